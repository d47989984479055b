#include "expression/validity.h"

#include "expression/evaluator.h"

#include <algorithm>

namespace rejista::expression {

using namespace Qt::StringLiterals;

namespace {

class MockSource final : public ValueSource {
public:
    MockSource(const ItemTypes& types, Dialect dialect) : m_types(types), m_dialect(dialect) {}

    Reading item(int, const Item& item) override
    {
        const bool foreignTag = m_dialect != Dialect::Indicator && item.hasTag();
        const std::optional<Absent> type = foreignTag ? std::nullopt : m_types.typeOf(item);
        if (!type) {
            m_unknown = item.text;
            return {Reading::State::Invalid, u"Cannot find "_s + item.text};
        }
        if (m_dialect == Dialect::Indicator || *type == Absent::Number)
            return Reading::number(0);
        if (*type == Absent::Boolean)
            return Value(false);
        return Value(*type == Absent::Date ? u"date"_s : QString(u""_s));
    }
    Reading cellFunction(CellFunction, int index, const Item& asked) override
    {
        const Reading reading = item(index, asked);
        return reading.state == Reading::State::Read ? Reading::number(0) : reading;
    }
    std::optional<bool> orgUnitIs(OrgUnitTest test, std::span<const QString> ids) override
    {
        const auto unknown = std::find_if_not(ids.begin(), ids.end(),
                                              [&](const QString& id) { return m_types.knowsOrgUnitTest(test, id); });
        if (unknown == ids.end())
            return false;
        m_unknown = *unknown;
        return std::nullopt;
    }
    [[nodiscard]] const QString& unknown() const { return m_unknown; }

private:
    const ItemTypes& m_types;
    Dialect m_dialect;
    QString m_unknown;
};

}  // namespace

domain::Result<void> checkValidity(const Expression& expression, const ItemTypes& types)
{
    const detail::Tree& tree = expression.tree();
    if (expression.defect())
        return *expression.defect();
    MockSource source(types, tree.dialect);
    detail::Evaluator walk(tree, source, detail::Evaluator::Walk::AllPaths);
    const Value value = walk.visit(tree.root);
    if (!walk.failed() && !(tree.dialect == Dialect::PackRule && value.isBoolean()))
        static_cast<void>(walk.asNumber(value));
    if (!walk.failed())
        return {};
    const QString text = tree.text.left(200);
    if (!source.unknown().isEmpty())
        return domain::error(domain::Kind::UnknownOperand, text, {{u"text"_s, source.unknown()}});
    return domain::error(domain::Kind::ExpressionSyntax, text, {{u"reason"_s, walk.failure().reason}});
}

}  // namespace rejista::expression
