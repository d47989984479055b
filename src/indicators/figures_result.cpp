#include "indicators/figures.h"

#include "expression/rounding.h"
#include "indicators/side_source.h"

#include <algorithm>
#include <cmath>

namespace rejista::indicators::detail {

using namespace Qt::StringLiterals;
using domain::Period;
using expression::Reading;

namespace {
constexpr double kDaysInYear = 365;  // in leap years too (expressions-live.md §5)
}  // namespace

Reading Figures::reportingRate(const ItemPlan& plan) const
{
    if (!plan.dataSet || m_facts.completions(plan.dataSet->key).empty())
        return Reading::missing();
    const metadata::DataSet& dataSet = *plan.dataSet;
    const QString& metric = plan.item.combo.id;
    const bool onTimeOnly = metric.endsWith(u"_ON_TIME");
    const Period asked = m_period.shifted(plan.item.modifiers.periodOffset);
    double actual = 0;
    for (const CompletionFact& fact : m_facts.completions(dataSet.key)) {
        if (!m_scope.contains(fact.orgUnit.value) || !belongs(fact.period, asked))
            continue;
        if (!onTimeOnly || fact.date <= fact.period.end().addDays(dataSet.timelyDays))
            actual += 1;
    }
    int assigned = 0;
    for (const domain::OrgUnitKey unit : dataSet.orgUnits)
        assigned += m_scope.contains(unit.value) ? 1 : 0;
    if (assigned == 0)
        return Reading::missing();
    const double expected = double(assigned) * periodSpan(dataSet.periodType, asked.type());
    if (metric == u"EXPECTED_REPORTS")
        return Reading::number(expected);
    if (metric.startsWith(u"ACTUAL_REPORTS"))
        return Reading::number(actual);
    return Reading::number(expected == 0 ? 0 : std::min(actual * 100 / expected, 100.0));
}

Reading Figures::nestedIndicator(const ItemPlan& plan)
{
    const int index = m_plans.indicatorIndex.value(plan.indicator.value, -1);
    if (index < 0 || !plan.item.modifiers.isEmpty())
        return Reading::missing();
    if (std::find(m_open.begin(), m_open.end(), index) != m_open.end())
        return {Reading::State::ServerFails, u"Item of type Indicator is part of a circle"_s};
    const IndicatorPlan& inner = m_plans.indicators[size_t(index)];
    m_open.push_back(index);
    const Sides sides = evaluateSides(inner);
    m_open.pop_back();
    IndicatorValue value;
    value.factor = inner.indicator->factor;
    value.multiplier = value.factor * (inner.indicator->annualized ? kDaysInYear : 1);
    value.divisor = inner.indicator->annualized ? m_period.days() : 1;
    finish(value, sides);
    if (value.state == RowState::ServerFails)
        return {Reading::State::ServerFails, value.reason};
    if (!value.hasRow())
        return Reading::missing();
    return Reading::number(m_rounding ? expression::roundIndicator(*value.value, inner.indicator->decimals)
                                      : *value.value);
}

Figures::Sides Figures::evaluateSides(const IndicatorPlan& plan)
{
    using expression::MissingStrategy;
    SideSource numerator(*this, plan.numerator, m_plans);
    SideSource denominator(*this, plan.denominator, m_plans);
    return {expression::evaluate(plan.numerator.expression, numerator, MissingStrategy::SkipIfAll),
            expression::evaluate(plan.denominator.expression, denominator, MissingStrategy::SkipIfAll)};
}

void Figures::finish(IndicatorValue& result, const Sides& sides) const
{
    using expression::Flag;
    result.flags = sides.numerator.flags | sides.denominator.flags;
    result.reason = sides.numerator.reason.isEmpty() ? sides.denominator.reason : sides.numerator.reason;
    result.numerator = sides.numerator.number();
    result.denominator = sides.denominator.number();
    if (result.flags.testFlag(Flag::ServerFails))
        result.state = RowState::ServerFails;
    else if (!result.denominator)
        result.state = RowState::DenominatorMissing;
    else if (*result.denominator == 0)
        result.state = RowState::DenominatorZero;
    else if (!result.numerator)
        result.state = RowState::NumeratorMissing;
    else
        result.state = RowState::Row;
    if (!result.hasRow())
        return;
    result.value = *result.numerator * result.multiplier / (*result.denominator * result.divisor);
    if (*result.value == HUGE_VAL) {
        result.state = RowState::ServerFails;
        result.flags |= Flag::ServerFails | Flag::Infinite;
        result.reason =
            u"Character I is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark."_s;
        result.value.reset();
    }
}

IndicatorValue Figures::indicator(int index)
{
    const IndicatorPlan& plan = m_plans.indicators[size_t(index)];
    IndicatorValue result;
    result.indicator = plan.indicator->key;
    result.orgUnit = m_unit;
    result.period = m_period;
    result.factor = plan.indicator->factor;
    result.multiplier = result.factor * (plan.indicator->annualized ? kDaysInYear : 1);
    result.divisor = plan.indicator->annualized ? m_period.days() : 1;
    m_open = {index};
    m_rounding = false;
    finish(result, evaluateSides(plan));
    if (!result.hasRow())
        return result;
    IndicatorValue rounded = result;
    if (plan.nested) {
        m_rounding = true;
        finish(rounded, evaluateSides(plan));
        m_rounding = false;
    }
    result.factor = expression::roundUnrounded(result.multiplier / result.divisor);
    if (rounded.hasRow())
        result.rounded = expression::roundIndicator(*rounded.value, plan.indicator->decimals);
    result.value = expression::roundUnrounded(*result.value);
    result.numerator = expression::roundUnrounded(*result.numerator);
    result.denominator = expression::roundUnrounded(*result.denominator);
    return result;
}

}  // namespace rejista::indicators::detail
