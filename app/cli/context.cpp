#include "cli/context.h"

#include "metadata/build.h"
#include "security/atomic_file.h"
#include "storage/catalog_store.h"
#include "storage/journal.h"
#include "storage/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

Result<QString> firstLine(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QString text = QString::fromUtf8(*bytes);
    if (const qsizetype end = text.indexOf(u'\n'); end >= 0)
        text.truncate(end);
    if (text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

Result<QString> asked(const QString& prompt)
{
    if (isatty(STDIN_FILENO) != 1) {
        return domain::error(Kind::Usage, u"passphrase"_s,
                             {{u"missing"_s, u"the passphrase: REJISTA_PASSPHRASE or --passphrase-file F"_s}});
    }
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QFile in;
    QString text;
    if (in.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
        text = QString::fromUtf8(in.readLine());
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputs("\n", stderr);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

}  // namespace

bool isTestRun()
{
    return qEnvironmentVariableIntValue("REJISTA_TEST") == 1;
}

security::KdfCost kdfCost()
{
    return isTestRun() ? security::KdfCost::minimum() : security::KdfCost::calibrated();
}

storage::WorkspaceOptions workspaceOptions()
{
    storage::WorkspaceOptions options;
    options.test = isTestRun();
    return options;
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::error(Kind::FileUnreadable, path, {{u"why"_s, file.errorString()}});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return domain::error(Kind::FileUnreadable, path, {{u"why"_s, file.errorString()}});
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    auto written = security::writeAtomically(path, bytes);
    if (written)
        return {};
    domain::Error error = written.error();
    error.where = path;
    return error;
}

Result<QString> packFolder(const QString& name)
{
    QStringList places;
    if (const QString own = qEnvironmentVariable("REJISTA_PACKS"); !own.isEmpty())
        places.append(own);
    places.append(QCoreApplication::applicationDirPath() + u"/../share/rejista/forms"_s);
    places.append(QStringLiteral(REJISTA_FORMS_DIR));
    QStringList found;
    for (const QString& place : places) {
        const QDir folder(place);
        for (const QFileInfo& entry : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!QFileInfo::exists(entry.filePath() + u"/pack.json"_s))
                continue;
            if (entry.fileName() == name)
                return QDir::cleanPath(entry.filePath());
            found.append(entry.fileName());
        }
    }
    found.removeDuplicates();
    return domain::error(Kind::NotFound, u"--pack"_s,
                         {{u"what"_s, u"country pack"_s}, {u"text"_s, name}, {u"allowed"_s, found.join(u", "_s)}});
}

Result<metadata::Pack> packNamed(const QString& name)
{
    const auto folder = packFolder(name);
    if (!folder)
        return folder.error();
    return metadata::loadPackFolder(*folder);
}

Result<void> Session::reload()
{
    auto objects = storage::catalog::load(workspace->reader());
    if (!objects)
        return objects.error();
    auto built = metadata::buildCatalog(*objects);
    if (!built)
        return built.error();
    raw = metadata::RawIndex(std::move(*objects));
    catalog = std::move(*built);
    const auto name = storage::settings::get(workspace->reader(), storage::settings::name::kPack);
    if (!name)
        return name.error();
    if (*name && !(*name)->isEmpty() && !pack) {
        auto loaded = packNamed(**name);
        if (!loaded)
            return loaded.error();
        pack = std::move(*loaded);
    }
    return {};
}

QString Context::locale() const
{
    return args.has(u"locale"_s) ? args.value(u"locale"_s) : u"en"_s;
}

QString Context::workspaceFolder() const
{
    return args.has(u"workspace"_s) ? args.value(u"workspace"_s) : QDir::currentPath();
}

Result<QString> Context::userName() const
{
    if (args.has(u"user"_s))
        return args.value(u"user"_s);
    const auto keys = security::Keys::read(QDir(workspaceFolder()).filePath(u"keys.json"_s));
    if (!keys)
        return keys.error();
    if (keys->people().size() == 1)
        return keys->people().front();
    return domain::error(Kind::Usage, u"--user"_s,
                         {{u"missing"_s, u"--user NAME"_s}, {u"allowed"_s, keys->people().join(u", "_s)}});
}

Result<QString> Context::passphrase(const QString& prompt) const
{
    if (args.has(u"passphrase-file"_s))
        return firstLine(args.value(u"passphrase-file"_s));
    if (qEnvironmentVariableIsSet("REJISTA_PASSPHRASE"))
        return qEnvironmentVariable("REJISTA_PASSPHRASE");
    return asked(prompt);
}

Result<QString> Context::newPassphrase(const QString& person) const
{
    if (args.has(u"new-passphrase-file"_s))
        return firstLine(args.value(u"new-passphrase-file"_s));
    if (qEnvironmentVariableIsSet("REJISTA_NEW_PASSPHRASE"))
        return qEnvironmentVariable("REJISTA_NEW_PASSPHRASE");
    if (isatty(STDIN_FILENO) != 1) {
        return domain::error(
            Kind::Usage, u"passphrase"_s,
            {{u"missing"_s, u"the new passphrase: REJISTA_NEW_PASSPHRASE or --new-passphrase-file F"_s}});
    }
    const auto first = asked(u"New passphrase for %1: "_s.arg(person));
    if (!first)
        return first.error();
    const auto again = asked(u"The same once more: "_s);
    if (!again)
        return again.error();
    if (*first != *again)
        return domain::error(Kind::Usage, u"passphrase"_s, {{u"missing"_s, u"the same passphrase twice"_s}});
    return *first;
}

Result<Session*> Context::session()
{
    if (m_session)
        return m_session.get();
    const QString folder = workspaceFolder();
    const auto user = userName();
    if (!user) {
        m_failedToOpen = user.error().kind != Kind::Usage;
        return user.error();
    }
    const auto secret = passphrase(u"Passphrase of %1: "_s.arg(*user));
    if (!secret)
        return secret.error();
    m_failedToOpen = true;
    auto opened = storage::Workspace::open(folder, *user, *secret, workspaceOptions());
    if (!opened)
        return opened.error();
    auto session = std::make_unique<Session>();
    session->workspace = std::move(*opened);
    if (const auto loaded = session->reload(); !loaded)
        return loaded.error();
    m_failedToOpen = false;
    m_session = std::move(session);
    warnOfClock();
    return m_session.get();
}

// A clock that stands before the last entry would write history out of order: it is said, and nothing is refused.
void Context::warnOfClock()
{
    const auto newest = storage::journal::read(m_session->workspace->reader(), {.of = {}, .limit = 1, .before = 0});
    if (!newest || newest->empty())
        return;
    const QDateTime now = m_session->workspace->clock().now(), last = newest->front().at;
    constexpr qint64 kSlackSeconds = 24 * 3600;  // time zones and a clock that was put right
    if (now.secsTo(last) > kSlackSeconds) {
        out.warning(domain::error(
            Kind::ClockWrong, workspaceFolder(),
            {{u"now"_s, now.toString(u"yyyy-MM-dd HH:mm"_s)}, {u"last"_s, last.toString(u"yyyy-MM-dd HH:mm"_s)}}));
    }
}

Result<Session*> Context::session(security::Right right)
{
    auto opened = session();
    if (!opened)
        return opened;
    if (const auto may = (*opened)->workspace->allowed(right); !may)
        return may.error();
    return opened;
}

}  // namespace rejista::cli
