// Times as a hub writes and reads them. Milliseconds since 1970 UTC; the server's zone is UTC. Any thread.
// Source: hub-live.md §A2, §A4 (recordings delta-*).
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rejista::practice {

/// "2026-11-22T00:33:07.231": most of the API.
[[nodiscard]] QByteArray localTime(qint64 ms);
/// "2026-11-22T00:33:07.231+0000": dataValueSets.
[[nodiscard]] QByteArray gmtTime(qint64 ms);
/// "2026-11-22".
[[nodiscard]] QByteArray dayOf(qint64 ms);
/// A date, or a time without zone (server zone), with Z or with +01:00.
[[nodiscard]] std::optional<qint64> readTime(const QString& text);
/// "10d", "2h", "30m", "5s" as milliseconds.
[[nodiscard]] std::optional<qint64> readDuration(const QString& text);
/// "3 h, 2 m, 1 s", as system/info says how long ago something was.
[[nodiscard]] QString interval(qint64 ms);

}  // namespace rejista::practice
