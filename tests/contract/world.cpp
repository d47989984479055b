#include "contract/world.h"

#include "hub/address.h"
#include "practice/server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cstdio>

namespace rejista::contract {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAllKinds = {"users",          "userGroups", "userRoles",       "dataSets",
                            "dataElements",   "options",    "optionSets",      "categoryOptionCombos",
                            "categoryCombos", "categories", "categoryOptions", "organisationUnits"};

bool complain(const QString& what, const QString& why)
{
    std::fprintf(stderr, "contract: %s: %s\n", qPrintable(what), qPrintable(why));
    return false;
}

QString told(const domain::Error& error)
{
    QString text = QString(domain::kindName(error.kind)) + u' ' + error.where;
    for (auto it = error.facts.cbegin(); it != error.facts.cend(); ++it)
        text += u' ' + it.key() + u'=' + it.value();
    return text;
}

practice::Like likeWanted()
{
    const QString like = qEnvironmentVariable("REJISTA_CONTRACT_LIKE", u"2.44"_s);
    return like == u"2.42" ? practice::Like::V242 : like == u"2.43" ? practice::Like::V243 : practice::Like::V244;
}

// Digits, capitals and a sign: what the strictest password rule of a hub asks for.
QString newPassword()
{
    return u"Rj-"_s + QString::number(QRandomGenerator::system()->generate64(), 36) + u"-Aa1!"_s;
}

}  // namespace

World::World() = default;
World::~World() = default;

std::unique_ptr<World> World::make()
{
    std::unique_ptr<World> world(new World);
    if (!world->connect() || !world->install())
        return nullptr;
    return world;
}

bool World::connect()
{
    User admin{{}, u"admin"_s, {}, {}};
    if (qEnvironmentVariableIsSet("REJISTA_HUB_URL")) {
        const auto base = hub::baseAddress(qEnvironmentVariable("REJISTA_HUB_URL"));
        if (!base)
            return complain(u"REJISTA_HUB_URL"_s, told(base.error()));
        m_where.base = *base;
        admin.token = qgetenv("REJISTA_HUB_TOKEN");
        QFile ca(qEnvironmentVariable("REJISTA_HUB_CA"));
        if (!ca.fileName().isEmpty() && !ca.open(QIODevice::ReadOnly))
            return complain(u"REJISTA_HUB_CA"_s, ca.errorString());
        m_where.caPem = ca.isOpen() ? ca.readAll() : QByteArray();
    } else {
        practice::Server::Options options;
        options.like = likeWanted();
        options.tls = true;
        auto server = practice::Server::start(std::move(options), m_clock);
        if (!server)
            return complain(u"the training hub"_s, told(server.error()));
        m_server = std::move(*server);
        m_where.base = m_server->running().url;
        m_where.caPem = m_server->running().caPem;
        admin.token = m_server->running().users.back().token.toLatin1();
    }
    m_users[Who::Admin] = std::move(admin);
    const auto info = as(Who::Admin).serverInfo();
    if (!info)
        return complain(u"system/info"_s, told(info.error()));
    m_info = *info;
    m_can = as(Who::Admin).capabilities();
    const auto me = as(Who::Admin).me();
    if (!me)
        return complain(u"me"_s, told(me.error()));
    m_users[Who::Admin].uid = me->uid;
    m_users[Who::Admin].name = me->username;
    return true;
}

std::unique_ptr<hub::Client> World::client(hub::Credentials credentials)
{
    auto transport = hub::NetworkTransport::make(m_where);
    if (!transport)
        qFatal("contract: the transport cannot be made");
    m_transports.push_back(std::move(*transport));
    return std::make_unique<hub::Client>(*m_transports.back(), std::move(credentials), m_clock);
}

hub::Credentials World::tokenOf(Who who) const
{
    return {hub::Credentials::Kind::Token, {}, security::SecretBytes::from(m_users.at(who).token)};
}

hub::Credentials World::passwordOf(Who who) const
{
    const User& user = m_users.at(who);
    return {hub::Credentials::Kind::Password, user.name, security::SecretBytes::from(user.password.toUtf8())};
}

hub::Client& World::as(Who who)
{
    User& user = m_users.at(who);
    if (!user.client) {
        user.client = client(tokenOf(who));
        // A client learns from this which version it talks to; every one of ours does it first.
        if (const auto info = user.client->serverInfo(); !info)
            complain(user.name, told(info.error()));
    }
    return *user.client;
}

QString World::userName(Who who) const
{
    return m_users.at(who).name;
}

QByteArray World::package() const
{
    QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/tests/contract/package.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("contract: package.json cannot be read");
    return file.readAll().replace("@DEFAULT_COMBO@", m_defaultCombo.toLatin1());
}

bool World::install()
{
    const auto combos = as(Who::Admin)
                            .list({.type = u"categoryOptionCombos"_s,
                                   .fields = u"id,name"_s,
                                   .filters = {u"name:eq:default"_s},
                                   .order = {},
                                   .page = 1,
                                   .pageSize = 5,
                                   .ifNoneMatch = {}});
    if (!combos || combos->objects.size() != 1)
        return complain(u"the default combo"_s, combos ? u"not one"_s : told(combos.error()));
    m_defaultCombo = combos->objects.front().value("id"_L1).toString();
    // What a run that was killed left behind.
    static_cast<void>(cleanUp());
    const auto imported = as(Who::Admin).importMetadata(package(), false);
    if (!imported)
        return complain(u"the package"_s, told(imported.error()));
    if (!imported->problems.empty())
        return complain(u"the package"_s, imported->problems.front().code + u' ' + imported->problems.front().message);
    return addUser(Who::Clerk, u"RJctUsCle01"_s, u"RJctUrWri01"_s, u"RJctUgWri01"_s)
        && addUser(Who::Reader, u"RJctUsRea01"_s, u"RJctUrRea01"_s, u"RJctUgRea01"_s)
        && addUser(Who::Viewer, u"RJctUsVie01"_s, u"RJctUrWri01"_s, u"RJctUgRea01"_s);
}

bool World::addUser(Who who, const QString& uid, const QString& role, const QString& group)
{
    const auto list = [](const QString& id) { return QJsonArray{QJsonObject{{u"id"_s, id}}}; };
    User user{uid, u"rjct_"_s + uid.mid(6, 3).toLower(), newPassword(), {}};
    const QJsonObject body{{u"id"_s, uid},
                           {u"username"_s, user.name},
                           {u"firstName"_s, u"Contract"_s},
                           {u"surname"_s, u"Example"_s},
                           {u"password"_s, user.password},
                           {u"userRoles"_s, list(role)},
                           {u"userGroups"_s, list(group)},
                           {u"organisationUnits"_s, list(kDistrict)},
                           {u"dataViewOrganisationUnits"_s, list(kDistrict)}};
    const hub::Response made = raw("POST", u"/api/users"_s, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (made.status != 201)
        return complain(u"user "_s + user.name, QString::fromUtf8(made.body.left(400)));
    m_users[who] = std::move(user);
    const auto signedIn = client(passwordOf(who));
    const auto info = signedIn->serverInfo();
    if (!info)
        return complain(m_users[who].name, told(info.error()));
    const auto token = signedIn->createToken(m_info.serverTime.addDays(1));
    if (!token)
        return complain(u"a token"_s, told(token.error()));
    m_users[who].token = token->token.view().toByteArray();
    return true;
}

QString World::month(int before) const
{
    const QDate day = m_info.serverTime.date();
    return QDate(day.year(), day.month(), 1).addMonths(-before).toString(u"yyyyMM"_s);
}

hub::FormId World::form(const QString& dataSet, const QString& unit, int monthsBefore) const
{
    return {dataSet, unit, month(monthsBefore), m_defaultCombo, {}, {}};
}

hub::FormId World::termForm(int term) const
{
    const QString number = QString::number(term);
    return {kTermly, kSchoolA, month(1), u"RJctCbTrm0"_s + number, u"RJctCcTrm01"_s, {u"RJctCoTrm0"_s + number}};
}

hub::Response World::raw(const QByteArray& method, const QString& path, const QByteArray& body,
                         const QList<std::pair<QString, QString>>& query)
{
    if (!m_raw) {
        auto transport = hub::NetworkTransport::make(m_where);
        if (!transport)
            return {};
        m_raw = std::move(*transport);
    }
    hub::Request request;
    request.method = method;
    request.path = path;
    request.query = query;
    request.headers = {{"Accept", "application/json"}, {"X-Requested-With", "XMLHttpRequest"}};
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    request.body = body;
    request.secret = "ApiToken " + m_users.at(Who::Admin).token;
    return m_raw->send(request, {}).response;
}

void World::deleteValues()
{
    hub::Client& admin = as(Who::Admin);
    for (const QString& set : {kMonthly, kMust, kShuts, kTermly}) {
        const auto all = admin.readValues({.dataSets = {set},
                                           .orgUnits = {kRoot},
                                           .children = true,
                                           .periods = {},
                                           .since = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC),
                                           .limit = 0,
                                           .offset = 0});
        if (!all)
            continue;
        for (const hub::RemoteValue& value : *all) {
            if (value.deleted)
                continue;
            const hub::FormId form{set, value.orgUnit, value.period, value.attributeOptionCombo, {}, {}};
            const hub::OutgoingValue gone{value.dataElement, value.categoryOptionCombo, std::nullopt, {}, false};
            static_cast<void>(admin.pushValues(form, std::span(&gone, 1)));
        }
    }
}

QStringList World::cleanUp()
{
    deleteValues();
    const QJsonObject objects = QJsonDocument::fromJson(package()).object();
    // Deleted values and their history still hold their elements and units; a superuser prunes them.
    for (const auto& [type, path] :
         {std::pair{u"dataElements"_s, u"/api/maintenance/dataPruning/dataElements/"_s},
          std::pair{u"organisationUnits"_s, u"/api/maintenance/dataPruning/organisationUnits/"_s}}) {
        for (const auto& object : objects.value(type).toArray())
            static_cast<void>(raw("POST", path + object.toObject().value("id"_L1).toString()));
    }
    QStringList left;
    for (const char* kind : kAllKinds) {
        const QString type = QString::fromLatin1(kind);
        QJsonArray all = objects.value(type).toArray();
        if (type == u"users") {
            for (const QString& uid : {u"RJctUsCle01"_s, u"RJctUsRea01"_s, u"RJctUsVie01"_s})
                all.append(QJsonObject{{u"id"_s, uid}});
        }
        // Children stand behind their parents.
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            const QString path = u"/api/"_s + type + u'/' + all.at(i).toObject().value("id"_L1).toString();
            const hub::Response gone = raw("DELETE", path);
            if (gone.status != 404 && raw("GET", path, {}, {{u"fields"_s, u"id"_s}}).status == 200)
                left.append(path);
        }
    }
    return left;
}

}  // namespace rejista::contract
