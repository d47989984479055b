#include "desktop/sync/sync_read.h"

namespace rejista::desktop {

namespace {

/// The value into its place, or the error out.
template <class T>
std::optional<domain::Error> put(domain::Result<T> result, T& into)
{
    if (!result)
        return result.error();
    into = std::move(*result);
    return std::nullopt;
}

}  // namespace

domain::Result<SyncPicture> readSync(storage::Reader& reader)
{
    const storage::Snapshot one(reader);
    storage::Database& db = reader;
    SyncPicture picture;
    if (auto error = put(sync::connection::load(db), picture.connection))
        return *error;
    if (!picture.connection)
        return picture;
    if (auto error = put(sync::counts(db), picture.counts))
        return *error;
    if (auto error = put(sync::conflicts::open(db), picture.cards))
        return *error;
    if (auto error = put(storage::hub_refusals::standing(db), picture.refusals))
        return *error;
    if (auto error = put(storage::hub_seen::forms(db), picture.parked))
        return *error;
    std::erase_if(picture.parked, [](const storage::hub_seen::Form& form) { return form.parked.isEmpty(); });
    if (auto error = put(sync::runs(db), picture.runs))
        return *error;
    if (!picture.runs.empty()) {
        if (auto error = put(sync::eventsOf(db, picture.runs.front().id), picture.events))
            return *error;
    }
    return picture;
}

}  // namespace rejista::desktop
