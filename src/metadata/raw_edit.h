// Small changes that a workspace makes to raw objects itself: a school that no file knows, who fills in what.
// Pure; any thread. The result has the key of the object it replaces.
#pragma once

#include "domain/result.h"
#include "metadata/raw_object.h"

#include <QDate>
#include <QStringList>

namespace rejista::metadata {

/// Marks objects that an import made because the file should have had them; not exported.
inline const QString kMadeHere = QStringLiteral("rejistaMadeHere");
/// Marks objects that the workspace's hub no longer has, or no longer lets us see; the day when that was found. Taken off
/// by the next hub's file that brings the object; not exported.
inline const QString kWithdrawn = QStringLiteral("rejistaWithdrawn");

/// Units of a data set that the hub no longer names there, kept because something was typed for them; not exported.
inline const QString kKeptUnits = QStringLiteral("rejistaKeptUnits");

struct OrgUnitDraft {
    QString code = {}, name = {}, shortName = {};
    QString parentUid = {};  ///< empty = a root
    QDate opens = {}, closes = {};
    QString geometry = {};  ///< GeoJSON text; empty = none
    QString uid = {};       ///< empty = derived from the code (domain.md §8.0)
};

/// Kind::BadMetadata with fact property when code, name or opening day is missing or longer than DHIS2 takes (50, 230).
[[nodiscard]] domain::Result<RawObject> makeOrgUnit(const OrgUnitDraft& draft);

/// A copy of `object` with `uids` in its list `property` (data sets and groups: "organisationUnits"); order kept,
/// each once.
[[nodiscard]] RawObject withReferences(RawObject object, const QString& property, const QStringList& uids);
/// The UIDs in the list `property`.
[[nodiscard]] QStringList referencesOf(const RawObject& object, const QString& property);
/// A copy with a text property set; an empty text removes it.
[[nodiscard]] RawObject withText(RawObject object, const QString& property, const QString& text);

}  // namespace rejista::metadata
