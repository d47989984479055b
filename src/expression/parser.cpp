#include "expression/parser.h"

#include <QHash>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOr = 1, kAnd = 2, kEquality = 3, kComparison = 4, kSum = 5, kProduct = 6, kUnary = 7, kPower = 8;
// The database binds differently: `not` below the comparisons, which do not chain, a sign above the power.
constexpr int kDatabaseNot = 3, kDatabaseSign = 9;

struct Function {
    QStringView name;
    Op op;
    int least, most;
};
constexpr int kAnyNumber = 1'000'000;
constexpr Function kFunctions[]{
    {u"contains(", Op::Contains, 2, kAnyNumber},
    {u"containsItems(", Op::ContainsItems, 2, kAnyNumber},
    {u"firstNonNull(", Op::FirstNonNull, 1, kAnyNumber},
    {u"greatest(", Op::Greatest, 1, kAnyNumber},
    {u"if(", Op::If, 3, 3},
    {u"isNotNull(", Op::IsNotNull, 1, 1},
    {u"isNull(", Op::IsNull, 1, 1},
    {u"least(", Op::Least, 1, kAnyNumber},
    {u"log(", Op::Log, 1, 2},
    {u"log10(", Op::Log10, 1, 1},
    {u"removeZeros(", Op::RemoveZeros, 1, 1},
};

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

Parser::Nodes Parser::arguments()
{
    Nodes nodes;
    nodes.append(expression(0));
    while (!m_failed && isOperator(u",")) {
        advance();
        nodes.append(expression(0));
    }
    return nodes;
}

int Parser::call()
{
    const Token token = m_token;
    const QStringView name = m_lexer.text(token);
    for (const Function& function : kFunctions) {
        if (function.name == name)
            return callKnown(token, function.op, function.least, function.most);
    }
    if (name == u"is(")
        return callIs();
    if (name.startsWith(u"orgUnit."))
        return callOrgUnit(token);
    const bool ours = name == u"abs(" || name.startsWith(u"cell");
    if (ours && m_tree.dialect != Dialect::PackRule)
        return unexpected({TokenType::Word, token.start, token.length - 1});
    if (name == u"abs(")
        return callKnown(token, Op::Abs, 1, 1);
    if (ours)
        return callCell(token);
    if (name == u"subExpression(" && m_tree.dialect == Dialect::Indicator)
        return callSubExpression();
    return callUnknown(token);
}

int Parser::callKnown(const Token&, Op op, int least, int most)
{
    advance();
    Nodes nodes;
    for (;;) {
        nodes.append(expression(0));
        if (m_failed)
            return -1;
        if (!isOperator(u",") || nodes.size() == most)
            break;
        advance();
    }
    if (nodes.size() < least && !isOperator(u","))
        return unexpected();
    return expect(u")") ? add(op, nodes) : -1;
}

// A function the grammar has but the dialect has not: the server reads its arguments and refuses it when it gets there.
int Parser::callUnknown(const Token& name)
{
    const Mark before = mark();
    advance();
    if (m_token.type == TokenType::Word && m_lexer.text(m_token) == u"distinct")
        advance();
    if (!isOperator(u")")) {
        const Nodes ignored = arguments();
        Q_UNUSED(ignored);
        if (m_failed)
            return -1;
    }
    return expect(u")") ? addUnsupported(name, before) : -1;
}

int Parser::callIs()
{
    advance();
    Nodes nodes{expression(0)};
    if (m_failed)
        return -1;
    const bool isIn = m_token.type == TokenType::Word && m_lexer.text(m_token) == u"in" && m_token.start > 0
        && isSpace(m_lexer.text()[m_token.start - 1]) && m_token.end() < m_lexer.text().size()
        && isSpace(m_lexer.text()[m_token.end()]);
    if (!isIn)
        return unexpected();
    advance();
    for (const int node : arguments())
        nodes.append(node);
    return !m_failed && expect(u")") ? add(Op::Is, nodes) : -1;
}

int Parser::callOrgUnit(const Token& name)
{
    const Mark before = mark();
    const QStringView text = m_lexer.text(name);
    qsizetype at = m_token.end();
    const int first = int(m_tree.texts.size());
    for (;;) {
        at = m_lexer.skipSpaces(at);
        qsizetype length = m_lexer.uidAt(at);
        if (m_tree.dialect == Dialect::PackRule) {
            const QStringView rest = m_lexer.text().mid(at);
            length = 0;
            while (length < rest.size()
                   && (isAsciiLetter(rest[length]) || isAsciiDigit(rest[length]) || QStringView(u"_-").contains(rest[length])))
                ++length;
        }
        if (length == 0)
            return unexpected(m_lexer.tokenFrom(at));
        m_tree.texts.push_back(m_lexer.text().mid(at, length).toString());
        m_token = m_lexer.tokenFrom(at + length);
        if (!isOperator(u","))
            break;
        at = m_token.end();
    }
    if (!expect(u")"))
        return -1;
    if (m_tree.dialect == Dialect::Indicator)
        return addUnsupported(name, before);
    const OrgUnitTest test = text.startsWith(u"orgUnit.a") ? OrgUnitTest::Ancestor
        : text.startsWith(u"orgUnit.g")                     ? OrgUnitTest::Group
        : text.startsWith(u"orgUnit.d")                     ? OrgUnitTest::DataSet
                                                            : OrgUnitTest::Program;
    const int node = add(Op::OrgUnit, {}, int(test));
    m_tree.nodes.back().index = first;
    m_tree.nodes.back().childCount = int(m_tree.texts.size()) - first;
    return node;
}

int Parser::callCell(const Token& name)
{
    const QStringView text = m_lexer.text(name);
    const CellFunction function = text == u"cellMax(" ? CellFunction::Max
        : text == u"cellCount("                       ? CellFunction::Count
        : text == u"cellNonZero("                     ? CellFunction::NonZero
        : text == u"cellDistinct("                    ? CellFunction::Distinct
                                                      : CellFunction::Round5;
    advance();
    const Mark before = mark();
    if (m_token.type != TokenType::Brace || m_lexer.text(m_token) != u"#{")
        return unexpected();
    int operand = brace();
    if (!m_failed)
        operand = methods(operand, before);
    if (m_failed || !expect(u")"))
        return -1;
    if (m_tree.node(operand).op != Op::Item)
        return operand;  // a fault: it says itself what is wrong
    const int item = m_tree.node(operand).index;
    const int node = add(Op::Cell, {}, int(function));
    m_tree.nodes.back().index = item;
    return node;
}

int Parser::callSubExpression()
{
    const Token name = m_token;
    const int outer = m_openSub;
    m_openSub = int(m_tree.subExpressions.size());
    const int index = m_openSub;
    m_tree.subExpressions.emplace_back();
    m_tree.subRoots.push_back(-1);
    advance();
    const int root = expression(0);
    m_openSub = outer;
    if (m_failed)
        return -1;
    const qsizetype end = m_token.end();
    if (!expect(u")"))
        return -1;
    m_tree.subRoots[size_t(index)] = root;
    m_tree.subExpressions[size_t(index)].text = m_lexer.text().mid(name.start, end - name.start).toString();
    const int node = add(Op::SubExpression, {});
    m_tree.nodes.back().index = index;
    return node;
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
        : token.type == TokenType::Bad               ? u"syntax error"_s
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
