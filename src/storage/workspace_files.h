// Which file is what in a workspace folder, and its lock; private to the workspace_*.cpp of this room. Any thread.
// Invariant: errors name the folder, which people know, where a file in it would tell them nothing.
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "security/keys.h"
#include "storage/folder_lock.h"

#include <QString>

#include <memory>

namespace rejista::storage::detail {

[[nodiscard]] QString databaseFile(const QString& folder);
[[nodiscard]] QString keysFile(const QString& folder);
[[nodiscard]] QString backupsFolder(const QString& folder);
[[nodiscard]] const domain::Clock& systemClock();
[[nodiscard]] QString cleaned(const QString& folder);
[[nodiscard]] domain::Result<void> makeFolder(const QString& path);
/// Only of a folder that is a workspace. Kind::NotAWorkspace, Damaged, InUse, ReadOnlyFolder: all name the folder.
[[nodiscard]] domain::Result<std::unique_ptr<FolderLock>> lockFolder(const QString& folder);
[[nodiscard]] domain::Result<security::Keys> readKeys(const QString& folder);

}  // namespace rejista::storage::detail
