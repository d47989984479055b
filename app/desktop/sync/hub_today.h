// What the hub leaves for a person to do, as lines of Today. GUI thread. Empty where the register knows no hub.
#pragma once

#include "desktop/sync/sync_desk.h"
#include "desktop/today/today_lines.h"

namespace rejista::desktop {

[[nodiscard]] std::vector<TodayLine> hubTodayLines(Desk& desk, const SyncDesk& hub);

}  // namespace rejista::desktop
