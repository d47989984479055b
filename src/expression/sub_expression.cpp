#include "expression/sub_expression.h"

#include "expression/evaluator.h"

#include <algorithm>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

namespace {

/// Stands in for all values while the server only looks at what kind of value the sub-expression gives.
class ZeroSource final : public ValueSource {
public:
    Reading item(int, const Item& item) override
    {
        return Reading::number(item.kind == ItemKind::Days ? 1 : 0);
    }
    Reading cellFunction(CellFunction, int, const Item&) override { return Reading::number(0); }
    std::optional<bool> orgUnitIs(OrgUnitTest, std::span<const QString>) override { return false; }
};

/// The first node below `root` that has no counterpart in the database, or −1.
int findForeign(const Tree& tree, int root, bool* hasOtherData, bool* hasOperand)
{
    std::vector<int> open{root};
    int foreign = -1;
    while (!open.empty()) {
        const Node& node = tree.node(open.back());
        const int index = open.back();
        open.pop_back();
        if (node.op == Op::SubExpression) {
            *hasOtherData = true;
            continue;
        }
        if (node.op == Op::Item) {
            const Item& item = tree.items[size_t(node.index)];
            *hasOperand = *hasOperand || item.kind == ItemKind::Operand;
            if (item.kind != ItemKind::Operand && item.isCounted())
                *hasOtherData = true;
            else if (item.kind != ItemKind::Operand && item.kind != ItemKind::Constant)
                foreign = index;
        }
        if (node.op != Op::OrgUnit) {
            const auto children = tree.childrenOf(node);
            open.insert(open.end(), children.begin(), children.end());
        }
    }
    return foreign;
}

Reading judge(const Tree& tree, int root)
{
    ZeroSource zeros;
    Evaluator walk(tree, zeros, Evaluator::Walk::AllPaths);
    const Value value = walk.visit(root);
    if (walk.failed())
        return walk.failure();
    bool hasOtherData = false;
    bool hasOperand = false;
    const int foreign = findForeign(tree, root, &hasOtherData, &hasOperand);
    if (!hasOperand && !hasOtherData) {
        return {Reading::State::Invalid, u"subExpression must include at least one data element or data element operand"_s};
    }
    if (hasOtherData) {
        return {Reading::State::Invalid,
                u"subExpression may not contain data items other than a data element or data element operand"_s};
    }
    if (foreign >= 0) {
        return {Reading::State::Invalid,
                u"Not valid in this context: "_s + tree.items[size_t(tree.node(foreign).index)].text};
    }
    return value;
}

}  // namespace

void judgeSubExpressions(Tree& tree)
{
    for (size_t i = 0; i < tree.subRoots.size(); ++i) {
        Reading reading = judge(tree, tree.subRoots[i]);
        if (reading.state != Reading::State::Read) {
            tree.subExpressions[i].defect = domain::error(domain::Kind::ExpressionSyntax, tree.subExpressions[i].text,
                                                          {{u"reason"_s, reading.reason}});
        }
        tree.subReadings.push_back(std::move(reading));
    }
}

}  // namespace rejista::expression::detail
