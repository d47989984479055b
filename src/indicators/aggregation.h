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
/// Days that both periods have.
[[nodiscard]] int sharedDays(const domain::Period& a, const domain::Period& b);
/// How many periods of `data` the server expects in one of type `asked` (R{…EXPECTED_REPORTS}).
[[nodiscard]] int periodSpan(domain::PeriodType data, domain::PeriodType asked);

/// Whether rows of `block` go into an aggregate of this type for `asked`.
[[nodiscard]] bool takesPart(metadata::AggregationType type, const FactBlock& block, const domain::Period& asked);
/// Nothing for no rows. STDDEV and VARIANCE of a sample; of one row 0.
[[nodiscard]] std::optional<double> reduce(metadata::AggregationType type, const std::vector<Row>& rows,
                                           const domain::Period& asked);
/// The same over plain values, for sub-expressions.
[[nodiscard]] std::optional<double> reduceValues(metadata::AggregationType type, const std::vector<double>& values);
/// DHIS2's name; none for an unknown one.
[[nodiscard]] std::optional<metadata::AggregationType> aggregationFromName(QStringView name);

}  // namespace rejista::indicators::detail
