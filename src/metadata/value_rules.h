// A server's own rules for value texts, one row of hub-contract.md §3.9 each. Internal; pure; any thread.
#pragma once

#include "metadata/catalog.h"

namespace rejista::metadata::rules {

/// Whether a DHIS2 server takes `value` unchanged for the type (option sets aside).
[[nodiscard]] bool isAccepted(ValueType type, QStringView value);

/// `value` in the form to send, if it can be brought there without guessing: "7:05" → "07:05", "a@B.sl" as it is.
[[nodiscard]] std::optional<QString> canonicalForm(ValueType type, const QString& value);

/// The form to ask for: "HH:MM", "[longitude,latitude]" …
[[nodiscard]] QString expectedForm(ValueType type);

/// A day as people write it: 2026-01-30, 30/01/2026, 30.1.2026, 30-1-2026, 30 Jan 2026; "1/30/2026" only where the
/// middle cannot be a month. Years of two digits are refused.
[[nodiscard]] std::optional<QDate> readDay(const QString& text, const QString& locale);

}  // namespace rejista::metadata::rules
