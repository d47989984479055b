#include "indicators/facts.h"

#include <algorithm>

namespace rejista::indicators {

std::pair<size_t, size_t> FactBlock::rowsOf(qint32 unit) const
{
    const auto [first, last] = std::equal_range(units.begin(), units.end(), unit);
    return {size_t(first - units.begin()), size_t(last - units.begin())};
}

}  // namespace rejista::indicators
