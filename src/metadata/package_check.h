// What a DHIS2 2.42–2.44 server demands of a metadata package before it takes it (hub-live.md §A6, seen live).
// Pure; any thread.
#pragma once

#include "metadata/import.h"

namespace rejista::metadata {

/// Everything a server would refuse, each naming the object: facts code (the server's own error code, E4001 …),
/// type, uid, property, and what was found. Empty = a server takes it. Kind::NotJson when it is no JSON.
[[nodiscard]] std::vector<Problem> checkPackage(const QByteArray& json);

}  // namespace rejista::metadata
