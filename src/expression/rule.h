// Whether a validation rule is broken, from its two sides (expressions-live.md §6). Pure; any thread.
#pragma once

#include "expression/evaluate.h"

namespace rejista::expression {

/// DHIS2's operators of validation rules.
enum class Operator {
    EqualTo,
    NotEqualTo,
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThan,
    LessThanOrEqualTo,
    CompulsoryPair,
    ExclusivePair,
};

struct RuleSideResult {
    Outcome outcome;
    MissingStrategy strategy = MissingStrategy::SkipIfAll;  ///< the side's own; NeverSkip makes a null side 0
};

struct RuleResult {
    bool checked = false;  ///< false = a side had no value (or the server fails): nothing is said
    bool violated = false;
    std::optional<double> left, right;  ///< as compared; none = null
    Flags flags = {};                   ///< of both sides, and NegativeZero where −0 and 0 were compared
    bool operator==(const RuleResult&) const = default;
};

/// NaN and infinite sides count as null; compulsory_pair is broken when exactly one side is null, exclusive_pair
/// when both have a value; else a null side is 0 under NeverSkip, otherwise the rule is not checked. Exact doubles.
[[nodiscard]] RuleResult checkRule(const RuleSideResult& left, Operator op, const RuleSideResult& right);

/// A side as the server prints it: from 10 upwards (in size) to 1 decimal, smaller to 3 significant digits.
[[nodiscard]] double displaySide(double value);

}  // namespace rejista::expression
