// Is the file whole? Pages (cipher and SQLite), foreign keys, schema, journal chain. Reads everything: seconds for a
// big file. Thread of the Database.
#pragma once

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

[[nodiscard]] domain::Result<Verification> verify(Database& db);

}  // namespace rejista::storage
