#include "expression/parser.h"

#include <QHash>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOr = 1, kAnd = 2, kEquality = 3, kComparison = 4, kSum = 5, kProduct = 6, kUnary = 7, kPower = 8;
// The database binds differently: `not` below the comparisons, which do not chain, a sign above the power.
constexpr int kDatabaseNot = 3, kDatabaseSign = 9;

QString unsupportedReason(QStringView name)
{
    return u"Item %1 not supported for this type of expression"_s.arg(name);
}

bool isComparison(Op op)
{
    return op >= Op::Less && op <= Op::NotEqual;
}

}  // namespace

Parser::Parser(const QString& text, Dialect dialect) : m_lexer(QStringView())
{
    m_tree.text = text;
    m_tree.dialect = dialect;
    m_lexer = Lexer(m_tree.text);
    m_token = m_lexer.tokenFrom(0);
}

Tree Parser::run()
{
    int root = expression(0);
    if (!m_failed && m_token.type != TokenType::End)
        root = unexpected();
    if (m_failed) {
        m_tree.items.clear();
        m_tree.spans.clear();
        m_tree.subExpressions.clear();
        m_tree.subRoots.clear();
        root = -1;
    }
    m_tree.root = root;
    mergeItems();
    return std::move(m_tree);
}

Parser::Binary Parser::binaryHere() const
{
    if (m_token.type != TokenType::Operator && m_token.type != TokenType::Keyword)
        return {};
    const QStringView text = m_lexer.text(m_token);
    const bool database = inSubExpression();
    switch (text.front().unicode()) {
    case u'^': return {Op::Power, kPower, !database};
    case u'*': return {Op::Multiply, kProduct};
    case u'/': return {Op::Divide, kProduct};
    case u'%': return {Op::Modulus, kProduct};
    case u'+': return {Op::Add, kSum};
    case u'-': return {Op::Subtract, kSum};
    case u'<': return {text.size() == 2 ? Op::LessEqual : Op::Less, kComparison};
    case u'>': return {text.size() == 2 ? Op::GreaterEqual : Op::Greater, kComparison};
    case u'=': return {Op::Equal, database ? kComparison : kEquality};
    case u'!':
        if (text.size() == 2)
            return {Op::NotEqual, database ? kComparison : kEquality};
        return {};
    case u'&': return {Op::And, kAnd};
    case u'|': return {Op::Or, kOr};
    case u'a': return {Op::And, kAnd};
    case u'o': return {Op::Or, kOr};
    default: return {};
    }
}

// Operators of one level are read in a loop, so that a sum of a thousand operands needs no thousand stack frames.
int Parser::expression(int minLevel)
{
    if (++m_depth > kMaxDepth)
        return fail(m_token.start, m_lexer.text(m_token).toString(), u"nested too deeply"_s);
    int left = prefix();
    bool compared = false;
    while (!m_failed) {
        const Binary binary = binaryHere();
        if (binary.level == 0 || binary.level < minLevel)
            break;
        advance();
        const int right = expression(binary.rightToLeft ? binary.level : binary.level + 1);
        if (m_failed)
            break;
        if (inSubExpression() && isComparison(binary.op) && compared)
            left = addFault(u"the database does not chain comparisons"_s, Reading::State::ServerFails);
        else
            left = add(binary.op, {left, right});
        compared = isComparison(binary.op);
    }
    --m_depth;
    return left;
}

int Parser::prefix()
{
    if (m_token.type != TokenType::Operator && m_token.type != TokenType::Keyword)
        return primary();
    const QStringView text = m_lexer.text(m_token);
    Op op = Op::Null;
    if (text == u"-")
        op = Op::Negate;
    else if (text == u"+")
        op = Op::UnaryPlus;
    else if (text == u"!" || text == u"not")
        op = Op::Not;
    if (op == Op::Null)
        return primary();
    advance();
    const int level = !inSubExpression() ? kUnary : op == Op::Not ? kDatabaseNot : kDatabaseSign;
    const int operand = expression(level);
    return m_failed ? -1 : add(op, {operand});
}

int Parser::primary()
{
    const Mark before = mark();
    int node = -1;
    switch (m_token.type) {
    case TokenType::Operator: node = isOperator(u"(") ? bracketed() : unexpected(); break;
    case TokenType::Number:
    case TokenType::Text:
    case TokenType::Keyword: node = literal(); break;
    case TokenType::Function: node = call(); break;
    case TokenType::Brace: node = brace(); break;
    case TokenType::Bracket: node = bracketItem(); break;
    case TokenType::End:
    case TokenType::Bad:
    case TokenType::Word:
    case TokenType::Method:
    case TokenType::Date: node = unexpected(); break;
    }
    return m_failed ? -1 : methods(node, before);
}

int Parser::bracketed()
{
    advance();
    const int node = expression(0);
    return !m_failed && expect(u")") ? node : -1;
}

int Parser::add(Op op, const Nodes& children, int variant)
{
    Node node;
    node.op = op;
    node.variant = quint8(variant);
    node.firstChild = int(m_tree.children.size());
    node.childCount = int(children.size());
    m_tree.children.insert(m_tree.children.end(), children.begin(), children.end());
    m_tree.nodes.push_back(node);
    return int(m_tree.nodes.size()) - 1;
}

int Parser::addNumber(double number)
{
    const int node = add(Op::Number, {});
    m_tree.nodes.back().number = number;
    return node;
}

int Parser::addFault(QString reason, Reading::State state)
{
    const int node = add(Op::Fault, {});
    m_tree.nodes.back().index = int(m_tree.faults.size());
    m_tree.faults.push_back({state, std::move(reason)});
    return node;
}

int Parser::addUnsupported(const Token& token, const Mark& mark)
{
    forgetSince(mark);
    const QString name = m_lexer.text(token).toString();
    noteDefect(token.start, name, unsupportedReason(name));
    return addFault(unsupportedReason(name));
}

void Parser::forgetSince(const Mark& mark)
{
    m_tree.items.resize(mark.items);
    m_tree.spans.resize(mark.spans);
    m_tree.subExpressions.resize(mark.subs);
    m_tree.subRoots.resize(mark.subs);
}

bool Parser::isOperator(QStringView text) const
{
    return m_token.type == TokenType::Operator && m_lexer.text(m_token) == text;
}

bool Parser::expect(QStringView text)
{
    if (!isOperator(text)) {
        unexpected();
        return false;
    }
    advance();
    return true;
}

int Parser::unexpected(const Token& token)
{
    const QString text = token.type == TokenType::End ? u"<EOF>"_s
        : token.type == TokenType::Bad                ? u"syntax error"_s
                                                      : m_lexer.text(token).toString();
    return fail(token.start, text, QString());
}

int Parser::fail(qsizetype position, const QString& token, const QString& reason)
{
    if (!m_failed)
        m_tree.defect.reset();  // a text that cannot be read outweighs a part that is not supported
    m_failed = true;
    noteDefect(position, token, reason);
    return -1;
}

void Parser::noteDefect(qsizetype position, const QString& token, const QString& reason)
{
    if (m_tree.defect)
        return;
    const QStringView before = m_lexer.text().left(position);
    const qsizetype line = 1 + before.count(u'\n');
    const qsizetype character = position - (before.lastIndexOf(u'\n') + 1);
    const QString why = reason.isEmpty()
        ? u"Invalid string token '%1' at line:%2 character:%3"_s.arg(token).arg(line).arg(character)
        : reason;
    m_tree.defect = domain::error(domain::Kind::ExpressionSyntax, m_tree.text.left(200),
                                  {{u"line"_s, QString::number(line)},
                                   {u"character"_s, QString::number(character)},
                                   {u"token"_s, token.left(60)},
                                   {u"reason"_s, why}});
}

// What stands twice is read once: occurrences become indexes into a list of distinct items.
void Parser::mergeItems()
{
    std::vector<Item> distinct;
    std::vector<int> indexOf;
    QHash<Item, int> known;
    for (Item& item : m_tree.items) {
        const auto found = known.constFind(item);
        if (found != known.constEnd()) {
            indexOf.push_back(*found);
            continue;
        }
        const int index = int(distinct.size());
        known.insert(item, index);
        indexOf.push_back(index);
        if (item.subExpression >= 0)
            m_tree.subExpressions[size_t(item.subExpression)].items.push_back(index);
        distinct.push_back(std::move(item));
    }
    m_tree.items = std::move(distinct);
    for (Node& node : m_tree.nodes) {
        if ((node.op == Op::Item || node.op == Op::Cell) && size_t(node.index) < indexOf.size())
            node.index = indexOf[size_t(node.index)];
    }
    for (ItemSpan& span : m_tree.spans)
        span.item = indexOf[size_t(span.item)];
}

}  // namespace rejista::expression::detail
