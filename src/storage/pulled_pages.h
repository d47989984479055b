// What a pull of the hub's metadata has got so far, page by page, so that a cut costs one page; and what is known of the
// last one that came to its end. Named bytes, not journalled: nothing here is anybody's work. Free functions; the thread of
// their Tx or Database.
#pragma once

#include "storage/tx.h"

#include <optional>

namespace rejista::storage::pulled_pages {

[[nodiscard]] domain::Result<std::optional<QByteArray>> get(Database& db, const QString& name);
/// Packs the bytes; replaces what has the name.
[[nodiscard]] domain::Result<void> put(Tx& tx, const QString& name, const QByteArray& bytes);
/// Everything whose name begins so.
[[nodiscard]] domain::Result<void> remove(Tx& tx, const QString& beginning);

}  // namespace rejista::storage::pulled_pages
