// Everything the catalog holds, from the hub, for the user's own units and data sets (hub-contract.md §2.1–2.3): paged,
// resumable, swapped in one transaction. Blocks; a worker's thread. Invariants: no row of the catalog is ever removed, so
// no value loses its element; where the hub has other UIDs for our codes, the catalog's row takes them (decisions.md 2, 3);
// what the hub no longer has, or no longer lets us see, is marked as withdrawn, and told.
#pragma once

#include "hub/client.h"
#include "metadata/import.h"
#include "storage/hub_log.h"
#include "storage/store.h"

#include <functional>

namespace rejista::sync {

struct MetadataReport {
    bool changed = false;
    QMap<QString, int> added{}, updated{}, withdrawn{};  ///< by type
    struct Change {
        QString
            what{};  ///< unitMoved, unitRenamed, unitClosed, unitWithdrawn, dataSetWithdrawn, elementWithdrawn, comboWithdrawn, uidChanged, assigned, unassigned
        QString type{}, code{}, name{}, before{}, after{};
    };
    std::vector<Change> changes{};
    std::vector<metadata::Problem> problems{};
    qint64 objects = 0;
};

/// What people have to know of it, as lines of a run's log (sync::Options::lists): what went away first; `target` is a name.
/// Other UIDs are nobody's news. Of very many the last says how many more there were (what = listsMore).
[[nodiscard]] std::vector<storage::hub_log::Event> listEvents(const MetadataReport& report);

struct MetadataProgress {
    QString type{};
    int page = 0;
    qint64 objects = 0;
};

/// `probeOnly`: asks whether anything changed since the last time (lastUpdated, ETag) and loads nothing. A run that is cut
/// goes on from its last whole page (kept in the register). Kinds of hub::Client and of storage.
[[nodiscard]] domain::Result<MetadataReport> pullMetadata(storage::Store& store, const metadata::RawIndex& known,
                                                          hub::Client& client, const hub::Me& me, bool probeOnly,
                                                          const std::function<void(const MetadataProgress&)>& told = {},
                                                          std::stop_token stop = {});
/// The same where the hub said a moment ago who it is.
[[nodiscard]] domain::Result<MetadataReport> pullMetadata(storage::Store& store, const metadata::RawIndex& known,
                                                          hub::Client& client, const hub::ServerInfo& server,
                                                          const hub::Me& me, bool probeOnly,
                                                          const std::function<void(const MetadataProgress&)>& told = {},
                                                          std::stop_token stop = {});

}  // namespace rejista::sync
