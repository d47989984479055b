// rejista-cli: the register on the command line (cli.md). Parses, runs one command, exits with the promised code.
#include "cli/context.h"
#include "security/process_guard.h"

#include <QApplication>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

using namespace Qt::StringLiterals;
using namespace rejista;

// What the offscreen platform says while it starts (a run-time folder that it does not need) is nothing for a clerk.
void keepStill(QtMsgType, const QMessageLogContext&, const QString&) {}

// Only chart and report draw; they get a QApplication that needs no display (decisions.md 23).
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool gui)
{
    if (!gui)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto before = qInstallMessageHandler(keepStill);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

// With --json a reader takes standard error line by line as JSON; what a library has to say comes in the same shape.
void logAsJson(QtMsgType, const QMessageLogContext& context, const QString& text)
{
    const QJsonObject said{
        {u"log"_s, QJsonObject{{u"category"_s, QString::fromLatin1(context.category)}, {u"message"_s, text}}}};
    const QByteArray line = QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

// Of a command line `ps` may show which command it is and with which options, not what was typed into cells.
bool mayBeSeen(const char* word)
{
    const QString text = QString::fromLocal8Bit(word);
    if (text.startsWith(u"--"_s))
        return !text.contains(u'=');
    const auto& all = cli::commands();
    return std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.name.split(u' ').contains(text); });
}

int run(const domain::Result<cli::Args>& args, cli::Output& out)
{
    if (!args) {
        out.error(args.error());
        return int(cli::Exit::Usage);
    }
    cli::Args wanted = *args;
    if (!wanted.command || wanted.has(u"help"_s)) {
        if (wanted.command)
            wanted.words = wanted.command->name.split(u' ');
        wanted.command = cli::commandNamed(u"help"_s);
    }
    cli::Context context(wanted, out);
    auto done = wanted.command->run(context);
    if (done && out.cut())
        done = domain::error(domain::Kind::FileUnwritable, u"standard output"_s);
    if (done)
        return int(*done);
    out.error(done.error());
    return int(context.failedToOpen() ? cli::Exit::Workspace : cli::exitFor(done.error().kind));
}

}  // namespace

int main(int argc, char** argv)
{
    security::keepToOneself();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    security::hideArguments(argc, argv, mayBeSeen);
    const auto args = cli::parseArgs(arguments);
    const auto application = makeApplication(argc, argv, args && args->command && args->command->needsGui);
    QCoreApplication::setApplicationName(u"rejista-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REJISTA_VERSION));
    QTranslator translator;
    if (args && translator.load(u":/i18n/rejista_"_s + args->value(u"locale"_s) + u".qm"_s))
        QCoreApplication::installTranslator(&translator);
    cli::Output out;
    out.setJson(arguments.contains(u"--json"_s));
    if (out.json())
        qInstallMessageHandler(logAsJson);
    return run(args, out);
}
