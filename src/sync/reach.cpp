#include "sync/reach.h"

#include "entry/returns.h"
#include "storage/cells.h"
#include "sync/hub_names.h"

#include <algorithm>

namespace rejista::sync {
using domain::Result;

Result<Reach> reachOf(Core& core)
{
    const metadata::Catalog& catalog = core.catalog();
    Reach reach;
    for (const hub::Me::Unit& unit : core.me.captureUnits)
        reach.roots.append(unit.uid);
    reach.roots.sort();
    const auto held = storage::cells::periods(core.db());
    if (!held)
        return held.error();
    const QDate today = core.context.clock->today();
    for (const metadata::DataSet& set : catalog.dataSets) {
        if (set.withdrawn || !core.me.readableDataSets.contains(set.uid))
            continue;
        std::vector<domain::Period> periods = entry::usualPeriods(core.context, set, today);
        for (const domain::Period& period : *held) {
            if (period.type() == set.periodType && std::find(periods.begin(), periods.end(), period) == periods.end())
                periods.push_back(period);
        }
        reach.periods.insert(set.key, periods);
    }
    for (const metadata::OrgUnit& unit : catalog.orgUnits) {
        if (unit.withdrawn || !isBelow(catalog, unit.key, reach.roots))
            continue;
        bool any = false;
        for (const domain::DataSetKey set : catalog.dataSetsOf(unit.key)) {
            if (!reach.periods.contains(set))
                continue;
            any = true;
            reach.sets.insert(set, catalog.dataSets.find(set)->uid);
            for (const domain::Period& period : reach.periods.value(set)) {
                reach.allPeriods.insert(period);
                reach.wanted.push_back({unit.key, set, period});
            }
        }
        if (any)
            reach.units.push_back(unit.key);
    }
    return reach;
}

}  // namespace rejista::sync
