// The reason a person gave for a warning, with the values it explains; when those change it no longer holds
// (decisions.md 14). Free functions; the thread of their Tx or Database.
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <vector>

namespace rejista::storage::reasons {

struct Reason {
    QString instance{};  ///< "V18:P1"
    QString text{};      ///< empty = take it away
    QString values{};    ///< the values it explains, in whatever text the rules' owner (entry) compares
    QString by{};
    QDateTime at{};

    bool operator==(const Reason&) const = default;
};

/// by and at are taken from the transaction. True when it changed.
[[nodiscard]] domain::Result<bool> put(Tx& tx, const domain::ReturnKey& key, const Reason& reason,
                                       const QString& target);
[[nodiscard]] domain::Result<std::vector<Reason>> forReturn(Database& db, const domain::ReturnKey& key);

}  // namespace rejista::storage::reasons
