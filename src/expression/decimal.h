// Arithmetic on the shortest decimal text of doubles, as DHIS2 does it with BigDecimal (expressions-live.md §1).
// Pure; any thread. Arguments are finite: what infinities and NaN do is the evaluator's business.
#pragma once

#include <QString>

#include <optional>

namespace rejista::expression::detail {

/// Exact sums, differences and products, rounded once, back to a double. Overflow gives an infinity.
[[nodiscard]] double addDecimals(double a, double b);
[[nodiscard]] double subtractDecimals(double a, double b);
[[nodiscard]] double multiplyDecimals(double a, double b);
/// 16 significant digits, halves to even. `b` is not 0.
[[nodiscard]] double divideDecimals(double a, double b);
/// With the sign of `a`. `b` is not 0.
[[nodiscard]] double remainderDecimals(double a, double b);

struct Power {
    double value = 0;
    bool rounded = false;      ///< the exact result has more than 7 digits
    bool exponentCut = false;  ///< the exponent had a fraction
    QString failure;           ///< why the server's request fails; empty = it does not
};
/// 7 significant digits, halves to even, exponent cut to a whole number (ANSI X3.274 as Java's BigDecimal.pow has it).
[[nodiscard]] Power powerDecimals(double base, double exponent);

/// Halves of the decimal text away from zero; `decimals` >= 0.
[[nodiscard]] double roundHalfUp(double value, int decimals);

/// A double as Java writes it: 5.0, 1.0E10, NaN, Infinity.
[[nodiscard]] QString javaText(double value);
/// A text as Java reads a double; none where it refuses.
[[nodiscard]] std::optional<double> javaNumber(QStringView text);

}  // namespace rejista::expression::detail
