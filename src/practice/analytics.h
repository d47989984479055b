// Figures out of the tables that the last build made: resourceTables/analytics, analytics, analytics/dataValueSet.
// Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

void buildTables(HubState& hub);
[[nodiscard]] hub::Response startBuild(Call& call);  ///< POST resourceTables/analytics
[[nodiscard]] hub::Response analytics(Call& call);

}  // namespace rejista::practice
