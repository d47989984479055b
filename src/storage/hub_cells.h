// Values and completions as sync sees them: what is not sent yet, what came from the hub, what both sides agreed on.
// Free functions; the thread of their Tx or Database.
// Invariant: waits() and the partial index value_to_send say the same.
#pragma once

#include "storage/cells.h"
#include "storage/completion.h"

#include <optional>
#include <vector>

namespace rejista::storage::hub_cells {

/// Whether the cell is to be sent: its value differs from the base; or it has one, and comment or mark differ. What is
/// said of a cell without a value stays here (hub-live.md §A3: hubs store none).
[[nodiscard]] bool waits(const domain::CellRow& row);

struct Waiting {
    domain::CellKey key{};
    domain::DataSetKey typedIn{};
    qint64 editSeq = 0;
};
/// In order of unit, period, attribute combo. Reads the index alone.
[[nodiscard]] domain::Result<std::vector<Waiting>> waiting(Database& db);

struct WaitingCounts {
    int cells = 0;    ///< without those with an open card or a refusal that still holds
    int forms = 0;    ///< returns they belong to, and returns whose completion waits
    int carded = 0;   ///< open cards
    int refused = 0;  ///< refusals that still hold
};
[[nodiscard]] domain::Result<WaitingCounts> count(Database& db);

/// Returns whose completion differs from what the hub was seen to have.
[[nodiscard]] domain::Result<std::vector<domain::ReturnKey>> waitingCompletions(Database& db);
/// All that is known of the return's completion becomes what the hub says; `by` is the hub's user, `why` goes into the
/// journal. False when it was so already (the base is kept all the same).
[[nodiscard]] domain::Result<bool> takeCompletion(Tx& tx, const domain::ReturnKey& key, bool complete,
                                                  const QString& target, const QString& by, const QDateTime& at,
                                                  const QString& why);
/// What the hub was seen to have; ours stays.
[[nodiscard]] domain::Result<void> setCompletionBase(Tx& tx, const domain::ReturnKey& key, bool complete,
                                                     const QString& by, const QDateTime& at);

/// Another database stands behind the hub now: nothing was agreed on with it. No value changes.
[[nodiscard]] domain::Result<void> forgetBases(Tx& tx);

/// Whether this value of ours was put back before, when a race had undone it.
[[nodiscard]] domain::Result<bool> wasPutBack(Database& db, const domain::CellKey& key,
                                              const std::optional<QString>& value);
[[nodiscard]] domain::Result<void> notePutBack(Tx& tx, const domain::CellKey& key, const std::optional<QString>& value);

}  // namespace rejista::storage::hub_cells
