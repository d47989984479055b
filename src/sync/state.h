// How far each return and each cell is on its way: typed → complete → sent → confirmed → approved. Reads only; the thread
// of its Database. For the Sync and Returns pages, the status bar, Today, and `status`.
#pragma once

#include "domain/cell.h"
#include "entry/context.h"
#include "storage/database.h"
#include "storage/hub_log.h"

#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace rejista::sync {

struct Counts {
    int toSend = 0;  ///< values that differ from what both sides agreed on; cards and refusals not counted
    int forms = 0;   ///< returns they belong to
    int conflicts = 0, refused = 0;
    std::optional<QDateTime> lastConfirmed{};  ///< when a run last ended with everything confirmed; UTC
    std::optional<QDateTime> lastRun{};
    QString lastStopped{};  ///< kindName of why the last run ended early; empty = it did not
};
[[nodiscard]] domain::Result<Counts> counts(storage::Database& db);

enum class ReturnStage { NotBegun, Typed, Complete, Sent, Confirmed, Approved };

struct ReturnOnItsWay {
    domain::ReturnKey form{};
    ReturnStage stage = ReturnStage::NotBegun;
    int values = 0, toSend = 0, conflicts = 0, refused = 0;
    bool completeThere = false;
    QString completeThereBy{};
    QString parked{};    ///< Parked::reason of the last run; empty = none
    QDateTime seenAt{};  ///< when the hub's side was last read
};
/// Returns of the units and periods that have anything here or at the hub.
[[nodiscard]] domain::Result<std::vector<ReturnOnItsWay>> returnsOnTheirWay(storage::Database& db,
                                                                            const entry::Context& context,
                                                                            std::span<const domain::OrgUnitKey> units,
                                                                            std::span<const domain::Period> periods);

/// What the form's cells show: not sent yet, with a card, refused.
struct CellMark {
    bool toSend = false, conflict = false;
    QString refusedCode{}, refusedMessage{};
};
[[nodiscard]] domain::Result<std::vector<std::pair<domain::CellKey, CellMark>>> marksOf(storage::Database& db,
                                                                                        const domain::ReturnKey& form);

/// The log, newest first.
using RunLine = storage::hub_log::Run;
[[nodiscard]] domain::Result<std::vector<RunLine>> runs(storage::Database& db, int limit = 50);
/// What came in with a run, and what it refused: taken, joined, conflict, completed, reopened, refused, parked, clockSkew.
/// `target` is a cell's or return's address.
using RunEvent = storage::hub_log::Event;
[[nodiscard]] domain::Result<std::vector<RunEvent>> eventsOf(storage::Database& db, qint64 run, int limit = 1000);

}  // namespace rejista::sync
