// Is the file whole? Pages (cipher and SQLite), foreign keys, schema, journal chain. Reads everything: seconds for a
// big file. Thread of the Database.
#pragma once

#include "storage/database.h"
#include "storage/journal.h"

#include <QStringList>

namespace rejista::storage {

struct Verification {
    bool ok = false;
    qint64 pages = 0;
    journal::Head journal{};
    QStringList problems{};  ///< "page 12: …": technical, for support; no values

    bool operator==(const Verification&) const = default;
};

/// A connection that may write first moves the write-ahead log into the file; one that may not must be given a file
/// whose log is empty (a backup), or the log's pages are judged by what they replace.
[[nodiscard]] domain::Result<Verification> verify(Database& db);

/// Only the pages that do not fit their sums, of a file whose first page may be one of them: nothing else is read, and
/// nothing written. `ok` is never set.
[[nodiscard]] Verification damagedPages(Database::Options options);

}  // namespace rejista::storage
