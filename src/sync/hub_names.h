// Between the catalog's keys and the hub's UIDs, and which data set a cell travels with. Pure; any thread.
#pragma once

#include "domain/cell.h"
#include "hub/identity.h"
#include "hub/values.h"
#include "metadata/catalog.h"

#include <optional>

namespace rejista::sync {

/// None where the catalog lacks one of its parts.
[[nodiscard]] std::optional<hub::FormId> formIdOf(const metadata::Catalog& catalog, const domain::ReturnKey& key);
[[nodiscard]] std::optional<domain::CellKey> cellOf(const metadata::Catalog& catalog, const hub::RemoteValue& value);
[[nodiscard]] std::optional<domain::ReturnKey> returnOf(const metadata::Catalog& catalog,
                                                        const hub::RemoteRegistration& registration);
/// Whether the data set has the cell, is of its period's type and attribute combo, and is assigned to the unit.
[[nodiscard]] bool holds(const metadata::Catalog& catalog, domain::DataSetKey dataSet, const domain::CellKey& cell);
/// The data set that it was typed through where that holds it, else the first assigned one; none = no form has it.
[[nodiscard]] domain::DataSetKey dataSetOf(const metadata::Catalog& catalog, const domain::CellKey& cell,
                                           domain::DataSetKey typedIn);
/// Whether the option combo is of the element's effective combo in the set: a hub stores any other one where no form
/// shows it (hub-live.md §A1.2).
[[nodiscard]] bool comboFits(const metadata::Catalog& catalog, domain::DataSetKey dataSet, const domain::CellKey& cell);
/// UIDs of the units for which this user may write. A superuser may everywhere, most often without a unit of his own
/// (seen: me-admin, dv-expired-admin): the topmost of ours that have forms.
[[nodiscard]] QStringList writableRoots(const metadata::Catalog& catalog, const hub::Me& me);
/// Those of them, or what lies below them, of which the hub also lists values: a user may have other units to look at than
/// to write for (hub-contract.md §1.5), and one unit out of sight refuses a whole question (E2012).
[[nodiscard]] QStringList visibleRoots(const metadata::Catalog& catalog, const hub::Me& me);
/// Whether the unit lies at or below one of these UIDs.
[[nodiscard]] bool isBelow(const metadata::Catalog& catalog, domain::OrgUnitKey unit, const QStringList& roots);

}  // namespace rejista::sync
