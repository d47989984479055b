// What a server demands of each type, as tables (hub-live.md §A6, expressions-live.md §8). Internal; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace rejista::metadata::demands {

constexpr qsizetype kCodeLength = 50, kShortNameLength = 50, kNameLength = 230, kDescriptionLength = 255;

/// Properties without which the type is refused (E4000); all types that are kept have an entry, `id` apart.
[[nodiscard]] const QStringList& required(const QString& type);

/// Properties of which no two objects of the type may have the same text (E5003); `code` apart, which never may.
[[nodiscard]] const QStringList& unique(const QString& type);

/// Whether the type has shortName as a required property.
[[nodiscard]] bool needsShortName(const QString& type);

}  // namespace rejista::metadata::demands
