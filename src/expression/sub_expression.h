// What the server finds when it looks at an expression before it reads any value (DHIS2 2.44 source and truth set):
// which operands it will ask for, and what becomes of subExpression(). Private to the room.
#pragma once

#include "expression/tree.h"

namespace rejista::expression::detail {

/// Fills Tree::subReadings and SubExpression::defect (expressions-live.md §5): which of them make the side 0.
void judgeSubExpressions(Tree& tree);
/// Fills Tree::firstLook. After judgeSubExpressions().
void takeFirstLook(Tree& tree);
/// The first look with the real constants of `constants`.
[[nodiscard]] FirstLook lookAt(const Tree& tree, ValueSource* constants);

}  // namespace rejista::expression::detail
