// completeDataSetRegistrations: bulk completion, its list, its hard delete. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response registrations(Call& call);

}  // namespace rejista::practice
