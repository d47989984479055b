// The properties that DHIS2's objects have: which we know, which a server writes by itself, which a package leaves out.
// Tables only. Internal; any thread.
// Invariant: what a server writes by itself, a package leaves out too.
#pragma once

#include <QString>

namespace rejista::metadata {

/// Whether the properties of `type` are listed here, which is so for every type that the catalog reads.
[[nodiscard]] bool hasPropertyTable(const QString& type);

/// Whether DHIS2 has such a property on the type; for types without a list always.
[[nodiscard]] bool isKnownProperty(const QString& type, const QString& property);

/// Properties that a server writes by itself; a difference in these alone is no update.
[[nodiscard]] bool isServersOwn(const QString& property);

/// Properties about people and their rights that a package does not carry (expressions-live.md §8), or that a server
/// or this workspace made: an export leaves them out, so a file without them says nothing against them.
[[nodiscard]] bool isNotForAPackage(const QString& property);

}  // namespace rejista::metadata
