#include "sync/send.h"

#include "entry/address.h"
#include "storage/hub_seen.h"
#include "sync/hub_names.h"

#include <array>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
struct Coded {
    QLatin1StringView code, reason;
};
// Both generations of the import (hub-contract.md §3.1, hub-live-242.md §3), the form GET's, and the lists' (§3.4, §3.5).
constexpr std::array kReasons = {
    Coded{"E8010"_L1, "readOnly"_L1},   Coded{"E8012"_L1, "readOnly"_L1},   Coded{"E7601"_L1, "readOnly"_L1},
    Coded{"E7614"_L1, "readOnly"_L1},   Coded{"E7616"_L1, "readOnly"_L1},   Coded{"E8011"_L1, "noUnit"_L1},
    Coded{"E8022"_L1, "noUnit"_L1},     Coded{"E7603"_L1, "noUnit"_L1},     Coded{"E7612"_L1, "noUnit"_L1},
    Coded{"E7617"_L1, "noUnit"_L1},     Coded{"E2012"_L1, "noUnit"_L1},     Coded{"E2020"_L1, "noUnit"_L1},
    Coded{"E7600"_L1, "noDataSet"_L1},  Coded{"E8004"_L1, "noDataSet"_L1},  Coded{"E8005"_L1, "noDataSet"_L1},
    Coded{"E1105"_L1, "noDataSet"_L1},  Coded{"E2010"_L1, "noDataSet"_L1},  Coded{"E8030"_L1, "locked"_L1},
    Coded{"E7640"_L1, "locked"_L1},     Coded{"E7641"_L1, "locked"_L1},     Coded{"E7643"_L1, "locked"_L1},
    Coded{"E7644"_L1, "locked"_L1},     Coded{"E8033"_L1, "approved"_L1},   Coded{"E7642"_L1, "approved"_L1},
    Coded{"E8031"_L1, "closedUnit"_L1}, Coded{"E7639"_L1, "closedUnit"_L1}, Coded{"E8021"_L1, "notMapped"_L1},
    Coded{"E8023"_L1, "notMapped"_L1},  Coded{"E8025"_L1, "notMapped"_L1},  Coded{"E8032"_L1, "locked"_L1},
    Coded{"E7604"_L1, "notMapped"_L1},  Coded{"E7632"_L1, "notMapped"_L1},  Coded{"E7635"_L1, "notMapped"_L1},
    Coded{"E7638"_L1, "locked"_L1},     Coded{"E1101"_L1, "notMapped"_L1},  Coded{"E2006"_L1, "noUnit"_L1},
    Coded{"E2001"_L1, "noDataSet"_L1},  Coded{"E2013"_L1, "noDataSet"_L1},  Coded{"E1102"_L1, "noUnit"_L1},
    Coded{"E1104"_L1, "notMapped"_L1},
};
}  // namespace

QString reasonToPark(const QString& code)
{
    const auto found = std::find_if(kReasons.begin(), kReasons.end(),
                                    [&](const Coded& coded) { return coded.code == code; });
    return found == kReasons.end() ? QString() : QString(found->reason);
}

QString reasonToPark(const domain::Error& error)
{
    if (error.kind == Kind::HubForbidden)
        return u"readOnly"_s;
    return error.kind == Kind::HubRefused ? reasonToPark(error.fact(u"code"_s)) : QString();
}

QString reasonToPark(const Core& core, const domain::ReturnKey& key)
{
    const metadata::Catalog& catalog = core.catalog();
    const metadata::DataSet* set = catalog.dataSets.find(key.dataSet);
    const metadata::OrgUnit* unit = catalog.orgUnits.find(key.orgUnit);
    if (!set || set->withdrawn || !core.me.reads(set->uid))
        return u"noDataSet"_s;
    if (!unit || unit->withdrawn || !isBelow(catalog, key.orgUnit, core.writable))
        return u"noUnit"_s;
    if (!core.me.may(u"F_DATAVALUE_ADD"_s))
        return u"readOnly"_s;
    if ((unit->closes.isValid() && unit->closes < key.period.start())
        || (unit->opens.isValid() && unit->opens > key.period.end()))
        return u"closedUnit"_s;
    return formIdOf(catalog, key) ? QString() : u"notMapped"_s;
}

Result<void> park(Core& core, const domain::ReturnKey& key, const QString& reason, int values, const domain::Error& why)
{
    core.report.parked.push_back({key, reason, values});
    return core.commit([&](storage::Tx& tx) -> Result<void> {
        if (const auto kept = storage::hub_seen::park(tx, key, reason, values); !kept)
            return kept;
        // The hub's changes since then may leave the unit out in silence: it is read anew when it is back.
        if (const auto forgot = reason == "noUnit"_L1 ? storage::hub_seen::forgetUnit(tx, key.orgUnit) : Result<void>();
            !forgot)
            return forgot;
        return core.note(tx,
                         {.what = u"parked"_s,
                          .target = entry::addressOf(core.catalog(), key),
                          .after = reason,
                          .code = why.fact(u"code"_s),
                          .message = why.fact(u"message"_s)});
    });
}

}  // namespace rejista::sync
