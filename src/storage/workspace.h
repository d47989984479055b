// A workspace folder NAME.rejista: data.db, keys.json, backups/, lock (design.md §3). One program has it open at a time.
// Belongs to the thread that opened it; open to all are its store() and what is marked "any thread": slow acts (Argon2id,
// backup, verification) that a window does on a worker; they wait for each other.
// Invariant: whatever goes wrong, no file of the person's is deleted or replaced by less than it was.
#pragma once

#include "domain/clock.h"
#include "security/kdf.h"
#include "security/keys.h"
#include "security/roles.h"
#include "storage/backup.h"
#include "storage/people.h"
#include "storage/store.h"
#include "storage/verify.h"

#include <QDateTime>
#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace rejista::storage {

class FolderLock;
class WorkspaceClock;

struct WorkspaceOptions {
    const domain::Clock* clock = nullptr;  ///< none = the system's; must outlive the workspace
    bool test = false;                     ///< REJISTA_NOW counts here too, not only in a demo (decisions.md 7)
    QByteArray vfs{};                      ///< fault tests
};

class Workspace {
public:
    struct New {
        QString folder{}, name{}, person{}, passphrase{};
        security::Role role = security::Role::Head;
        security::KdfCost cost{};               ///< calibrated() for people, minimum() for the demo
        std::optional<QDateTime> demoMoment{};  ///< makes it a demo workspace whose clock starts there
        WorkspaceOptions options{};
    };
    struct Created {
        std::unique_ptr<Workspace> workspace;
        QString recoveryKey{};  ///< to be printed; it is kept nowhere
    };

    /// Kind::AlreadyExists, Kind::Usage, Kind::ReadOnlyFolder, Kind::DiskFull. The first person has to be able to manage
    /// people: another role is Usage with facts text, reason=managesNobody, allowed (the roles that can).
    [[nodiscard]] static domain::Result<Created> create(const New& wish);
    /// Kind::NotAWorkspace, InUse (facts person, since), WrongPassphrase, WaitBeforeRetry (fact seconds), Damaged,
    /// Newer, ReadOnlyFolder, DiskFull, NotFound (a slot without a person, left by a power cut).
    [[nodiscard]] static domain::Result<std::unique_ptr<Workspace>> open(const QString& folder, const QString& person,
                                                                         const QString& passphrase,
                                                                         const WorkspaceOptions& options = {});
    /// With the printed sheet: `person`, who must be known in the workspace, gets a new passphrase and is signed in.
    [[nodiscard]] static domain::Result<std::unique_ptr<Workspace>> openRecovered(const QString& folder,
                                                                                  const QString& recoveryKey,
                                                                                  const QString& person,
                                                                                  const QString& newPassphrase,
                                                                                  const WorkspaceOptions& options = {});
    /// For tests, harnesses and the benchmark: no slot is opened; the role is the person's, or a trainer's if unknown.
    [[nodiscard]] static domain::Result<std::unique_ptr<Workspace>> openWithRawKey(
        const QString& folder, const security::SecretBytes& key, const QString& person,
        const WorkspaceOptions& options = {});
    ~Workspace();

    [[nodiscard]] Store& store() { return *m_store; }
    /// The caller's own read-only connection, for this thread.
    [[nodiscard]] Reader& reader() { return *m_reader; }
    /// The workspace's own time: a demo has its own day.
    [[nodiscard]] const domain::Clock& clock() const;
    [[nodiscard]] bool isDemo() const { return m_demo; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// Who is signed in, in the role of now. Any thread.
    [[nodiscard]] people::Person person() const { return {m_person, m_role.load()}; }
    /// Kind::NotAllowed with facts right and role. Any thread.
    [[nodiscard]] domain::Result<void> allowed(security::Right right) const;

    /// Any thread, as all acts from here on.
    [[nodiscard]] domain::Result<std::vector<people::Person>> people();
    /// When each of them signed in last (UTC); those without a slot, or who never did, are absent.
    [[nodiscard]] domain::Result<QHash<QString, QDateTime>> lastSignIns();
    /// Each needs Right::ManagePeople (changing one's own passphrase does not). Kind::AlreadyExists, NotFound,
    /// NotAllowed (fact reason=lastManager: the last person who can manage people stays).
    [[nodiscard]] domain::Result<void> addPerson(const people::Person& person, const QString& passphrase);
    [[nodiscard]] domain::Result<void> removePerson(const QString& name);
    [[nodiscard]] domain::Result<void> changeRole(const QString& name, security::Role role);
    [[nodiscard]] domain::Result<void> resetPassphrase(const QString& name, const QString& passphrase);
    [[nodiscard]] domain::Result<void> changePassphrase(const QString& old, const QString& passphrase);
    /// A new sheet; the old one stops working.
    [[nodiscard]] domain::Result<QString> renewRecovery();

    /// A verified copy in backups/, if the newest is from another day (or `always`); old ones make room afterwards.
    /// The file's path; empty when none was due.
    [[nodiscard]] domain::Result<QString> backupToRing(bool always = false, const backup::Watch& watch = {});
    /// A verified copy as one file, with its key slots inside. Kind::FileUnwritable, DiskFull, Cancelled; then no file is
    /// left that could be taken for a backup.
    [[nodiscard]] domain::Result<void> backupTo(const QString& file, const backup::Watch& watch = {});
    [[nodiscard]] domain::Result<std::optional<QDateTime>> lastBackup();
    [[nodiscard]] domain::Result<Verification> verify();
    /// Opens and verifies; a register too damaged to open is a Verification that is not ok, with what kept it shut as the
    /// first problem, and not an error. Any other reason not to open is an error, as open() has it.
    [[nodiscard]] static domain::Result<Verification> examine(const QString& folder, const QString& person,
                                                              const QString& passphrase,
                                                              const WorkspaceOptions& options = {});
    /// Right::Restore; restore() into `folder`, then verified with this workspace's key. A backup of another workspace
    /// has only its sum checked (pages = 0).
    [[nodiscard]] domain::Result<Verification> restoreBeside(const QString& file, const QString& folder);

private:
    Workspace();
    struct Opening;
    [[nodiscard]] static domain::Result<std::unique_ptr<Workspace>> start(Opening opening);
    [[nodiscard]] domain::Result<void> readState(const QString& person, bool knownOnly, bool test);
    [[nodiscard]] domain::Result<security::Keys> slotFile() const;
    [[nodiscard]] domain::Result<void> setPassphrase(const QString& name, const QString& passphrase,
                                                     const QString& what);
    [[nodiscard]] domain::Result<void> writeBackup(const QString& file, const backup::Watch& watch);
    [[nodiscard]] domain::Result<void> keepsManager(Reader& reader, const QString& without,
                                                    std::optional<security::Role> role);
    [[nodiscard]] domain::Result<people::Person> known(Reader& reader, const QString& name);

    QString m_folder, m_name, m_person;
    std::atomic<security::Role> m_role = security::Role::Clerk;
    std::mutex m_people;   ///< keys.json and the list of people are changed by one act at a time
    std::mutex m_copying;  ///< backups, too
    QByteArray m_vfs;
    bool m_demo = false;
    std::unique_ptr<FolderLock> m_lock;
    security::SecretBytes m_key;
    std::unique_ptr<WorkspaceClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Reader> m_reader;
};

/// Whether the first person of a register may have this role: who could not let anybody else in would have a register
/// that nobody ever completes a return in, or manages. Kind::Usage, see Workspace::create.
[[nodiscard]] domain::Result<void> managesPeople(security::Role role);

/// Puts a backup file back as a new workspace folder *beside* the old one: `folder` must not exist. Nobody is signed
/// in; open it as usual. Kind::Truncated, Damaged, Newer, AlreadyExists, FileUnreadable, DiskFull.
/// The backup's sum is checked; Workspace::restoreBeside verifies pages and journal too.
[[nodiscard]] domain::Result<void> restore(const QString& file, const QString& folder);

/// "Makeni restored 2026-02-03.rejista": the first name beside `folder` that is free.
[[nodiscard]] QString restoreFolderBeside(const QString& folder, const QDate& day);

}  // namespace rejista::storage
