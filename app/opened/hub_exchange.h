// One whole exchange with the hub, as both programs do it: is it the same hub, has its metadata changed, then the returns
// (hub-contract.md §8.7). Blocks; the thread that opened the register and made the client. Everything commits on its own.
#pragma once

#include "opened/register.h"
#include "sync/connection.h"
#include "sync/metadata_pull.h"
#include "sync/run.h"

namespace rejista::opened {

struct HubExchange {
    sync::HubCheck check{};
    sync::MetadataReport metadata{};
    /// The lists could not be brought up to date; the returns went on with those that are here.
    std::optional<domain::Error> metadataStopped{};
    sync::Report returns{};
};

/// What it works on; outlives the call.
struct HubExchangeBook {
    storage::Store& store;
    const metadata::RawIndex& lists;  ///< those that are here
    entry::Context context{};         ///< with their catalog
    /// The hub's lists were taken in: the context with a catalog of theirs, to go on with.
    std::function<domain::Result<entry::Context>()> withNewLists{};
};

struct HubExchangeTold {
    std::function<void(const sync::MetadataProgress&)> metadata{};
    std::function<void(const sync::Progress&)> returns{};
};

/// Errors where nothing could be done at all: HubChanged (facts was, is), and the kinds of hub::Client and of storage.
[[nodiscard]] domain::Result<HubExchange> exchangeWithHub(const HubExchangeBook& book,
                                                          const sync::Connection& connection, hub::Client& client,
                                                          sync::Waiter& waiter, const sync::Options& options,
                                                          const HubExchangeTold& told = {}, std::stop_token stop = {});
/// Where nobody else reads the register's catalog meanwhile: new lists are in it afterwards, hence a function for `context`.
[[nodiscard]] domain::Result<HubExchange> exchangeWithHub(Register& book,
                                                          const std::function<entry::Context()>& context,
                                                          const sync::Connection& connection, hub::Client& client,
                                                          sync::Waiter& waiter, const sync::Options& options,
                                                          const HubExchangeTold& told = {}, std::stop_token stop = {});

}  // namespace rejista::opened
