// How DHIS2 analytics adds up rows of one element over units and periods. Private to the room. Pure; any thread.
// Source: expressions-live.md §4–5 and the truth set, topics aggtype, detype, offset, ytd.
#pragma once

#include "indicators/facts.h"
#include "metadata/catalog.h"

#include <optional>
#include <vector>

namespace rejista::indicators::detail {

/// One row on its way into an aggregate.
struct Row {
    qint32 unit = 0, combo = 0, attribute = 0;
    double value = 0;
    const FactBlock* block = nullptr;
};

/// Whether analytics counts data of `data` in the column of `asked`: periods that are not longer, by the day they
/// start on; weeks by their fourth day.
[[nodiscard]] bool belongs(const domain::Period& data, const domain::Period& asked);
/// Adds up without losing what small parts add to large ones (Neumaier), so that 10.1 + 20.2 + 20.45 is 50.75.
class Sum {
public:
    void add(double value);
    [[nodiscard]] double total() const { return m_sum + m_lost; }

private:
    double m_sum = 0, m_lost = 0;
};

/// Days that both periods have.
[[nodiscard]] int sharedDays(const domain::Period& a, const domain::Period& b);
/// How many periods of `data` the server expects in one of type `asked` (R{…EXPECTED_REPORTS}); 0 in shorter ones.
[[nodiscard]] int periodSpan(domain::PeriodType data, domain::PeriodType asked);

/// Years that the request spans. LAST and FIRST look back, but the server only reads the yearly partitions of its
/// tables that the periods of the whole request are in (truth set: one request over 2023–2025 finds values of 2023
/// that a request for 2025 alone does not).
struct Years {
    int first = 0, last = 0;
};
/// Whether rows of `block` go into an aggregate of this type for `asked`.
[[nodiscard]] bool takesPart(metadata::AggregationType type, const FactBlock& block, const domain::Period& asked,
                             Years years);
/// Nothing for no rows. STDDEV and VARIANCE of a sample; of one row 0.
[[nodiscard]] std::optional<double> reduce(metadata::AggregationType type, const std::vector<Row>& rows,
                                           const domain::Period& asked);
/// The same over plain values, for sub-expressions.
[[nodiscard]] std::optional<double> reduceValues(metadata::AggregationType type, const std::vector<double>& values);
/// DHIS2's name; none for an unknown one.
[[nodiscard]] std::optional<metadata::AggregationType> aggregationFromName(QStringView name);

}  // namespace rejista::indicators::detail
