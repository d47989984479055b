#include "practice/moment.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

struct Day {
    int year, month, day;
};

/// Days since 1970-01-01 to a proleptic Gregorian date (eras of 400 years that begin on 1 March).
Day civil(qint64 days)
{
    const qint64 shifted = days + 719468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = int(shifted - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int month = (5 * dayOfYear + 2) / 153;
    const int realMonth = month < 10 ? month + 3 : month - 9;
    return {int(era * 400) + yearOfEra + (realMonth <= 2 ? 1 : 0), realMonth, dayOfYear - (153 * month + 2) / 5 + 1};
}

void digits(char* at, int number, int count)
{
    for (int i = count - 1; i >= 0; --i, number /= 10)
        at[i] = char('0' + number % 10);
}

constexpr qint64 kDay = 86'400'000;

}  // namespace

QByteArray localTime(qint64 ms)
{
    const qint64 days = ms >= 0 ? ms / kDay : -((-ms + kDay - 1) / kDay);
    const int rest = int(ms - days * kDay);
    const Day day = civil(days);
    QByteArray out("0000-00-00T00:00:00.000");
    char* at = out.data();
    digits(at, day.year, 4);
    digits(at + 5, day.month, 2);
    digits(at + 8, day.day, 2);
    digits(at + 11, rest / 3'600'000, 2);
    digits(at + 14, rest / 60'000 % 60, 2);
    digits(at + 17, rest / 1000 % 60, 2);
    digits(at + 20, rest % 1000, 3);
    return out;
}

QByteArray gmtTime(qint64 ms)
{
    return localTime(ms) + "+0000";
}

QByteArray dayOf(qint64 ms)
{
    return localTime(ms).left(10);
}

std::optional<qint64> readTime(const QString& text)
{
    if (text.size() < 10 || text.at(4) != u'-')
        return std::nullopt;
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    if (at.timeSpec() == Qt::LocalTime)
        at = QDateTime(at.date(), at.time(), Qt::UTC);
    return at.toMSecsSinceEpoch();
}

std::optional<qint64> readDuration(const QString& text)
{
    if (text.size() < 2)
        return std::nullopt;
    bool isNumber = false;
    const int count = text.chopped(1).toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    switch (text.back().unicode()) {
    case 'd': return count * kDay;
    case 'h': return count * 3'600'000LL;
    case 'm': return count * 60'000LL;
    case 's': return count * 1000LL;
    default: return std::nullopt;
    }
}

QString interval(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    QString out;
    if (seconds >= 3600)
        out += u"%1 h, "_s.arg(seconds / 3600);
    if (seconds >= 60)
        out += u"%1 m, "_s.arg(seconds / 60 % 60);
    return out + u"%1 s"_s.arg(seconds % 60);
}

}  // namespace rejista::practice
