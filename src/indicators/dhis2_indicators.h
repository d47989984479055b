// Every DHIS2 indicator of the catalog, with a DHIS2 2.44 server's numbers (expressions-live.md §4, §5, §7).
// Built once per catalog, immutable; evaluate() may be called from any thread with a FactSource that does not change.
// Invariant: operands are aggregated over units and periods first, the expression is evaluated once on the aggregates.
#pragma once

#include "indicators/facts.h"
#include "indicators/indicator_value.h"
#include "metadata/catalog.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace rejista::indicators {

namespace detail {
struct Plans;
}  // namespace detail

struct Dhis2Options {
    bool includeZeros = false;  ///< the workspace's copy of keyIncludeZeroValuesInAnalytics (decisions.md 16)
};

class Dhis2Indicators {
public:
    /// The catalog must outlive this.
    explicit Dhis2Indicators(const metadata::Catalog& catalog);
    ~Dhis2Indicators();
    Dhis2Indicators(Dhis2Indicators&&) noexcept;
    Dhis2Indicators& operator=(Dhis2Indicators&&) noexcept;

    /// One result per indicator × unit × period, in that order, also where the server gives no row.
    /// A unit stands for itself and all below it. Empty `which` = all indicators.
    /// The list is one request, and as on the server LAST and FIRST look back over the years of all its periods, and
    /// an operand that one indicator passes over is read when another reads it (expression::ReadSet).
    [[nodiscard]] std::vector<IndicatorValue> evaluate(const FactSource& facts,
                                                       std::span<const domain::IndicatorKey> which,
                                                       std::span<const domain::OrgUnitKey> units,
                                                       std::span<const domain::Period> periods,
                                                       const Dhis2Options& options = {}) const;

    /// The indicators that read the element, directly or through N{…}: what one edit makes stale.
    [[nodiscard]] std::vector<domain::IndicatorKey> readersOf(domain::DataElementKey element) const;
    /// The elements that an indicator reads.
    [[nodiscard]] QSet<domain::DataElementKey> elementsOf(domain::IndicatorKey indicator) const;

private:
    std::unique_ptr<const detail::Plans> m_plans;
};

}  // namespace rejista::indicators
