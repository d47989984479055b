#include "entry/session_data.h"

#include "entry/address.h"
#include "entry/answered_columns.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::Operand;

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

Session::Outcome Session::doesNotApply(const QString& section, const QString& words)
{
    const QString reason = words.trimmed();  // blanks are no reason
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
    d->waiting.push_back({saved, staged->written, {}});
    return Later{std::move(staged->change), saved};
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
    d->waiting.push_back({saved, staged.written, staged.columns});
    return Later{std::move(staged.change), saved};
}

QFuture<Result<void>> Session::retry()
{
    return d->rewrite();
}

}  // namespace rejista::entry
