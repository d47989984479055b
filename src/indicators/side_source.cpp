#include "indicators/side_source.h"

namespace rejista::indicators::detail {

using namespace Qt::StringLiterals;
using expression::Absent;
using expression::Item;
using expression::ItemKind;
using expression::Reading;
using expression::Value;

Reading SideSource::item(int index, const Item&)
{
    const int plan = m_side.items[size_t(index)];
    return m_figures.read(m_plans.items[size_t(plan)], plan);
}

Reading SideSource::subExpression(int index, const expression::SubExpression& sub)
{
    return m_figures.readSubExpression(m_side, index, sub);
}

SubExpressionSource::SubExpressionSource(const FactSource& facts, const SidePlan& side, const Plans& plans)
    : m_facts(facts),
      m_side(side),
      m_plans(plans),
      m_columns(side.items.size())
{}

bool SideSource::isReadElsewhere(int, const Item& item)
{
    return m_figures.isReadElsewhere(item);
}

void SubExpressionSource::setValues(int item, std::vector<UnitValue> values, std::vector<UnitValue> present)
{
    m_columns[size_t(item)] = {std::move(values), std::move(present), 0, 0};
}

bool SubExpressionSource::hasElement(int index, const Item&)
{
    const Column& column = m_columns[size_t(index)];
    return column.presentAt < column.present.size() && column.present[column.presentAt].unit == m_unit;
}

void SubExpressionSource::setUnit(qint32 unit)
{
    m_unit = unit;
    for (Column& column : m_columns) {
        while (column.at < column.values.size() && column.values[column.at].unit < unit)
            ++column.at;
        while (column.presentAt < column.present.size() && column.present[column.presentAt].unit < unit)
            ++column.presentAt;
    }
}

Reading SubExpressionSource::item(int index, const Item& item)
{
    const ItemPlan& plan = m_plans.items[size_t(m_side.items[size_t(index)])];
    if (item.kind == ItemKind::Constant) {
        return plan.constant ? Reading::number(*plan.constant)
                             : Reading(Reading::State::Invalid, u"No constant defined for "_s + item.element.id);
    }
    const bool text = !plan.elements.empty() && plan.elements.front().text;
    const Column& column = m_columns[size_t(index)];
    if (column.at >= column.values.size() || column.values[column.at].unit != m_unit)
        return Reading::missing(text ? Absent::Text : Absent::Number);
    const double value = column.values[column.at].value;
    return text ? Reading(Value(m_facts.text(value))) : Reading::number(value);
}

}  // namespace rejista::indicators::detail
