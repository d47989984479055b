// The composition root of the window: everything that the program is made of is made here.
#include "desktop/shell/shell.h"
#include "security/process_guard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rejista::desktop;

namespace {

/// `--version` must answer without a display, so before a QApplication looks for one.
bool asksForVersion(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QLatin1StringView argument(argv[i]);
        if (argument == "--version"_L1 || argument == "-v"_L1)
            return true;
    }
    return false;
}

}  // namespace

int main(int argc, char** argv)
{
    rejista::security::keepToOneself();
    QCoreApplication::setApplicationName(u"rejista"_s);
    QCoreApplication::setOrganizationName(u"Rejista"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REJISTA_VERSION));
    if (asksForVersion(argc, argv)) {
        const QCoreApplication application(argc, argv);
        QCommandLineParser().showVersion();
    }

    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"rejista"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "A school register that needs no server."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"register"_s, QApplication::translate("main", "The register to open: NAME.rejista"),
                                 u"[register]"_s);
    const QCommandLineOption selfTest(
        u"self-test"_s, QApplication::translate("main", "Open the window, look that it is there, and end."));
    parser.addOption(selfTest);
    parser.process(application);

    Look look;
    Prefs prefs;
    SystemPrompt prompt;
    Tools tools{look, prefs, prompt};
    prefs.follow(look);
    look.dress();
    Shell shell(tools, makeAllPages);
    shell.begin(parser.positionalArguments().value(0));
    shell.show();
    if (parser.isSet(selfTest))
        QTimer::singleShot(0, &shell, [&shell] { QCoreApplication::exit(shell.isVisible() ? 0 : 1); });
    return QApplication::exec();
}
