// Whether a return is complete: a row of its own with its own base (decisions.md 4, 15).
// Free functions; the thread of their Tx or Database.
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <optional>
#include <span>
#include <vector>

namespace rejista::storage::completion {

struct Completion {
    domain::ReturnKey key{};
    bool complete = false;
    QDateTime at{};  ///< of the last complete or reopen, UTC
    QString by{};
    bool changedSince = false;  ///< a shared value of it was changed through another form after it was completed
    qint64 editSeq = 0;
    bool baseKnown = false, baseComplete = false;
    QString baseAt{}, baseBy{};  ///< the hub's text, verbatim

    bool operator==(const Completion&) const = default;
};

/// None where the return was never completed.
[[nodiscard]] domain::Result<std::optional<Completion>> get(Database& db, const domain::ReturnKey& key);
/// Completes or reopens; clears changedSince. False when it was so already.
[[nodiscard]] domain::Result<bool> set(Tx& tx, const domain::ReturnKey& key, bool complete, const QString& target,
                                       const QString& why = {});
/// Marks a complete return as changed since; false when it is not complete or marked already.
[[nodiscard]] domain::Result<bool> noteChanged(Tx& tx, const domain::ReturnKey& key, const QString& target);

struct Filter {
    std::span<const domain::OrgUnitKey> units{};  ///< empty = all
    std::span<const domain::Period> periods{};    ///< empty = all
};
[[nodiscard]] domain::Result<std::vector<Completion>> list(Database& db, const Filter& filter);

}  // namespace rejista::storage::completion
