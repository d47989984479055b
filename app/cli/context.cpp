#include "cli/context.h"

#include "cli/secret_prompt.h"
#include "storage/journal.h"

#include <QDir>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

Result<QString> firstLine(const QString& path)
{
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QByteArrayView line = *bytes;
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line = line.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    security::wipe(*bytes);
    return text;
}

Result<QString> asked(const QString& prompt)
{
    return askSecret(prompt, u"the passphrase: REJISTA_PASSPHRASE or --passphrase-file F"_s);
}

// The two rooms that read a register's files before it is open name the file; people know the folder.
domain::Error aboutFolder(domain::Error failed, const QString& folder)
{
    if (failed.kind == Kind::NotAWorkspace)
        failed.where = folder;
    return failed;
}

}  // namespace

Result<void> clockIsReal(bool demo)
{
    if (isTestRun() || demo || qEnvironmentVariable("REJISTA_NOW").isEmpty())
        return {};
    return domain::error(Kind::Usage, u"REJISTA_NOW"_s, {{u"reason"_s, u"clockOfARealRegister"_s}});
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
        return aboutFolder(keys.error(), workspaceFolder());
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
    const QString what = u"the new passphrase: REJISTA_NEW_PASSPHRASE or --new-passphrase-file F"_s;
    const auto first = askSecret(u"New passphrase for %1: "_s.arg(person), what);
    if (!first)
        return first.error();
    const auto again = askSecret(u"The same once more: "_s, what);
    if (!again)
        return again.error();
    if (*first != *again)
        return domain::error(Kind::Usage, u"passphrase"_s, {{u"missing"_s, u"the same passphrase twice"_s}});
    return *first;
}

Result<Context::SignIn> Context::signIn()
{
    const auto user = userName();
    if (!user) {
        m_failedToOpen = user.error().kind != Kind::Usage;
        return user.error();
    }
    auto secret = passphrase(u"Passphrase of %1: "_s.arg(*user));
    if (!secret)
        return secret.error();
    return SignIn{*user, std::move(*secret)};
}

Result<storage::Verification> Context::examine()
{
    auto who = signIn();
    // Key slots that cannot be read are damage that verify was asked about.
    if (!who && who.error().kind == Kind::Damaged)
        return storage::Verification{
            .ok = false, .pages = 0, .journal = {}, .problems = {u"open: keys.json "_s + who.error().fact(u"what"_s)}};
    if (!who)
        return who.error();
    m_failedToOpen = true;
    auto found = storage::Workspace::examine(workspaceFolder(), who->user, who->passphrase, workspaceOptions());
    security::wipe(who->passphrase);
    m_failedToOpen = !found;
    return found;
}

Result<Session*> Context::session()
{
    if (m_session)
        return m_session.get();
    const QString folder = workspaceFolder();
    auto who = signIn();
    if (!who)
        return who.error();
    m_failedToOpen = true;
    auto opened = storage::Workspace::open(folder, who->user, who->passphrase, workspaceOptions());
    security::wipe(who->passphrase);
    if (!opened) {
        m_failedToOpen = opened.error().kind != Kind::Usage;  // a REJISTA_NOW that is no moment
        return opened.error();
    }
    auto loaded = opened::withMetadata(std::move(*opened));
    if (!loaded)
        return loaded.error();
    std::unique_ptr<Session> session = std::move(*loaded);
    m_failedToOpen = false;
    if (const auto real = clockIsReal(session->workspace->isDemo()); !real)
        return real.error();
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
