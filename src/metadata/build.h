// Raw objects to a Catalog: once at start, and after an import. Pure; any thread.
// Invariant: a raw object's key is its key in the catalog; references that lead nowhere are dropped here,
// because import has named them.
#pragma once

#include "metadata/catalog.h"
#include "metadata/raw_object.h"

namespace rejista::metadata {

/// Kind::BadMetadata when an object has no key, shares one, or is no JSON (where = type and UID).
/// Option combos come in product order; org unit level, path and children are worked out from `parent`;
/// members of groups and assignments of data sets are taken from either side.
[[nodiscard]] domain::Result<Catalog> buildCatalog(const std::vector<RawObject>& objects);

}  // namespace rejista::metadata
