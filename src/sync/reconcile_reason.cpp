#include "sync/reconcile_reason.h"

#include "metadata/value_parse.h"
#include "storage/hub_cells.h"

namespace rejista::sync {
using namespace Qt::StringLiterals;
using metadata::ValueType;

namespace {

// DHIS2's tables hold yes as 1 and no as 0 (hub-contract.md §7.3).
std::optional<double> numberOf(const QString& text)
{
    if (text == "true"_L1)
        return 1;
    if (text == "false"_L1)
        return 0;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

// Here and the hub do not agree.
QString reasonAgainstHub(const CellSides& cell)
{
    if (cell.carded)
        return u"conflict"_s;
    if (cell.refused)
        return u"refused"_s;
    const auto here = valueOf(cell.local), there = valueOf(cell.hub);
    const std::optional<QString> base = cell.local && cell.local->baseKnown ? cell.local->baseValue : std::nullopt;
    const bool changedHere = cell.local && storage::hub_cells::waits(*cell.local);
    const bool changedThere = !sameValue(there, base);
    if (changedHere && cell.parked)
        return u"parked"_s;
    if (changedThere && !there)
        return u"deletedThere"_s;
    if (changedThere)
        return u"changedThere"_s;
    return changedHere ? u"notSent"_s : u"unexplained"_s;
}

bool isZero(const std::optional<QString>& value)
{
    const auto number = value ? numberOf(*value) : std::nullopt;
    return number && *number == 0;
}

}  // namespace

std::optional<QString> valueOf(const domain::CellRow* row)
{
    return row ? row->value : std::nullopt;
}

std::optional<QString> valueOf(const hub::RemoteValue* value)
{
    if (!value || value->deleted || !value->value || value->value->isEmpty())
        return std::nullopt;
    return value->value;
}

bool sameValue(const std::optional<QString>& a, const std::optional<QString>& b)
{
    if (a == b || !a || !b)
        return a == b;
    const auto x = numberOf(*a), y = numberOf(*b);
    return x && y && *x == *y;
}

bool countsInTables(ValueType type)
{
    return metadata::isNumeric(type) || type == ValueType::Boolean || type == ValueType::TrueOnly;
}

bool hasFigure(const metadata::DataElement* element)
{
    using metadata::AggregationType;
    // These are not the value itself even where there is only one.
    static const QSet<int> others{int(AggregationType::None), int(AggregationType::Count), int(AggregationType::StdDev),
                                  int(AggregationType::Variance), int(AggregationType::Custom)};
    return element && countsInTables(element->valueType) && !others.contains(int(element->aggregation));
}

QString reasonOf(const CellSides& cell)
{
    const auto there = valueOf(cell.hub);
    if (!sameValue(valueOf(cell.local), there))
        return reasonAgainstHub(cell);
    const bool analytics = cell.analyticsAsked && !sameValue(cell.analytics, there);
    const bool warehouse = cell.warehouseAsked && !sameValue(cell.warehouse, there);
    if (!analytics && !warehouse)
        return {};
    if (!countsInTables(cell.type))
        return u"notNumeric"_s;
    const bool gone = (analytics && !cell.analytics) || (warehouse && !cell.warehouse);
    if (isZero(there) && gone && (!analytics || !cell.analytics) && (!warehouse || !cell.warehouse))
        return u"zeroDropped"_s;
    // The tables are built from the values of one moment; the one of the warehouse in the same job (hub-contract.md §7.2).
    const bool later = !cell.built.isValid() || (cell.hub && cell.hub->updatedAt > cell.built);
    if (analytics)
        return later ? u"analyticsOlder"_s : u"unexplained"_s;
    // Analytics of the same hub have the value already: then it is the warehouse that was not filled since.
    return later || cell.analyticsAsked ? u"warehouseOlder"_s : u"unexplained"_s;
}

}  // namespace rejista::sync
