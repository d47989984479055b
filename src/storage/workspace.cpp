#include "storage/workspace.h"

#include "storage/folder_lock.h"
#include "storage/backup.h"
#include "storage/backup_ring.h"
#include "storage/settings.h"
#include "storage/workspace_clock.h"

#include "security/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

#include <cerrno>
#include <cstdio>

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::Right;
using security::SecretBytes;

namespace {
QString databaseFile(const QString& folder)
{
    return QDir(folder).filePath(u"data.db"_s);
}
QString keysFile(const QString& folder)
{
    return QDir(folder).filePath(u"keys.json"_s);
}
QString backupsFolder(const QString& folder)
{
    return QDir(folder).filePath(u"backups"_s);
}

const domain::Clock& systemClock()
{
    static const domain::SystemClock clock;
    return clock;
}

// Nothing but a folder with both files is opened, and nothing is made in any other.
Result<void> looksLikeWorkspace(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return domain::error(Kind::NotAWorkspace, folder, {{u"what"_s, u"noFolder"_s}});
    if (!QFileInfo::exists(databaseFile(folder)))
        return domain::error(QFileInfo::exists(keysFile(folder)) ? Kind::Damaged : Kind::NotAWorkspace, folder,
                             {{u"what"_s, u"data.db"_s}});
    return {};
}

Result<void> makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir() || QDir().mkpath(path))
        return {};
    return security::fileError(errno ? errno : EACCES, path);
}

Result<std::unique_ptr<FolderLock>> lockFolder(const QString& folder)
{
    if (auto is = looksLikeWorkspace(folder); !is)
        return is.error();
    auto lock = FolderLock::take(QDir(folder).filePath(u"lock"_s));
    // People know the folder, not the file in it.
    if (!lock && (lock.error().kind == Kind::InUse || lock.error().kind == Kind::ReadOnlyFolder))
        return domain::error(lock.error().kind, folder, lock.error().facts);
    return lock;
}

// People know the folder, not the files in it.
Result<security::Keys> readKeys(const QString& folder)
{
    auto keys = security::Keys::read(keysFile(folder));
    if (!keys && keys.error().kind == Kind::NotAWorkspace)
        return domain::error(Kind::NotAWorkspace, folder, {{u"what"_s, u"keys.json"_s}});
    return keys;
}

// Said before the passphrase is tried, which takes half a second: whoever starts the second program in that time is to
// hear who has the register. Only a name that keys.json shows anyway.
Result<void> signEarly(FolderLock& lock, const security::Keys& keys, const QString& person, const domain::Clock& clock)
{
    return keys.has(person) ? lock.sign(person, clock.now()) : Result<void>();
}

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

QString cleaned(const QString& folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}
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

struct Workspace::Opening {
    QString folder{}, person{};
    std::unique_ptr<FolderLock> lock{};
    std::unique_ptr<security::Keys> keys;
    SecretBytes key;
    WorkspaceOptions options;
    bool knownOnly = true;
};

Workspace::Workspace() = default;

Workspace::~Workspace()
{
    // Reader before store, so that the last checkpoint finds nobody looking; the lock last.
    m_reader.reset();
    m_store.reset();
}

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

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& folder, const QString& person,
                                                   const QString& passphrase, const WorkspaceOptions& options)
{
    auto lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    auto keys = readKeys(folder);
    if (!keys)
        return keys.error();
    const domain::Clock& clock = options.clock ? *options.clock : systemClock();
    // On a full disk the text is missing, and nothing else.
    if (auto told = signEarly(**lock, *keys, person, clock); !told && told.error().kind != Kind::DiskFull)
        return told.error();
    auto key = keys->unlock(person, passphrase, clock);
    if (!key)
        return key.error();
    return start({.folder = folder,
                  .person = person,
                  .lock = std::move(*lock),
                  .keys = std::make_unique<security::Keys>(std::move(*keys)),
                  .key = std::move(*key),
                  .options = options});
}

Result<std::unique_ptr<Workspace>> Workspace::openRecovered(const QString& folder, const QString& recoveryKey,
                                                            const QString& person, const QString& newPassphrase,
                                                            const WorkspaceOptions& options)
{
    auto lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    auto keys = readKeys(folder);
    if (!keys)
        return keys.error();
    auto key = keys->unlockRecovery(recoveryKey, options.clock ? *options.clock : systemClock());
    if (!key)
        return key.error();
    auto workspace = start({.folder = folder,
                            .person = person,
                            .lock = std::move(*lock),
                            .keys = std::make_unique<security::Keys>(std::move(*keys)),
                            .key = std::move(*key),
                            .options = options});
    if (!workspace)
        return workspace;
    if (auto set = (*workspace)->setPassphrase((*workspace)->m_person.name, newPassphrase, u"recovered"_s); !set)
        return set.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openWithRawKey(const QString& folder, const SecretBytes& key,
                                                             const QString& person, const WorkspaceOptions& options)
{
    auto lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    std::unique_ptr<security::Keys> keys;
    if (QFileInfo::exists(keysFile(folder))) {
        auto read = security::Keys::read(keysFile(folder));
        if (!read)
            return read.error();
        keys = std::make_unique<security::Keys>(std::move(*read));
    }
    return start({.folder = folder,
                  .person = person,
                  .lock = std::move(*lock),
                  .keys = std::move(keys),
                  .key = key.copy(),
                  .options = options,
                  .knownOnly = false});
}

Result<std::unique_ptr<Workspace>> Workspace::start(Opening opening)
{
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_folder = cleaned(opening.folder);
    workspace->m_vfs = opening.options.vfs;
    workspace->m_lock = std::move(opening.lock);
    workspace->m_keys = std::move(opening.keys);
    workspace->m_key = std::move(opening.key);
    const domain::Clock& base = opening.options.clock ? *opening.options.clock : systemClock();
    workspace->m_clock = std::make_unique<WorkspaceClock>(base);
    auto store = Store::open({.path = databaseFile(workspace->m_folder),
                              .key = workspace->m_key.copy(),
                              .create = false,
                              .vfs = workspace->m_vfs,
                              .person = opening.person,
                              .device = QSysInfo::machineHostName(),
                              .backupFolder = backupsFolder(workspace->m_folder)},
                             *workspace->m_clock);
    if (!store)
        return store.error();
    workspace->m_store = std::move(*store);
    auto reader = workspace->m_store->reader();
    if (!reader)
        return reader.error();
    workspace->m_reader = std::move(*reader);
    if (auto ready = workspace->readState(opening.person, opening.knownOnly, opening.options.test); !ready)
        return ready.error();
    if (auto signedIn = workspace->m_lock->sign(workspace->m_person.name, base.now()); !signedIn)
        return signedIn.error();
    return workspace;
}

Result<void> Workspace::readState(const QString& person, bool knownOnly, bool test)
{
    const auto all = settings::all(*m_reader);
    if (!all)
        return all.error();
    m_name = all->value(settings::name::kWorkspaceName);
    const QString demo = all->value(settings::name::kDemoMoment);
    m_demo = !demo.isEmpty();
    if (auto set = m_clock->choose(demo, test); !set)
        return set;
    const auto known = people::find(*m_reader, person);
    if (!known)
        return known.error();
    // A slot without a person: a removal or an addition that a power cut interrupted.
    if (!*known && knownOnly)
        return domain::error(Kind::NotFound, person, {{u"what"_s, u"person"_s}});
    m_person = known->value_or(people::Person{person, security::Role::Trainer});
    m_store->setPerson(m_person.name);
    return {};
}

const domain::Clock& Workspace::clock() const
{
    return *m_clock;
}

Result<void> Workspace::allowed(Right right) const
{
    if (security::may(m_person.role, right))
        return {};
    return domain::error(Kind::NotAllowed, m_person.name,
                         {{u"right"_s, security::rightName(right)}, {u"role"_s, security::roleName(m_person.role)}});
}

Result<QString> Workspace::backupToRing(bool always)
{
    if (auto may = allowed(Right::Backup); !may)
        return may.error();
    const BackupRing ring(backupsFolder(m_folder));
    const QDateTime now = m_clock->now();
    const auto newest = ring.newest();
    if (!always && newest && newest->date() == now.date())
        return QString();
    if (auto made = makeFolder(backupsFolder(m_folder)); !made)
        return made.error();
    QString file = ring.fileFor(now);
    for (int second = 1; QFileInfo::exists(file); ++second)
        file = ring.fileFor(now.addSecs(second));
    if (auto written = writeBackup(file); !written)
        return written.error();
    if (auto done = ring.makeRoom(); !done)
        return done.error();
    return file;
}

Result<void> Workspace::backupTo(const QString& file)
{
    if (auto may = allowed(Right::Backup); !may)
        return may;
    return writeBackup(file);
}

Result<void> Workspace::writeBackup(const QString& file)
{
    const Database::Options from{
        .path = databaseFile(m_folder), .key = &m_key, .mode = Database::Mode::ReadOnly, .vfs = m_vfs};
    if (auto written = backup::write({.from = from, .keysFile = keysFile(m_folder), .to = file}); !written)
        return written;
    const QString now = m_clock->now().toUTC().toString(Qt::ISODate);
    auto noted = m_store->writeNow([&](Tx& tx) { return settings::put(tx, settings::name::kLastBackup, now); });
    if (!noted)
        return noted.error();
    return {};
}

Result<std::optional<QDateTime>> Workspace::lastBackup()
{
    const auto text = settings::get(*m_reader, settings::name::kLastBackup);
    if (!text)
        return text.error();
    return *text ? std::optional(QDateTime::fromString(**text, Qt::ISODate)) : std::nullopt;
}

Result<Verification> Workspace::verify()
{
    if (auto moved = m_store->maintainNow([](Database& db) { return db.checkpoint(true); }); !moved)
        return moved.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return storage::verify(**reader);
}

// A register that does not open is what `verify` is asked about most: what keeps it shut is the first problem, and the
// pages are read past it as far as they can be.
Result<Verification> Workspace::examine(const QString& folder, const QString& person, const QString& passphrase,
                                        const WorkspaceOptions& options)
{
    domain::Error failed;
    if (auto workspace = open(folder, person, passphrase, options)) {
        auto found = (*workspace)->verify();
        if (found)
            return found;
        failed = found.error();
    } else {
        failed = workspace.error();
    }
    if (failed.kind != Kind::Damaged)
        return failed;
    Verification result;
    const QString file = QFileInfo(failed.where).fileName();
    const QString what = failed.facts.contains(u"code"_s) ? u"code "_s + failed.fact(u"code"_s)
                                                          : failed.fact(u"what"_s);
    result.problems << u"open: "_s + file + (what.isEmpty() ? QString() : u' ' + what);
    const auto lock = lockFolder(folder);
    auto keys = security::Keys::read(keysFile(folder));
    if (!lock || !keys)
        return result;
    // The passphrase was right a moment ago, or the damage is in its slot.
    auto key = keys->unlock(person, passphrase, options.clock ? *options.clock : systemClock());
    if (!key)
        return result;
    auto pages = damagedPages(
        {.path = databaseFile(folder), .key = &*key, .mode = Database::Mode::ReadOnly, .vfs = options.vfs});
    result.pages = pages.pages;
    result.problems += pages.problems;
    return result;
}

Result<Verification> Workspace::restoreBeside(const QString& file, const QString& folder)
{
    if (auto may = allowed(Right::Restore); !may)
        return may.error();
    if (auto done = restore(file, folder); !done)
        return done.error();
    auto database = Database::open(
        {.path = databaseFile(folder), .key = &m_key, .mode = Database::Mode::Immutable, .vfs = {}});
    // Another workspace's backup: its key is not ours, and its sum was right.
    if (!database && database.error().kind == Kind::Damaged)
        return Verification{.ok = true, .pages = 0, .journal = {}, .problems = {}};
    if (!database)
        return database.error();
    return storage::verify(**database);
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
