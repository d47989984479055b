#include "entry/return_data.h"

#include "entry/judge.h"

#include <algorithm>
#include <tuple>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Result;
using metadata::Operand;

Result<ReturnData> ReturnData::read(storage::Database& db, const Context& context, const domain::ReturnKey& key,
                                    std::shared_ptr<RuleBook> book, bool forScreen, UnitValues* known)
{
    ReturnData data;
    data.context = context;
    data.key = key;
    if (!data.key.attribute)
        data.key.attribute = context.catalog->defaultCombo;
    const FormCheck place = Judge(context, {}).form(data.key, false);
    // A form that is not assigned can be looked at, not typed into.
    if (place.refused && place.refused->kind != domain::Kind::NotAssigned)
        return *place.refused;
    data.refused = place.refused;
    data.periodOpen = place.periodOpen;
    data.locked = place.locked;
    data.book = book ? std::move(book) : std::make_shared<RuleBook>(*context.catalog, context.pack);
    data.set = context.catalog->dataSets.find(key.dataSet);
    data.form = data.book->formFor(key.dataSet, key.orgUnit, context.locale);
    data.rules = data.book->rulesFor(key.dataSet, key.orgUnit);
    if (const auto done = data.readState(db); !done)
        return done.error();
    data.m_forScreen = forScreen;
    UnitValues own;
    UnitValues& values = known ? *known : own;
    if (const auto done = data.readCells(db, values); !done)
        return done.error();
    if (forScreen) {
        if (const auto done = data.readForScreen(db, values); !done)
            return done.error();
    }
    data.evaluateAll();
    return data;
}

Result<void> ReturnData::readState(storage::Database& db)
{
    const auto found = storage::completion::get(db, key);
    if (!found)
        return found.error();
    completion = *found;
    const auto columns = storage::answered::columns(db, key);
    if (!columns)
        return columns.error();
    ended = *columns;
    const auto states = storage::answered::sections(db, key);
    if (!states)
        return states.error();
    for (const auto& state : *states) {
        if (state.doesNotApply)
            notApplying.insert(state.section, state.reason);
    }
    const auto given = storage::reasons::forReturn(db, key);
    if (!given)
        return given.error();
    for (const auto& reason : *given)
        reasons.insert(reason.instance, reason);
    return {};
}

Result<bool> ReturnData::stateDiffers(storage::Database& db, const QSet<QString>& onTheWay) const
{
    ReturnData stored;
    stored.key = key;
    if (const auto done = stored.readState(db); !done)
        return done.error();
    const auto shown = [](const std::optional<storage::completion::Completion>& of) {
        return of ? std::tuple(of->complete, of->changedSince, of->by, of->at)
                  : std::tuple(false, false, QString(), QDateTime());
    };
    return shown(stored.completion) != shown(completion) || stored.ended - onTheWay != ended - onTheWay
        || stored.notApplying != notApplying || stored.reasons != reasons;
}

bool ReturnData::reads(const domain::Period& period) const
{
    return period == key.period || period == key.period.yearEarlier()
        || std::any_of(rules->periods.begin(), rules->periods.end(), [&](const std::pair<int, int>& read) {
               ItemCells item;
               item.type = domain::PeriodType(read.first);
               item.offset = read.second;
               return periodOf(key.period, item) == period;
           });
}

bool ReturnData::showsOther(const domain::CellKey& cell, const std::optional<QString>& stored) const
{
    if (m_values.reads(cell.period) && m_values.text(cell) != stored)
        return true;
    if (cell.attribute != key.attribute)
        return false;
    const Operand at{cell.element, cell.combo};
    const auto own = cells.constFind(at);
    if (cell.period == key.period.yearEarlier() && own != cells.constEnd() && own->lastYear != stored)
        return true;
    const std::vector<Operand> besides = cell.period == key.period ? m_comparedBy.value(at) : std::vector<Operand>();
    return std::any_of(besides.begin(), besides.end(), [&](const Operand& beside) {
        const std::vector<Related>& compare = cells.constFind(beside)->compare;
        return std::any_of(compare.begin(), compare.end(),
                           [&](const Related& related) { return related.cell == at && related.value != stored; });
    });
}

Result<void> ReturnData::readCells(storage::Database& db, UnitValues& known)
{
    cells.reserve(qsizetype(form->cellCount()));
    for (const metadata::FormSection& section : form->sections) {
        for (const metadata::FormCell& cell : section.cells) {
            CellState& state = cells[{cell.element, cell.combo}];
            state.cell = {cell.element, cell.combo};
            state.row.key = cellKey(state.cell);
        }
    }
    auto values = RuleValues::read(db, *rules, key, known);
    if (!values)
        return values.error();
    m_values = std::move(*values);
    const auto rows = known.rows(db, key.orgUnit, key.period);
    if (!rows)
        return rows.error();
    for (const domain::CellRow& row : *rows) {
        if (row.key.attribute != key.attribute)
            continue;
        if (const auto found = cells.find({row.key.element, row.key.combo}); found != cells.end())
            found->row = row;
    }
    const auto drafts = storage::drafts::forReturn(db, key);
    if (!drafts)
        return drafts.error();
    for (const storage::drafts::Draft& draft : *drafts) {
        if (const auto found = cells.find({draft.key.element, draft.key.combo}); found != cells.end())
            found->draft = draft;
    }
    return {};
}

std::vector<domain::DataSetKey> ReturnData::otherForms(domain::DataElementKey element) const
{
    return metadata::otherFormsWith(*context.catalog, key.dataSet, element, key.orgUnit);
}

Result<void> ReturnData::readForScreen(storage::Database& db, UnitValues& known)
{
    const auto rows = known.rows(db, key.orgUnit, key.period);
    if (!rows)
        return rows.error();
    QHash<Operand, std::optional<QString>> all;
    for (const domain::CellRow& row : *rows) {
        if (row.key.attribute == key.attribute)
            all.insert({row.key.element, row.key.combo}, row.value);
    }
    QHash<domain::DataElementKey, std::vector<domain::DataSetKey>> also;
    for (CellState& state : cells) {
        const auto seen = also.constFind(state.cell.element);
        state.alsoIn = seen != also.constEnd() ? *seen
                                               : *also.insert(state.cell.element, otherForms(state.cell.element));
        const metadata::DataElement* element = context.catalog->dataElements.find(state.cell.element);
        const QStringList related = context.pack ? context.pack->elements.value(element->code).compare : QStringList();
        for (const QString& code : related) {
            const metadata::DataElement* other = context.catalog->dataElements.byCode(code);
            if (!other)
                continue;
            // The same options of another element; by name, because its combo may be another one.
            const auto combo = context.catalog->comboNamed(other->combo, context.catalog->comboCode(state.cell.combo));
            if (!combo)
                continue;
            state.compare.push_back({{other->key, *combo}, all.value({other->key, *combo})});
            m_comparedBy[{other->key, *combo}].push_back(state.cell);
        }
    }
    const auto last = known.rows(db, key.orgUnit, key.period.yearEarlier());
    if (!last)
        return last.error();
    for (const domain::CellRow& row : *last) {
        if (row.key.attribute != key.attribute)
            continue;
        if (const auto found = cells.find({row.key.element, row.key.combo}); found != cells.end())
            found->lastYear = row.value;
    }
    return {};
}

}  // namespace rejista::entry
