// Whether a server would call an expression valid when it is typed (expressions-live.md §2): all branches are walked
// with 0, '' or false for every operand. Pure; any thread. What is refused here may still be imported and computed.
#pragma once

#include "expression/value_source.h"

namespace rejista::expression {

/// What the catalog knows of the things an expression names.
class ItemTypes {
public:
    virtual ~ItemTypes() = default;
    /// The kind of value an item has; none = the server does not know it (a combo that exists but is not the
    /// element's is known).
    [[nodiscard]] virtual std::optional<Absent> typeOf(const Item& item) const = 0;
    [[nodiscard]] virtual bool knowsOrgUnitTest(OrgUnitTest test, const QString& id) const = 0;
};

/// Kind::ExpressionSyntax (facts `reason`, and position where it has one) or Kind::UnknownOperand (fact `text`).
/// Whole expressions must be numbers, in pack rules numbers or truths.
[[nodiscard]] domain::Result<void> checkValidity(const Expression& expression, const ItemTypes& types);

}  // namespace rejista::expression
