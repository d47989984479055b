// Which columns of a return are answered, and which sections do not apply (decisions.md 9). Local only, journalled,
// undoable. Free functions; the thread of their Tx or Database.
#pragma once

#include "domain/cell.h"
#include "storage/tx.h"

#include <QSet>

#include <vector>

namespace rejista::storage::answered {

/// `column` names it within the form; the form's owner (entry) chooses the text. True when it changed.
[[nodiscard]] domain::Result<bool> setColumn(Tx& tx, const domain::ReturnKey& key, const QString& column, bool is,
                                             const QString& target);
[[nodiscard]] domain::Result<QSet<QString>> columns(Database& db, const domain::ReturnKey& key);

struct SectionState {
    QString section{};  ///< its code or UID
    bool doesNotApply = false;
    QString reason{};

    bool operator==(const SectionState&) const = default;
};
[[nodiscard]] domain::Result<bool> setSection(Tx& tx, const domain::ReturnKey& key, const SectionState& state,
                                              const QString& target);
[[nodiscard]] domain::Result<std::vector<SectionState>> sections(Database& db, const domain::ReturnKey& key);

}  // namespace rejista::storage::answered
