// `keys.json`: the workspace's random data key, wrapped once for every person (Argon2id → XChaCha20-Poly1305) and once
// for the printed recovery sheet. Shows display names, the workspace's name and last sign-ins; nothing else (decisions.md 24).
// Not thread-safe; one Keys per opened workspace. Every change is one atomic replacement of the file, and a state in
// which nobody can open the workspace is never written.
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "security/kdf.h"
#include "security/secret_bytes.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rejista::security {

struct Slot {
    QString person{};  ///< display name; empty for the recovery slot
    KdfCost cost{};
    QByteArray salt{}, nonce{}, box{};
    QDateTime lastSignIn{};  ///< UTC; invalid = never
    int wrong = 0;           ///< wrong passphrases in a row
    QDateTime wrongAt{};     ///< when the last one was
    bool damaged = false;    ///< its checksum does not fit; kept as it was read
    QByteArray asRead{};     ///< JSON text of a damaged slot

    bool operator==(const Slot&) const = default;
};

class Keys {
public:
    struct Created;

    /// Writes the file. Kind::AlreadyExists where there is one; Kind::Usage for an empty passphrase or name.
    [[nodiscard]] static domain::Result<Created> create(const QString& file, const QString& workspace,
                                                        const QString& person, const QString& passphrase, KdfCost cost);
    /// Kind::NotAWorkspace when absent, Kind::Damaged, Kind::Newer.
    [[nodiscard]] static domain::Result<Keys> read(const QString& file);
    /// The same from bytes (a backup's); changes are then written to `file`.
    [[nodiscard]] static domain::Result<Keys> parse(const QByteArray& json, const QString& file);

    [[nodiscard]] const QString& workspaceName() const { return m_workspace; }
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] QDateTime lastSignIn(const QString& person) const;
    [[nodiscard]] bool has(const QString& person) const { return find(person) != nullptr; }

    /// What a new slot of this person should cost: as much as their present one, else as the first person's.
    [[nodiscard]] KdfCost costFor(const QString& person) const;

    /// The data key. Kind::WrongPassphrase (also for a name without a slot), Kind::WaitBeforeRetry with fact
    /// `seconds`, Kind::Damaged. A wrong try is counted on disk before it is answered.
    [[nodiscard]] domain::Result<SecretBytes> unlock(const QString& person, const QString& passphrase,
                                                     const domain::Clock& clock);
    [[nodiscard]] domain::Result<SecretBytes> unlockRecovery(const QString& recoveryKey, const domain::Clock& clock);

    /// Adds or replaces one person's slot; the others stay byte for byte.
    [[nodiscard]] domain::Result<void> setSlot(const SecretBytes& dataKey, const QString& person,
                                               const QString& passphrase, KdfCost cost);
    /// Kind::NotFound; Kind::NotAllowed when it is the last person's.
    [[nodiscard]] domain::Result<void> removeSlot(const QString& person);
    /// A new recovery sheet; the old one stops working.
    [[nodiscard]] domain::Result<QString> renewRecovery(const SecretBytes& dataKey);

    /// How long to wait after `wrong` wrong passphrases in a row: 0 for two, then 2, 4, 8 … at most 300 seconds.
    [[nodiscard]] static int delaySeconds(int wrong);

private:
    [[nodiscard]] const Slot* find(const QString& person) const;
    [[nodiscard]] domain::Result<SecretBytes> open(Slot& slot, const SecretBytes& passphrase,
                                                   const domain::Clock& clock);
    [[nodiscard]] domain::Result<void> save() const;

    QString m_file, m_workspace;
    std::vector<Slot> m_slots;
    std::optional<Slot> m_recovery;
};

struct Keys::Created {
    Keys keys;
    SecretBytes dataKey;
    QString recoveryKey;  ///< shown once
};

}  // namespace rejista::security
