// validation/dataSet: the hub's own rules on its own data. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response validation(Call& call);

}  // namespace rejista::practice
