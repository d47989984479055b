// The whole state of a training hub as bytes (a packed QDataStream), for --data and for templates. Inside the room only.
#pragma once

#include "practice/hub_state.h"

namespace rejista::practice {

[[nodiscard]] QByteArray writeState(const HubState& hub);
/// nullopt = not a state of ours. `clock` is the caller's to set.
[[nodiscard]] std::optional<HubState> readState(const QByteArray& bytes);

}  // namespace rejista::practice
