// orgunit list, show, add, import.
#include "cli/support.h"
#include "exchange/orgunit_plan.h"
#include "words/words.h"

#include <QJsonDocument>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QJsonObject unitJson(const metadata::Catalog& catalog, const metadata::OrgUnit& unit)
{
    const auto* parent = catalog.orgUnits.find(unit.parent);
    return {{u"uid"_s, unit.uid},   {u"code"_s, unit.code},
            {u"name"_s, unit.name}, {u"level"_s, unit.level},
            {u"path"_s, unit.path}, {u"parent"_s, parent ? QJsonValue(parent->uid) : QJsonValue()}};
}

Result<Exit> runList(Context& context)
{
    const auto level = wholeNumber(context.args, u"level"_s, 0, 1);
    if (!level)
        return level.error();
    auto session = context.session();
    if (!session)
        return session.error();
    const metadata::Catalog& catalog = (*session)->catalog;
    domain::OrgUnitKey under;
    if (context.args.has(u"under"_s)) {
        const auto named = unitsNamed(**session, {context.args.value(u"under"_s)});
        if (!named)
            return named.error();
        under = named->front();
    }
    QJsonArray rows;
    std::vector<QStringList> table;
    for (const auto key : catalog.subtree(under)) {
        const auto* unit = catalog.orgUnits.find(key);
        if (!unit || (*level > 0 && unit->level != *level))
            continue;
        rows.append(unitJson(catalog, *unit));
        table.push_back({unit->code, QString(2 * (unit->level - 1), u' ') + label(context, unit),
                         QString::number(unit->level), unit->uid});
    }
    context.out.table({u"code"_s, u"name"_s, u"level"_s, u"uid"_s}, table);
    context.out.document(rows);
    return Exit::Done;
}

Result<Exit> runShow(Context& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const metadata::Catalog& catalog = (*session)->catalog;
    const auto named = unitsNamed(**session, {context.args.word(0)});
    if (!named)
        return named.error();
    const auto& unit = *catalog.orgUnits.find(named->front());
    QStringList groups, sets;
    for (const auto& group : catalog.orgUnitGroups) {
        if (group.members.contains(unit.key))
            groups.append(codeOrUid(&group));
    }
    for (const auto key : catalog.dataSetsOf(unit.key))
        sets.append(codeOrUid(catalog.dataSets.find(key)));
    QJsonObject shown = unitJson(catalog, unit);
    shown.insert(u"groups"_s, QJsonArray::fromStringList(groups));
    shown.insert(u"dataSets"_s, QJsonArray::fromStringList(sets));
    shown.insert(u"opens"_s, unit.opens.toString(Qt::ISODate));
    shown.insert(u"closes"_s, unit.closes.isValid() ? QJsonValue(unit.closes.toString(Qt::ISODate)) : QJsonValue());
    shown.insert(u"geometry"_s,
                 unit.geometry.isEmpty() ? QJsonValue()
                                         : QJsonValue(QJsonDocument::fromJson(unit.geometry.toUtf8()).object()));
    context.out.line(u"%1  %2"_s.arg(codeOrUid(&unit), label(context, &unit)));
    QStringList above;
    for (const QString& uid : unit.path.split(u'/', Qt::SkipEmptyParts)) {
        if (const auto* up = catalog.orgUnits.byUid(uid); up && up->key != unit.key)
            above.append(label(context, up));
    }
    context.out.line(u"under:     "_s + above.join(u" › "_s));
    context.out.line(u"groups:    "_s + groups.join(u", "_s));
    context.out.line(u"data sets: "_s + sets.join(u", "_s));
    context.out.line(u"opened:    "_s + unit.opens.toString(Qt::ISODate));
    context.out.document(shown);
    return Exit::Done;
}

storage::journal::Note unitNote(const QString& target, int count)
{
    return {.kind = storage::journal::kind::kOrgUnit,
            .target = target,
            .before = {},
            .after = QString::number(count),
            .why = {},
            .cell = {},
            .dataSet = {},
            .form = {},
            .part = {}};
}

exchange::UnitContext planContext(const Session& session)
{
    return {session.raw, session.catalog, session.packOrNull()};
}

Result<Exit> runAdd(Context& context)
{
    const auto row = unitTyped(context.args, context.args.word(0));
    if (!row)
        return row.error();
    auto session = context.session(security::Right::AddOrgUnits);
    if (!session)
        return session.error();
    exchange::UnitPlan plan = exchange::planOrgUnits(planContext(**session), {*row});
    if (!plan.refused.empty())
        return plan.refused.front().error;
    if (plan.added.empty()) {
        const auto* known = (*session)->catalog.orgUnits.byCode(
            exchange::dashedCode((*session)->packOrNull(), row->code));
        return domain::error(Kind::AlreadyExists, known ? known->code : row->code);
    }
    const exchange::PlannedUnit added = plan.added.front();
    if (const auto saved = saveObjects(**session, std::move(plan.objects), unitNote(added.uid, 1)); !saved)
        return saved.error();
    const auto* unit = (*session)->catalog.orgUnits.byUid(added.uid);
    QStringList sets;
    for (const auto key : (*session)->catalog.dataSetsOf(unit->key))
        sets.append(codeOrUid((*session)->catalog.dataSets.find(key)));
    context.out.line(u"%1 is in the register. It fills in: %2."_s.arg(
        added.code, sets.isEmpty() ? u"nothing yet"_s : sets.join(u", "_s)));
    context.out.document(QJsonObject{{u"uid"_s, added.uid}, {u"code"_s, added.code}, {u"path"_s, added.path}});
    return Exit::Done;
}

Result<Exit> runImport(Context& context)
{
    const QString fileName = context.args.word(0);
    const auto bytes = readFile(fileName);
    if (!bytes)
        return bytes.error();
    auto file = exchange::readOrgUnits(*bytes, fileName);
    if (!file)
        return file.error();
    auto session = context.session(security::Right::AddOrgUnits);
    if (!session)
        return session.error();
    for (const auto& note : file->notes)
        context.out.remark(words::sentence(note));
    exchange::UnitPlan plan = exchange::planOrgUnits(planContext(**session), file->units);
    std::vector<exchange::Refusal> refused = std::move(file->refused);
    refused.insert(refused.end(), plan.refused.begin(), plan.refused.end());
    std::sort(refused.begin(), refused.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    QJsonArray added;
    for (const auto& unit : plan.added)
        added.append(
            QJsonObject{{u"row"_s, unit.row}, {u"uid"_s, unit.uid}, {u"code"_s, unit.code}, {u"path"_s, unit.path}});
    if (!context.dryRun() && !plan.objects.empty()) {
        if (const auto saved = saveObjects(**session, std::move(plan.objects),
                                           unitNote(fileName, int(plan.added.size())));
            !saved)
            return saved.error();
    }
    context.out.line(u"%1 rows: %2 %3, %4 known already, %5 refused."_s.arg(file->rows)
                         .arg(plan.added.size())
                         .arg(context.dryRun() ? u"would be new"_s : u"new"_s)
                         .arg(plan.unchanged)
                         .arg(refused.size()));
    printRefusals(context.out, refused);
    context.out.document(QJsonObject{{u"rows"_s, file->rows},
                                     {u"saved"_s, int(plan.added.size())},
                                     {u"unchanged"_s, plan.unchanged},
                                     {u"added"_s, added},
                                     {u"refused"_s, refusalsJson(refused)},
                                     {u"dryRun"_s, context.dryRun()}});
    return refused.empty() ? Exit::Done : Exit::Partly;
}

}  // namespace

std::vector<Command> orgUnitCommands()
{
    return {
        {u"orgunit list"_s,
         {},
         u"the tree"_s,
         {{u"under"_s, u"CODE"_s, u"only this unit and what is below it"_s, false, false},
          {u"level"_s, u"N"_s, u"only this level"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista orgunit list --under SL21 --level 5"_s,
         runList,
         false},
        {u"orgunit show"_s,
         u"CODE"_s,
         u"one unit with its groups and data sets"_s,
         {},
         u"rejista-cli --workspace makeni.rejista orgunit show 2103-2-00417"_s,
         runShow,
         false},
        {u"orgunit add"_s,
         u"CODE"_s,
         u"a school that the pack does not know"_s,
         {{u"name"_s, u"N"_s, u"its name"_s, true, false},
          {u"under"_s, u"CODE"_s, u"the unit that it belongs to; may be left out while the tree is empty"_s, false,
           false},
          {u"group"_s, u"CODE"_s, u"its groups, one of them its level"_s, false, true},
          {u"at"_s, u"LON,LAT"_s, u"where it stands"_s, false, false},
          {u"opens"_s, u"DATE"_s, u"when it opened (2000-09-01)"_s, false, false},
          {u"closes"_s, u"DATE"_s, u"when it closed"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista orgunit add 2103-2-00418 --name \"Ahmadiyya Primary\" --under SL21-MAKARI-GBANTI --group RJ_OUG_PRI --at -12.05,8.88"_s,
         runAdd,
         false},
        {u"orgunit import"_s,
         u"FILE"_s,
         u"schools from a list: CSV code,name,under,groups,lon,lat,opens,closes, or GeoJSON"_s,
         {{u"dry-run"_s, {}, u"says what would happen"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista orgunit import schools.csv --dry-run"_s,
         runImport,
         false},
    };
}

}  // namespace rejista::cli
