#include "indicators/figures.h"

#include "indicators/side_source.h"

#include <algorithm>
#include <map>

namespace rejista::indicators::detail {

using namespace Qt::StringLiterals;
using domain::Period;
using expression::Item;
using expression::ItemKind;
using expression::Outcome;
using expression::Reading;
using metadata::AggregationType;

namespace {

constexpr size_t kFewUnits = 8;  // below this, looking rows up by unit beats walking all of them

bool isPlainSum(const ElementPlan& element)
{
    return !element.text
        && (element.type == AggregationType::Sum || element.type == AggregationType::Default
            || element.type == AggregationType::Custom);
}

bool isInside(const FactBlock& block, const expression::Modifiers& modifiers)
{
    return (!modifiers.minDate.isValid() || block.period.start() >= modifiers.minDate)
        && (!modifiers.maxDate.isValid() || block.end <= modifiers.maxDate);
}

/// Text of several cells of a unit: the database takes the greatest.
double greaterText(const FactSource& facts, double a, double b)
{
    return facts.text(a) < facts.text(b) ? b : a;
}

}  // namespace

Scope Scope::of(const metadata::Catalog& catalog, domain::OrgUnitKey unit)
{
    Scope scope;
    for (const domain::OrgUnitKey key : catalog.subtree(unit))
        scope.units.push_back(key.value);
    std::sort(scope.units.begin(), scope.units.end());
    if (!scope.units.empty())
        scope.mask.assign(size_t(scope.units.back()) + 1, 0);
    for (const qint32 key : scope.units)
        scope.mask[size_t(key)] = 1;
    return scope;
}

std::vector<Period> periodsRead(const expression::Modifiers& modifiers, const Period& asked)
{
    const Period moved = asked.shifted(modifiers.periodOffset);
    if (!modifiers.yearToDate)
        return {moved};
    std::vector<Period> periods;
    for (int i = 1 - moved.inYear(); i <= 0; ++i)
        periods.push_back(moved.shifted(i));
    return periods;
}

Figures::Figures(const Plans& plans, const FactSource& facts, const Request& request, domain::OrgUnitKey unit)
    : m_plans(plans),
      m_facts(facts),
      m_request(request),
      m_unit(unit),
      m_scope(Scope::of(plans.catalog, unit))
{}

void Figures::setPeriod(const Period& period)
{
    m_period = period;
    m_memo.assign(m_plans.items.size(), Memo());
}

bool Figures::keeps(const ElementPlan& element, double value) const
{
    return value != 0 || element.text || element.keepsZeros
        || (m_request.options.includeZeros && element.zeroSignificant);
}

template <class Visit>
void Figures::eachRow(const ElementPlan& element, const ItemPlan& plan, const Period& asked, Visit visit) const
{
    const auto visitRow = [&](const FactBlock& block, size_t row) {
        const double value = block.values[row];
        if (keeps(element, value))
            visit(Row{block.units[row], block.combos[row], block.attributes[row], value, &block});
    };
    for (const FactBlock& block : m_facts.blocks(element.element)) {
        if (!isInside(block, plan.item.modifiers) || !takesPart(element.type, block, asked, m_request.years))
            continue;
        if (m_scope.units.size() <= kFewUnits) {
            for (const qint32 unit : m_scope.units) {
                const auto [first, last] = block.rowsOf(unit);
                for (size_t row = first; row < last; ++row)
                    visitRow(block, row);
            }
            continue;
        }
        for (size_t row = 0; row < block.size(); ++row) {
            if (m_scope.contains(block.units[row]))
                visitRow(block, row);
        }
    }
}

const std::vector<Figures::ComboSum>& Figures::comboSums(const ElementPlan& element, const ItemPlan& plan,
                                                         const Period& asked)
{
    const SumKey key{element.element.value, asked, plan.item.modifiers.minDate, plan.item.modifiers.maxDate};
    const auto found = m_sums.constFind(key);
    if (found != m_sums.constEnd())
        return *found;
    std::vector<ComboSum> sums;
    QHash<std::pair<qint32, qint32>, size_t> index;
    size_t latest = 0;
    eachRow(element, plan, asked, [&](const Row& row) {
        // Rows come combo after combo, so the next one is often where the last one was, plus one.
        if (++latest >= sums.size() || sums[latest].combo != row.combo || sums[latest].attribute != row.attribute) {
            const auto known = index.constFind({row.combo, row.attribute});
            latest = known == index.constEnd() ? sums.size() : *known;
            if (latest == sums.size()) {
                index.insert({row.combo, row.attribute}, latest);
                sums.push_back({row.combo, row.attribute, {}});
            }
        }
        sums[latest].sum.add(row.value);
    });
    return *m_sums.insert(key, std::move(sums));
}

std::optional<double> Figures::sum(const ElementPlan& element, const ItemPlan& plan, const Period& asked)
{
    Sum total;
    bool any = false;
    for (const ComboSum& part : comboSums(element, plan, asked)) {
        if (!plan.takes(part.combo, part.attribute))
            continue;
        total.add(part.sum.total());
        any = true;
    }
    return any ? std::optional<double>(total.total()) : std::nullopt;
}

std::optional<double> Figures::aggregate(const ItemPlan& plan, const Period& asked)
{
    std::optional<double> total;
    for (const ElementPlan& element : plan.elements) {
        std::optional<double> part;
        if (isPlainSum(element)) {
            part = sum(element, plan, asked);
        } else {
            std::vector<Row> rows;
            eachRow(element, plan, asked, [&](const Row& row) {
                if (plan.takes(row.combo, row.attribute))
                    rows.push_back(row);
            });
            part = reduce(element.type, rows, asked);
        }
        if (part)
            total = total.value_or(0) + *part;
    }
    return total;
}

std::optional<double> Figures::operand(const ItemPlan& plan, int index)
{
    Memo& memo = m_memo[size_t(index)];
    if (memo.state == Memo::State::Unknown) {
        std::optional<double> total;
        for (const Period& period : periodsRead(plan.item.modifiers, m_period)) {
            if (const std::optional<double> part = aggregate(plan, period))
                total = total.value_or(0) + *part;
        }
        memo.state = total ? Memo::State::Known : Memo::State::Missing;
        memo.value = total.value_or(0);
    }
    return memo.state == Memo::State::Known ? std::optional<double>(memo.value) : std::nullopt;
}

double Figures::unitValue(const ElementPlan& element, const std::vector<Row>& rows, const Period& asked) const
{
    if (element.text) {
        double greatest = rows.front().value;
        for (const Row& row : rows)
            greatest = greaterText(m_facts, greatest, row.value);
        return greatest;
    }
    if (element.truth)
        return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.value != 0; }) ? 1 : 0;
    return reduce(element.type, rows, asked).value_or(0);
}

std::vector<UnitValue> Figures::unitValues(const ItemPlan& plan, const Period& asked, bool anyCombo) const
{
    std::map<qint32, double> sums;
    for (const ElementPlan& element : plan.elements) {
        std::vector<Row> rows;
        for (const Period& period : periodsRead(plan.item.modifiers, asked)) {
            eachRow(element, plan, period, [&](const Row& row) {
                if (anyCombo || plan.takes(row.combo, row.attribute))
                    rows.push_back(row);
            });
        }
        const auto byUnit = [](const Row& a, const Row& b) { return a.unit < b.unit; };
        if (!std::is_sorted(rows.begin(), rows.end(), byUnit))
            std::stable_sort(rows.begin(), rows.end(), byUnit);
        const Period moved = asked.shifted(plan.item.modifiers.periodOffset);
        std::vector<Row> own;
        for (size_t row = 0; row < rows.size(); ++row) {
            own.push_back(rows[row]);
            if (row + 1 < rows.size() && rows[row + 1].unit == rows[row].unit)
                continue;
            double& sum = sums[own.front().unit];
            sum = element.text ? unitValue(element, own, moved) : sum + unitValue(element, own, moved);
            own.clear();
        }
    }
    std::vector<UnitValue> values;
    values.reserve(sums.size());
    for (const auto& [unit, value] : sums)
        values.push_back({unit, value});
    return values;
}

Reading Figures::read(const ItemPlan& plan, int index)
{
    const Item& item = plan.item;
    switch (item.kind) {
    case ItemKind::Operand: {
        for (const ElementPlan& element : plan.elements) {
            if (element.text)
                return {Reading::State::ServerFails,
                        u"class java.lang.String cannot be cast to class java.lang.Number"_s};
        }
        const std::optional<double> value = operand(plan, index);
        return value ? Reading::number(*value) : Reading::missing();
    }
    case ItemKind::Constant:
        return plan.constant ? Reading::number(*plan.constant)
                             : Reading(Reading::State::Invalid, u"No constant defined for "_s + item.element.id);
    case ItemKind::OrgUnitGroup: {
        int members = 0;
        if (plan.group) {
            for (const domain::OrgUnitKey unit : plan.group->members)
                members += m_scope.contains(unit.value) ? 1 : 0;
        }
        return Reading::number(members);
    }
    case ItemKind::ReportingRate: return reportingRate(plan);
    case ItemKind::Indicator: return nestedIndicator(plan);
    case ItemKind::Days: return Reading::number(m_period.days());
    case ItemKind::PeriodInYear: return Reading::number(m_period.shifted(item.modifiers.periodOffset).inYear());
    case ItemKind::YearlyPeriodCount: return Reading::number(m_period.shifted(item.modifiers.periodOffset).perYear());
    default: return Reading::missing();
    }
}

Reading Figures::readSubExpression(const SidePlan& side, int index, const expression::SubExpression& sub)
{
    const Period asked = m_period.shifted(sub.modifiers.periodOffset);
    SubExpressionSource source(m_facts, side, m_plans);
    std::vector<qint32> units;
    for (const int item : sub.items) {
        const ItemPlan& plan = m_plans.items[size_t(side.items[size_t(item)])];
        if (plan.item.kind != ItemKind::Operand)
            continue;
        const bool whole = plan.allCombos && plan.allAttributes;
        std::vector<UnitValue> values = unitValues(plan, asked, false);
        std::vector<UnitValue> present = whole ? values : unitValues(plan, asked, true);
        for (const UnitValue& value : present)
            units.push_back(value.unit);
        source.setValues(item, std::move(values), std::move(present));
    }
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    std::vector<double> results;
    for (const qint32 unit : units) {
        source.setUnit(unit);
        const Outcome outcome = expression::evaluateSubExpression(side.expression, index, source);
        if (outcome.flags.testFlag(expression::Flag::ServerFails))
            return {Reading::State::ServerFails, outcome.reason};
        if (const std::optional<double> number = outcome.number())
            results.push_back(*number);
    }
    const AggregationType type = aggregationFromName(sub.modifiers.aggregationType).value_or(AggregationType::Sum);
    const std::optional<double> value = reduceValues(type, results);
    return value ? Reading::number(*value) : Reading::missing();
}

}  // namespace rejista::indicators::detail
