#include "entry/return_count.h"

#include "entry/judge.h"
#include "storage/answered.h"
#include "storage/cells.h"
#include "storage/completion.h"
#include "storage/drafts.h"

#include <algorithm>

namespace rejista::entry {
using domain::Result;
using metadata::Operand;

ReturnRow ReturnHeads::row(const domain::ReturnKey& key)
{
    domain::ReturnKey anywhere = key;
    anywhere.orgUnit = {};
    auto found = m_heads.find(anywhere);
    if (found == m_heads.end()) {
        const metadata::DataSet& set = *m_context.catalog->dataSets.find(key.dataSet);
        ReturnRow row;
        row.name = set.label(m_context.locale);
        if (m_context.pack) {
            const QString term = key.attribute == m_context.catalog->defaultCombo
                ? QString()
                : m_context.catalog->comboCode(key.attribute);
            row.due = m_context.pack->dueDate(set, key.period, term);
        }
        row.periodOpen = isPeriodOpen(set, key.period, m_context.clock->today());
        found = m_heads.insert(anywhere, row);
    }
    ReturnRow row = *found;
    row.key = key;
    return row;
}

Result<void> ReturnCounter::begin(domain::OrgUnitKey unit, std::span<const domain::Period> periods)
{
    m_kind = kindOf(unit);
    m_tallies.clear();
    return storage::cells::eachValue(m_db, {std::span(&unit, 1), periods},
                                     [this](const storage::cells::Value& value) { add(value); });
}

std::shared_ptr<const ReturnCounter::Shape> ReturnCounter::shapeOf(domain::DataSetKey dataSet, domain::OrgUnitKey unit)
{
    const auto form = m_book.formFor(dataSet, unit, m_context.locale);
    auto& shape = m_shapes[form.get()];
    if (shape)
        return shape;
    Shape made{form, {}, {}, {}};
    for (const metadata::FormSection& section : form->sections) {
        if (made.sections.isEmpty() || made.sections.back() != section.section) {
            made.sections.append(section.section);
            made.expected.push_back(0);
        }
        made.group.push_back(int(made.expected.size()) - 1);
        made.expected.back() += int(std::count_if(section.cells.begin(), section.cells.end(),
                                                  [](const metadata::FormCell& cell) { return !cell.greyed; }));
    }
    return shape = std::make_shared<const Shape>(std::move(made));
}

std::shared_ptr<const ReturnCounter::Kind> ReturnCounter::kindOf(domain::OrgUnitKey unit)
{
    m_dataSets = m_context.catalog->dataSetsOf(unit);
    Kind made;
    std::vector<const Shape*> name;
    for (const domain::DataSetKey set : m_dataSets) {
        made.forms.push_back(shapeOf(set, unit));
        name.push_back(made.forms.back().get());
    }
    auto& kind = m_kinds[name];
    if (kind)
        return kind;
    for (int f = 0; f < int(made.forms.size()); ++f) {
        const Shape& shape = *made.forms[size_t(f)];
        made.firstGroup.push_back(made.groups);
        for (size_t s = 0; s < shape.form->sections.size(); ++s) {
            for (const metadata::FormCell& cell : shape.form->sections[s].cells) {
                const Operand operand{cell.element, cell.combo};
                if (!made.cells.contains(operand)) {
                    made.cells.insert(operand, int(made.spots.size()));
                    made.spots.emplace_back();
                }
                made.spots[size_t(made.cells.value(operand))].push_back({f, made.groups + shape.group[s], cell.greyed});
            }
        }
        made.groups += int(shape.expected.size());
    }
    return kind = std::make_shared<const Kind>(std::move(made));
}

void ReturnCounter::add(const storage::cells::Value& value)
{
    const auto cell = m_kind->cells.constFind({value.key.element, value.key.combo});
    if (cell == m_kind->cells.constEnd())
        return;
    Tally& tally = m_tallies[{value.key.period, value.key.attribute}];
    if (tally.has.empty()) {
        tally.has.resize(m_kind->spots.size());
        tally.begun.resize(m_kind->forms.size());
        tally.filled.resize(size_t(m_kind->groups));
    }
    tally.has[size_t(*cell)] = true;
    for (const Spot& spot : m_kind->spots[size_t(*cell)]) {
        tally.begun[size_t(spot.form)] = true;
        tally.filled[size_t(spot.group)] += !spot.greyed;
    }
}

bool ReturnCounter::fill(ReturnRow& row, int form, const QSet<QString>& ended, const QSet<QString>& away) const
{
    static const Tally kNothing;
    const auto found = m_tallies.constFind({row.key.period, row.key.attribute});
    const Tally& tally = found == m_tallies.constEnd() ? kNothing : *found;
    const bool begun = !tally.begun.empty() && tally.begun[size_t(form)];
    const Shape& shape = *m_kind->forms[size_t(form)];
    std::vector<int> filled(shape.expected.size());
    if (begun)
        std::copy_n(tally.filled.begin() + m_kind->firstGroup[size_t(form)], filled.size(), filled.begin());
    if (begun || !ended.isEmpty()) {
        const auto typed = [&](const Operand& cell) {
            return !tally.has.empty() && tally.has[size_t(m_kind->cells.value(cell))];
        };
        for (const Operand& cell : answeredCells(*shape.form, ended, typed)) {
            if (!typed(cell))
                ++filled[size_t(shape.group[size_t(shape.form->index.value(cell).first)])];
        }
    }
    for (size_t i = 0; i < filled.size(); ++i) {
        if (away.contains(shape.sections[qsizetype(i)]))
            continue;
        row.filled += filled[i];
        row.expected += shape.expected[i];
    }
    return begun;
}

Result<ReturnRow> ReturnCounter::count(const domain::ReturnKey& key)
{
    // A form that is not assigned can be looked at, not typed into.
    const FormCheck place = Judge(m_context, {}).form(key, false);
    if (place.refused && place.refused->kind != domain::Kind::NotAssigned)
        return *place.refused;
    const auto completion = storage::completion::get(m_db, key);
    if (!completion)
        return completion.error();
    const auto ended = storage::answered::columns(m_db, key);
    if (!ended)
        return ended.error();
    const auto states = storage::answered::sections(m_db, key);
    if (!states)
        return states.error();
    const auto drafts = storage::drafts::forReturn(m_db, key);
    if (!drafts)
        return drafts.error();
    QSet<QString> away;
    for (const auto& state : *states) {
        if (state.doesNotApply)
            away.insert(state.section);
    }
    ReturnRow row = m_heads.row(key);
    const auto form = std::find(m_dataSets.begin(), m_dataSets.end(), key.dataSet) - m_dataSets.begin();
    const bool any = fill(row, int(form), *ended, away);
    for (const storage::drafts::Draft& draft : *drafts)
        row.drafts += m_kind->forms[size_t(form)]->form->index.contains({draft.key.element, draft.key.combo});
    if (any || row.drafts > 0 || !ended->isEmpty() || !away.isEmpty())
        row.state = ReturnState::Started;
    if (*completion) {
        row.at = (*completion)->at;
        row.by = (*completion)->by;
        if ((*completion)->complete)
            row.state = (*completion)->changedSince ? ReturnState::ChangedSinceComplete : ReturnState::Complete;
    }
    return row;
}

}  // namespace rejista::entry
