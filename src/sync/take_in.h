// Takes in what is new at the hub: forms that were never read as a whole, what changed since in the others, completions.
// Internal; the run's thread. Invariant: the hub's time of asking is kept before the answer is taken in, and an answer is
// only behind us once all of it is in the store: cut anywhere, the next run asks for it again.
#pragma once

#include "storage/hub_seen.h"
#include "sync/form_join.h"

namespace rejista::sync {

[[nodiscard]] domain::Result<void> takeIn(Core& core);

}  // namespace rejista::sync
