// Units: the user's subtree, what stands above it, what of ours it lacks; and the groups that they are in.
#include "sync/pull_gathering.h"

#include <QJsonArray>

namespace rejista::sync::pull {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {

const auto kUnit = u":owner,level,path,dataSets[id],organisationUnitGroups[id]"_s;

}  // namespace

void Gathering::keepUnits(QList<QJsonObject> units)
{
    for (QJsonObject& unit : units) {
        m_got.setsOfUnit.insert(json::id(unit), json::refs(unit, "dataSets"_L1));
        m_got.groupsOfUnit.insert(json::id(unit), json::refs(unit, "organisationUnitGroups"_L1));
        for (const auto list : {"dataSets"_L1, "organisationUnitGroups"_L1, "programs"_L1, "children"_L1, "users"_L1})
            unit.remove(list);
    }
    keep(u"organisationUnits"_s, units);
}

Result<void> Gathering::units()
{
    if (const auto done = keepWhole(u"organisationUnitLevels"_s); !done)
        return done;
    if (const auto done = keepWhole(u"attributes"_s); !done)
        return done;
    for (const QString& root : m_scope.roots) {
        hub::Client::ListQuery query;
        query.type = u"organisationUnits"_s;
        query.fields = kUnit;
        query.filters = {u"path:like:"_s + root};
        auto got = m_pages.all(query);
        if (!got)
            return got.error();
        keepUnits(std::move(*got));
    }
    auto above = m_pages.byIds(u"organisationUnits"_s, kUnit, m_scope.ancestors);
    if (!above)
        return above.error();
    keepUnits(std::move(*above));
    return {};
}

// Units of ours that the subtree lacks: moved out of it, or gone. A user without a unit of his own has only these.
Result<void> Gathering::unitsThatAreMissing()
{
    QSet<QString> seenCodes;
    for (const QJsonObject& unit : std::as_const(m_got.byType[u"organisationUnits"_s]))
        seenCodes.insert(json::text(unit, "code"_L1));
    QStringList uids, codes;
    for (const metadata::OrgUnit& unit : m_catalog.orgUnits) {
        if (m_got.setsOfUnit.contains(unit.uid) || (!unit.code.isEmpty() && seenCodes.contains(unit.code)))
            continue;
        if (!m_scope.roots.isEmpty() && !inScope(unit.key))
            continue;
        uids << unit.uid;
        codes << unit.code;
    }
    auto byUid = m_pages.byIds(u"organisationUnits"_s, kUnit, uids);
    if (!byUid)
        return byUid.error();
    QSet<QString> found;
    for (const QJsonObject& unit : std::as_const(*byUid))
        found.insert(json::id(unit));
    keepUnits(std::move(*byUid));
    for (qsizetype i = 0; i < uids.size(); ++i)
        if (found.contains(uids[i]))
            codes[i].clear();
    auto byCode = m_pages.byCodes(u"organisationUnits"_s, kUnit, codes);
    if (!byCode)
        return byCode.error();
    keepUnits(std::move(*byCode));
    return missingParents();
}

// A unit without its parent would be a second root.
Result<void> Gathering::missingParents()
{
    for (int depth = 0; depth < 20; ++depth) {
        QStringList wanted;
        for (const QJsonObject& unit : std::as_const(m_got.byType[u"organisationUnits"_s])) {
            const QString parent = json::ref(unit, "parent"_L1);
            if (!parent.isEmpty() && !m_got.setsOfUnit.contains(parent) && !m_asked.contains(parent))
                wanted << parent;
        }
        if (wanted.isEmpty())
            return {};
        m_asked.unite(QSet<QString>(wanted.begin(), wanted.end()));
        auto got = m_pages.byIds(u"organisationUnits"_s, kUnit, wanted);
        if (!got)
            return got.error();
        keepUnits(std::move(*got));
    }
    return {};
}

bool Gathering::inScope(domain::OrgUnitKey key) const
{
    for (int depth = 0; key && depth < 30; ++depth) {
        const metadata::OrgUnit* unit = m_catalog.orgUnits.find(key);
        if (!unit)
            return false;
        if (m_scope.roots.contains(unit->uid) || rootCodes().contains(unit->code))
            return true;
        key = unit->parent;
    }
    return false;
}

// The roots under the codes that they have with us, whose UIDs may still be our own.
const QSet<QString>& Gathering::rootCodes() const
{
    if (!m_rootCodes) {
        m_rootCodes.emplace();
        for (const QJsonObject& unit : m_got.byType.value(u"organisationUnits"_s))
            if (m_scope.roots.contains(json::id(unit)) && !json::text(unit, "code"_L1).isEmpty())
                m_rootCodes->insert(json::text(unit, "code"_L1));
    }
    return *m_rootCodes;
}

Result<void> Gathering::unitGroups()
{
    QSet<QString> used;
    for (const QStringList& groups : std::as_const(m_got.groupsOfUnit))
        used.unite(QSet<QString>(groups.begin(), groups.end()));
    const auto got = whole(u"organisationUnitGroups"_s, kOwnerWithoutUnits);
    if (!got)
        return got.error();
    QList<QJsonObject> ours;
    for (QJsonObject group : *got) {
        group.remove("organisationUnits"_L1);
        if (used.contains(json::id(group)) || isKnown(u"organisationUnitGroups"_s, group))
            ours << group;
    }
    keep(u"organisationUnitGroups"_s, ours);
    return keepWhole(u"organisationUnitGroupSets"_s);
}

}  // namespace rejista::sync::pull
