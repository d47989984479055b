#include "desktop/figures/chart_job.h"

#include "charts/chart_maker.h"
#include "charts/norm_target.h"
#include "opened/facts.h"

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Period;

namespace {

constexpr size_t kYears = 5;

}  // namespace

bool ChartsData::isEmpty() const
{
    return std::all_of(specs.begin(), specs.end(), [](const charts::ChartSpec& spec) {
        return spec.isEmpty() || spec.kind == charts::ChartKind::Bullets;
    });
}

std::vector<Period> chartPeriods(const metadata::Pack& pack, const metadata::AcademicYear& year)
{
    std::vector<Period> periods;
    if (year.periods.empty())
        return periods;
    for (const metadata::AcademicYear& one : pack.calendar) {
        for (const Period& period : one.periods) {
            if (period.type() == year.periods.front().type() && !(year.periods.front() < period))
                periods.push_back(period);
        }
    }
    std::sort(periods.begin(), periods.end());
    if (periods.size() > kYears)
        periods.erase(periods.begin(), periods.end() - kYears);
    return periods;
}

domain::Result<ChartsData> readCharts(storage::Reader& reader, const ChartsQuery& query)
{
    const auto nothing = [](const QString& what) {
        return domain::error(Kind::NotFound, what, {{u"what"_s, u"file"_s}, {u"text"_s, what}});
    };
    if (!query.pack || !query.year)
        return nothing(u"calendar.json"_s);
    const std::vector<Period> periods = chartPeriods(*query.pack, *query.year);
    if (periods.empty())
        return nothing(u"calendar.json"_s);
    const auto own = opened::ownIndicators(*query.catalog, query.pack);
    if (!own)
        return own.error();
    if (!*own)
        return nothing(u"indicators.json"_s);
    const auto targets = charts::normTargetElements(*query.catalog, *query.pack);
    const storage::Snapshot snapshot(reader);
    const auto facts = opened::loadFacts(reader, *query.catalog, query.pack, {{&query.unit, 1}, {}, targets});
    if (!facts)
        return facts.error();
    ChartsData data;
    for (const QString& code : charts::chartCodes()) {
        auto spec = charts::makeChart({code, query.unit, periods, query.locale}, *query.catalog, *query.pack, **own,
                                      **facts);
        if (!spec)
            return spec.error();
        data.specs.push_back(std::move(*spec));
    }
    const charts::Pair& now = data.specs.back().pairs.back();
    if (now.girls && now.boys)
        data.learners = *now.girls + *now.boys;
    return data;
}

}  // namespace rejista::desktop
