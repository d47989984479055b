#include "hub/client.h"

#include "hub/client_private.h"
#include "hub/gzip.h"
#include "hub/unsaid.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rejista::hub {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr qsizetype kWorthPacking = 1024;
constexpr qsizetype kLongestAddress = 7800;  // proxies take 8 KiB (hub-contract.md §2.1)

// The secret's copies go with the request; what is left of ours is wiped.
void wipe(QByteArray& secret)
{
    secret.detach();
    std::fill(secret.begin(), secret.end(), '\0');
    secret.clear();
}

// Anything else in a header could begin another one.
bool isOneLine(const QByteArray& value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

Call getCall(const QString& path, Query query)
{
    Call call;
    call.request.path = path;
    call.request.query = std::move(query);
    return call;
}

Call postCall(const QString& path, Query query, const QByteArray& json, bool mayPack)
{
    Call call = getCall(path, std::move(query));
    call.request.method = "POST";
    call.request.headers = {{"Content-Type", "application/json"}};
    call.request.body = mayPack && json.size() >= kWorthPacking ? gzipped(json) : json;
    return call;
}

void repeat(Query& query, const QString& name, const QStringList& values)
{
    for (const QString& value : values)
        query.append({name, value});
}

domain::Error usage(const QString& path, const QString& reason)
{
    return domain::error(Kind::Usage, path, {{u"reason"_s, reason}});
}

std::optional<QString> textOf(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QStringList idsOf(const QJsonValue& list)
{
    QStringList ids;
    for (const QJsonValue& item : list.toArray())
        ids.append(item.isObject() ? item.toObject().value("id"_L1).toString() : item.toString());
    return ids;
}

QByteArray Client::Private::authorization() const
{
    switch (credentials.kind) {
    case Credentials::Kind::None: return {};
    case Credentials::Kind::Token: return "ApiToken " + credentials.secret.view().toByteArray();
    case Credentials::Kind::Password: {
        QByteArray pair = credentials.user.toUtf8() + ':' + credentials.secret.view().toByteArray();
        const QByteArray value = "Basic " + pair.toBase64();
        wipe(pair);
        return value;
    }
    }
    return {};
}

domain::Result<Response> Client::Private::send(Call call)
{
    Request& request = call.request;
    call.asked.path = request.path;
    call.asked.writes = request.writes();
    call.asked.withToken = credentials.kind == Credentials::Kind::Token;
    if (stop.stop_requested())
        return domain::error(Kind::Cancelled, request.path);
    if (request.path.size() + request.encodedQuery().size() > kLongestAddress)
        return usage(request.path, u"tooLong"_s);
    if (call.signedIn && credentials.kind == Credentials::Kind::None)
        return domain::error(Kind::HubSignIn, request.path, {{u"reason"_s, u"missing"_s}});
    request.headers.append({{"Accept", "application/json"},
                            {"X-Requested-With", "XMLHttpRequest"},
                            {"Accept-Encoding", "gzip"},
                            {"User-Agent", "Rejista/" + QCoreApplication::applicationVersion().toLatin1()}});
    if (call.signedIn)
        request.secret = authorization();
    if (!isOneLine(request.secret)) {
        wipe(request.secret);
        return domain::error(Kind::HubToken, request.path);
    }
    Outcome outcome = transport.send(request, stop);
    const Unsaid unsaid(outcome.response, credentials.secret.view(), request.secret);
    wipe(request.secret);
    ++traffic.requests;
    traffic.bytesUp += outcome.bytesUp;
    traffic.bytesDown += outcome.bytesDown;
    if (outcome.state == Outcome::State::Answered) {
        auto answer = judged(std::move(outcome.response), call.asked, clock.now());
        return answer ? std::move(answer) : unsaid.of(answer.error());
    }
    domain::Error error = outcome.error.value_or(domain::error(Kind::HubUnreachable));
    error.where = request.path;
    if (outcome.state == Outcome::State::Unknown && request.writes()) {
        error.facts.insert(u"cause"_s, QString(domain::kindName(error.kind)));
        error.kind = Kind::HubUnknown;
    }
    return error;
}

domain::Result<QJsonObject> Client::Private::object(Call call)
{
    const QString path = call.request.path;
    const bool writes = call.request.writes();
    const auto response = send(std::move(call));
    if (!response)
        return response.error();
    auto json = jsonObject(response->body, path);
    if (json || !writes)
        return json;
    // It said yes, but nobody can read to what.
    domain::Error error = json.error();
    error.facts.insert(u"cause"_s, QString(domain::kindName(error.kind)));
    error.kind = Kind::HubUnknown;
    return error;
}

Client::Client(Transport& transport, Credentials credentials, const domain::Clock& clock)
    : m(new Private{transport, std::move(credentials), clock})
{}

Client::~Client() = default;

void Client::setStop(std::stop_token stop)
{
    m->stop = std::move(stop);
}

Traffic Client::traffic() const
{
    return m->traffic;
}

const Capabilities& Client::capabilities() const
{
    return m->capabilities;
}

domain::Result<QJsonObject> Client::get(const QString& path, const QList<std::pair<QString, QString>>& query)
{
    return m->object(getCall(path.startsWith("/api/"_L1) ? path : "/api/"_L1 + path, query));
}

}  // namespace rejista::hub
