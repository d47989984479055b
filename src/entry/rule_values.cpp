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
                                            UnitValues& known)
{
    RuleValues resolved;
    resolved.resolve(rules, key.period);
    QSet<domain::Period> periods;
    for (const Resolved& one : resolved.m_resolved)
        periods.insert(one.period);
    auto values = known.values(db, key.orgUnit, periods);
    if (!values)
        return values.error();
    values->m_own = resolved.m_own;
    values->m_resolved = std::move(resolved.m_resolved);
    return values;
}

void RuleValues::resolve(const RuleSet& rules, const domain::Period& own)
{
    m_own = own;
    m_resolved.clear();
    for (const auto& [type, offset] : rules.periods) {
        ItemCells item;
        item.type = domain::PeriodType(type);
        item.offset = offset;
        m_resolved.push_back({item.type, item.offset, periodOf(own, item)});
    }
}

domain::Period RuleValues::periodFor(const domain::Period& own, const ItemCells& item) const
{
    if (item.offset == 0 && item.type == own.type())
        return own;
    if (own == m_own) {
        for (const Resolved& one : m_resolved) {
            if (one.type == item.type && one.offset == item.offset)
                return one.period;
        }
    }
    return periodOf(own, item);
}

void RuleValues::setZeros(QSet<metadata::Operand> cells)
{
    m_zeros = std::move(cells);
    m_zerosOf.clear();
    for (const metadata::Operand& cell : std::as_const(m_zeros))
        ++m_zerosOf[cell.element];
}

void RuleValues::set(const domain::CellKey& key, const std::optional<QString>& value)
{
    const Place place{key.period, key.attribute, key.element};
    if (value) {
        bool ok = false;
        const double number = value->toDouble(&ok);
        m_cells[place].insert(key.combo, {*value, ok ? std::optional(number) : std::nullopt});
    } else if (const auto found = m_cells.find(place); found != m_cells.end()) {
        found->remove(key.combo);
        if (found->isEmpty())
            m_cells.erase(found);
    }
}

void UnitValues::turnTo(domain::OrgUnitKey unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    m_rows.clear();
    m_byPeriods.clear();
}

domain::Result<std::span<const domain::CellRow>> UnitValues::rows(storage::Database& db, domain::OrgUnitKey unit,
                                                                  const domain::Period& period)
{
    turnTo(unit);
    auto found = m_rows.constFind(period);
    if (found == m_rows.constEnd()) {
        auto rows = storage::cells::forUnit(db, unit, period);
        if (!rows)
            return rows.error();
        found = m_rows.insert(period, std::move(*rows));
    }
    return std::span<const domain::CellRow>(*found);
}

domain::Result<RuleValues> UnitValues::values(storage::Database& db, domain::OrgUnitKey unit,
                                              const QSet<domain::Period>& periods)
{
    turnTo(unit);
    if (const auto found = m_byPeriods.constFind(periods); found != m_byPeriods.constEnd())
        return *found;
    RuleValues values;
    for (const domain::Period& period : periods) {
        const auto rows = this->rows(db, unit, period);
        if (!rows)
            return rows.error();
        for (const domain::CellRow& row : *rows)
            values.set(row.key, row.value);
    }
    m_byPeriods.insert(periods, values);
    return values;
}

const RuleValues::Cells* RuleValues::cells(const domain::Period& period, domain::OptionComboKey attribute,
                                           domain::DataElementKey element) const
{
    const auto found = m_cells.constFind({period, attribute, element});
    return found == m_cells.constEnd() ? nullptr : &*found;
}

bool RuleValues::reads(const domain::Period& period) const
{
    return std::any_of(m_resolved.begin(), m_resolved.end(), [&](const Resolved& one) { return one.period == period; });
}

std::optional<QString> RuleValues::text(const domain::CellKey& key) const
{
    const Cells* found = cells(key.period, key.attribute, key.element);
    const auto held = found ? found->constFind(key.combo) : Cells::const_iterator();
    return found && held != found->constEnd() ? std::optional(held->text) : std::nullopt;
}

bool RuleValues::holdsAny(const domain::ReturnKey& key, const QSet<metadata::Operand>& operands) const
{
    return std::any_of(operands.begin(), operands.end(), [&](const metadata::Operand& operand) {
        const Cells* found = cells(key.period, key.attribute, operand.element);
        return found && (!operand.combo || found->contains(operand.combo));
    });
}

}  // namespace rejista::entry
