// Asking a hub's list for many objects by what they are called, in questions that fit into an address. Internal to the
// room; the thread of whoever asks.
#pragma once

#include "hub/client.h"

#include <QJsonObject>

#include <functional>

namespace rejista::sync {

/// Those that the hub has. `property` is id or code; a value that the filter's own language would take for something else
/// cannot be asked for and is left out. `ask` gives all objects of one question.
[[nodiscard]] domain::Result<QList<QJsonObject>> inPortions(
    hub::Client::ListQuery query, const QString& property, QStringList values,
    const std::function<domain::Result<QList<QJsonObject>>(const hub::Client::ListQuery&)>& ask);

}  // namespace rejista::sync
