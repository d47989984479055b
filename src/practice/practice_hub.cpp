#include "practice/practice_hub.h"

#include "practice/analytics.h"
#include "practice/hub_state.h"
#include "practice/meta_import.h"
#include "practice/router.h"
#include "practice/sign_in.h"
#include "practice/state_file.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {

struct PracticeHub::State {
    HubState hub;
};

PracticeHub::PracticeHub(const domain::Clock& clock, const Options& options) : m(std::make_unique<State>())
{
    m->hub.clock = &clock;
    m->hub.begin(options);
}

PracticeHub::~PracticeHub() = default;

hub::Response PracticeHub::handle(const hub::Request& request)
{
    if (request.writes() && !request.body.isEmpty())
        ++m->hub.bodies;
    return route(m->hub, request);
}

std::unique_ptr<PracticeHub> PracticeHub::clone(const domain::Clock* clock) const
{
    auto copy = std::unique_ptr<PracticeHub>(new PracticeHub());
    copy->m = std::make_unique<State>(*m);
    if (clock != nullptr)
        copy->m->hub.clock = clock;
    return copy;
}

QByteArray PracticeHub::save() const
{
    return writeState(m->hub);
}

bool PracticeHub::load(const QByteArray& state)
{
    std::optional<HubState> read = readState(state);
    if (!read)
        return false;
    read->clock = m->hub.clock;
    m->hub = std::move(*read);
    return true;
}

PracticeHub::Trainee PracticeHub::addTrainee(const QString& user, const QString& password, const QString& unitUid,
                                             bool writes)
{
    HubState& hub = m->hub;
    const auto admin = hub.metadata().users.value(u"admin"_s);
    auto put = [&](const QString& kind, const QString& uid, const QJsonObject& object) {
        storeObject(hub, admin, {metaType(kind), 0, uid, object}, {});
    };
    auto ref = [](const QString& uid) { return QJsonObject{{u"id"_s, uid}}; };
    QJsonArray authorities{u"M_dhis-web-aggregate-data-entry"_s};
    if (writes)
        authorities.append(u"F_DATAVALUE_ADD"_s);
    // Somebody who was there before is the same person with another password and another place.
    const User before = hub.metadata().users.value(user);
    const QString role = hub.newUid(), uid = before.uid.isEmpty() ? hub.newUid() : before.uid;
    put(u"userRoles"_s, role, {{u"name"_s, QString(u"Training "_s + user)}, {u"authorities"_s, authorities}});
    QJsonArray groups;
    for (const auto& [group, object] : hub.meta.all(u"userGroups"_s))
        groups.append(ref(group));
    put(u"users"_s, uid,
        {{u"username"_s, user},
         {u"firstName"_s, user},
         {u"surname"_s, u"Training"_s},
         {u"userRoles"_s, QJsonArray{ref(role)}},
         {u"userGroups"_s, writes ? groups : QJsonArray()},
         {u"organisationUnits"_s, QJsonArray{ref(unitUid)}},
         {u"dataViewOrganisationUnits"_s, QJsonArray{ref(unitUid)}},
         {u"teiSearchOrganisationUnits"_s, QJsonArray{}}});
    hub.setPassword(user, password);
    const QByteArray text = newTokenText(hub);
    Token token;
    token.hash = tokenHash(text);
    token.user = user;
    token.created = hub.now();
    token.expires = token.created + 365LL * 24 * 3'600'000;
    hub.tokens[hub.newUid()] = token;
    return {user, password, QString::fromLatin1(text)};
}

void PracticeHub::buildAnalytics()
{
    buildTables(m->hub);
}

quint64 PracticeHub::bodiesTaken() const
{
    return m->hub.bodies;
}

}  // namespace rejista::practice
