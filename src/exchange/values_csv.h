// Values of returns as CSV: dataSet,orgUnit,period,dataElement,combo,attributeCombo,value,comment (cli.md,
// decisions.md 17). Pure; any thread. Invariant: what is written is read back as the same values.
#pragma once

#include "domain/result.h"
#include "exchange/read_values.h"
#include "metadata/catalog.h"
#include "metadata/pack.h"

namespace rejista::exchange {

struct CsvExportOptions {
    bool bom = true;  ///< Excel takes a file without the mark for the machine's old code page
    char separator = ',';
};

/// Columns in any order and case; attributeCombo and comment may be absent; DHIS2's own names of the combo columns,
/// `followUp` and `deleted` (true = take the value away) are understood. Names are UIDs or codes, EMIS codes with or
/// without dashes. A row without value that takes none away is counted in `blank`.
/// Errors: BadEncoding, BadColumns, Truncated when nothing can be read. A file that breaks off after some rows keeps
/// them and says so in `refused`.
[[nodiscard]] domain::Result<ReadValues> readValuesCsv(const QByteArray& bytes, const QString& fileName,
                                                       const metadata::Catalog& catalog, const QString& attribute = {},
                                                       const metadata::Pack* pack = nullptr);

/// Names by code, by UID where there is none; combos by option codes ("F,6"), the default combo blank.
[[nodiscard]] QByteArray writeValuesCsv(const metadata::Catalog& catalog, const std::vector<ReturnValues>& values,
                                        const CsvExportOptions& options = {});

}  // namespace rejista::exchange
