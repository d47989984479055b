#include "storage/undo.h"

#include "storage/answered.h"
#include "storage/cells.h"
#include "storage/drafts.h"
#include "storage/form_key.h"
#include "storage/reasons.h"

#include <algorithm>

namespace rejista::storage::undo {
using namespace Qt::StringLiterals;
using domain::Result;
using journal::Entry;
using Text = std::optional<QString>;

namespace {
constexpr int kDone = 0, kUndone = 1;

void bindStack(Statement& statement, const QString& person, const domain::ReturnKey& key)
{
    bindForm(statement, key);
    statement.bind(person);
}

Result<std::optional<Step>> nextStep(Database& db, const QString& person, const domain::ReturnKey& key, bool undoing)
{
    // Undo takes the newest that stands; redo the oldest that was taken back, so that they come again in order.
    Statement statement = db.sql(undoing ? QByteArrayView("SELECT max(act) FROM undo_act WHERE org_unit=? AND period=? "
                                                          "AND data_set=? AND attribute=? AND person=? AND state=0")
                                         : QByteArrayView("SELECT min(act) FROM undo_act WHERE org_unit=? AND period=? "
                                                          "AND data_set=? AND attribute=? AND person=? AND state=1"));
    bindStack(statement, person, key);
    if (!statement.next() || statement.isNull(0)) {
        if (statement.error())
            return *statement.error();
        return std::optional<Step>();
    }
    Step step;
    step.act = statement.integer(0);
    auto entries = journal::ofAct(db, step.act);
    if (!entries)
        return entries.error();
    step.entries = std::move(*entries);
    return std::optional(std::move(step));
}

// Puts `to` back where `from` stands. False where something else stands there, or the kind cannot be taken back.
using Restore = Result<bool> (*)(Tx& tx, const Entry& entry, const Text& from, const Text& to, const QString& why);

Result<bool> restoreCell(Tx& tx, const Entry& entry, const Text& from, const Text& to, const QString& why)
{
    const auto found = cells::find(tx, *entry.note.cell);
    if (!found)
        return found.error();
    domain::CellRow now = found->value_or(domain::CellRow());
    now.key = *entry.note.cell;
    cells::CellWrite write{
        .key = now.key, .value = now.value, .typedIn = entry.note.dataSet, .target = entry.note.target, .why = why};
    if (entry.note.kind == journal::kind::kValue) {
        if (now.value != from)
            return false;
        write.value = to;
    } else if (entry.note.kind == journal::kind::kComment) {
        if (now.comment != from.value_or(QString()))
            return false;
        write.comment = to.value_or(QString());
    } else {
        if (now.followUp != (from == u"true"_s))
            return false;
        write.followUp = to == u"true"_s;
    }
    const auto change = cells::put(tx, write);
    if (!change)
        return change.error();
    return true;
}

Result<bool> restoreDraft(Tx& tx, const Entry& entry, const Text& from, const Text& to, const QString&)
{
    const domain::CellKey& cell = *entry.note.cell;
    const auto drafts = drafts::forReturn(tx, {entry.note.dataSet, cell.orgUnit, cell.period, cell.attribute});
    if (!drafts)
        return drafts.error();
    const auto found = std::find_if(drafts->begin(), drafts->end(), [&](const auto& d) { return d.key == cell; });
    const Text now = found == drafts->end() ? Text() : Text(found->text);
    if (now != from)
        return false;
    if (!to) {
        const auto cleared = drafts::clear(tx, cell, entry.note.dataSet, entry.note.target);
        if (!cleared)
            return cleared.error();
        return true;
    }
    const bool towardsBefore = to == entry.note.before;
    const QString kind = entry.note.part.section(u'>', towardsBefore ? 0 : 1, towardsBefore ? 0 : 1);
    const auto put = drafts::put(tx, {cell, entry.note.dataSet, *to, kind, {}, {}}, entry.note.target);
    if (!put)
        return put.error();
    return true;
}

Result<bool> restoreColumn(Tx& tx, const Entry& entry, const Text& from, const Text& to, const QString&)
{
    const auto columns = answered::columns(tx, *entry.note.form);
    if (!columns)
        return columns.error();
    if (columns->contains(entry.note.part) != from.has_value())
        return false;
    return answered::setColumn(tx, *entry.note.form, entry.note.part, to.has_value(), entry.note.target);
}

Result<bool> restoreSection(Tx& tx, const Entry& entry, const Text& from, const Text& to, const QString&)
{
    const auto sections = answered::sections(tx, *entry.note.form);
    if (!sections)
        return sections.error();
    Text now;
    for (const auto& state : *sections) {
        if (state.section == entry.note.part)
            now = state.reason;
    }
    if (now != from)
        return false;
    return answered::setSection(tx, *entry.note.form, {entry.note.part, to.has_value(), to.value_or(QString())},
                                entry.note.target);
}

// The values that a reason explains stand in `why` of the entry that set it (reasons.cpp).
Result<QString> explainedBy(Database& db, const Entry& entry, const QString& text)
{
    if (entry.note.after == text)
        return entry.note.why;
    Statement statement = db.sql(
        "SELECT why FROM journal WHERE seq < ? AND kind = 'reason' AND org_unit=? AND period=? "
        "AND data_set=? AND attribute=? AND part=? ORDER BY seq DESC LIMIT 1");
    statement.bind(entry.seq);
    bindForm(statement, *entry.note.form);
    statement.bind(entry.note.part);
    if (statement.next())
        return statement.text(0);
    if (statement.error())
        return *statement.error();
    return QString();
}

Result<bool> restoreReason(Tx& tx, const Entry& entry, const Text& from, const Text& to, const QString&)
{
    const auto all = reasons::forReturn(tx, *entry.note.form);
    if (!all)
        return all.error();
    Text now;
    for (const auto& reason : *all) {
        if (reason.instance == entry.note.part)
            now = reason.text;
    }
    if (now != from)
        return false;
    const auto explained = explainedBy(tx, entry, to.value_or(QString()));
    if (!explained)
        return explained.error();
    return reasons::put(tx, *entry.note.form, {entry.note.part, to.value_or(QString()), *explained, {}, {}},
                        entry.note.target);
}

Restore restoreFor(const Entry& entry)
{
    using namespace journal::kind;
    const QString& kind = entry.note.kind;
    if (entry.note.cell)
        return kind == kDraft ? restoreDraft : restoreCell;
    if (entry.note.form && kind == kAnswered)
        return restoreColumn;
    if (entry.note.form && kind == kSection)
        return restoreSection;
    if (entry.note.form && kind == kReason)
        return restoreReason;
    return nullptr;
}

Result<Outcome> take(Tx& tx, const domain::ReturnKey& key, bool undoing)
{
    const QString person = tx.author().person;
    auto step = nextStep(tx, person, key, undoing);
    if (!step)
        return step.error();
    Outcome outcome;
    if (!*step)
        return outcome;
    outcome.act = (*step)->act;
    std::vector<Entry>& entries = (*step)->entries;
    if (undoing)
        std::reverse(entries.begin(), entries.end());
    const QString why = (undoing ? u"undo %1"_s : u"redo %1"_s).arg(outcome.act);
    for (Entry& entry : entries) {
        const Restore restore = restoreFor(entry);
        const Text& from = undoing ? entry.note.after : entry.note.before;
        const Text& to = undoing ? entry.note.before : entry.note.after;
        const Result<bool> restored = restore ? restore(tx, entry, from, to, why) : Result<bool>(false);
        if (!restored)
            return restored.error();
        (*restored ? outcome.restored : outcome.skipped).push_back(std::move(entry));
    }
    Statement mark = tx.sql("UPDATE undo_act SET state=? WHERE org_unit=? AND period=? AND data_set=? AND attribute=? "
                            "AND person=? AND act=?");
    mark.bind(undoing ? kUndone : kDone);
    bindStack(mark, person, key);
    mark.bind(outcome.act);
    if (auto done = mark.run(); !done)
        return done.error();
    tx.changes().returns.insert(key);
    return outcome;
}
}  // namespace

Result<void> remember(Tx& tx, const domain::ReturnKey& key)
{
    if (tx.act() == 0)
        return {};
    const QString person = tx.author().person;
    Statement forget = tx.sql("DELETE FROM undo_act WHERE org_unit=? AND period=? AND data_set=? AND attribute=? AND "
                              "person=? AND state=1");
    bindStack(forget, person, key);
    if (auto done = forget.run(); !done)
        return done;
    Statement push = tx.sql(
        "INSERT OR IGNORE INTO undo_act (org_unit, period, data_set, attribute, person, act, state) "
        "VALUES (?,?,?,?,?,?,0)");
    bindStack(push, person, key);
    push.bind(tx.act());
    return push.run();
}

Result<std::optional<Step>> nextUndo(Database& db, const QString& person, const domain::ReturnKey& key)
{
    return nextStep(db, person, key, true);
}

Result<std::optional<Step>> nextRedo(Database& db, const QString& person, const domain::ReturnKey& key)
{
    return nextStep(db, person, key, false);
}

Result<std::optional<domain::ReturnKey>> newestReturn(Database& db, const QString& person)
{
    Statement statement = db.sql(
        "SELECT org_unit, period, data_set, attribute FROM undo_act WHERE person=? AND state=0 "
        "ORDER BY act DESC LIMIT 1");
    statement.bind(person);
    if (statement.next())
        return std::optional(readForm(statement));
    if (statement.error())
        return *statement.error();
    return std::optional<domain::ReturnKey>();
}

Result<Outcome> undo(Tx& tx, const domain::ReturnKey& key)
{
    return take(tx, key, true);
}

Result<Outcome> redo(Tx& tx, const domain::ReturnKey& key)
{
    return take(tx, key, false);
}

bool canUndo(const Entry& entry)
{
    return restoreFor(entry) != nullptr;
}

Result<bool> undoEntry(Tx& tx, const Entry& entry)
{
    const Restore restore = restoreFor(entry);
    return restore ? restore(tx, entry, entry.note.after, entry.note.before, u"undo entry %1"_s.arg(entry.seq))
                   : Result<bool>(false);
}

}  // namespace rejista::storage::undo
