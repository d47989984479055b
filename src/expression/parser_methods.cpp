#include "expression/parser.h"

#include <algorithm>
#include <array>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 21> kAggregationTypes{u"SUM",
                                                        u"AVERAGE",
                                                        u"AVERAGE_SUM_ORG_UNIT",
                                                        u"LAST",
                                                        u"LAST_AVERAGE_ORG_UNIT",
                                                        u"LAST_LAST_ORG_UNIT",
                                                        u"LAST_IN_PERIOD",
                                                        u"LAST_IN_PERIOD_AVERAGE_ORG_UNIT",
                                                        u"FIRST",
                                                        u"FIRST_AVERAGE_ORG_UNIT",
                                                        u"FIRST_FIRST_ORG_UNIT",
                                                        u"COUNT",
                                                        u"STDDEV",
                                                        u"VARIANCE",
                                                        u"MIN",
                                                        u"MAX",
                                                        u"MIN_SUM_ORG_UNIT",
                                                        u"MAX_SUM_ORG_UNIT",
                                                        u"NONE",
                                                        u"CUSTOM",
                                                        u"DEFAULT"};

}  // namespace

int Parser::methods(int node, const Mark& mark)
{
    while (!m_failed && m_token.type == TokenType::Method) {
        const Token token = m_token;
        node = method(node, mark, token);
    }
    return m_failed ? -1 : node;
}

/// What stands further in was said first and wins; only offsets add up. `reachesInside`: also the items of the
/// sub-expressions it stands behind.
template <class Change>
void Parser::modify(const Mark& mark, bool reachesInside, Change change)
{
    for (size_t i = mark.items; i < m_tree.items.size(); ++i) {
        Item& item = m_tree.items[i];
        if (reachesInside || item.subExpression < int(mark.subs))
            change(item.modifiers);
    }
    for (size_t i = mark.subs; i < m_tree.subExpressions.size(); ++i)
        change(m_tree.subExpressions[i].modifiers);
}

int Parser::unsupportedMethod(const Mark& mark, const Token& token)
{
    return addUnsupported(token, mark);
}

/// `n` with an optional sign, a whole number; after it the closing bracket is still to come.
bool Parser::periodOffset(int* offset, bool* overflow)
{
    qsizetype at = m_lexer.skipSpaces(m_token.end());
    const QStringView text = m_lexer.text();
    const qsizetype first = at;
    if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
        ++at;
    const Token number = m_lexer.tokenFrom(at);
    const QStringView digits = m_lexer.text(number);
    const bool whole = number.type == TokenType::Number && number.start == at
        && std::all_of(digits.begin(), digits.end(), isAsciiDigit);
    if (!whole) {
        unexpected(m_lexer.tokenFrom(at));
        return false;
    }
    bool ok = false;
    *offset = text.mid(first, number.end() - first).toInt(&ok);
    *overflow = !ok;
    m_token = m_lexer.tokenFrom(number.end());
    return true;
}

int Parser::method(int node, const Mark& mark, const Token& token)
{
    const QStringView name = m_lexer.text(token);
    const bool allowed = m_tree.dialect == Dialect::Indicator
        ? name != u".stageOffset("
        : m_tree.dialect == Dialect::PackRule && name == u".periodOffset(";
    if (name == u".yearToDate()") {
        advance();
        if (!allowed)
            return unsupportedMethod(mark, token);
        modify(mark, true, [](Modifiers& m) { m.yearToDate = true; });
        return node;
    }
    if (name == u".periodOffset(" || name == u".stageOffset(") {
        int offset = 0;
        bool overflow = false;
        if (!periodOffset(&offset, &overflow) || !expect(u")"))
            return -1;
        if (!allowed)
            return unsupportedMethod(mark, token);
        if (overflow) {
            forgetSince(mark);
            return addFault(u"the period offset is no integer the server can hold"_s, Reading::State::ServerFails);
        }
        modify(mark, true, [offset](Modifiers& m) { m.periodOffset += offset; });
        return node;
    }
    return dateOrAggregation(node, mark, token, allowed);
}

/// `.minDate(`, `.maxDate(`, `.aggregationType(`: what is wrong with their argument shows when the server gets there.
int Parser::dateOrAggregation(int node, const Mark& mark, const Token& token, bool allowed)
{
    const QStringView name = m_lexer.text(token);
    advance();
    const Token argument = m_token;
    const QString text = m_lexer.text(argument).toString();
    const bool aggregation = name == u".aggregationType(";
    if (argument.type != (aggregation ? TokenType::Word : TokenType::Date))
        return unexpected();
    advance();
    if (!expect(u")"))
        return -1;
    if (!allowed)
        return unsupportedMethod(mark, token);
    QString reason;
    if (aggregation) {
        if (std::find(kAggregationTypes.begin(), kAggregationTypes.end(), text) == kAggregationTypes.end())
            reason = u"Invalid aggregation type: "_s + text;
        modify(mark, false, [&text](Modifiers& m) {
            if (m.aggregationType.isEmpty())
                m.aggregationType = text;
        });
    } else {
        const QStringList parts = text.split(u'-');
        const QDate date(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
        if (!date.isValid())
            reason = u"Invalid date: "_s + text;
        QDate Modifiers::*const bound = name == u".minDate(" ? &Modifiers::minDate : &Modifiers::maxDate;
        modify(mark, true, [date, bound](Modifiers& m) {
            if (!(m.*bound).isValid())
                m.*bound = date;
        });
    }
    if (reason.isEmpty())
        return node;
    forgetSince(mark);
    noteDefect(argument.start, text, reason);
    return addFault(reason);
}

}  // namespace rejista::expression::detail
