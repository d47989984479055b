#include "practice/router.h"

#include "practice/analytics.h"
#include "practice/data_store.h"
#include "practice/files.h"
#include "practice/forms.h"
#include "practice/locks.h"
#include "practice/meta_import.h"
#include "practice/meta_lists.h"
#include "practice/pruning.h"
#include "practice/registrations.h"
#include "practice/sign_in.h"
#include "practice/system.h"
#include "practice/validation.h"
#include "practice/values_import.h"
#include "practice/values_out.h"
#include "practice/values_single.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

hub::Response notFound(const Call& call)
{
    return containerPage(404, u"No static resource api/%1."_s.arg(call.path.join(u'/')));
}

hub::Response metadataOf(Call& call, const MetaType& type)
{
    const QByteArray& method = call.request.method;
    const QString uid = call.at(1);
    if (!call.at(2).isEmpty())
        return changeMembers(call, type);
    if (method == "GET") {
        if (uid.isEmpty() || uid == u"gist"_s)
            return metaList(call, type, !uid.isEmpty());
        return metaObject(call, type, uid);
    }
    if (method == "POST" && uid.isEmpty())
        return createObject(call, type);
    if (method == "DELETE" && !uid.isEmpty())
        return deleteObject(call, type);
    if ((method == "PUT" || method == "PATCH") && !uid.isEmpty())
        return changeObject(call, type);
    return wrongMethod(call);
}

hub::Response dataEntry(Call& call)
{
    const QString what = call.at(1);
    const bool get = call.request.method == "GET", post = call.request.method == "POST";
    if (what == u"dataValues"_s)
        return get ? readForm(call) : wrongMethod(call);
    if (what == u"dataSetCompletion"_s)
        return post ? completeForm(call) : wrongMethod(call);
    if (what == u"metadata"_s)
        return get ? entryMetadata(call) : wrongMethod(call);
    if (what == u"dataValueContext"_s)
        return get ? valueContext(call) : wrongMethod(call);
    if (what == u"minMaxValues"_s)
        return post || call.request.method == "DELETE" ? setMinMax(call) : wrongMethod(call);
    return notFound(call);
}

using Handler = hub::Response (*)(Call&);

hub::Response dataValueSets(Call& call)
{
    const QByteArray& method = call.request.method;
    return method == "POST" ? importValues(call) : method == "GET" ? readValues(call) : wrongMethod(call);
}

hub::Response resourceTables(Call& call)
{
    return call.at(1) == u"analytics"_s ? startBuild(call) : notFound(call);
}

hub::Response maintenance(Call& call)
{
    const bool post = call.request.method == "POST";
    if (post && call.at(1) == u"dataPruning"_s)
        return pruneData(call);
    return post && call.at(1) == u"categoryOptionComboUpdate"_s ? makeOptionCombos(call) : notFound(call);
}

hub::Response package(Call& call)
{
    const QByteArray& method = call.request.method;
    if (method == "GET")
        return exportMetadata(call);
    return method == "POST" ? importPackage(call) : wrongMethod(call);
}

hub::Response deletedObjects(Call& call)
{
    return call.user->isSuper() ? json(200, QJsonObject{{u"deletedObjects"_s, QJsonArray{}}})
                                : needsAuthority(u"ALL"_s);
}

hub::Response dispatch(Call& call)
{
    static const QHash<QString, Handler> handlers{
        {u"dataEntry"_s, dataEntry},
        {u"dataValueSets"_s, dataValueSets},
        {u"dataValues"_s, singleValue},
        {u"completeDataSetRegistrations"_s, registrations},
        {u"audits"_s, audits},
        {u"lockExceptions"_s, lockExceptions},
        {u"dataApprovals"_s, approvals},
        {u"validation"_s, validation},
        {u"analytics"_s, analytics},
        {u"analytics.json"_s, analytics},
        {u"resourceTables"_s, resourceTables},
        {u"maintenance"_s, maintenance},
        {u"system"_s, systemThings},
        {u"me"_s, me},
        {u"apiToken"_s, tokens},
        {u"apiTokens"_s, tokens},
        {u"configuration"_s, configuration},
        {u"systemSettings"_s, settings},
        {u"dataStore"_s, dataStore},
        {u"userDataStore"_s, userDataStore},
        {u"sharing"_s, sharing},
        {u"fileResources"_s, fileResources},
        {u"metadata"_s, package},
        {u"deletedObjects"_s, deletedObjects},
    };
    const auto handler = handlers.constFind(call.at(0));
    if (handler != handlers.cend())
        return (*handler)(call);
    if (const MetaType* type = metaType(call.at(0)))
        return metadataOf(call, *type);
    return notFound(call);
}

/// Whether the answer follows from the metadata and the caller alone, so that it can be kept until those change.
bool isSteady(const Call& call)
{
    if (call.request.method != "GET")
        return false;
    const QString what = call.at(0);
    return metaType(what) != nullptr || (what == u"dataEntry"_s && call.at(1) == u"metadata"_s);
}

hub::Response dispatchOrKept(Call& call)
{
    HubState& hub = call.hub;
    const auto fresh = hub.metadata().users.constFind(call.user->username);
    // A token in use may carry rights that its owner no longer has: such a caller is answered anew.
    if (!isSteady(call) || fresh == hub.metadata().users.cend() || fresh->authorities != call.user->authorities)
        return dispatch(call);
    if (hub.keptRevision != hub.meta.revision() || hub.kept.size() > 200) {
        hub.kept.clear();
        hub.keptRevision = hub.meta.revision();
    }
    const QByteArray key = call.user->username.toUtf8() + '\n' + call.request.path.toUtf8()
        + call.request.encodedQuery() + '\n' + hub::headerValue(call.request.headers, "If-None-Match");
    const auto at = hub.kept.constFind(key);
    if (at != hub.kept.cend())
        return *at;
    hub::Response answer = dispatch(call);
    if (answer.status == 200 || answer.status == 304)
        hub.kept.insert(key, answer);
    return answer;
}

/// Takes "/api" and a version off; false = no such version here.
bool cutPath(Call& call)
{
    QStringList parts = call.request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.takeFirst() != u"api"_s)
        return false;
    call.path = parts;
    bool isNumber = false;
    const int version = parts.isEmpty() ? 0 : parts.first().toInt(&isNumber);
    if (!isNumber)
        return true;
    const int newest = call.hub.like == Like::V242 ? 42 : call.hub.like == Like::V243 ? 43 : 44;
    if (version < 28 || version > newest)
        return false;
    call.path.removeFirst();
    return true;
}

}  // namespace

hub::Response route(HubState& hub, const hub::Request& request)
{
    // Whatever answers GET answers HEAD, without the body.
    if (request.method == "HEAD") {
        hub::Request get = request;
        get.method = "GET";
        hub::Response answer = route(hub, get);
        answer.body.clear();
        return answer;
    }
    Call call{hub, request, {}, nullptr, {}};
    const bool known = cutPath(call);
    if (known && call.path == QStringList{u"ping"_s})
        return json(200, QByteArray());
    if (known && call.path == QStringList{u"loginConfig"_s})
        return loginConfig(call);
    if (known && call.path == QStringList{u"auth"_s, u"login"_s} && request.method == "POST")
        return login(call);
    if (known && call.path == QStringList{u"system"_s, u"ping"_s} && hub.like == Like::V244)
        return json(200, QByteArray("pong"));
    if (std::optional<hub::Response> refused = signIn(call))
        return *refused;
    if (!known)
        return notFound(call);
    const QByteArray accept = hub::headerValue(request.headers, "Accept");
    if (!accept.isEmpty() && !accept.contains("json") && !accept.contains("*/*") && !accept.contains("text/plain"))
        return containerPage(406, u"Acceptable representations: [application/json]."_s);
    return dispatchOrKept(call);
}

}  // namespace rejista::practice
