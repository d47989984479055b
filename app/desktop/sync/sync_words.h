// What sync speaks of, in words: cells, values, steps, amounts, what came in, why something waits. GUI thread, after
// the translators are in. Invariant: a value is shown only on the screen of who may see it; nothing here goes into a
// log.
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/frame/place.h"
#include "desktop/sync/line_list.h"
#include "desktop/sync/sync_desk.h"

namespace rejista::desktop::sync_words {

/// "Enrolment, primary", "Attendance · January 2026": the form, and its term and period where that is not the year at hand.
[[nodiscard]] QString formName(const Desk& desk, const domain::ReturnKey& form);

/// "Enrolment, primary", "P6, Boys, 12 years" and, where the register has several schools, whose.
struct Spot {
    QString form{}, cell{};
    Place place{};
    [[nodiscard]] QString whole() const;
};
[[nodiscard]] Spot spotOf(Desk& desk, domain::DataSetKey set, const domain::CellKey& cell);
[[nodiscard]] Spot spotOf(Desk& desk, const domain::ReturnKey& form);
/// Of a cell's or return's address (decisions.md 18); none where the register does not know it.
[[nodiscard]] std::optional<Spot> spotOf(Desk& desk, const QString& address);
[[nodiscard]] Spot spotOf(Desk& desk, const sync::Conflict& card);

/// Of a card's side: "empty", “a note”, "complete".
[[nodiscard]] QString valueWords(const QString& field, const std::optional<QString>& value);
/// "note", "to look at again"; empty for a value.
[[nodiscard]] QString fieldWords(const QString& field);

[[nodiscard]] QString stepTitle(sync::Step step);
/// Under the step's name: what it does, how far it is, or what it brought.
[[nodiscard]] QString stepFact(const SyncDesk& hub, sync::Step step);
/// "148 KB"
[[nodiscard]] QString size(qint64 bytes);
/// "1 min 12 s"
[[nodiscard]] QString lasting(qint64 seconds);
/// "Fri 30 Jan, 16:20", "today 10:56"
[[nodiscard]] QString moment(const Desk& desk, const QDateTime& at);

[[nodiscard]] QString stoppedWords(const QString& kindName);
/// What the run brought, newest as the log has it; nothing for what is told elsewhere.
[[nodiscard]] std::optional<Line> eventLine(Desk& desk, const sync::RunEvent& event);
[[nodiscard]] Line refusalLine(Desk& desk, const storage::hub_refusals::Refusal& refusal);
[[nodiscard]] Line parkedLine(Desk& desk, const storage::hub_seen::Form& form);
/// `underWay`: SyncDesk::isUnderWay().
[[nodiscard]] Line runLine(Desk& desk, const sync::RunLine& run, bool underWay = false);
/// In the place of what an exchange brought, while it goes on.
[[nodiscard]] QString notKnownYet();

}  // namespace rejista::desktop::sync_words
