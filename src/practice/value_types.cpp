#include "practice/value_types.h"

#include "domain/uid.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

bool fits(const QRegularExpression& pattern, const QString& text)
{
    return pattern.match(text).hasMatch();
}

bool isNumber(const QString& text)
{
    static const QRegularExpression pattern(u"\\A(-?0|-?[1-9][0-9]*)(\\.[0-9]+)?\\z"_s);
    return text.size() < 250 && fits(pattern, text);
}

bool isWhole(const QString& text, bool negative, bool zero, bool positive)
{
    if (text == u"0"_s)
        return zero;
    const bool minus = text.startsWith(u'-');
    const QStringView digits = QStringView(text).mid(minus ? 1 : 0);
    if (digits.isEmpty() || digits.front() == u'0' || (minus ? !negative : !positive))
        return false;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return false;
    }
    bool isInt = false;
    (void)text.toInt(&isInt);
    return isInt;
}

bool isDate(const QString& text)
{
    // What follows the day is not looked at: "2026-10-05xyz" is stored.
    static const QRegularExpression shape(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}"_s);
    return fits(shape, text) && QDate::fromString(text.left(10), Qt::ISODate).isValid();
}

bool isMomentText(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?\\z"_s);
    return fits(shape, text) && QDate::fromString(text.left(10), Qt::ISODate).isValid();
}

bool isCoordinate(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A\\[\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*,\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*\\]\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() && qAbs(match.captured(1).toDouble()) <= 180 && qAbs(match.captured(2).toDouble()) <= 90;
}

bool isMail(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}\\z"_s);
    return fits(shape, text);
}

bool isUrl(const QString& text)
{
    static const QRegularExpression shape(
        u"\\Ahttps?://([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}(:[0-9]+)?([/?#]\\S*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return fits(shape, text);
}

bool isUserName(const QString& text)
{
    static const QRegularExpression shape(u"\\A(?=.{4,255}\\z)[A-Za-z0-9]+([._@-][A-Za-z0-9]+)*\\z"_s);
    return fits(shape, text);
}

struct Rule {
    std::function<bool(const QString&)> takes;
    QString reason;
};

const QHash<QString, Rule>& rules()
{
    auto pattern = [](const QString& text) {
        return [shape = QRegularExpression(text)](const QString& value) { return fits(shape, value); };
    };
    auto between = [](double most) {
        return [most](const QString& value) {
            return isNumber(value) && value.toDouble() >= 0 && value.toDouble() <= most;
        };
    };
    auto whole = [](bool negative, bool zero, bool positive) {
        return [=](const QString& value) { return isWhole(value, negative, zero, positive); };
    };
    auto uid = [](const QString& value) { return domain::isUid(value); };
    static const QHash<QString, Rule> all{
        {u"NUMBER"_s, {isNumber, u"value_not_numeric"_s}},
        {u"INTEGER"_s, {whole(true, true, true), u"value_not_integer"_s}},
        {u"INTEGER_POSITIVE"_s, {whole(false, false, true), u"value_not_positive_integer"_s}},
        {u"INTEGER_NEGATIVE"_s, {whole(true, false, false), u"value_not_negative_integer"_s}},
        {u"INTEGER_ZERO_OR_POSITIVE"_s, {whole(false, true, true), u"value_not_zero_or_positive_integer"_s}},
        {u"PERCENTAGE"_s, {between(100), u"value_not_percentage"_s}},
        {u"UNIT_INTERVAL"_s, {between(1), u"value_not_unit_interval"_s}},
        {u"BOOLEAN"_s, {pattern(u"\\A(true|false)\\z"_s), u"value_not_bool"_s}},
        {u"TRUE_ONLY"_s, {pattern(u"\\Atrue\\z"_s), u"value_not_true_only"_s}},
        {u"DATE"_s, {isDate, u"value_not_valid_date"_s}},
        {u"AGE"_s, {isDate, u"value_not_valid_date"_s}},
        {u"DATETIME"_s, {isMomentText, u"value_not_valid_datetime"_s}},
        {u"TIME"_s, {pattern(u"\\A([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]\\z"_s), u"value_not_valid_time"_s}},
        {u"LETTER"_s,
         {[](const QString& value) { return value.size() == 1 && value.at(0).isLetter(); },
          u"value_not_valid_letter"_s}},
        {u"PHONE_NUMBER"_s, {pattern(u"\\A[0-9+()#.\\s/ext-]{6,50}\\z"_s), u"value_not_valid_phone_number"_s}},
        {u"EMAIL"_s, {isMail, u"value_not_valid_email"_s}},
        {u"URL"_s, {isUrl, u"value_not_url"_s}},
        {u"COORDINATE"_s, {isCoordinate, u"value_not_coordinate"_s}},
        {u"USERNAME"_s, {isUserName, u"value_not_valid_username"_s}},
        {u"FILE_RESOURCE"_s, {uid, u"value_not_valid_uid"_s}},
        {u"IMAGE"_s, {uid, u"value_not_valid_uid"_s}},
        {u"ORGANISATION_UNIT"_s, {uid, u"value_not_valid_uid"_s}},
    };
    return all;
}

QString normalised(const QString& type, const QString& text, bool old)
{
    const QString low = text.toLower();
    static const QStringList yesOld{u"1"_s, u"t"_s, u"true"_s}, noOld{u"0"_s, u"f"_s, u"false"_s};
    if (type == u"BOOLEAN"_s) {
        if (yesOld.contains(low) || (!old && (low == u"y"_s || low == u"yes"_s)))
            return u"true"_s;
        if (noOld.contains(low) || (!old && (low == u"n"_s || low == u"no"_s)))
            return u"false"_s;
    }
    if (type == u"TRUE_ONLY"_s && (yesOld.contains(low) || (!old && (low == u"y"_s || low == u"yes"_s))))
        return u"true"_s;
    if (!old && type.startsWith(u"INTEGER") && text.endsWith(u".0"))
        return text.chopped(2);
    return text;
}

}  // namespace

bool isNumericType(const QString& valueType)
{
    return valueType.startsWith(u"INTEGER") || valueType == u"NUMBER"_s || valueType == u"PERCENTAGE"_s
        || valueType == u"UNIT_INTERVAL"_s;
}

Judged judge(const QString& valueType, const QString& text, bool old)
{
    Judged out{normalised(valueType, text, old), {}};
    if (text.size() > 50'000) {
        out.reason = u"value_length_greater_than_max_length"_s;
        return out;
    }
    const auto rule = rules().constFind(valueType);
    if (rule != rules().cend() && !rule->takes(out.kept))
        out.reason = rule->reason;
    return out;
}

}  // namespace rejista::practice
