#include "expression/expression.h"

#include "expression/parser.h"
#include "expression/sub_expression.h"

namespace rejista::expression {

domain::Result<Expression> Expression::parse(QStringView text, Dialect dialect)
{
    Expression expression = read(text, dialect);
    if (expression.defect())
        return *expression.defect();
    return expression;
}

Expression Expression::read(QStringView text, Dialect dialect)
{
    detail::Tree tree = detail::Parser(text.toString(), dialect).run();
    detail::judgeSubExpressions(tree);
    detail::takeFirstLook(tree);
    return Expression(std::make_shared<const detail::Tree>(std::move(tree)));
}

Expression::Expression() : Expression(read({}, Dialect::Indicator)) {}

const QString& Expression::text() const
{
    return m_tree->text;
}

Dialect Expression::dialect() const
{
    return m_tree->dialect;
}

const std::optional<domain::Error>& Expression::defect() const
{
    return m_tree->defect;
}

const std::vector<Item>& Expression::items() const
{
    return m_tree->items;
}

const std::vector<SubExpression>& Expression::subExpressions() const
{
    return m_tree->subExpressions;
}

bool Expression::isPassedOver(int index) const
{
    return dialect() != Dialect::PackRule && !m_tree->firstLook.items[size_t(index)];
}

}  // namespace rejista::expression
