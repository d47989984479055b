#include "practice/registrations.h"

#include "practice/access.h"
#include "practice/forms.h"
#include "practice/json_out.h"
#include "practice/moment.h"
#include "practice/periods.h"
#include "practice/values_store.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

hub::Response list(Call& call)
{
    const Model& model = call.hub.metadata();
    QSet<Id> sets, units, periods;
    for (const QString& text : call.list(u"dataSet")) {
        const DataSet* set = model.dataSet(call.hub.ids.find(text));
        // One that may not be read is dropped without a word (hub-live.md §A4).
        if (set != nullptr && allows(*call.user, set->sharing, Right::DataRead))
            sets.insert(set->id);
    }
    if (sets.isEmpty())
        return message(409, u"At least one data set must be specified"_s, u"E2013"_s);
    for (const QString& text : call.list(u"orgUnit")) {
        const Id unit = call.hub.ids.find(text);
        if (model.unit(unit) != nullptr && !mayView(model, *call.user, unit))
            return message(409, u"User is not allowed to view org unit(s): `[%1]`"_s.arg(text), u"E2012"_s);
        units.insert(unit);
    }
    if (units.isEmpty())
        return message(409, u"At least one organisation unit or organisation unit group must be specified"_s,
                       u"E2006"_s);
    for (const QString& text : call.list(u"period"))
        periods.insert(call.hub.ids.find(text));
    const QDate from = QDate::fromString(call.text(u"startDate"), Qt::ISODate),
                until = QDate::fromString(call.text(u"endDate"), Qt::ISODate);
    if (periods.isEmpty() && (!from.isValid() || !until.isValid()) && !call.has(u"created")
        && !call.has(u"createdDuration"))
        return message(409, u"At least one period, start/end dates, created or created duration must be specified"_s,
                       u"E2015"_s);
    const bool children = call.flag(u"children");
    JsonOut out;
    out.begin();
    out.beginList("completeDataSetRegistrations");
    for (const auto& [key, row] : call.hub.completions) {
        const std::optional<domain::Period> period = periodOf(call.hub.ids.text(key.period));
        const bool inTime = !periods.isEmpty() ? periods.contains(key.period)
            : from.isValid()                   ? period && period->start() >= from && period->end() <= until
                                               : true;
        if (!sets.contains(key.dataSet) || !inTime
            || !(children ? model.below(key.unit, units) : units.contains(key.unit)))
            continue;
        out.begin();
        out.field("period", call.hub.ids.text(key.period));
        out.field("dataSet", call.hub.ids.text(key.dataSet));
        out.field("organisationUnit", call.hub.ids.text(key.unit));
        out.field("attributeOptionCombo", call.hub.ids.text(key.attributeCombo));
        out.field("date", dayOf(row.date));
        out.field("storedBy", call.hub.ids.text(row.storedBy));
        out.field("completed", row.complete);
        out.end();
    }
    out.endList();
    out.end();
    return json(200, out.take());
}

struct Wanted {
    CompletionKey key{};
    bool complete = true;
    QString date{};
};

/// What stands against one row, in DHIS2's words; a row that is fine goes to `good`.
void check(Call& call, const QJsonObject& row, std::vector<Wanted>& good, ImportSummary& out)
{
    HubState& hub = call.hub;
    const Model& model = hub.metadata();
    auto refuse = [&](const QString& object, const QString& text) {
        ++out.ignored;
        out.conflicts.push_back({{}, text, object, {}, {}, {}});
    };
    const QString setUid = row.value(u"dataSet"_s).toString(), unitUid = row.value(u"organisationUnit"_s).toString();
    const QString periodId = row.value(u"period"_s).toString(),
                  attribute = row.value(u"attributeOptionCombo"_s).toString();
    const DataSet* set = model.dataSet(hub.ids.find(setUid));
    const Id unit = hub.ids.find(unitUid);
    if (set == nullptr)
        return refuse(setUid, u"Data set not found or not accessible"_s);
    if (!periodOf(periodId))
        return refuse(periodId, u"Period not valid"_s);
    if (model.unit(unit) == nullptr)
        return refuse(unitUid, u"Organisation unit not found or not accessible"_s);
    if (!mayCapture(model, *call.user, unit))
        return refuse(unitUid, u"Organisation unit is not in hierarchy of user: "_s + call.user->username);
    if (!allows(*call.user, set->sharing, Right::DataWrite))
        return refuse(u"dataSet"_s, u"User does not have write access for DataSet: "_s + setUid);
    Wanted wanted{
        {set->id, hub.ids.of(periodId), unit, attribute.isEmpty() ? model.defaultOptionCombo : hub.ids.of(attribute)},
        row.value(u"completed"_s).toBool(true),
        row.value(u"date"_s).toString()};
    if (wanted.complete && set->compulsoryOnly) {
        const QStringList empty = emptyCompulsory(call, *set, {unit, wanted.key.period}, wanted.key.attributeCombo);
        if (!empty.isEmpty()) {
            ++out.ignored;
            for (const QString& name : empty)
                out.conflicts.push_back(
                    {{}, name + u" needs to be filled. It is compulsory."_s, u"dataElementOperand"_s, {}, {}, {}});
            // The period is stored all the same, as the server met it.
            hub.periodsMet.insert(wanted.key.period);
            return;
        }
    }
    good.push_back(wanted);
}

hub::Response import(Call& call)
{
    const std::optional<QJsonObject> body = readObject(call.body().value_or(QByteArray()));
    if (!body)
        return message(400, u"Could not read the registrations"_s);
    ImportSummary out;
    out.complete.clear();
    out.description = u"Import process complete."_s;
    std::vector<Wanted> good;
    const QJsonArray rows = body->value(u"completeDataSetRegistrations"_s).toArray();
    for (const QJsonValue& row : rows)
        check(call, row.toObject(), good, out);
    // 2.43+: a period that the database has never met is stored, and the whole POST fails (hub-live.md §A1.7).
    bool isNew = false;
    for (const Wanted& one : good) {
        isNew = isNew || (!call.hub.isOld() && !call.hub.periodsMet.contains(one.key.period));
        call.hub.periodsMet.insert(one.key.period);
    }
    if (isNew) {
        ImportSummary failed;
        failed.status = u"ERROR"_s;
        failed.complete.clear();
        failed.description = u"The import process failed: Failed to flush BatchHandler"_s;
        return summaryAnswer(call, failed, false);
    }
    const qint64 now = call.hub.now();
    const Id by = call.hub.ids.of(call.user->username);
    for (const Wanted& one : good) {
        ++(call.hub.completions.contains(one.key) ? out.updated : out.imported);
        if (call.flag(u"dryRun"))
            continue;
        Completion& row = call.hub.completions[one.key];
        if (row.created == 0) {
            row.created = now;
            row.storedBy = by;
        }
        row.complete = one.complete;
        row.date = readTime(one.date).value_or(now);
        row.updated = now;
        row.updatedBy = by;
    }
    if (good.empty() && out.ignored > 0)
        out.status = u"ERROR"_s;
    return summaryAnswer(call, out, false);
}

hub::Response remove(Call& call)
{
    HubState& hub = call.hub;
    const Model& model = hub.metadata();
    for (const QString& text : call.list(u"ds")) {
        const DataSet* set = model.dataSet(hub.ids.find(text));
        const std::optional<domain::Period> period = periodOf(call.text(u"pe"));
        const Id unit = hub.ids.find(call.text(u"ou"));
        if (set == nullptr || !period || model.unit(unit) == nullptr)
            return message(409, u"Illegal data set, period or organisation unit"_s);
        const Id periodId = hub.ids.of(call.text(u"pe"));
        if (timely(hub, *set, *period, periodId) == Timely::TooLate && !call.may(u"F_EDIT_EXPIRED"_s)
            && !hasException(hub, set->id, periodId, unit))
            return message(409, u"Locked Data set(s) : "_s + text);
        hub.completions.remove({set->id, periodId, unit, model.defaultOptionCombo});
    }
    return empty(204);
}

}  // namespace

hub::Response registrations(Call& call)
{
    if (call.request.method == "GET")
        return list(call);
    if (call.request.method == "POST")
        return import(call);
    if (call.request.method == "DELETE")
        return remove(call);
    return wrongMethod(call);
}

}  // namespace rejista::practice
