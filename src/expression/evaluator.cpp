#include "expression/evaluator.h"

#include "expression/decimal.h"

#include <QVarLengthArray>

#include <cmath>
#include <limits>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

namespace {

bool isBinary(const Node& node)
{
    return node.op >= Op::Power && node.op <= Op::Or;
}

Value replacement(Absent absent)
{
    switch (absent) {
    case Absent::Number: return Value(0.0);
    case Absent::Text: return Value(QString(u""_s));
    case Absent::Boolean: return Value(false);
    case Absent::Date: return {};
    }
    return {};
}

}  // namespace

bool endsArithmetic(const Value& value)
{
    return value.isNull() || (value.isNumber() && std::isnan(*value.number()));
}

QString infinityReason()
{
    return u"Character I is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark."_s;
}

Value Evaluator::fail(Reading::State state, QString reason)
{
    if (!failed())
        m_failure = Reading(state, std::move(reason));
    return {};
}

Value Evaluator::asNumber(const Value& value)
{
    if (value.isNull() || value.isNumber())
        return value;
    if (const std::optional<double> number = toNumber(value))
        return Value(*number);
    return fail(Reading::State::Invalid, u"Could not cast %1 to Double"_s.arg(quotedWithType(value)));
}

Value Evaluator::castBoolean(const Value& value)
{
    if (value.isNull() || value.isBoolean())
        return value;
    if (const std::optional<bool> truth = toBoolean(value))
        return Value(*truth);
    return fail(Reading::State::Invalid, u"Could not cast %1 to Boolean"_s.arg(quotedWithType(value)));
}

Value Evaluator::visit(int index)
{
    if (failed())
        return {};
    Value value = visitNode(index);
    return m_walk == Walk::Collect && value.isNull() && !failed() ? Value(1.0) : value;
}

Value Evaluator::visitNode(int index)
{
    const Node& node = m_tree.node(index);
    switch (node.op) {
    case Op::Number: return Value(node.number);
    case Op::Text: return Value(m_tree.texts[size_t(node.index)]);
    case Op::Boolean: return Value(node.variant != 0);
    case Op::Null: m_replaceNulls = false; return {};
    case Op::Item:
    case Op::Cell: return item(node);
    case Op::SubExpression: return subExpression(node);
    case Op::Fault: {
        const Fault& fault = m_tree.faults[size_t(node.index)];
        return fail(fault.state, fault.reason);
    }
    case Op::UnaryPlus:
    case Op::Negate:
    case Op::Not: return sign(node);
    default: return isBinary(node) ? chain(index) : function(node);
    }
}

// Down the left side without recursion: a sum of a thousand operands leans to the left.
Value Evaluator::chain(int index)
{
    QVarLengthArray<int, 64> spine;
    while (isBinary(m_tree.node(index))) {
        spine.append(index);
        index = child(m_tree.node(index), 0);
    }
    Value value = visit(index);
    for (qsizetype i = spine.size(); i-- > 0 && !failed();) {
        value = combine(m_tree.node(spine[i]), std::move(value));
        if (m_walk == Walk::Collect && value.isNull())
            value = Value(1.0);
    }
    return value;
}

Value Evaluator::combine(const Node& node, Value left)
{
    if (node.op == Op::And || node.op == Op::Or)
        return logical(node, left);
    const bool compares = node.op >= Op::Less && node.op <= Op::NotEqual;
    if (compares ? left.isNull() : endsArithmetic(left))
        return left;
    const Value right = visit(child(node, 1));
    if (failed() || (compares ? right.isNull() : endsArithmetic(right)))
        return right;
    return compares ? comparison(node.op, left, right) : arithmetic(node.op, left, right);
}

Value Evaluator::logical(const Node& node, const Value& left)
{
    const Value first = castBoolean(left);
    if (failed())
        return {};
    const bool isAnd = node.op == Op::And;
    const bool decided = isAnd ? first.isNull() || !*first.boolean() : !first.isNull() && *first.boolean();
    if (decided && m_walk == Walk::Needed)
        return first;
    const Value second = castBoolean(visit(child(node, 1)));
    if (failed())
        return {};
    if (decided)
        return isAnd ? Value(true) : first;  // the check's own && says true here (DHIS2 2.44 source)
    if (!isAnd && first.isNull() && !second.isNull() && !*second.boolean())
        return {};
    return second;
}

Value Evaluator::arithmetic(Op op, const Value& left, const Value& right)
{
    const Value first = asNumber(left);
    const Value second = asNumber(right);
    if (failed())
        return {};
    const double a = *first.number();
    const double b = *second.number();
    if (std::isnan(a) || std::isnan(b))  // from a text "NaN": the server's decimals refuse it
        return fail(Reading::State::ServerFails, infinityReason());
    if (std::isinf(a) || std::isinf(b))
        return fail(Reading::State::ServerFails, infinityReason());
    switch (op) {
    case Op::Add: return Value(addDecimals(a, b));
    case Op::Subtract: return Value(subtractDecimals(a, b));
    case Op::Multiply: return Value(multiplyDecimals(a, b));
    case Op::Power: return power(a, b);
    default: return divide(op, a, b);
    }
}

Value Evaluator::divide(Op op, double a, double b)
{
    if (b == 0) {
        m_flags |= Flag::DivisionByZero;
        return Value(std::numeric_limits<double>::quiet_NaN());
    }
    return Value(op == Op::Divide ? divideDecimals(a, b) : remainderDecimals(a, b));
}

Value Evaluator::power(double base, double exponent)
{
    Power result = powerDecimals(base, exponent);
    m_flags.setFlag(Flag::PowerRounded, result.rounded || m_flags.testFlag(Flag::PowerRounded));
    m_flags.setFlag(Flag::ExponentCut, result.exponentCut || m_flags.testFlag(Flag::ExponentCut));
    if (!result.failure.isEmpty())
        return fail(Reading::State::ServerFails, std::move(result.failure));
    return Value(result.value);
}

Value Evaluator::comparison(Op op, const Value& left, const Value& right)
{
    const Comparison compared = compare(left, right);
    if (!compared.order) {
        return fail(Reading::State::Invalid,
                    u"Could not compare %1 to %2"_s.arg(quotedWithType(left), quotedWithType(right)));
    }
    if (compared.negativeZero)
        m_flags |= Flag::NegativeZero;
    const int order = *compared.order;
    switch (op) {
    case Op::Less: return Value(order < 0);
    case Op::LessEqual: return Value(order <= 0);
    case Op::Greater: return Value(order > 0);
    case Op::GreaterEqual: return Value(order >= 0);
    case Op::Equal: return Value(order == 0);
    default: return Value(order != 0);
    }
}

Value Evaluator::sign(const Node& node)
{
    const Value operand = visit(child(node, 0));
    if (failed())
        return {};
    if (node.op == Op::Not) {
        const Value truth = castBoolean(operand);
        return truth.isNull() ? truth : Value(!*truth.boolean());
    }
    if (endsArithmetic(operand))
        return operand;
    const Value number = asNumber(operand);
    if (failed() || node.op == Op::UnaryPlus)
        return number;
    // The server's −0 is less than 0; our own rules do not take that over.
    if (m_tree.dialect == Dialect::PackRule)
        return Value(0.0 - *number.number());
    return Value(-*number.number());
}

Value Evaluator::item(const Node& node)
{
    const Item& item = m_tree.items[size_t(node.index)];
    const bool isProgram = item.kind == ItemKind::ProgramIndicator || item.kind == ItemKind::ProgramAttribute
        || item.kind == ItemKind::ProgramDataElement;
    // After N{} any dot-method gives no value at all (§5); rules know no tags; programs have no aggregates here.
    const bool noValue = isProgram || (item.kind == ItemKind::Indicator && !item.modifiers.isEmpty())
        || (m_tree.dialect != Dialect::Indicator && item.hasTag());
    if (m_walk == Walk::Needed && (noValue || isPassedOver(node, item)))
        return taken(Reading::missing());
    Reading reading = node.op == Op::Cell ? m_source.cellFunction(CellFunction(node.variant), node.index, item)
                                          : m_source.item(node.index, item);
    if (reading.state != Reading::State::Read)
        return fail(reading.state, reading.reason);
    if (item.kind == ItemKind::Constant && reading.value.isNull())
        return fail(Reading::State::Invalid, u"Can't find constant to evaluate "_s + item.element.id);
    if (m_walk != Walk::Needed)
        return std::move(reading.value);
    if (!item.isCounted())
        return item.kind == ItemKind::OrgUnitGroup && reading.value.isNull() ? Value(0.0) : std::move(reading.value);
    if (m_tree.dialect == Dialect::Indicator) {
        reading.absent = Absent::Number;
        if (reading.value.isText())
            return fail(Reading::State::ServerFails,
                        u"class java.lang.String cannot be cast to class java.lang.Number"_s);
        if (const bool* truth = reading.value.boolean())
            reading.value = Value(*truth ? 1.0 : 0.0);
    }
    return taken(std::move(reading));
}

bool Evaluator::isPassedOver(const Node& node, const Item& item)
{
    if (m_look == nullptr || m_look->items[size_t(node.index)] || !item.isCounted()
        || m_source.isReadElsewhere(node.index, item))
        return false;
    m_flags |= Flag::PassedOver;
    return true;
}

Value Evaluator::subExpression(const Node& node)
{
    if (m_walk == Walk::AllPaths)
        return visit(m_tree.subRoots[size_t(node.index)]);
    const Reading& judged = m_tree.subReadings[size_t(node.index)];
    if (judged.state != Reading::State::Read)
        return fail(judged.state, judged.reason);
    if (judged.value.isBoolean() || judged.value.isText())
        return taken(Reading::missing());  // the server asks for a column of that type and finds none
    if (m_look != nullptr && !m_look->subExpressions[size_t(node.index)]) {
        m_flags |= Flag::PassedOver;
        return taken(Reading::missing());
    }
    Reading reading = m_source.subExpression(node.index, m_tree.subExpressions[size_t(node.index)]);
    if (reading.state != Reading::State::Read)
        return fail(reading.state, reading.reason);
    return taken(std::move(reading));
}

/// Counts the operand and replaces it where it is missing, while nulls are being replaced (§3).
Value Evaluator::taken(Reading reading)
{
    if (!m_replaceNulls)
        return std::move(reading.value);
    if (!reading.value.isNull()) {
        ++m_found;
        return std::move(reading.value);
    }
    ++m_missing;
    if (reading.absent == Absent::Date)
        m_missingDate = true;
    return replacement(reading.absent);
}

}  // namespace rejista::expression::detail
