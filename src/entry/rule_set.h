// The rules of one data set for one kind of school, ready to run. For entry's own files and its tests; any thread.
// Invariant: immutable once made; `readers` names every rule that reads a cell of the return itself.
#pragma once

#include "entry/message.h"
#include "expression/rule.h"

#include <QSet>

namespace rejista::entry {

/// Where an item of an expression finds its cells.
struct ItemCells {
    std::vector<metadata::Operand> cells;  ///< combo none = all that the element has
    domain::PeriodType type = domain::PeriodType::Yearly;
    int offset = 0;               ///< whole periods of the return's own type
    bool own = false;             ///< of the return's own period and attribute combo
    bool returnAttribute = true;  ///< else the default attribute combo
    expression::Absent absent = expression::Absent::Number;
};

struct CompiledSide {
    expression::Expression text;
    std::vector<ItemCells> items;  ///< one per Expression::items()
};

struct CompiledRule {
    QString rule, instance, uid;
    bool dhis2 = false;
    metadata::Severity severity = metadata::Severity::Error;
    bool needsReason = false;
    bool hasWhen = false;
    CompiledSide when, left, right;
    expression::MissingStrategy leftMissing = expression::MissingStrategy::SkipIfAny;
    expression::MissingStrategy rightMissing = expression::MissingStrategy::SkipIfAny;
    expression::Operator op = expression::Operator::EqualTo;
    metadata::Operand anchor;
    QString anchorAddress;
    QMap<QString, QString> bindings;
    metadata::Texts text;
    std::vector<metadata::Operand> cells;  ///< of this return, in the form's order
};

struct RuleSet {
    domain::DataSetKey dataSet;
    domain::PeriodType type = domain::PeriodType::Yearly;
    std::vector<CompiledRule> rules;
    QHash<metadata::Operand, std::vector<int>> readers;
    QSet<metadata::Operand> dhis2Operands;  ///< combo none = all; a value in any of them wakes the hub's rules
    QSet<std::pair<int, int>> periods;      ///< (period type, offset) that must be read
    std::vector<metadata::Problem> problems;
};

}  // namespace rejista::entry
