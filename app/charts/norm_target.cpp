#include "charts/norm_target.h"

#include <QJsonArray>

#include <algorithm>

namespace rejista::charts {

using namespace Qt::StringLiterals;

namespace {

// A year has a period of each type that counts school years: FinancialSep, and Yearly for foreign sets.
bool sameYear(const metadata::Pack& pack, const domain::Period& typed, const domain::Period& asked)
{
    if (typed == asked)
        return true;
    const metadata::AcademicYear* year = pack.yearOf(asked);
    return year && std::find(year->periods.begin(), year->periods.end(), typed) != year->periods.end();
}

}  // namespace

std::optional<NormTarget> normTarget(const metadata::Catalog& catalog, const metadata::Pack& pack,
                                     const indicators::FactSource& facts, const QString& element,
                                     domain::OrgUnitKey unit, const domain::Period& period)
{
    const auto* found = catalog.dataElements.byCode(element);
    if (!found)
        return std::nullopt;
    const auto blocks = facts.blocks(found->key);
    for (const auto* place = catalog.orgUnits.find(unit); place; place = catalog.orgUnits.find(place->parent)) {
        for (const indicators::FactBlock& block : blocks) {
            if (!sameYear(pack, block.period, period))
                continue;
            const auto [first, last] = block.rowsOf(place->key.value);
            if (first < last && block.values[first] > 0)
                return NormTarget{block.values[first], place->key};
        }
    }
    return std::nullopt;
}

std::vector<domain::DataElementKey> normTargetElements(const metadata::Catalog& catalog, const metadata::Pack& pack)
{
    std::vector<domain::DataElementKey> elements;
    for (const QJsonValue& norm : pack.norms.value("norms"_L1).toArray()) {
        if (const auto* element = catalog.dataElements.byCode(norm.toObject().value("target"_L1).toString()))
            elements.push_back(element->key);
    }
    return elements;
}

}  // namespace rejista::charts
