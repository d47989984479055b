// Whether an answer is like a recorded one, by the rules of dhis2-exchanges/README.md: status, codes, counts, indexes, keys
// and values of rows; not times, UIDs that a server makes, words, or the order of arrays. Stricter than those rules where it
// costs nothing: every key is compared.
#pragma once

#include "hub/http.h"

#include <QJsonObject>
#include <QStringList>

namespace rejista::tests {

/// What differs, a line each; empty = like. `name`: some answers speak of the machine and are compared by their keys alone.
[[nodiscard]] QStringList differences(const QString& name, const QJsonObject& recorded, const hub::Response& answer);

/// Status and outermost keys alone: for recordings of 2.44 that speak of a value which an older hub had refused before.
[[nodiscard]] QStringList roughDifferences(const QJsonObject& recorded, const hub::Response& answer);

}  // namespace rejista::tests
