#include "opened/hub_exchange.h"

namespace rejista::opened {

namespace {

/// The lists first: a unit that got another UID at the hub is sent under that one. Gives the context to go on with.
domain::Result<entry::Context> bringMetadata(const HubExchangeBook& book, hub::Client& client,
                                             const sync::Options& options, const HubExchangeTold& told,
                                             const std::stop_token& stop, HubExchange& out)
{
    const auto pull = [&](bool probeOnly) {
        return sync::pullMetadata(book.store, book.lists, client, out.check.server, out.check.me, probeOnly,
                                  told.metadata, stop);
    };
    auto report = pull(true);
    if (report && report->changed && !options.dryRun)
        report = pull(false);
    if (!report) {
        out.metadataStopped = report.error();
        return book.context;
    }
    out.metadata = std::move(*report);
    if (!out.metadata.changed || options.dryRun)
        return book.context;
    return book.withNewLists();
}

}  // namespace

domain::Result<HubExchange> exchangeWithHub(const HubExchangeBook& book, const sync::Connection& connection,
                                            hub::Client& client, sync::Waiter& waiter, const sync::Options& options,
                                            const HubExchangeTold& told, std::stop_token stop)
{
    client.setStop(stop);
    auto check = sync::meetHub(client, *book.context.catalog, connection);
    if (!check)
        return check.error();
    if (!check->sameDatabase)
        return domain::error(
            domain::Kind::HubChanged, connection.address.host(),
            {{QStringLiteral("was"), connection.systemId}, {QStringLiteral("is"), check->server.systemId}});
    HubExchange out;
    out.check = std::move(*check);
    const auto context = bringMetadata(book, client, options, told, stop, out);
    if (!context)
        return context.error();
    sync::Options own = options;
    own.greeting = sync::Greeting{out.check.server, out.check.me};
    own.lists = sync::listEvents(out.metadata);
    if (out.metadataStopped)
        own.lists.push_back(
            {.what = QStringLiteral("listsStopped"), .code = QString(domain::kindName(out.metadataStopped->kind))});
    auto returns = sync::run(book.store, *context, client, waiter, own, told.returns, stop);
    if (!returns)
        return returns.error();
    out.returns = std::move(*returns);
    return out;
}

domain::Result<HubExchange> exchangeWithHub(Register& book, const std::function<entry::Context()>& context,
                                            const sync::Connection& connection, hub::Client& client,
                                            sync::Waiter& waiter, const sync::Options& options,
                                            const HubExchangeTold& told, std::stop_token stop)
{
    const auto reloaded = [&]() -> domain::Result<entry::Context> {
        if (const auto loaded = book.reload(); !loaded)
            return loaded.error();
        return context();
    };
    return exchangeWithHub({book.workspace->store(), book.raw, context(), reloaded}, connection, client, waiter,
                           options, told, std::move(stop));
}

}  // namespace rejista::opened
