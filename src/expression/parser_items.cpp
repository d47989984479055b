#include "expression/decimal.h"
#include "expression/parser.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 5> kMetrics{u"ACTUAL_REPORTS", u"ACTUAL_REPORTS_ON_TIME", u"EXPECTED_REPORTS",
                                              u"REPORTING_RATE", u"REPORTING_RATE_ON_TIME"};

/// A quoted text without its quotes and with Java's escapes resolved.
QString unquoted(QStringView text)
{
    QString result;
    const QStringView inner = text.mid(1, text.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] != u'\\') {
            result += inner[i];
            continue;
        }
        const QChar c = inner[++i];
        const qsizetype simple = QStringView(u"btnfr").indexOf(c);
        if (simple >= 0) {
            result += QStringView(u"\b\t\n\f\r")[simple];
        } else if (c == u'u') {
            while (inner[i] == u'u')
                ++i;
            result += QChar(inner.mid(i, 4).toUShort(nullptr, 16));
            i += 3;
        } else if (c >= u'0' && c <= u'7') {
            const qsizetype most = c <= u'3' ? 3 : 2;
            qsizetype n = 1;
            while (n < most && i + n < inner.size() && inner[i + n] >= u'0' && inner[i + n] <= u'7')
                ++n;
            result += QChar(inner.mid(i, n).toUShort(nullptr, 8));
            i += n - 1;
        } else {
            result += c;
        }
    }
    return result;
}

bool isPackCode(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || QStringView(u"_-,*").contains(c);
    });
}

Place packPlace(QStringView text)
{
    if (text == u"*")
        return {Place::Tag::All, {}};
    const bool uid = text.size() == 11 && Lexer(text).uidAt(0) == 11 && !text.contains(u'_');
    return {uid ? Place::Tag::Uid : Place::Tag::Code, text.toString()};
}

}  // namespace

int Parser::literal()
{
    if (m_token.type == TokenType::Text)
        return textLiteral();
    const QStringView text = m_lexer.text(m_token);
    int node = -1;
    if (m_token.type == TokenType::Number) {
        node = addNumber(javaNumber(text).value_or(std::numeric_limits<double>::quiet_NaN()));
    } else if (text == u"null") {
        node = add(Op::Null, {});
    } else if (text == u"true" || text == u"false") {
        node = add(Op::Boolean, {}, text == u"true" ? 1 : 0);
    } else {
        return unexpected();  // `and`, `or`
    }
    advance();
    return node;
}

int Parser::textLiteral()
{
    const int node = add(Op::Text, {});
    m_tree.nodes.back().index = int(m_tree.texts.size());
    m_tree.texts.push_back(unquoted(m_lexer.text(m_token)));
    advance();
    return node;
}

int Parser::bracketItem()
{
    const Token token = m_token;
    const QStringView text = m_lexer.text(token);
    const ItemKind kind = text == u"[days]" ? ItemKind::Days
        : text == u"[periodInYear]"         ? ItemKind::PeriodInYear
                                            : ItemKind::YearlyPeriodCount;
    if (kind != ItemKind::Days && m_tree.dialect != Dialect::Indicator) {
        advance();
        return addUnsupported(token, mark());
    }
    Item item;
    item.kind = kind;
    return addItem(item, token.start, token.end());
}

int Parser::addItem(Item item, qsizetype start, qsizetype end)
{
    item.text = m_lexer.text().mid(start, end - start).toString();
    item.subExpression = m_openSub;
    const int index = int(m_tree.items.size());
    m_tree.items.push_back(std::move(item));
    m_tree.spans.push_back({start, end - start, index});
    m_token = m_lexer.tokenFrom(end);
    const int node = add(Op::Item, {});
    m_tree.nodes.back().index = index;
    return node;
}

int Parser::brace()
{
    const qsizetype start = m_token.start;
    const QStringView name = m_lexer.text(m_token);
    if (name == u"X{")
        return unexpected();
    if (m_tree.dialect == Dialect::PackRule && name != u"V{")
        return packBrace(name);
    if (name == u"#{")
        return hashBrace(start);
    if (name == u"V{")
        return programVariable(start);
    if (name == u"R{")
        return reportingRate(start);
    if (name == u"A{")
        return pairOfIds(ItemKind::ProgramAttribute, start);
    if (name == u"D{")
        return pairOfIds(ItemKind::ProgramDataElement, start);
    return singleId(name == u"C{"       ? ItemKind::Constant
                        : name == u"I{" ? ItemKind::ProgramIndicator
                        : name == u"N{" ? ItemKind::Indicator
                                        : ItemKind::OrgUnitGroup,
                    start, name);
}

// Pack rules name things by code, so everything up to the bracket counts; `.` parts, as elsewhere.
int Parser::packBrace(QStringView name)
{
    const Token token = m_token;
    const qsizetype end = m_lexer.text().indexOf(u'}', token.end());
    if (end < 0)
        return unexpected({TokenType::End, m_lexer.text().size(), 0});
    const QStringView inside = m_lexer.text().mid(token.end(), end - token.end());
    const QList<QStringView> parts = inside.split(u'.');
    const bool known = std::all_of(parts.begin(), parts.end(), isPackCode);
    if (!known || parts.size() > 3 || parts.front().contains(u'*') || (name != u"#{" && parts.size() > 2))
        return fail(token.end(), inside.toString(), u"No code or UID: %1%2}"_s.arg(name, inside));
    if (name == u"N{") {
        m_token = m_lexer.tokenFrom(end + 1);
        return addUnsupported(token, mark());
    }
    Item item;
    item.kind = name == u"#{" ? ItemKind::Operand
        : name == u"C{"       ? ItemKind::Constant
        : name == u"OUG{"     ? ItemKind::OrgUnitGroup
        : name == u"R{"       ? ItemKind::ReportingRate
        : name == u"I{"       ? ItemKind::ProgramIndicator
        : name == u"A{"       ? ItemKind::ProgramAttribute
                              : ItemKind::ProgramDataElement;
    item.element = packPlace(parts[0]);
    if (parts.size() > 1)
        item.combo = packPlace(parts[1]);
    if (parts.size() > 2)
        item.attribute = packPlace(parts[2]);
    return addItem(item, token.start, end + 1);
}

/// One id or tag at `at`; how long it is, 0 = none there.
qsizetype Parser::place(qsizetype at, Place* place, bool element) const
{
    const QStringView rest = m_lexer.text().mid(at);
    const auto tagged = [&](QStringView tag, Place::Tag kind) -> qsizetype {
        if (!rest.startsWith(tag))
            return 0;
        qsizetype length = m_lexer.uidAt(at + tag.size());
        // Option groups may be joined: coGroup:id&id
        while (length > 0 && kind == Place::Tag::OptionGroup && at + tag.size() + length < m_lexer.text().size()
               && m_lexer.text()[at + tag.size() + length] == u'&') {
            const qsizetype next = m_lexer.uidAt(at + tag.size() + length + 1);
            if (next == 0)
                break;
            length += 1 + next;
        }
        if (length == 0)
            return 0;
        *place = {kind, rest.mid(tag.size(), length).toString()};
        return tag.size() + length;
    };
    if (const qsizetype uid = m_lexer.uidAt(at); uid > 0) {
        *place = {Place::Tag::Uid, rest.left(uid).toString()};
        return uid;
    }
    if (element)
        return tagged(u"deGroup:", Place::Tag::ElementGroup);
    if (const qsizetype group = tagged(u"coGroup:", Place::Tag::OptionGroup); group > 0)
        return group;
    return tagged(u"co:", Place::Tag::OptionTag);
}

/// Program rules allow almost anything between the braces; here the server only says that it wants a UID.
qsizetype Parser::variableName(qsizetype at) const
{
    const QStringView text = m_lexer.text();
    while (at < text.size()
           && (isAsciiLetter(text[at]) || isAsciiDigit(text[at]) || isSpace(text[at])
               || QStringView(u"_-.").contains(text[at])))
        ++at;
    return at;
}

int Parser::hashBrace(qsizetype start)
{
    const QStringView text = m_lexer.text();
    const qsizetype inside = m_token.end();
    const auto has = [&](qsizetype at, QStringView what) { return text.mid(at).startsWith(what); };
    Item item;
    qsizetype at = inside + place(inside, &item.element, true);
    if (at > inside) {
        if (has(at, u".*.")) {
            item.combo.tag = Place::Tag::All;
            if (const qsizetype uid = m_lexer.uidAt(at + 3); uid > 0) {
                item.attribute = {Place::Tag::Uid, text.mid(at + 3, uid).toString()};
                at += 3 + uid;
            }
        } else if (has(at, u".*")) {
            item.combo.tag = Place::Tag::All;
            at += 2;
        } else if (has(at, u".")) {
            const qsizetype combo = place(at + 1, &item.combo, false);
            at += 1 + combo;
            if (combo > 0 && has(at, u".*")) {
                item.attribute.tag = Place::Tag::All;
                at += 2;
            } else if (combo > 0 && has(at, u".")) {
                const qsizetype uid = m_lexer.uidAt(at + 1);
                item.attribute = {Place::Tag::Uid, text.mid(at + 1, uid).toString()};
                at += 1 + uid;
            }
        }
        if (has(at, u"}"))
            return addItem(item, start, at + 1);
    }
    const qsizetype name = variableName(inside);
    if (name == inside || !has(name, u"}"))
        return unexpected(m_lexer.tokenFrom(std::max(at, name)));
    const QString whole = text.mid(start, name + 1 - start).toString();
    const QString reason = u"Data Element or DataElementOperand must have a UID: "_s + whole;
    noteDefect(start, whole, reason);
    m_token = m_lexer.tokenFrom(name + 1);
    return addFault(reason);
}

int Parser::singleId(ItemKind kind, qsizetype start, QStringView name)
{
    const Token token = m_token;
    const qsizetype inside = m_token.end();
    const qsizetype uid = m_lexer.uidAt(inside);
    if (uid == 0)
        return unexpected(m_lexer.tokenFrom(inside));
    const QStringView text = m_lexer.text();
    if (inside + uid >= text.size() || text[inside + uid] != u'}')
        return unexpected(m_lexer.tokenFrom(inside + uid));
    if (name == u"N{" && m_tree.dialect != Dialect::Indicator) {
        m_token = m_lexer.tokenFrom(inside + uid + 1);
        return addUnsupported(token, mark());
    }
    Item item;
    item.kind = kind;
    item.element = {Place::Tag::Uid, text.mid(inside, uid).toString()};
    return addItem(item, start, inside + uid + 1);
}

int Parser::pairOfIds(ItemKind kind, qsizetype start)
{
    const QStringView text = m_lexer.text();
    const qsizetype inside = m_token.end();
    const qsizetype first = m_lexer.uidAt(inside);
    const qsizetype dot = inside + first;
    const qsizetype second = first > 0 && dot < text.size() && text[dot] == u'.' ? m_lexer.uidAt(dot + 1) : 0;
    const qsizetype end = dot + 1 + second;
    if (second > 0 && end < text.size() && text[end] == u'}') {
        Item item;
        item.kind = kind;
        item.element = {Place::Tag::Uid, text.mid(inside, first).toString()};
        item.combo = {Place::Tag::Uid, text.mid(dot + 1, second).toString()};
        return addItem(item, start, end + 1);
    }
    const qsizetype name = variableName(inside);
    if (kind == ItemKind::ProgramDataElement || name == inside || name >= text.size() || text[name] != u'}')
        return unexpected(
            m_lexer.tokenFrom(kind == ItemKind::ProgramDataElement ? dot + (second > 0 ? 1 + second : 0) : name));
    const QString whole = text.mid(start, name + 1 - start).toString();
    const QString reason = u"Program attribute must have two UIDs: "_s + whole;
    noteDefect(start, whole, reason);
    m_token = m_lexer.tokenFrom(name + 1);
    return addFault(reason);
}

int Parser::reportingRate(qsizetype start)
{
    const QStringView text = m_lexer.text();
    const qsizetype inside = m_token.end();
    const qsizetype uid = m_lexer.uidAt(inside);
    if (uid == 0)
        return unexpected(m_lexer.tokenFrom(inside));
    const qsizetype dot = inside + uid;
    if (dot >= text.size() || text[dot] != u'.')
        return unexpected(m_lexer.tokenFrom(dot));
    qsizetype end = dot + 1;
    while (end < text.size() && (isAsciiLetter(text[end]) || text[end] == u'_'))
        ++end;
    const QStringView metric = text.mid(dot + 1, end - dot - 1);
    if (std::find(kMetrics.begin(), kMetrics.end(), metric) == kMetrics.end())
        return unexpected(m_lexer.tokenFrom(dot + 1));
    if (end >= text.size() || text[end] != u'}')
        return unexpected(m_lexer.tokenFrom(end));
    Item item;
    item.kind = ItemKind::ReportingRate;
    item.element = {Place::Tag::Uid, text.mid(inside, uid).toString()};
    item.combo = {Place::Tag::Code, metric.toString()};
    return addItem(item, start, end + 1);
}

int Parser::programVariable(qsizetype start)
{
    const Token token = m_token;
    const QStringView text = m_lexer.text();
    qsizetype end = m_token.end();
    while (end < text.size() && (isAsciiLetter(text[end]) || text[end] == u'_'))
        ++end;
    if (end == m_token.end() || end >= text.size() || text[end] != u'}')
        return unexpected(m_lexer.tokenFrom(end));
    Q_UNUSED(start);
    m_token = m_lexer.tokenFrom(end + 1);
    return addUnsupported(token, mark());
}

}  // namespace rejista::expression::detail
