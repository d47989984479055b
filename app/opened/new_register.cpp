#include "opened/new_register.h"

#include "exchange/orgunit_plan.h"
#include "metadata/build.h"
#include "metadata/import.h"
#include "opened/files.h"
#include "opened/register.h"
#include "storage/catalog_store.h"
#include "storage/journal.h"
#include "storage/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rejista::opened {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

/// Objects and findings with a metadata file taken in.
Result<void> take(const QByteArray& bytes, const QString& fileName, std::vector<metadata::RawObject>& objects,
                  std::vector<domain::Error>& problems)
{
    const metadata::RawIndex known(objects);
    auto read = metadata::planImport(bytes, known, {.fileName = fileName});
    if (!read)
        return read.error();
    objects = metadata::applied(known, *read);
    problems.insert(problems.end(), read->problems.begin(), read->problems.end());
    return {};
}

Result<void> takePackages(const metadata::Pack& pack, const QString& name, std::vector<metadata::RawObject>& objects,
                          std::vector<domain::Error>& problems)
{
    for (const QByteArray& package : pack.packages) {
        if (const auto taken = take(package, name, objects, problems); !taken)
            return taken;
    }
    return {};
}

domain::Error lacks(const QString& missing)
{
    return domain::error(Kind::Usage, u"new"_s, {{u"missing"_s, missing}});
}

class Planner {
public:
    explicit Planner(const RegisterWish& wish) : m_wish(wish) {}

    Result<RegisterPlan> run()
    {
        m_plan.pack = m_wish.pack;
        for (const auto& step : {&Planner::takePack, &Planner::takeBranch, &Planner::takeFiles, &Planner::takeSchool}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return finish();
    }

private:
    Result<void> takePack()
    {
        if (m_wish.pack.isEmpty())
            return {};
        auto pack = packNamed(m_wish.pack);
        if (!pack)
            return pack.error();
        m_pack = std::move(*pack);
        return takePackages(*m_pack, m_wish.pack, m_plan.objects, m_plan.problems);
    }

    // A pack brings a whole country's tree; the register keeps its own branch.
    Result<void> takeBranch()
    {
        if (!m_pack)
            return {};
        const bool below = m_wish.school && !m_wish.school->under.isEmpty();
        const QStringList codes = below ? QStringList{m_wish.school->under} : m_wish.units;
        if (codes.isEmpty())
            return lacks(u"units"_s);
        auto kept = exchange::keepBranches(std::move(m_plan.objects), codes);
        if (!kept)
            return kept.error();
        m_plan.objects = std::move(*kept);
        return {};
    }

    Result<void> takeFiles()
    {
        if (!m_pack && m_wish.metadataFiles.isEmpty())
            return lacks(u"metadata"_s);
        for (const QString& file : m_wish.metadataFiles) {
            const auto bytes = readFile(file);
            if (!bytes)
                return bytes.error();
            if (const auto taken = take(*bytes, file, m_plan.objects, m_plan.problems); !taken)
                return taken.error();
        }
        return {};
    }

    Result<void> takeSchool()
    {
        auto catalog = metadata::buildCatalog(m_plan.objects);
        if (!catalog)
            return catalog.error();
        if (m_wish.school) {
            if (const auto added = addSchool(*catalog); !added)
                return added.error();
            catalog = metadata::buildCatalog(m_plan.objects);
            if (!catalog)
                return catalog.error();
        }
        const metadata::RawIndex known(m_plan.objects);
        replace(exchange::planPackAssignments({known, *catalog, m_pack ? &*m_pack : nullptr}));
        return {};
    }

    Result<void> addSchool(const metadata::Catalog& catalog)
    {
        const metadata::RawIndex known(m_plan.objects);
        auto plan = exchange::planOrgUnits({known, catalog, m_pack ? &*m_pack : nullptr}, {*m_wish.school});
        if (!plan.refused.empty())
            return plan.refused.front().error;
        replace(std::move(plan.objects));
        return {};
    }

    void replace(std::vector<metadata::RawObject> changed)
    {
        qint32 last = 0;
        for (const auto& object : m_plan.objects)
            last = std::max(last, object.key);
        for (metadata::RawObject& object : changed) {
            const auto old = std::find_if(m_plan.objects.begin(), m_plan.objects.end(), [&](const auto& known) {
                return object.key != 0 && known.key == object.key;
            });
            if (old != m_plan.objects.end()) {
                *old = std::move(object);
                continue;
            }
            object.key = ++last;
            m_plan.objects.push_back(std::move(object));
        }
    }

    Result<RegisterPlan> finish()
    {
        const auto catalog = metadata::buildCatalog(m_plan.objects);
        if (!catalog)
            return catalog.error();
        for (const auto key : catalog->subtree({})) {
            const auto* unit = catalog->orgUnits.find(key);
            m_plan.orgUnits.push_back({unit->uid, unit->code, unit->name, unit->level});
        }
        return std::move(m_plan);
    }

    const RegisterWish& m_wish;
    std::optional<metadata::Pack> m_pack;
    RegisterPlan m_plan;
};

Result<void> fill(storage::Workspace& workspace, const RegisterPlan& plan)
{
    auto objects = plan.objects;
    return workspace.store().writeNow(
        [objects = std::move(objects), pack = plan.pack](storage::Tx& tx) mutable -> Result<void> {
            const auto saved = storage::catalog::save(tx, objects);
            if (!saved)
                return saved.error();
            if (!pack.isEmpty()) {
                if (const auto put = storage::settings::put(tx, storage::settings::name::kPack, pack); !put)
                    return put.error();
            }
            const auto noted = storage::journal::append(tx,
                                                        {.kind = storage::journal::kind::kMetadata,
                                                         .target = pack.isEmpty() ? u"none"_s : pack,
                                                         .before = {},
                                                         .after = QString::number(objects.size()),
                                                         .why = {},
                                                         .cell = {},
                                                         .dataSet = {},
                                                         .form = {},
                                                         .part = {}});
            return noted ? Result<void>() : Result<void>(noted.error());
        });
}

}  // namespace

Result<PackContent> readPack(const QString& name)
{
    auto pack = packNamed(name);
    if (!pack)
        return pack.error();
    PackContent content;
    content.pack = std::move(*pack);
    if (const auto taken = takePackages(content.pack, name, content.objects, content.problems); !taken)
        return taken.error();
    auto catalog = metadata::buildCatalog(content.objects);
    if (!catalog)
        return catalog.error();
    content.catalog = std::move(*catalog);
    return content;
}

Result<RegisterPlan> planRegister(const RegisterWish& wish)
{
    return Planner(wish).run();
}

Result<void> canBeMade(const storage::Workspace::New& wish)
{
    if (const auto manages = storage::managesPeople(wish.role); !manages)
        return manages.error();
    if (QFileInfo::exists(wish.folder) && !QDir(wish.folder).isEmpty())
        return domain::error(Kind::AlreadyExists, wish.folder);
    return {};
}

Result<storage::Workspace::Created> makeRegister(
    const storage::Workspace::New& wish, const RegisterPlan& plan,
    const std::function<Result<void>(const QString& recoveryKey)>& alsoKeep)
{
    auto created = storage::Workspace::create(wish);
    if (!created)
        return created.error();
    Result<void> done = fill(*created->workspace, plan);
    if (done && alsoKeep)
        done = alsoKeep(created->recoveryKey);
    if (!done) {
        // The folder was made a moment ago by this call and holds nothing of anybody's yet.
        created->workspace.reset();
        QDir(wish.folder).removeRecursively();
        return done.error();
    }
    return created;
}

}  // namespace rejista::opened
