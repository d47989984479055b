#include "demo/furnish.h"

#include "exchange/orgunit_plan.h"
#include "metadata/build.h"
#include "storage/catalog_store.h"
#include "storage/settings.h"

#include <algorithm>

namespace rejista::demo {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::RawObject;

namespace {

/// Units of the catalog below the district that have no units below them: chiefdoms and wards.
std::vector<Place> placesBelow(const metadata::Catalog& catalog, const QString& district)
{
    std::vector<Place> places;
    const metadata::OrgUnit* root = catalog.orgUnits.byCode(district);
    if (!root)
        return places;
    for (const domain::OrgUnitKey key : catalog.subtree(root->key)) {
        const metadata::OrgUnit* unit = catalog.orgUnits.find(key);
        if (unit && key != root->key && unit->children.empty())
            places.push_back({unit->code, unit->name});
    }
    // By code: the catalog's order is that of its keys, which another import may have given otherwise.
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.code < b.code; });
    return places;
}

std::vector<exchange::OrgUnitRow> rowsOf(const std::vector<School>& schools, QStringList& problems)
{
    std::vector<exchange::OrgUnitRow> rows;
    for (const School& school : schools) {
        exchange::OrgUnitRow row;
        row.row = school.index + 1;
        row.code = school.code;
        row.name = school.name;
        row.under = school.parent;
        row.groups = school.groups();
        const auto place = exchange::pointGeometry(QString::number(school.longitude, 'f', 3),
                                                   QString::number(school.latitude, 'f', 3));
        if (place)
            row.geometry = *place;
        else
            problems.append(school.code);
        // A hub refuses values of a year before the unit's opening day.
        row.opens = school.opens;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// `changes` into `objects`: those with a key replace, those without come behind.
void merge(std::vector<RawObject>& objects, std::vector<RawObject> changes)
{
    QHash<qint32, size_t> at;
    for (size_t i = 0; i < objects.size(); ++i)
        at.insert(objects[i].key, i);
    qint32 last = 0;
    for (const RawObject& object : objects)
        last = std::max(last, object.key);
    metadata::numberNew(changes, last);
    for (RawObject& change : changes) {
        const auto found = at.constFind(change.key);
        if (found != at.cend())
            objects[*found] = std::move(change);
        else
            objects.push_back(std::move(change));
    }
}

}  // namespace

Result<metadata::Catalog> withSchools(std::vector<RawObject>& objects, const std::vector<School>& schools,
                                      const metadata::Pack& pack)
{
    auto catalog = metadata::buildCatalog(objects);
    if (!catalog)
        return catalog;
    const metadata::RawIndex index(objects);
    QStringList problems;
    exchange::UnitPlan plan = exchange::planOrgUnits({index, *catalog, &pack}, rowsOf(schools, problems));
    if (!plan.refused.empty())
        return plan.refused.front().error;
    if (!problems.isEmpty())
        return domain::error(Kind::OutOfRange, problems.front());
    merge(objects, std::move(plan.objects));
    catalog = metadata::buildCatalog(objects);
    if (!catalog)
        return catalog;
    const metadata::RawIndex whole(objects);
    std::vector<RawObject> assigned = exchange::planPackAssignments({whole, *catalog, &pack});
    if (assigned.empty())
        return catalog;
    merge(objects, std::move(assigned));
    return metadata::buildCatalog(objects);
}

Result<DistrictWish> wishFrom(const metadata::Pack& pack, const metadata::Catalog& catalog, const Shapes& shapes)
{
    DistrictWish wish;
    const QString district = shapes.text(u"district"_s);
    wish.places = placesBelow(catalog, district);
    if (wish.places.empty())
        return domain::error(Kind::NotFound, pack.id, {{u"text"_s, district}});
    for (const metadata::LevelGroup& group : pack.levelGroups)
        wish.grades.insert(group.level, group.grades);
    for (const metadata::Grade& grade : pack.grades)
        wish.ages.insert(grade.code, grade.theoreticalAge);
    for (const LevelShape& level : shapes.levels()) {
        if (wish.grades.value(level.code).isEmpty())
            return domain::error(Kind::NotFound, pack.id, {{u"text"_s, level.code}});
    }
    return wish;
}

Result<std::vector<RawObject>> branchOf(const metadata::Pack& pack, const QString& district)
{
    std::vector<RawObject> objects;
    for (const QByteArray& package : pack.packages) {
        const metadata::RawIndex known(objects);
        metadata::ImportOptions options;
        options.fileName = pack.id;
        auto plan = metadata::planImport(package, known, options);
        if (!plan)
            return plan.error();
        objects = metadata::applied(known, *plan);
    }
    return exchange::keepBranches(std::move(objects), {district});
}

Result<metadata::Catalog> savePlan(storage::Store& store, std::vector<RawObject> objects,
                                   const std::vector<School>& schools, const metadata::Pack& pack)
{
    auto catalog = withSchools(objects, schools, pack);
    if (!catalog)
        return catalog;
    const QString packId = pack.id;
    auto saved = store.writeNow([&objects, &packId](storage::Tx& tx) -> Result<storage::catalog::Saved> {
        auto done = storage::catalog::save(tx, objects);
        if (!done)
            return done;
        if (auto named = storage::settings::put(tx, QString(storage::settings::name::kPack), packId); !named)
            return named.error();
        return done;
    });
    if (!saved)
        return saved.error();
    // The keys that count are those that storage gave.
    return metadata::buildCatalog(objects);
}

}  // namespace rejista::demo
