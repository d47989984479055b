// From what an expression names to the cells of a catalog. Pure; any thread.
#pragma once

#include "expression/item.h"
#include "metadata/catalog.h"

namespace rejista::metadata {

/// The cells that the item reads; a combo that is none stands for all combos of the element. By UID; in pack rules
/// by code, where a combo may have `*` in place of an option ("F,*"). Empty = unknown, or no operand.
[[nodiscard]] std::vector<Operand> operandsOf(const Catalog& catalog, const expression::Item& item);

/// The option combos of `combo` that fit `pattern`: one option code for each category in any order, `*` = any.
[[nodiscard]] std::vector<domain::OptionComboKey> combosMatching(const Catalog& catalog, domain::CategoryComboKey combo,
                                                                 const QString& pattern);

}  // namespace rejista::metadata
