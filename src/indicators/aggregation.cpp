#include "indicators/aggregation.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace rejista::indicators::detail {

using domain::Period;
using domain::PeriodType;
using metadata::AggregationType;

namespace {

/// DHIS2's order of period types by length, in days.
int frequencyOrder(PeriodType type)
{
    switch (type) {
    case PeriodType::Daily: return 1;
    case PeriodType::Weekly:
    case PeriodType::WeeklyWednesday:
    case PeriodType::WeeklyThursday:
    case PeriodType::WeeklyFriday:
    case PeriodType::WeeklySaturday:
    case PeriodType::WeeklySunday: return 7;
    case PeriodType::BiWeekly: return 14;
    case PeriodType::Monthly: return 30;
    case PeriodType::BiMonthly: return 61;
    case PeriodType::Quarterly:
    case PeriodType::QuarterlyNov: return 91;
    case PeriodType::SixMonthly:
    case PeriodType::SixMonthlyApril:
    case PeriodType::SixMonthlyNov: return 182;
    default: return 365;
    }
}

bool isWeekly(PeriodType type)
{
    const int order = frequencyOrder(type);
    return order == 7 || order == 14;
}

bool isLastOrFirst(AggregationType type)
{
    switch (type) {
    case AggregationType::Last:
    case AggregationType::LastAverageOrgUnit:
    case AggregationType::LastLastOrgUnit:
    case AggregationType::First:
    case AggregationType::FirstAverageOrgUnit:
    case AggregationType::FirstFirstOrgUnit: return true;
    default: return false;
    }
}

bool isEarlier(const Row& a, const Row& b)
{
    if (a.block->end != b.block->end)
        return a.block->end < b.block->end;
    return a.block->period.start() < b.block->period.start();
}

/// The latest (or earliest) row of each unit, combo and attribute combo.
std::vector<double> ranked(std::vector<Row> rows, bool last)
{
    const auto cell = [](const Row& r) { return std::make_tuple(r.unit, r.combo, r.attribute); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        if (cell(a) != cell(b))
            return cell(a) < cell(b);
        return last ? isEarlier(b, a) : isEarlier(a, b);
    });
    std::vector<double> values;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || cell(rows[i]) != cell(rows[i - 1]))
            values.push_back(rows[i].value);
    }
    return values;
}

double single(const std::vector<Row>& rows, bool last)
{
    const auto found = last ? std::max_element(rows.begin(), rows.end(), isEarlier)
                            : std::min_element(rows.begin(), rows.end(), isEarlier);
    return found->value;
}

/// Value × days shared ÷ days asked for. Where the data's periods are longer, the server takes the one that the period
/// asked for starts in, whole, over the days of the one that it ends in.
double weightedByDays(const std::vector<Row>& rows, const Period& asked)
{
    Sum sum;
    int days = asked.days();
    for (const Row& row : rows) {
        const Period& data = row.block->period;
        const bool longer = frequencyOrder(data.type()) > frequencyOrder(asked.type());
        if (longer)
            days = Period::containing(data.type(), asked.end()).days();
        sum.add(row.value * (longer ? data.days() : sharedDays(data, asked)));
    }
    return sum.total() / days;
}

double extremePerUnit(const std::vector<Row>& rows, bool greatest)
{
    QHash<qint32, double> units;
    for (const Row& row : rows) {
        const auto found = units.find(row.unit);
        if (found == units.end())
            units.insert(row.unit, row.value);
        else
            *found = greatest ? std::max(*found, row.value) : std::min(*found, row.value);
    }
    Sum sum;
    for (const double value : units)
        sum.add(value);
    return sum.total();
}

double total(const std::vector<double>& values)
{
    Sum sum;
    for (const double value : values)
        sum.add(value);
    return sum.total();
}

double mean(const std::vector<double>& values)
{
    return total(values) / double(values.size());
}

double sampleVariance(const std::vector<double>& values)
{
    if (values.size() < 2)
        return 0;
    const double middle = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - middle) * (value - middle);
    return sum / double(values.size() - 1);
}

}  // namespace

bool belongs(const Period& data, const Period& asked)
{
    if (frequencyOrder(data.type()) > frequencyOrder(asked.type()))
        return false;
    if (data.type() == asked.type())
        return data == asked;
    const bool middle = isWeekly(data.type()) && !isWeekly(asked.type());
    return asked.contains(middle ? data.start().addDays(3) : data.start());
}

int sharedDays(const Period& a, const Period& b)
{
    const QDate from = std::max(a.start(), b.start());
    const QDate to = std::min(a.end(), b.end());
    return from > to ? 0 : int(from.daysTo(to)) + 1;
}

int periodSpan(PeriodType data, PeriodType asked)
{
    return frequencyOrder(asked) / frequencyOrder(data);
}

void Sum::add(double value)
{
    const double next = m_sum + value;
    if (std::isfinite(next))
        m_lost += std::abs(m_sum) >= std::abs(value) ? (m_sum - next) + value : (value - next) + m_sum;
    m_sum = next;
}

bool takesPart(AggregationType type, const FactBlock& block, const Period& asked, Years years)
{
    if (isLastOrFirst(type)) {
        const int year = block.period.start().year();
        return year >= years.first && year <= years.last && block.end <= asked.end();
    }
    const bool averages = type == AggregationType::Average || type == AggregationType::AverageSumOrgUnit;
    if (averages && frequencyOrder(block.period.type()) > frequencyOrder(asked.type()))
        return block.period.contains(asked.start());
    if (type == AggregationType::AverageSumOrgUnit)
        return sharedDays(block.period, asked) > 0;
    return belongs(block.period, asked);
}

std::optional<double> reduce(AggregationType type, const std::vector<Row>& rows, const Period& asked)
{
    if (rows.empty())
        return std::nullopt;
    switch (type) {
    case AggregationType::AverageSumOrgUnit: return weightedByDays(rows, asked);
    case AggregationType::Last:
    case AggregationType::LastInPeriod: return reduceValues(AggregationType::Sum, ranked(rows, true));
    case AggregationType::LastAverageOrgUnit:
    case AggregationType::LastInPeriodAverageOrgUnit: return mean(ranked(rows, true));
    case AggregationType::First: return reduceValues(AggregationType::Sum, ranked(rows, false));
    case AggregationType::FirstAverageOrgUnit: return mean(ranked(rows, false));
    case AggregationType::LastLastOrgUnit:
    case AggregationType::None: return single(rows, true);
    case AggregationType::FirstFirstOrgUnit: return single(rows, false);
    case AggregationType::MinSumOrgUnit: return extremePerUnit(rows, false);
    case AggregationType::MaxSumOrgUnit: return extremePerUnit(rows, true);
    default: break;
    }
    std::vector<double> values;
    values.reserve(rows.size());
    for (const Row& row : rows)
        values.push_back(row.value);
    return reduceValues(type, values);
}

std::optional<double> reduceValues(AggregationType type, const std::vector<double>& values)
{
    if (values.empty())
        return std::nullopt;
    switch (type) {
    case AggregationType::Average:
    case AggregationType::LastAverageOrgUnit:
    case AggregationType::LastInPeriodAverageOrgUnit:
    case AggregationType::FirstAverageOrgUnit: return mean(values);
    case AggregationType::Count: return double(values.size());
    case AggregationType::StdDev: return std::sqrt(sampleVariance(values));
    case AggregationType::Variance: return sampleVariance(values);
    case AggregationType::Min: return *std::min_element(values.begin(), values.end());
    case AggregationType::Max: return *std::max_element(values.begin(), values.end());
    case AggregationType::None: return values.back();
    default: break;
    }
    return total(values);
}

std::optional<AggregationType> aggregationFromName(QStringView name)
{
    static constexpr std::pair<QStringView, AggregationType> kNames[] = {
        {u"SUM", AggregationType::Sum},
        {u"AVERAGE", AggregationType::Average},
        {u"AVERAGE_SUM_ORG_UNIT", AggregationType::AverageSumOrgUnit},
        {u"LAST", AggregationType::Last},
        {u"LAST_AVERAGE_ORG_UNIT", AggregationType::LastAverageOrgUnit},
        {u"LAST_LAST_ORG_UNIT", AggregationType::LastLastOrgUnit},
        {u"LAST_IN_PERIOD", AggregationType::LastInPeriod},
        {u"LAST_IN_PERIOD_AVERAGE_ORG_UNIT", AggregationType::LastInPeriodAverageOrgUnit},
        {u"FIRST", AggregationType::First},
        {u"FIRST_AVERAGE_ORG_UNIT", AggregationType::FirstAverageOrgUnit},
        {u"FIRST_FIRST_ORG_UNIT", AggregationType::FirstFirstOrgUnit},
        {u"COUNT", AggregationType::Count},
        {u"STDDEV", AggregationType::StdDev},
        {u"VARIANCE", AggregationType::Variance},
        {u"MIN", AggregationType::Min},
        {u"MAX", AggregationType::Max},
        {u"MIN_SUM_ORG_UNIT", AggregationType::MinSumOrgUnit},
        {u"MAX_SUM_ORG_UNIT", AggregationType::MaxSumOrgUnit},
        {u"NONE", AggregationType::None},
        {u"CUSTOM", AggregationType::Custom},
        {u"DEFAULT", AggregationType::Default},
    };
    const auto found = std::find_if(std::begin(kNames), std::end(kNames),
                                    [&](const auto& n) { return n.first == name; });
    return found == std::end(kNames) ? std::nullopt : std::optional(found->second);
}

}  // namespace rejista::indicators::detail
