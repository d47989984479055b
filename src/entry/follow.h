// What follows when values move, whoever moved them: complete returns that show them are marked, or reopened where a new
// error stands in them, and reasons whose numbers moved go out of their comments (decisions.md 14, 15). Writer thread.
#pragma once

#include "entry/apply.h"

#include <QSet>

namespace rejista::entry {

struct Moved {
    QSet<domain::ReturnKey> shown{};                               ///< returns that show a value which moved
    QSet<std::pair<domain::OrgUnitKey, domain::Period>> places{};  ///< where values moved
};

/// What became of other returns: "changedSinceComplete", "reopened". `book` none = one is made when it is needed.
[[nodiscard]] domain::Result<std::vector<Flag>> follow(storage::Tx& tx, const Context& context, const Moved& moved,
                                                       std::shared_ptr<RuleBook> book, const QString& why);
/// The same for values that somebody else changed, at the hub: every return that shows one follows.
[[nodiscard]] domain::Result<std::vector<Flag>> followHub(storage::Tx& tx, const Context& context,
                                                          std::span<const storage::cells::CellChange> changes,
                                                          std::shared_ptr<RuleBook> book);

}  // namespace rejista::entry
