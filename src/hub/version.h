// What each DHIS2 version can do and how it counts, in one table (hub-contract.md §3, hub-live-243.md, hub-live-242.md).
// Values; any thread. Nothing else in the program branches on a version.
#pragma once

#include "domain/result.h"

#include <QString>

namespace rejista::hub {

struct Version {
    int minor = 0;  ///< 42 of "2.42.5.2" or "2.44-SNAPSHOT"
    int patch = 0;
    QString text{};

    /// Kind::HubVersion with fact text where it is no DHIS2 version, or older than 2.41 or newer than is known (2.44 is
    /// taken for what is newer, with `newerThanKnown`).
    [[nodiscard]] static domain::Result<Version> parse(const QString& text);
    bool operator==(const Version&) const = default;
};

struct Capabilities {
    bool newImport = true;            ///< 2.43+: groups, `updated` counts everything, warnings are 200
    bool strictParameters = false;    ///< ≤ 2.42: strictPeriods … have to be asked for
    bool unchangedIsIgnored = false;  ///< ≤ 2.42: `ignored` also counts values that were so already
    bool listEtags = true;            ///< 2.44 only
    bool outputPeriodTypes = true;    ///< 2.43+
    bool financialSep = true;         ///< 2.42+
    bool formRepeatsDeleted = false;  ///< the form's own GET never shows deleted values; kept for what is to come
    int timeGrainMs = 1;              ///< 1000 on ≤ 2.42: lastUpdated is cut to the second
    int overlapMs = 300'000;          ///< how far a delta reaches back behind the last one's server time
    bool newerThanKnown = false;
    bool operator==(const Capabilities&) const = default;
};
[[nodiscard]] Capabilities capabilitiesOf(const Version& version);

}  // namespace rejista::hub
