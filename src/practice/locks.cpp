#include "practice/locks.h"

#include "practice/access.h"
#include "practice/periods.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QJsonObject ref(const QString& uid)
{
    return {{u"id"_s, uid}};
}

QJsonObject exceptionJson(const HubState& hub, const Model& model, const LockException& one)
{
    const QString period = hub.ids.text(one.period);
    const Unit* unit = model.unit(one.unit);
    const DataSet* set = model.dataSet(one.dataSet);
    QJsonObject when = ref(period);
    if (!hub.isOld()) {
        const std::optional<domain::Period> read = periodOf(period);
        when = {
            {u"periodType"_s, read ? domain::periodTypeName(read->type()) : QString()},
            {u"startDate"_s, QString((read ? read->start().toString(Qt::ISODate) : QString()) + u"T00:00:00.000"_s)},
            {u"endDate"_s, QString((read ? read->end().toString(Qt::ISODate) : QString()) + u"T00:00:00.000"_s)}};
    }
    return {{u"name"_s,
             u"%1 (%2, %3)"_s.arg(set == nullptr ? QString() : set->name, unit == nullptr ? QString() : unit->name,
                                  period)},
            {u"id"_s, QString::number(one.number)},
            {u"period"_s, when},
            {u"organisationUnit"_s, ref(hub.ids.text(one.unit))},
            {u"dataSet"_s, ref(hub.ids.text(one.dataSet))}};
}

struct Target {
    const DataSet* set = nullptr;
    Id period = 0, unit = 0;
};

std::optional<Target> targetOf(Call& call)
{
    const Model& model = call.hub.metadata();
    Target out{model.dataSet(call.hub.ids.find(call.text(u"ds"))), 0, call.hub.ids.find(call.text(u"ou"))};
    if (out.set == nullptr || !periodOf(call.text(u"pe")) || model.unit(out.unit) == nullptr)
        return std::nullopt;
    out.period = call.hub.ids.of(call.text(u"pe"));
    return out;
}

}  // namespace

hub::Response lockExceptions(Call& call)
{
    HubState& hub = call.hub;
    if (call.request.method == "GET") {
        QJsonArray rows;
        for (const LockException& one : std::as_const(hub.lockExceptions))
            rows.append(exceptionJson(hub, hub.metadata(), one));
        const QJsonObject pager{{u"page"_s, 1}, {u"pageCount"_s, 1}, {u"total"_s, rows.size()}, {u"pageSize"_s, 50}};
        return json(200, QJsonObject{{u"pager"_s, pager}, {u"lockExceptions"_s, rows}});
    }
    if (call.request.method != "POST" && call.request.method != "DELETE")
        return wrongMethod(call);
    const std::optional<Target> target = targetOf(call);
    if (!target)
        return message(409, u"Can't find organisation unit, period or data set."_s);
    const QJsonObject* object = hub.meta.find(u"dataSets"_s, call.text(u"ds"));
    if (!mayEditKind(*call.user, *metaType(u"dataSets"_s)) || !allows(*call.user, readSharing(*object), Right::Write))
        return message(403, u"You don't have the proper permissions to update this object"_s);
    hub.lockExceptions.removeIf([&](const LockException& one) {
        return one.dataSet == target->set->id && one.period == target->period && one.unit == target->unit;
    });
    if (call.request.method == "DELETE")
        return empty(204);
    hub.lockExceptions.append({++hub.lastNumber, target->set->id, target->period, target->unit});
    return done(201, u"LockException created successfully."_s);
}

}  // namespace rejista::practice
