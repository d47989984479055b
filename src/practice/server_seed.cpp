#include "practice/server_seed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejista::practice {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

// A token of the training hub outlives every course.
constexpr qint64 kTokenExpires = 4'102'444'800'000;  // 2100-01-01

hub::Request request(const QByteArray& method, const QString& path, const QByteArray& secret,
                     const QByteArray& body = {}, const QByteArray& type = "application/json")
{
    hub::Request made;
    made.method = method;
    made.path = path;
    made.secret = secret;
    made.body = body;
    made.headers = {{"Accept", "application/json"}, {"X-Requested-With", "XMLHttpRequest"}};
    if (!body.isEmpty())
        made.headers.emplaceBack("Content-Type", type);
    return made;
}

QByteArray basic(const QString& user, const QString& password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

QJsonObject objectOf(const hub::Response& response)
{
    return QJsonDocument::fromJson(response.body).object();
}

domain::Error refused(const QString& where, const hub::Response& response)
{
    const QJsonObject body = objectOf(response);
    QString code = body.value("errorCode"_L1).toString(), message = body.value("message"_L1).toString();
    const QJsonArray conflicts = body.value("response"_L1).toObject().value("conflicts"_L1).toArray();
    if (!conflicts.isEmpty()) {
        code = conflicts.at(0).toObject().value("errorCode"_L1).toString();
        message = conflicts.at(0).toObject().value("value"_L1).toString();
    }
    return domain::error(Kind::HubRefused, where,
                         {{u"status"_s, QString::number(response.status)}, {u"code"_s, code}, {u"message"_s, message}});
}

// The first object that the import report complains about.
domain::Error badPackage(const hub::Response& response)
{
    const QJsonArray types = objectOf(response).value("response"_L1).toObject().value("typeReports"_L1).toArray();
    for (const auto& type : types) {
        const QJsonArray objects = type.toObject().value("objectReports"_L1).toArray();
        for (const auto& object : objects) {
            const QJsonArray errors = object.toObject().value("errorReports"_L1).toArray();
            if (errors.isEmpty())
                continue;
            const QJsonObject first = errors.at(0).toObject();
            return domain::error(Kind::BadMetadata, u"package"_s,
                                 {{u"code"_s, first.value("errorCode"_L1).toString()},
                                  {u"message"_s, first.value("message"_L1).toString()},
                                  {u"uid"_s, object.toObject().value("uid"_L1).toString()}});
        }
    }
    return domain::error(Kind::BadMetadata, u"package"_s,
                         {{u"message"_s, objectOf(response).value("message"_L1).toString()}});
}

Result<void> importPackage(PracticeHub& hub, const QByteArray& package, const QByteArray& secret)
{
    hub::Request post = request("POST", u"/api/metadata"_s, secret, package);
    post.query = {{u"importStrategy"_s, u"CREATE_AND_UPDATE"_s}, {u"atomicMode"_s, u"ALL"_s}};
    const hub::Response response = hub.handle(post);
    if (response.status != 200 || objectOf(response).value("status"_L1).toString() != u"OK")
        return badPackage(response);
    return {};
}

// Without them analytics stays empty on 2.43 and later; 2.42 has no such thing (404) and needs none.
Result<void> allowPeriods(PracticeHub& hub, const QByteArray& secret)
{
    const QByteArray types = R"([{"name":"Monthly"},{"name":"Quarterly"},{"name":"Yearly"},{"name":"FinancialSep"}])";
    const hub::Response response = hub.handle(
        request("POST", u"/api/configuration/dataOutputPeriodTypes"_s, secret, types));
    if (response.status >= 400 && response.status != 404)
        return refused(u"dataOutputPeriodTypes"_s, response);
    return {};
}

QJsonArray rootUnits(const QByteArray& package)
{
    QJsonArray roots;
    const QJsonArray units = QJsonDocument::fromJson(package).object().value("organisationUnits"_L1).toArray();
    for (const auto& unit : units) {
        if (!unit.toObject().contains("parent"_L1))
            roots.append(QJsonObject{{u"id"_s, unit.toObject().value("id"_L1)}});
    }
    return roots;
}

// A superuser without org units writes and reads little (hub-live-243.md §2).
Result<void> giveTree(PracticeHub& hub, const QByteArray& secret, const QJsonArray& roots)
{
    const QString uid = objectOf(hub.handle(request("GET", u"/api/me"_s, secret))).value("id"_L1).toString();
    QJsonArray patch;
    for (const QString& property : {u"/organisationUnits"_s, u"/dataViewOrganisationUnits"_s})
        patch.append(QJsonObject{{u"op"_s, u"add"_s}, {u"path"_s, property}, {u"value"_s, roots}});
    const hub::Response response = hub.handle(request("PATCH", u"/api/users/"_s + uid, secret,
                                                      QJsonDocument(patch).toJson(QJsonDocument::Compact),
                                                      "application/json-patch+json"));
    if (response.status >= 300)
        return refused(u"users/admin"_s, response);
    return {};
}

Result<QString> tokenFor(PracticeHub& hub, const QByteArray& secret)
{
    const QByteArray body = QJsonDocument(QJsonObject{{u"expire"_s, kTokenExpires}}).toJson(QJsonDocument::Compact);
    const hub::Response response = hub.handle(request("POST", u"/api/apiToken"_s, secret, body));
    const QString token = objectOf(response).value("response"_L1).toObject().value("key"_L1).toString();
    if (response.status != 201 || token.isEmpty())
        return refused(u"apiToken"_s, response);
    return token;
}

}  // namespace

Result<std::vector<Server::User>> plant(PracticeHub& hub, const Seed& seed, const QString& adminPassword)
{
    const QByteArray admin = basic(u"admin"_s, adminPassword);
    std::vector<Server::User> users;
    if (!seed.package.isEmpty()) {
        for (const auto& done : {importPackage(hub, seed.package, admin), allowPeriods(hub, admin),
                                 giveTree(hub, admin, rootUnits(seed.package))}) {
            if (!done)
                return done.error();
        }
    }
    for (const auto& [name, unit] :
         {std::pair{u"teacher"_s, seed.teacherUnit}, std::pair{u"officer"_s, seed.officerUnit}}) {
        if (unit.isEmpty())
            continue;
        const auto trainee = hub.addTrainee(name, name + u"-2026!A"_s, unit);
        users.push_back({trainee.user, trainee.password, trainee.token});
    }
    const auto token = tokenFor(hub, admin);
    if (!token)
        return token.error();
    users.push_back({u"admin"_s, adminPassword, *token});
    hub.buildAnalytics();
    return users;
}

Result<void> writeCell(PracticeHub& hub, const Server::User& user, const SecondEdit& edit)
{
    QJsonObject value{{u"dataElement"_s, edit.dataElement},
                      {u"categoryOptionCombo"_s, edit.categoryOptionCombo},
                      {u"comment"_s, edit.comment},
                      {u"followUp"_s, edit.followUp},
                      {u"followup"_s, edit.followUp}};
    if (edit.value)
        value.insert(u"value"_s, *edit.value);
    else
        value.insert(u"deleted"_s, true);
    QJsonObject form{{u"dataSet"_s, edit.dataSet},
                     {u"orgUnit"_s, edit.orgUnit},
                     {u"period"_s, edit.period},
                     {u"dataValues"_s, QJsonArray{value}}};
    if (!edit.attributeOptionCombo.isEmpty())
        form.insert(u"attributeOptionCombo"_s, edit.attributeOptionCombo);
    const hub::Response response = hub.handle(request("POST", u"/api/dataValueSets"_s,
                                                      "ApiToken " + user.token.toLatin1(),
                                                      QJsonDocument(form).toJson(QJsonDocument::Compact)));
    const QString inner = objectOf(response).value("response"_L1).toObject().value("status"_L1).toString();
    if (response.status != 200 || inner != u"SUCCESS")
        return refused(u"dataValueSets"_s, response);
    return {};
}

}  // namespace rejista::practice
