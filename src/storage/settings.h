// Settings of a workspace: names and texts, inside the encrypted file. Free functions; thread of their Tx or Database.
#pragma once

#include "storage/tx.h"

#include <QMap>

#include <optional>

namespace rejista::storage::settings {

/// Names in use, so that two rooms do not choose the same: add here.
namespace name {
inline constexpr QLatin1StringView kWorkspaceName{"workspace.name"};
inline constexpr QLatin1StringView kDemoMoment{"demo.moment"};  ///< ISO 8601 UTC; present = a demo workspace
inline constexpr QLatin1StringView kDevice{"device"};
inline constexpr QLatin1StringView kPack{"pack"};
inline constexpr QLatin1StringView kLastBackup{"backup.last"};  ///< ISO 8601 UTC
inline constexpr QLatin1StringView kIncludeZeros{"hub.includeZeros"};
}  // namespace name

[[nodiscard]] domain::Result<std::optional<QString>> get(Database& db, const QString& name);
[[nodiscard]] domain::Result<QMap<QString, QString>> all(Database& db);
/// None removes it. Journalled by name, without the text. False when it was so already.
[[nodiscard]] domain::Result<bool> put(Tx& tx, const QString& name, const std::optional<QString>& text);

}  // namespace rejista::storage::settings
