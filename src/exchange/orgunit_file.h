// Lists of schools and places: CSV and GeoJSON (cli.md, decisions.md 19), out of their files. Pure; any thread.
// Nothing is looked up here; orgunit_plan.h holds the rows against what the workspace knows.
#pragma once

#include "domain/result.h"
#include "exchange/read_values.h"

#include <QStringList>

namespace rejista::exchange {

struct OrgUnitRow {
    int row = 0;  ///< CSV: the spreadsheet's row; GeoJSON: the feature from 1; 0 = typed
    QString code, name, under;
    QStringList groups;   ///< codes or UIDs
    QString geometry;     ///< GeoJSON geometry as compact text; empty = not known
    QDate opens, closes;  ///< invalid = not said

    bool operator==(const OrgUnitRow&) const = default;
};

struct OrgUnitFile {
    std::vector<OrgUnitRow> units;
    std::vector<Refusal> refused;
    std::vector<domain::Error> notes;
    int rows = 0;
};

/// Columns code,name,under,groups,lon,lat,opens,closes; only code and name must be there. Groups are separated by
/// blanks, `|`, `;` or `,`; decimal commas are understood. Refusals: Usage (fact missing; or where closes: it comes
/// before opens), NotADate, OutOfRange, NotANumber, ScientificNotation, DuplicateCell (the same code twice).
[[nodiscard]] domain::Result<OrgUnitFile> readOrgUnitsCsv(const QByteArray& bytes, const QString& fileName);
/// A FeatureCollection; the same names as properties; `groups` may be an array; any geometry.
[[nodiscard]] domain::Result<OrgUnitFile> readOrgUnitsGeoJson(const QByteArray& bytes, const QString& fileName);
/// By content: JSON begins with `{`.
[[nodiscard]] domain::Result<OrgUnitFile> readOrgUnits(const QByteArray& bytes, const QString& fileName);

/// Usage (where closes; facts text, expected, opens) when the unit closes before the day that it opens, which no hub
/// takes.
[[nodiscard]] domain::Result<void> checkDays(const OrgUnitRow& row, QDate opens);

/// "-12.05,8.88" → a Point's text. OutOfRange, NotANumber.
[[nodiscard]] domain::Result<QString> pointGeometry(const QString& longitude, const QString& latitude);

}  // namespace rejista::exchange
