#include "indicators/item_plan.h"

#include "indicators/aggregation.h"

#include <algorithm>

namespace rejista::indicators::detail {

using expression::Item;
using expression::ItemKind;
using expression::Place;
using metadata::AggregationType;
using metadata::Catalog;
using metadata::ValueType;

namespace {

bool isTruth(ValueType type)
{
    return type == ValueType::Boolean || type == ValueType::TrueOnly;
}

bool isNumeric(ValueType type)
{
    switch (type) {
    case ValueType::Number:
    case ValueType::Integer:
    case ValueType::IntegerPositive:
    case ValueType::IntegerNegative:
    case ValueType::IntegerZeroOrPositive:
    case ValueType::Percentage:
    case ValueType::UnitInterval: return true;
    default: return isTruth(type);
    }
}

ElementPlan elementPlan(const metadata::DataElement& element, const expression::Modifiers& modifiers)
{
    ElementPlan plan;
    plan.element = element.key;
    plan.type = aggregationFromName(modifiers.aggregationType).value_or(element.aggregation);
    plan.text = !isNumeric(element.valueType);
    plan.truth = isTruth(element.valueType);
    plan.keepsZeros = plan.truth || element.aggregation == AggregationType::Average
        || element.aggregation == AggregationType::AverageSumOrgUnit;
    plan.zeroSignificant = element.zeroIsSignificant;
    return plan;
}

void resolveElements(ItemPlan& plan, const Catalog& catalog)
{
    const Place& place = plan.item.element;
    if (place.tag == Place::Tag::ElementGroup) {
        const metadata::DataElementGroup* group = catalog.dataElementGroups.byUid(place.id);
        if (!group)
            return;
        for (const metadata::DataElement& element : catalog.dataElements) {
            if (group->members.contains(element.key))
                plan.elements.push_back(elementPlan(element, plan.item.modifiers));
        }
        return;
    }
    if (const metadata::DataElement* element = catalog.dataElements.byUid(place.id))
        plan.elements.push_back(elementPlan(*element, plan.item.modifiers));
}

/// Which option combos a place of an operand stands for; false = all of them.
bool resolveCombos(const Place& place, const Catalog& catalog, std::vector<qint32>& combos)
{
    if (place.isAll())
        return false;
    QSet<domain::CategoryOptionKey> options;
    if (place.tag == Place::Tag::OptionTag) {
        if (const metadata::CategoryOption* option = catalog.categoryOptions.byUid(place.id))
            options.insert(option->key);
    } else if (place.tag == Place::Tag::OptionGroup) {
        if (const metadata::CategoryOptionGroup* group = catalog.categoryOptionGroups.byUid(place.id))
            options = group->members;
    } else if (const metadata::OptionCombo* combo = catalog.optionCombos.byUid(place.id)) {
        combos.push_back(combo->key.value);
        return true;
    }
    for (const metadata::OptionCombo& combo : catalog.optionCombos) {
        if (std::any_of(combo.options.begin(), combo.options.end(), [&](auto o) { return options.contains(o); }))
            combos.push_back(combo.key.value);
    }
    std::sort(combos.begin(), combos.end());
    return true;
}

ItemPlan resolve(const Item& item, const Catalog& catalog)
{
    ItemPlan plan;
    plan.item = item;
    switch (item.kind) {
    case ItemKind::Operand:
        resolveElements(plan, catalog);
        plan.allCombos = !resolveCombos(item.combo, catalog, plan.combos);
        plan.allAttributes = !resolveCombos(item.attribute, catalog, plan.attributes);
        break;
    case ItemKind::Constant:
        if (const metadata::Constant* constant = catalog.constants.byUid(item.element.id))
            plan.constant = constant->value;
        break;
    case ItemKind::OrgUnitGroup: plan.group = catalog.orgUnitGroups.byUid(item.element.id); break;
    case ItemKind::ReportingRate: plan.dataSet = catalog.dataSets.byUid(item.element.id); break;
    case ItemKind::Indicator:
        if (const metadata::Indicator* indicator = catalog.indicators.byUid(item.element.id))
            plan.indicator = indicator->key;
        break;
    default: break;
    }
    return plan;
}

}  // namespace

bool ItemPlan::takes(qint32 combo, qint32 attribute) const
{
    return (allCombos || std::binary_search(combos.begin(), combos.end(), combo))
        && (allAttributes || std::binary_search(attributes.begin(), attributes.end(), attribute));
}

Plans::Plans(const Catalog& from) : catalog(from)
{
    QHash<Item, int> known;
    indicators.reserve(from.indicators.size());
    for (const metadata::Indicator& indicator : from.indicators) {
        IndicatorPlan plan;
        plan.indicator = &indicator;
        addSide(plan.numerator, indicator.numerator, known);
        addSide(plan.denominator, indicator.denominator, known);
        for (const SidePlan* side : {&plan.numerator, &plan.denominator}) {
            for (const Item& item : side->expression.items())
                plan.nested = plan.nested || item.kind == ItemKind::Indicator;
        }
        indicatorIndex.insert(indicator.key.value, int(indicators.size()));
        indicators.push_back(std::move(plan));
    }
    indexReaders();
}

void Plans::addSide(SidePlan& side, const QString& text, QHash<Item, int>& known)
{
    side.expression = expression::Expression::read(text, expression::Dialect::Indicator);
    for (const Item& item : side.expression.items()) {
        Item key = item;
        key.subExpression = -1;
        key.text.clear();
        const auto found = known.constFind(key);
        if (found != known.constEnd()) {
            side.items.push_back(*found);
            continue;
        }
        known.insert(key, int(items.size()));
        side.items.push_back(int(items.size()));
        items.push_back(resolve(item, catalog));
    }
}

void Plans::indexReaders()
{
    // A reader of a reader is a reader; circles end because an indicator is entered once.
    std::vector<QSet<qint32>> elements(indicators.size());
    std::vector<std::vector<int>> users(indicators.size());
    for (size_t i = 0; i < indicators.size(); ++i) {
        for (const SidePlan* side : {&indicators[i].numerator, &indicators[i].denominator}) {
            for (const int index : side->items) {
                const ItemPlan& item = items[size_t(index)];
                for (const ElementPlan& element : item.elements)
                    elements[i].insert(element.element.value);
                const int inner = indicatorIndex.value(item.indicator.value, -1);
                if (inner >= 0)
                    users[size_t(inner)].push_back(int(i));
            }
        }
    }
    for (size_t i = 0; i < indicators.size(); ++i) {
        std::vector<int> open{int(i)};
        QSet<int> reached;
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (reached.contains(at))
                continue;
            reached.insert(at);
            open.insert(open.end(), users[size_t(at)].begin(), users[size_t(at)].end());
        }
        for (const qint32 element : elements[i]) {
            for (const int reader : reached)
                readers[element].push_back(reader);
        }
    }
    for (std::vector<int>& list : readers) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
}

}  // namespace rejista::indicators::detail
