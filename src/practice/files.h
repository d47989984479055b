// fileResources: files that values refer to. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response fileResources(Call& call);

}  // namespace rejista::practice
