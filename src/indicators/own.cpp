#include "indicators/own.h"

#include "indicators/own_figures.h"

#include <algorithm>

namespace rejista::indicators {

using namespace Qt::StringLiterals;
using detail::OwnFigures;
using detail::OwnIndicator;
using detail::OwnPlans;
using detail::Slice;

namespace {

QStringList valuesOf(const OwnPlans& plans, const QString& dimension)
{
    if (dimension == u"sex")
        return plans.sexes.keys();
    if (dimension == u"subject")
        return plans.subjects.keys();
    QStringList values;
    for (const detail::LevelPlan& level : plans.levels) {
        if (dimension == u"level")
            values.append(level.code);
        for (const metadata::Grade* grade : level.grades) {
            if (dimension == u"grade")
                values.append(grade->code);
        }
    }
    return values;
}

void setPart(Slice& slice, const QString& dimension, const QString& value)
{
    if (dimension == u"level")
        slice.level = value;
    else if (dimension == u"grade")
        slice.grade = value;
    else if (dimension == u"sex")
        slice.sex = value;
    else
        slice.subject = value;
}

/// Every combination of what the indicator is always split by and what was asked for of what it may be split by.
std::vector<Slice> slicesOf(const OwnPlans& plans, const OwnIndicator& indicator, const QStringList& by)
{
    QStringList dimensions;
    for (const auto& dimension : {u"level"_s, u"grade"_s, u"subject"_s, u"sex"_s}) {
        if (indicator.each.contains(dimension) || (indicator.by.contains(dimension) && by.contains(dimension)))
            dimensions.append(dimension);
    }
    if (dimensions.contains(u"grade"_s))
        dimensions.removeAll(u"level"_s);  // a grade says its level
    std::vector<Slice> slices{{}};
    for (const QString& dimension : dimensions) {
        std::vector<Slice> more;
        for (const Slice& slice : slices) {
            for (const QString& value : valuesOf(plans, dimension)) {
                more.push_back(slice);
                setPart(more.back(), dimension, value);
            }
        }
        slices = std::move(more);
    }
    return slices;
}

}  // namespace

QStringList flagNames(OwnFlags flags)
{
    static constexpr std::pair<OwnFlag, const char*> kNames[] = {
        {OwnFlag::ZeroDenominator, "ZERO_DEN"},
        {OwnFlag::MissingDenominator, "MISSING_DEN"},
        {OwnFlag::MissingNumerator, "MISSING_NUM"},
        {OwnFlag::Partial, "PARTIAL"},
        {OwnFlag::Over100, "OVER_100"},
        {OwnFlag::NegativeFlow, "NEGATIVE_FLOW"},
        {OwnFlag::Negative, "NEGATIVE"},
        {OwnFlag::AgeUnknownHigh, "AGE_UNKNOWN_HIGH"},
        {OwnFlag::NoQualified, "NO_QUALIFIED"},
        {OwnFlag::NoClassroom, "NO_CLASSROOM"},
        {OwnFlag::NoBooks, "NO_BOOKS"},
        {OwnFlag::NoToilet, "NO_TOILET"},
        {OwnFlag::FormTotalDiffers, "FORM_TOTAL_DIFFERS"},
        {OwnFlag::NeedsPopulation, "NEEDS_POPULATION"},
    };
    QStringList names;
    for (const auto& [flag, name] : kNames) {
        if (flags.testFlag(flag))
            names.append(QLatin1StringView(name));
    }
    return names;
}

OwnIndicators::OwnIndicators(std::unique_ptr<const OwnPlans> plans) : m_plans(std::move(plans)) {}
OwnIndicators::~OwnIndicators() = default;
OwnIndicators::OwnIndicators(OwnIndicators&&) noexcept = default;
OwnIndicators& OwnIndicators::operator=(OwnIndicators&&) noexcept = default;

domain::Result<OwnIndicators> OwnIndicators::make(const metadata::Catalog& catalog, const metadata::Pack& pack,
                                                  const QByteArray& config)
{
    auto plans = detail::readPlans(catalog, pack, config);
    if (!plans)
        return plans.error();
    return OwnIndicators(std::move(*plans));
}

std::vector<OwnValue> OwnIndicators::evaluate(const FactSource& facts, const OwnRequest& request) const
{
    std::vector<OwnValue> values;
    for (const domain::OrgUnitKey unit : request.units) {
        OwnFigures figures(*m_plans, facts, unit);
        QSet<std::pair<size_t, domain::Period>> answered;
        for (const domain::Period& asked : request.periods) {
            for (size_t i = 0; i < m_plans->indicators.size(); ++i) {
                const OwnIndicator& indicator = m_plans->indicators[i];
                if (!request.codes.isEmpty() && !request.codes.contains(indicator.code))
                    continue;
                const domain::Period period = m_plans->periodOf(indicator, asked);
                if (answered.contains({i, period}))
                    continue;
                answered.insert({i, period});
                figures.setPeriod(period);
                for (const Slice& slice : slicesOf(*m_plans, indicator, request.by)) {
                    if (std::optional<OwnValue> value = figures.value(int(i), slice))
                        values.push_back(*std::move(value));
                }
            }
        }
    }
    return values;
}

QStringList OwnIndicators::codes() const
{
    QStringList codes;
    for (const OwnIndicator& indicator : m_plans->indicators)
        codes.append(indicator.code);
    return codes;
}

metadata::Texts OwnIndicators::name(const QString& code) const
{
    const int index = m_plans->indicatorIndex.value(code, -1);
    return index < 0 ? metadata::Texts() : m_plans->indicators[size_t(index)].name;
}

QStringList OwnIndicators::readersOf(domain::DataElementKey element) const
{
    QList<int> indexes = m_plans->readers.value(element.value).values();
    std::sort(indexes.begin(), indexes.end());
    QStringList codes;
    for (const int index : indexes)
        codes.append(m_plans->indicators[size_t(index)].code);
    return codes;
}

}  // namespace rejista::indicators
