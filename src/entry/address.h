// Names of cells and returns for journal, scripts and messages (decisions.md 18). Pure; any thread.
#pragma once

#include "domain/cell.h"
#include "metadata/catalog.h"

namespace rejista::entry {

/// SET/UNIT/PERIOD[/AOC]; codes where there are any, else UIDs; the default attribute combo is left out.
[[nodiscard]] QString addressOf(const metadata::Catalog& catalog, const domain::ReturnKey& key);
/// SET/UNIT/PERIOD[/AOC]/ELEMENT:COMBO; without a data set the first part is left out.
[[nodiscard]] QString addressOf(const metadata::Catalog& catalog, const domain::CellKey& key,
                                domain::DataSetKey dataSet);
/// "RJ_D_ENR_P1:F,6"
[[nodiscard]] QString addressOf(const metadata::Catalog& catalog, const metadata::Operand& cell);

}  // namespace rejista::entry
