#include "expression/rule.h"

#include "expression/convert.h"
#include "expression/decimal.h"

#include <cmath>

namespace rejista::expression {

namespace {

std::optional<double> sideOf(const Outcome& outcome)
{
    const std::optional<double> number = outcome.number();
    return number && std::isfinite(*number) ? number : std::nullopt;
}

bool holds(Operator op, int order)
{
    switch (op) {
    case Operator::EqualTo: return order == 0;
    case Operator::NotEqualTo: return order != 0;
    case Operator::GreaterThan: return order > 0;
    case Operator::GreaterThanOrEqualTo: return order >= 0;
    case Operator::LessThan: return order < 0;
    case Operator::LessThanOrEqualTo: return order <= 0;
    case Operator::CompulsoryPair:
    case Operator::ExclusivePair: break;
    }
    return true;
}

}  // namespace

RuleResult checkRule(const RuleSideResult& left, Operator op, const RuleSideResult& right)
{
    RuleResult result;
    result.left = sideOf(left.outcome);
    result.right = sideOf(right.outcome);
    result.flags = left.outcome.flags | right.outcome.flags;
    if (result.flags.testFlag(Flag::ServerFails))
        return result;
    if (op == Operator::CompulsoryPair || op == Operator::ExclusivePair) {
        result.checked = true;
        result.violated = op == Operator::CompulsoryPair ? result.left.has_value() != result.right.has_value()
                                                         : result.left && result.right;
        return result;
    }
    if (!result.left && left.strategy == MissingStrategy::NeverSkip)
        result.left = 0;
    if (!result.right && right.strategy == MissingStrategy::NeverSkip)
        result.right = 0;
    if (!result.left || !result.right)
        return result;
    const detail::Comparison compared = detail::compareNumbers(*result.left, *result.right);
    result.flags.setFlag(Flag::NegativeZero, compared.negativeZero || result.flags.testFlag(Flag::NegativeZero));
    result.checked = true;
    result.violated = !holds(op, *compared.order);
    return result;
}

double displaySide(double value)
{
    if (!std::isfinite(value))
        return value;
    const double size = std::abs(value);
    if (size >= 10)
        return detail::roundHalfUp(value, 1);
    if (size <= 0.01)  // DHIS2's tolerance for "equals 0"
        return 0;
    // In doubles, as the server does it: halves toward +∞ of what 10^n makes of the value.
    const double magnitude = std::pow(10.0, 3 - std::ceil(std::log10(size)));
    const double shifted = value * magnitude;
    const double floor = std::floor(shifted);
    return (shifted - floor >= 0.5 ? floor + 1 : floor) / magnitude;
}

}  // namespace rejista::expression
