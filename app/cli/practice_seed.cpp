#include "cli/practice_seed.h"

#include "cli/support.h"
#include "demo/demo_metadata.h"
#include "metadata/build.h"
#include "metadata/export.h"

namespace rejista::cli {

using domain::Result;

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostSchools = 20000;

// Units on the deepest level that fills in anything: the schools.
std::vector<const metadata::OrgUnit*> schoolsOf(const metadata::Catalog& catalog)
{
    QSet<domain::OrgUnitKey> assigned;
    for (const metadata::DataSet& set : catalog.dataSets)
        assigned.unite(set.orgUnits);
    std::vector<const metadata::OrgUnit*> deepest;
    for (const domain::OrgUnitKey key : assigned) {
        const metadata::OrgUnit* unit = catalog.orgUnits.find(key);
        if (!unit || (!deepest.empty() && unit->level < deepest.front()->level))
            continue;
        if (!deepest.empty() && unit->level > deepest.front()->level)
            deepest.clear();
        deepest.push_back(unit);
    }
    return deepest;
}

// "/a/b/c" and "/a/b/d" → b: the lowest unit that is above both, or is both.
QStringList commonPath(const std::vector<const metadata::OrgUnit*>& units)
{
    QStringList common = units.front()->path.split(u'/', Qt::SkipEmptyParts);
    for (const metadata::OrgUnit* unit : units) {
        const QStringList path = unit->path.split(u'/', Qt::SkipEmptyParts);
        qsizetype same = 0;
        while (same < common.size() && same < path.size() && common[same] == path[same])
            ++same;
        common = common.mid(0, same);
    }
    return common;
}

Result<practice::Seed> seedOf(const std::vector<metadata::RawObject>& objects)
{
    const auto catalog = metadata::buildCatalog(objects);
    if (!catalog)
        return catalog.error();
    auto package = metadata::exportPackage(objects);
    if (!package)
        return package.error();
    practice::Seed seed;
    seed.package = std::move(package->json);
    const auto schools = schoolsOf(*catalog);
    if (schools.empty())
        return seed;
    const QStringList path = commonPath(schools);
    seed.teacherUnit = path.value(path.size() - 1);
    seed.officerUnit = path.value(std::max<qsizetype>(0, path.size() - 2));
    return seed;
}

}  // namespace

Result<practice::Seed> practiceSeed(Context& context)
{
    if (context.args.has(u"workspace"_s)) {
        const auto session = context.session(security::Right::ExportData);
        if (!session)
            return session.error();
        return seedOf((*session)->raw.all());
    }
    const auto seed = wholeNumber(context.args, u"seed"_s, 1);
    const auto schools = wholeNumber(context.args, u"schools"_s, 3, 1, kMostSchools);
    if (!seed)
        return seed.error();
    if (!schools)
        return schools.error();
    const auto pack = packNamed(context.args.has(u"pack"_s) ? context.args.value(u"pack"_s) : u"sierra-leone"_s);
    if (!pack)
        return pack.error();
    const auto objects = demo::demoMetadata(*pack, quint64(*seed), *schools);
    if (!objects)
        return objects.error();
    return seedOf(*objects);
}

}  // namespace rejista::cli
