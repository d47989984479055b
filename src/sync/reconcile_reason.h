// Why one cell differs between here, the hub, its analytics and the warehouse. Pure; internal; any thread.
#pragma once

#include "domain/cell.h"
#include "hub/values.h"
#include "metadata/catalog.h"

#include <QSet>

#include <optional>

namespace rejista::sync {

/// One cell as every side has it. A side that was not asked says nothing.
struct CellSides {
    const domain::CellRow* local = nullptr;  ///< none = no row
    const hub::RemoteValue* hub = nullptr;   ///< none = no row; may be a deleted one
    std::optional<QString> analytics{}, warehouse{};
    bool analyticsAsked = false, warehouseAsked = false;
    bool carded = false, refused = false, parked = false;
    metadata::ValueType type = metadata::ValueType::Number;
    QDateTime built{};  ///< of the analytics tables
};

/// The value, none where it is empty, deleted, or a comment alone.
[[nodiscard]] std::optional<QString> valueOf(const domain::CellRow* row);
[[nodiscard]] std::optional<QString> valueOf(const hub::RemoteValue* value);
/// "12" and "12.0" are one value; "true" is 1.
[[nodiscard]] bool sameValue(const std::optional<QString>& a, const std::optional<QString>& b);
/// Difference::reason; empty = nothing differs.
[[nodiscard]] QString reasonOf(const CellSides& cell);
/// Whether the tables hold the type as a number.
[[nodiscard]] bool countsInTables(metadata::ValueType type);
/// Whether a figure of one unit and one period is the value itself.
[[nodiscard]] bool hasFigure(const metadata::DataElement* element);

}  // namespace rejista::sync
