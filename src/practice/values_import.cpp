#include "practice/values_import.h"

#include "practice/moment.h"
#include "practice/tasks.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

hub::Response unreadable(const Call& call, const hub::Response& refused)
{
    if (!call.hub.isOld())
        return refused;
    ImportSummary out;
    out.status = u"ERROR"_s;
    out.description = u"The import process failed: Post-condition was null"_s;
    out.complete.clear();
    return summaryAnswer(call, out, false);
}

QJsonObject asyncParameters(const Call& call)
{
    QJsonObject out =
        readObject(summaryJson(call, {}, call.flag(u"dryRun"), true))->value(u"importOptions"_s).toObject();
    return out;
}

}  // namespace

hub::Response importValues(Call& call)
{
    if (!call.may(u"F_DATAVALUE_ADD"_s))
        return needsAuthority(u"F_DATAVALUE_ADD"_s);
    static const QStringList strategies{u"CREATE"_s, u"UPDATE"_s,  u"CREATE_AND_UPDATE"_s,
                                        u"DELETE"_s, u"SYNC"_s,    u"NEW_AND_UPDATES"_s,
                                        u"NEW"_s,    u"UPDATES"_s, u"DELETES"_s};
    const QString strategy = call.text(u"importStrategy");
    if (!strategy.isEmpty() && !strategies.contains(strategy))
        return message(400,
                       u"Value '%1' is not valid for parameter importStrategy. Valid values are: [%2]"_s.arg(
                           strategy, strategies.join(u", "_s)));
    const std::variant<ValuesIn, hub::Response> read = readValuesIn(call);
    if (const auto* refused = std::get_if<hub::Response>(&read))
        return refused->status == 400 ? unreadable(call, *refused) : *refused;
    const auto& body = std::get<ValuesIn>(read);
    const bool dryRun = call.flag(u"dryRun");
    const std::optional<ImportSummary> summary = call.hub.isOld() ? std::optional(importOld(call, body, dryRun))
                                                                  : importNew(call, body, dryRun);
    if (!summary)
        return message(
            500, u"Cannot invoke \"org.hisp.dhis.datavalue.DataEntryGroup.deletion()\" because \"group\" is null"_s);
    if (!call.flag(u"async"))
        return summaryAnswer(call, *summary, dryRun);
    const QJsonObject told = *readObject(summaryJson(call, *summary, dryRun, true));
    const QString text = u"Import complete with status %1, %2 created, %3 updated, %4 deleted, %5 ignored"_s
                             .arg(summary->status)
                             .arg(summary->imported)
                             .arg(summary->updated)
                             .arg(summary->deleted)
                             .arg(summary->ignored);
    return startTask(call, u"DATAVALUE_IMPORT"_s, asyncParameters(call), text, told, true);
}

void completeAt(HubState& hub, const CompletionKey& key, const QString& day, Id by)
{
    Completion& row = hub.completions[key];
    const qint64 now = hub.now();
    if (row.created == 0) {
        row.created = now;
        row.storedBy = by;
    }
    row.date = readTime(day).value_or(now);
    row.complete = true;
    row.updated = now;
    row.updatedBy = by;
    hub.periodsMet.insert(key.period);
}

}  // namespace rejista::practice
