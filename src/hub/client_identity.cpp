#include "hub/client_private.h"
#include "hub/hub_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace rejista::hub {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

const QString kInfo = u"/api/system/info"_s;
const QString kSystemId = u"/api/configuration/systemId"_s;
const QString kMe = u"/api/me"_s;
const QString kToken = u"/api/apiToken"_s;
constexpr double kLatestEpoch = 253'402'300'800'000.0;  // the year 10,000
constexpr int kLongestName = 200;
constexpr int kNeverBuiltYear = 1970;  // what 2.42–2.44 say before the first analytics run

// A 404 at a path that every DHIS2 has means that no DHIS2 lives there.
domain::Error wrongPlace(domain::Error error)
{
    if (error.kind == Kind::HubRefused && error.fact(u"status"_s) == "404"_L1)
        error.kind = Kind::NotAHub;
    return error;
}

domain::Error wrongZone(const QString& zone)
{
    domain::Error error = oddShape(kInfo, u"serverTimeZoneId"_s);
    error.facts.insert(u"text"_s, zone.left(60));
    return error;
}

std::vector<Me::Unit> unitsOf(const QJsonValue& list)
{
    std::vector<Me::Unit> units;
    for (const QJsonValue& item : list.toArray()) {
        const QJsonObject unit = item.toObject();
        units.push_back({unit.value("id"_L1).toString(), unit.value("path"_L1).toString(),
                         unit.value("displayName"_L1).toString(), unit.value("level"_L1).toInt()});
    }
    return units;
}

QDateTime fromEpoch(const QJsonValue& value)
{
    const double ms = value.toDouble(-1);
    return ms > 0 && ms < kLatestEpoch ? QDateTime::fromMSecsSinceEpoch(qint64(ms), Qt::UTC) : QDateTime();
}

// Bare text under application/json; a JSON text in quotes would do as well.
QString bareText(QByteArray body)
{
    body = body.trimmed();
    if (body.size() >= 2 && body.startsWith('"') && body.endsWith('"'))
        body = body.mid(1, body.size() - 2);
    static const QRegularExpression shape(u"^[A-Za-z0-9-]{8,64}$"_s);
    const QString text = QString::fromLatin1(body);
    return shape.match(text).hasMatch() ? text : QString();
}

}  // namespace

domain::Result<ServerInfo> Client::serverInfo()
{
    const QDateTime before = m->clock.now();
    const auto json = m->object(getCall(kInfo,
                                        {{u"fields"_s,
                                          u"version,serverDate,serverTimeZoneId,calendar,systemId,"
                                          "systemName,lastAnalyticsTableSuccess"_s}}));
    const QDateTime after = m->clock.now();
    if (!json)
        return wrongPlace(json.error());
    ServerInfo info;
    const auto version = Version::parse(json->value("version"_L1).toString());
    if (!version)
        return version.error();
    info.version = *version;
    info.calendar = json->value("calendar"_L1).toString();
    if (info.calendar != "iso8601"_L1 && info.calendar != "gregorian"_L1)
        return domain::error(Kind::HubCalendar, kInfo, {{u"calendar"_s, info.calendar.left(40)}});
    info.timeZone = json->value("serverTimeZoneId"_L1).toString();
    const auto zone = serverZone(info.timeZone);
    if (!zone)
        return wrongZone(info.timeZone);
    info.serverTime = readTime(json->value("serverDate"_L1).toString(), *zone);
    if (!info.serverTime.isValid())
        return oddShape(kInfo, u"serverDate"_s);
    info.clockSkewMs = before.addMSecs(before.msecsTo(after) / 2).msecsTo(info.serverTime);
    const QDateTime built = readTime(json->value("lastAnalyticsTableSuccess"_L1).toString(), *zone);
    if (built.isValid() && built.date().year() > kNeverBuiltYear)
        info.analyticsBuilt = built;
    info.systemName = json->value("systemName"_L1).toString().left(kLongestName);
    info.systemId = bareText(json->value("systemId"_L1).toString().toLatin1());
    m->capabilities = capabilitiesOf(info.version);
    m->zone = *zone;
    if (!info.systemId.isEmpty())
        return info;
    Call ask = getCall(kSystemId);
    const auto id = m->send(std::move(ask));
    if (!id)
        return wrongPlace(id.error());
    info.systemId = bareText(id->body);
    if (info.systemId.isEmpty())
        return oddShape(kSystemId, u"systemId"_s);
    return info;
}

domain::Result<Me> Client::me()
{
    const auto json = m->object(
        getCall(kMe,
                {{u"fields"_s,
                  u"id,username,displayName,authorities,organisationUnits[id,path,level,displayName],"
                  "dataViewOrganisationUnits[id,path,level,displayName],dataSets,twoFactorType"_s}}));
    if (!json)
        return wrongPlace(json.error());
    Me me;
    me.uid = json->value("id"_L1).toString();
    me.username = json->value("username"_L1).toString();
    if (me.uid.isEmpty() || me.username.isEmpty())
        return oddShape(kMe, u"id"_s);
    me.displayName = json->value("displayName"_L1).toString();
    for (const QJsonValue& authority : json->value("authorities"_L1).toArray())
        me.authorities.insert(authority.toString());
    me.captureUnits = unitsOf(json->value("organisationUnits"_L1));
    me.viewUnits = unitsOf(json->value("dataViewOrganisationUnits"_L1));
    for (const QString& set : idsOf(json->value("dataSets"_L1)))
        me.readableDataSets.insert(set);
    const QString second = json->value("twoFactorType"_L1).toString();
    me.twoFactor = !second.isEmpty() && second != "NOT_ENABLED"_L1;
    return me;
}

domain::Result<QString> Client::knock()
{
    Call call = getCall(u"/api/loginConfig"_s);
    call.signedIn = false;
    const auto json = m->object(std::move(call));
    if (!json)
        return wrongPlace(json.error());
    if (!json->contains("apiVersion"_L1) && !json->contains("oidcProviders"_L1)
        && !json->contains("loginPageLayout"_L1))
        return domain::error(Kind::NotAHub, u"/api/loginConfig"_s, {{u"status"_s, u"200"_s}});
    return json->value("apiVersion"_L1).toString().left(40);
}

domain::Result<Client::NewToken> Client::createToken(const QDateTime& expires)
{
    const QJsonArray methods = QJsonArray::fromStringList({u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s});
    const QJsonObject list{{u"type"_s, u"MethodAllowedList"_s}, {u"allowedMethods"_s, methods}};
    const QJsonObject wish{{u"expire"_s, double(expires.toMSecsSinceEpoch())}, {u"attributes"_s, QJsonArray{list}}};
    auto answer = m->send(postCall(kToken, {}, QJsonDocument(wish).toJson(QJsonDocument::Compact), false));
    if (!answer)
        return answer.error();
    const auto json = jsonObject(answer->body, kToken);
    std::fill(answer->body.begin(), answer->body.end(), '\0');
    if (!json)
        return domain::error(Kind::HubUnknown, kToken, {{u"cause"_s, QString(domain::kindName(json.error().kind))}});
    const QJsonObject made = json->value("response"_L1).toObject();
    NewToken token;
    QByteArray key = made.value("key"_L1).toString().toUtf8();
    token.token = security::SecretBytes::from(key);
    std::fill(key.begin(), key.end(), '\0');
    token.uid = made.value("uid"_L1).toString();
    token.expires = expires.toUTC();
    if (token.token.isEmpty() || token.uid.isEmpty())
        return oddShape(kToken, u"key"_s);
    return token;
}

domain::Result<void> Client::revokeToken(const QString& uid)
{
    Call call = getCall(kToken + u'/' + uid);
    call.request.method = "DELETE";
    call.asked.mayBeEmpty = true;
    const auto answer = m->send(std::move(call));
    if (answer || (answer.error().kind == Kind::HubRefused && answer.error().fact(u"status"_s) == "404"_L1))
        return {};  // gone is gone
    return answer.error();
}

domain::Result<std::optional<QDateTime>> Client::tokenExpiry()
{
    if (m->credentials.kind != Credentials::Kind::Token)
        return std::optional<QDateTime>();
    const auto json = m->object(getCall(kToken, {{u"fields"_s, u"id,expire"_s}, {u"paging"_s, u"false"_s}}));
    if (!json)
        return json.error();
    // The hub never says which of several is ours; those that died already are not, one without an end may be.
    std::vector<QDateTime> alive;
    for (const QJsonValue& item : json->value("apiToken"_L1).toArray()) {
        const QDateTime dies = fromEpoch(item.toObject().value("expire"_L1));
        if (!dies.isValid() || dies > m->clock.now())
            alive.push_back(dies);
    }
    return alive.size() == 1 && alive.front().isValid() ? std::optional(alive.front()) : std::nullopt;
}

}  // namespace rejista::hub
