// The charts of the program, made of our own indicators: numbers and the words around them.
// Pure but for translations (QCoreApplication::translate, context "charts"); GUI thread.
#pragma once

#include "charts/chart_spec.h"
#include "indicators/own.h"

namespace rejista::charts {

struct ChartRequest {
    QString code;  ///< LEARNERS, NORM, PARITY, YEARS, or one of our indicators
    domain::OrgUnitKey unit;
    std::vector<domain::Period> periods;  ///< earliest first; all but YEARS and indicators show the last
    QString locale;
};

/// The codes of the four charts of the window, in its order.
[[nodiscard]] QStringList chartCodes();

/// Kind::NotFound for an unknown code, Kind::Usage without a period. No data is no error: the chart says so.
[[nodiscard]] domain::Result<ChartSpec> makeChart(const ChartRequest& request, const metadata::Catalog& catalog,
                                                  const metadata::Pack& pack, const indicators::OwnIndicators& own,
                                                  const indicators::FactSource& facts);

}  // namespace rejista::charts
