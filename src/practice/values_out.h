// Reading values: GET dataValueSets. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response readValues(Call& call);  ///< GET dataValueSets

}  // namespace rejista::practice
