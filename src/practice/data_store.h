// dataStore, userDataStore and the sharing of their keys. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response dataStore(Call& call);      ///< dataStore/…
[[nodiscard]] hub::Response userDataStore(Call& call);  ///< userDataStore/…
[[nodiscard]] hub::Response sharing(Call& call);        ///< sharing?type=&id=

}  // namespace rejista::practice
