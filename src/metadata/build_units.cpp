// Org units, their tree, levels and groups.
#include "metadata/builder.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

void Builder::readUnits()
{
    for (const Source& source : of("organisationUnitLevels"_L1)) {
        OrgUnitLevel level = start<OrgUnitLevel>(source);
        level.level = source.json.value("level"_L1).toInt();
        m_catalog.orgUnitLevels.add(std::move(level));
    }
    QHash<QString, QString> attributeCodes;
    for (const Source& source : of("attributes"_L1))
        if (!source.raw->code.isEmpty())
            attributeCodes.insert(source.raw->uid, source.raw->code);
    for (const Source& source : of("organisationUnits"_L1)) {
        OrgUnit unit = start<OrgUnit>(source);
        unit.opens = json::day(source.json, "openingDate"_L1);
        unit.closes = json::day(source.json, "closedDate"_L1);
        unit.geometry = json::geometry(source.json);
        unit.path = json::text(source.json, "path"_L1);
        unit.level = source.json.value("level"_L1).toInt();
        const QJsonArray values = source.json.value("attributeValues"_L1).toArray();
        for (const QJsonValue& value : values) {
            const QString uid = json::ref(value.toObject(), "attribute"_L1);
            unit.attributes.insert(attributeCodes.value(uid, uid), json::text(value.toObject(), "value"_L1));
        }
        m_catalog.orgUnits.add(std::move(unit));
    }
    for (const Source& source : of("categoryOptions"_L1)) {
        const auto keys = keysOf(m_catalog.orgUnits, json::refs(source.json, "organisationUnits"_L1));
        CategoryOption* option = m_catalog.categoryOptions.edit({source.raw->key});
        option->orgUnits = QSet<domain::OrgUnitKey>(keys.begin(), keys.end());
    }
}

// Packages carry only `parent`; hub exports also `path` and `level`, and may begin in the middle of a tree.
void Builder::placeUnits()
{
    auto& units = m_catalog.orgUnits;
    for (const Source& source : of("organisationUnits"_L1)) {
        OrgUnit* unit = units.edit({source.raw->key});
        QString parentUid = json::ref(source.json, "parent"_L1);
        if (parentUid.isEmpty())
            parentUid = unit->path.section(u'/', -2, -2);
        const OrgUnit* parent = units.byUid(parentUid);
        if (!parent || parent->key == unit->key)
            continue;
        // A circle of parents would hang every walk up the tree: the unit that closes it becomes a root.
        bool circle = false;
        for (const OrgUnit* up = parent; up && !circle; up = units.find(up->parent))
            circle = up->key == unit->key;
        if (circle)
            continue;
        unit->parent = parent->key;
        units.edit(parent->key)->children.push_back(unit->key);
    }
    const auto byName = [&](domain::OrgUnitKey a, domain::OrgUnitKey b) {
        const int order = units.find(a)->name.compare(units.find(b)->name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    };
    for (OrgUnit& unit : units.editAll())
        std::sort(unit.children.begin(), unit.children.end(), byName);
    for (const auto key : m_catalog.subtree({})) {
        OrgUnit* unit = units.edit(key);
        if (const OrgUnit* parent = units.find(unit->parent)) {
            unit->path = parent->path + u'/' + unit->uid;
            unit->level = parent->level + 1;
        } else {
            if (!unit->path.endsWith(unit->uid))
                unit->path = u'/' + unit->uid;
            if (unit->level < 1)
                unit->level = int(unit->path.count(u'/'));
        }
    }
}

void Builder::readUnitGroups()
{
    QHash<QString, std::vector<domain::OrgUnitKey>> fromUnits;
    for (const Source& source : of("organisationUnits"_L1))
        for (const QString& group : json::refs(source.json, "organisationUnitGroups"_L1))
            fromUnits[group].push_back({source.raw->key});
    for (const Source& source : of("organisationUnitGroups"_L1)) {
        OrgUnitGroup group = start<OrgUnitGroup>(source);
        for (const auto key : keysOf(m_catalog.orgUnits, json::refs(source.json, "organisationUnits"_L1)))
            group.members.insert(key);
        for (const auto key : fromUnits.value(group.uid))
            group.members.insert(key);
        m_catalog.orgUnitGroups.add(std::move(group));
    }
    for (const Source& source : of("organisationUnitGroupSets"_L1)) {
        OrgUnitGroupSet set = start<OrgUnitGroupSet>(source);
        set.groups = keysOf(m_catalog.orgUnitGroups, json::refs(source.json, "organisationUnitGroups"_L1));
        m_catalog.orgUnitGroupSets.add(std::move(set));
    }
}

}  // namespace rejista::metadata
