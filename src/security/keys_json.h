// The text of keys.json and back. Pure; any thread.
// Invariant: a slot's `check` (BLAKE2b over its fields) tells a damaged slot from a wrong passphrase; a damaged slot
// is kept as it was read, and the others still open.
#pragma once

#include "security/keys.h"

namespace rejista::security {

struct KeysFile {
    QString workspace;
    std::vector<Slot> people;
    std::optional<Slot> recovery;
};

[[nodiscard]] QByteArray keysToJson(const KeysFile& file);
/// Kind::Damaged, Kind::Newer.
[[nodiscard]] domain::Result<KeysFile> keysFromJson(const QByteArray& json, const QString& where);

/// What the wrapped key is bound to: a slot moved to another name or cost does not open.
[[nodiscard]] QByteArray slotContext(const Slot& slot);

}  // namespace rejista::security
