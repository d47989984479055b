// What the register knows of its hub, read in one go for the pages: counts, cards, refusals, what is held back, the
// log. Values; read on a worker.
#pragma once

#include "storage/hub_refusals.h"
#include "storage/hub_seen.h"
#include "storage/reader.h"
#include "sync/conflicts.h"
#include "sync/connection.h"
#include "sync/state.h"

namespace rejista::desktop {

struct SyncPicture {
    std::optional<sync::Connection> connection{};
    sync::Counts counts{};
    std::vector<sync::Conflict> cards{};
    std::vector<storage::hub_refusals::Refusal> refusals{};
    std::vector<storage::hub_seen::Form> parked{};
    std::vector<sync::RunLine> runs{};     ///< newest first
    std::vector<sync::RunEvent> events{};  ///< of the newest run
};

/// Storage's kinds.
[[nodiscard]] domain::Result<SyncPicture> readSync(storage::Reader& reader);

}  // namespace rejista::desktop
