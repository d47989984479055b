#include "expression/rounding.h"

#include "expression/decimal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rejista::expression {

namespace {
constexpr int kDefaultDecimals = 2;
constexpr int kUnroundedDecimals = 10;
constexpr double kLargestWhole = 9223372036854775807.0;  // the server makes a 64-bit integer of it
}  // namespace

double roundIndicator(double value, std::optional<int> decimals)
{
    if (decimals != 0)
        return detail::roundHalfUp(value, decimals.value_or(0) > 0 ? *decimals : kDefaultDecimals);
    if (std::isnan(value))
        return 0;
    const double floor = std::floor(value);
    const double whole = value - floor >= 0.5 ? floor + 1 : floor;
    return std::clamp(whole + 0.0, -kLargestWhole, kLargestWhole);
}

double roundUnrounded(double value)
{
    return detail::roundHalfUp(value, kUnroundedDecimals);
}

}  // namespace rejista::expression
