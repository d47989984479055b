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

struct HubExchangeTold {
    std::function<void(const sync::MetadataProgress&)> metadata{};
    std::function<void(const sync::Progress&)> returns{};
};

/// `context` is made anew after the metadata was read again, hence a function. Errors where nothing could be done at all:
/// HubChanged (facts was, is), and the kinds of hub::Client and of storage.
[[nodiscard]] domain::Result<HubExchange> exchangeWithHub(Register& book,
                                                          const std::function<entry::Context()>& context,
                                                          const sync::Connection& connection, hub::Client& client,
                                                          sync::Waiter& waiter, const sync::Options& options,
                                                          const HubExchangeTold& told = {}, std::stop_token stop = {});

}  // namespace rejista::opened
