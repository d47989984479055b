// Local, hub and warehouse side by side per data set, unit and period, with the records that differ and why (issue 5 §7).
// Reads only. Blocks; a worker's thread.
#pragma once

#include "domain/cell.h"
#include "entry/context.h"
#include "hub/client.h"
#include "hub/warehouse.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace rejista::sync {

struct Side {
    bool asked = false;
    int values = 0;
    double total = 0;  ///< of the numeric values
};

struct Difference {
    domain::CellKey cell{};
    std::optional<QString> local{}, hub{}, analytics{}, warehouse{};
    /// notSent, refused, conflict, parked, changedThere, deletedThere, zeroDropped, analyticsOlder, warehouseOlder,
    /// notNumeric, unexplained
    QString reason{};
    QString by{};
    QDateTime at{};
};

struct Reconciled {
    domain::ReturnKey form{};
    Side local{}, hub{}, analytics{}, warehouse{};
    QDateTime analyticsBuilt{};  ///< invalid = never
    std::vector<Difference> differs{};
    /// Why a side could not be asked though it should have been; the others are compared all the same.
    std::optional<domain::Error> analyticsError{}, warehouseError{};
};

struct ReconcileQuery {
    std::vector<domain::OrgUnitKey> units{};
    std::vector<domain::Period> periods{};
};
/// No units = all that fill in anything; no periods = all with values here. Returns that are empty on every side are left
/// out. Of a unit that we may not see at the hub only this side is told (`hub.asked` is false). `warehouse` may be null.
/// Analytics and warehouse are asked only where no unit below adds to the figure, and only for what they hold: numbers, yes
/// and no (a text is there as notNumeric). Kinds of Client for the hub's own values.
[[nodiscard]] domain::Result<std::vector<Reconciled>> reconcile(storage::Database& db, const entry::Context& context,
                                                                hub::Client& client, hub::Warehouse* warehouse,
                                                                const ReconcileQuery& query);

}  // namespace rejista::sync
