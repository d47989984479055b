#include "desktop/sync/hub_job.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

// JSON of metadata is packed to about a sixth on the line.
constexpr qint64 kPacked = 6;

/// Lets a piece that is on its way come to its end.
class PieceTransport final : public hub::Transport {
public:
    PieceTransport(std::unique_ptr<hub::Transport> line, std::stop_token now)
        : m_line(std::move(line)),
          m_now(std::move(now))
    {}
    hub::Outcome send(const hub::Request& request, std::stop_token stop) override
    {
        return m_line->send(request, request.writes() ? m_now : std::move(stop));
    }

private:
    std::unique_ptr<hub::Transport> m_line;
    std::stop_token m_now;
};

Result<sync::Line> lineOf(const HubJob& job, hub::Credentials credentials)
{
    auto way = job.reach(job.connection);
    if (!way)
        return way.error();
    auto line = sync::lineOver(std::make_unique<PieceTransport>(std::move(*way), job.now), std::move(credentials),
                               *job.context.clock);
    line.client->setStop(job.soon);
    return line;
}

/// With the key that was kept.
Result<sync::Line> keptLine(const HubJob& job)
{
    auto reader = job.store->reader();
    if (!reader)
        return reader.error();
    auto secret = sync::connection::credentials(**reader, job.connection);
    if (!secret)
        return secret.error();
    return lineOf(job, std::move(*secret));
}

/// The lists that the register holds now, beside the window's.
Result<opened::Lists> heldLists(const HubJob& job)
{
    auto reader = job.store->reader();
    if (!reader)
        return reader.error();
    return opened::readLists(**reader);
}

Result<int> countOf(hub::Client& client, const QString& type, const QString& filter = {})
{
    QList<std::pair<QString, QString>> query{
        {u"fields"_s, u"id"_s}, {u"pageSize"_s, u"1"_s}, {u"totalPages"_s, u"true"_s}};
    if (!filter.isEmpty())
        query.append({u"filter"_s, filter});
    const auto page = client.get(u"/api/"_s + type, query);
    if (!page)
        return page.error();
    return page->value("pager"_L1).toObject().value("total"_L1).toInt();
}

/// How long an object's JSON is here, on average.
qint64 usualLength(const metadata::RawIndex& raw)
{
    qint64 bytes = 0;
    for (const metadata::RawObject& object : raw.all())
        bytes += object.json.size();
    return raw.all().empty() ? 0 : bytes / qint64(raw.all().size());
}

}  // namespace

Result<opened::HubExchange> exchange(const HubJob& job)
{
    const auto line = keptLine(job);
    if (!line)
        return line.error();
    std::optional<opened::Lists> held, brought;
    const auto read = [&job](std::optional<opened::Lists>& into) -> Result<entry::Context> {
        auto lists = heldLists(job);
        if (!lists)
            return lists.error();
        into = std::move(*lists);
        entry::Context context = job.context;
        context.catalog = &into->catalog;
        return context;
    };
    const auto context = job.newLists ? read(held) : Result<entry::Context>(job.context);
    if (!context)
        return context.error();
    const std::unique_ptr<sync::Waiter> waiter = job.pause ? job.pause() : std::make_unique<sync::RealWaiter>();
    return opened::exchangeWithHub({*job.store, held ? held->raw : *job.raw, *context, [&] { return read(brought); }},
                                   job.connection, *line->client, *waiter, {}, {job.lists, job.told}, job.soon);
}

Result<QString> knock(const HubJob& job)
{
    const auto line = lineOf(job, {});
    return line ? line->client->knock() : Result<QString>(line.error());
}

Result<sync::Welcome> meet(const HubJob& job, hub::Credentials credentials)
{
    const auto line = lineOf(job, credentials.copy());
    if (!line)
        return line.error();
    return sync::firstUse(*line->client, job.connection, std::move(credentials), *job.context.catalog,
                          *job.context.clock);
}

Result<ListsSize> weighLists(const HubJob& job, const sync::HubCheck& check)
{
    const auto line = keptLine(job);
    if (!line)
        return line.error();
    hub::Client& client = *line->client;
    // Tells the client which version it talks to.
    if (const auto server = client.serverInfo(); !server)
        return server.error();
    const auto probed = sync::pullMetadata(*job.store, *job.raw, client, check.me, true, job.lists, job.soon);
    if (!probed)
        return probed.error();
    ListsSize size;
    size.wanted = probed->changed;
    size.forms = int(check.me.readableDataSets.size());
    for (const hub::Me::Unit& unit : check.me.captureUnits) {
        const auto schools = countOf(client, u"organisationUnits"_s, u"path:like:"_s + unit.uid);
        if (!schools)
            return schools.error();
        size.schools += *schools;
    }
    const auto rules = countOf(client, u"validationRules"_s);
    if (!rules)
        return rules.error();
    size.rules = *rules;
    size.objects = size.schools + size.rules;
    for (const QString& type : {u"dataSets"_s, u"dataElements"_s, u"categoryOptionCombos"_s, u"indicators"_s}) {
        const auto count = countOf(client, type);
        if (!count)
            return count.error();
        size.objects += *count;
    }
    size.bytes = size.objects * usualLength(*job.raw) / kPacked;
    return size;
}

Result<sync::MetadataReport> bringLists(const HubJob& job, const hub::Me& me)
{
    const auto line = keptLine(job);
    if (!line)
        return line.error();
    if (const auto server = line->client->serverInfo(); !server)
        return server.error();
    return sync::pullMetadata(*job.store, *job.raw, *line->client, me, false, job.lists, job.soon);
}

}  // namespace rejista::desktop
