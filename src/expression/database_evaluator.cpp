// A sub-expression is turned into SQL by the server; here its rules are walked instead: null in, null out, three-valued
// logic, coalesce() around every operand but inside isNull() and isNotNull(), errors for zero divisors.
#include "expression/decimal.h"
#include "expression/evaluator.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace rejista::expression {

using namespace Qt::StringLiterals;

namespace detail {

namespace {

class DatabaseEvaluator {
public:
    DatabaseEvaluator(const Tree& tree, ValueSource& source) : m_tree(tree), m_source(source) {}

    [[nodiscard]] Value visit(int index)
    {
        if (m_failure.state != Reading::State::Read)
            return {};
        const Node& node = m_tree.node(index);
        switch (node.op) {
        case Op::Number: return Value(node.number);
        case Op::Text: return Value(m_tree.texts[size_t(node.index)]);
        case Op::Boolean: return Value(node.variant != 0);
        case Op::Item: return item(node);
        case Op::And:
        case Op::Or: return logical(node);
        case Op::IsNull:
        case Op::IsNotNull: return isNull(node);
        case Op::If: return choose(node);
        default: return strict(node);
        }
    }
    [[nodiscard]] const Reading& failure() const { return m_failure; }
    [[nodiscard]] Flags flags() const { return m_flags; }

private:
    Value fail(QString reason)
    {
        if (m_failure.state == Reading::State::Read)
            m_failure = Reading(Reading::State::ServerFails, std::move(reason));
        return {};
    }
    Value violation() { return fail(u"E7132 Expression violation"_s); }

    Value item(const Node& node)
    {
        Reading reading = m_source.item(node.index, m_tree.items[size_t(node.index)]);
        if (reading.state != Reading::State::Read)
            return fail(reading.reason);
        if (const bool* truth = reading.value.boolean())
            return Value(*truth ? 1.0 : 0.0);
        if (!reading.value.isNull() || !m_replaceNulls)
            return std::move(reading.value);
        return reading.absent == Absent::Text || reading.absent == Absent::Date ? Value(QString(u""_s)) : Value(0.0);
    }

    Value isNull(const Node& node)
    {
        const bool saved = std::exchange(m_replaceNulls, false);
        const Value value = visit(m_tree.childrenOf(node)[0]);
        m_replaceNulls = saved;
        return Value(value.isNull() == (node.op == Op::IsNull));
    }

    Value truth(const Value& value)
    {
        if (value.isNull())
            return {};
        const std::optional<bool> truth = toBoolean(value);
        return truth ? Value(*truth) : fail(u"no condition for the database: "_s + quotedWithType(value));
    }

    Value choose(const Node& node)
    {
        const auto children = m_tree.childrenOf(node);
        const Value condition = truth(visit(children[0]));
        return visit(children[condition.boolean() != nullptr && *condition.boolean() ? 1 : 2]);
    }

    Value logical(const Node& node)
    {
        const auto children = m_tree.childrenOf(node);
        const bool decisive = node.op == Op::Or;
        const auto decides = [decisive](const Value& v) { return v.boolean() != nullptr && *v.boolean() == decisive; };
        const Value left = truth(visit(children[0]));
        if (decides(left))
            return left;  // the database stops here as well: what follows may divide by 0
        const Value right = truth(visit(children[1]));
        if (decides(right))
            return right;
        return left.isNull() || right.isNull() ? Value() : Value(!decisive);
    }

    /// Everything that is null as soon as an argument is, and the functions that skip nulls.
    Value strict(const Node& node)
    {
        QVarLengthArray<Value, 8> values;
        for (const int argument : m_tree.childrenOf(node))
            values.append(visit(argument));
        if (m_failure.state != Reading::State::Read)
            return {};
        const bool anyNull = std::any_of(values.begin(), values.end(), [](const Value& v) { return v.isNull(); });
        switch (node.op) {
        case Op::Null: return {};
        case Op::FirstNonNull: {
            const auto found = std::find_if(values.begin(), values.end(), [](const Value& v) { return !v.isNull(); });
            return found == values.end() ? Value() : *found;
        }
        case Op::Greatest:
        case Op::Least: return extreme(node.op, values);
        default: break;
        }
        if (anyNull)
            return {};
        switch (node.op) {
        case Op::Not: {
            const Value value = truth(values[0]);
            return value.isNull() ? Value() : Value(!*value.boolean());
        }
        case Op::Less:
        case Op::LessEqual:
        case Op::Greater:
        case Op::GreaterEqual:
        case Op::Equal:
        case Op::NotEqual: return comparison(node.op, values[0], values[1]);
        case Op::Is:
            return Value(std::any_of(values.begin() + 1, values.end(),
                                     [&](const Value& v) { return compare(values[0], v).order == 0; }));
        case Op::Contains:
        case Op::ContainsItems: return contains(node.op, values);
        case Op::RemoveZeros: return toNumber(values[0]) == 0.0 ? Value() : values[0];
        default: return numeric(node.op, values);
        }
    }

    Value extreme(Op op, const QVarLengthArray<Value, 8>& values)
    {
        Value best;
        for (const Value& value : values) {
            if (value.isNull())
                continue;
            const int order = best.isNull() ? 1 : compare(value, best).order.value_or(0) * (op == Op::Least ? -1 : 1);
            if (order > 0)
                best = value;
        }
        return best;
    }

    static Value comparison(Op op, const Value& left, const Value& right)
    {
        const int order = left.isNumber() && right.isNumber()
            ? int(*left.number() > *right.number()) - int(*left.number() < *right.number())
            : compare(left, right).order.value_or(0);
        switch (op) {
        case Op::Less: return Value(order < 0);
        case Op::LessEqual: return Value(order <= 0);
        case Op::Greater: return Value(order > 0);
        case Op::GreaterEqual: return Value(order >= 0);
        case Op::Equal: return Value(order == 0);
        default: return Value(order != 0);
        }
    }

    static Value contains(Op op, const QVarLengthArray<Value, 8>& values)
    {
        const QString whole = toText(values[0]);
        const QStringList items = whole.split(u',');
        return Value(std::all_of(values.begin() + 1, values.end(), [&](const Value& v) {
            return op == Op::Contains ? whole.contains(toText(v)) : items.contains(toText(v));
        }));
    }

    Value numeric(Op op, const QVarLengthArray<Value, 8>& values)
    {
        QVarLengthArray<double, 2> numbers;
        for (const Value& value : values) {
            const std::optional<double> number = toNumber(value);
            if (!number || !std::isfinite(*number))
                return fail(u"no number for the database: "_s + quotedWithType(value));
            numbers.append(*number);
        }
        if (numbers.isEmpty())
            return fail(u"not known to the database"_s);
        const double a = numbers[0];
        const double b = numbers.size() > 1 ? numbers[1] : 0;
        switch (op) {
        case Op::UnaryPlus: return Value(a);
        case Op::Negate: return Value(0.0 - a);
        case Op::Add: return Value(addDecimals(a, b));
        case Op::Subtract: return Value(subtractDecimals(a, b));
        case Op::Multiply: return Value(multiplyDecimals(a, b));
        case Op::Divide:
        case Op::Modulus:
            if (b == 0) {
                m_flags |= Flag::DivisionByZero;
                return violation();
            }
            return Value(op == Op::Divide ? divideDecimals(a, b) : remainderDecimals(a, b));
        case Op::Power:
            if ((a == 0 && b < 0) || (a < 0 && b != std::trunc(b)))
                return violation();
            return Value(std::pow(a, b));
        case Op::Log:
        case Op::Log10:
            if (a <= 0 || (numbers.size() > 1 && (b <= 0 || b == 1)))
                return violation();
            return Value(op == Op::Log10          ? std::log10(a)
                             : numbers.size() > 1 ? std::log(a) / std::log(b)
                                                  : std::log(a));
        default: return fail(u"not known to the database"_s);
        }
    }

    const Tree& m_tree;
    ValueSource& m_source;
    Reading m_failure;
    bool m_replaceNulls = true;
    Flags m_flags;
};

}  // namespace

}  // namespace detail

Outcome evaluateSubExpression(const Expression& expression, int index, ValueSource& source)
{
    const detail::Tree& tree = expression.tree();
    Outcome outcome;
    const Reading& judged = tree.subReadings[size_t(index)];
    if (judged.state != Reading::State::Read) {
        const bool fails = judged.state == Reading::State::ServerFails;
        outcome.flags = fails ? Flag::ServerFails : Flag::InvalidCountsAsZero;
        outcome.value = fails ? Value() : Value(0.0);
        outcome.reason = judged.reason;
        return outcome;
    }
    // Units without any of its operands are left out of the database's subquery.
    for (const int item : tree.subExpressions[size_t(index)].items) {
        if (tree.items[size_t(item)].kind != ItemKind::Operand)
            continue;
        (source.hasElement(item, tree.items[size_t(item)]) ? outcome.found : outcome.missing) += 1;
    }
    if (outcome.found == 0) {
        outcome.skipped = true;
        return outcome;
    }
    detail::DatabaseEvaluator walk(tree, source);
    const Value value = walk.visit(tree.subRoots[size_t(index)]);
    outcome.flags = walk.flags();
    if (walk.failure().state != Reading::State::Read) {
        outcome.flags |= Flag::ServerFails;
        outcome.reason = walk.failure().reason;
        return outcome;
    }
    if (const std::optional<double> number = detail::toNumber(value))
        outcome.value = Value(*number);
    if (outcome.missing > 0)
        outcome.flags |= Flag::MissingAsZero;
    return outcome;
}

}  // namespace rejista::expression
