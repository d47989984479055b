// Units that a workspace takes up: schools from a list or typed, and the branch of a pack's tree that is its own.
// Pure: what is known goes in, raw objects to save come out. Any thread.
// Invariant: a school that the pack knows the level of gets that level's data sets in the same plan (decisions.md 19).
#pragma once

#include "exchange/orgunit_file.h"
#include "metadata/pack.h"
#include "metadata/raw_object.h"

namespace rejista::exchange {

struct PlannedUnit {
    int row = 0;
    QString uid, code, path;
};

struct UnitPlan {
    std::vector<metadata::RawObject> objects;  ///< new (key 0) and changed (their key), ready to be saved in one write
    std::vector<PlannedUnit> added;
    std::vector<Refusal> refused;
    int unchanged = 0;  ///< rows that say what is known already
};

/// What a plan is made against. `pack` may be null.
struct UnitContext {
    const metadata::RawIndex& existing;
    const metadata::Catalog& catalog;
    const metadata::Pack* pack = nullptr;
};

/// Rows may name each other as parents, in any order. A school code is written with dashes where the pack gives the
/// shape (pack.json, emisPatternLoose) before its UID is derived. Opening day where none is given: 2000-09-01.
/// Refusals: NotFound (facts column, text), AlreadyExists (fact differs), Usage (fact missing = under, group; or closes),
/// BadMetadata (name or code too long).
[[nodiscard]] UnitPlan planOrgUnits(const UnitContext& context, const std::vector<OrgUnitRow>& rows);

/// Adds the units to the data set's list. NotFound, Ambiguous never: keys come from the catalog.
[[nodiscard]] std::vector<metadata::RawObject> planAssignment(const UnitContext& context, domain::DataSetKey dataSet,
                                                              const std::vector<domain::OrgUnitKey>& units);

/// The data sets that the pack gives to units by their level and level group, as far as the lists lack them.
[[nodiscard]] std::vector<metadata::RawObject> planPackAssignments(const UnitContext& context);

/// Of the units in `objects` only the named ones, what is above and what is below them; the lists of data sets and
/// groups follow. NotFound with fact text.
[[nodiscard]] domain::Result<std::vector<metadata::RawObject>> keepBranches(std::vector<metadata::RawObject> objects,
                                                                            const QStringList& codes);

/// "2103200417" with dashes as the pack's schools have them; anything else as it is.
[[nodiscard]] QString dashedCode(const metadata::Pack* pack, const QString& code);

}  // namespace rejista::exchange
