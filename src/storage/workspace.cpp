#include "storage/workspace.h"

#include "storage/folder_lock.h"
#include "storage/workspace_files.h"
#include "storage/backup.h"
#include "storage/backup_ring.h"
#include "storage/settings.h"
#include "storage/workspace_clock.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::Right;
using security::SecretBytes;
using namespace detail;

namespace {
// Said before the passphrase is tried, which takes half a second: whoever starts the second program in that time is to
// hear who has the register. Only a name that keys.json shows anyway.
Result<void> signEarly(FolderLock& lock, const security::Keys& keys, const QString& person, const domain::Clock& clock)
{
    return keys.has(person) ? lock.sign(person, clock.now()) : Result<void>();
}

}  // namespace

struct Workspace::Opening {
    QString folder{}, person{};
    std::unique_ptr<FolderLock> lock{};
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
    return start(
        {.folder = folder, .person = person, .lock = std::move(*lock), .key = std::move(*key), .options = options});
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
    auto workspace = start(
        {.folder = folder, .person = person, .lock = std::move(*lock), .key = std::move(*key), .options = options});
    if (!workspace)
        return workspace;
    if (auto set = (*workspace)->setPassphrase((*workspace)->m_person, newPassphrase, u"recovered"_s); !set)
        return set.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openWithRawKey(const QString& folder, const SecretBytes& key,
                                                             const QString& person, const WorkspaceOptions& options)
{
    auto lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    return start({.folder = folder,
                  .person = person,
                  .lock = std::move(*lock),
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
    // A full disk has no room for the name either; the lock holds without it.
    if (auto told = workspace->m_lock->sign(workspace->m_person, base.now());
        !told && told.error().kind != Kind::DiskFull)
        return told.error();
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
    const people::Person is = known->value_or(people::Person{person, security::Role::Trainer});
    m_person = is.name;
    m_role = is.role;
    m_store->setPerson(m_person);
    return {};
}

const domain::Clock& Workspace::clock() const
{
    return *m_clock;
}

Result<void> Workspace::allowed(Right right) const
{
    const security::Role role = m_role;
    if (security::may(role, right))
        return {};
    return domain::error(Kind::NotAllowed, m_person,
                         {{u"right"_s, security::rightName(right)}, {u"role"_s, security::roleName(role)}});
}

Result<QString> Workspace::backupToRing(bool always, const backup::Watch& watch)
{
    if (auto may = allowed(Right::Backup); !may)
        return may.error();
    const std::lock_guard alone(m_copying);
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
    if (auto written = writeBackup(file, watch); !written)
        return written.error();
    if (auto done = ring.makeRoom(); !done)
        return done.error();
    return file;
}

Result<void> Workspace::backupTo(const QString& file, const backup::Watch& watch)
{
    if (auto may = allowed(Right::Backup); !may)
        return may;
    const std::lock_guard alone(m_copying);
    return writeBackup(file, watch);
}

Result<void> Workspace::writeBackup(const QString& file, const backup::Watch& watch)
{
    const Database::Options from{
        .path = databaseFile(m_folder), .key = &m_key, .mode = Database::Mode::ReadOnly, .vfs = m_vfs};
    if (auto written = backup::write({.from = from, .keysFile = keysFile(m_folder), .to = file, .watch = watch});
        !written)
        return written;
    const QString now = m_clock->now().toUTC().toString(Qt::ISODate);
    auto noted = m_store->writeNow([&](Tx& tx) { return settings::put(tx, settings::name::kLastBackup, now); });
    if (!noted)
        return noted.error();
    return {};
}

Result<std::optional<QDateTime>> Workspace::lastBackup()
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const auto text = settings::get(**reader, settings::name::kLastBackup);
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

}  // namespace rejista::storage
