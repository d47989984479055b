// How far each return is on its way to the hub, for a table: of many schools by data set, of one school by the five
// stages. Values; made on a worker (readBoard), worded on the GUI thread. Invariant: a cell that is not expected says
// so.
#pragma once

#include "entry/returns.h"
#include "storage/reader.h"
#include "sync/state.h"

#include "desktop/look/state_glyph.h"

#include <map>

namespace rejista::desktop {

struct BoardReturn {
    entry::ReturnRow row{};
    bool hasHub = true;          ///< else complete here is as far as it goes
    QString part{};              ///< the paper's letters, "E" or "H–J"; empty = none
    sync::ReturnOnItsWay way{};  ///< stage NotBegun where nothing is known
};

/// Everything that the schools owe in the year, in order of school and form.
struct Board {
    std::vector<domain::OrgUnitKey> units{};
    std::vector<BoardReturn> returns{};
    QDate day{};
    bool hasHub = true;
};

struct BoardQuery {
    entry::Context context{};
    std::vector<domain::OrgUnitKey> units{};
    std::vector<domain::Period> periods{};
    QDate day{};
    std::shared_ptr<entry::RuleBook> book{};
};
/// Storage's kinds.
[[nodiscard]] domain::Result<Board> readBoard(storage::Reader& reader, const BoardQuery& query);

namespace board {
/// Whether somebody has to be asked for it: late, with a card, or not accepted.
[[nodiscard]] bool isToChase(const BoardReturn& of, QDate day);
/// At the hub and read back; complete, where there is no hub.
[[nodiscard]] bool isReceived(const BoardReturn& of);
struct Words {
    State state = State::Empty;
    QString text{};
    bool loud = false;  ///< on a soft fill
};
/// What a cell of the schools' table says.
[[nodiscard]] Words wordsOf(const BoardReturn& of, QDate day);
[[nodiscard]] QString stageWords(sync::ReturnStage stage);
/// "63 of 88 filled in · 12 to send · due Fri 13 February, in 10 days"
[[nodiscard]] QString factOf(const BoardReturn& of, QDate day, const QString& locale);
}  // namespace board

}  // namespace rejista::desktop
