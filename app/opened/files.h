// Files of a person, read and written whole, with errors that name the file. Any thread.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace rejista::opened {

/// FileUnreadable with fact `why` (the system's own words).
[[nodiscard]] domain::Result<QByteArray> readFile(const QString& path);
/// Whole or not at all. FileUnwritable, ReadOnlyFolder, DiskFull.
[[nodiscard]] domain::Result<void> writeFile(const QString& path, const QByteArray& bytes);

}  // namespace rejista::opened
