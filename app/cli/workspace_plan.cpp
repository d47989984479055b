#include "cli/workspace_plan.h"

#include "cli/support.h"
#include "metadata/build.h"
#include "metadata/import.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

class Planner {
public:
    explicit Planner(const Args& args) : m_args(args) {}

    Result<WorkspacePlan> run()
    {
        for (const auto& step : {&Planner::takePack, &Planner::takeBranch, &Planner::takeFiles, &Planner::takeSchool}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return finish();
    }

private:
    Result<void> take(const QByteArray& bytes, const QString& fileName)
    {
        const metadata::RawIndex known(m_plan.objects);
        auto read = metadata::planImport(bytes, known, {.fileName = fileName});
        if (!read)
            return read.error();
        m_plan.objects = metadata::applied(known, *read);
        m_plan.problems.insert(m_plan.problems.end(), read->problems.begin(), read->problems.end());
        return {};
    }

    Result<void> takePack()
    {
        const QString name = m_args.value(u"pack"_s);
        if (name == u"none"_s)
            return {};
        auto pack = packNamed(name);
        if (!pack)
            return pack.error();
        m_pack = std::move(*pack);
        for (const QByteArray& package : m_pack->packages) {
            if (const auto taken = take(package, name); !taken)
                return taken.error();
        }
        return {};
    }

    // A pack brings a whole country's tree; the register keeps its own branch.
    Result<void> takeBranch()
    {
        if (!m_pack)
            return {};
        QStringList codes = m_args.values(u"orgunit"_s);
        if (m_args.has(u"under"_s))
            codes = {m_args.value(u"under"_s)};
        if (codes.isEmpty()) {
            return domain::error(Kind::Usage, u"--orgunit"_s,
                                 {{u"missing"_s, u"--orgunit CODE"_s}, {u"of"_s, u"new"_s}});
        }
        auto kept = exchange::keepBranches(std::move(m_plan.objects), codes);
        if (!kept)
            return kept.error();
        m_plan.objects = std::move(*kept);
        return {};
    }

    Result<void> takeFiles()
    {
        const QStringList files = m_args.values(u"metadata"_s);
        if (!m_pack && files.isEmpty()) {
            return domain::error(Kind::Usage, u"--metadata"_s,
                                 {{u"missing"_s, u"--metadata F"_s}, {u"of"_s, u"new"_s}});
        }
        for (const QString& file : files) {
            const auto bytes = readFile(file);
            if (!bytes)
                return bytes.error();
            if (const auto taken = take(*bytes, file); !taken)
                return taken.error();
        }
        return {};
    }

    Result<void> takeSchool()
    {
        const bool school = m_args.has(u"under"_s) || (!m_pack && m_args.has(u"orgunit"_s) && m_args.has(u"name"_s));
        auto catalog = metadata::buildCatalog(m_plan.objects);
        if (!catalog)
            return catalog.error();
        if (school) {
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
        if (m_args.values(u"orgunit"_s).size() != 1)
            return domain::error(Kind::Usage, u"--orgunit"_s,
                                 {{u"missing"_s, u"one --orgunit CODE for the new school"_s}, {u"of"_s, u"new"_s}});
        const auto row = unitTyped(m_args, m_args.value(u"orgunit"_s));
        if (!row)
            return row.error();
        const metadata::RawIndex known(m_plan.objects);
        auto plan = exchange::planOrgUnits({known, catalog, m_pack ? &*m_pack : nullptr}, {*row});
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

    Result<WorkspacePlan> finish()
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

    const Args& m_args;
    std::optional<metadata::Pack> m_pack;
    WorkspacePlan m_plan;
};

}  // namespace

QJsonArray WorkspacePlan::orgUnitsJson() const
{
    QJsonArray rows;
    for (const Unit& unit : orgUnits)
        rows.append(QJsonObject{
            {u"uid"_s, unit.uid}, {u"code"_s, unit.code}, {u"name"_s, unit.name}, {u"level"_s, unit.level}});
    return rows;
}

Result<WorkspacePlan> planWorkspace(const Args& args)
{
    return Planner(args).run();
}

}  // namespace rejista::cli
