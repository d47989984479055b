// metadata import, assign, list, export.
#include "cli/support.h"
#include "exchange/orgunit_plan.h"
#include "metadata/export.h"
#include "metadata/import.h"
#include "words/words.h"

#include <QJsonDocument>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QJsonObject countsJson(const QMap<QString, int>& counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void addCounts(QMap<QString, int>& to, const QMap<QString, int>& more)
{
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        to[it.key()] += it.value();
}

QString countsText(const QMap<QString, int>& counts)
{
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    return parts.isEmpty() ? u"nothing"_s : parts.join(u", "_s);
}

struct Imported {
    QMap<QString, int> added, updated, unchanged, ignored;
    std::vector<domain::Error> problems;
};

struct File {
    QString name;
    QByteArray bytes;
};

metadata::ImportOptions importOptions(const Context& context, const QString& file)
{
    return {.fileName = file, .fromHub = context.args.has(u"from-hub"_s)};
}

// Before anything is written every file has to be one that can be read: half of a list is no import.
Result<std::vector<File>> readAll(const Context& context, const Session& session)
{
    std::vector<File> files;
    for (const QString& name : context.args.words) {
        auto bytes = readFile(name);
        if (!bytes)
            return bytes.error();
        if (context.args.words.size() > 1) {
            if (const auto plan = metadata::planImport(*bytes, session.raw, importOptions(context, name)); !plan)
                return plan.error();
        }
        files.push_back({name, std::move(*bytes)});
    }
    return files;
}

Result<void> importOne(Context& context, Session& session, const File& from, Imported& total)
{
    const QString& file = from.name;
    auto plan = metadata::planImport(from.bytes, session.raw, importOptions(context, file));
    if (!plan)
        return plan.error();
    addCounts(total.added, plan->addedCounts);
    addCounts(total.updated, plan->updatedCounts);
    addCounts(total.unchanged, plan->unchangedCounts);
    addCounts(total.ignored, plan->ignored);
    total.problems.insert(total.problems.end(), plan->problems.begin(), plan->problems.end());
    if (context.dryRun() || plan->changesNothing())
        return {};
    std::vector<metadata::RawObject> objects = std::move(plan->updated);
    objects.insert(objects.end(), plan->added.begin(), plan->added.end());
    const QString what = plan->package.code.isEmpty() ? file : plan->package.code + u' ' + plan->package.version;
    return saveObjects(session, std::move(objects),
                       {.kind = storage::journal::kind::kMetadata,
                        .target = what,
                        .before = {},
                        .after = countsText(plan->addedCounts),
                        .why = {},
                        .cell = {},
                        .dataSet = {},
                        .form = {},
                        .part = {}});
}

Result<Exit> runImport(Context& context)
{
    auto session = context.session(security::Right::ImportMetadata);
    if (!session)
        return session.error();
    Imported total;
    Progress progress(context.out, u"metadata"_s);
    qint64 done = 0;
    const auto files = readAll(context, **session);
    if (!files)
        return files.error();
    for (const File& file : *files) {
        if (const auto read = importOne(context, **session, file, total); !read)
            return read.error();
        progress.at(++done, context.args.words.size());
    }
    QJsonArray problems;
    for (const auto& problem : total.problems)
        problems.append(errorJson(problem));
    context.out.line((context.dryRun() ? u"Would add: "_s : u"Added: "_s) + countsText(total.added));
    context.out.line((context.dryRun() ? u"Would update: "_s : u"Updated: "_s) + countsText(total.updated));
    context.out.line(u"Left aside: "_s + countsText(total.ignored));
    for (const auto& problem : total.problems)
        context.out.line(u"  "_s + words::sentence(problem));
    context.out.document(QJsonObject{{u"added"_s, countsJson(total.added)},
                                     {u"updated"_s, countsJson(total.updated)},
                                     {u"unchanged"_s, countsJson(total.unchanged)},
                                     {u"ignored"_s, countsJson(total.ignored)},
                                     {u"problems"_s, problems},
                                     {u"dryRun"_s, context.dryRun()}});
    return total.problems.empty() ? Exit::Done : Exit::Partly;
}

Result<std::vector<domain::OrgUnitKey>> unitsToAssign(const Context& context, const Session& session)
{
    auto units = unitsNamed(session, context.args.values(u"orgunit"_s));
    if (!units)
        return units;
    for (const QString& name : context.args.values(u"group"_s)) {
        const auto* group = session.catalog.orgUnitGroups.named(name);
        if (!group)
            return domain::error(Kind::NotFound, u"--group"_s, {{u"what"_s, u"group"_s}, {u"text"_s, name}});
        units->insert(units->end(), group->members.begin(), group->members.end());
    }
    if (!context.args.has(u"orgunit"_s) && !context.args.has(u"group"_s))
        return domain::error(Kind::Usage, u"metadata assign"_s,
                             {{u"missing"_s, u"--orgunit CODE or --group CODE"_s}, {u"of"_s, u"metadata assign"_s}});
    return units;
}

Result<Exit> runAssign(Context& context)
{
    auto session = context.session(security::Right::AssignDataSets);
    if (!session)
        return session.error();
    const auto* set = (*session)->catalog.dataSets.named(context.args.word(0));
    if (!set)
        return domain::error(Kind::UnknownDataSet, u"dataSet"_s, {{u"text"_s, context.args.word(0)}});
    const QString uid = set->uid, code = codeOrUid(set);
    const auto units = unitsToAssign(context, **session);
    if (!units)
        return units.error();
    auto objects = exchange::planAssignment({(*session)->raw, (*session)->catalog, (*session)->packOrNull()}, set->key,
                                            *units);
    if (!context.dryRun() && !objects.empty()) {
        const auto saved = saveObjects(**session, std::move(objects),
                                       {.kind = storage::journal::kind::kMetadata,
                                        .target = uid,
                                        .before = {},
                                        .after = u"%1 org units"_s.arg(units->size()),
                                        .why = {},
                                        .cell = {},
                                        .dataSet = {},
                                        .form = {},
                                        .part = {}});
        if (!saved)
            return saved.error();
    }
    const QSet<domain::OrgUnitKey> distinct(units->begin(), units->end());
    context.out.line(u"%1 %2 by %3 of the named units."_s.arg(
        code, context.dryRun() ? u"would be filled in"_s : u"is filled in"_s, QString::number(distinct.size())));
    context.out.document(QJsonObject{{u"dataSet"_s, uid},
                                     {u"dataSetCode"_s, code},
                                     {u"orgUnits"_s, int(distinct.size())},
                                     {u"dryRun"_s, context.dryRun()}});
    return Exit::Done;
}

Result<Exit> runList(Context& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    QMap<QString, int> counts;
    QJsonArray rows;
    std::vector<QStringList> table;
    const QString wanted = context.args.word(0);
    for (const auto& object : (*session)->raw.all()) {
        ++counts[object.type];
        if (object.type != wanted)
            continue;
        const QString name = QJsonDocument::fromJson(object.json).object().value("name"_L1).toString();
        rows.append(QJsonObject{{u"uid"_s, object.uid}, {u"code"_s, object.code}, {u"name"_s, name}});
        table.push_back({object.code, name, object.uid});
    }
    if (!counts.contains(wanted)) {
        return domain::error(
            Kind::NotFound, u"TYPE"_s,
            {{u"what"_s, u"type"_s}, {u"text"_s, wanted}, {u"allowed"_s, counts.keys().join(u", "_s)}});
    }
    context.out.table({u"code"_s, u"name"_s, u"uid"_s}, table);
    context.out.document(rows);
    return Exit::Done;
}

Result<metadata::ExportOptions> exportOptions(const Args& args)
{
    metadata::ExportOptions options;
    if (args.has(u"for"_s)) {
        static const QStringList known{u"2.41"_s, u"2.42"_s, u"2.43"_s, u"2.44"_s};
        if (!known.contains(args.value(u"for"_s))) {
            return domain::error(Kind::Usage, u"--for"_s,
                                 {{u"text"_s, args.value(u"for"_s)}, {u"allowed"_s, known.join(u", "_s)}});
        }
        options.for241 = args.value(u"for"_s) == known.front();
    }
    if (args.has(u"update-from"_s)) {
        const auto bytes = readFile(args.value(u"update-from"_s));
        if (!bytes)
            return bytes.error();
        options.updateFrom = *bytes;
    }
    return options;
}

Result<Exit> runExport(Context& context)
{
    const auto options = exportOptions(context.args);
    if (!options)
        return options.error();
    auto session = context.session(security::Right::ExportData);
    if (!session)
        return session.error();
    const auto package = metadata::exportPackage((*session)->raw.all(), *options);
    if (!package) {
        domain::Error error = package.error();
        if (error.where == u"update-from"_s)
            error.where = context.args.value(u"update-from"_s);
        return error;
    }
    const QString file = context.args.value(u"out"_s);
    if (file.isEmpty()) {
        // Without a file the package itself is the answer, for people and scripts alike.
        context.out.setJson(true);
        context.out.document(QJsonDocument::fromJson(package->json).object());
        return Exit::Done;
    }
    if (const auto written = writeFile(file, package->json); !written)
        return written.error();
    context.out.line(u"%1: %2"_s.arg(file, countsText(package->counts)));
    for (const QString& change : package->changed)
        context.out.line(u"  changed for this hub: "_s + change);
    context.out.document(QJsonObject{{u"file"_s, file},
                                     {u"counts"_s, countsJson(package->counts)},
                                     {u"changed"_s, QJsonArray::fromStringList(package->changed)}});
    return Exit::Done;
}

}  // namespace

std::vector<Command> metadataCommands()
{
    return {
        {u"metadata import"_s,
         u"FILE…"_s,
         u"adds DHIS2 metadata packages or exports (.json, .json.gz)"_s,
         {{u"from-hub"_s, {}, u"the file is our hub's own export: its default combo replaces ours"_s, false, false},
          {u"dry-run"_s, {}, u"says what would happen"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista metadata import sdg4-primary.json"_s,
         runImport,
         false},
        {u"metadata assign"_s,
         u"DATASET"_s,
         u"who fills in what"_s,
         {{u"orgunit"_s, u"CODE"_s, u"these units"_s, false, true},
          {u"group"_s, u"CODE"_s, u"all units of these groups"_s, false, true},
          {u"dry-run"_s, {}, u"says what would happen"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista metadata assign RJ_DS_ASC_FIN --group RJ_OUG_PRI"_s,
         runAssign,
         false},
        {u"metadata list"_s,
         u"TYPE"_s,
         u"what is known: dataSets, dataElements, indicators, …"_s,
         {},
         u"rejista-cli --workspace makeni.rejista metadata list dataSets"_s,
         runList,
         false},
        {u"metadata export"_s,
         {},
         u"a package that a DHIS2 server accepts"_s,
         {{u"for"_s, u"VERSION"_s, u"2.41 has no FinancialSep: yearly periods there"_s, false, false},
          {u"update-from"_s, u"HUBEXPORT"_s, u"what the hub has now, so that nothing there is emptied"_s, false, false},
          {u"out"_s, u"F"_s, u"the file; without it, standard output"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista metadata export --for 2.41 --out package.json"_s,
         runExport,
         false},
    };
}

}  // namespace rejista::cli
