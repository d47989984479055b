#include "hub/client_private.h"

#include <QJsonArray>

#include <algorithm>

namespace rejista::hub {

using namespace Qt::StringLiterals;

namespace {

const QString kMetadata = u"/api/metadata"_s;
const QString kAnalytics = u"/api/analytics"_s;
constexpr size_t kMostProblems = 1000;

// org.hisp.dhis.dataelement.DataElement → DataElement
QString shortClass(const QString& name)
{
    return name.mid(name.lastIndexOf(u'.') + 1).left(60);
}

void readProblems(const QJsonObject& objectReport, std::vector<Client::ImportAnswer::Problem>& problems)
{
    for (const QJsonValue& item : objectReport.value("errorReports"_L1).toArray()) {
        if (problems.size() >= kMostProblems)
            return;
        const QJsonObject report = item.toObject();
        problems.push_back(
            {shortClass(textOf(report, "mainKlass"_L1).value_or(objectReport.value("klass"_L1).toString())),
             textOf(objectReport, "uid"_L1).value_or(report.value("mainId"_L1).toString()).left(20),
             report.value("errorCode"_L1).toString().left(10),
             boundedMessage(report.value("message"_L1).toString(), false),
             report.value("errorProperty"_L1).toString().left(60)});
    }
}

Client::ImportAnswer readImport(const QJsonObject& report, int httpStatus)
{
    Client::ImportAnswer answer;
    answer.httpStatus = httpStatus;
    answer.status = report.value("status"_L1).toString().left(20);
    const QJsonObject stats = report.value("stats"_L1).toObject();
    answer.created = stats.value("created"_L1).toInt();
    answer.updated = stats.value("updated"_L1).toInt();
    answer.deleted = stats.value("deleted"_L1).toInt();
    answer.ignored = stats.value("ignored"_L1).toInt();
    for (const QJsonValue& type : report.value("typeReports"_L1).toArray()) {
        for (const QJsonValue& object : type.toObject().value("objectReports"_L1).toArray())
            readProblems(object.toObject(), answer.problems);
    }
    return answer;
}

}  // namespace

domain::Result<Client::Page> Client::list(const ListQuery& query)
{
    const QString path = u"/api/"_s + query.type;
    Query asked{{u"fields"_s, query.fields.isEmpty() ? u":owner"_s : query.fields}};
    for (const QString& filter : query.filters)
        asked.append({u"filter"_s, filter});
    if (!query.order.isEmpty())
        asked.append({u"order"_s, query.order});
    asked.append({u"page"_s, QString::number(query.page)});
    asked.append({u"pageSize"_s, QString::number(query.pageSize)});
    Call call = getCall(path, asked);
    if (!query.ifNoneMatch.isEmpty())
        call.request.headers.append({"If-None-Match", query.ifNoneMatch});
    const auto answer = m->send(std::move(call));
    if (!answer)
        return answer.error();
    Page page;
    page.etag = answer->header("etag");
    page.notModified = answer->status == 304;
    if (page.notModified)
        return page;
    const auto json = jsonObject(answer->body, path);
    if (!json)
        return json.error();
    const QJsonValue objects = json->value(query.type);
    if (!objects.isArray())
        return oddShape(path, query.type);
    for (const QJsonValue& object : objects.toArray()) {
        if (!object.isObject())
            return oddShape(path, query.type);
        page.objects.append(object.toObject());
    }
    // Page numbers lie past the end on 2.43 (hub-live-243.md §1.6); an empty page or no next one is the end.
    page.next = !page.objects.isEmpty() && json->value("pager"_L1).toObject().contains("nextPage"_L1);
    return page;
}

domain::Result<Client::ImportAnswer> Client::importMetadata(const QByteArray& package, bool validateOnly)
{
    Call call = postCall(kMetadata,
                         {{u"importStrategy"_s, u"CREATE_AND_UPDATE"_s},
                          {u"atomicMode"_s, u"ALL"_s},
                          {u"importMode"_s, validateOnly ? u"VALIDATE"_s : u"COMMIT"_s}},
                         package, true);
    call.asked.takes409 = true;
    const auto answer = m->send(std::move(call));
    if (!answer)
        return answer.error();
    const auto json = jsonObject(answer->body, kMetadata);
    const QJsonObject report = json ? json->value("response"_L1).toObject() : QJsonObject();
    if (!report.value("stats"_L1).isObject()) {
        domain::Error error = json ? oddShape(kMetadata, u"stats"_s) : json.error();
        error.facts.insert(u"cause"_s, QString(domain::kindName(error.kind)));
        error.kind = domain::Kind::HubUnknown;
        return error;
    }
    return readImport(report, answer->status);
}

domain::Result<std::vector<Client::AnalyticsRow>> Client::analytics(const AnalyticsQuery& query)
{
    if (query.dx.isEmpty() || query.pe.isEmpty() || query.ou.isEmpty())
        return usage(kAnalytics, u"incomplete"_s);
    const auto json = m->object(getCall(kAnalytics,
                                        {{u"dimension"_s, u"dx:"_s + query.dx.join(u';')},
                                         {u"dimension"_s, u"pe:"_s + query.pe.join(u';')},
                                         {u"dimension"_s, u"ou:"_s + query.ou.join(u';')},
                                         {u"skipMeta"_s, u"true"_s}}));
    if (!json)
        return json.error();
    if (!json->value("headers"_L1).isArray() || !json->value("rows"_L1).isArray())
        return oddShape(kAnalytics, u"rows"_s);
    QStringList names;
    for (const QJsonValue& header : json->value("headers"_L1).toArray())
        names.append(header.toObject().value("name"_L1).toString());
    const qsizetype dx = names.indexOf(u"dx"_s), pe = names.indexOf(u"pe"_s), ou = names.indexOf(u"ou"_s),
                    value = names.indexOf(u"value"_s);
    if (std::min({dx, pe, ou, value}) < 0)
        return oddShape(kAnalytics, u"headers"_s);
    std::vector<AnalyticsRow> rows;
    for (const QJsonValue& item : json->value("rows"_L1).toArray()) {
        const QJsonArray row = item.toArray();
        if (row.size() != names.size())
            return oddShape(kAnalytics, u"rows"_s);
        rows.push_back({row.at(dx).toString(), row.at(pe).toString(), row.at(ou).toString(), row.at(value).toString()});
    }
    return rows;
}

}  // namespace rejista::hub
