// Turns tokens into a Tree with DHIS2's precedence, and with the database's inside subExpression().
// Private to the room; one Parser reads one text. Recursion is bounded: see kMaxDepth.
#pragma once

#include "expression/lexer.h"
#include "expression/tree.h"

#include <QVarLengthArray>

namespace rejista::expression::detail {

/// Brackets, functions and signs inside each other; far beyond any real expression, far below any stack.
constexpr int kMaxDepth = 250;

class Parser {
public:
    Parser(const QString& text, Dialect dialect);

    /// A tree without root where the text could not be read.
    [[nodiscard]] Tree run();

private:
    using Nodes = QVarLengthArray<int, 8>;
    struct Mark {
        size_t items, spans, subs;
    };
    struct Binary {
        Op op = Op::Null;
        int level = 0;
        bool rightToLeft = false;
    };

    // parser.cpp: operators
    [[nodiscard]] int expression(int minLevel);
    [[nodiscard]] int prefix();
    [[nodiscard]] int primary();
    [[nodiscard]] int bracketed();
    [[nodiscard]] Binary binaryHere() const;
    [[nodiscard]] bool inSubExpression() const { return m_openSub >= 0; }

    // parser_functions.cpp
    [[nodiscard]] int call();
    [[nodiscard]] int callKnown(const Token& name, Op op, int least, int most);
    [[nodiscard]] int callUnknown(const Token& name);
    [[nodiscard]] int callIs();
    [[nodiscard]] int callOrgUnit(const Token& name);
    [[nodiscard]] int callCell(const Token& name);
    [[nodiscard]] int callSubExpression();
    [[nodiscard]] Nodes arguments();

    // parser_items.cpp: literals and operands
    [[nodiscard]] int literal();
    [[nodiscard]] int textLiteral();
    [[nodiscard]] int bracketItem();
    [[nodiscard]] int brace();
    [[nodiscard]] int packBrace(QStringView name);
    [[nodiscard]] int hashBrace(qsizetype start);
    [[nodiscard]] int singleId(ItemKind kind, qsizetype start, QStringView name);
    [[nodiscard]] int pairOfIds(ItemKind kind, qsizetype start);
    [[nodiscard]] int reportingRate(qsizetype start);
    [[nodiscard]] int programVariable(qsizetype start);
    [[nodiscard]] qsizetype place(qsizetype at, Place* place, bool element) const;
    [[nodiscard]] qsizetype variableName(qsizetype at) const;

    // parser_methods.cpp
    [[nodiscard]] int methods(int node, const Mark& mark);
    [[nodiscard]] int method(int node, const Mark& mark, const Token& token);
    [[nodiscard]] int dateOrAggregation(int node, const Mark& mark, const Token& token, bool allowed);
    [[nodiscard]] int unsupportedMethod(const Mark& mark, const Token& token);
    [[nodiscard]] bool periodOffset(int* offset, bool* overflow);
    template <class Change>
    void modify(const Mark& mark, bool reachesInside, Change change);

    // nodes
    int add(Op op, const Nodes& children, int variant = 0);
    int addNumber(double number);
    int addFault(QString reason, Reading::State state = Reading::State::Invalid);
    int addUnsupported(const Token& token, const Mark& mark);
    int addItem(Item item, qsizetype start, qsizetype end);
    [[nodiscard]] Mark mark() const { return {m_tree.items.size(), m_tree.spans.size(), m_tree.subExpressions.size()}; }
    void forgetSince(const Mark& mark);

    // tokens
    void advance() { m_token = m_lexer.tokenFrom(m_token.end()); }
    [[nodiscard]] bool isOperator(QStringView text) const;
    [[nodiscard]] bool expect(QStringView text);
    int unexpected() { return unexpected(m_token); }
    int unexpected(const Token& token);
    int fail(qsizetype position, const QString& token, const QString& reason);
    void noteDefect(qsizetype position, const QString& token, const QString& reason);

    void mergeItems();

    Tree m_tree;
    Lexer m_lexer;
    Token m_token;
    int m_depth = 0;
    int m_openSub = -1;
    bool m_failed = false;
};

}  // namespace rejista::expression::detail
