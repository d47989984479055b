// How the tables of cells are keyed. For storage's own .cpp files; any thread.
#pragma once

#include "domain/cell.h"
#include "storage/statement.h"

namespace rejista::storage {

/// org_unit, period, attribute, element, combo: the order of the key of `value` and of what refers to its cells.
inline void bindCell(Statement& statement, const domain::CellKey& key)
{
    statement.bindAll(qint64(key.orgUnit.value), key.period, qint64(key.attribute.value), qint64(key.element.value),
                      qint64(key.combo.value));
}

/// The same five columns, read from column `at` on.
inline domain::CellKey readCell(const Statement& row, int at = 0)
{
    return {row.key<domain::OrgUnitKey>(at), row.period(at + 1), row.key<domain::DataElementKey>(at + 3),
            row.key<domain::OptionComboKey>(at + 4), row.key<domain::OptionComboKey>(at + 2)};
}

}  // namespace rejista::storage
