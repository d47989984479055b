// The server about itself and about the caller: ping, loginConfig, system/*, configuration/*, systemSettings, me.
// Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response loginConfig(Call& call);
[[nodiscard]] hub::Response systemThings(Call& call);   ///< system/…
[[nodiscard]] hub::Response configuration(Call& call);  ///< configuration/…
[[nodiscard]] hub::Response settings(Call& call);       ///< systemSettings[/key]
[[nodiscard]] hub::Response me(Call& call);             ///< me[/authorization[/…]]

}  // namespace rejista::practice
