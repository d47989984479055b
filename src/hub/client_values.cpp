#include "hub/client_private.h"
#include "hub/hub_time.h"
#include "hub/value_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rejista::hub {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

const QString kForm = u"/api/dataEntry/dataValues"_s;
const QString kValues = u"/api/dataValueSets"_s;
const QString kCompletion = u"/api/dataEntry/dataSetCompletion"_s;
const QString kRegistrations = u"/api/completeDataSetRegistrations"_s;
const QString kAudits = u"/api/audits/dataValue"_s;

domain::Result<LockStatus> lockOf(const QJsonObject& json)
{
    const QString status = json.value("lockStatus"_L1).toString();
    if (status == "OPEN"_L1)
        return LockStatus::Open;
    if (status == "LOCKED"_L1)
        return LockStatus::Locked;
    if (status == "APPROVED"_L1)
        return LockStatus::Approved;
    return oddShape(kForm, u"lockStatus"_s);
}

RemoteCompletion completionOf(const QJsonObject& status, const QTimeZone& zone)
{
    RemoteCompletion completion;
    completion.complete = status.value("complete"_L1).toBool();
    completion.by = textOf(status, "lastUpdatedBy"_L1).value_or(status.value("createdBy"_L1).toString());
    completion.at = readTime(textOf(status, "lastUpdated"_L1).value_or(status.value("created"_L1).toString()), zone);
    return completion;
}

// Half of an attribute reads the default's form: empty, as if nobody had typed anything (hub-live.md §A4).
bool isHalf(const FormId& form)
{
    return form.attributeCombo.isEmpty() != form.attributeOptions.isEmpty();
}

// The one request that 2.42 answers with nothing at all is a unit that we may not see (hub-live-242.md §4).
domain::Error outOfSight()
{
    return domain::error(Kind::HubRefused, kValues,
                         {{u"status"_s, u"200"_s}, {u"code"_s, u"E2012"_s}, {u"reason"_s, u"empty"_s}});
}

}  // namespace

domain::Result<RemoteForm> Client::readForm(const FormId& form)
{
    if (isHalf(form))
        return usage(kForm, u"form"_s);
    Query query{{u"ds"_s, form.dataSet}, {u"pe"_s, form.period}, {u"ou"_s, form.orgUnit}};
    if (!form.attributeCombo.isEmpty()) {
        query.append({u"cc"_s, form.attributeCombo});
        query.append({u"cp"_s, form.attributeOptions.join(u';')});
    }
    const auto json = m->object(getCall(kForm, query));
    if (!json)
        return json.error();
    RemoteForm read;
    read.id = form;
    const auto lock = lockOf(*json);
    if (!lock)
        return lock.error();
    read.lock = *lock;
    if (!json->value("completeStatus"_L1).isObject())
        return oddShape(kForm, u"completeStatus"_s);
    read.completion = completionOf(json->value("completeStatus"_L1).toObject(), m->zone);
    auto rows = readRows(*json, {form.period, form.orgUnit, form.attributeOptionCombo}, m->zone, kForm);
    if (!rows)
        return rows.error();
    read.values = std::move(*rows);
    return read;
}

domain::Result<std::vector<RemoteValue>> Client::readValues(const DeltaQuery& query)
{
    if (query.dataSets.isEmpty() || query.orgUnits.isEmpty() || query.periods.isEmpty() == !query.since)
        return usage(kValues, u"incomplete"_s);
    if (query.offset > 0 && !m->capabilities.newImport)
        return usage(kValues, u"offset"_s);  // older ones would forget it and begin anew
    Query asked;
    repeat(asked, u"dataSet"_s, query.dataSets);
    repeat(asked, u"orgUnit"_s, query.orgUnits);
    repeat(asked, u"period"_s, query.periods);
    if (query.children)
        asked.append({u"children"_s, u"true"_s});
    if (query.since)
        asked.append({u"lastUpdated"_s, writtenTime(*query.since, m->capabilities.timeGrainMs)});
    asked.append({u"includeDeleted"_s, u"true"_s});
    if (query.limit > 0)
        asked.append({u"limit"_s, QString::number(query.limit)});
    if (query.offset > 0)
        asked.append({u"offset"_s, QString::number(query.offset)});
    // A file of its own, a fiftieth of the size (hub-live.md §A2); the server packs nothing else by itself.
    if (m->capabilities.newImport)
        asked.append({u"compression"_s, u"gzip"_s});
    Call call = getCall(kValues, asked);
    call.asked.mayBeEmpty = true;
    call.asked.mayBePacked = true;
    const qint64 limit = call.request.limits.maxBytes;
    const auto answer = m->send(std::move(call));
    if (!answer)
        return answer.error();
    const auto body = unpacked(answer->body, limit, kValues);
    if (!body)
        return body.error();
    if (body->isEmpty())
        return outOfSight();
    const auto json = jsonObject(*body, kValues);
    if (!json)
        return json.error();
    RowDefaults defaults;
    if (query.periods.size() == 1)
        defaults.period = query.periods.front();
    if (query.orgUnits.size() == 1 && !query.children)
        defaults.orgUnit = query.orgUnits.front();
    return readRows(*json, defaults, m->zone, kValues);
}

domain::Result<void> Client::setComplete(const FormId& form, bool complete)
{
    if (isHalf(form))
        return usage(kCompletion, u"form"_s);
    QJsonObject body{{u"dataSet"_s, form.dataSet},
                     {u"period"_s, form.period},
                     {u"orgUnit"_s, form.orgUnit},
                     {u"completed"_s, complete}};
    if (!form.attributeCombo.isEmpty())
        body.insert("attribute"_L1,
                    QJsonObject{{u"combo"_s, form.attributeCombo},
                                {u"options"_s, QJsonArray::fromStringList(form.attributeOptions)}});
    Call call = postCall(kCompletion, {}, QJsonDocument(body).toJson(QJsonDocument::Compact), false);
    call.asked.mayBeEmpty = true;
    const auto answer = m->send(std::move(call));
    if (answer)
        return {};
    domain::Error error = answer.error();
    // 2.42 gives this refusal no code (hub-live-242.md §5).
    if (error.kind == Kind::HubRefused && error.fact(u"status"_s) == "409"_L1 && error.fact(u"code"_s).isEmpty()
        && error.fact(u"message"_s).startsWith("All compulsory data element operands"_L1))
        error.facts.insert(u"code"_s, u"E7605"_s);
    return error;
}

domain::Result<std::vector<RemoteRegistration>> Client::registrations(const RegistrationQuery& query)
{
    if (query.dataSets.isEmpty() || query.orgUnits.isEmpty() || query.periods.isEmpty())
        return usage(kRegistrations, u"incomplete"_s);
    Query asked;
    repeat(asked, u"dataSet"_s, query.dataSets);
    repeat(asked, u"orgUnit"_s, query.orgUnits);
    repeat(asked, u"period"_s, query.periods);
    if (query.children)
        asked.append({u"children"_s, u"true"_s});
    const auto json = m->object(getCall(kRegistrations, asked));
    if (!json)
        return json.error();
    const QJsonValue list = json->value("completeDataSetRegistrations"_L1);
    if (!list.isArray() && !(list.isUndefined() && json->isEmpty()))  // {} = none: empty lists may be left out
        return oddShape(kRegistrations, u"completeDataSetRegistrations"_s);
    std::vector<RemoteRegistration> found;
    for (const QJsonValue& item : list.toArray()) {
        const QJsonObject row = item.toObject();
        RemoteRegistration one;
        one.dataSet = row.value("dataSet"_L1).toString();
        one.orgUnit = row.value("organisationUnit"_L1).toString();
        one.period = row.value("period"_L1).toString();
        one.attributeOptionCombo = row.value("attributeOptionCombo"_L1).toString();
        if (one.dataSet.isEmpty() || one.orgUnit.isEmpty() || one.period.isEmpty())
            return oddShape(kRegistrations, u"completeDataSetRegistrations"_s);
        one.completion.complete = row.value("completed"_L1).toBool();
        one.completion.by = textOf(row, "lastUpdatedBy"_L1).value_or(row.value("storedBy"_L1).toString());
        one.completion.at = readTime(textOf(row, "lastUpdated"_L1).value_or(row.value("date"_L1).toString()), m->zone);
        found.push_back(std::move(one));
    }
    return found;
}

domain::Result<std::vector<AuditLine>> Client::audit(const FormId& form, const QString& dataElement,
                                                     const QString& categoryOptionCombo)
{
    const auto json = m->object(getCall(kAudits,
                                        {{u"de"_s, dataElement},
                                         {u"pe"_s, form.period},
                                         {u"ou"_s, form.orgUnit},
                                         {u"co"_s, categoryOptionCombo},
                                         {u"cc"_s, form.attributeOptionCombo},
                                         {u"pageSize"_s, u"200"_s}}));
    if (!json)
        return json.error();
    if (!json->value("dataValueAudits"_L1).isArray())
        return oddShape(kAudits, u"dataValueAudits"_s);
    std::vector<AuditLine> lines;
    for (const QJsonValue& item : json->value("dataValueAudits"_L1).toArray()) {
        const QJsonObject row = item.toObject();
        lines.push_back({row.value("auditType"_L1).toString(), row.value("value"_L1).toString(),
                         row.value("modifiedBy"_L1).toString(), readTime(row.value("created"_L1).toString(), m->zone)});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const AuditLine& a, const AuditLine& b) { return a.at > b.at; });
    return lines;
}

}  // namespace rejista::hub
