#include "indicators/dhis2_indicators.h"

#include "indicators/figures.h"

#include <algorithm>
#include <numeric>

namespace rejista::indicators {

using detail::Figures;
using detail::Plans;

namespace {

detail::Request requestOf(const Plans& plans, const std::vector<int>& indexes, std::span<const domain::Period> periods,
                          const Dhis2Options& options)
{
    detail::Request request;
    request.options = options;
    std::vector<int> open = indexes;
    std::vector<bool> seen(plans.indicators.size());
    while (!open.empty()) {
        const auto index = size_t(open.back());
        open.pop_back();
        if (seen[index])
            continue;
        seen[index] = true;
        for (const detail::SidePlan* side :
             {&plans.indicators[index].numerator, &plans.indicators[index].denominator}) {
            request.reads.add(side->expression);
            for (const int item : side->items) {
                const int inner = plans.indicatorIndex.value(plans.items[size_t(item)].indicator.value, -1);
                if (inner >= 0)
                    open.push_back(inner);
            }
        }
    }
    for (const domain::Period& period : periods) {
        const int first = period.start().year();
        const int last = period.end().year();
        request.years.first = request.years.last == 0 ? first : std::min(request.years.first, first);
        request.years.last = std::max(request.years.last, last);
    }
    return request;
}

}  // namespace

Dhis2Indicators::Dhis2Indicators(const metadata::Catalog& catalog) : m_plans(std::make_unique<const Plans>(catalog)) {}
Dhis2Indicators::~Dhis2Indicators() = default;
Dhis2Indicators::Dhis2Indicators(Dhis2Indicators&&) noexcept = default;
Dhis2Indicators& Dhis2Indicators::operator=(Dhis2Indicators&&) noexcept = default;

std::vector<IndicatorValue> Dhis2Indicators::evaluate(const FactSource& facts,
                                                      std::span<const domain::IndicatorKey> which,
                                                      std::span<const domain::OrgUnitKey> units,
                                                      std::span<const domain::Period> periods,
                                                      const Dhis2Options& options) const
{
    std::vector<int> indexes;
    if (which.empty()) {
        indexes.resize(m_plans->indicators.size());
        std::iota(indexes.begin(), indexes.end(), 0);
    }
    for (const domain::IndicatorKey key : which) {
        if (const int index = m_plans->indicatorIndex.value(key.value, -1); index >= 0)
            indexes.push_back(index);
    }
    const detail::Request request = requestOf(*m_plans, indexes, periods, options);
    const size_t perIndicator = units.size() * periods.size();
    std::vector<IndicatorValue> results(indexes.size() * perIndicator);
    for (size_t u = 0; u < units.size(); ++u) {
        Figures figures(*m_plans, facts, request, units[u]);
        for (size_t p = 0; p < periods.size(); ++p) {
            figures.setPeriod(periods[p]);
            for (size_t i = 0; i < indexes.size(); ++i)
                results[i * perIndicator + u * periods.size() + p] = figures.indicator(indexes[i]);
        }
    }
    return results;
}

std::vector<domain::IndicatorKey> Dhis2Indicators::readersOf(domain::DataElementKey element) const
{
    std::vector<domain::IndicatorKey> keys;
    for (const int index : m_plans->readers.value(element.value))
        keys.push_back(m_plans->indicators[size_t(index)].indicator->key);
    return keys;
}

QSet<domain::DataElementKey> Dhis2Indicators::elementsOf(domain::IndicatorKey indicator) const
{
    QSet<domain::DataElementKey> elements;
    const int index = m_plans->indicatorIndex.value(indicator.value, -1);
    for (auto reader = m_plans->readers.cbegin(); reader != m_plans->readers.cend(); ++reader) {
        if (std::find(reader->begin(), reader->end(), index) != reader->end())
            elements.insert(domain::DataElementKey{reader.key()});
    }
    return elements;
}

}  // namespace rejista::indicators
