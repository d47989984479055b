// What an expression says, with names in the place of operands, for messages. Pure; any thread.
#pragma once

#include "expression/expression.h"

#include <functional>

namespace rejista::expression {

/// Gives the name of an item in the reader's language, also of `[days]` and R{} metrics.
using Namer = std::function<QString(const Item&)>;

/// The text with every item replaced by its name; operators, functions and numbers stay as written, as
/// `/api/indicators/expression/description` has them. A text with a defect comes back unchanged.
[[nodiscard]] QString describe(const Expression& expression, const Namer& namer);

}  // namespace rejista::expression
