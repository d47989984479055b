// Values of returns as a workbook, one sheet a data set, for people who read in a spreadsheet. Any thread; writes one
// file. Invariant: the file appears whole or not at all; no formula is ever written.
#pragma once

#include "domain/result.h"
#include "exchange/read_values.h"
#include "metadata/catalog.h"

namespace rejista::exchange {

/// Columns orgUnit, orgUnitName, period, attributeCombo, dataElement, dataElementName, combo, comboName, value,
/// comment; the header stays in sight. Numbers are numbers up to 15 digits, what a spreadsheet can hold; longer ones
/// and codes are text. `locale` chooses names. Errors: FileUnwritable, DiskFull.
[[nodiscard]] domain::Result<void> writeXlsx(const QString& path, const metadata::Catalog& catalog,
                                             const std::vector<ReturnValues>& values, QStringView locale);

}  // namespace rejista::exchange
