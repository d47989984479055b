// new, status, journal.
#include "cli/support.h"
#include "opened/new_register.h"
#include "storage/cells.h"
#include "storage/completion.h"
#include "storage/journal.h"
#include "storage/settings.h"
#include "sync/connection.h"
#include "sync/state.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

QString recoverySheet(const QString& workspace, const QString& key)
{
    return u"Rejista recovery sheet\r\n\r\nRegister:  %1\r\nKey:       %2\r\n\r\n"
           u"With this key the register can be opened when a passphrase is forgotten. Whoever has it can read\r\n"
           u"everything. Print this page, lock it away, and take the file off the computer. It is shown only once.\r\n"_s
               .arg(workspace, key);
}

/// What the options ask for. A slip in the pack's name is told before what else is missing.
Result<opened::RegisterWish> registerWish(const Args& args)
{
    const auto lacks = [](const QString& option, const QString& missing) {
        return domain::error(Kind::Usage, option, {{u"missing"_s, missing}, {u"of"_s, u"new"_s}});
    };
    opened::RegisterWish wish;
    wish.units = args.values(u"orgunit"_s);
    wish.metadataFiles = args.values(u"metadata"_s);
    const bool pack = args.value(u"pack"_s) != u"none"_s;
    if (pack) {
        wish.pack = args.value(u"pack"_s);
        if (const auto there = packFolder(wish.pack); !there)
            return there.error();
        if (wish.units.isEmpty() && !args.has(u"under"_s))
            return lacks(u"--orgunit"_s, u"--orgunit CODE"_s);
    } else if (wish.metadataFiles.isEmpty()) {
        return lacks(u"--metadata"_s, u"--metadata F"_s);
    }
    if (!args.has(u"under"_s) && (pack || wish.units.isEmpty() || !args.has(u"name"_s)))
        return wish;
    if (wish.units.size() != 1)
        return lacks(u"--orgunit"_s, u"one --orgunit CODE for the new school"_s);
    const auto school = unitTyped(args, wish.units.front());
    if (!school)
        return school.error();
    wish.school = *school;
    return wish;
}

QJsonArray orgUnitsJson(const opened::RegisterPlan& plan)
{
    QJsonArray rows;
    for (const auto& unit : plan.orgUnits)
        rows.append(QJsonObject{
            {u"uid"_s, unit.uid}, {u"code"_s, unit.code}, {u"name"_s, unit.name}, {u"level"_s, unit.level}});
    return rows;
}

Result<storage::Workspace::New> newWish(Context& context)
{
    const Args& args = context.args;
    storage::Workspace::New wish;
    wish.folder = args.word(0);
    wish.name = args.has(u"name"_s) ? args.value(u"name"_s)
                                    : QFileInfo(QDir::cleanPath(args.word(0))).completeBaseName();
    wish.person = args.value(u"user"_s);
    if (wish.person.trimmed().isEmpty())
        return domain::error(Kind::Usage, u"--user"_s, {{u"missing"_s, u"--user NAME"_s}, {u"of"_s, u"new"_s}});
    const auto role = args.has(u"role"_s) ? roleNamed(args) : Result<security::Role>(security::Role::Head);
    if (!role)
        return role.error();
    wish.role = *role;
    if (const auto fine = opened::canBeMade(wish); !fine)
        return fine.error();
    return wish;
}

Result<Exit> runNew(Context& context)
{
    const Args& args = context.args;
    if (const auto real = clockIsReal(false); !real)
        return real.error();
    auto wish = newWish(context);
    if (!wish)
        return wish.error();
    const auto asked = registerWish(args);
    if (!asked)
        return asked.error();
    const auto plan = opened::planRegister(*asked);
    if (!plan)
        return plan.error();
    if (context.dryRun()) {
        context.out.line(u"%1 would hold %2 org units and %3 objects."_s.arg(
            wish->folder, QString::number(plan->orgUnits.size()), QString::number(plan->objects.size())));
        context.out.document(
            QJsonObject{{u"workspace"_s, wish->folder}, {u"orgUnits"_s, orgUnitsJson(*plan)}, {u"dryRun"_s, true}});
        return Exit::Done;
    }
    const auto secret = context.passphrase(u"Passphrase for %1: "_s.arg(wish->person));
    if (!secret)
        return secret.error();
    wish->passphrase = *secret;
    wish->cost = kdfCost();
    wish->options = workspaceOptions();
    const QString sheetFile = args.value(u"recovery-file"_s);
    auto created = opened::makeRegister(*wish, *plan, [&](const QString& recoveryKey) -> Result<void> {
        return sheetFile.isEmpty() ? Result<void>()
                                   : writeFile(sheetFile, recoverySheet(wish->name, recoveryKey).toUtf8());
    });
    if (!created)
        return created.error();
    for (const auto& problem : plan->problems)
        context.out.remark(words::sentence(problem));
    context.out.line(u"%1 is ready: %2 org units, %3 signs in as %4."_s.arg(
        wish->folder, QString::number(plan->orgUnits.size()), wish->person, QString(security::roleName(wish->role))));
    context.out.line(sheetFile.isEmpty()
                         ? u"\n"_s + recoverySheet(wish->name, created->recoveryKey)
                         : u"The recovery sheet is in %1. Print it, lock it away, take the file off."_s.arg(sheetFile));
    context.out.document(QJsonObject{{u"workspace"_s, wish->folder},
                                     {u"orgUnits"_s, orgUnitsJson(*plan)},
                                     {u"recoveryKey"_s, sheetFile.isEmpty() ? created->recoveryKey : QString()}});
    return Exit::Done;
}

struct Counts {
    int total = 0, toSend = 0, conflict = 0, rejected = 0;
    [[nodiscard]] QJsonObject json() const
    {
        return {{u"total"_s, total}, {u"toSend"_s, toSend}, {u"conflict"_s, conflict}, {u"rejected"_s, rejected}};
    }
};

QString hubText(const sync::Counts& counts)
{
    if (!counts.lastRun)
        return u"Never exchanged with a hub."_s;
    return counts.lastConfirmed
        ? u"Last confirmed by the hub: %1."_s.arg(whenText(*counts.lastConfirmed))
        : u"Last exchange with the hub: %1; not all is confirmed."_s.arg(whenText(*counts.lastRun));
}

QJsonValue syncJson(const std::optional<sync::Connection>& connection, const sync::Counts& counts)
{
    if (!connection)
        return {};
    const auto when = [](const std::optional<QDateTime>& at) { return at ? QJsonValue(isoUtc(*at)) : QJsonValue(); };
    return QJsonObject{{u"address"_s, connection->address.toString()},
                       {u"lastConfirmed"_s, when(counts.lastConfirmed)},
                       {u"lastRun"_s, when(counts.lastRun)},
                       {u"stopped"_s, counts.lastStopped}};
}

Result<Exit> runStatus(Context& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    storage::Workspace& workspace = *(*session)->workspace;
    Counts values, returns;
    const auto counted = storage::cells::eachValue(workspace.reader(), {},
                                                   [&](const storage::cells::Value&) { ++values.total; });
    if (!counted)
        return counted.error();
    const auto onTheWay = sync::counts(workspace.reader());
    const auto connection = sync::connection::load(workspace.reader());
    if (!onTheWay || !connection)
        return !onTheWay ? onTheWay.error() : connection.error();
    values.toSend = onTheWay->toSend;
    values.conflict = onTheWay->conflicts;
    values.rejected = onTheWay->refused;
    const auto complete = storage::completion::list(workspace.reader(), {});
    if (!complete)
        return complete.error();
    for (const auto& row : *complete) {
        returns.total += row.complete;
        returns.toSend += !row.baseKnown || row.baseComplete != row.complete;
    }
    const auto backup = workspace.lastBackup();
    if (!backup)
        return backup.error();
    const QJsonValue last = *backup ? QJsonValue(isoUtc(**backup)) : QJsonValue();
    context.out.line(u"%1: %2 org units, %3 data sets"_s.arg(workspace.name(),
                                                             QString::number((*session)->catalog.orgUnits.size()),
                                                             QString::number((*session)->catalog.dataSets.size())));
    context.out.table(
        {u"kind"_s, u"total"_s, u"to send"_s, u"conflict"_s, u"rejected"_s},
        {{u"values"_s, QString::number(values.total), QString::number(values.toSend), QString::number(values.conflict),
          QString::number(values.rejected)},
         {u"returns"_s, QString::number(returns.total), QString::number(returns.toSend), u"0"_s, u"0"_s}});
    context.out.line(u"Last backup: %1. %2"_s.arg(*backup ? whenText(**backup) : u"never"_s, hubText(*onTheWay)));
    context.out.document(
        QJsonObject{{u"orgUnits"_s, int((*session)->catalog.orgUnits.size())},
                    {u"records"_s, QJsonObject{{u"value"_s, values.json()}, {u"return"_s, returns.json()}}},
                    {u"backup"_s, last},
                    {u"sync"_s, syncJson(*connection, *onTheWay)},
                    {u"ids"_s, QJsonValue()}});
    return Exit::Done;
}

QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

Result<Exit> runJournal(Context& context)
{
    const auto limit = wholeNumber(context.args, u"limit"_s, storage::journal::Query().limit);
    if (!limit)
        return limit.error();
    auto session = context.session();
    if (!session)
        return session.error();
    storage::journal::Query query;
    query.of = context.args.value(u"of"_s);
    query.limit = *limit;
    const auto entries = storage::journal::read((*session)->workspace->reader(), query);
    if (!entries)
        return entries.error();
    QJsonArray rows;
    std::vector<QStringList> table;
    for (const auto& entry : *entries) {
        rows.append(QJsonObject{{u"seq"_s, entry.seq},
                                {u"at"_s, isoUtc(entry.at)},
                                {u"by"_s, entry.by},
                                {u"kind"_s, entry.note.kind},
                                {u"target"_s, entry.note.target},
                                {u"before"_s, orNull(entry.note.before)},
                                {u"after"_s, orNull(entry.note.after)},
                                {u"why"_s, entry.note.why}});
        table.push_back({QString::number(entry.seq), whenText(entry.at), entry.by, entry.note.kind, entry.note.target,
                         entry.note.before.value_or(u"-"_s).left(20), entry.note.after.value_or(u"-"_s).left(20),
                         entry.note.why});
    }
    context.out.table({u"seq"_s, u"at"_s, u"by"_s, u"kind"_s, u"target"_s, u"before"_s, u"after"_s, u"why"_s}, table);
    context.out.document(rows);
    return Exit::Done;
}

}  // namespace

std::vector<Command> workspaceCommands()
{
    return {
        {u"new"_s,
         u"DIR"_s,
         u"makes a register from a country pack, or from DHIS2 metadata files alone"_s,
         {{u"pack"_s, u"NAME"_s, u"country pack, e.g. sierra-leone; none = metadata files alone"_s, true, false},
          {u"orgunit"_s, u"CODE"_s, u"units of the pack, at any level; or a new school, with --under"_s, false, true},
          {u"role"_s, u"ROLE"_s,
           u"of the first person, who lets the others in: head, cluster, district or trainer (head)"_s, false, false},
          {u"name"_s, u"TEXT"_s, u"name of the school (with --under) and of the register"_s, false, false},
          {u"under"_s, u"CODE"_s, u"the unit that a new school belongs to"_s, false, false},
          {u"group"_s, u"CODE"_s, u"groups of a new school, one of them its level"_s, false, true},
          {u"at"_s, u"LON,LAT"_s, u"where a new school stands"_s, false, false},
          {u"opens"_s, u"DATE"_s, u"when a new school opened (2000-09-01)"_s, false, false},
          {u"metadata"_s, u"F"_s, u"DHIS2 metadata files to take in"_s, false, true},
          {u"recovery-file"_s, u"F"_s, u"where the recovery sheet goes instead of the screen"_s, false, false},
          {u"dry-run"_s, {}, u"says what would be made"_s, false, false}},
         u"rejista-cli new makeni.rejista --pack sierra-leone --orgunit 2103-2-00417 --under SL21-MAKARI-GBANTI "
         u"--name \"R.C. Primary School\" --group RJ_OUG_PRI --user \"Hawa Kanu\" --role head"_s,
         runNew,
         false},
        {u"status"_s,
         {},
         u"counts per kind and state, last backup, last sync, IDs left"_s,
         {},
         u"rejista-cli --workspace makeni.rejista status"_s,
         runStatus,
         false},
        {u"journal"_s,
         {},
         u"who changed what, when and why"_s,
         {{u"of"_s, u"UID"_s, u"only of this object, return or cell: SET/UNIT/PERIOD[/AOC]/ELEMENT:COMBO"_s, false,
           false},
          {u"limit"_s, u"N"_s, u"the newest N (100); 0 = all"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista journal --of RJ_DS_ASC_ENR_PRI/2103-2-00417/2025Sep --limit 20"_s,
         runJournal,
         false},
    };
}

}  // namespace rejista::cli
