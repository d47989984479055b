// A DHIS2 expression as an immutable value: parsed once, cheap to copy, evaluated often.
// Any thread. What it reads is known before it is evaluated: items().
#pragma once

#include "domain/result.h"
#include "expression/item.h"

#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace rejista::expression {

namespace detail {
struct Tree;
}  // namespace detail

/// Who reads the text; each takes other items (expressions-live.md §5, §6).
enum class Dialect {
    Indicator,       ///< numerators and denominators
    ValidationRule,  ///< sides of DHIS2 rules
    PackRule,        ///< rules of the country pack: as ValidationRule, with codes, `.periodOffset`, abs() and cell…()
};

/// A `subExpression(…)`: evaluated per org unit by whoever owns the values, with evaluateSubExpression().
struct SubExpression {
    Modifiers
        modifiers;  ///< those written after or around it; its items carry them as well, and the server applies both
    std::vector<int> items;  ///< indexes into Expression::items()
    QString text;            ///< as written
    /// Why the server counts the whole side as 0: no operand inside, or something else than `#{…}`.
    std::optional<domain::Error> defect;
};

class Expression {
public:
    /// Kind::ExpressionSyntax with facts `line` (from 1), `character` (from 0), `token`, `reason` (the server's own
    /// parser words, as near as they are known) where the dialect refuses the text.
    [[nodiscard]] static domain::Result<Expression> parse(QStringView text, Dialect dialect);
    /// Never fails: what the server would refuse is kept in defect() and makes evaluate() count as 0, as the
    /// server does with it in analytics and rules (§5, §6). For what has been imported and must be computed.
    [[nodiscard]] static Expression read(QStringView text, Dialect dialect);

    Expression();  ///< the empty text, which is a defect

    [[nodiscard]] const QString& text() const;
    [[nodiscard]] Dialect dialect() const;
    [[nodiscard]] const std::optional<domain::Error>& defect() const;
    /// Every distinct item, also those in branches that are not reached, in order of first appearance. Indexes into
    /// this list are what a ValueSource is asked with.
    [[nodiscard]] const std::vector<Item>& items() const;
    [[nodiscard]] const std::vector<SubExpression>& subExpressions() const;
    /// Whether the server's first look, which decides what it reads, does not get as far as this item: 0 stands for
    /// every operand, and nothing after a NaN is seen. Such an item is missing there unless something else in the same
    /// request reads it. Never so in pack rules. Constants stand for some number other than 0 here.
    [[nodiscard]] bool isPassedOver(int index) const;
    [[nodiscard]] const detail::Tree& tree() const { return *m_tree; }

    bool operator==(const Expression& other) const
    {
        return m_tree == other.m_tree || (text() == other.text() && dialect() == other.dialect());
    }

private:
    explicit Expression(std::shared_ptr<const detail::Tree> tree) : m_tree(std::move(tree)) {}

    std::shared_ptr<const detail::Tree> m_tree;
};

}  // namespace rejista::expression
