// What is done over the line, straight-line: one exchange, and the questions of the first connection. Blocks; a
// worker's thread. Invariant: a wish to stop lets the piece that is being sent come to its end; only closing the
// register does not.
#pragma once

#include "opened/hub_exchange.h"
#include "sync/first_use.h"

#include <functional>
#include <memory>

namespace rejista::desktop {

/// How a hub is reached: sync::reach, or a test's hub in memory.
using MakeTransport = std::function<domain::Result<std::unique_ptr<hub::Transport>>(const sync::Connection&)>;

/// How it waits between tries; tests do not.
using MakePause = std::function<std::unique_ptr<sync::Waiter>()>;

/// All of it outlives the job, or is a copy.
struct HubJob {
    storage::Store* store = nullptr;
    const metadata::RawIndex* raw = nullptr;  ///< the lists that the window shows
    entry::Context context{};                 ///< with their catalog
    bool newLists = false;                    ///< the register holds newer ones
    sync::Connection connection{};
    MakeTransport reach{};
    MakePause pause{};       ///< none = by the clock on the wall
    std::stop_token soon{};  ///< after this piece
    std::stop_token now{};   ///< at any byte
    std::function<void(const sync::MetadataProgress&)> lists{};
    std::function<void(const sync::Progress&)> told{};
};

/// opened::exchangeWithHub, with the key that was kept; what the window reads meanwhile stays as it is.
[[nodiscard]] domain::Result<opened::HubExchange> exchange(const HubJob& job);

/// Whether a hub answers there; nothing of ours is sent.
[[nodiscard]] domain::Result<QString> knock(const HubJob& job);
/// Who are we there; a password becomes a key.
[[nodiscard]] domain::Result<sync::Welcome> meet(const HubJob& job, hub::Credentials credentials);

/// What the lists weigh, before they are loaded.
struct ListsSize {
    bool wanted = true;  ///< false = those that are here are the hub's
    int forms = 0, schools = 0, rules = 0;
    qint64 objects = 0, bytes = 0;  ///< about
};
/// With the key that was kept.
[[nodiscard]] domain::Result<ListsSize> weighLists(const HubJob& job, const sync::HubCheck& check);
[[nodiscard]] domain::Result<sync::MetadataReport> bringLists(const HubJob& job, const hub::Me& me);

}  // namespace rejista::desktop
