#include "cli/hub_json.h"

#include "cli/support.h"
#include "entry/address.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue whenOrNull(const QDateTime& when)
{
    return when.isValid() ? QJsonValue(isoUtc(when)) : QJsonValue();
}

QJsonObject countsJson(const QMap<QString, int>& counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject metadataJson(const sync::MetadataReport& report)
{
    QJsonArray changes;
    for (const auto& change : report.changes)
        changes.append(QJsonObject{{u"what"_s, change.what},
                                   {u"type"_s, change.type},
                                   {u"code"_s, change.code},
                                   {u"before"_s, change.before},
                                   {u"after"_s, change.after}});
    return {{u"added"_s, countsJson(report.added)},
            {u"updated"_s, countsJson(report.updated)},
            {u"withdrawn"_s, countsJson(report.withdrawn)},
            {u"changes"_s, changes}};
}

QJsonValue sideJson(const sync::Side& side)
{
    if (!side.asked)
        return {};
    return QJsonObject{{u"values"_s, side.values}, {u"total"_s, side.total}};
}

}  // namespace

QJsonObject exchangeJson(const metadata::Catalog& catalog, const opened::HubExchange& done)
{
    const sync::Report& report = done.returns;
    QJsonArray rejected, parked;
    for (const auto& refused : report.rejected)
        rejected.append(QJsonObject{{u"uid"_s, entry::addressOf(catalog, refused.cell, refused.dataSet)},
                                    {u"field"_s, refused.field},
                                    {u"code"_s, refused.code},
                                    {u"message"_s, refused.message}});
    for (const auto& waits : report.parked) {
        QJsonObject row{{u"reason"_s, waits.reason}, {u"values"_s, waits.values}};
        putReturn(row, catalog, waits.form);
        parked.append(row);
    }
    return {{u"pulled"_s,
             QJsonObject{{u"values"_s, report.pulledValues},
                         {u"forms"_s, report.pulledForms},
                         {u"completions"_s, report.pulledCompletions},
                         {u"metadata"_s, metadataJson(done.metadata)}}},
            {u"merged"_s, report.merged},
            {u"pushed"_s,
             QJsonObject{{u"values"_s, report.pushedValues},
                         {u"forms"_s, report.pushedForms},
                         {u"completions"_s, report.pushedCompletions}}},
            {u"confirmed"_s, report.confirmed},
            {u"conflicts"_s, report.conflicts},
            {u"waiting"_s, report.waiting},
            {u"rejected"_s, rejected},
            {u"parked"_s, parked},
            {u"requests"_s, report.requests},
            {u"bytesUp"_s, report.bytesUp},
            {u"bytesDown"_s, report.bytesDown},
            {u"stopped"_s, report.stopped ? QJsonValue(errorJson(*report.stopped)) : QJsonValue()}};
}

QString conflictAddress(const metadata::Catalog& catalog, const sync::Conflict& card)
{
    return card.field == u"completion"_s ? entry::addressOf(catalog, card.form)
                                         : entry::addressOf(catalog, card.cell, card.form.dataSet);
}

QJsonObject conflictJson(const metadata::Catalog& catalog, const sync::Conflict& card)
{
    return {{u"id"_s, card.id},
            {u"kind"_s, card.field == u"completion"_s ? u"return"_s : u"cell"_s},
            {u"uid"_s, conflictAddress(catalog, card)},
            {u"field"_s, card.field},
            {u"base"_s, orNull(card.base)},
            {u"mine"_s, orNull(card.mine)},
            {u"theirs"_s, orNull(card.theirs)},
            {u"byWhom"_s, card.theirsBy},
            {u"when"_s, whenOrNull(card.theirsAt)},
            {u"mineBy"_s, card.mineBy},
            {u"mineWhen"_s, whenOrNull(card.mineAt)}};
}

QJsonValue kindOrNull(const std::optional<domain::Error>& error)
{
    return error ? QJsonValue(QString(domain::kindName(error->kind))) : QJsonValue();
}

QJsonObject reconciledJson(const metadata::Catalog& catalog, const sync::Reconciled& one)
{
    QJsonArray differs;
    for (const auto& cell : one.differs)
        differs.append(QJsonObject{{u"uid"_s, entry::addressOf(catalog, cell.cell, one.form.dataSet)},
                                   {u"local"_s, orNull(cell.local)},
                                   {u"hub"_s, orNull(cell.hub)},
                                   {u"analytics"_s, orNull(cell.analytics)},
                                   {u"warehouse"_s, orNull(cell.warehouse)},
                                   {u"reason"_s, cell.reason},
                                   {u"by"_s, cell.by},
                                   {u"at"_s, whenOrNull(cell.at)}});
    QJsonObject row{{u"local"_s, sideJson(one.local)},
                    {u"hub"_s, sideJson(one.hub)},
                    {u"analytics"_s, sideJson(one.analytics)},
                    {u"warehouse"_s, sideJson(one.warehouse)},
                    {u"analyticsBuilt"_s, whenOrNull(one.analyticsBuilt)},
                    {u"analyticsError"_s, kindOrNull(one.analyticsError)},
                    {u"warehouseError"_s, kindOrNull(one.warehouseError)},
                    {u"differs"_s, differs}};
    putReturn(row, catalog, one.form);
    row.insert(u"what"_s, entry::addressOf(catalog, one.form));
    return row;
}

}  // namespace rejista::cli
