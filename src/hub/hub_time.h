// DHIS2's times: without a zone (then the server's own, most endpoints) or with one (+0000: dataValueSets), see
// hub-contract.md §0.4 and §3.4. Values; any thread.
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace rejista::hub {

/// The zone of `serverTimeZoneId`; Java's names for UTC and "GMT+01:00" are known without a zone database.
[[nodiscard]] std::optional<QTimeZone> serverZone(const QString& id);
/// UTC; invalid where `text` is no such time. A bare date is its first moment in `zone`.
[[nodiscard]] QDateTime readTime(const QString& text, const QTimeZone& zone);
/// "2026-11-22T00:33:40.912Z", cut down to a multiple of `grainMs`, never rounded up.
[[nodiscard]] QString writtenTime(const QDateTime& at, int grainMs);

}  // namespace rejista::hub
