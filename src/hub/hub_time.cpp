#include "hub/hub_time.h"

#include <QRegularExpression>

namespace rejista::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondsAnHour = 3600;
constexpr int kSecondsAMinute = 60;

// "Z", "+0000", "+01:00", "-0330"; none where it is none of them.
std::optional<int> offsetSeconds(const QString& text)
{
    if (text == "Z"_L1)
        return 0;
    static const QRegularExpression shape(u"^([+-])(\\d{2}):?(\\d{2})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * kSecondsAnHour + match.captured(3).toInt() * kSecondsAMinute;
    return match.captured(1) == u'-' ? -seconds : seconds;
}

}  // namespace

std::optional<QTimeZone> serverZone(const QString& id)
{
    static const QStringList utc{u"UTC"_s, u"Etc/UTC"_s, u"GMT"_s,      u"Etc/GMT"_s, u"Z"_s,
                                 u"UCT"_s, u"Etc/UCT"_s, u"Etc/Zulu"_s, u"Zulu"_s,    u"Universal"_s};
    if (utc.contains(id))
        return QTimeZone::utc();
    if (id.startsWith("GMT"_L1)) {
        if (const auto offset = offsetSeconds(id.mid(3)))
            return QTimeZone(*offset);
    }
    const QTimeZone zone(id.toLatin1());  // of an empty name it makes the system's own
    return !id.isEmpty() && zone.isValid() ? std::optional(zone) : std::nullopt;
}

QDateTime readTime(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.(\\d{1,9}))?(Z|[+-]\\d{2}:?\\d{2})?)?$"_s);
    const auto match = shape.match(text);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid())
        return {};
    if (match.captured(2).isEmpty())
        return day.startOfDay(zone).toUTC();
    const QString clock = match.captured(2).size() == 5 ? match.captured(2) + ":00"_L1 : match.captured(2);
    QTime time = QTime::fromString(clock, u"HH:mm:ss"_s);
    if (!time.isValid())
        return {};
    time = time.addMSecs((match.captured(3) + "000"_L1).left(3).toInt());
    if (match.captured(4).isEmpty())
        return QDateTime(day, time, zone).toUTC();
    return QDateTime(day, time, Qt::OffsetFromUTC, *offsetSeconds(match.captured(4))).toUTC();
}

QString writtenTime(const QDateTime& at, int grainMs)
{
    const qint64 ms = at.toMSecsSinceEpoch();
    const qint64 over = ((ms % grainMs) + grainMs) % grainMs;
    return QDateTime::fromMSecsSinceEpoch(ms - over, Qt::UTC).toString(Qt::ISODateWithMs);
}

}  // namespace rejista::hub
