#include "entry/session_data.h"

#include "entry/address.h"
#include "entry/answered_columns.h"
#include "storage/cells.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::Operand;

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

using Changed = Session::Made::Changed;
/// What these entries moved, as it stands now. None where more than cells and ended columns of this form moved.
Result<std::optional<Changed>> changedBy(storage::Tx& tx, const AsStored& stored,
                                         const std::vector<storage::journal::Entry>& entries)
{
    const auto form = stored.book->formFor(stored.key.dataSet, stored.key.orgUnit, stored.context.locale);
    QSet<domain::CellKey> cells;
    for (const storage::journal::Entry& entry : entries) {
        const auto& cell = entry.note.cell;
        if (!cell && entry.note.kind != storage::journal::kind::kAnswered)
            return std::optional<Changed>();
        if (cell && !form->cell(cell->element, cell->combo))
            return std::optional<Changed>();
        if (cell)
            cells.insert(*cell);
    }
    Changed changed;
    for (const domain::CellKey& cell : std::as_const(cells)) {
        const auto row = storage::cells::find(tx, cell);
        if (!row)
            return row.error();
        changed.rows.push_back(row->value_or(domain::CellRow()));
        changed.rows.back().key = cell;
    }
    auto drafts = storage::drafts::forReturn(tx, stored.key);
    const auto ended = storage::answered::columns(tx, stored.key);
    if (!drafts || !ended)
        return !drafts ? drafts.error() : ended.error();
    changed.drafts = std::move(*drafts);
    changed.ended = *ended;
    return std::optional(std::move(changed));
}

/// The outcome, waited for.
template <class Acted>
Acted ended(QFuture<Acted> acting)
{
    acting.waitForFinished();
    return acting.result();
}
}  // namespace

Result<void> AsStored::mayType(storage::Tx& tx) const
{
    if (const auto may = context.allowed(security::Right::TypeValues); !may)
        return may;
    const auto completion = storage::completion::get(tx, key);
    if (!completion)
        return completion.error();
    if (*completion && (*completion)->complete)
        return domain::error(Kind::Complete, addressOf(*context.catalog, key));
    return {};
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

Result<Session::Later> Session::replaceSharedLater(const Operand& cell)
{
    const auto found = d->now.cells.constFind(cell);
    if (found == d->now.cells.constEnd() || !found->draft)
        return Later{{}, QtFuture::makeReadyFuture(Result<void>())};
    return d->actLater({d->editOf(cell, found->draft->text)}, d->options(true));
}

Session::Outcome Session::discardDraft(const Operand& cell)
{
    const auto found = d->now.cells.constFind(cell);
    if (found == d->now.cells.constEnd() || !found->draft)
        return EntryChange();
    return d->act({d->editOf(cell, found->row.value.value_or(QString()))}, d->options());
}

Result<Session::Later> Session::discardDraftLater(const Operand& cell)
{
    const auto found = d->now.cells.constFind(cell);
    if (found == d->now.cells.constEnd() || !found->draft)
        return Later{{}, QtFuture::makeReadyFuture(Result<void>())};
    return d->actLater({d->editOf(cell, found->row.value.value_or(QString()))}, d->options());
}

/// The value stays, and what was typed over it and is no value.
ApplyOptions Session::Data::besideDrafts() const
{
    ApplyOptions how = options();
    how.touchesDrafts = false;
    return how;
}

Session::Outcome Session::setComment(const Operand& cell, const QString& comment)
{
    domain::CellEdit edit = d->editOf(cell, d->now.cells.value(cell).row.value.value_or(QString()));
    edit.comment = comment;
    return d->act({edit}, d->besideDrafts());
}

Result<Session::Later> Session::setCommentLater(const Operand& cell, const QString& comment)
{
    domain::CellEdit edit = d->editOf(cell, d->now.cells.value(cell).row.value.value_or(QString()));
    edit.comment = comment;
    return d->actLater({edit}, d->besideDrafts());
}

Session::Outcome Session::setFollowUp(const Operand& cell, bool is)
{
    domain::CellEdit edit = d->editOf(cell, d->now.cells.value(cell).row.value.value_or(QString()));
    edit.followUp = is;
    return d->act({edit}, d->besideDrafts());
}

Session::Outcome Session::paste(const PastePlan& plan)
{
    return d->act(plan.edits, d->options());
}

Session::Outcome Session::endColumn(int section, int column, bool is)
{
    const QString name = columnName(*d->now.form, section, column);
    if (name.isEmpty())
        return EntryChange();
    return take(ended(d->changeLater([name, is](storage::Tx& tx, const AsStored& stored, Made&) -> Result<void> {
        if (const auto may = stored.mayType(tx); !may)
            return may;
        const QString target = addressOf(*stored.context.catalog, stored.key) + u'/' + name;
        if (const auto done = storage::answered::setColumn(tx, stored.key, name, is, target); !done)
            return done.error();
        auto data = stored.read(tx);
        return data ? finish(tx, *data) : Result<void>(data.error());
    })));
}

QFuture<Session::Acted> Session::doesNotApplyLater(const QString& section, const QString& words)
{
    const QString reason = words.trimmed();  // blanks are no reason
    const bool known = std::any_of(d->now.sections.begin(), d->now.sections.end(),
                                   [&](const SectionState& s) { return s.section == section; });
    return d->changeLater([section, reason, known](storage::Tx& tx, const AsStored& stored, Made&) -> Result<void> {
        if (const auto may = stored.mayType(tx); !may)
            return may;
        if (!known)
            return domain::error(Kind::NotFound, section);
        const QString target = addressOf(*stored.context.catalog, stored.key) + u'/' + section;
        const auto done = storage::answered::setSection(tx, stored.key, {section, !reason.isEmpty(), reason}, target);
        return done ? storage::undo::remember(tx, stored.key) : Result<void>(done.error());
    });
}

QFuture<Session::Acted> Session::explainLater(const QString& instance, const QString& text)
{
    return d->changeLater([instance, text](storage::Tx& tx, const AsStored& stored, Made&) -> Result<void> {
        if (const auto may = stored.mayType(tx); !may)
            return may;
        auto data = stored.read(tx);
        if (!data)
            return data.error();
        const auto done = explainIn(tx, *data, instance, text);
        if (!done)
            return done.error();
        return *done ? finish(tx, *data) : Result<void>(domain::error(Kind::NotFound, instance));
    });
}

QFuture<Session::Acted> Session::completeLater()
{
    return d->changeLater([](storage::Tx& tx, const AsStored& stored, Made&) -> Result<void> {
        const auto done = completeIn(tx, stored.context, stored.key, stored.book);
        return done ? Result<void>() : Result<void>(done.error());
    });
}

QFuture<Session::Acted> Session::reopenLater(const QString& why)
{
    return d->changeLater([why](storage::Tx& tx, const AsStored& stored, Made&) {
        return reopenIn(tx, stored.context, stored.key, why);
    });
}

QFuture<Session::Acted> Session::Data::stepLater(Result<storage::undo::Outcome> (*step)(storage::Tx&,
                                                                                        const domain::ReturnKey&))
{
    return changeLater([step](storage::Tx& tx, const AsStored& stored, Made& made) -> Result<void> {
        if (const auto may = stored.mayType(tx); !may)
            return may;
        const auto taken = step(tx, stored.key);
        if (!taken)
            return taken.error();
        made.skipped = int(taken->skipped.size());
        auto changed = changedBy(tx, stored, taken->restored);
        if (!changed)
            return changed.error();
        made.changed = std::move(*changed);
        return {};
    });
}

QFuture<Session::Acted> Session::undoLater()
{
    return d->stepLater(storage::undo::undo);
}
QFuture<Session::Acted> Session::redoLater()
{
    return d->stepLater(storage::undo::redo);
}
QFuture<Session::Acted> Session::reloadLater()
{
    return d->changeLater({});
}

Session::Outcome Session::doesNotApply(const QString& section, const QString& reason)
{
    return take(ended(doesNotApplyLater(section, reason)));
}
Session::Outcome Session::explain(const QString& instance, const QString& text)
{
    return take(ended(explainLater(instance, text)));
}
Session::Outcome Session::complete()
{
    return take(ended(completeLater()));
}
Session::Outcome Session::reopen(const QString& why)
{
    return take(ended(reopenLater(why)));
}
Session::Outcome Session::undo()
{
    return take(ended(undoLater()));
}
Session::Outcome Session::redo()
{
    return take(ended(redoLater()));
}

Result<Session::Later> Session::putLater(const Operand& cell, const QString& text)
{
    PastePlan plan;
    plan.edits = {d->editOf(cell, text)};
    return pasteLater(plan);
}

Result<Session::Later> Session::pasteLater(const PastePlan& plan)
{
    return d->actLater(plan.edits, d->options());
}

Result<Session::Later> Session::endColumnLater(int section, int column, bool is)
{
    const QString name = columnName(*d->now.form, section, column);
    if (name.isEmpty())
        return Later{{}, QtFuture::makeReadyFuture(Result<void>())};
    if (const auto may = mayType(d->now); !may)
        return may.error();
    d->prune();
    const ReturnState before = d->now.state();
    is ? (void)d->now.ended.insert(name) : (void)d->now.ended.remove(name);
    Data::Staged staged;
    staged.change = d->now.touch({}, true);
    staged.columns = {{name, is}};
    staged.written = staged.change.cells;
    d->stageLines(staged);
    staged.change.returnState = d->now.state() != before;
    const QFuture<Result<void>> saved = d->write(staged, d->options());
    d->waiting.push_back({saved, staged.written, staged.columns, {}});
    return Later{std::move(staged.change), saved};
}

QFuture<Result<void>> Session::retry()
{
    return d->rewrite();
}

}  // namespace rejista::entry
