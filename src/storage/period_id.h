// A period as one integer, so that rows are small, sort by first day and need no join:
// (days since 1970-01-01 + 2^20) × 32 + the period type's place in domain::PeriodType. Pure; any thread.
// Invariant: the places of period types never change (a test freezes them).
#pragma once

#include "domain/period.h"

#include <QtGlobal>

namespace rejista::storage {

[[nodiscard]] qint64 periodId(const domain::Period& period);  ///< 0 for no period
[[nodiscard]] domain::Period periodFromId(qint64 id);         ///< an invalid period for what is none

}  // namespace rejista::storage
