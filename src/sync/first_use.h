// Meeting a hub for the first time: the address answers, the key is good, a password is traded for a token of this device.
// Blocks; the client's thread.
#pragma once

#include "sync/connection.h"

namespace rejista::sync {

struct Welcome {
    Connection connection{};         ///< with what the hub says of itself and of us
    hub::Credentials credentials{};  ///< to be kept: a token wherever one could be had
    HubCheck check{};
    bool traded = false;  ///< name and password became a token; the password is not kept
};
/// Asks the hub who we are. A password becomes a token that lasts a year; where the hub gives none, the password is
/// kept. Kinds of hub::Client; HubChanged where `wish` holds another systemId.
[[nodiscard]] domain::Result<Welcome> firstUse(hub::Client& client, const Connection& wish,
                                               hub::Credentials credentials, const metadata::Catalog& catalog,
                                               const domain::Clock& clock);

}  // namespace rejista::sync
