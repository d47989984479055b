// Walks a Tree once and gives its value, with the counts and the state the server keeps while it does so.
// Private to the room. One Evaluator is one walk on one thread.
#pragma once

#include "expression/convert.h"
#include "expression/evaluate.h"
#include "expression/tree.h"

namespace rejista::expression::detail {

class Evaluator {
public:
    enum class Walk {
        Needed,    ///< one branch of an if, stop early in && and ||: a value
        AllPaths,  ///< every branch, operands as given and uncounted: the server's validity check
        Collect,   ///< the same with 1 in the place of null, sub-expressions as operands: the server's first look
    };
    Evaluator(const Tree& tree, ValueSource& source, Walk walk, const FirstLook* look = nullptr)
        : m_tree(tree),
          m_source(source),
          m_walk(walk),
          m_look(look)
    {}

    /// Null also after a failure: ask failed().
    [[nodiscard]] Value visit(int node);
    /// A number, or null; fails as the server's cast does.
    [[nodiscard]] Value asNumber(const Value& value);

    [[nodiscard]] bool failed() const { return m_failure.state != Reading::State::Read; }
    [[nodiscard]] const Reading& failure() const { return m_failure; }
    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] int missing() const { return m_missing; }
    [[nodiscard]] bool replacesNulls() const { return m_replaceNulls; }
    [[nodiscard]] bool sawMissingDate() const { return m_missingDate; }
    [[nodiscard]] Flags flags() const { return m_flags; }

private:
    // evaluator.cpp: operands and operators
    [[nodiscard]] Value visitNode(int node);
    [[nodiscard]] Value chain(int node);
    [[nodiscard]] Value combine(const Node& node, Value left);
    [[nodiscard]] Value logical(const Node& node, const Value& left);
    [[nodiscard]] Value arithmetic(Op op, const Value& left, const Value& right);
    [[nodiscard]] Value divide(Op op, double a, double b);
    [[nodiscard]] Value power(double base, double exponent);
    [[nodiscard]] Value comparison(Op op, const Value& left, const Value& right);
    [[nodiscard]] Value sign(const Node& node);
    [[nodiscard]] Value item(const Node& node);
    [[nodiscard]] bool isPassedOver(const Node& node, const Item& item);
    [[nodiscard]] Value subExpression(const Node& node);
    [[nodiscard]] Value taken(Reading reading);
    [[nodiscard]] Value fail(Reading::State state, QString reason);

    // evaluator_functions.cpp
    [[nodiscard]] Value function(const Node& node);
    [[nodiscard]] Value choose(const Node& node);
    [[nodiscard]] Value firstNonNull(const Node& node);
    [[nodiscard]] Value extreme(const Node& node);
    [[nodiscard]] Value isIn(const Node& node);
    [[nodiscard]] Value contains(const Node& node);
    [[nodiscard]] Value logarithm(const Node& node);
    [[nodiscard]] Value removeZeros(const Node& node);
    [[nodiscard]] Value absolute(const Node& node);
    [[nodiscard]] Value orgUnit(const Node& node);
    [[nodiscard]] Value visitAllowingNulls(int node);
    [[nodiscard]] Value castBoolean(const Value& value);
    [[nodiscard]] int child(const Node& node, int i) const { return m_tree.childrenOf(node)[size_t(i)]; }

    const Tree& m_tree;
    ValueSource& m_source;
    Walk m_walk;
    const FirstLook* m_look;
    Reading m_failure;
    int m_found = 0, m_missing = 0;
    bool m_replaceNulls = true;
    bool m_missingDate = false;
    Flags m_flags;
};

/// Whether an argument ends a computation at once, so that what stands after it is not even read.
[[nodiscard]] bool endsArithmetic(const Value& value);
/// Where the server's decimals refuse infinities.
[[nodiscard]] QString infinityReason();

}  // namespace rejista::expression::detail
