// DHIS2's names of the enums in catalog.h, both ways. Any thread.
#pragma once

#include "metadata/catalog.h"

namespace rejista::metadata {

[[nodiscard]] QLatin1StringView name(ValueType type);
[[nodiscard]] QLatin1StringView name(AggregationType type);
[[nodiscard]] QLatin1StringView name(Operator op);
[[nodiscard]] QLatin1StringView name(MissingValueStrategy strategy);

/// Nothing for a name that DHIS2 does not have. Operators are read in both cases ("equal_to", "EQUAL_TO").
[[nodiscard]] std::optional<ValueType> valueTypeFromName(QStringView name);
[[nodiscard]] std::optional<AggregationType> aggregationFromName(QStringView name);
[[nodiscard]] std::optional<Operator> operatorFromName(QStringView name);
[[nodiscard]] std::optional<MissingValueStrategy> missingFromName(QStringView name);

}  // namespace rejista::metadata
