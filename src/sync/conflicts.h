// The cards: what two sides changed differently, until somebody answers. Any thread; reads with the caller's Database,
// writes through Store. Invariant: while a card is open its cell is not sent; an answer is an ordinary, journalled edit
// whose base is what the hub had (style.md §4.5).
#pragma once

#include "entry/context.h"
#include "storage/store.h"

#include <optional>
#include <variant>
#include <vector>

namespace rejista::sync {

struct Conflict {
    qint64 id = 0;
    QString field{};                                  ///< value, comment, followUp, completion
    domain::CellKey cell{};                           ///< of all but completion
    domain::ReturnKey form{};                         ///< the return it is shown with
    std::optional<QString> base{}, mine{}, theirs{};  ///< none = empty; follow-up and completion: "true", "false"
    QString mineBy{}, theirsBy{};
    QDateTime mineAt{}, theirsAt{}, foundAt{};
};

struct Answered {
    Conflict conflict{};
    QString take{};  ///< mine, theirs, other
    std::optional<QString> value{};
    QString why{}, by{};
    QDateTime at{};
};

namespace conflicts {
[[nodiscard]] domain::Result<std::vector<Conflict>> open(storage::Database& db);
[[nodiscard]] domain::Result<int> count(storage::Database& db);
[[nodiscard]] domain::Result<std::optional<Conflict>> find(storage::Database& db, qint64 id);
[[nodiscard]] domain::Result<std::vector<Answered>> answered(storage::Database& db, int limit = 100);

struct Answer {
    enum class Take { Mine, Theirs, Other } take = Take::Mine;
    QString text{};  ///< of Other, as typed
    QString why{};   ///< needed: the other side reads it
};
/// NotFound (answered meanwhile), Usage with reason=why where none is given, the kinds of a value that does not fit its
/// element (then the card stays), NotAllowed.
[[nodiscard]] domain::Result<void> resolve(storage::Store& store, const entry::Context& context, qint64 id,
                                           const Answer& answer);
}  // namespace conflicts

}  // namespace rejista::sync
