#include "practice/access.h"
#include "practice/locks.h"
#include "practice/moment.h"
#include "practice/periods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

struct Target {
    const Workflow* workflow = nullptr;
    const Unit* unit = nullptr;
    ApprovalKey key{};
};

std::optional<Target> targetOf(Call& call)
{
    const Model& model = call.hub.metadata();
    Target out;
    Id workflow = call.hub.ids.find(call.text(u"wf"));
    if (const DataSet* set = model.dataSet(call.hub.ids.find(call.text(u"ds"))))
        workflow = set->workflow;
    const auto found = model.workflows.constFind(workflow);
    out.unit = model.unit(call.hub.ids.find(call.text(u"ou")));
    if (found == model.workflows.cend() || out.unit == nullptr || !periodOf(call.text(u"pe")))
        return std::nullopt;
    out.workflow = &*found;
    const QString attribute = call.text(u"aoc");
    out.key = {workflow, call.hub.ids.of(call.text(u"pe")), out.unit->id,
               attribute.isEmpty() ? model.defaultOptionCombo : call.hub.ids.of(attribute)};
    return out;
}

bool hasLevel(const Target& target, int level)
{
    return std::find(target.workflow->unitLevels.begin(), target.workflow->unitLevels.end(), level)
        != target.workflow->unitLevels.end();
}

QString stateOf(const HubState& hub, const Target& target)
{
    ApprovalKey key = target.key;
    for (const Id above : target.unit->line) {
        key.unit = above;
        if (hub.approvals.contains(key))
            return above == target.unit->id ? u"APPROVED_HERE"_s : u"APPROVED_ABOVE"_s;
    }
    if (hasLevel(target, target.unit->level))
        return u"UNAPPROVED_READY"_s;
    const bool above = std::any_of(target.workflow->unitLevels.begin(), target.workflow->unitLevels.end(),
                                   [&](int level) { return level < target.unit->level; });
    return above ? u"UNAPPROVED_ABOVE"_s : u"UNAPPROVABLE"_s;
}

bool mayApprove(Call& call, const Target& target)
{
    return (call.may(u"F_APPROVE_DATA"_s) || call.may(u"F_APPROVE_DATA_LOWER_LEVELS"_s))
        && mayCapture(call.hub.metadata(), *call.user, target.unit->id);
}

QJsonObject permissions(Call& call, const Target& target, const QString& state)
{
    const bool may = mayApprove(call, target);
    return {{u"mayApprove"_s, may && state == u"UNAPPROVED_READY"_s},
            {u"mayUnapprove"_s, may && state == u"APPROVED_HERE"_s},
            {u"mayAccept"_s, false},
            {u"mayUnaccept"_s, false},
            {u"mayReadData"_s, mayView(call.hub.metadata(), *call.user, target.unit->id)}};
}

hub::Response state(Call& call, const Target& target)
{
    const QString now = stateOf(call.hub, target);
    QJsonObject out = permissions(call, target, now);
    out.insert(u"state"_s, now);
    if (const Approval* made = call.hub.approvals.find(target.key)) {
        const Model& model = call.hub.metadata();
        const QString at = QString::fromLatin1(localTime(made->at));
        out.insert(u"approvedBy"_s, model.users.value(call.hub.ids.text(made->by)).displayName);
        out.insert(u"approvedAt"_s, at);
        out.insert(u"acceptedAt"_s, at);
    }
    return json(200, out);
}

hub::Response several(Call& call, const Target& target)
{
    const QString now = stateOf(call.hub, target);
    const HubState& hub = call.hub;
    return json(200,
                QJsonArray{QJsonObject{{u"wf"_s, hub.ids.text(target.key.workflow)},
                                       {u"pe"_s, hub.ids.text(target.key.period)},
                                       {u"ou"_s, hub.ids.text(target.key.unit)},
                                       {u"aoc"_s, hub.ids.text(target.key.attributeCombo)},
                                       {u"state"_s, now},
                                       {u"permissions"_s, permissions(call, target, now)}}});
}

}  // namespace

hub::Response approvals(Call& call)
{
    const QByteArray& method = call.request.method;
    if ((method == "POST" || method == "DELETE") && !call.may(u"F_APPROVE_DATA"_s)
        && !call.may(u"F_APPROVE_DATA_LOWER_LEVELS"_s))
        return needsAuthority(u"F_APPROVE_DATA, F_APPROVE_DATA_LOWER_LEVELS"_s);
    const std::optional<Target> target = targetOf(call);
    if (!target)
        return message(409, u"Illegal data set, workflow, period or organisation unit"_s);
    if (method == "GET")
        return call.at(1) == u"multiple"_s ? several(call, *target) : state(call, *target);
    // Only a unit of a level that the workflow has can be approved.
    if (!hasLevel(*target, target->unit->level) || !mayApprove(call, *target))
        return json(409, envelope(409, u"ERROR"_s));
    if (method == "POST") {
        Approval& made = call.hub.approvals[target->key];
        if (made.at == 0)
            made = {call.hub.ids.of(call.user->username), call.hub.now()};
        return empty(204);
    }
    if (method != "DELETE")
        return wrongMethod(call);
    call.hub.approvals.remove(target->key);
    return empty(204);
}

}  // namespace rejista::practice
