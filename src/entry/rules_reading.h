// What is looked at when a cell is typed: the rules that read it, in words. Any thread.
// Invariant: a rule is named once, also where it has an instance for each grade.
#pragma once

#include "entry/rule_book.h"

namespace rejista::entry {

/// The names of the pack's rules and the instructions (else names) of the hub's that read the cell of such a return, in
/// `locale`, errors first.
[[nodiscard]] QStringList rulesReading(RuleBook& book, domain::DataSetKey dataSet, domain::OrgUnitKey unit,
                                       const metadata::Operand& cell, const QString& locale);

}  // namespace rejista::entry
