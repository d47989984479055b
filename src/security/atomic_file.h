// Replaces a file so that a power cut leaves the old one or the new one, never half of either:
// write beside it, fsync, rename, fsync the folder. Any thread.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace rejista::security {

/// Kind::DiskFull, Kind::ReadOnlyFolder, Kind::FileUnwritable; the old file then stays.
[[nodiscard]] domain::Result<void> writeAtomically(const QString& path, const QByteArray& bytes);
/// Makes renames and new files in `folder` durable.
[[nodiscard]] domain::Result<void> syncFolder(const QString& folder);
/// The kind of a system error (errno) met while writing `path`.
[[nodiscard]] domain::Error fileError(int systemError, const QString& path);

}  // namespace rejista::security
