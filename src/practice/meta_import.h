// Writing metadata: whole packages, single objects, patches, collections. Inside the room only.
#pragma once

#include "practice/call.h"
#include "practice/meta_checks.h"
#include "practice/meta_types.h"

namespace rejista::practice {

[[nodiscard]] hub::Response importPackage(Call& call);                        ///< POST metadata
[[nodiscard]] hub::Response createObject(Call& call, const MetaType& type);   ///< POST dataElements
[[nodiscard]] hub::Response changeObject(Call& call, const MetaType& type);   ///< PUT, PATCH dataElements/{id}
[[nodiscard]] hub::Response deleteObject(Call& call, const MetaType& type);   ///< DELETE dataElements/{id}
[[nodiscard]] hub::Response changeMembers(Call& call, const MetaType& type);  ///< …/{id}/organisationUnits[/{id}]
[[nodiscard]] hub::Response makeOptionCombos(Call& call);                     ///< maintenance/categoryOptionComboUpdate

/// How an import treats what is there.
struct StoreOptions {
    bool keepSharing = false, keepTranslations = false;
};
/// Stores one checked object as the server would keep it.
void storeObject(HubState& hub, const User& user, const PayloadObject& one, const StoreOptions& options);
/// What has to agree when all are stored: positions of options, versions of data sets, members of groups.
void settle(HubState& hub, const std::vector<PayloadObject>& stored);

}  // namespace rejista::practice
