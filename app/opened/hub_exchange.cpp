#include "opened/hub_exchange.h"

namespace rejista::opened {

namespace {

// The lists first: a unit that got another UID at the hub is sent under that one.
domain::Result<void> bringMetadata(Register& book, hub::Client& client, const sync::Options& options,
                                   const HubExchangeTold& told, const std::stop_token& stop, HubExchange& out)
{
    storage::Store& store = book.workspace->store();
    auto report = sync::pullMetadata(store, book.raw, client, out.check.me, true, told.metadata, stop);
    if (report && report->changed && !options.dryRun)
        report = sync::pullMetadata(store, book.raw, client, out.check.me, false, told.metadata, stop);
    if (!report) {
        out.metadataStopped = report.error();
        return {};
    }
    out.metadata = std::move(*report);
    return out.metadata.changed && !options.dryRun ? book.reload() : domain::Result<void>();
}

}  // namespace

domain::Result<HubExchange> exchangeWithHub(Register& book, const std::function<entry::Context()>& context,
                                            const sync::Connection& connection, hub::Client& client,
                                            sync::Waiter& waiter, const sync::Options& options,
                                            const HubExchangeTold& told, std::stop_token stop)
{
    client.setStop(stop);
    auto check = sync::checkHub(client, book.catalog, connection);
    if (!check)
        return check.error();
    if (!check->sameDatabase)
        return domain::error(
            domain::Kind::HubChanged, connection.address.host(),
            {{QStringLiteral("was"), connection.systemId}, {QStringLiteral("is"), check->server.systemId}});
    HubExchange out;
    out.check = std::move(*check);
    if (const auto brought = bringMetadata(book, client, options, told, stop, out); !brought)
        return brought.error();
    auto returns = sync::run(book.workspace->store(), context(), client, waiter, options, told.returns, stop);
    if (!returns)
        return returns.error();
    out.returns = std::move(*returns);
    return out;
}

}  // namespace rejista::opened
