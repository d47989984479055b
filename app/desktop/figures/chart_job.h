// The four charts of a school and year, worked out on a worker. Values. Threads: readCharts() on the Reader's.
#pragma once

#include "charts/chart_spec.h"
#include "domain/result.h"
#include "metadata/pack.h"
#include "storage/reader.h"

namespace rejista::desktop {

struct ChartsQuery {
    const metadata::Catalog* catalog = nullptr;  ///< outlives the reading, as the pack does
    const metadata::Pack* pack = nullptr;
    const metadata::AcademicYear* year = nullptr;
    domain::OrgUnitKey unit;
    QString locale;
};

struct ChartsData {
    std::vector<charts::ChartSpec> specs;  ///< in the order of charts::chartCodes()
    std::optional<double> learners;        ///< of the year, as the charts have them

    /// Nobody has typed a learner in any of the years.
    [[nodiscard]] bool isEmpty() const;
};

/// The year and up to four before it, as the pack's calendar has them; earliest first.
[[nodiscard]] std::vector<domain::Period> chartPeriods(const metadata::Pack& pack, const metadata::AcademicYear& year);

/// Kind::NotFound without a pack, its calendar or its indicators.json; storage's kinds.
[[nodiscard]] domain::Result<ChartsData> readCharts(storage::Reader& reader, const ChartsQuery& query);

}  // namespace rejista::desktop
