#include "practice/system.h"

#include "practice/field_tree.h"
#include "practice/moment.h"
#include "practice/tasks.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QString at(qint64 ms)
{
    return QString::fromLatin1(localTime(ms));
}

QJsonObject wholeInfo(const Call& call)
{
    const HubState& hub = call.hub;
    const qint64 now = hub.now();
    const qint64 built = hub.analytics.built ? hub.analytics.at : 0;
    QJsonObject out{
        {u"contextPath"_s, u"http://localhost"_s},
        {u"calendar"_s, u"iso8601"_s},
        {u"dateFormat"_s, u"yyyy-mm-dd"_s},
        {u"serverDate"_s, at(now)},
        {u"serverTimeZoneId"_s, u"Etc/UTC"_s},
        {u"serverTimeZoneDisplayName"_s, u"Coordinated Universal Time"_s},
        {u"lastAnalyticsTableSuccess"_s, at(built)},
        {u"intervalSinceLastAnalyticsTableSuccess"_s, interval(now - built)},
        {u"lastAnalyticsTableRuntime"_s, hub.analytics.built ? u"00:00:01.000"_s : QString()},
        {u"lastSystemMonitoringSuccess"_s, at(0)},
        {u"lastAnalyticsTablePartitionSuccess"_s, at(0)},
        {u"intervalSinceLastAnalyticsTablePartitionSuccess"_s, interval(now)},
        {u"lastAnalyticsTablePartitionRuntime"_s, QString()},
        {u"version"_s, hub.versionText()},
        {u"revision"_s, u"practice"_s},
        {u"buildTime"_s, at(0)},
        {u"jasperReportsVersion"_s, u"6.20.0"_s},
        {u"environmentVariable"_s, u"DHIS2_HOME"_s},
        {u"fileStoreProvider"_s, u"filesystem"_s},
        {u"readOnlyMode"_s, u"off"_s},
        {u"nodeId"_s, QString()},
        {u"systemName"_s, u"DHIS 2"_s},
        {u"systemMetadataVersion"_s, QString()},
        {u"instanceBaseUrl"_s, u"http://localhost"_s},
        {u"clusterHostname"_s, QString()},
        {u"isMetadataVersionEnabled"_s, false},
        {u"lastMetadataVersionSyncAttempt"_s, at(0)},
        {u"emailConfigured"_s, false},
        {u"redisEnabled"_s, false},
    };
    if (call.user->isSuper()) {
        // What only a superuser is told of the machine.
        const QJsonObject database{{u"name"_s, u"practice"_s},  {u"user"_s, u"practice"_s},
                                   {u"url"_s, u"memory"_s},     {u"databaseVersion"_s, u"none"_s},
                                   {u"spatialSupport"_s, true}, {u"time"_s, at(now)}};
        out.insert(u"databaseInfo"_s, database);
        for (const QString& name : {u"javaVersion"_s, u"javaVendor"_s, u"osName"_s, u"osArchitecture"_s, u"osVersion"_s,
                                    u"externalDirectory"_s, u"memoryInfo"_s})
            out.insert(name, u"practice"_s);
        out.insert(u"readReplicaCount"_s, 0);
        out.insert(u"cpuCores"_s, 1);
        out.insert(u"encryption"_s, true);
    }
    if (!hub.isOld()) {
        out.insert(u"sessionTimeout"_s, 3600);
        out.insert(u"capability"_s, QJsonObject{{u"analyticsTotalCounts"_s, false}});
    }
    return out;
}

hub::Response info(Call& call)
{
    const QJsonObject whole = wholeInfo(call);
    if (!call.has(u"fields"))
        return json(200, whole);
    QJsonObject out;
    for (const Field& field : FieldTree::parse(call.text(u"fields")).fields) {
        if (whole.contains(field.name))
            out.insert(field.name, whole.value(field.name));
    }
    return json(200, out);
}

}  // namespace

hub::Response loginConfig(Call& call)
{
    const QJsonObject out{{u"apiVersion"_s, call.hub.versionText()},
                          {u"applicationTitle"_s, QString()},
                          {u"applicationDescription"_s, QString()},
                          {u"applicationNotification"_s, QString()},
                          {u"applicationLeftSideFooter"_s, QString()},
                          {u"applicationRightSideFooter"_s, QString()},
                          {u"countryFlag"_s, u"dhis2"_s},
                          {u"uiLocale"_s, u"en"_s},
                          {u"loginPopup"_s, QString()},
                          {u"loginPageLayout"_s, u"DEFAULT"_s},
                          {u"loginPageTemplate"_s, QString()},
                          {u"recaptchaSite"_s, u"none"_s},
                          {u"minPasswordLength"_s, u"8"_s},
                          {u"maxPasswordLength"_s, u"72"_s},
                          {u"emailConfigured"_s, false},
                          {u"selfRegistrationEnabled"_s, false},
                          {u"selfRegistrationNoRecaptcha"_s, false},
                          {u"allowAccountRecovery"_s, false},
                          {u"useCustomLogoFront"_s, false},
                          {u"oidcProviders"_s, QJsonArray{}}};
    return json(200, out);
}

hub::Response systemThings(Call& call)
{
    const QString what = call.at(1);
    const bool get = call.request.method == "GET";
    if (what == u"info"_s)
        return get ? info(call) : wrongMethod(call);
    if (what == u"ping"_s)
        return get ? json(200, QByteArray("pong")) : wrongMethod(call);
    if (what == u"id"_s) {
        QJsonArray codes;
        const int count = std::clamp(call.has(u"limit") ? call.text(u"limit").toInt() : 1, 1, 10'000);
        for (int i = 0; i < count; ++i)
            codes.append(call.hub.newUid());
        return json(200, QJsonObject{{u"codes"_s, codes}});
    }
    if (what == u"tasks"_s)
        return taskLines(call);
    if (what == u"taskSummaries"_s)
        return taskSummary(call);
    return containerPage(404, u"No static resource "_s + call.path.join(u'/'));
}

hub::Response configuration(Call& call)
{
    const QString what = call.at(1);
    if (what == u"systemId"_s)
        return json(200, call.hub.systemId.toUtf8());
    if (what != u"dataOutputPeriodTypes"_s || call.hub.isOld())
        return containerPage(404, u"No static resource "_s + call.path.join(u'/'));
    if (call.request.method == "GET") {
        QJsonArray out;
        for (const QString& name : std::as_const(call.hub.outputPeriodTypes))
            out.append(QJsonObject{{u"name"_s, name}});
        return json(200, out);
    }
    if (call.request.method != "POST")
        return wrongMethod(call);
    if (!call.may(u"F_SYSTEM_SETTING"_s))
        return needsAuthority(u"F_SYSTEM_SETTING"_s);
    const QJsonDocument body = QJsonDocument::fromJson(call.body().value_or(QByteArray()));
    if (!body.isArray())
        return message(400, u"Could not read the period types"_s);
    QStringList names;
    for (const QJsonValue& one : body.array())
        names.append(one.toObject().value(u"name"_s).toString());
    for (const QString& name : std::as_const(names)) {
        if (!domain::periodTypeFromName(name))
            return message(409, u"Period type is not valid: `%1`"_s.arg(name));
    }
    call.hub.outputPeriodTypes = names;
    return empty(204);
}

hub::Response settings(Call& call)
{
    const QString key = call.at(1);
    if (call.request.method == "POST" && !key.isEmpty()) {
        if (!call.may(u"F_SYSTEM_SETTING"_s))
            return needsAuthority(u"F_SYSTEM_SETTING"_s);
        const QString value = call.has(u"value") ? call.text(u"value")
                                                 : QString::fromUtf8(call.body().value_or(QByteArray()));
        call.hub.settings[key] = value;
        return done(200, u"System setting '%1' set to value '%2'."_s.arg(key, value));
    }
    if (call.request.method == "DELETE" && !key.isEmpty()) {
        if (!call.may(u"F_SYSTEM_SETTING"_s))
            return needsAuthority(u"F_SYSTEM_SETTING"_s);
        call.hub.settings.remove(key);
        return empty(204);
    }
    if (call.request.method != "GET")
        return wrongMethod(call);
    QJsonObject all{{u"keyIncludeZeroValuesInAnalytics"_s, false},
                    {u"keyUiLocale"_s, u"en"_s},
                    {u"keyDbLocale"_s, u"en"_s},
                    {u"keyCalendar"_s, u"iso8601"_s}};
    for (const auto& [name, value] : call.hub.settings)
        all.insert(name,
                   value == u"true"_s        ? QJsonValue(true)
                       : value == u"false"_s ? QJsonValue(false)
                                             : QJsonValue(value));
    if (key.isEmpty())
        return json(200, all);
    return json(200, QJsonObject{{key, all.value(key)}});
}

}  // namespace rejista::practice
