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
    m_ofUnit.clear();
    m_values.clear();
    return storage::cells::eachValue(m_db, {std::span(&unit, 1), periods}, [&](const storage::cells::Value& value) {
        m_values[{value.key.period, value.key.attribute}].insert({value.key.element, value.key.combo});
    });
}

std::shared_ptr<const ReturnCounter::Shape> ReturnCounter::shapeOf(const domain::ReturnKey& key)
{
    auto& known = m_ofUnit[key.dataSet];
    if (known)
        return known;
    const auto form = m_book.formFor(key.dataSet, key.orgUnit, m_context.locale);
    auto& shape = m_shapes[form.get()];
    if (!shape) {
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
        shape = std::make_shared<const Shape>(std::move(made));
    }
    return known = shape;
}

/// True when any cell of the form, greyed ones too, holds a value.
bool ReturnCounter::fill(ReturnRow& row, const Shape& shape, const QSet<Operand>& values, const QSet<QString>& ended,
                         const QSet<QString>& away) const
{
    bool any = false;
    std::vector<int> filled(shape.expected.size());
    for (const Operand& cell : values) {
        const auto at = shape.form->index.constFind(cell);
        if (at == shape.form->index.constEnd())
            continue;
        any = true;
        filled[size_t(shape.group[size_t(at->first)])] +=
            !shape.form->sections[size_t(at->first)].cells[size_t(at->second)].greyed;
    }
    if (any || !ended.isEmpty()) {
        const auto typed = [&](const Operand& cell) { return values.contains(cell); };
        QSet<Operand> blank;
        for (const Operand& cell : answeredCells(*shape.form, ended, typed)) {
            if (!typed(cell))
                blank.insert(cell);
        }
        for (const Operand& cell : std::as_const(blank))
            ++filled[size_t(shape.group[size_t(shape.form->index.value(cell).first)])];
    }
    for (size_t i = 0; i < filled.size(); ++i) {
        if (away.contains(shape.sections[qsizetype(i)]))
            continue;
        row.filled += filled[i];
        row.expected += shape.expected[i];
    }
    return any;
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
    const auto shape = shapeOf(key);
    const bool any = fill(row, *shape, m_values.value({key.period, key.attribute}), *ended, away);
    for (const storage::drafts::Draft& draft : *drafts)
        row.drafts += shape->form->index.contains({draft.key.element, draft.key.combo});
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
