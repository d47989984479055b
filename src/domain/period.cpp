#include "domain/period.h"

#include <QRegularExpression>

#include <array>

namespace rejista::domain {

using namespace Qt::StringLiterals;

namespace {

enum class Family { Day, Week, BiWeek, Month };

// One row per type. `months` and `anchor` (month of the first period's start) are for Family::Month; `yearShift`
// is what must be added to the start's year to get the year of the id when the year begins at `anchor`.
struct Shape {
    PeriodType type;
    const char16_t* name;
    Family family;
    int weekday;           // first day of the week, 1 = Monday
    int months;            // length
    int anchor;            // month in which the type's year begins
    int yearShift;         // id year − year of that month
    const char16_t* mark;  // what stands between year and number
};

constexpr std::array<Shape, 23> kShapes{{
    {PeriodType::Daily, u"Daily", Family::Day, 0, 0, 0, 0, u""},
    {PeriodType::Weekly, u"Weekly", Family::Week, 1, 0, 0, 0, u"W"},
    {PeriodType::WeeklyWednesday, u"WeeklyWednesday", Family::Week, 3, 0, 0, 0, u"WedW"},
    {PeriodType::WeeklyThursday, u"WeeklyThursday", Family::Week, 4, 0, 0, 0, u"ThuW"},
    {PeriodType::WeeklyFriday, u"WeeklyFriday", Family::Week, 5, 0, 0, 0, u"FriW"},
    {PeriodType::WeeklySaturday, u"WeeklySaturday", Family::Week, 6, 0, 0, 0, u"SatW"},
    {PeriodType::WeeklySunday, u"WeeklySunday", Family::Week, 7, 0, 0, 0, u"SunW"},
    {PeriodType::BiWeekly, u"BiWeekly", Family::BiWeek, 1, 0, 0, 0, u"BiW"},
    {PeriodType::Monthly, u"Monthly", Family::Month, 0, 1, 1, 0, u""},
    {PeriodType::BiMonthly, u"BiMonthly", Family::Month, 0, 2, 1, 0, u""},
    {PeriodType::Quarterly, u"Quarterly", Family::Month, 0, 3, 1, 0, u"Q"},
    {PeriodType::QuarterlyNov, u"QuarterlyNov", Family::Month, 0, 3, 11, 1, u"NovQ"},
    {PeriodType::SixMonthly, u"SixMonthly", Family::Month, 0, 6, 1, 0, u"S"},
    {PeriodType::SixMonthlyApril, u"SixMonthlyApril", Family::Month, 0, 6, 4, 0, u"AprilS"},
    {PeriodType::SixMonthlyNov, u"SixMonthlyNov", Family::Month, 0, 6, 11, 1, u"NovS"},
    {PeriodType::Yearly, u"Yearly", Family::Month, 0, 12, 1, 0, u""},
    {PeriodType::FinancialFeb, u"FinancialFeb", Family::Month, 0, 12, 2, 0, u"Feb"},
    {PeriodType::FinancialApril, u"FinancialApril", Family::Month, 0, 12, 4, 0, u"April"},
    {PeriodType::FinancialJuly, u"FinancialJuly", Family::Month, 0, 12, 7, 0, u"July"},
    {PeriodType::FinancialAug, u"FinancialAug", Family::Month, 0, 12, 8, 0, u"Aug"},
    {PeriodType::FinancialSep, u"FinancialSep", Family::Month, 0, 12, 9, 0, u"Sep"},
    {PeriodType::FinancialOct, u"FinancialOct", Family::Month, 0, 12, 10, 0, u"Oct"},
    {PeriodType::FinancialNov, u"FinancialNov", Family::Month, 0, 12, 11, 1, u"Nov"},
}};

const Shape& shapeOf(PeriodType type)
{
    return kShapes[size_t(type)];
}

QDate weekStart(QDate day, int weekday)
{
    return day.addDays(-((day.dayOfWeek() - weekday + 7) % 7));
}

/// The year that owns a week is the year of its fourth day (at least four days in the first week).
int weekYear(QDate start)
{
    return start.addDays(3).year();
}

int weekNumber(QDate start)
{
    return (start.addDays(3).dayOfYear() - 1) / 7 + 1;
}

QDate firstWeek(int year, int weekday)
{
    return weekStart(QDate(year, 1, 4), weekday);
}

QDate biWeekStart(QDate day)
{
    const QDate week = weekStart(day, 1);
    return weekNumber(week) % 2 == 1 ? week : week.addDays(-7);
}

/// Start of the period of a month family that holds `day`.
QDate monthStart(const Shape& shape, QDate day)
{
    const int sinceAnchor = (day.month() - shape.anchor + 12) % 12;
    return QDate(day.year(), day.month(), 1).addMonths(-(sinceAnchor % shape.months));
}

/// The id's year of a period of a month family: the year in which its 12 months begin, shifted.
int idYear(const Shape& shape, QDate start)
{
    return (start.month() >= shape.anchor ? start.year() : start.year() - 1) + shape.yearShift;
}

QDate monthFamilyStart(const Shape& shape, int year, int number)
{
    return QDate(year - shape.yearShift, shape.anchor, 1).addMonths((number - 1) * shape.months);
}

int monthNumber(const Shape& shape, QDate start)
{
    return ((start.month() - shape.anchor + 12) % 12) / shape.months + 1;
}

std::optional<QDate> parseDay(QStringView id)
{
    const QString digits = id.toString().remove(u'-');
    if (digits.size() != 8 || (id.size() != 8 && id.size() != 10))
        return std::nullopt;
    const QDate day = QDate::fromString(digits, u"yyyyMMdd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

struct Parts {
    int year = 0;
    QString mark;
    int number = 0;  // 0 = none
};

std::optional<Parts> split(QStringView id)
{
    static const QRegularExpression pattern(u"^([0-9]{4})([A-Za-z]*)([0-9]{0,2})$"_s);
    const auto match = pattern.match(id);
    if (!match.hasMatch())
        return std::nullopt;
    const QString number = match.captured(3);
    if (number.startsWith(u'0') && !match.captured(2).isEmpty())
        return std::nullopt;
    return Parts{match.captured(1).toInt(), match.captured(2), number.toInt()};
}

std::optional<QDate> startOf(const Shape& shape, const Parts& parts)
{
    if (parts.mark != QStringView(shape.mark))
        return std::nullopt;
    if (shape.family == Family::Week) {
        if (parts.number < 1 || parts.number > 53)
            return std::nullopt;
        const QDate start = firstWeek(parts.year, shape.weekday).addDays(7 * (parts.number - 1));
        return weekYear(start) == parts.year ? std::optional(start) : std::nullopt;
    }
    if (shape.family == Family::BiWeek) {
        if (parts.number < 1 || parts.number > 27)
            return std::nullopt;
        const QDate start = firstWeek(parts.year, 1).addDays(14 * (parts.number - 1));
        return weekYear(start) == parts.year ? std::optional(start) : std::nullopt;
    }
    if (shape.months == 12)
        return parts.number == 0 ? std::optional(monthFamilyStart(shape, parts.year, 1)) : std::nullopt;
    if (parts.number < 1 || parts.number > 12 / shape.months)
        return std::nullopt;
    return monthFamilyStart(shape, parts.year, parts.number);
}

}  // namespace

QString periodTypeName(PeriodType type)
{
    return QString::fromUtf16(shapeOf(type).name);
}

std::optional<PeriodType> periodTypeFromName(QStringView name)
{
    for (const Shape& shape : kShapes) {
        if (name == QStringView(shape.name))
            return shape.type;
    }
    return std::nullopt;
}

const std::vector<PeriodType>& allPeriodTypes()
{
    static const std::vector<PeriodType> types = [] {
        std::vector<PeriodType> list;
        for (const Shape& shape : kShapes)
            list.push_back(shape.type);
        return list;
    }();
    return types;
}

Result<Period> Period::parse(QStringView id)
{
    static const QRegularExpression month(u"^([0-9]{4})-?([0-9]{2})$"_s);
    static const QRegularExpression biMonth(u"^([0-9]{4})([0-9]{2})B$"_s);
    const Error bad{Kind::BadPeriod, {}, {{u"text"_s, id.left(40).toString()}}};
    if (const auto day = parseDay(id))
        return Period(PeriodType::Daily, *day);
    if (const auto match = month.match(id); match.hasMatch()) {
        const QDate start(match.captured(1).toInt(), match.captured(2).toInt(), 1);
        return start.isValid() ? Result<Period>(Period(PeriodType::Monthly, start)) : bad;
    }
    if (const auto match = biMonth.match(id); match.hasMatch()) {
        const int number = match.captured(2).toInt();
        if (number < 1 || number > 6)
            return bad;
        return Period(PeriodType::BiMonthly, QDate(match.captured(1).toInt(), 2 * number - 1, 1));
    }
    const auto parts = split(id);
    if (!parts || parts->year < 1)
        return bad;
    for (const Shape& shape : kShapes) {
        if (shape.family == Family::Day || shape.type == PeriodType::Monthly || shape.type == PeriodType::BiMonthly)
            continue;
        if (const auto start = startOf(shape, *parts))
            return Period(shape.type, *start);
    }
    return bad;
}

Period Period::containing(PeriodType type, QDate day)
{
    const Shape& shape = shapeOf(type);
    switch (shape.family) {
    case Family::Day: return {type, day};
    case Family::Week: return {type, weekStart(day, shape.weekday)};
    case Family::BiWeek: return {type, biWeekStart(day)};
    case Family::Month: break;
    }
    return {type, monthStart(shape, day)};
}

QDate Period::end() const
{
    const Shape& shape = shapeOf(m_type);
    switch (shape.family) {
    case Family::Day: return m_start;
    case Family::Week: return m_start.addDays(6);
    case Family::BiWeek: return m_start.addDays(13);
    case Family::Month: break;
    }
    return m_start.addMonths(shape.months).addDays(-1);
}

QString Period::id() const
{
    if (!isValid())
        return {};
    const Shape& shape = shapeOf(m_type);
    const auto text = [&](int year, int number) {
        return u"%1%2%3"_s.arg(year, 4, 10, QChar(u'0')).arg(QString::fromUtf16(shape.mark)).arg(number);
    };
    switch (shape.family) {
    case Family::Day: return m_start.toString(u"yyyyMMdd"_s);
    case Family::Week: return text(weekYear(m_start), weekNumber(m_start));
    case Family::BiWeek: return text(weekYear(m_start), (weekNumber(m_start) + 1) / 2);
    case Family::Month: break;
    }
    if (m_type == PeriodType::Monthly)
        return m_start.toString(u"yyyyMM"_s);
    const int year = idYear(shape, m_start);
    if (m_type == PeriodType::BiMonthly)
        return u"%1%2B"_s.arg(year, 4, 10, QChar(u'0')).arg(monthNumber(shape, m_start), 2, 10, QChar(u'0'));
    if (shape.months == 12)
        return u"%1%2"_s.arg(year, 4, 10, QChar(u'0')).arg(QString::fromUtf16(shape.mark));
    return text(year, monthNumber(shape, m_start));
}

Period Period::shifted(int count) const
{
    const Shape& shape = shapeOf(m_type);
    switch (shape.family) {
    case Family::Day: return {m_type, m_start.addDays(count)};
    case Family::Week: return {m_type, m_start.addDays(7LL * count)};
    case Family::BiWeek: return {m_type, biWeekStart(m_start.addDays(14LL * count))};
    case Family::Month: break;
    }
    return {m_type, m_start.addMonths(shape.months * count)};
}

Period Period::yearEarlier() const
{
    const Shape& shape = shapeOf(m_type);
    if (shape.family == Family::Month)
        return shifted(-12 / shape.months);
    if (shape.family == Family::Day)
        return {m_type, m_start.addYears(-1)};
    return containing(m_type, m_start.addDays(-364));
}

int Period::perYear() const
{
    const Shape& shape = shapeOf(m_type);
    switch (shape.family) {
    case Family::Day: return m_start.daysInYear();
    case Family::Week: return weekNumber(weekStart(QDate(weekYear(m_start), 12, 28), shape.weekday));
    case Family::BiWeek: return 26;
    case Family::Month: break;
    }
    return 12 / shape.months;
}

int Period::inYear() const
{
    const Shape& shape = shapeOf(m_type);
    switch (shape.family) {
    case Family::Day: return m_start.dayOfYear();
    case Family::Week: return weekNumber(m_start);
    case Family::BiWeek: return (weekNumber(m_start) + 1) / 2;
    case Family::Month: break;
    }
    return monthNumber(shape, m_start);
}

std::vector<Period> periodsWithin(PeriodType type, QDate from, QDate to)
{
    std::vector<Period> periods;
    for (Period p = Period::containing(type, from); p.end() <= to; p = p.shifted(1)) {
        if (p.start() >= from)
            periods.push_back(p);
    }
    return periods;
}

}  // namespace rejista::domain
