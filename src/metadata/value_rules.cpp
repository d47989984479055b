#include "metadata/value_rules.h"

#include "domain/uid.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

namespace rejista::metadata::rules {
using namespace Qt::StringLiterals;

namespace {

bool matches(const QRegularExpression& pattern, QStringView text)
{
    return pattern.match(text).hasMatch();
}

const QRegularExpression& numberPattern()
{
    static const QRegularExpression pattern(uR"(\A(-?0|-?[1-9]\d*)(\.\d+)?\z)"_s);
    return pattern;
}

bool isNumber(QStringView text)
{
    return text.size() < 250 && matches(numberPattern(), text);
}

bool isWhole(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A(0|-?[1-9]\d*)\z)"_s);
    bool fits = false;
    const qlonglong value = text.toLongLong(&fits);
    return matches(pattern, text) && fits && value >= std::numeric_limits<qint32>::min()
        && value <= std::numeric_limits<qint32>::max();
}

bool isCoordinate(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A\[\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*\]\z)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() && qAbs(match.capturedView(1).toDouble()) <= 180
        && qAbs(match.capturedView(2).toDouble()) <= 90;
}

bool isUsername(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(\A(?=.{4,255}\z)[A-Za-z0-9](?:[A-Za-z0-9]|[-_.@](?=[A-Za-z0-9]))*\z)"_s);
    return matches(pattern, text);
}

// Hosts of a mail address or URL need a dot and a top level: servers refuse local names.
bool isEmail(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}\z)"_s);
    return matches(pattern, text) && !text.startsWith(u'.') && !text.contains(u".."_s) && !text.contains(u".@"_s);
}

bool isUrl(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(\A(?:https?|ftp)://(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}(?::\d{1,5})?(?:[/?#]\S*)?\z)"_s);
    return matches(pattern, text);
}

bool isDateTime(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(\A\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?Z?\z)"_s);
    return matches(pattern, text) && QDate::fromString(text.left(10).toString(), Qt::ISODate).isValid();
}

QDate strictDay(QStringView text)
{
    return text.size() == 10 ? QDate::fromString(text.toString(), Qt::ISODate) : QDate();
}

int monthNamed(const QString& word, const QString& locale)
{
    const QString wanted = word.toLower().remove(u'.');
    if (wanted.size() < 3)
        return 0;
    for (const QLocale& l :
         {QLocale(locale), QLocale(QLocale::English), QLocale(QLocale::French), QLocale(QLocale::Portuguese)})
        for (int month = 1; month <= 12; ++month)
            if (l.monthName(month, QLocale::LongFormat).toLower() == wanted
                || l.monthName(month, QLocale::ShortFormat).toLower().remove(u'.') == wanted)
                return month;
    return 0;
}

}  // namespace

bool isAccepted(ValueType type, QStringView value)
{
    static const QRegularExpression time(uR"(\A([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]\z)"_s);
    static const QRegularExpression phone(uR"(\A[0-9+()#.\s/ext-]{6,50}\z)"_s);
    switch (type) {
    case ValueType::Number: return isNumber(value);
    case ValueType::Integer: return isWhole(value);
    case ValueType::IntegerPositive: return isWhole(value) && value.toLongLong() > 0;
    case ValueType::IntegerNegative: return isWhole(value) && value.toLongLong() < 0;
    case ValueType::IntegerZeroOrPositive: return isWhole(value) && value.toLongLong() >= 0;
    case ValueType::Percentage: return isNumber(value) && value.toDouble() >= 0 && value.toDouble() <= 100;
    case ValueType::UnitInterval: return isNumber(value) && value.toDouble() >= 0 && value.toDouble() <= 1;
    case ValueType::Boolean: return value == "true"_L1 || value == "false"_L1;
    case ValueType::TrueOnly: return value == "true"_L1;
    case ValueType::Date:
    case ValueType::Age: return strictDay(value).isValid();
    case ValueType::DateTime: return isDateTime(value);
    case ValueType::Time: return matches(time, value);
    case ValueType::Letter: return value.size() == 1 && value.front().isLetter();
    case ValueType::PhoneNumber: return matches(phone, value);
    case ValueType::Email: return isEmail(value);
    case ValueType::Url: return isUrl(value);
    case ValueType::Coordinate: return isCoordinate(value);
    case ValueType::Username: return isUsername(value);
    case ValueType::FileResource:
    case ValueType::Image:
    case ValueType::OrganisationUnit:
    case ValueType::TrackerAssociate: return domain::isUid(value);
    case ValueType::MultiText: return false;  // never without its option set
    case ValueType::GeoJson:
    case ValueType::Text:
    case ValueType::LongText:
    case ValueType::Reference: return true;
    }
    return false;
}

std::optional<QString> canonicalForm(ValueType type, const QString& value)
{
    QString candidate = value;
    if (type == ValueType::DateTime) {
        candidate.replace(u' ', u'T');
    } else if (type == ValueType::Time) {
        static const QRegularExpression written(uR"(\A(\d{1,2})[:.hH](\d{2})\z)"_s);
        if (const auto match = written.match(value); match.hasMatch())
            candidate = match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2);
    } else if (type == ValueType::Coordinate) {
        static const QRegularExpression bare(uR"(\A(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\z)"_s);
        if (const auto match = bare.match(value); match.hasMatch())
            candidate = u"[%1,%2]"_s.arg(match.captured(1), match.captured(2));
        candidate.remove(u' ');
    } else if (type == ValueType::GeoJson) {
        if (!QJsonDocument::fromJson(value.toUtf8()).isObject())
            return std::nullopt;
    }
    if (!isAccepted(type, candidate))
        return std::nullopt;
    return candidate;
}

QString expectedForm(ValueType type)
{
    switch (type) {
    case ValueType::DateTime: return u"YYYY-MM-DDTHH:MM"_s;
    case ValueType::Time: return u"HH:MM"_s;
    case ValueType::Letter: return u"A"_s;
    case ValueType::PhoneNumber: return u"+232 76 123456"_s;
    case ValueType::Email: return u"name@place.sl"_s;
    case ValueType::Url: return u"https://place.sl"_s;
    case ValueType::Coordinate: return u"[-12.04,8.88]"_s;
    case ValueType::Username: return u"name.surname"_s;
    case ValueType::MultiText: return u"A,B"_s;
    case ValueType::GeoJson: return u"{\"type\":…}"_s;
    default: return u"UID"_s;
    }
}

std::optional<QDate> readDay(const QString& text, const QString& locale)
{
    // Spreadsheets add a midnight to a plain day.
    static const QRegularExpression iso(
        uR"(\A(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]0?0:00(?::00(?:\.0+)?)?)?\z)"_s);
    static const QRegularExpression dayFirst(uR"(\A(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\z)"_s);
    static const QRegularExpression named(uR"(\A(\d{1,2})[-/. ]+(?:de )?([\p{L}.]{3,})[-/. ]+(?:de )?(\d{4})\z)"_s);
    QDate day;
    if (const auto match = iso.match(text); match.hasMatch()) {
        day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto dmy = dayFirst.match(text); dmy.hasMatch()) {
        const int a = dmy.captured(1).toInt(), b = dmy.captured(2).toInt(), year = dmy.captured(3).toInt();
        day = b > 12 ? QDate(year, a, b) : QDate(year, b, a);
    } else if (const auto words = named.match(text); words.hasMatch()) {
        if (const int month = monthNamed(words.captured(2), locale))
            day = QDate(words.captured(3).toInt(), month, words.captured(1).toInt());
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

}  // namespace rejista::metadata::rules
