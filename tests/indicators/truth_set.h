// One folder of data/dhis2-truth/ as a catalog and facts, for the tests of this room. Read once; never written.
#pragma once

#include "indicators/dhis2_indicators.h"
#include "indicators/memory_facts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace truth {

/// The shared folder: REJISTA_SHARED, else the nearest `shared/` upward; none = there is none.
/// Ends the program with 1 when REJISTA_SHARED names something unreadable.
[[nodiscard]] std::optional<QString> sharedFolder();

[[nodiscard]] QJsonObject readObject(const QString& path);

/// A catalog out of metadata as JSON; ends the test with a message when it cannot be built.
[[nodiscard]] std::unique_ptr<rejista::metadata::Catalog> catalogOf(const QJsonObject& package);

struct Set {
    std::unique_ptr<rejista::metadata::Catalog> catalog;
    std::unique_ptr<rejista::indicators::MemoryFacts> facts;
    QJsonObject indicators;  ///< indicators.json
    QJsonObject package;
};

/// `name` is a folder of data/dhis2-truth/; `packageFile` below data/, empty = the folder's own package.json.
[[nodiscard]] Set load(const QString& shared, const QString& name, const QString& packageFile);

}  // namespace truth
