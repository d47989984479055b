#include "sync/connection.h"

#include "hub/network_transport.h"
#include "storage/cells.h"
#include "storage/hub_seen.h"
#include "storage/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
namespace seen = storage::hub_seen;

namespace {
const QString kHubSecret = u"hub"_s, kWarehouseSecret = u"warehouse"_s;

QString kindText(hub::Credentials::Kind kind)
{
    switch (kind) {
    case hub::Credentials::Kind::Token: return u"token"_s;
    case hub::Credentials::Kind::Password: return u"password"_s;
    case hub::Credentials::Kind::None: break;
    }
    return {};
}

QString jsonOf(const Connection& connection)
{
    QJsonObject json;
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    add(u"address"_s, connection.address.toString());
    add(u"ca"_s, QString::fromUtf8(connection.caPem));
    add(u"user"_s, connection.user);
    add(u"kind"_s, kindText(connection.kind));
    add(u"systemId"_s, connection.systemId);
    add(u"systemName"_s, connection.systemName);
    add(u"version"_s, connection.version);
    add(u"tokenExpires"_s,
        connection.tokenExpires.isValid() ? connection.tokenExpires.toUTC().toString(Qt::ISODate) : QString());
    add(u"warehouse"_s, connection.warehouse);
    add(u"warehouseDatabase"_s, connection.warehouseDatabase);
    add(u"warehouseUser"_s, connection.warehouseUser);
    if (connection.training)
        json.insert(u"training"_s, true);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Connection connectionOf(const QJsonObject& json)
{
    const auto text = [&](const QString& name) { return json.value(name).toString(); };
    Connection connection;
    connection.address = QUrl(text(u"address"_s));
    connection.caPem = text(u"ca"_s).toUtf8();
    connection.user = text(u"user"_s);
    const QString kind = text(u"kind"_s);
    connection.kind = kind == "token"_L1 ? hub::Credentials::Kind::Token
        : kind == "password"_L1          ? hub::Credentials::Kind::Password
                                         : hub::Credentials::Kind::None;
    connection.systemId = text(u"systemId"_s);
    connection.systemName = text(u"systemName"_s);
    connection.version = text(u"version"_s);
    connection.tokenExpires = QDateTime::fromString(text(u"tokenExpires"_s), Qt::ISODate);
    connection.warehouse = text(u"warehouse"_s);
    connection.warehouseDatabase = text(u"warehouseDatabase"_s);
    connection.warehouseUser = text(u"warehouseUser"_s);
    connection.training = json.value(u"training"_s).toBool();
    return connection;
}

Result<void> note(storage::Tx& tx, const QString& what, const std::optional<QString>& before,
                  const std::optional<QString>& after)
{
    if (before == after)
        return {};
    const auto noted = storage::journal::append(
        tx, {.kind = storage::journal::kind::kSetting, .target = what, .before = before, .after = after});
    if (!noted)
        return noted.error();
    tx.changes().settings.insert(what);
    return {};
}

std::optional<QString> textOrNone(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// What changed, by name; never a secret.
Result<void> noteAll(storage::Tx& tx, const Connection& before, const Connection& after, bool newSecret)
{
    const std::pair<QString, std::pair<QString, QString>> parts[] = {
        {u"hub.address"_s, {before.address.toString(), after.address.toString()}},
        {u"hub.user"_s, {before.user, after.user}},
        {u"hub.signIn"_s, {kindText(before.kind), kindText(after.kind)}},
        {u"hub.warehouse"_s, {before.warehouse, after.warehouse}}};
    for (const auto& [name, texts] : parts) {
        if (const auto done = note(tx, name, textOrNone(texts.first), textOrNone(texts.second)); !done)
            return done;
    }
    if (before.caPem != after.caPem) {
        if (const auto noted = storage::journal::append(
                tx, {.kind = storage::journal::kind::kSetting, .target = u"hub.caFile"_s});
            !noted)
            return noted.error();
    }
    if (!newSecret)
        return {};
    const auto noted = storage::journal::append(tx,
                                                {.kind = storage::journal::kind::kSetting, .target = u"hub.secret"_s});
    return noted ? Result<void>() : Result<void>(noted.error());
}
}  // namespace

namespace connection {
Result<std::optional<Connection>> load(storage::Database& db)
{
    const auto text = seen::cursor(db, seen::name::kConnection);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<Connection>();
    return std::optional(connectionOf(QJsonDocument::fromJson((*text)->toUtf8()).object()));
}

Result<void> save(storage::Store& store, const Connection& connection, std::optional<hub::Credentials> secret)
{
    return store.writeNow([&](storage::Tx& tx) -> Result<void> {
        const auto old = load(tx);
        if (!old)
            return old.error();
        const Connection before = old->value_or(Connection{});
        Connection now = connection;
        if (secret)
            now.kind = secret->kind;
        if (before.address != now.address) {
            // Whether it is the same database behind another name, the next run sees.
            if (now.systemId == before.systemId)
                now.systemId.clear();
            if (const auto unread = seen::forgetReading(tx); !unread)
                return unread;
        }
        if (const auto noted = noteAll(tx, before, now, secret.has_value()); !noted)
            return noted;
        if (secret) {
            if (const auto done = seen::setSecret(tx, kHubSecret, secret->secret); !done)
                return done;
        }
        tx.changes().settings.insert(u"hub"_s);
        return seen::setCursor(tx, seen::name::kConnection, jsonOf(now));
    });
}

Result<void> forget(storage::Store& store)
{
    return store.writeNow([&](storage::Tx& tx) -> Result<void> {
        const auto old = load(tx);
        if (!old)
            return old.error();
        if (!*old)
            return {};
        if (const auto noted = noteAll(tx, **old, Connection{}, false); !noted)
            return noted;
        for (const QString& secret : {kHubSecret, kWarehouseSecret}) {
            if (const auto gone = seen::setSecret(tx, secret, {}); !gone)
                return gone;
        }
        if (const auto gone = seen::setCursor(tx, seen::name::kConnection, std::nullopt); !gone)
            return gone;
        tx.changes().settings.insert(u"hub"_s);
        return seen::forgetReading(tx);
    });
}

Result<void> noteServer(storage::Tx& tx, const hub::ServerInfo& server)
{
    const auto old = load(tx);
    if (!old)
        return old.error();
    if (!*old)
        return {};
    Connection now = **old;
    now.systemId = server.systemId;
    now.systemName = server.systemName;
    now.version = server.version.text;
    return now == **old ? Result<void>() : seen::setCursor(tx, seen::name::kConnection, jsonOf(now));
}

Result<hub::Credentials> credentials(storage::Database& db, const Connection& connection)
{
    const auto missing = [] { return domain::error(Kind::HubSignIn, {}, {{u"reason"_s, u"missing"_s}}); };
    if (connection.kind == hub::Credentials::Kind::None)
        return missing();
    auto secret = seen::secret(db, kHubSecret);
    if (!secret)
        return secret.error();
    if (secret->isEmpty())
        return missing();
    return hub::Credentials{connection.kind, connection.user, std::move(*secret)};
}

Result<void> setWarehousePassword(storage::Store& store, security::SecretBytes password)
{
    return store.writeNow([&](storage::Tx& tx) -> Result<void> {
        if (const auto done = seen::setSecret(tx, kWarehouseSecret, password); !done)
            return done;
        const auto noted = storage::journal::append(
            tx, {.kind = storage::journal::kind::kSetting, .target = u"hub.warehouseSecret"_s});
        return noted ? Result<void>() : Result<void>(noted.error());
    });
}

Result<security::SecretBytes> warehousePassword(storage::Database& db)
{
    return seen::secret(db, kWarehouseSecret);
}
}  // namespace connection

Result<std::unique_ptr<hub::Transport>> reach(const Connection& connection)
{
    auto made = hub::NetworkTransport::make({.base = connection.address, .caPem = connection.caPem});
    if (!made)
        return made.error();
    return std::unique_ptr<hub::Transport>(std::move(*made));
}

Line lineOver(std::unique_ptr<hub::Transport> transport, hub::Credentials credentials, const domain::Clock& clock)
{
    Line line;
    line.transport = std::move(transport);
    line.client = std::make_unique<hub::Client>(*line.transport, std::move(credentials), clock);
    return line;
}

Result<Line> dial(const Connection& connection, hub::Credentials credentials, const domain::Clock& clock)
{
    auto transport = reach(connection);
    if (!transport)
        return transport.error();
    return lineOver(std::move(*transport), std::move(credentials), clock);
}

}  // namespace rejista::sync
