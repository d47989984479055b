#include "sync/state.h"

#include "entry/returns.h"
#include "storage/cells.h"
#include "storage/completion.h"
#include "storage/hub_cards.h"
#include "storage/hub_cells.h"
#include "storage/hub_ledger.h"
#include "storage/hub_refusals.h"
#include "storage/hub_seen.h"
#include "sync/hub_names.h"

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
/// What is known of returns beside their cells.
struct Known {
    QHash<domain::CellKey, int> cards{};
    QSet<domain::CellKey> refused{};
    QSet<domain::ReturnKey> completionRefused{}, onTheLine{};
    QHash<domain::ReturnKey, storage::completion::Completion> completions{};
    QHash<domain::ReturnKey, storage::hub_seen::Form> forms{};

    static Result<Known> read(storage::Database& db)
    {
        Known known;
        const auto cards = storage::hub_cards::open(db);
        const auto refusals = storage::hub_refusals::standing(db);
        const auto completions = storage::completion::list(db, {});
        const auto forms = storage::hub_seen::forms(db);
        const auto open = storage::hub_ledger::openForms(db);
        if (!cards || !refusals)
            return !cards ? cards.error() : refusals.error();
        if (!completions || !forms || !open)
            return !completions ? completions.error() : !forms ? forms.error() : open.error();
        for (const auto& card : *cards)
            ++known.cards[card.cell];
        for (const auto& refusal : *refusals) {
            const domain::CellKey& cell = refusal.cell;
            if (cell.element)
                known.refused.insert(cell);
            else
                known.completionRefused.insert({refusal.dataSet, cell.orgUnit, cell.period, cell.attribute});
        }
        for (const auto& completion : *completions)
            known.completions.insert(completion.key, completion);
        for (const auto& form : *forms)
            known.forms.insert(form.key, form);
        known.onTheLine = QSet<domain::ReturnKey>(open->begin(), open->end());
        return known;
    }
};

ReturnStage stageOf(const ReturnOnItsWay& row, const storage::completion::Completion* completion,
                    const storage::hub_seen::Form* seen, bool onTheLine)
{
    if (seen && seen->lock == int(hub::LockStatus::Approved))
        return ReturnStage::Approved;
    const bool complete = completion && completion->complete;
    if (!complete)
        return row.values > 0 || completion ? ReturnStage::Typed : ReturnStage::NotBegun;
    const bool allThere = row.toSend == 0 && row.conflicts == 0 && row.refused == 0 && !onTheLine;
    if (allThere && completion->baseKnown && completion->baseComplete)
        return ReturnStage::Confirmed;
    return onTheLine || (allThere && seen && seen->seenAt.isValid()) ? ReturnStage::Sent : ReturnStage::Complete;
}

/// None where nothing of the return is here or at the hub. `rows` are of its unit and period.
std::optional<ReturnOnItsWay> wayOf(const metadata::Catalog& catalog, const Known& known, const domain::ReturnKey& form,
                                    const std::vector<domain::CellRow>& rows)
{
    ReturnOnItsWay way;
    way.form = form;
    for (const domain::CellRow& cell : rows) {
        if (cell.key.attribute != form.attribute || !catalog.comboIn(form.dataSet, cell.key.element))
            continue;
        const int cards = known.cards.value(cell.key);
        const bool refused = known.refused.contains(cell.key);
        way.values += cell.value ? 1 : 0;
        way.conflicts += cards;
        way.refused += refused ? 1 : 0;
        way.toSend += storage::hub_cells::waits(cell) && cards == 0 && !refused ? 1 : 0;
    }
    way.refused += known.completionRefused.contains(form) ? 1 : 0;
    const auto completion = known.completions.constFind(form);
    const auto seen = known.forms.constFind(form);
    const auto* signedHere = completion == known.completions.constEnd() ? nullptr : &*completion;
    const auto* there = seen == known.forms.constEnd() ? nullptr : &*seen;
    if (way.values == 0 && way.toSend == 0 && way.conflicts == 0 && !signedHere && !there)
        return std::nullopt;
    way.stage = stageOf(way, signedHere, there, known.onTheLine.contains(form));
    if (signedHere) {
        way.completeThere = signedHere->baseComplete;
        way.completeThereBy = signedHere->baseBy;
    }
    if (there) {
        way.parked = there->parked;
        way.seenAt = there->seenAt;
    }
    return way;
}
}  // namespace

Result<Counts> counts(storage::Database& db)
{
    const auto found = storage::hub_cells::count(db);
    const auto runs = storage::hub_log::runs(db, 1);
    const auto confirmed = storage::hub_seen::cursor(db, storage::hub_seen::name::kConfirmed);
    if (!found)
        return found.error();
    if (!runs || !confirmed)
        return !runs ? runs.error() : confirmed.error();
    Counts counts;
    counts.toSend = found->cells;
    counts.forms = found->forms;
    counts.conflicts = found->carded;
    counts.refused = found->refused;
    if (*confirmed)
        counts.lastConfirmed = QDateTime::fromString(**confirmed, Qt::ISODateWithMs);
    if (!runs->empty()) {
        counts.lastRun = runs->front().ended.isValid() ? runs->front().ended : runs->front().began;
        counts.lastStopped = runs->front().stopped;
    }
    return counts;
}

Result<std::vector<ReturnOnItsWay>> returnsOnTheirWay(storage::Database& db, const entry::Context& context,
                                                      std::span<const domain::OrgUnitKey> units,
                                                      std::span<const domain::Period> periods)
{
    const metadata::Catalog& catalog = *context.catalog;
    const auto known = Known::read(db);
    if (!known)
        return known.error();
    std::vector<ReturnOnItsWay> found;
    for (const domain::OrgUnitKey unit : units) {
        for (const domain::Period& period : periods) {
            const auto rows = storage::cells::forUnit(db, unit, period);
            if (!rows)
                return rows.error();
            for (const domain::DataSetKey key : catalog.dataSetsOf(unit)) {
                const metadata::DataSet& set = *catalog.dataSets.find(key);
                if (set.periodType != period.type())
                    continue;
                for (const domain::OptionComboKey attribute : entry::attributesOf(catalog, set)) {
                    if (auto way = wayOf(catalog, *known, {key, unit, period, attribute}, *rows))
                        found.push_back(std::move(*way));
                }
            }
        }
    }
    return found;
}

Result<std::vector<std::pair<domain::CellKey, CellMark>>> marksOf(storage::Database& db, const domain::ReturnKey& form)
{
    const auto rows = storage::cells::forReturn(db, form.orgUnit, form.period, form.attribute);
    const auto cards = storage::hub_cards::openFor(db, form.orgUnit, form.period, form.attribute);
    const auto refusals = storage::hub_refusals::standing(db, form.orgUnit, form.period, form.attribute);
    if (!rows || !cards || !refusals)
        return !rows ? rows.error() : !cards ? cards.error() : refusals.error();
    QHash<domain::CellKey, CellMark> marks;
    for (const domain::CellRow& row : *rows) {
        if (storage::hub_cells::waits(row))
            marks[row.key].toSend = true;
    }
    for (const auto& card : *cards) {
        marks[card.cell].conflict = true;
        marks[card.cell].toSend = false;
    }
    for (const auto& refusal : *refusals) {
        if (!refusal.cell.element)
            continue;
        CellMark& mark = marks[refusal.cell];
        mark.toSend = false;
        mark.refusedCode = refusal.code;
        mark.refusedMessage = refusal.message;
    }
    std::vector<std::pair<domain::CellKey, CellMark>> list;
    for (auto it = marks.begin(); it != marks.end(); ++it)
        list.emplace_back(it.key(), *it);
    return list;
}

Result<std::vector<RunLine>> runs(storage::Database& db, int limit)
{
    return storage::hub_log::runs(db, limit);
}

Result<std::vector<RunEvent>> eventsOf(storage::Database& db, qint64 run, int limit)
{
    return storage::hub_log::events(db, run, limit);
}

}  // namespace rejista::sync
