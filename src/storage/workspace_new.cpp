#include "storage/workspace.h"

#include "security/atomic_file.h"
#include "storage/backup.h"
#include "storage/settings.h"
#include "storage/workspace_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

#include <cerrno>
#include <cstdio>

// Folders that come to be: a new workspace, or one that a backup gives back. Both are made under another name first.
namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::Right;
using namespace detail;

namespace {
// What a new file holds before anybody works in it.
Result<bool> furnish(Tx& tx, const Workspace::New& wish)
{
    if (auto done = people::put(tx, {wish.person, wish.role}); !done)
        return done.error();
    if (auto done = settings::put(tx, settings::name::kWorkspaceName, wish.name); !done)
        return done.error();
    if (wish.demoMoment) {
        const QString moment = wish.demoMoment->toUTC().toString(Qt::ISODate);
        if (auto done = settings::put(tx, settings::name::kDemoMoment, moment); !done)
            return done.error();
    }
    if (auto done = journal::append(
            tx, {.kind = journal::kind::kWorkspace, .target = wish.name, .before = {}, .after = u"created"_s});
        !done)
        return done.error();
    return true;
}

// A folder that did not get finished goes again; it was made a moment ago under a name nobody else uses.
class Unfinished {
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) {}
    ~Unfinished()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Result<void> finish(const QString& name)
    {
        if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(name).constData()) != 0)
            return security::fileError(errno, name);
        m_path.clear();
        return security::syncFolder(QFileInfo(name).absolutePath());
    }

private:
    QString m_path;
};

QString newName(const QString& folder)
{
    return folder + u".new-%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

Result<void> mustBeFree(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists()
        && (!info.isDir() || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return domain::error(Kind::AlreadyExists, folder);
    return makeFolder(info.absolutePath());
}
}  // namespace

Result<Workspace::Created> Workspace::create(const New& wish)
{
    const QString folder = cleaned(wish.folder);
    if (auto manages = managesPeople(wish.role); !manages)
        return manages.error();
    if (auto free = mustBeFree(folder); !free)
        return free.error();
    const domain::Clock& clock = wish.options.clock ? *wish.options.clock : systemClock();
    Unfinished unfinished(newName(folder));
    if (auto made = makeFolder(backupsFolder(unfinished.path())); !made)
        return made.error();
    auto keys = security::Keys::create(keysFile(unfinished.path()), wish.name, wish.person, wish.passphrase, wish.cost);
    if (!keys)
        return keys.error();
    {
        auto store = Store::open({.path = databaseFile(unfinished.path()),
                                  .key = keys->dataKey.copy(),
                                  .create = true,
                                  .vfs = wish.options.vfs,
                                  .person = wish.person,
                                  .device = QSysInfo::machineHostName(),
                                  .backupFolder = {}},
                                 clock);
        if (!store)
            return store.error();
        if (auto done = (*store)->writeNow([&](Tx& tx) { return furnish(tx, wish); }); !done)
            return done.error();
    }
    if (auto done = unfinished.finish(folder); !done)
        return done.error();
    auto workspace = open(folder, wish.person, wish.passphrase, wish.options);
    if (!workspace)
        return workspace.error();
    return Created{std::move(*workspace), keys->recoveryKey};
}

Result<void> managesPeople(security::Role role)
{
    QStringList managers;
    for (const security::Role each : security::allRoles()) {
        if (!security::may(each, Right::ManagePeople))
            continue;
        if (each == role)
            return {};
        managers << security::roleName(each);
    }
    return domain::error(Kind::Usage, u"role"_s,
                         {{u"text"_s, security::roleName(role)},
                          {u"reason"_s, u"managesNobody"_s},
                          {u"allowed"_s, managers.join(u", "_s)}});
}

Result<void> restore(const QString& file, const QString& folder)
{
    const QString target = cleaned(folder);
    if (auto free = mustBeFree(target); !free)
        return free;
    Unfinished unfinished(newName(target));
    if (auto made = makeFolder(backupsFolder(unfinished.path())); !made)
        return made;
    if (auto done = backup::unpack(file, unfinished.path()); !done)
        return done;
    return unfinished.finish(target);
}

QString restoreFolderBeside(const QString& folder, const QDate& day)
{
    const QFileInfo info(cleaned(folder));
    const QString suffix = u".rejista"_s;
    QString base = info.fileName();
    if (base.endsWith(suffix))
        base.chop(suffix.size());
    base += u" restored "_s + day.toString(Qt::ISODate);
    QString name = base;
    for (int n = 2; QFileInfo::exists(info.dir().filePath(name + suffix)); ++n)
        name = base + u" %1"_s.arg(n);
    return info.dir().filePath(name + suffix);
}

}  // namespace rejista::storage
