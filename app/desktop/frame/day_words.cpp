#include "desktop/frame/day_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejista::desktop::days {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Returns)
};

}  // namespace

QLocale localeOf(const QString& locale)
{
    return locale == u"kri" || locale.isEmpty() ? QLocale(QLocale::English, QLocale::SierraLeone) : QLocale(locale);
}

QString longDay(QDate day, const QString& locale)
{
    //: A day in the language's own order, as QLocale::toString() reads it.
    return localeOf(locale).toString(day, Words::tr("dddd d MMMM yyyy"));
}

QString weekDay(QDate day, const QString& locale)
{
    return localeOf(locale).toString(day, Words::tr("ddd d MMMM"));
}

QString shortDay(QDate day, const QString& locale)
{
    return localeOf(locale).toString(day, Words::tr("ddd d MMM"));
}

QString plainDay(QDate day, const QString& locale)
{
    return localeOf(locale).toString(day, Words::tr("d MMMM"));
}

QString when(const QDateTime& at, QDate today, const QString& locale)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QLocale own = localeOf(locale);
    if (local.date() == today)
        return Words::tr("today %1").arg(clock(at, locale));
    if (local.date() == today.addDays(-1))
        return Words::tr("yesterday");
    const bool farOff = local.date().daysTo(today) > 300 || local.date() > today;
    return own.toString(local.date(), farOff ? Words::tr("d MMM yyyy") : Words::tr("d MMM"));
}

QString periodName(const domain::Period& period, const metadata::Pack* pack, const QString& locale)
{
    const QLocale own = localeOf(locale);
    if (period.type() == domain::PeriodType::Monthly) {
        QString name = own.standaloneMonthName(period.start().month()) + u' ' + QString::number(period.start().year());
        name[0] = name.at(0).toUpper();
        return name;
    }
    const metadata::AcademicYear* year = pack ? pack->yearOf(period) : nullptr;
    if (year && std::find(year->periods.begin(), year->periods.end(), period) != year->periods.end())
        return year->name;
    if (period.type() == domain::PeriodType::Daily)
        return own.toString(period.start(), Words::tr("ddd d MMM yyyy"));
    if (period.perYear() == 1)
        return period.type() == domain::PeriodType::Yearly
            ? QString::number(period.start().year())
            : u"%1/%2"_s.arg(period.start().year()).arg(period.end().year());
    return Words::tr("%1 to %2")
        .arg(own.toString(period.start(), Words::tr("d MMM")), own.toString(period.end(), Words::tr("d MMM yyyy")));
}

QString shortPerson(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() < 2 ? name : words.first().left(1) + u". "_s + words.last();
}

QString inDays(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days == -1)
        return Words::tr("yesterday");
    return days > 0 ? Words::tr("in %n days", nullptr, days) : Words::tr("%n days ago", nullptr, -days);
}

QString clock(const QDateTime& at, const QString& locale)
{
    return localeOf(locale).toString(at.toLocalTime().time(), u"HH:mm"_s);
}

QString initialsOf(const QString& name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString& part : {parts.value(0), parts.size() > 1 ? parts.last() : QString()}) {
        if (!part.isEmpty())
            initials += part.left(part[0].isHighSurrogate() ? 2 : 1).toUpper();
    }
    return initials;
}

}  // namespace rejista::desktop::days
