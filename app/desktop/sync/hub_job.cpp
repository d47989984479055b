#include "desktop/sync/hub_job.h"

#include "hub/network_transport.h"
#include "metadata/build.h"
#include "storage/catalog_store.h"

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

Result<std::unique_ptr<PieceTransport>> lineOf(const HubJob& job)
{
    auto line = job.reach(job.connection);
    if (!line)
        return line.error();
    return std::make_unique<PieceTransport>(std::move(*line), job.now);
}

Result<hub::Credentials> keptSecret(const HubJob& job)
{
    auto reader = job.store->reader();
    if (!reader)
        return reader.error();
    return sync::connection::credentials(**reader, job.connection);
}

Result<std::shared_ptr<const metadata::Catalog>> catalogOf(storage::Store& store)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    const auto objects = storage::catalog::load(**reader);
    if (!objects)
        return objects.error();
    auto built = metadata::buildCatalog(*objects);
    if (!built)
        return built.error();
    return std::make_shared<const metadata::Catalog>(std::move(*built));
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

MakeTransport overTheNetwork()
{
    return [](const sync::Connection& connection) -> Result<std::unique_ptr<hub::Transport>> {
        auto made = hub::NetworkTransport::make({connection.address, connection.caPem, true});
        if (!made)
            return made.error();
        return std::unique_ptr<hub::Transport>(std::move(*made));
    };
}

// The lists first: a unit that got another UID at the hub is sent under that one.
Result<HubDone> exchange(const HubJob& job)
{
    auto secret = keptSecret(job);
    if (!secret)
        return secret.error();
    auto line = lineOf(job);
    if (!line)
        return line.error();
    hub::Client client(**line, std::move(*secret), *job.context.clock);
    client.setStop(job.soon);
    const auto check = sync::checkHub(client, *job.context.catalog, job.connection);
    if (!check)
        return check.error();
    if (!check->sameDatabase)
        return domain::error(domain::Kind::HubChanged, job.connection.address.host(),
                             {{u"was"_s, job.connection.systemId}, {u"is"_s, check->server.systemId}});
    HubDone done;
    entry::Context context = job.context;
    std::shared_ptr<const metadata::Catalog> fresh;
    auto lists = sync::pullMetadata(*job.store, *job.raw, client, check->me, true, job.lists, job.soon);
    if (lists && lists->changed)
        lists = sync::pullMetadata(*job.store, *job.raw, client, check->me, false, job.lists, job.soon);
    if (!lists) {
        done.listsStopped = lists.error();
    } else {
        done.lists = std::move(*lists);
        if (done.lists.changed) {
            const auto built = catalogOf(*job.store);
            if (!built)
                return built.error();
            fresh = *built;
            context.catalog = fresh.get();
        }
    }
    const std::unique_ptr<sync::Waiter> waiter = job.pause ? job.pause() : std::make_unique<sync::RealWaiter>();
    auto report = sync::run(*job.store, context, client, *waiter, {}, job.told, job.soon);
    if (!report)
        return report.error();
    done.report = std::move(*report);
    return done;
}

Result<QString> knock(const HubJob& job)
{
    auto line = lineOf(job);
    if (!line)
        return line.error();
    hub::Client client(**line, {}, *job.context.clock);
    client.setStop(job.soon);
    return client.knock();
}

Result<sync::Welcome> meet(const HubJob& job, hub::Credentials credentials)
{
    auto line = lineOf(job);
    if (!line)
        return line.error();
    hub::Client client(**line, credentials.copy(), *job.context.clock);
    client.setStop(job.soon);
    return sync::firstUse(client, job.connection, std::move(credentials), *job.context.catalog, *job.context.clock);
}

Result<ListsSize> weighLists(const HubJob& job, const sync::HubCheck& check)
{
    auto secret = keptSecret(job);
    if (!secret)
        return secret.error();
    auto line = lineOf(job);
    if (!line)
        return line.error();
    hub::Client client(**line, std::move(*secret), *job.context.clock);
    client.setStop(job.soon);
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
    auto secret = keptSecret(job);
    if (!secret)
        return secret.error();
    auto line = lineOf(job);
    if (!line)
        return line.error();
    hub::Client client(**line, std::move(*secret), *job.context.clock);
    client.setStop(job.soon);
    if (const auto server = client.serverInfo(); !server)
        return server.error();
    return sync::pullMetadata(*job.store, *job.raw, client, me, false, job.lists, job.soon);
}

}  // namespace rejista::desktop
