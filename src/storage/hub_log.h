// The log of sync: one row a run, and what each run brought, refused or held back. Not part of the journal: values that
// came in are there too. Free functions; the thread of their Tx or Database.
#pragma once

#include "storage/tx.h"

#include <optional>
#include <vector>

namespace rejista::storage::hub_log {

struct Run {
    qint64 id = 0;
    QDateTime began{}, ended{};  ///< ended invalid = it was cut
    QString by{};
    int pulled = 0, pushed = 0, confirmed = 0, conflicts = 0, refused = 0, waiting = 0, requests = 0;
    qint64 bytesUp = 0, bytesDown = 0;
    QString stopped{};
    bool operator==(const Run&) const = default;
};
[[nodiscard]] domain::Result<qint64> begin(Tx& tx);
[[nodiscard]] domain::Result<void> put(Tx& tx, const Run& run);
[[nodiscard]] domain::Result<std::vector<Run>> runs(Database& db, int limit);

struct Event {
    qint64 run = 0;
    QString what{}, target{};
    std::optional<QString> before{}, after{};
    QString by{}, code{}, message{};
    QDateTime at{};
    bool operator==(const Event&) const = default;
};
[[nodiscard]] domain::Result<void> add(Tx& tx, const Event& event);
[[nodiscard]] domain::Result<std::vector<Event>> events(Database& db, qint64 run, int limit);
/// Keeps the newest `runs` runs.
[[nodiscard]] domain::Result<void> tidy(Tx& tx, int runs);

}  // namespace rejista::storage::hub_log
