// Which part of the training hub answers a request. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response route(HubState& hub, const hub::Request& request);

}  // namespace rejista::practice
