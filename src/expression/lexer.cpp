#include "expression/lexer.h"

#include <algorithm>
#include <array>

namespace rejista::expression::detail {

namespace {

constexpr qsizetype kUidLength = 11;

// Names that are a token together with their bracket, also those no dialect supports: the server says
// "Item count( not supported …" of them, not "Invalid string token".
constexpr std::array<QStringView, 67> kFunctions{
    u"abs(",
    u"avg(",
    u"cellCount(",
    u"cellDistinct(",
    u"cellMax(",
    u"cellNonZero(",
    u"cellRound5(",
    u"contains(",
    u"containsItems(",
    u"count(",
    u"d2:addDays(",
    u"d2:ceil(",
    u"d2:concatenate(",
    u"d2:condition(",
    u"d2:count(",
    u"d2:countIfCondition(",
    u"d2:countIfValue(",
    u"d2:countIfZeroPos(",
    u"d2:daysBetween(",
    u"d2:extractDataMatrixValue(",
    u"d2:floor(",
    u"d2:hasUserRole(",
    u"d2:hasValue(",
    u"d2:inOrgUnitGroup(",
    u"d2:lastEventDate(",
    u"d2:left(",
    u"d2:length(",
    u"d2:maxValue(",
    u"d2:minValue(",
    u"d2:minutesBetween(",
    u"d2:modulus(",
    u"d2:monthsBetween(",
    u"d2:oizp(",
    u"d2:relationshipCount(",
    u"d2:right(",
    u"d2:round(",
    u"d2:split(",
    u"d2:substring(",
    u"d2:validatePattern(",
    u"d2:weeksBetween(",
    u"d2:yearsBetween(",
    u"d2:zScoreHFA(",
    u"d2:zScoreWFA(",
    u"d2:zScoreWFH(",
    u"d2:zing(",
    u"d2:zpvc(",
    u"firstNonNull(",
    u"greatest(",
    u"if(",
    u"is(",
    u"isNotNull(",
    u"isNull(",
    u"least(",
    u"log(",
    u"log10(",
    u"max(",
    u"median(",
    u"min(",
    u"normDistCum(",
    u"normDistDen(",
    u"percentileCont(",
    u"removeZeros(",
    u"stddev(",
    u"stddevPop(",
    u"stddevSamp(",
    u"sum(",
    u"variance(",
};
constexpr std::array<QStringView, 5> kDottedFunctions{u"orgUnit.ancestor(", u"orgUnit.dataSet(", u"orgUnit.group(",
                                                      u"orgUnit.program(", u"subExpression("};
constexpr std::array<QStringView, 6> kMethods{u".aggregationType(", u".maxDate(",     u".minDate(",
                                              u".periodOffset(",    u".stageOffset(", u".yearToDate()"};
constexpr std::array<QStringView, 9> kBraces{u"A{", u"C{", u"D{", u"I{", u"N{", u"OUG{", u"R{", u"V{", u"X{"};
constexpr std::array<QStringView, 3> kBrackets{u"[days]", u"[periodInYear]", u"[yearlyPeriodCount]"};
constexpr std::array<QStringView, 3> kTags{u"co:", u"coGroup:", u"deGroup:"};
constexpr std::array<QStringView, 6> kKeywords{u"and", u"or", u"not", u"null", u"true", u"false"};

template <size_t N>
qsizetype longest(const std::array<QStringView, N>& words, QStringView rest)
{
    qsizetype length = 0;
    for (const QStringView word : words) {
        if (word.size() > length && rest.startsWith(word))
            length = word.size();
    }
    return length;
}

}  // namespace

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype Lexer::skipSpaces(qsizetype position) const
{
    while (position < m_text.size()) {
        if (isSpace(m_text[position])) {
            ++position;
            continue;
        }
        if (!m_text.mid(position).startsWith(u"/*"))
            break;
        const qsizetype close = m_text.indexOf(u"*/", position + 2);
        if (close < 0)
            break;
        position = close + 2;
    }
    return position;
}

qsizetype Lexer::uidAt(qsizetype position) const
{
    if (!isAsciiLetter(at(position)))
        return 0;
    for (qsizetype i = 1; i < kUidLength; ++i) {
        if (!isAsciiLetter(at(position + i)) && !isAsciiDigit(at(position + i)))
            return 0;
    }
    return kUidLength;
}

Token Lexer::tokenFrom(qsizetype position) const
{
    const qsizetype start = skipSpaces(position);
    if (start >= m_text.size())
        return {TokenType::End, m_text.size(), 0};
    const QChar c = m_text[start];
    if (isAsciiLetter(c) || c == u'_')
        return letters(start);
    if (isAsciiDigit(c))
        return number(start);
    if (c == u'.')
        return dot(start);
    if (c == u'\'' || c == u'"')
        return quoted(start);
    if (c == u'[') {
        const qsizetype length = longest(kBrackets, m_text.mid(start));
        return {length > 0 ? TokenType::Bracket : TokenType::Bad, start, length};
    }
    return sign(start);
}

Token Lexer::letters(qsizetype start) const
{
    const QStringView rest = m_text.mid(start);
    qsizetype word = 0;
    while (isAsciiLetter(at(start + word)) || at(start + word) == u'_')
        ++word;
    if (const qsizetype length = std::max(longest(kFunctions, rest), longest(kDottedFunctions, rest)); length > 0)
        return {TokenType::Function, start, length};
    if (const qsizetype length = longest(kBraces, rest); length > 0)
        return {TokenType::Brace, start, length};
    if (const qsizetype tag = longest(kTags, rest); tag > 0)
        return {TokenType::Word, start, tag + uidAt(start + tag)};
    if (const qsizetype uid = uidAt(start); uid > word)
        return {TokenType::Word, start, uid};
    const QStringView text = rest.left(word);
    const bool keyword = std::find(kKeywords.begin(), kKeywords.end(), text) != kKeywords.end();
    return {keyword ? TokenType::Keyword : TokenType::Word, start, word};
}

qsizetype Lexer::digits(qsizetype from) const
{
    qsizetype n = 0;
    while (isAsciiDigit(at(from + n)))
        ++n;
    return n;
}

qsizetype Lexer::exponent(qsizetype from) const
{
    if (at(from) != u'e' && at(from) != u'E')
        return 0;
    const qsizetype sign = at(from + 1) == u'+' || at(from + 1) == u'-' ? 1 : 0;
    const qsizetype n = digits(from + 1 + sign);
    return n > 0 ? 1 + sign + n : 0;
}

// A date is a token wherever it stands: on the server `2025-1-1` is no subtraction but an error.
qsizetype Lexer::dateAt(qsizetype start) const
{
    if (digits(start) != 4 || at(start) == u'0' || at(start + 4) != u'-')
        return 0;
    qsizetype i = start + 5;
    const auto part = [&](QChar highest) {
        if (at(i) >= u'0' && at(i) <= highest && isAsciiDigit(at(i + 1)))
            i += 2;
        else if (isAsciiDigit(at(i)))
            i += 1;
        else
            return false;
        return true;
    };
    if (!part(u'1') || at(i++) != u'-' || !part(u'3'))
        return 0;
    return i - start;
}

Token Lexer::number(qsizetype start) const
{
    if (const qsizetype date = dateAt(start); date > 0)
        return {TokenType::Date, start, date};
    qsizetype length = at(start) == u'0' ? 1 : digits(start);
    if (at(start + length) == u'.')
        length += 1 + digits(start + length + 1);
    length += exponent(start + length);
    return {TokenType::Number, start, length};
}

Token Lexer::dot(qsizetype start) const
{
    if (const qsizetype n = digits(start + 1); n > 0)
        return {TokenType::Number, start, 1 + n + exponent(start + 1 + n)};
    if (const qsizetype method = longest(kMethods, m_text.mid(start)); method > 0)
        return {TokenType::Method, start, method};
    return {TokenType::Word, start, 1};
}

qsizetype Lexer::escapeAt(qsizetype start) const
{
    const QChar c = at(start + 1);
    if (QStringView(u"btnfr\"'\\").contains(c) && !c.isNull())
        return 2;
    if (c == u'u') {
        qsizetype i = start + 1;
        while (at(i) == u'u')
            ++i;
        for (int n = 0; n < 4; ++n) {
            const QChar h = at(i + n).toLower();
            if (!isAsciiDigit(h) && !(h >= u'a' && h <= u'f'))
                return 0;
        }
        return i + 4 - start;
    }
    qsizetype octal = 0;
    while (octal < 3 && at(start + 1 + octal) >= u'0' && at(start + 1 + octal) <= u'7')
        ++octal;
    if (octal == 3 && c > u'3')
        octal = 2;
    return octal > 0 ? 1 + octal : 0;
}

Token Lexer::quoted(qsizetype start) const
{
    const QChar quote = m_text[start];
    for (qsizetype i = start + 1; i < m_text.size();) {
        const QChar c = m_text[i];
        if (c == quote)
            return {TokenType::Text, start, i + 1 - start};
        if (c == u'\n' || c == u'\r')
            break;
        const qsizetype step = c == u'\\' ? escapeAt(i) : 1;
        if (step == 0)
            break;
        i += step;
    }
    return {TokenType::Operator, start, 1};  // a lone quote is a token that nothing expects
}

Token Lexer::sign(qsizetype start) const
{
    const QStringView rest = m_text.mid(start);
    if (rest.startsWith(u"#{"))
        return {TokenType::Brace, start, 2};
    for (const QStringView two : {u"<=", u">=", u"==", u"!=", u"&&", u"||"}) {
        if (rest.startsWith(two))
            return {TokenType::Operator, start, 2};
    }
    if (QStringView(u"^+-!*/%<>(),}").contains(rest.front()))
        return {TokenType::Operator, start, 1};
    return {TokenType::Bad, start, 1};
}

}  // namespace rejista::expression::detail
