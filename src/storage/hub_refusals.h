// What the hub would not take: a value, or a completion. Kept until the cell is edited, or what it was refused on changes.
// Free functions; the thread of their Tx or Database.
// Invariant: a refusal holds while the cell's edit_seq is the one that was refused.
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <vector>

namespace rejista::storage::hub_refusals {

struct Refusal {
    domain::CellKey cell{};  ///< without element and combo: the return's completion
    domain::DataSetKey dataSet{};
    QString field{};  ///< value, comment, completion
    qint64 editSeq = 0;
    QString code{}, message{};  ///< the hub's
    QString grounds{};          ///< what stood when it was refused: rights, lock, metadata
    QDateTime at{};
    qint64 run = 0;  ///< the one that it was refused in

    bool operator==(const Refusal&) const = default;
};

[[nodiscard]] domain::Result<void> put(Tx& tx, qint64 run, const Refusal& refusal);
/// Data set none = through whichever form it was refused.
[[nodiscard]] domain::Result<void> remove(Tx& tx, const domain::CellKey& cell, domain::DataSetKey dataSet);
/// Of a unit, period and attribute combo: those that still hold.
[[nodiscard]] domain::Result<std::vector<Refusal>> standing(Database& db, domain::OrgUnitKey unit,
                                                            const domain::Period& period,
                                                            domain::OptionComboKey attribute);
/// All that still hold.
[[nodiscard]] domain::Result<std::vector<Refusal>> standing(Database& db);

}  // namespace rejista::storage::hub_refusals
