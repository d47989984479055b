#include "sync/hub_names.h"

#include <algorithm>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using metadata::Catalog;

namespace {
bool hasAttribute(const Catalog& catalog, const metadata::DataSet& set, domain::OptionComboKey attribute)
{
    if (!set.attributeCombo || set.attributeCombo == catalog.defaultCategoryCombo)
        return attribute == catalog.defaultCombo;
    const metadata::OptionCombo* combo = catalog.optionCombos.find(attribute);
    return combo && combo->combo == set.attributeCombo;
}
bool hasFormsAbove(const Catalog& catalog, const metadata::OrgUnit& unit)
{
    for (const metadata::OrgUnit* above = catalog.orgUnits.find(unit.parent); above;
         above = catalog.orgUnits.find(above->parent)) {
        if (!above->withdrawn && !catalog.dataSetsOf(above->key).empty())
            return true;
    }
    return false;
}

bool isOnPath(const hub::Me::Unit& unit, const QString& uid)
{
    return unit.uid == uid || unit.path.split(u'/').contains(uid);
}
}  // namespace

std::optional<hub::FormId> formIdOf(const Catalog& catalog, const domain::ReturnKey& key)
{
    const metadata::DataSet* set = catalog.dataSets.find(key.dataSet);
    const metadata::OrgUnit* unit = catalog.orgUnits.find(key.orgUnit);
    const metadata::OptionCombo* attribute = catalog.optionCombos.find(key.attribute);
    if (!set || !unit || !attribute || !key.period.isValid())
        return std::nullopt;
    hub::FormId form{set->uid, unit->uid, key.period.id(), attribute->uid, {}, {}};
    if (set->attributeCombo && set->attributeCombo != catalog.defaultCategoryCombo) {
        const metadata::CategoryCombo* combo = catalog.categoryCombos.find(set->attributeCombo);
        if (!combo)
            return std::nullopt;
        form.attributeCombo = combo->uid;
        for (const domain::CategoryOptionKey option : attribute->options) {
            const metadata::CategoryOption* of = catalog.categoryOptions.find(option);
            if (!of)
                return std::nullopt;
            form.attributeOptions.append(of->uid);
        }
    }
    return form;
}

std::optional<domain::CellKey> cellOf(const Catalog& catalog, const hub::RemoteValue& value)
{
    const metadata::OrgUnit* unit = catalog.orgUnits.byUid(value.orgUnit);
    const metadata::DataElement* element = catalog.dataElements.byUid(value.dataElement);
    const metadata::OptionCombo* combo = catalog.optionCombos.byUid(value.categoryOptionCombo);
    const metadata::OptionCombo* attribute = catalog.optionCombos.byUid(value.attributeOptionCombo);
    const auto period = domain::Period::parse(value.period);
    if (!unit || !element || !combo || !attribute || !period)
        return std::nullopt;
    return domain::CellKey{unit->key, *period, element->key, combo->key, attribute->key};
}

std::optional<domain::ReturnKey> returnOf(const Catalog& catalog, const hub::RemoteRegistration& registration)
{
    const metadata::DataSet* set = catalog.dataSets.byUid(registration.dataSet);
    const metadata::OrgUnit* unit = catalog.orgUnits.byUid(registration.orgUnit);
    const metadata::OptionCombo* attribute = catalog.optionCombos.byUid(registration.attributeOptionCombo);
    const auto period = domain::Period::parse(registration.period);
    if (!set || !unit || !attribute || !period || period->type() != set->periodType)
        return std::nullopt;
    return domain::ReturnKey{set->key, unit->key, *period, attribute->key};
}

bool holds(const Catalog& catalog, domain::DataSetKey dataSet, const domain::CellKey& cell)
{
    const metadata::DataSet* set = catalog.dataSets.find(dataSet);
    return set && set->periodType == cell.period.type() && set->orgUnits.contains(cell.orgUnit)
        && catalog.comboIn(dataSet, cell.element) && hasAttribute(catalog, *set, cell.attribute);
}

domain::DataSetKey dataSetOf(const Catalog& catalog, const domain::CellKey& cell, domain::DataSetKey typedIn)
{
    if (typedIn && holds(catalog, typedIn, cell))
        return typedIn;
    for (const domain::DataSetKey set : catalog.dataSetsOf(cell.orgUnit)) {
        if (holds(catalog, set, cell) && comboFits(catalog, set, cell))
            return set;
    }
    for (const domain::DataSetKey set : catalog.dataSetsOf(cell.orgUnit)) {
        if (holds(catalog, set, cell))
            return set;
    }
    return {};
}

bool comboFits(const Catalog& catalog, domain::DataSetKey dataSet, const domain::CellKey& cell)
{
    const metadata::OptionCombo* combo = catalog.optionCombos.find(cell.combo);
    return combo && combo->combo == catalog.comboIn(dataSet, cell.element);
}

QStringList writableRoots(const Catalog& catalog, const hub::Me& me)
{
    QStringList roots;
    for (const hub::Me::Unit& unit : me.captureUnits)
        roots.append(unit.uid);
    if (roots.isEmpty() && me.may(u"ALL"_s)) {
        for (const metadata::OrgUnit& unit : catalog.orgUnits) {
            if (!unit.withdrawn && !catalog.dataSetsOf(unit.key).empty() && !hasFormsAbove(catalog, unit))
                roots.append(unit.uid);
        }
    }
    roots.sort();
    return roots;
}

QStringList visibleRoots(const Catalog& catalog, const hub::Me& me)
{
    if (me.viewUnits.empty() || me.captureUnits.empty() || me.may(u"ALL"_s))
        return writableRoots(catalog, me);
    QStringList roots;
    for (const hub::Me::Unit& own : me.captureUnits) {
        const bool whole = std::any_of(me.viewUnits.begin(), me.viewUnits.end(),
                                       [&](const hub::Me::Unit& seen) { return isOnPath(own, seen.uid); });
        if (whole)
            roots.append(own.uid);
        for (const hub::Me::Unit& seen : me.viewUnits) {
            if (!whole && isOnPath(seen, own.uid))
                roots.append(seen.uid);
        }
    }
    roots.sort();
    roots.removeDuplicates();
    return roots;
}

bool isBelow(const Catalog& catalog, domain::OrgUnitKey unit, const QStringList& roots)
{
    for (const metadata::OrgUnit* at = catalog.orgUnits.find(unit); at; at = catalog.orgUnits.find(at->parent)) {
        if (roots.contains(at->uid))
            return true;
        // A workspace may hold a school without the offices above it.
        if (!at->parent)
            return std::any_of(roots.begin(), roots.end(),
                               [&](const QString& root) { return at->path.contains(u'/' + root + u'/'); });
    }
    return false;
}

}  // namespace rejista::sync
