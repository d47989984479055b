// Taking values away for good, with their history, as a superuser does before deleting an element or a unit. Inside the
// room only. From DHIS2's source as remembered; no recording has it.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

/// POST maintenance/dataPruning/dataElements/UID and …/organisationUnits/UID.
[[nodiscard]] hub::Response pruneData(Call& call);

}  // namespace rejista::practice
