// DHIS2's dataValueSet JSON, in and out (hub-contract.md §3.1, hub-live.md §A2). Pure; any thread.
// Invariant: out holds strings, UIDs, values only (no blank, no draft, typed zeros yes), sorted by element and combo;
// period and unit stand in one place only, because a 2.42 hub believes the head over the row.
#pragma once

#include "domain/result.h"
#include "exchange/read_values.h"
#include "metadata/catalog.h"
#include "metadata/pack.h"

namespace rejista::exchange {

inline constexpr qint64 kMaxValuesBytes = 512LL * 1024 * 1024;

/// JSON or gzip of it. The head's dataSet, period, orgUnit and attributeOptionCombo hold for rows without their own;
/// names are UIDs or codes; numbers and booleans are taken as values; `deleted` clears, whatever `value` says.
/// Errors: NotJson (facts byte, line), Truncated, TooLarge, BadMetadata (JSON, but no dataValueSet).
/// A `deletion` block is refused (row 0, NotAllowed): it would take away what others have typed.
[[nodiscard]] domain::Result<ReadValues> readDataValueSet(const QByteArray& bytes, const QString& fileName,
                                                          const metadata::Catalog& catalog,
                                                          const QString& attribute = {},
                                                          const metadata::Pack* pack = nullptr);

/// One return: all in the head, with completeDate where it is complete. Several: period, unit and attribute combo in
/// the rows; dataSet at the head where it is the same for all.
[[nodiscard]] QByteArray writeDataValueSet(const metadata::Catalog& catalog, const std::vector<ReturnValues>& values);

/// "RJ_DS_ASC_FIN_2103-2-00417_2025Sep[_T1].json": one file a return, what one POST to a hub takes.
[[nodiscard]] QString dataValueSetFileName(const metadata::Catalog& catalog, const domain::ReturnKey& form);

}  // namespace rejista::exchange
