#include "practice/access.h"
#include "practice/meta_view.h"
#include "practice/system.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QJsonArray readable(const Call& call, const QString& kind)
{
    QJsonArray out;
    // A superuser without org units has none of his own: the list is of the sets of his units, and is empty there.
    if (call.user->isSuper() && call.user->capture.isEmpty())
        return out;
    for (const auto& [uid, object] : call.hub.meta.all(kind)) {
        if (allows(*call.user, readSharing(object), Right::DataRead))
            out.append(uid);
    }
    return out;
}

/// A superuser's list spells his authorities out; it has 55 on a bare server (recording me-admin).
QJsonArray authoritiesOf(const User& user)
{
    QStringList names(user.authorities.begin(), user.authorities.end());
    names.sort();
    return QJsonArray::fromStringList(names);
}

QJsonObject wholeMe(Call& call)
{
    const QJsonObject* stored = call.hub.meta.find(u"users"_s, call.user->uid);
    QJsonObject out = stored == nullptr ? QJsonObject() : *stored;
    const Model& model = call.hub.metadata();
    const auto fresh = model.users.constFind(call.user->username);
    out.insert(u"id"_s, call.user->uid);
    out.insert(u"displayName"_s, call.user->displayName);
    out.insert(u"name"_s, call.user->displayName);
    // What the user may now, though a token in use may still do what it might an hour ago (hub-live.md §A5).
    out.insert(u"authorities"_s, authoritiesOf(fresh == model.users.cend() ? *call.user : *fresh));
    out.insert(u"settings"_s,
               QJsonObject{{u"keyDbLocale"_s, u"en"_s},
                           {u"keyMessageSmsNotification"_s, false},
                           {u"keyTrackerDashboardLayout"_s, QString()},
                           {u"keyStyle"_s, u"light_blue/light_blue.css"_s},
                           {u"keyUiLocale"_s, u"en"_s},
                           {u"keyAnalysisDisplayProperty"_s, u"name"_s},
                           {u"keyMessageEmailNotification"_s, false}});
    out.insert(u"dataSets"_s, readable(call, u"dataSets"_s));
    out.insert(u"programs"_s, readable(call, u"programs"_s));
    out.insert(u"twoFactorType"_s, u"NOT_ENABLED"_s);
    if (!out.contains(u"teiSearchOrganisationUnits"_s))
        out.insert(u"teiSearchOrganisationUnits"_s, QJsonArray{});
    return out;
}

}  // namespace

hub::Response me(Call& call)
{
    if (call.request.method != "GET")
        return wrongMethod(call);
    if (call.at(1) == u"authorization"_s || call.at(1) == u"authorities"_s) {
        if (!call.at(2).isEmpty())
            return json(200, QByteArray(call.user->may(call.at(2)) ? "true" : "false"));
        return json(200, authoritiesOf(*call.user));
    }
    if (!call.at(1).isEmpty())
        return containerPage(404, u"No static resource "_s + call.path.join(u'/'));
    const QJsonObject whole = wholeMe(call);
    const MetaView view(call.hub, call.hub.metadata(), *call.user, {});
    hub::Response response;
    if (call.has(u"fields"))
        response = json(200, view.show(*metaType(u"users"_s), whole, FieldTree::parse(call.text(u"fields"))));
    else
        response = json(200, whole);
    if (call.hub.like == Like::V244)
        tag(call, response);
    return response;
}

}  // namespace rejista::practice
