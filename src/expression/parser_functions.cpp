#include "expression/parser.h"

namespace rejista::expression::detail {

namespace {

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

}  // namespace

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
                   && (isAsciiLetter(rest[length]) || isAsciiDigit(rest[length])
                       || QStringView(u"_-").contains(rest[length])))
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
        : text.startsWith(u"orgUnit.g")                    ? OrgUnitTest::Group
        : text.startsWith(u"orgUnit.d")                    ? OrgUnitTest::DataSet
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

}  // namespace rejista::expression::detail
