// Which hub a workspace belongs to, and the key to it: kept inside the encrypted register and nowhere else. Any thread with a
// reader or store of its own.
#pragma once

#include "hub/client.h"
#include "metadata/catalog.h"
#include "security/secret_bytes.h"
#include "storage/store.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace rejista::sync {

struct Connection {
    QUrl address{};
    QByteArray caPem{};
    QString user{};  ///< whom the token or password belongs to; shown, never secret
    hub::Credentials::Kind kind = hub::Credentials::Kind::None;
    QString systemId{}, systemName{}, version{};  ///< as last seen; systemId is what sync holds the hub to
    QDateTime tokenExpires{};
    QString warehouse{}, warehouseDatabase{}, warehouseUser{};  ///< empty = none
    bool training = false;                                      ///< a practice hub: marked on every screen
    bool operator==(const Connection&) const = default;
};

namespace connection {
/// None where no hub was set.
[[nodiscard]] domain::Result<std::optional<Connection>> load(storage::Database& db);
/// Another address than before forgets systemId and what was read, and no base: it may be the same hub under another name.
/// The next run sees which database answers there, and forgets the bases only where it is another one: all of ours is then
/// to be sent there, and what differs is asked about; no value goes either way (hub-contract.md §8.6.10). The journal names
/// what changed, without secrets.
[[nodiscard]] domain::Result<void> save(storage::Store& store, const Connection& connection,
                                        std::optional<hub::Credentials> secret);
/// Nothing of the data goes; what waits still waits.
[[nodiscard]] domain::Result<void> forget(storage::Store& store);
/// What the hub says of itself now, of a connection that is set. Not journalled.
[[nodiscard]] domain::Result<void> noteServer(storage::Tx& tx, const hub::ServerInfo& server);
/// Kind::HubSignIn with reason=missing where there is none.
[[nodiscard]] domain::Result<hub::Credentials> credentials(storage::Database& db, const Connection& connection);
[[nodiscard]] domain::Result<void> setWarehousePassword(storage::Store& store, security::SecretBytes password);
[[nodiscard]] domain::Result<security::SecretBytes> warehousePassword(storage::Database& db);
}  // namespace connection

/// The way to the hub over the network. Kind::HubCertificate with reason=caFile.
[[nodiscard]] domain::Result<std::unique_ptr<hub::Transport>> reach(const Connection& connection);
/// A client on a way to the hub. Make and use it on one worker thread.
struct Line {
    std::unique_ptr<hub::Transport> transport;
    std::unique_ptr<hub::Client> client;
};
[[nodiscard]] Line lineOver(std::unique_ptr<hub::Transport> transport, hub::Credentials credentials,
                            const domain::Clock& clock);
/// A client on the network.
[[nodiscard]] domain::Result<Line> dial(const Connection& connection, hub::Credentials credentials,
                                        const domain::Clock& clock);

/// What `hub test` and the first-use steps tell.
struct HubCheck {
    hub::ServerInfo server{};
    hub::Me me{};
    bool sameDatabase = true;       ///< systemId as before, or none was known
    QStringList missingDataSets{};  ///< UIDs of ours that the hub does not let us read
    QStringList
        unitsOutOfReach{};  ///< UIDs of our units with returns that lie outside what we may capture, and not above it
    bool mayWrite = false;  ///< F_DATAVALUE_ADD
    std::optional<QDateTime> tokenExpires{};  ///< none where the hub does not say, or not of which key
};
[[nodiscard]] domain::Result<HubCheck> checkHub(hub::Client& client, const metadata::Catalog& catalog,
                                                const Connection& connection);
/// The same without asking when the key dies: the beginning of an exchange.
[[nodiscard]] domain::Result<HubCheck> meetHub(hub::Client& client, const metadata::Catalog& catalog,
                                               const Connection& connection);

}  // namespace rejista::sync
