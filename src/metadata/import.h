// Reading DHIS2 metadata packages and server exports, shapes of 2.36 to 2.44. Pure: a file and what is
// known go in, a plan comes out; storage writes it. Any thread.
// Nothing of the file is lost silently: what is not kept is counted in `ignored`, what is wrong is a problem.
#pragma once

#include "domain/result.h"
#include "metadata/raw_object.h"

#include <QMap>

namespace rejista::metadata {

/// A finding about one object: kind, where ("dataSets[3] RJ_DS_X"), facts (type, uid, code, name, property, …).
using Problem = domain::Error;

struct ImportOptions {
    QString fileName = {};                  ///< only named in errors
    qint64 maxBytes = 512LL * 1024 * 1024;  ///< unpacked; Kind::TooLarge above
    bool fromHub = false;                   ///< the file is a hub's own export: its `default` UIDs replace ours
};

struct PackageInfo {
    QString code, name, version, dhis2Version, locale;
    bool operator==(const PackageInfo&) const = default;
};

struct ImportPlan {
    PackageInfo package;
    std::vector<RawObject> added;    ///< key 0
    std::vector<RawObject> updated;  ///< key of the object they replace; only those whose JSON differs
    QMap<QString, int> addedCounts, updatedCounts, unchangedCounts;  ///< by type
    QMap<QString, int> ignored;                                      ///< "users" or "dataSets.mobileX" → how many
    std::vector<Problem> problems;

    [[nodiscard]] bool changesNothing() const { return added.empty() && updated.empty(); }
};

/// Reads `bytes` (JSON, or gzip of it) and compares with `existing`. Errors: Kind::NotJson (facts byte, line,
/// column), Kind::Truncated, Kind::TooLarge, Kind::BadMetadata (JSON, but not a metadata package).
[[nodiscard]] domain::Result<ImportPlan> planImport(const QByteArray& bytes, const RawIndex& existing,
                                                    const ImportOptions& options = {});

/// What `existing` is once the plan is carried out: new objects numbered after the last key.
[[nodiscard]] std::vector<RawObject> applied(const RawIndex& existing, const ImportPlan& plan);

}  // namespace rejista::metadata
