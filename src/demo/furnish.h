// Turns the pack and the invented schools into a workspace's catalog. Pure, but for savePlan(); one thread.
#pragma once

#include "demo/school.h"

#include "domain/result.h"
#include "metadata/pack.h"
#include "storage/workspace.h"

namespace rejista::demo {

/// What the pack's metadata says about where schools can stand and which grades they have. NotFound (fact text =
/// the district) when the pack has no such unit with places below it.
[[nodiscard]] domain::Result<DistrictWish> wishFrom(const metadata::Pack& pack, const metadata::Catalog& catalog,
                                                    const Shapes& shapes);

/// The branch of the demo's district out of the pack's packages, keys not given yet.
[[nodiscard]] domain::Result<std::vector<metadata::RawObject>> branchOf(const metadata::Pack& pack,
                                                                        const QString& district);

/// Puts the schools under their places, into their groups and data sets, and gives the catalog of it all.
[[nodiscard]] domain::Result<metadata::Catalog> withSchools(std::vector<metadata::RawObject>& objects,
                                                            const std::vector<School>& schools,
                                                            const metadata::Pack& pack);

/// Saves `objects`, then the schools under them with their groups and data sets, in one transaction; gives the catalog.
[[nodiscard]] domain::Result<metadata::Catalog> savePlan(storage::Store& store,
                                                         std::vector<metadata::RawObject> objects,
                                                         const std::vector<School>& schools,
                                                         const metadata::Pack& pack);

}  // namespace rejista::demo
