// What becomes of subExpression(): judged once when parsed, computed per org unit as the database would.
// Private to the room.
#pragma once

#include "expression/tree.h"

namespace rejista::expression::detail {

/// Fills Tree::subReadings and SubExpression::defect (expressions-live.md §5): which of them make the side 0.
void judgeSubExpressions(Tree& tree);

}  // namespace rejista::expression::detail
