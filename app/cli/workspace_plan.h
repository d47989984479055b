// What a new register will hold, worked out before a folder is made. Pure but for reading files; main thread.
#pragma once

#include "cli/args.h"
#include "metadata/catalog.h"
#include "metadata/raw_object.h"

#include <QJsonArray>

namespace rejista::cli {

struct WorkspacePlan {
    std::vector<metadata::RawObject> objects;
    std::vector<domain::Error> problems;
    struct Unit {
        QString uid, code, name;
        int level = 0;
    };
    std::vector<Unit> orgUnits;

    [[nodiscard]] QJsonArray orgUnitsJson() const;
};

/// --pack, --orgunit, --under, --name, --group, --at, --opens, --metadata of `new`.
[[nodiscard]] domain::Result<WorkspacePlan> planWorkspace(const Args& args);

}  // namespace rejista::cli
