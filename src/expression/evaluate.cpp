#include "expression/evaluate.h"

#include "expression/evaluator.h"
#include "expression/sub_expression.h"

#include <cmath>

namespace rejista::expression {

using detail::Evaluator;

namespace {

bool isSkipped(const Outcome& outcome, MissingStrategy strategy)
{
    switch (strategy) {
    case MissingStrategy::SkipIfAny: return outcome.missing > 0;
    case MissingStrategy::SkipIfAll: return outcome.missing > 0 && outcome.found == 0;
    case MissingStrategy::NeverSkip: return false;
    }
    return false;
}

Value wholeValue(Evaluator& walk, const detail::Tree& tree)
{
    Value value = walk.visit(tree.root);
    if (walk.failed() || (tree.dialect == Dialect::PackRule && value.isBoolean()))
        return value;
    return walk.asNumber(value);
}

void flagResult(Outcome& outcome)
{
    if (outcome.missing > 0)
        outcome.flags |= Flag::MissingAsZero;
    const double* number = outcome.value.number();
    if (number == nullptr)
        return;
    if (std::isnan(*number))
        outcome.flags |= Flag::NotANumber;
    if (std::isinf(*number))
        outcome.flags |= Flag::Infinite;
}

}  // namespace

std::optional<bool> Outcome::truth() const
{
    if (const bool* truth = value.boolean())
        return *truth;
    if (const double* number = value.number())
        return *number != 0;
    return std::nullopt;
}

Outcome evaluate(const Expression& expression, ValueSource& source, MissingStrategy strategy)
{
    const detail::Tree& tree = expression.tree();
    Outcome outcome;
    if (tree.text.isEmpty())
        return outcome;
    if (tree.root < 0) {
        outcome.value = Value(0.0);
        outcome.flags = Flag::InvalidCountsAsZero;
        outcome.reason = tree.defect->fact(QStringLiteral("reason"));
        return outcome;
    }
    const bool own = tree.dialect == Dialect::PackRule;
    detail::FirstLook withConstants;
    const detail::FirstLook* look = own ? nullptr : &tree.firstLook;
    if (look != nullptr && tree.hasConstants) {
        withConstants = detail::lookAt(tree, &source);
        look = &withConstants;
    }
    if (look != nullptr && look->failure.state == Reading::State::ServerFails) {
        outcome.flags = Flag::ServerFails;
        outcome.reason = look->failure.reason;
        return outcome;
    }
    Evaluator walk(tree, source, Evaluator::Walk::Needed, look);
    outcome.value = wholeValue(walk, tree);
    outcome.found = walk.found();
    outcome.missing = walk.missing();
    outcome.flags = walk.flags();
    if (walk.failed()) {
        outcome.reason = walk.failure().reason;
        if (walk.failure().state == Reading::State::ServerFails) {
            outcome.value = {};
            outcome.flags |= Flag::ServerFails;
            return outcome;
        }
        outcome.value = Value(0.0);
        outcome.flags |= Flag::InvalidCountsAsZero;
    }
    outcome.skipped = isSkipped(outcome, strategy);
    if (outcome.skipped || walk.sawMissingDate()) {
        outcome.value = {};
        return outcome;
    }
    if (outcome.value.isNull() && walk.replacesNulls()) {
        outcome.value = Value(0.0);
        outcome.flags |= Flag::NullAsZero;
    }
    flagResult(outcome);
    return outcome;
}

}  // namespace rejista::expression
