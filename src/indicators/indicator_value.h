// One DHIS2 indicator for one org unit and period: the server's numbers, and why they may be absurd.
// Values; any thread.
#pragma once

#include "domain/key.h"
#include "domain/period.h"
#include "expression/evaluate.h"

#include <optional>

namespace rejista::indicators {

/// Why there is a value, or none (expressions-live.md §5).
enum class RowState {
    Row,  ///< the server gives a row, possibly NaN
    NumeratorMissing,
    DenominatorMissing,
    DenominatorZero,
    ServerFails,  ///< the server answers the whole request with an error; `reason` says which
};

struct IndicatorValue {
    domain::IndicatorKey indicator;
    domain::OrgUnitKey orgUnit;
    domain::Period period;
    RowState state = RowState::NumeratorMissing;
    std::optional<double> value;      ///< with skipRounding: 10 decimals
    std::optional<double> rounded;    ///< to the indicator's decimals, 2 when unset; N{} inside rounded first
    std::optional<double> numerator;  ///< also where there is no row, as far as known
    std::optional<double> denominator;
    double factor = 1;        ///< multiplier ÷ divisor, as the server prints it
    double multiplier = 1;    ///< factor × 365 where annualized
    double divisor = 1;       ///< days of the period where annualized
    expression::Flags flags;  ///< of both sides
    QString reason;           ///< the server's words, as near as they are known

    [[nodiscard]] bool hasRow() const { return state == RowState::Row; }
    bool operator==(const IndicatorValue&) const = default;
};

}  // namespace rejista::indicators
