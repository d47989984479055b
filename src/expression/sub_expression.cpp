#include "expression/sub_expression.h"

#include "expression/evaluator.h"

#include <algorithm>

namespace rejista::expression::detail {

using namespace Qt::StringLiterals;

namespace {

/// Stands in for all values during the first look, and notes what it was asked for.
class LookSource final : public ValueSource {
public:
    LookSource(const Tree& tree, ValueSource* constants) : m_constants(constants)
    {
        look.items.resize(tree.items.size());
        look.subExpressions.resize(tree.subExpressions.size());
    }
    Reading item(int index, const Item& item) override
    {
        look.items[size_t(index)] = true;
        if (item.kind
            == ItemKind::Constant)  // their real values count; without them, some number other than the others
            return m_constants != nullptr ? m_constants->item(index, item) : Reading::number(1.37 + index * 0.1731);
        return Reading::number(item.kind == ItemKind::Days ? 1 : 0);
    }
    Reading subExpression(int index, const SubExpression&) override
    {
        look.subExpressions[size_t(index)] = true;
        return Reading::number(0);
    }
    Reading cellFunction(CellFunction, int index, const Item& asked) override { return item(index, asked); }
    std::optional<bool> orgUnitIs(OrgUnitTest, std::span<const QString>) override { return false; }

    FirstLook look;

private:
    ValueSource* m_constants;
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

Reading judge(const Tree& tree, int root, const SubExpression& sub)
{
    LookSource zeros(tree, nullptr);
    Evaluator walk(tree, zeros, Evaluator::Walk::Collect);
    const Value value = walk.visit(root);
    if (walk.failed())
        return walk.failure();
    bool hasOtherData = false;
    bool hasOperand = false;
    const int foreign = findForeign(tree, root, &hasOtherData, &hasOperand);
    if (!hasOperand && !hasOtherData) {
        return {Reading::State::Invalid,
                u"subExpression must include at least one data element or data element operand"_s};
    }
    if (hasOtherData) {
        return {Reading::State::Invalid,
                u"subExpression may not contain data items other than a data element or data element operand"_s};
    }
    if (foreign >= 0) {
        return {Reading::State::Invalid,
                u"Not valid in this context: "_s + tree.items[size_t(tree.node(foreign).index)].text};
    }
    for (const int item : sub.items) {
        if (!zeros.look.items[size_t(item)])
            return {Reading::State::ServerFails,
                    u"the database misses the column of "_s + tree.items[size_t(item)].text};
    }
    return value;
}

}  // namespace

FirstLook lookAt(const Tree& tree, ValueSource* constants)
{
    LookSource source(tree, constants);
    if (tree.root < 0)
        return std::move(source.look);
    Evaluator walk(tree, source, Evaluator::Walk::Collect);
    static_cast<void>(walk.visit(tree.root));
    if (walk.failure().state == Reading::State::ServerFails)
        source.look.failure = walk.failure();
    return std::move(source.look);
}

void takeFirstLook(Tree& tree)
{
    tree.hasConstants = std::any_of(tree.items.begin(), tree.items.end(),
                                    [](const Item& item) { return item.kind == ItemKind::Constant; });
    tree.firstLook = lookAt(tree, nullptr);
}

void judgeSubExpressions(Tree& tree)
{
    tree.subReadings.resize(tree.subRoots.size());
    for (size_t i = tree.subRoots.size(); i-- > 0;) {  // what stands inside another comes later in the list
        Reading reading = judge(tree, tree.subRoots[i], tree.subExpressions[i]);
        if (reading.state != Reading::State::Read) {
            tree.subExpressions[i].defect = domain::error(domain::Kind::ExpressionSyntax, tree.subExpressions[i].text,
                                                          {{u"reason"_s, reading.reason}});
        }
        tree.subReadings[i] = std::move(reading);
    }
}

}  // namespace rejista::expression::detail
