// Evaluates an expression over a ValueSource with the numbers of a DHIS2 2.44 server (expressions-live.md §1–3).
// Pure but for the source; any thread. The source is asked for an item only when it is reached.
#pragma once

#include "expression/value_source.h"

#include <QFlags>

namespace rejista::expression {

/// What becomes of a side whose operands are missing (§3). Numerators and denominators always use SkipIfAll.
enum class MissingStrategy { SkipIfAny, SkipIfAll, NeverSkip };

/// Why a number that DHIS2 gives may not be what its author meant. The number is DHIS2's all the same.
enum class Flag : quint32 {
    DivisionByZero = 0x1,        ///< `/` or `%` by 0 gave NaN
    NotANumber = 0x2,            ///< the result is NaN
    Infinite = 0x4,              ///< the result is infinite; in an indicator +∞ fails the request
    PowerRounded = 0x8,          ///< `^` rounded to 7 significant digits
    ExponentCut = 0x10,          ///< `^` cut a fraction off the exponent
    InvalidCountsAsZero = 0x20,  ///< the server refuses the expression and counts the side as 0
    ServerFails = 0x40,          ///< the server answers 500: no value here
    MissingAsZero = 0x80,        ///< a missing operand went in as 0, '' or false while another was there
    NullAsZero = 0x100,          ///< a null result became 0 (`firstNonNull(#{x},#{x})` with x missing)
    PassedOver = 0x400,          ///< an operand counts as missing because the server's first look, with 0 for every
                                 ///< operand, ends at a division by 0 before it (`#{a}/#{b}+#{c}` never reads c)
    NegativeZero = 0x200,        ///< a comparison turned on −0 being less than 0 (`-#{x} == 0` with x = 0)
};
Q_DECLARE_FLAGS(Flags, Flag)
Q_DECLARE_OPERATORS_FOR_FLAGS(Flags)

struct Outcome {
    Value value = {};      ///< null = no value; a number, or in pack rules also a truth
    bool skipped = false;  ///< no value because the strategy says so
    int found = 0;         ///< counted operands read with a value (an operand read twice counts twice)
    int missing = 0;       ///< counted operands read without
    Flags flags = {};
    QString reason = {};  ///< for InvalidCountsAsZero and ServerFails: the server's words, as near as they are known

    /// The value as a number; none for null and for truths.
    [[nodiscard]] std::optional<double> number() const
    {
        return value.isNumber() ? std::optional<double>(*value.number()) : std::nullopt;
    }
    /// The value as a condition: numbers other than 0 are true; none for null.
    [[nodiscard]] std::optional<bool> truth() const;
    bool operator==(const Outcome&) const = default;
};

[[nodiscard]] Outcome evaluate(const Expression& expression, ValueSource& source, MissingStrategy strategy);

/// One org unit's value of sub-expression `index`, with the database's arithmetic: no 7-digit cut, real exponents,
/// division by zero fails (E7132 in `reason`). No value when none of its operands has one at this unit (§5).
[[nodiscard]] Outcome evaluateSubExpression(const Expression& expression, int index, ValueSource& source);

}  // namespace rejista::expression
