// How a session's edits are worked out in memory and reach the disk; the acts themselves are in session_acts.cpp.
#include "entry/session_data.h"

#include "entry/address.h"
#include "entry/judge.h"
#include "storage/undo.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::Operand;

void Session::Data::prune()
{
    std::erase_if(waiting, [](const Waiting& one) { return one.isSaved(); });
}

ApplyOptions Session::Data::options(bool replaceShared) const
{
    ApplyOptions options;
    options.through = now.key.dataSet;
    options.keepDrafts = true;
    options.replaceShared = replaceShared;
    options.book = now.book;
    return options;
}

domain::CellEdit Session::Data::editOf(const Operand& cell, const QString& text) const
{
    domain::CellEdit edit;
    edit.key = now.cellKey(cell);
    edit.text = text;
    return edit;
}

Result<Session::Data::Staged> Session::Data::stage(std::vector<domain::CellEdit> edits, const ApplyOptions& options)
{
    if (const auto may = now.context.allowed(security::Right::TypeValues); !may)
        return may.error();
    const Judge judge(now.context, options);
    const FormCheck form = judge.form(now.key, now.isComplete());
    const ReturnState before = now.state();
    std::vector<Refusal> refused, drafts;
    QSet<Operand> touched;
    bool saves = false;
    const QDateTime at = now.context.clock->now();
    for (const domain::CellEdit& edit : edits) {
        const Operand cell{edit.key.element, edit.key.combo};
        const CellState state = now.cells.value(cell);
        const bool known = now.cells.contains(cell);
        const Verdict verdict = judge.cell(edit, now.key.dataSet, form, known ? &state.row : nullptr);
        if (verdict.what == Verdict::What::Refuse || !known) {
            refused.push_back(
                {edit, verdict.what == Verdict::What::Refuse ? verdict.error : domain::error(Kind::UnknownElement)});
            continue;
        }
        touched.insert(cell);
        if (verdict.what == Verdict::What::Draft) {
            drafts.push_back({edit, verdict.error});
            now.cells[cell].draft = storage::drafts::Draft{
                edit.key, now.key.dataSet, edit.text, domain::kindName(verdict.error.kind), now.context.person.name,
                at};
            continue;
        }
        if (options.touchesDrafts)
            now.cells[cell].draft.reset();
        if (verdict.what == Verdict::What::Unchanged)
            continue;
        domain::CellRow row = state.row;
        const bool moved = row.value != verdict.value;
        row.value = verdict.value;
        row.comment = edit.comment.value_or(row.comment);
        row.followUp = edit.followUp.value_or(row.followUp);
        // A comment alone does not make the value ours: the form that it was typed in is asked before it is replaced.
        if (moved || !row.typedIn) {
            row.origin = options.origin;
            row.typedIn = now.key.dataSet;
        }
        row.editedBy = now.context.person.name;
        row.editedAt = at;
        ++row.editSeq;
        now.setRow(row);
        saves = true;
    }
    Staged staged;
    staged.change = now.touch(touched, false);
    staged.change.refused = std::move(refused);
    staged.change.drafts = std::move(drafts);
    if (!form.periodOpen && saves)
        staged.change.flags.push_back({u"periodNotOpen"_s, now.key});
    if (form.locked && saves)
        staged.change.flags.push_back({u"locked"_s, now.key});
    staged.edits = std::move(edits);
    staged.written.assign(touched.begin(), touched.end());
    stageLines(staged);
    staged.change.returnState = now.state() != before;
    return staged;
}

/// The comments that follow: a reason's line stands on its anchor exactly as long as it holds.
void Session::Data::stageLines(Staged& staged)
{
    staged.lines = now.reasonLines();
    const auto add = [](std::vector<Operand>& to, const Operand& cell) {
        if (std::find(to.begin(), to.end(), cell) == to.end())
            to.push_back(cell);
    };
    for (const domain::CellEdit& line : staged.lines) {
        const Operand anchor{line.key.element, line.key.combo};
        CellState& state = now.cells[anchor];
        state.row.comment = line.comment.value_or(QString());
        ++state.row.editSeq;
        add(staged.written, anchor);
        add(staged.change.cells, anchor);
        add(staged.change.repaint, anchor);
    }
}

QFuture<Result<void>> Session::Data::write(const Staged& staged, const ApplyOptions& options)
{
    ApplyOptions lines = options;
    lines.touchesDrafts = false;
    lines.undoable = false;
    return store.write([context = now.context, edits = staged.edits, comments = staged.lines, columns = staged.columns,
                        options, lines, key = now.key](storage::Tx& tx) -> Result<void> {
        for (const ColumnEnd& column : columns) {
            const QString target = addressOf(*context.catalog, key) + u'/' + column.name;
            if (const auto done = storage::answered::setColumn(tx, key, column.name, column.is, target); !done)
                return done.error();
        }
        if (const auto done = apply(tx, context, edits, options); !done)
            return done.error();
        if (!comments.empty()) {
            if (const auto done = apply(tx, context, comments, lines); !done)
                return done.error();
        }
        return storage::undo::remember(tx, key);
    });
}

bool Session::Data::isWaiting(const Operand& cell) const
{
    return std::any_of(waiting.begin(), waiting.end(), [&](const Waiting& one) {
        return !one.isSaved() && std::find(one.cells.begin(), one.cells.end(), cell) != one.cells.end();
    });
}

std::vector<Operand> Session::Data::unsaved()
{
    prune();
    std::vector<Operand> found;
    for (const Waiting& one : waiting)
        for (const Operand& cell : one.cells)
            if (std::find(found.begin(), found.end(), cell) == found.end())
                found.push_back(cell);
    return found;
}

QFuture<Result<void>> Session::Data::rewrite()
{
    // What stands in memory now is written, not what once failed: the same cell may have been typed again.
    Staged again;
    const std::vector<Operand> cells = unsaved();
    for (const Operand& cell : cells) {
        const CellState state = now.cells.value(cell);
        domain::CellEdit edit = editOf(cell, state.draft ? state.draft->text : state.row.value.value_or(QString()));
        edit.comment = state.row.comment;
        edit.followUp = state.row.followUp;
        again.edits.push_back(std::move(edit));
    }
    for (const Waiting& one : waiting) {
        for (const ColumnEnd& column : one.columns)
            again.columns.push_back({column.name, now.ended.contains(column.name)});
    }
    const QFuture<Result<void>> saved = write(again, options());
    waiting.clear();
    waiting.push_back({saved, cells, again.columns});
    return saved;
}

Result<void> Session::Data::settle()
{
    for (Waiting& one : waiting)
        one.saved.waitForFinished();
    prune();
    if (waiting.empty())
        return {};
    QFuture<Result<void>> saved = rewrite();
    saved.waitForFinished();
    return saved.result();
}

Session::Outcome Session::Data::act(std::vector<domain::CellEdit> edits, const ApplyOptions& how)
{
    if (const auto settled = settle(); !settled)
        return settled.error();
    auto staged = stage(std::move(edits), how);
    if (!staged)
        return staged.error();
    // The order of acts is kept: what was queued before is written before.
    auto future = write(*staged, how);
    future.waitForFinished();
    const Result<void> saved = future.result();
    if (saved)
        return std::move(staged->change);
    // The disk refused: memory goes back to what the store holds, and the caller still has the text.
    auto fresh = ReturnData::read(*reader, now.context, now.key, now.book, true);
    if (fresh)
        now = std::move(*fresh);
    return saved.error();
}

}  // namespace rejista::entry
