// Values of returns: read for a form, for rules and figures over many units; written one at a time, each with its
// journal entry in the same transaction (decisions.md 4). Free functions; the thread of their Tx or Database.
// Invariant: a change adds 1 to edit_seq; no change writes nothing; a cleared cell keeps its row.
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace rejista::storage::cells {

struct CellWrite {
    domain::CellKey key{};
    std::optional<QString> value{};    ///< the whole new value; none = clear it
    std::optional<QString> comment{};  ///< none = leave it
    std::optional<bool> followUp{};    ///< none = leave it
    domain::Origin origin = domain::Origin::Typed;
    domain::DataSetKey typedIn{};
    QString target{};  ///< the address for the journal
    QString why{};
    QString by{};  ///< whom the row names: the hub's user; empty = who writes. The journal always names who writes
};

struct CellChange {
    std::optional<domain::CellRow> before{};  ///< none = there was no row
    domain::CellRow after{};                  ///< as it stands now; equals `before` when nothing changed
    bool changed = false;
};

[[nodiscard]] domain::Result<CellChange> put(Tx& tx, const CellWrite& write);

/// What both sides agreed on (sync only; not journalled, edit_seq stays).
[[nodiscard]] domain::Result<void> setBase(Tx& tx, const domain::CellRow& row);

[[nodiscard]] domain::Result<std::optional<domain::CellRow>> find(Database& db, const domain::CellKey& key);
/// Every row of unit, period and attribute combo, whichever data sets they belong to; cleared ones too.
[[nodiscard]] domain::Result<std::vector<domain::CellRow>> forReturn(Database& db, domain::OrgUnitKey unit,
                                                                     const domain::Period& period,
                                                                     domain::OptionComboKey attribute);
/// The same over all attribute combos.
[[nodiscard]] domain::Result<std::vector<domain::CellRow>> forUnit(Database& db, domain::OrgUnitKey unit,
                                                                   const domain::Period& period);

struct Filter {
    std::span<const domain::OrgUnitKey> units{};  ///< empty = all
    std::span<const domain::Period> periods{};    ///< empty = all
};
/// One value, without what rules and figures do not need.
struct Value {
    domain::CellKey key{};
    QString text{};
};
/// Calls `visit` for every cell that has a value; a million in about a second. In order of unit, then period.
[[nodiscard]] domain::Result<void> eachValue(Database& db, const Filter& filter,
                                             const std::function<void(const Value&)>& visit);
/// The same with whole rows, cleared ones too.
[[nodiscard]] domain::Result<void> eachRow(Database& db, const Filter& filter,
                                           const std::function<void(const domain::CellRow&)>& visit);
/// The periods in which any of the units (empty = any unit) has a value, in order.
[[nodiscard]] domain::Result<std::vector<domain::Period>> periods(Database& db,
                                                                  std::span<const domain::OrgUnitKey> units = {});

}  // namespace rejista::storage::cells
