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

Session::Data::Body Session::Data::writing(const Staged& staged, const ApplyOptions& options) const
{
    ApplyOptions replacing = options;
    replacing.replaceShared = true;
    ApplyOptions lines = options;
    lines.touchesDrafts = false;
    lines.undoable = false;
    return [context = now.context, edits = staged.edits, replaced = staged.replacing, comments = staged.lines,
            columns = staged.columns, options, replacing, lines, key = now.key](storage::Tx& tx) -> Result<void> {
        for (const ColumnEnd& column : columns) {
            const QString target = addressOf(*context.catalog, key) + u'/' + column.name;
            if (const auto done = storage::answered::setColumn(tx, key, column.name, column.is, target); !done)
                return done.error();
        }
        if (const auto done = apply(tx, context, edits, options); !done)
            return done.error();
        for (const auto& [also, how] : {std::pair(&replaced, &replacing), std::pair(&comments, &lines)}) {
            if (also->empty())
                continue;
            if (const auto done = apply(tx, context, *also, *how); !done)
                return done.error();
        }
        return storage::undo::remember(tx, key);
    };
}

QFuture<Result<void>> Session::Data::write(const Staged& staged, const ApplyOptions& options)
{
    return store.write(writing(staged, options));
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

Session::Data::Staged Session::Data::whatWaits()
{
    // What stands in memory now is written, not what once failed: the same cell may have been typed again.
    Staged again;
    again.written = unsaved();
    QSet<Operand> replaced;
    for (const Waiting& one : waiting) {
        replaced.unite(QSet<Operand>(one.replaced.begin(), one.replaced.end()));
        for (const ColumnEnd& column : one.columns)
            again.columns.push_back({column.name, now.ended.contains(column.name)});
    }
    for (const Operand& cell : again.written) {
        const CellState state = now.cells.value(cell);
        domain::CellEdit edit = editOf(cell, state.row.value.value_or(QString()));
        edit.comment = state.row.comment;
        edit.followUp = state.row.followUp;
        if (state.draft)
            again.edits.push_back(editOf(cell, state.draft->text));
        (state.draft                   ? again.lines
             : replaced.contains(cell) ? again.replacing
                                       : again.edits)
            .push_back(std::move(edit));
    }
    return again;
}

void Session::Data::waitOnlyFor(const QFuture<Result<void>>& saved, const Staged& staged)
{
    Waiting one{saved, staged.written, staged.columns, {}};
    for (const domain::CellEdit& edit : staged.replacing)
        one.replaced.push_back({edit.key.element, edit.key.combo});
    waiting.assign(1, std::move(one));
}

QFuture<Result<void>> Session::Data::rewrite()
{
    const Staged again = whatWaits();
    const QFuture<Result<void>> saved = write(again, options());
    waitOnlyFor(saved, again);
    return saved;
}

QFuture<Result<void>> Session::Data::settleLater()
{
    prune();
    if (waiting.empty())
        return QtFuture::makeReadyFuture(Result<void>());
    std::vector<QFuture<Result<void>>> before;
    for (const Waiting& one : waiting)
        before.push_back(one.saved);
    const Staged again = whatWaits();
    const QFuture<Result<void>> saved = store.write(
        [before, body = writing(again, options())](storage::Tx& tx) -> Result<void> {
            // Writes end in the order in which they were queued: these have.
            const bool refused = std::any_of(before.begin(), before.end(),
                                             [](const auto& one) { return !one.result().has_value(); });
            return refused ? body(tx) : Result<void>();
        });
    waitOnlyFor(saved, again);
    return saved;
}

Result<void> Session::Data::settle()
{
    QFuture<Result<void>> saved = settleLater();
    saved.waitForFinished();
    prune();
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

Result<Session::Later> Session::Data::actLater(std::vector<domain::CellEdit> edits, const ApplyOptions& how)
{
    prune();
    std::vector<Operand> replaced;
    for (const domain::CellEdit& edit : how.replaceShared ? edits : std::vector<domain::CellEdit>())
        replaced.push_back({edit.key.element, edit.key.combo});
    auto staged = stage(std::move(edits), how);
    if (!staged)
        return staged.error();
    const QFuture<Result<void>> saved = write(*staged, how);
    waiting.push_back({saved, staged->written, {}, std::move(replaced)});
    return Later{std::move(staged->change), saved};
}

QFuture<Session::Acted> Session::Data::changeLater(ReturnBody body)
{
    const QFuture<Result<void>> before = settleLater();
    return store.write(
        [before, body = std::move(body), stored = AsStored{now.context, now.key, now.book}](storage::Tx& tx) -> Acted {
            if (const Result<void> settled = before.result(); !settled)
                return settled.error();
            auto made = std::make_shared<Made>();
            made->checked = !body;
            if (body) {
                if (const Result<void> did = body(tx, stored, *made); !did)
                    return did.error();
            }
            if (made->changed)
                return made;
            auto fresh = stored.read(tx, true);
            if (!fresh)
                return fresh.error();
            made->data = std::move(*fresh);
            return made;
        });
}

/// As typing does: what depends on the cells is worked out anew, nothing else.
EntryChange Session::Data::bringAlong(const Made::Changed& changed)
{
    const ReturnState before = now.state();
    QSet<Operand> touched;
    const auto cellOf = [](const domain::CellKey& key) { return Operand{key.element, key.combo}; };
    for (const domain::CellRow& row : changed.rows) {
        now.setRow(row);
        now.cells[cellOf(row.key)].draft.reset();
        touched.insert(cellOf(row.key));
    }
    for (const storage::drafts::Draft& draft : changed.drafts) {
        if (touched.contains(cellOf(draft.key)))
            now.cells[cellOf(draft.key)].draft = draft;
    }
    const bool answers = now.ended != changed.ended;
    now.ended = changed.ended;
    EntryChange change = now.touch(touched, answers);
    // What was put back comes first: one is taken there.
    std::stable_partition(change.cells.begin(), change.cells.end(),
                          [&](const Operand& cell) { return touched.contains(cell); });
    change.returnState = now.state() != before;
    return change;
}

Session::Outcome Session::take(const Acted& acted)
{
    d->prune();
    if (!acted)
        return acted.error();
    EntryChange change;
    if (const auto& changed = (*acted)->changed) {
        change = d->bringAlong(*changed);
    } else {
        ReturnData& fresh = *(*acted)->data;
        fresh.evaluations = d->now.evaluations + ((*acted)->checked ? fresh.evaluations : 0);
        change = fresh.differenceFrom(d->now);
        d->now = std::move(fresh);
    }
    change.skipped = (*acted)->skipped;
    return change;
}

}  // namespace rejista::entry
