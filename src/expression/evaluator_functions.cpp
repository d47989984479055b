#include "expression/decimal.h"
#include "expression/evaluator.h"

#include <QSet>
#include <QStringList>

#include <cmath>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

Value Evaluator::function(const Node& node)
{
    switch (node.op) {
    case Op::If: return choose(node);
    case Op::FirstNonNull: return firstNonNull(node);
    case Op::Greatest:
    case Op::Least: return extreme(node);
    case Op::Is: return isIn(node);
    case Op::Contains:
    case Op::ContainsItems: return contains(node);
    case Op::Log:
    case Op::Log10: return logarithm(node);
    case Op::RemoveZeros: return removeZeros(node);
    case Op::Abs: return absolute(node);
    case Op::OrgUnit: return orgUnit(node);
    case Op::IsNull:
    case Op::IsNotNull: {
        const Value value = visitAllowingNulls(child(node, 0));
        return failed() ? Value() : Value(value.isNull() == (node.op == Op::IsNull));
    }
    default: return {};
    }
}

Value Evaluator::visitAllowingNulls(int node)
{
    const bool saved = m_replaceNulls;
    m_replaceNulls = false;
    Value value = visit(node);
    m_replaceNulls = saved;
    return value;
}

Value Evaluator::choose(const Node& node)
{
    const Value condition = castBoolean(visit(child(node, 0)));
    if (failed())
        return {};
    const bool isTrue = !condition.isNull() && *condition.boolean();
    if (m_walk == Walk::Needed) {
        if (condition.isNull())
            return {};
        return visit(child(node, isTrue ? 1 : 2));
    }
    const Value first = visit(child(node, 1));
    const Value second = visit(child(node, 2));
    if (failed())
        return {};
    if (first.isNumber())
        static_cast<void>(asNumber(second));
    else if (first.isBoolean())
        static_cast<void>(castBoolean(second));
    return isTrue ? first : second;
}

Value Evaluator::firstNonNull(const Node& node)
{
    Value result;
    for (const int argument : m_tree.childrenOf(node)) {
        const Value value = visitAllowingNulls(argument);
        if (failed())
            return {};
        if (result.isNull())
            result = value;
        if (!result.isNull() && m_walk == Walk::Needed)
            break;
    }
    return result;
}

// A NaN that comes first stays, one that comes later is passed over: the server asks for the sign of a difference.
Value Evaluator::extreme(const Node& node)
{
    QVarLengthArray<Value, 8> values;
    for (const int argument : m_tree.childrenOf(node)) {
        values.append(asNumber(visit(argument)));
        if (failed())
            return {};
    }
    const double direction = node.op == Op::Greatest ? 1 : -1;
    Value best;
    for (const Value& value : values) {
        if (best.isNull() || (!value.isNull() && (*value.number() - *best.number()) * direction > 0))
            best = value;
    }
    return best;
}

Value Evaluator::isIn(const Node& node)
{
    const Value wanted = visit(child(node, 0));
    bool found = false;
    for (int i = 1; i < node.childCount && !failed(); ++i) {
        const Value candidate = visit(child(node, i));
        if (failed())
            break;
        if (found)
            continue;
        if (wanted.isNull() || candidate.isNull())
            return fail(Reading::State::ServerFails, u"null in is()"_s);
        const Comparison compared = compare(wanted, candidate);
        if (!compared.order) {
            return fail(Reading::State::Invalid,
                        u"Could not compare %1 to %2"_s.arg(quotedWithType(wanted), quotedWithType(candidate)));
        }
        found = *compared.order == 0;
        if (found && m_walk == Walk::Needed)
            break;
    }
    return failed() ? Value() : Value(found);
}

Value Evaluator::contains(const Node& node)
{
    QStringList texts;
    for (const int argument : m_tree.childrenOf(node)) {
        const Value value = visit(argument);
        if (failed())
            return {};
        if (value.isNull())
            return fail(Reading::State::ServerFails, u"null in contains()"_s);
        texts.append(toText(value));
    }
    const QString whole = texts.takeFirst();
    if (node.op == Op::Contains)
        return Value(std::all_of(texts.cbegin(), texts.cend(), [&](const QString& t) { return whole.contains(t); }));
    const QStringList items = whole.split(u',');
    const QSet<QString> distinct(items.cbegin(), items.cend());
    if (distinct.size() != items.size())
        return fail(Reading::State::ServerFails, u"duplicate element in containsItems()"_s);
    return Value(std::all_of(texts.cbegin(), texts.cend(), [&](const QString& t) { return distinct.contains(t); }));
}

Value Evaluator::logarithm(const Node& node)
{
    QVarLengthArray<Value, 2> values;
    for (const int argument : m_tree.childrenOf(node)) {
        const Value value = visit(argument);
        if (failed() || endsArithmetic(value))
            return value;
        values.append(value);
    }
    for (Value& value : values)
        value = asNumber(value);
    if (failed())
        return {};
    const double x = *values[0].number();
    if (node.op == Op::Log10)
        return Value(std::log10(x));
    return Value(values.size() == 1 ? std::log(x) : std::log(x) / std::log(*values[1].number()));
}

Value Evaluator::removeZeros(const Node& node)
{
    Value value = visit(child(node, 0));
    if (failed() || !value.isNumber() || *value.number() != 0 || std::signbit(*value.number()))
        return value;
    m_replaceNulls = false;
    return {};
}

Value Evaluator::absolute(const Node& node)
{
    const Value value = visit(child(node, 0));
    if (failed() || endsArithmetic(value))
        return value;
    const Value number = asNumber(value);
    return failed() ? Value() : Value(std::abs(*number.number()));
}

Value Evaluator::orgUnit(const Node& node)
{
    const std::optional<bool> answer = m_source.orgUnitIs(OrgUnitTest(node.variant), m_tree.textsOf(node));
    if (!answer)
        return fail(Reading::State::Invalid, u"No organization unit, group, data set or program of that id"_s);
    return Value(*answer);
}

}  // namespace rejista::expression::detail
