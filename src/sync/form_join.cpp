#include "sync/form_join.h"

#include "entry/address.h"
#include "storage/completion.h"
#include "storage/hub_cells.h"
#include "storage/hub_refusals.h"
#include "storage/hub_seen.h"
#include "storage/journal.h"
#include "sync/hub_names.h"

#include <algorithm>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
/// What our own open pushes took away.
QSet<metadata::Operand> takenAway(const std::vector<storage::hub_ledger::Push>& pushes)
{
    QSet<metadata::Operand> cells;
    for (const auto& push : pushes) {
        for (const auto& cell : push.cells) {
            if (!cell.value)
                cells.insert({cell.element, cell.combo});
        }
    }
    return cells;
}

/// Cells that the hub had when they were last seen, and that the form no longer shows, unless we took them away ourselves.
Result<bool> somethingIsMissing(Core& core, const FormRead& form)
{
    const auto rows = storage::cells::forReturn(core.db(), form.key.orgUnit, form.key.period, form.key.attribute);
    if (!rows)
        return rows.error();
    const auto pushes = storage::hub_ledger::open(core.db(), form.key);
    if (!pushes)
        return pushes.error();
    const QSet<metadata::Operand> byUs = takenAway(*pushes);
    return std::any_of(rows->begin(), rows->end(), [&](const domain::CellRow& row) {
        const metadata::Operand cell{row.key.element, row.key.combo};
        return row.baseKnown && row.baseValue && core.catalog().comboIn(form.key.dataSet, row.key.element)
            && !form.cells.contains(cell) && !byUs.contains(cell);
    });
}

/// What one transaction of joinForm needs.
struct Work {
    Core& core;
    storage::Tx& tx;
    const FormRead& form;
    const std::vector<storage::hub_ledger::Push>& pushes;
    QSet<metadata::Operand> byUs = takenAway(pushes);

    [[nodiscard]] RemoteCell remoteOf(const domain::CellRow& row) const
    {
        const metadata::Operand cell{row.key.element, row.key.combo};
        if (const auto found = form.cells.constFind(cell); found != form.cells.constEnd())
            return *found;
        if (const auto proved = form.proved.constFind(cell); proved != form.proved.constEnd())
            return *proved;
        RemoteCell remote;
        if (row.baseKnown && row.baseValue && !byUs.contains(cell)) {
            // Nobody says that it was deleted: it stands as it was known.
            remote.side = {row.baseValue, row.baseComment, row.baseFollowUp};
            remote.at = QDateTime::fromString(row.baseUpdatedAt, Qt::ISODateWithMs);
        }
        return remote;
    }

    Result<void> join(Joiner& joiner)
    {
        const auto rows = storage::cells::forReturn(tx, form.key.orgUnit, form.key.period, form.key.attribute);
        if (!rows)
            return rows.error();
        QSet<metadata::Operand> here;
        for (const domain::CellRow& row : *rows) {
            if (!core.catalog().comboIn(form.key.dataSet, row.key.element))
                continue;
            here.insert({row.key.element, row.key.combo});
            if (const auto done = joiner.cell(row.key, form.key.dataSet, row, remoteOf(row)); !done)
                return done;
        }
        for (auto it = form.cells.begin(); it != form.cells.end(); ++it) {
            const domain::CellKey key{form.key.orgUnit, form.key.period, it.key().element, it.key().combo,
                                      form.key.attribute};
            if (here.contains(it.key()) || !comboFits(core.catalog(), form.key.dataSet, key))
                continue;
            if (const auto done = joiner.cell(key, form.key.dataSet, std::nullopt, *it); !done)
                return done;
        }
        return {};
    }

    Result<void> acknowledge(const Joiner& joiner) const
    {
        for (size_t i = 0; i < pushes.size(); ++i) {
            if (const auto closed = storage::hub_ledger::close(tx, pushes[i], joiner.seen()[i]); !closed)
                return closed;
        }
        if (joiner.confirmed() == 0)
            return {};
        const auto noted = storage::journal::append(tx,
                                                    {.kind = storage::journal::kind::kSent,
                                                     .target = entry::addressOf(core.catalog(), form.key),
                                                     .after = QString::number(joiner.confirmed()),
                                                     .form = form.key});
        return noted ? Result<void>() : Result<void>(noted.error());
    }
};

/// Whether nobody wants it tried again, and what it was refused on is still so.
bool stands(const Core& core, const storage::hub_refusals::Refusal& refusal, const QString& grounds)
{
    const bool again = core.options.retryRefused && refusal.run != core.run();
    return refusal.grounds == grounds && !again;
}

using Refusals = std::vector<storage::hub_refusals::Refusal>;

/// Rows of the form that are to be sent now.
Result<void> collectOutgoing(Work& work, const Refusals& refusals, const QString& grounds,
                             const QHash<domain::DataElementKey, QString>& elementGrounds, JoinedForm& joined)
{
    const metadata::Catalog& catalog = work.core.catalog();
    const domain::ReturnKey& key = work.form.key;
    const auto rows = storage::cells::forReturn(work.tx, key.orgUnit, key.period, key.attribute);
    const auto cards = storage::hub_cards::openFor(work.tx, key.orgUnit, key.period, key.attribute);
    if (!rows || !cards)
        return !rows ? rows.error() : cards.error();
    QSet<domain::CellKey> held;
    for (const auto& card : *cards)
        held.insert(card.cell);
    for (const auto& refusal : refusals) {
        if (refusal.cell.element && stands(work.core, refusal, grounds + elementGrounds.value(refusal.cell.element)))
            held.insert(refusal.cell);
    }
    for (const domain::CellRow& row : *rows) {
        if (!storage::hub_cells::waits(row))
            continue;
        if (dataSetOf(catalog, row.key, row.typedIn) != key.dataSet) {
            joined.elsewhere += catalog.comboIn(key.dataSet, row.key.element) ? 1 : 0;
            continue;
        }
        const bool fits = comboFits(catalog, key.dataSet, row.key);
        if (!fits || held.contains(row.key)) {
            ++joined.held;
            joined.noCombo += fits ? 0 : 1;
            continue;
        }
        const metadata::DataElement& element = *catalog.dataElements.find(row.key.element);
        joined.outgoing.push_back({row.key, wireSide(row), row.editSeq, element.uid,
                                   catalog.optionCombos.find(row.key.combo)->uid, !element.zeroIsSignificant});
    }
    std::sort(joined.outgoing.begin(), joined.outgoing.end(), [](const Outgoing& a, const Outgoing& b) {
        return std::tie(a.element, a.combo) < std::tie(b.element, b.combo);
    });
    return {};
}

Result<void> collectCompletion(Work& work, const Refusals& refusals, const QString& grounds, JoinedForm& joined)
{
    const domain::ReturnKey& key = work.form.key;
    const auto row = storage::completion::get(work.tx, key);
    if (!row)
        return row.error();
    if (!*row || (*row)->complete == (*row)->baseComplete)
        return {};
    joined.complete = (*row)->complete;
    joined.completionSeq = (*row)->editSeq;
    joined.completionWaits = std::none_of(refusals.begin(), refusals.end(), [&](const auto& refusal) {
        return !refusal.cell.element && refusal.dataSet == key.dataSet && stands(work.core, refusal, grounds);
    });
    return {};
}

Result<void> collect(Work& work, const QString& grounds, const QHash<domain::DataElementKey, QString>& elementGrounds,
                     JoinedForm& joined)
{
    const domain::ReturnKey& key = work.form.key;
    const auto refusals = storage::hub_refusals::standing(work.tx, key.orgUnit, key.period, key.attribute);
    if (!refusals)
        return refusals.error();
    if (const auto done = collectOutgoing(work, *refusals, grounds, elementGrounds, joined); !done)
        return done;
    return collectCompletion(work, *refusals, grounds, joined);
}

void put(const Core& core, const domain::ReturnKey& key, const std::vector<hub::RemoteValue>& values,
         RemoteCells& cells)
{
    for (const hub::RemoteValue& value : values) {
        const auto cell = cellOf(core.catalog(), value);
        if (cell && cell->orgUnit == key.orgUnit && cell->period == key.period && cell->attribute == key.attribute)
            cells.insert({cell->element, cell->combo}, RemoteCell::of(value));
    }
}

/// The form's list of values, the packed way where the version knows it.
Result<std::vector<hub::RemoteValue>> listOf(Core& core, const hub::FormId& id)
{
    hub::Client::DeltaQuery query;
    query.dataSets = {id.dataSet};
    query.orgUnits = {id.orgUnit};
    query.children = false;
    query.periods = {id.period};
    return core.ask([&] { return core.client.readValues(query); });
}

/// The list of values has the last word: it was read after the form, and somebody may have written in between.
void overrule(const Core& core, FormRead& form, const std::vector<hub::RemoteValue>& listed)
{
    put(core, form.key, listed, form.proved);
    for (auto it = form.proved.cbegin(); it != form.proved.cend(); ++it) {
        if (it->side.value)
            form.cells.insert(it.key(), *it);
        else
            form.cells.remove(it.key());
    }
}
}  // namespace

Result<FormRead> readForm(Core& core, const domain::ReturnKey& key, const hub::FormId& id)
{
    auto remote = core.ask([&] { return core.client.readForm(id); });
    if (!remote)
        return remote.error();
    FormRead form{key, std::move(*remote), {}, {}, false};
    put(core, key, form.remote.values, form.cells);
    const auto missing = somethingIsMissing(core, form);
    if (!missing)
        return missing.error();
    if (!*missing)
        return form;
    const auto listed = listOf(core, id);
    if (!listed)
        return listed.error();
    overrule(core, form, *listed);
    return form;
}

Result<FormRead> readValuesBack(Core& core, const domain::ReturnKey& key, const hub::FormId& id, hub::LockStatus lock)
{
    if (!core.client.capabilities().newImport)
        return readForm(core, key, id);  // 2.42 was never seen to pack its list
    const auto listed = listOf(core, id);
    if (!listed && listed.error().kind == domain::Kind::HubRefused)
        return readForm(core, key, id);  // a list is of what one may look at, a form of what one may write
    if (!listed)
        return listed.error();
    FormRead form{key, {}, {}, {}, true};
    form.remote.id = id;
    form.remote.lock = lock;
    overrule(core, form, *listed);
    return form;
}

Result<JoinedForm> joinForm(Core& core, const FormRead& form, const QString& grounds,
                            const QHash<domain::DataElementKey, QString>& elementGrounds)
{
    return core.commit([&](storage::Tx& tx) -> Result<JoinedForm> {
        const auto pushes = storage::hub_ledger::open(tx, form.key);
        if (!pushes)
            return pushes.error();
        Work work{core, tx, form, *pushes};
        Joiner joiner(core, tx);
        joiner.expect(*pushes);
        JoinedForm joined;
        const auto each = {
            std::function<Result<void>()>([&] { return joiner.begin(); }),
            std::function<Result<void>()>([&] { return work.join(joiner); }),
            std::function<Result<void>()>([&] { return joiner.end(); }),
            std::function<Result<void>()>(
                [&] { return storage::hub_seen::noteSeen(tx, form.key, int(form.remote.lock)); }),
            std::function<Result<void>()>([&] {
                return form.valuesOnly ? Result<void>() : joinCompletion(core, tx, form.key, form.remote.completion);
            }),
            std::function<Result<void>()>([&] { return work.acknowledge(joiner); }),
            std::function<Result<void>()>([&] { return collect(work, grounds, elementGrounds, joined); })};
        for (const auto& part : each) {
            if (const auto done = part(); !done)
                return done.error();
        }
        joined.confirmed = joiner.confirmed();
        joined.taken = joiner.taken();
        return joined;
    });
}

Result<void> joinCompletion(Core& core, storage::Tx& tx, const domain::ReturnKey& key,
                            const hub::RemoteCompletion& remote)
{
    const auto row = storage::completion::get(tx, key);
    if (!row)
        return row.error();
    const bool local = *row && (*row)->complete;
    if (!*row && !remote.complete)
        return {};
    const std::optional<bool> base = *row && (*row)->baseKnown ? std::optional((*row)->baseComplete) : std::nullopt;
    const QDateTime baseAt = *row ? QDateTime::fromString((*row)->baseAt, Qt::ISODateWithMs) : QDateTime();
    const FieldVerdict verdict = mergeCompletion(base, local, remote.complete);
    // Signed again there after something had changed: what was open here is settled by that.
    const bool signedAgain = local && remote.complete && (*row)->changedSince && base.value_or(false)
        && remote.at > baseAt;
    if (verdict != FieldVerdict::TakeRemote && !signedAgain)
        return storage::hub_cells::setCompletionBase(tx, key, remote.complete, remote.by, remote.at);
    const QString target = entry::addressOf(core.catalog(), key);
    const auto moved = storage::hub_cells::takeCompletion(tx, key, remote.complete, target, remote.by, remote.at,
                                                          u"hub: "_s + remote.by);
    if (!moved)
        return moved.error();
    if (!*moved)
        return {};
    ++core.report.pulledCompletions;
    core.cameIn({domain::CellKey{key.orgUnit, key.period, {}, {}, key.attribute},
                 key.dataSet,
                 {},
                 {},
                 remote.by,
                 remote.at,
                 remote.complete ? CameIn::What::Completed : CameIn::What::Reopened});
    return core.note(
        tx,
        {.what = remote.complete ? u"completed"_s : u"reopened"_s, .target = target, .by = remote.by, .at = remote.at});
}

}  // namespace rejista::sync
