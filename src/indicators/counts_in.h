// Which of a catalog's indicators read a cell, also through other indicators: "Counts in". Immutable once made; any thread.
// Invariant: what an expression only names in a branch that is not reached is among it, as for a server.
#pragma once

#include "metadata/catalog.h"

#include <memory>
#include <vector>

namespace rejista::indicators {

namespace detail {
struct Plans;
}  // namespace detail

class CountsIn {
public:
    /// Parses every indicator once: some hundredths of a second for a hub's thousands. The catalog must outlive it.
    explicit CountsIn(const metadata::Catalog& catalog);
    ~CountsIn();
    CountsIn(const CountsIn&) = delete;
    CountsIn& operator=(const CountsIn&) = delete;

    /// In the catalog's order. `attribute`: of the return that the cell stands in.
    [[nodiscard]] std::vector<domain::IndicatorKey> of(const metadata::Operand& cell,
                                                       domain::OptionComboKey attribute) const;

private:
    std::unique_ptr<const detail::Plans> m_plans;
};

}  // namespace rejista::indicators
