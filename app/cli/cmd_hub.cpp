// hub set, hub test, hub forget.
#include "cli/hub_line.h"
#include "cli/interrupt.h"
#include "cli/secret_prompt.h"
#include "cli/support.h"
#include "hub/address.h"
#include "hub/token.h"
#include "sync/first_use.h"

#include <QFile>

#include <cstdio>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

Result<hub::Credentials> tokenFromInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return domain::error(Kind::FileUnreadable, u"standard input"_s);
    QByteArray line = in.readLine(1000);
    QString typed = QString::fromUtf8(line);
    auto token = hub::tokenTyped(typed);
    security::wipe(line);
    security::wipe(typed);
    if (!token)
        return token.error();
    hub::Credentials made{hub::Credentials::Kind::Token, {}, security::SecretBytes::from(*token)};
    security::wipe(*token);
    return made;
}

Result<hub::Credentials> passwordOf(const QString& user)
{
    QString typed = qEnvironmentVariable("REJISTA_HUB_PASSWORD");
    if (typed.isEmpty()) {
        auto asked = askSecret(u"Password of %1 at the hub: "_s.arg(user), u"the password: REJISTA_HUB_PASSWORD"_s);
        if (!asked)
            return asked.error();
        typed = std::move(*asked);
    }
    QByteArray password = typed.toUtf8();
    security::wipe(typed);
    hub::Credentials made{hub::Credentials::Kind::Password, user, security::SecretBytes::from(password)};
    security::wipe(password);
    return made;
}

/// What was given on the command line; none = nothing.
Result<std::optional<hub::Credentials>> credentialsGiven(const Args& args)
{
    if (args.has(u"token-stdin"_s) && args.has(u"basic-user"_s))
        return domain::error(
            Kind::Usage, u"hub set"_s,
            {{u"text"_s, u"--basic-user"_s}, {u"expected"_s, u"Either --token-stdin or --basic-user U"_s}});
    if (!args.has(u"token-stdin"_s) && !args.has(u"basic-user"_s))
        return std::optional<hub::Credentials>();
    auto given = args.has(u"token-stdin"_s) ? tokenFromInput() : passwordOf(args.value(u"basic-user"_s));
    if (!given)
        return given.error();
    return std::optional(std::move(*given));
}

Result<void> takeWarehouse(const Context& context, Session& session, sync::Connection& connection)
{
    const Args& args = context.args;
    if (args.has(u"warehouse-database"_s))
        connection.warehouseDatabase = args.value(u"warehouse-database"_s);
    if (args.has(u"warehouse-user"_s))
        connection.warehouseUser = args.value(u"warehouse-user"_s);
    if (args.has(u"warehouse"_s)) {
        const auto address = hub::baseAddress(args.value(u"warehouse"_s));
        if (!address)
            return address.error();
        connection.warehouse = address->toString();
    }
    if (!qEnvironmentVariableIsSet("REJISTA_WAREHOUSE_PASSWORD"))
        return {};
    QByteArray password = qgetenv("REJISTA_WAREHOUSE_PASSWORD");
    auto secret = security::SecretBytes::from(password);
    security::wipe(password);
    return sync::connection::setWarehousePassword(session.workspace->store(), std::move(secret));
}

/// The connection as it is wished for, without having asked the hub.
Result<sync::Connection> wished(const Context& context, Session& session, const std::optional<hub::Credentials>& given)
{
    const Args& args = context.args;
    const auto before = sync::connection::load(session.workspace->reader());
    if (!before)
        return before.error();
    sync::Connection wish = before->value_or(sync::Connection());
    const auto address = hub::baseAddress(args.word(0));
    if (!address)
        return address.error();
    if (wish.address != *address) {
        // A key goes to no other address than the one that it was given for.
        if (*before && !given)
            return domain::error(Kind::Usage, u"hub set"_s,
                                 {{u"missing"_s, u"--token-stdin or --basic-user U, as the address is another"_s},
                                  {u"of"_s, u"hub set"_s}});
        sync::Connection fresh;
        fresh.address = *address;
        wish = fresh;
    }
    if (!*before && !given)
        return domain::error(Kind::Usage, u"hub set"_s,
                             {{u"missing"_s, u"--token-stdin or --basic-user U"_s}, {u"of"_s, u"hub set"_s}});
    if (given) {
        wish.kind = given->kind;
        wish.user = given->user;
        wish.tokenExpires = {};
    }
    if (args.has(u"ca"_s)) {
        const auto pem = readFile(args.value(u"ca"_s));
        if (!pem)
            return pem.error();
        wish.caPem = *pem;
    }
    return wish;
}

bool noLine(Kind kind)
{
    return kind == Kind::HubUnreachable || kind == Kind::HubTimeout || kind == Kind::HubBusy || kind == Kind::NotAHub;
}

QJsonArray scopesOf(const std::vector<hub::Me::Unit>& units)
{
    QJsonArray rows;
    for (const auto& unit : units)
        rows.append(QJsonObject{{u"uid"_s, unit.uid}, {u"name"_s, unit.name}, {u"level"_s, unit.level}});
    return rows;
}

QJsonObject checkJson(const sync::Connection& connection, const sync::HubCheck& check)
{
    return {{u"address"_s, connection.address.toString()},
            {u"version"_s, check.server.version.text},
            {u"systemId"_s, check.server.systemId},
            {u"systemName"_s, check.server.systemName},
            {u"sameDatabase"_s, check.sameDatabase},
            {u"user"_s, check.me.username},
            {u"scopes"_s, scopesOf(check.me.captureUnits)},
            {u"mayWrite"_s, check.mayWrite},
            {u"missingDataSets"_s, QJsonArray::fromStringList(check.missingDataSets)},
            {u"unitsOutOfReach"_s, QJsonArray::fromStringList(check.unitsOutOfReach)},
            {u"clockSkewSeconds"_s, double(check.server.clockSkewMs) / 1000},
            {u"analyticsBuilt"_s,
             check.server.analyticsBuilt.isValid() ? QJsonValue(isoUtc(check.server.analyticsBuilt)) : QJsonValue()},
            {u"tokenExpires"_s, check.tokenExpires ? QJsonValue(isoUtc(*check.tokenExpires)) : QJsonValue()},
            {u"warehouse"_s, connection.warehouse.isEmpty() ? QJsonValue() : QJsonValue(connection.warehouse)}};
}

template <class Table>
QString namesOf(const Table& table, const QStringList& uids)
{
    QStringList names;
    for (const QString& uid : uids) {
        const auto* one = table.byUid(uid);
        names.append(!one || one->code.isEmpty() ? uid : u"%1 (%2)"_s.arg(one->name, one->code));
    }
    return names.join(u", "_s);
}

void printCheck(Output& out, const metadata::Catalog& catalog, const sync::Connection& connection,
                const sync::HubCheck& check)
{
    out.line(u"%1 answers as DHIS2 %2 (%3)."_s.arg(connection.address.toString(), check.server.version.text,
                                                   check.server.systemName));
    QStringList units;
    for (const auto& unit : check.me.captureUnits)
        units.append(unit.name.isEmpty() ? unit.uid : unit.name);
    out.line(u"Signed in as %1, for %2%3."_s.arg(check.me.username,
                                                 units.isEmpty() ? u"no unit"_s : units.join(u", "_s),
                                                 check.mayWrite ? QString() : u", to read only"_s));
    if (std::abs(check.server.clockSkewMs) > 300'000)
        out.line(
            u"Its clock and ours differ by %1 seconds. Look which is right."_s.arg(check.server.clockSkewMs / 1000));
    if (!check.missingDataSets.isEmpty())
        out.line(u"Forms of this register that the hub does not let us read: %1."_s.arg(
            namesOf(catalog.dataSets, check.missingDataSets)));
    if (!check.unitsOutOfReach.isEmpty())
        out.line(u"Schools of this register out of reach there: %1."_s.arg(
            namesOf(catalog.orgUnits, check.unitsOutOfReach)));
    if (check.tokenExpires)
        out.line(u"The key is good until %1."_s.arg(whenText(*check.tokenExpires)));
}

Result<void> saveUntried(Session& session, Context& context, const sync::Connection& wish,
                         std::optional<hub::Credentials> given, const domain::Error& why)
{
    const auto saved = sync::connection::save(session.workspace->store(), wish, std::move(given));
    if (!saved)
        return saved.error();
    context.out.warning(why);
    context.out.line(u"Kept, but not tried yet: the next sync tries it."_s);
    context.out.document(QJsonObject{{u"address"_s, wish.address.toString()}, {u"tried"_s, false}});
    return {};
}

Result<Exit> runSet(Context& context)
{
    auto opened = context.session(security::Right::ChangeSettings);
    if (!opened)
        return opened.error();
    Session& session = **opened;
    auto given = credentialsGiven(context.args);
    if (!given)
        return given.error();
    auto wish = wished(context, session, *given);
    if (!wish)
        return wish.error();
    if (const auto taken = takeWarehouse(context, session, *wish); !taken)
        return taken.error();
    auto secret = *given ? Result<hub::Credentials>((*given)->copy())
                         : sync::connection::credentials(session.workspace->reader(), *wish);
    if (!secret)
        return secret.error();
    const Interrupt interrupt;
    auto line = sync::dial(*wish, secret->copy(), session.workspace->clock());
    if (!line)
        return line.error();
    line->client->setStop(interrupt.token());
    auto welcome = sync::firstUse(*line->client, *wish, std::move(*secret), session.catalog,
                                  session.workspace->clock());
    if (!welcome) {
        if (!noLine(welcome.error().kind))
            return welcome.error();
        const auto kept = saveUntried(session, context, *wish, std::move(*given), welcome.error());
        return kept ? Result<Exit>(Exit::Done) : Result<Exit>(kept.error());
    }
    const auto saved = sync::connection::save(session.workspace->store(), welcome->connection,
                                              std::move(welcome->credentials));
    if (!saved)
        return saved.error();
    printCheck(context.out, session.catalog, welcome->connection, welcome->check);
    if (welcome->traded)
        context.out.line(u"The password was traded for a key of this computer and is not kept."_s);
    QJsonObject said = checkJson(welcome->connection, welcome->check);
    said.insert(u"tried"_s, true);
    said.insert(u"traded"_s, welcome->traded);
    context.out.document(said);
    return Exit::Done;
}

Result<Exit> runTest(Context& context)
{
    const Interrupt interrupt;
    const auto open = hubLine(context, interrupt.token());
    if (!open)
        return open.error();
    const sync::Connection& connection = open->connection;
    const auto check = sync::checkHub(*open->line.client, open->session.catalog, connection);
    if (!check)
        return check.error();
    printCheck(context.out, open->session.catalog, connection, *check);
    context.out.document(checkJson(connection, *check));
    if (!check->sameDatabase)
        return domain::error(Kind::HubChanged, connection.address.host(),
                             {{u"was"_s, connection.systemId}, {u"is"_s, check->server.systemId}});
    return Exit::Done;
}

Result<Exit> runForget(Context& context)
{
    auto opened = context.session(security::Right::ChangeSettings);
    if (!opened)
        return opened.error();
    if (const auto done = sync::connection::forget((*opened)->workspace->store()); !done)
        return done.error();
    context.out.line(u"This register knows no hub any more. Its values stay, and what was to be sent still is."_s);
    context.out.document(QJsonObject{{u"address"_s, QJsonValue()}});
    return Exit::Done;
}

}  // namespace

std::vector<Command> hubCommands()
{
    return {
        {u"hub set"_s,
         u"URL"_s,
         u"the hub that this register exchanges with, and who we are there"_s,
         {{u"token-stdin"_s,
           {},
           u"a personal access token, read from standard input; it is kept inside the encrypted register alone"_s,
           false,
           false},
          {u"basic-user"_s, u"U"_s,
           u"name there; the password comes from REJISTA_HUB_PASSWORD or is asked, and is traded for a token"_s, false,
           false},
          {u"ca"_s, u"F.pem"_s, u"one more authority to trust: the hub's own"_s, false, false},
          {u"warehouse"_s, u"URL"_s, u"ClickHouse with the hub's analytics tables, for reconcile"_s, false, false},
          {u"warehouse-user"_s, u"U"_s, u"its user; the password comes from REJISTA_WAREHOUSE_PASSWORD"_s, false,
           false},
          {u"warehouse-database"_s, u"NAME"_s, u"its database (default)"_s, false, false}},
         u"rejista-cli --workspace makeni.rejista hub set https://hub.example.org --token-stdin < key.txt"_s,
         runSet,
         false},
        {u"hub test"_s,
         {},
         u"what the hub says of itself and of us; changes nothing"_s,
         {},
         u"rejista-cli --workspace makeni.rejista hub test"_s,
         runTest,
         false},
        {u"hub forget"_s,
         {},
         u"takes the hub and its key out of this register; values stay"_s,
         {},
         u"rejista-cli --workspace makeni.rejista hub forget"_s,
         runForget,
         false},
    };
}

}  // namespace rejista::cli
