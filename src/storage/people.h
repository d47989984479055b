// Who works in a workspace and in which role. The passphrases are in keys.json; this is inside the encrypted file.
// Free functions; the thread of their Tx or Database.
#pragma once

#include "security/roles.h"
#include "storage/tx.h"

#include <optional>
#include <vector>

namespace rejista::storage::people {

struct Person {
    QString name{};  ///< display name, NFC; unique
    security::Role role = security::Role::Clerk;
    bool operator==(const Person&) const = default;
};

[[nodiscard]] domain::Result<std::vector<Person>> list(Database& db);
[[nodiscard]] domain::Result<std::optional<Person>> find(Database& db, const QString& name);
/// Adds, or changes the role. False when it was so already.
[[nodiscard]] domain::Result<bool> put(Tx& tx, const Person& person);
/// Kind::NotFound.
[[nodiscard]] domain::Result<void> remove(Tx& tx, const QString& name);

}  // namespace rejista::storage::people
