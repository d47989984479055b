// What we know of DHIS2's object types: which are kept, what refers to what, and which properties hold one of a fixed
// set of words. Tables only. Internal; any thread.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <span>

namespace rejista::metadata {

enum class Handling {
    Catalog,  ///< read into the catalog
    Stored,   ///< kept whole for the next issues and for export; not read yet
    Ignored,  ///< known, deliberately not kept: people, dashboards, jobs
    Unknown,
};

[[nodiscard]] Handling handlingOf(const QString& type);

/// Every type that is kept, in the order in which people like to read counts.
[[nodiscard]] const QStringList& keptTypes();

/// One place where objects of `type` refer to `target`. `path` "dataSetElements.dataElement" = in each item of a list.
struct Reference {
    QLatin1StringView type, list, property, target;
};
[[nodiscard]] std::span<const Reference> references();

/// Objects of `child` that exports of a single data set or combo write inside `property` of `type`; they are taken
/// out, and `back` set to the parent.
struct Nested {
    QLatin1StringView type, property, child, back;
};
[[nodiscard]] std::span<const Nested> nestings();

/// A property that must hold a known word.
struct Vocabulary {
    QLatin1StringView type, property;
    bool (*knows)(const QString&);
};
[[nodiscard]] std::span<const Vocabulary> vocabularies();

/// A property of `type` that a workspace adds to on its own; an import that brings none leaves it as it is.
struct LocalAddition {
    QLatin1StringView type, property, target;
};
[[nodiscard]] std::span<const LocalAddition> localAdditions();

}  // namespace rejista::metadata
