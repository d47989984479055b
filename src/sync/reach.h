// What a sync may and has to read. Internal to the room; the thread of its core.
#pragma once

#include "storage/hub_seen.h"
#include "sync/run_core.h"

namespace rejista::sync {

/// What this user may read of what this register is about.
struct Reach {
    QStringList roots{};
    std::vector<domain::OrgUnitKey> units{};
    QHash<domain::DataSetKey, QString> sets{};                         ///< readable, with a unit of ours; UID
    QHash<domain::DataSetKey, std::vector<domain::Period>> periods{};  ///< the usual ones and those that have values
    QSet<domain::Period> allPeriods{};
    std::vector<storage::hub_seen::Whole> wanted{};  ///< forms to have been read once

    [[nodiscard]] QStringList setUids() const
    {
        QStringList uids(sets.begin(), sets.end());
        uids.sort();
        return uids;
    }
};
[[nodiscard]] domain::Result<Reach> reachOf(Core& core);

inline constexpr qsizetype kRootsAtOnce = 100;  ///< an address stays below 8 KiB
/// About one of those that were asked for, not about the hub: a unit that was moved out of sight there since our lists
/// were read refuses the whole question, and all others with it (E2012).
[[nodiscard]] bool isRefusal(const domain::Error& error);
/// All completions there of what is within reach; those of a root that is out of sight are left out.
[[nodiscard]] domain::Result<QHash<domain::ReturnKey, hub::RemoteCompletion>> readCompletions(Core& core,
                                                                                              const Reach& reach);

}  // namespace rejista::sync
