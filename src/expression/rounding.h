// How a DHIS2 server rounds indicators for output (expressions-live.md §5 "Output"). Pure; any thread.
#pragma once

#include <optional>

namespace rejista::expression {

/// Halves of the shortest decimal text away from zero (2.675 → 2.68); at 0 decimals toward +∞ (−2.5 → −2).
/// `decimals` unset = 2. NaN and infinities stay.
[[nodiscard]] double roundIndicator(double value, std::optional<int> decimals);

/// With `skipRounding`, values, numerators and denominators still have 10 decimals.
[[nodiscard]] double roundUnrounded(double value);

}  // namespace rejista::expression
