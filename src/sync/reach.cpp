#include "sync/reach.h"

#include "entry/returns.h"
#include "storage/cells.h"
#include "sync/hub_names.h"
#include "sync/send.h"

#include <algorithm>

namespace rejista::sync {
using domain::Kind;
using domain::Result;

namespace {
constexpr qsizetype kPeriodsAtOnce = 120;
using Completions = QHash<domain::ReturnKey, hub::RemoteCompletion>;

Result<void> readRegistrations(Core& core, const hub::Client::RegistrationQuery& query, Completions& there)
{
    const auto rows = core.ask([&] { return core.client.registrations(query); });
    if (!rows && isRefusal(rows.error()) && query.orgUnits.size() > 1) {
        for (const QString& root : query.orgUnits) {
            hub::Client::RegistrationQuery one = query;
            one.orgUnits = {root};
            if (const auto read = readRegistrations(core, one, there); !read)
                return read;
        }
        return {};
    }
    if (!rows)
        return isRefusal(rows.error()) ? Result<void>() : Result<void>(rows.error());
    for (const hub::RemoteRegistration& row : *rows) {
        if (const auto key = returnOf(core.catalog(), row))
            there.insert(*key, row.completion);
    }
    return {};
}
}  // namespace

bool isRefusal(const domain::Error& error)
{
    return error.kind == Kind::HubRefused && !reasonToPark(error).isEmpty();
}

Result<Completions> readCompletions(Core& core, const Reach& reach)
{
    Completions there;
    if (reach.sets.isEmpty())
        return there;
    hub::Client::RegistrationQuery query;
    query.dataSets = reach.setUids();
    QStringList periods;
    for (const domain::Period& period : reach.allPeriods)
        periods.append(period.id());
    periods.sort();
    for (qsizetype at = 0; at < reach.roots.size(); at += kRootsAtOnce) {
        query.orgUnits = reach.roots.mid(at, kRootsAtOnce);
        for (qsizetype from = 0; from < periods.size(); from += kPeriodsAtOnce) {
            query.periods = periods.mid(from, kPeriodsAtOnce);
            if (const auto read = readRegistrations(core, query, there); !read)
                return read.error();
        }
    }
    return there;
}

Result<Reach> reachOf(Core& core)
{
    const metadata::Catalog& catalog = core.catalog();
    Reach reach;
    core.writable = writableRoots(catalog, core.me);
    reach.roots = visibleRoots(catalog, core.me);
    const auto held = storage::cells::periods(core.db());
    if (!held)
        return held.error();
    const QDate today = core.context.clock->today();
    for (const metadata::DataSet& set : catalog.dataSets) {
        if (set.withdrawn || !core.me.reads(set.uid))
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
