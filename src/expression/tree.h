// The parsed form behind Expression: nodes in one flat list, children by index. Private to the room.
// Immutable after parsing, so any thread may walk it.
#pragma once

#include "expression/expression.h"
#include "expression/value_source.h"

#include <span>

namespace rejista::expression::detail {

enum class Op : quint8 {
    Number,
    Text,
    Boolean,
    Null,
    Item,
    SubExpression,
    Fault,
    UnaryPlus,
    Negate,
    Not,
    Power,
    Multiply,
    Divide,
    Modulus,
    Add,
    Subtract,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
    And,
    Or,
    Abs,
    Cell,
    Contains,
    ContainsItems,
    FirstNonNull,
    Greatest,
    If,
    Is,
    IsNotNull,
    IsNull,
    Least,
    Log,
    Log10,
    OrgUnit,
    RemoveZeros,
};

struct Node {
    Op op = Op::Null;
    quint8 variant = 0;  ///< OrgUnitTest, CellFunction, or 0/1 of a boolean
    int index = -1;      ///< of the item, sub-expression, fault, or first text
    int firstChild = 0;  ///< into Tree::children
    int childCount = 0;  ///< for OrgUnit: number of texts
    double number = 0;
};

/// A place where the server stops reading, and what it makes of it.
struct Fault {
    Reading::State state = Reading::State::Invalid;
    QString reason;
};

/// Where an item stands in the text; for describe().
struct ItemSpan {
    qsizetype start = 0, length = 0;
    int item = -1;
};

/// What the server's first look at an expression finds, when it collects what it has to read: 0 stands for every
/// operand, and what follows a NaN is not seen.
struct FirstLook {
    std::vector<bool> items, subExpressions;  ///< by index: seen
    Reading failure;                          ///< ServerFails: the request ends here
};

struct Tree {
    QString text;
    Dialect dialect = Dialect::Indicator;
    std::vector<Node> nodes;
    std::vector<int> children;
    std::vector<QString> texts;
    std::vector<Fault> faults;
    std::vector<Item> items;
    std::vector<ItemSpan> spans;
    std::vector<SubExpression> subExpressions;
    std::vector<int> subRoots;  ///< the node inside each sub-expression
    FirstLook firstLook;        ///< with a stand-in for constants
    bool hasConstants = false;
    std::vector<Reading> subReadings;  ///< what the server makes of each: Read with a mock value, or why not
    int root = -1;                     ///< -1: the text could not be read at all
    std::optional<domain::Error> defect;

    [[nodiscard]] const Node& node(int index) const { return nodes[size_t(index)]; }
    [[nodiscard]] std::span<const int> childrenOf(const Node& node) const
    {
        return {children.data() + node.firstChild, size_t(node.childCount)};
    }
    [[nodiscard]] std::span<const QString> textsOf(const Node& node) const
    {
        return {texts.data() + node.index, size_t(node.childCount)};
    }
};

}  // namespace rejista::expression::detail
