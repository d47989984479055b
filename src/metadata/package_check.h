// What a DHIS2 2.42–2.44 server demands of a metadata package before it takes it (hub-live.md §A6, seen live).
// Pure; any thread.
#pragma once

#include "metadata/import.h"

namespace rejista::metadata {

/// Everything a server would refuse or silently lose, each naming the object: facts errorCode (the server's own, E4001 …;
/// badDate, badEnum, badLocale, emptiedSet where it has none), type, uid, code, property, and what was found. Empty = a
/// server takes it. One problem of kind NotJson, Truncated … when it is no JSON.
[[nodiscard]] std::vector<Problem> checkPackage(const QByteArray& json);

}  // namespace rejista::metadata
