// The ledger of what was handed to the line (style.md §4.5): written before a chunk leaves, closed once it was read back.
// Free functions; the thread of their Tx or Database.
// Invariant: while a push of a form is open, nobody knows whether it arrived: the form is read before anything is sent.
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <optional>
#include <vector>

namespace rejista::storage::hub_ledger {

struct SentCell {
    domain::DataElementKey element{};
    domain::OptionComboKey combo{};
    std::optional<QString> value{};
    QString comment{};
    bool followUp = false;
    qint64 editSeq = 0;  ///< of the row that was sent
};

struct Push {
    qint64 id = 0;
    domain::ReturnKey form{};
    std::vector<SentCell> cells{};
};

[[nodiscard]] domain::Result<qint64> begin(Tx& tx, qint64 run, const domain::ReturnKey& form,
                                           const std::vector<SentCell>& cells);
/// What the hub said; the push stays open until it is read back.
[[nodiscard]] domain::Result<void> answered(Tx& tx, qint64 push, const QString& answer);
/// It surely never left.
[[nodiscard]] domain::Result<void> neverLeft(Tx& tx, qint64 push);
/// Open pushes of the form, oldest first.
[[nodiscard]] domain::Result<std::vector<Push>> open(Database& db, const domain::ReturnKey& form);
/// Forms with open pushes.
[[nodiscard]] domain::Result<std::vector<domain::ReturnKey>> openForms(Database& db);
/// The whole form was read: `found` says which cells of the push stood there as sent.
[[nodiscard]] domain::Result<void> close(Tx& tx, const Push& push, const std::vector<bool>& found);
/// Whether a text of ours was sent for the cell and not seen when it was read back: it may still arrive.
[[nodiscard]] domain::Result<bool> mayBeLate(Database& db, const domain::CellKey& cell,
                                             const std::optional<QString>& value);
/// Drops closed pushes of before `day`; their outcome is in the values.
[[nodiscard]] domain::Result<void> tidy(Tx& tx, const QDateTime& before);

}  // namespace rejista::storage::hub_ledger
