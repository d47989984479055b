#include "entry/rule_values.h"

#include "storage/cells.h"

#include <algorithm>

namespace rejista::entry {

domain::Period periodOf(const domain::Period& own, const ItemCells& item)
{
    const domain::Period moved = item.offset == 0 ? own : own.shifted(item.offset);
    return item.type == own.type() ? moved : domain::Period::containing(item.type, moved.start());
}

domain::Result<RuleValues> RuleValues::read(storage::Database& db, const RuleSet& rules, const domain::ReturnKey& key,
                                            UnitValues* known)
{
    RuleValues values;
    QSet<domain::Period> periods;
    for (const auto& [type, offset] : rules.periods) {
        ItemCells item;
        item.type = domain::PeriodType(type);
        item.offset = offset;
        periods.insert(periodOf(key.period, item));
    }
    if (known && known->unit != key.orgUnit)
        *known = {key.orgUnit, {}};
    if (known && known->byPeriods.contains(periods))
        return known->byPeriods.value(periods);
    for (const domain::Period& period : periods) {
        const auto rows = storage::cells::forUnit(db, key.orgUnit, period);
        if (!rows)
            return rows.error();
        for (const domain::CellRow& row : *rows)
            values.set(row.key, row.value);
    }
    if (known)
        known->byPeriods.insert(periods, values);
    return values;
}

void RuleValues::set(const domain::CellKey& key, const std::optional<QString>& value)
{
    const Place place{key.period, key.attribute, key.element};
    if (value) {
        m_cells[place].insert(key.combo, *value);
    } else if (const auto found = m_cells.find(place); found != m_cells.end()) {
        found->remove(key.combo);
        if (found->isEmpty())
            m_cells.erase(found);
    }
}

const RuleValues::Cells* RuleValues::cells(const domain::Period& period, domain::OptionComboKey attribute,
                                           domain::DataElementKey element) const
{
    const auto found = m_cells.constFind({period, attribute, element});
    return found == m_cells.constEnd() ? nullptr : &*found;
}

bool RuleValues::holdsAny(const domain::ReturnKey& key, const QSet<metadata::Operand>& operands) const
{
    return std::any_of(operands.begin(), operands.end(), [&](const metadata::Operand& operand) {
        const Cells* found = cells(key.period, key.attribute, operand.element);
        return found && (!operand.combo || found->contains(operand.combo));
    });
}

}  // namespace rejista::entry
