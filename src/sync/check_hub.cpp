// What a hub says of itself and of us, before anything is exchanged.
#include "sync/connection.h"
#include "sync/hub_names.h"
#include "sync/hub_portions.h"

#include <algorithm>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

Result<QList<QJsonObject>> byCodes(hub::Client& client, const QString& type, const QString& fields, QStringList codes)
{
    return inPortions({.type = type, .fields = fields, .pageSize = 500}, u"code"_s, std::move(codes),
                      [&client](const hub::Client::ListQuery& query) -> Result<QList<QJsonObject>> {
                          const auto page = client.list(query);
                          return page ? Result<QList<QJsonObject>>(page->objects) : page.error();
                      });
}

template <class Table>
QStringList codesOf(const Table& table, const QStringList& uids)
{
    QStringList codes;
    for (const QString& uid : uids)
        codes.append(table.byUid(uid)->code);
    return codes;
}

/// The offices above have forms of their own and type them themselves.
bool isAbove(const hub::Me& me, const QString& uid)
{
    return std::any_of(me.captureUnits.begin(), me.captureUnits.end(),
                       [&](const hub::Me::Unit& own) { return own.path.contains(u'/' + uid + u'/'); });
}

/// A hub may have our forms and schools under UIDs of its own; the first exchange takes those over.
Result<void> meetByCode(hub::Client& client, const metadata::Catalog& catalog, HubCheck& check)
{
    const auto sets = byCodes(client, u"dataSets"_s, u"id,code"_s, codesOf(catalog.dataSets, check.missingDataSets));
    if (!sets)
        return sets.error();
    for (const QJsonObject& set : *sets) {
        const auto* ours = catalog.dataSets.byCode(set.value("code"_L1).toString());
        if (ours && check.me.reads(set.value("id"_L1).toString()))
            check.missingDataSets.removeAll(ours->uid);
    }
    const auto units = byCodes(client, u"organisationUnits"_s, u"id,code,path"_s,
                               codesOf(catalog.orgUnits, check.unitsOutOfReach));
    if (!units)
        return units.error();
    for (const QJsonObject& unit : *units) {
        const auto* ours = catalog.orgUnits.byCode(unit.value("code"_L1).toString());
        const QString path = unit.value("path"_L1).toString() + u'/';
        const bool within = std::any_of(check.me.captureUnits.begin(), check.me.captureUnits.end(),
                                        [&](const hub::Me::Unit& own) { return path.contains(u'/' + own.uid + u'/'); });
        const bool above = isAbove(check.me, unit.value("id"_L1).toString());
        if (ours && (within || above))
            check.unitsOutOfReach.removeAll(ours->uid);
    }
    return {};
}

}  // namespace

Result<HubCheck> checkHub(hub::Client& client, const metadata::Catalog& catalog, const Connection& connection)
{
    auto check = meetHub(client, catalog, connection);
    if (!check)
        return check;
    const auto dies = client.tokenExpiry();
    if (!dies && dies.error().kind == Kind::Cancelled)
        return dies.error();
    // A hub need not let everybody list keys; the rest of what it said holds.
    check->tokenExpires = dies ? *dies : std::nullopt;
    if (const auto met = meetByCode(client, catalog, *check); !met)
        return met.error();
    return check;
}

Result<HubCheck> meetHub(hub::Client& client, const metadata::Catalog& catalog, const Connection& connection)
{
    HubCheck check;
    auto server = client.serverInfo();
    if (!server)
        return server.error();
    check.server = std::move(*server);
    auto me = client.me();
    if (!me)
        return me.error();
    check.me = std::move(*me);
    check.sameDatabase = connection.systemId.isEmpty() || connection.systemId == check.server.systemId;
    check.mayWrite = check.me.may(u"F_DATAVALUE_ADD"_s);
    const QStringList roots = writableRoots(catalog, check.me);
    QSet<domain::OrgUnitKey> units;
    for (const metadata::DataSet& set : catalog.dataSets) {
        units += set.orgUnits;
        if (!set.orgUnits.isEmpty() && !check.me.reads(set.uid))
            check.missingDataSets.append(set.uid);
    }
    for (const domain::OrgUnitKey unit : std::as_const(units)) {
        const QString uid = catalog.orgUnits.find(unit)->uid;
        if (!isBelow(catalog, unit, roots) && !isAbove(check.me, uid))
            check.unitsOutOfReach.append(uid);
    }
    check.missingDataSets.sort();
    check.unitsOutOfReach.sort();
    return check;
}

}  // namespace rejista::sync
