#include "metadata/value_parse.h"

#include "metadata/value_rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr qsizetype kShown = 60;        // of what was typed, in an error
constexpr qsizetype kOptionsNamed = 7;  // of the allowed codes, in an error
constexpr qsizetype kLongest = 50'000;  // hub-contract.md §3.9: any type

using Parsed = domain::Result<QString>;

domain::Error refused(Kind kind, QStringView text, QMap<QString, QString> facts = {})
{
    facts.insert(u"text"_s, text.left(kShown).toString());
    return domain::error(kind, {}, std::move(facts));
}

domain::Error outOfRange(QStringView text, const QString& min, const QString& max)
{
    return refused(Kind::OutOfRange, text, {{u"min"_s, min}, {u"max"_s, max}});
}

/// What a person means by a text: outer blanks of every kind off, digits of every script as 0–9, full-width signs
/// and the typographic minus as the plain ones. NUL never: the hub drops such values without a word.
QString plain(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const int digit = c.digitValue();
        const bool decimalDigit = c.category() == QChar::Number_DecimalDigit && digit >= 0;
        if (c == u'\0' || c == u'\uFEFF' || c == u'\u200E' || c == u'\u200F' || c == u'\u200B')
            continue;  // marks that copying leaves behind and nobody sees
        else if (decimalDigit)
            out += QChar(u'0' + digit);
        else if (c >= u'\uFF01' && c <= u'\uFF5E')
            out += QChar(c.unicode() - 0xFEE0);
        else if (c == u'\u2212')
            out += u'-';
        else if (c == u'\u066B')
            out += u'.';
        else
            out += c;
    }
    return out.trimmed();
}

QString withoutNul(QStringView text)
{
    QString out = text.toString();
    out.remove(u'\0');
    return out;
}

bool isBlankInNumber(QChar c)
{
    return c.isSpace() || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\'' || c == u'\u2019'
        || c == u'\u066C';
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Digits in threes behind 1 to 3 leading ones: the only form in which a separator says nothing but "thousands".
bool groupsOfThree(QStringView text, QChar separator)
{
    const auto parts = text.split(separator);
    if (parts.size() < 2 || parts.front().isEmpty() || parts.front().size() > 3)
        return false;
    return allDigits(parts.front())
        && std::all_of(parts.begin() + 1, parts.end(), [](QStringView p) { return p.size() == 3 && allDigits(p); });
}

struct Number {
    bool negative = false;
    QString whole, fraction;  ///< fraction without trailing zeros

    [[nodiscard]] QString canonical() const
    {
        const QString digits = fraction.isEmpty() ? whole : whole + u'.' + fraction;
        return negative && digits != "0"_L1 ? u'-' + digits : digits;
    }
};

std::optional<QString> scientific(QStringView text);

/// "1,234" is a thousand to an English reader and a bit more than one to a French one. In a whole number only the
/// thousand makes sense; elsewhere the language decides, and without one it is asked.
enum class Comma { Thousands, Decimal, Unknown };

Comma commaIn(const ParseHints& hints)
{
    const QStringView language = QStringView(hints.locale).left(2);
    if (language.isEmpty())
        return Comma::Unknown;
    return language == u"fr" || language == u"pt" ? Comma::Decimal : Comma::Thousands;
}

domain::Result<Number> readNumber(QStringView typed, bool whole, Comma comma)
{
    QString text = plain(typed);
    Number number;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        number.negative = text.startsWith(u'-');
        text = text.mid(1).trimmed();
    }
    const auto blank = std::find_if(text.begin(), text.end(), isBlankInNumber);
    if (blank != text.end()) {
        const QChar separator = *blank;
        const qsizetype point = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
        const QStringView head = QStringView(text).left(point < 0 ? text.size() : point);
        if (!groupsOfThree(head, separator))
            return refused(Kind::NotANumber, typed);
        text.remove(separator);
    }
    const qsizetype commas = text.count(u','), points = text.count(u'.');
    if (commas > 0 && points > 0) {
        const QChar decimal = text.lastIndexOf(u',') > text.lastIndexOf(u'.') ? u',' : u'.';
        const QChar thousands = decimal == u',' ? u'.' : u',';
        if (text.count(decimal) > 1 || !groupsOfThree(QStringView(text).left(text.indexOf(decimal)), thousands))
            return refused(Kind::NotANumber, typed);
        text.remove(thousands);
        text.replace(decimal, u'.');
    } else if (commas > 1 || points > 1) {
        const QChar thousands = commas > 1 ? u',' : u'.';
        if (!groupsOfThree(text, thousands))
            return refused(Kind::NotANumber, typed);
        text.remove(thousands);
    } else if (commas + points == 1) {
        const QChar mark = commas ? u',' : u'.';
        const bool eitherWay = commas && groupsOfThree(text, mark) && !text.startsWith(u'0');
        if (eitherWay && !whole && comma == Comma::Unknown)
            return refused(Kind::Ambiguous, typed,
                           {{u"either"_s, QString(text).remove(mark)}, {u"or"_s, QString(text).replace(mark, u'.')}});
        if (eitherWay && (whole || comma == Comma::Thousands))
            text.remove(mark);
        else
            text.replace(mark, u'.');
    }
    const qsizetype point = text.indexOf(u'.');
    const QStringView left = QStringView(text).left(point < 0 ? text.size() : point);
    const QStringView right = point < 0 ? QStringView() : QStringView(text).mid(point + 1);
    if ((left.isEmpty() && right.isEmpty()) || !allDigits(left) || !allDigits(right)) {
        if (const auto meant = scientific(text))
            return refused(Kind::ScientificNotation, typed,
                           {{u"meant"_s, (number.negative ? u"-"_s : QString()) + *meant}});
        return refused(Kind::NotANumber, typed);
    }
    number.whole = left.toString();
    while (number.whole.size() > 1 && number.whole.startsWith(u'0'))
        number.whole.remove(0, 1);
    if (number.whole.isEmpty())
        number.whole = u"0"_s;
    number.fraction = right.toString();
    while (number.fraction.endsWith(u'0'))
        number.fraction.chop(1);
    return number;
}

/// What "1e3" or "1.5E+02" stands for, written out; nothing when the text is not of that form. Spreadsheets write
/// it by themselves when a column is narrow, and digits may be lost by then: so it is asked for, never taken.
std::optional<QString> scientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e <= 0)
        return std::nullopt;
    bool isNumber = false, isExponent = false;
    const QString mantissa = text.left(e).toString().replace(u',', u'.');
    const double value = mantissa.toDouble(&isNumber);
    const int exponent = text.mid(e + 1).toInt(&isExponent);
    if (!isNumber || !isExponent || exponent < -20 || exponent > 40)
        return isNumber && isExponent ? std::optional(QString()) : std::nullopt;
    QString written = QString::number(value * std::pow(10.0, exponent), 'f', exponent < 0 ? 20 : 6);
    if (written.contains(u'.')) {
        while (written.endsWith(u'0'))
            written.chop(1);
        if (written.endsWith(u'.'))
            written.chop(1);
    }
    return written;
}

struct Bounds {
    qint64 min = std::numeric_limits<qint32>::min();
    qint64 max = std::numeric_limits<qint32>::max();
};

Parsed parseWhole(QStringView text, Bounds bounds)
{
    const auto number = readNumber(text, true, Comma::Thousands);
    if (!number)
        return number.error();
    if (!number->fraction.isEmpty())
        return refused(Kind::NotWhole, text, {{u"down"_s, number->whole}});
    const QString canonical = number->canonical();
    const bool negative = canonical.startsWith(u'-');
    if (negative && bounds.min >= 0)
        return refused(Kind::Negative, text, {{u"min"_s, QString::number(bounds.min)}});
    bool fits = false;
    const qint64 value = canonical.toLongLong(&fits);
    if (!fits || value < bounds.min || value > bounds.max)
        return outOfRange(text, QString::number(bounds.min), QString::number(bounds.max));
    return canonical;
}

Parsed parseDecimal(QStringView text, std::optional<int> max, const ParseHints& hints)
{
    const auto number = readNumber(text, false, commaIn(hints));
    if (!number)
        return number.error();
    const QString canonical = number->canonical();
    if (canonical.size() >= 250)
        return refused(Kind::TooLong, text, {{u"max"_s, u"249"_s}});
    if (!max) {
        // More digits than a double holds would come back from a hub as another number.
        if (number->whole.size() > 15)
            return outOfRange(text, u"-999999999999999"_s, u"999999999999999"_s);
        return canonical;
    }
    if (canonical.startsWith(u'-'))
        return refused(Kind::Negative, text, {{u"min"_s, u"0"_s}});
    const double value = canonical.toDouble();
    if (value > *max)
        return outOfRange(text, u"0"_s, QString::number(*max));
    return canonical;
}

Parsed parseYesNo(QStringView text)
{
    // en, fr, pt, Krio; what spreadsheets and paper codes write.
    static const QSet<QString> yes{u"true"_s, u"yes"_s, u"y"_s,          u"1"_s,   u"oui"_s, u"o"_s, u"vrai"_s,
                                   u"sim"_s,  u"s"_s,   u"verdadeiro"_s, u"yɛs"_s, u"x"_s,   u"✓"_s};
    static const QSet<QString> no{u"false"_s, u"no"_s,  u"n"_s,   u"0"_s,     u"non"_s,
                                  u"faux"_s,  u"não"_s, u"nao"_s, u"falso"_s, u"nɔ"_s};
    const QString word = plain(text).toLower();
    if (yes.contains(word))
        return u"true"_s;
    if (no.contains(word))
        return u"false"_s;
    return refused(Kind::NotYesNo, text);
}

Parsed parseTrueOnly(QStringView text)
{
    const auto answer = parseYesNo(text);
    if (answer && *answer == "false"_L1)
        return QString();  // "no" is said by leaving it empty
    return answer;
}

Parsed parseDate(QStringView text, const ParseHints& hints)
{
    const auto day = rules::readDay(plain(text), hints.locale);
    if (!day)
        return refused(Kind::NotADate, text, {{u"expected"_s, u"YYYY-MM-DD"_s}});
    return day->toString(Qt::ISODate);
}

Parsed parseOption(const OptionSet& options, QStringView text)
{
    const QString typed = withoutNul(text).trimmed();
    if (const Option* exact = options.find(typed))
        return exact->code;
    const QString digits = plain(text);
    if (const Option* exact = options.find(digits))
        return exact->code;
    std::vector<const Option*> fits;
    for (const Option& option : options.options) {
        bool fit = option.name.compare(typed, Qt::CaseInsensitive) == 0
            || option.code.compare(typed, Qt::CaseInsensitive) == 0
            || option.formName.compare(typed, Qt::CaseInsensitive) == 0;
        for (const Translation& t : option.translations)
            fit = fit || t.value.compare(typed, Qt::CaseInsensitive) == 0;
        if (fit)
            fits.push_back(&option);
    }
    if (fits.size() == 1)
        return fits.front()->code;
    QStringList allowed;
    for (const Option& option : options.options)
        if (allowed.size() < kOptionsNamed)
            allowed << option.code;
    return refused(Kind::NotAnOption, text,
                   {{u"allowed"_s, allowed.join(u", "_s)}, {u"count"_s, QString::number(options.options.size())}});
}

Parsed parseOptions(const OptionSet& options, QStringView text)
{
    QStringList codes;
    for (const QStringView part : text.split(u',')) {
        if (part.trimmed().isEmpty())
            continue;
        const auto code = parseOption(options, part);
        if (!code)
            return code;
        if (!codes.contains(*code))
            codes << *code;
    }
    return codes.join(u',');
}

Parsed parseForm(ValueType type, QStringView text)
{
    const QString candidate = type == ValueType::Text || type == ValueType::LongText ? withoutNul(text).trimmed()
                                                                                     : plain(text);
    const auto written = rules::canonicalForm(type, candidate);
    if (!written)
        return refused(Kind::WrongForm, text, {{u"expected"_s, rules::expectedForm(type)}});
    return *written;
}

}  // namespace

Parsed parseValue(ValueType type, const OptionSet* options, QStringView text, const ParseHints& hints)
{
    if (plain(text).isEmpty())
        return QString();
    if (text.size() > kLongest)
        return refused(Kind::TooLong, text, {{u"max"_s, QString::number(kLongest)}});
    if (options)
        return type == ValueType::MultiText ? parseOptions(*options, text) : parseOption(*options, text);
    constexpr qint64 kMax = std::numeric_limits<qint32>::max();
    switch (type) {
    case ValueType::Integer: return parseWhole(text, {});
    case ValueType::IntegerPositive: return parseWhole(text, {1, kMax});
    case ValueType::IntegerNegative: return parseWhole(text, {std::numeric_limits<qint32>::min(), -1});
    case ValueType::IntegerZeroOrPositive: return parseWhole(text, {0, kMax});
    case ValueType::Number: return parseDecimal(text, std::nullopt, hints);
    case ValueType::Percentage:
        return parseDecimal(
            plain(text).endsWith(u'%') ? QStringView(plain(text)).chopped(1).toString() : text.toString(), 100, hints);
    case ValueType::UnitInterval: return parseDecimal(text, 1, hints);
    case ValueType::Boolean: return parseYesNo(text);
    case ValueType::TrueOnly: return parseTrueOnly(text);
    case ValueType::Date:
    case ValueType::Age: return parseDate(text, hints);
    default: return parseForm(type, text);
    }
}

Parsed parseValue(const DataElement& element, const OptionSet* options, QStringView text, const ParseHints& hints)
{
    return parseValue(element.valueType, options, text, hints);
}

bool isCanonical(ValueType type, const OptionSet* options, QStringView value)
{
    if (value.trimmed().isEmpty() || value.size() > kLongest || value.contains(u'\0'))
        return false;
    if (options && type != ValueType::MultiText)
        return options->find(value);
    if (type == ValueType::MultiText) {
        const auto codes = value.split(u',');
        return options
            && std::all_of(codes.begin(), codes.end(), [&](QStringView code) { return options->find(code); });
    }
    return rules::isAccepted(type, value);
}

bool isNumeric(ValueType type)
{
    switch (type) {
    case ValueType::Number:
    case ValueType::Integer:
    case ValueType::IntegerPositive:
    case ValueType::IntegerNegative:
    case ValueType::IntegerZeroOrPositive:
    case ValueType::Percentage:
    case ValueType::UnitInterval: return true;
    default: return false;
    }
}

}  // namespace rejista::metadata
