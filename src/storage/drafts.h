// Text that is not a value yet ("12a"), or a change of a shared value that waits to be confirmed (decisions.md 4, 15).
// Survives a crash, blocks completion, is never exported or sent. Free functions; the thread of their Tx or Database.
// Invariant: at most one draft a cell and data set; setting and clearing are journalled.
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <optional>
#include <vector>

namespace rejista::storage::drafts {

struct Draft {
    domain::CellKey key{};
    domain::DataSetKey typedIn{};
    QString text{};
    QString kind{};  ///< kindName() of why it is no value: "notANumber", "shared", …
    QString by{};
    QDateTime at{};

    bool operator==(const Draft&) const = default;
};

/// by and at are taken from the transaction.
[[nodiscard]] domain::Result<void> put(Tx& tx, const Draft& draft, const QString& target);
/// True when there was one.
[[nodiscard]] domain::Result<bool> clear(Tx& tx, const domain::CellKey& key, domain::DataSetKey typedIn,
                                         const QString& target);
[[nodiscard]] domain::Result<std::vector<Draft>> forReturn(Database& db, const domain::ReturnKey& key);

}  // namespace rejista::storage::drafts
