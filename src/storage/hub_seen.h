// What was seen of the hub: forms with their lock and why they are held back; which forms were read whole once;
// cursors; the keys to it. Free functions; the thread of their Tx or Database. Nothing here is journalled.
#pragma once

#include "domain/cell.h"
#include "security/secret_bytes.h"
#include "storage/tx.h"

#include <QSet>

#include <optional>
#include <vector>

namespace rejista::storage::hub_seen {

struct Form {
    domain::ReturnKey key{};
    int lock = 0;  ///< hub::LockStatus
    QDateTime seenAt{};
    QString parked{};  ///< why nothing of it is sent; empty = it is
    int parkedValues = 0;

    bool operator==(const Form&) const = default;
};
[[nodiscard]] domain::Result<std::vector<Form>> forms(Database& db);
/// The form was read now; nothing holds it back any more. Its completion is kept as a base (hub_cells.h).
[[nodiscard]] domain::Result<void> noteSeen(Tx& tx, const domain::ReturnKey& key, int lock);
/// Holds a form back, or lets it go with an empty reason; what else was seen of it stays.
[[nodiscard]] domain::Result<void> park(Tx& tx, const domain::ReturnKey& key, const QString& reason, int values);
[[nodiscard]] domain::Result<void> unparkAll(Tx& tx);

/// Unit and data set and period whose values were all read once.
struct Whole {
    domain::OrgUnitKey unit{};
    domain::DataSetKey dataSet{};
    domain::Period period{};
    bool operator==(const Whole&) const = default;
    friend size_t qHash(const Whole& w, size_t seed = 0) { return qHashMulti(seed, w.unit, w.dataSet, w.period); }
};
[[nodiscard]] domain::Result<QSet<Whole>> whole(Database& db);
[[nodiscard]] domain::Result<void> setWhole(Tx& tx, const std::vector<Whole>& read);
[[nodiscard]] domain::Result<void> forgetWhole(Tx& tx, const std::vector<Whole>& read);
/// All forms of a unit.
[[nodiscard]] domain::Result<void> forgetUnit(Tx& tx, domain::OrgUnitKey unit);

namespace name {
inline constexpr QLatin1StringView kSince{"values.since"};     ///< ISO 8601 UTC, the hub's clock
inline constexpr QLatin1StringView kSystemId{"hub.systemId"};  ///< of the database that the bases were agreed on with
inline constexpr QLatin1StringView kConnection{"hub.connection"};  ///< JSON, without secrets
inline constexpr QLatin1StringView kConfirmed{"hub.confirmed"};    ///< when a run last ended with everything confirmed
}  // namespace name
[[nodiscard]] domain::Result<std::optional<QString>> cursor(Database& db, const QString& name);
/// None removes it.
[[nodiscard]] domain::Result<void> setCursor(Tx& tx, const QString& name, const std::optional<QString>& text);
/// All that was read counts as unread: the next run reads everything again. Bases stay.
[[nodiscard]] domain::Result<void> forgetReading(Tx& tx);

[[nodiscard]] domain::Result<security::SecretBytes> secret(Database& db, const QString& name);
/// Empty bytes remove it.
[[nodiscard]] domain::Result<void> setSecret(Tx& tx, const QString& name, const security::SecretBytes& bytes);

}  // namespace rejista::storage::hub_seen
