#include "sync/first_use.h"

namespace rejista::sync {

namespace {

constexpr int kTokenDays = 365;

bool tradable(const domain::Error& refused)
{
    // The hub lets nobody have tokens, or not this person: the password goes on being used.
    return refused.kind == domain::Kind::HubForbidden || refused.kind == domain::Kind::HubRefused;
}

}  // namespace

domain::Result<Welcome> firstUse(hub::Client& client, const Connection& wish, hub::Credentials credentials,
                                 const metadata::Catalog& catalog, const domain::Clock& clock)
{
    auto check = checkHub(client, catalog, wish);
    if (!check)
        return check.error();
    if (!check->sameDatabase)
        return domain::error(domain::Kind::HubChanged, wish.address.host(),
                             {{QStringLiteral("was"), wish.systemId}, {QStringLiteral("is"), check->server.systemId}});
    Welcome welcome;
    welcome.connection = wish;
    welcome.connection.kind = credentials.kind;
    welcome.connection.user = check->me.username;
    welcome.connection.systemId = check->server.systemId;
    welcome.connection.systemName = check->server.systemName;
    welcome.connection.version = check->server.version.text;
    if (check->tokenExpires)
        welcome.connection.tokenExpires = *check->tokenExpires;
    welcome.credentials = std::move(credentials);
    if (welcome.credentials.kind == hub::Credentials::Kind::Password) {
        auto token = client.createToken(clock.now().addDays(kTokenDays));
        if (!token && !tradable(token.error()))
            return token.error();
        if (token) {
            welcome.credentials = {hub::Credentials::Kind::Token, {}, std::move(token->token)};
            welcome.connection.kind = hub::Credentials::Kind::Token;
            welcome.connection.tokenExpires = token->expires;
            welcome.traded = true;
        }
    }
    welcome.check = std::move(*check);
    return welcome;
}

}  // namespace rejista::sync
