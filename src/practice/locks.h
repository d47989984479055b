// What closes and opens returns: lock exceptions, approvals. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response lockExceptions(Call& call);
[[nodiscard]] hub::Response approvals(Call& call);  ///< dataApprovals[/multiple]

}  // namespace rejista::practice
