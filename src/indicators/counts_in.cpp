#include "indicators/counts_in.h"

#include "indicators/item_plan.h"

#include <algorithm>

namespace rejista::indicators {

namespace {

using detail::IndicatorPlan;
using detail::ItemPlan;
using detail::Plans;

struct Reading {
    const Plans& plans;
    metadata::Operand cell;
    domain::OptionComboKey attribute;

    /// `seen` ends indicators that read each other in a ring.
    bool reads(int index, QSet<int>& seen) const
    {
        if (seen.contains(index))
            return false;
        seen.insert(index);
        const IndicatorPlan& plan = plans.indicators[size_t(index)];
        for (const detail::SidePlan* side : {&plan.numerator, &plan.denominator}) {
            for (const int at : side->items) {
                const ItemPlan& item = plans.items[size_t(at)];
                const int nested = item.indicator ? plans.indicatorIndex.value(item.indicator.value, -1) : -1;
                if (takes(item) || (nested >= 0 && reads(nested, seen)))
                    return true;
            }
        }
        return false;
    }

    bool takes(const ItemPlan& item) const
    {
        return std::any_of(item.elements.begin(), item.elements.end(),
                           [&](const detail::ElementPlan& element) { return element.element == cell.element; })
            && item.takes(cell.combo.value, attribute.value);
    }
};

}  // namespace

CountsIn::CountsIn(const metadata::Catalog& catalog) : m_plans(std::make_unique<const Plans>(catalog)) {}

CountsIn::~CountsIn() = default;

std::vector<domain::IndicatorKey> CountsIn::of(const metadata::Operand& cell, domain::OptionComboKey attribute) const
{
    std::vector<domain::IndicatorKey> found;
    const Reading reading{*m_plans, cell, attribute};
    for (const int index : m_plans->readers.value(cell.element.value)) {
        QSet<int> seen;
        if (reading.reads(index, seen))
            found.push_back(m_plans->indicators[size_t(index)].indicator->key);
    }
    return found;
}

}  // namespace rejista::indicators
