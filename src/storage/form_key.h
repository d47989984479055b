// How the tables of a return's state are keyed. For storage's own .cpp files; any thread.
#pragma once

#include "domain/cell.h"
#include "storage/journal.h"
#include "storage/statement.h"

namespace rejista::storage {

/// org_unit, period, data_set, attribute: the order of every key in the schema.
inline void bindForm(Statement& statement, const domain::ReturnKey& key)
{
    statement.bindAll(qint64(key.orgUnit.value), key.period, qint64(key.dataSet.value), qint64(key.attribute.value));
}

/// The same four columns, the first ones of a row.
inline domain::ReturnKey readForm(const Statement& row)
{
    return {row.key<domain::DataSetKey>(2), row.key<domain::OrgUnitKey>(0), row.period(1),
            row.key<domain::OptionComboKey>(3)};
}

/// What happened to a part of a return.
struct FormNote {
    QLatin1StringView kind;
    QString part{}, target{};
    std::optional<QString> before{}, after{};
    QString why{};
};
[[nodiscard]] domain::Result<void> noteForm(Tx& tx, const domain::ReturnKey& key, const FormNote& note);

}  // namespace rejista::storage
