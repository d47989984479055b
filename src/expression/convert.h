// DHIS2's conversions between numbers, texts and truths, and its order of values (expressions-live.md §2).
// Pure; any thread; private to the room.
#pragma once

#include "expression/value.h"

namespace rejista::expression::detail {

/// As the server's messages write a value: String 'abc', Double '5.0', Boolean 'true'.
[[nodiscard]] QString quotedWithType(const Value& value);
/// A value as text; null has none and gives an empty text.
[[nodiscard]] QString toText(const Value& value);
/// Numbers, and texts that Java reads as a number; truths never.
[[nodiscard]] std::optional<double> toNumber(const Value& value);
/// Truths, whole numbers (0 = false), and the texts true and false in any case.
[[nodiscard]] std::optional<bool> toBoolean(const Value& value);

struct Comparison {
    std::optional<int> order;   ///< <0, 0, >0; none where the two cannot be compared
    bool negativeZero = false;  ///< decided by −0 being less than 0
};
/// As numbers if one is a number and both can be, else as truths in the same way, else as texts by code unit.
/// NaN equals NaN and is greater than everything. Neither is null.
[[nodiscard]] Comparison compare(const Value& a, const Value& b);
/// Java's Double.compareTo.
[[nodiscard]] Comparison compareNumbers(double a, double b);

}  // namespace rejista::expression::detail
