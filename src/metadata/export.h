// A DHIS2 metadata package out of raw objects, as a server accepts it (hub-contract.md §2.4, hub-live.md §A6).
// Pure; any thread.
#pragma once

#include "domain/result.h"
#include "metadata/raw_object.h"

#include <QMap>
#include <QStringList>

namespace rejista::metadata {

struct ExportOptions {
    bool for241 = false;          ///< 2.41 has no FinancialSep, Feb, Aug: Yearly there (decisions.md 5)
    bool includeOrgUnits = true;  ///< units, levels, groups, and who fills in what
    bool sharing = true;          ///< a package without it makes everything public read-write on a hub
    QByteArray updateFrom;        ///< a hub's export: its sharing, translations, units and options are kept
};

struct ExportedPackage {
    QByteArray json;
    QStringList changed;  ///< what differs from the workspace's own: "dataSets RJ_DS_X periodType FinancialSep→Yearly"
    QMap<QString, int> counts;  ///< by type
};

/// Errors: those of reading `updateFrom` (NotJson, Truncated).
[[nodiscard]] domain::Result<ExportedPackage> exportPackage(const std::vector<RawObject>& objects,
                                                            const ExportOptions& options = {});

}  // namespace rejista::metadata
