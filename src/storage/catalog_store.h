// Metadata as it was read: one row an object, its JSON whole, under a local key that never changes (decisions.md 3).
// Free functions; the thread of their Tx or Database.
#pragma once

#include "metadata/raw_object.h"
#include "storage/tx.h"

#include <vector>

namespace rejista::storage::catalog {

/// All objects, in order of key.
[[nodiscard]] domain::Result<std::vector<metadata::RawObject>> load(Database& db);

struct Saved {
    int added = 0, updated = 0, unchanged = 0;
    bool operator==(const Saved&) const = default;
};
/// Adds or replaces. An object with a key replaces the row of that key, also where UID or code differ; one without is
/// found by type and UID, then by type and code, else gets the next free key, which is written back into `objects`.
[[nodiscard]] domain::Result<Saved> save(Tx& tx, std::vector<metadata::RawObject>& objects);

}  // namespace rejista::storage::catalog
