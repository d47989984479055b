// Rows of data values, as the form's own GET and as dataValueSets write them, on all versions: what is common stands at the
// head (2.43+), all keys in each row with nulls (2.42) (hub-live.md §A2, hub-live-242.md §4). Pure; any thread.
#pragma once

#include "domain/result.h"
#include "hub/values.h"

#include <QJsonObject>
#include <QTimeZone>

namespace rejista::hub {

/// What the request itself fixes, for rows and heads that leave it out.
struct RowDefaults {
    QString period{}, orgUnit{}, attributeOptionCombo{};
};

/// Kind::HubAnswer, reason shape, where `dataValues` is missing or a row lacks a part of its key: an answer that is read by
/// half would look like values taken away.
[[nodiscard]] domain::Result<std::vector<RemoteValue>> readRows(const QJsonObject& answer, const RowDefaults& defaults,
                                                                const QTimeZone& zone, const QString& path);

}  // namespace rejista::hub
