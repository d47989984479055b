// The schema's versions: an append-only table of steps (design.md §3). Thread of the Database.
// Invariant: an upgraded file has the schema of a fresh one (a test), all steps of one opening are one transaction,
// and a file of a later program is refused as Kind::Newer, unread.
#pragma once

#include "storage/database.h"

#include <functional>
#include <span>

namespace rejista::storage {

struct Migration {
    int version;
    const char* script;  ///< resource path, ":/schema/0001.sql"
};

[[nodiscard]] std::span<const Migration> migrations();

/// Marks a file as ours, so that another program's database is Kind::NotAWorkspace and stays untouched.
inline constexpr int kApplicationId = 0x524A5354;  // "RJST"

[[nodiscard]] domain::Result<int> schemaVersion(Database& db);
/// Brings the file to the last version of `steps`. `before` runs before the first step on a file that has a version
/// already (the backup); its error stops everything. A new file is only accepted with `fresh`, else Kind::Damaged.
[[nodiscard]] domain::Result<void> migrate(Database& db, std::span<const Migration> steps, bool fresh,
                                           const std::function<domain::Result<void>(int version)>& before);

}  // namespace rejista::storage
