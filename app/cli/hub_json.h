// What the hub's commands print with --json (cli.md *Hub*). Main thread.
#pragma once

#include "opened/hub_exchange.h"
#include "sync/conflicts.h"
#include "sync/reconcile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rejista::cli {

[[nodiscard]] QJsonObject exchangeJson(const metadata::Catalog& catalog, const opened::HubExchange& done);
/// A cell's address, or a return's where the card is about its completion (decisions.md 18).
[[nodiscard]] QString conflictAddress(const metadata::Catalog& catalog, const sync::Conflict& card);
[[nodiscard]] QJsonObject conflictJson(const metadata::Catalog& catalog, const sync::Conflict& card);
[[nodiscard]] QJsonObject reconciledJson(const metadata::Catalog& catalog, const sync::Reconciled& one);

}  // namespace rejista::cli
