#include "entry/session_data.h"

#include "entry/address.h"
#include "entry/answered_columns.h"
#include "entry/judge.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::Operand;

void Session::Data::prune()
{
    std::erase_if(waiting, [](const Waiting& one) { return one.saved.isFinished() && one.saved.result().has_value(); });
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
    staged.lines = now.reasonLines();
    for (const domain::CellEdit& line : staged.lines) {
        const Operand anchor{line.key.element, line.key.combo};
        CellState& state = now.cells[anchor];
        state.row.comment = line.comment.value_or(QString());
        ++state.row.editSeq;
        if (std::find(staged.change.cells.begin(), staged.change.cells.end(), anchor) == staged.change.cells.end())
            staged.change.cells.push_back(anchor);
    }
    return staged;
}

QFuture<Result<void>> Session::Data::write(const Staged& staged, const ApplyOptions& options)
{
    ApplyOptions lines = options;
    lines.touchesDrafts = false;
    lines.undoable = false;
    return store.write([context = now.context, edits = staged.edits, comments = staged.lines, options, lines,
                        key = now.key](storage::Tx& tx) -> Result<void> {
        if (const auto done = apply(tx, context, edits, options); !done)
            return done.error();
        if (!comments.empty()) {
            if (const auto done = apply(tx, context, comments, lines); !done)
                return done.error();
        }
        return storage::undo::remember(tx, key);
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
    const QFuture<Result<void>> saved = write(again, options());
    waiting.clear();
    waiting.push_back({saved, cells});
    return saved;
}

Result<void> Session::Data::settle()
{
    for (Waiting& one : waiting)
        one.saved.waitForFinished();
    if (unsaved().empty()) {
        waiting.clear();
        return {};
    }
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

template <class F>
Session::Outcome Session::Data::change(F body)
{
    if (const auto settled = settle(); !settled)
        return settled.error();
    const Result<void> done = store.writeNow([&](storage::Tx& tx) -> Result<void> {
        auto inside = ReturnData::read(tx, now.context, now.key, now.book, false);
        if (!inside)
            return inside.error();
        if (const Result<void> did = body(tx, *inside); !did)
            return did.error();
        return {};
    });
    if (!done)
        return done.error();
    auto fresh = ReturnData::read(*reader, now.context, now.key, now.book, true);
    if (!fresh)
        return fresh.error();
    fresh->evaluations = now.evaluations;
    EntryChange change = fresh->differenceFrom(now);
    now = std::move(*fresh);
    return change;
}

Session::Outcome Session::put(const Operand& cell, const QString& text)
{
    return d->act({d->editOf(cell, text)}, d->options());
}

Session::Outcome Session::replaceShared(const Operand& cell)
{
    const auto found = d->now.cells.constFind(cell);
    if (found == d->now.cells.constEnd() || !found->draft)
        return EntryChange();
    return d->act({d->editOf(cell, found->draft->text)}, d->options(true));
}

Session::Outcome Session::discardDraft(const Operand& cell)
{
    const auto found = d->now.cells.constFind(cell);
    if (found == d->now.cells.constEnd() || !found->draft)
        return EntryChange();
    return d->act({d->editOf(cell, found->row.value.value_or(QString()))}, d->options());
}

Session::Outcome Session::setComment(const Operand& cell, const QString& comment)
{
    domain::CellEdit edit = d->editOf(cell, d->now.cells.value(cell).row.value.value_or(QString()));
    edit.comment = comment;
    ApplyOptions options = d->options();
    options.touchesDrafts = false;
    return d->act({edit}, options);
}

Session::Outcome Session::setFollowUp(const Operand& cell, bool is)
{
    domain::CellEdit edit = d->editOf(cell, d->now.cells.value(cell).row.value.value_or(QString()));
    edit.followUp = is;
    ApplyOptions options = d->options();
    options.touchesDrafts = false;
    return d->act({edit}, options);
}

Session::Outcome Session::paste(const PastePlan& plan)
{
    return d->act(plan.edits, d->options());
}

namespace {
Result<void> mayType(const ReturnData& data)
{
    if (const auto may = data.context.allowed(security::Right::TypeValues); !may)
        return may;
    if (data.isComplete())
        return domain::error(Kind::Complete, addressOf(*data.context.catalog, data.key));
    return {};
}

Result<void> finish(storage::Tx& tx, ReturnData& data)
{
    if (const auto done = writeReasonLines(tx, data); !done)
        return done;
    return storage::undo::remember(tx, data.key);
}
}  // namespace

Session::Outcome Session::endColumn(int section, int column, bool is)
{
    const QString name = columnName(*d->now.form, section, column);
    if (name.isEmpty())
        return EntryChange();
    return d->change([&](storage::Tx& tx, ReturnData& data) -> Result<void> {
        if (const auto may = mayType(data); !may)
            return may;
        const QString target = addressOf(*data.context.catalog, data.key) + u'/' + name;
        if (const auto done = storage::answered::setColumn(tx, data.key, name, is, target); !done)
            return done.error();
        is ? (void)data.ended.insert(name) : (void)data.ended.remove(name);
        (void)data.touch({}, true);
        return finish(tx, data);
    });
}

Session::Outcome Session::doesNotApply(const QString& section, const QString& reason)
{
    return d->change([&](storage::Tx& tx, ReturnData& data) -> Result<void> {
        if (const auto may = mayType(data); !may)
            return may;
        const bool known = std::any_of(data.sections.begin(), data.sections.end(),
                                       [&](const SectionState& s) { return s.section == section; });
        if (!known)
            return domain::error(Kind::NotFound, section);
        const QString target = addressOf(*data.context.catalog, data.key) + u'/' + section;
        const auto done = storage::answered::setSection(tx, data.key, {section, !reason.isEmpty(), reason}, target);
        return done ? storage::undo::remember(tx, data.key) : Result<void>(done.error());
    });
}

Session::Outcome Session::explain(const QString& instance, const QString& text)
{
    return d->change([&](storage::Tx& tx, ReturnData& data) -> Result<void> {
        if (const auto may = mayType(data); !may)
            return may;
        const auto done = explainIn(tx, data, instance, text);
        if (!done)
            return done.error();
        return *done ? finish(tx, data) : Result<void>(domain::error(Kind::NotFound, instance));
    });
}

Session::Outcome Session::complete()
{
    return d->change([&](storage::Tx& tx, ReturnData& data) -> Result<void> {
        const auto done = completeIn(tx, data.context, data.key, data.book);
        return done ? Result<void>() : Result<void>(done.error());
    });
}

Session::Outcome Session::reopen(const QString& why)
{
    return d->change([&](storage::Tx& tx, ReturnData& data) { return reopenIn(tx, data.context, data.key, why); });
}

Session::Outcome Session::Data::step(Result<storage::undo::Outcome> (*take)(storage::Tx&, const domain::ReturnKey&))
{
    int skipped = 0;
    auto done = change([&](storage::Tx& tx, ReturnData& data) -> Result<void> {
        if (const auto may = mayType(data); !may)
            return may;
        const auto taken = take(tx, data.key);
        if (!taken)
            return taken.error();
        skipped = int(taken->skipped.size());
        return {};
    });
    if (done)
        done->skipped = skipped;
    return done;
}

Session::Outcome Session::undo()
{
    return d->step(storage::undo::undo);
}

Session::Outcome Session::redo()
{
    return d->step(storage::undo::redo);
}

Result<Session::Later> Session::putLater(const Operand& cell, const QString& text)
{
    PastePlan plan;
    plan.edits = {d->editOf(cell, text)};
    return pasteLater(plan);
}

Result<Session::Later> Session::pasteLater(const PastePlan& plan)
{
    d->prune();
    auto staged = d->stage(plan.edits, d->options());
    if (!staged)
        return staged.error();
    const QFuture<Result<void>> saved = d->write(*staged, d->options());
    d->waiting.push_back({saved, staged->change.cells});
    return Later{std::move(staged->change), saved};
}

QFuture<Result<void>> Session::retry()
{
    return d->rewrite();
}

}  // namespace rejista::entry
