// A running training hub, and asking it over the real transport or in raw bytes. Main thread.
#pragma once

#include "practice/line_client.h"

#include "hub/network_transport.h"
#include "practice/server.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rejista::practice {

using namespace Qt::StringLiterals;

inline std::vector<Fault> faultsOf(const QStringList& specs)
{
    std::vector<Fault> faults;
    for (const QString& spec : specs)
        faults.push_back(parseFault(spec).value());
    return faults;
}

class Desk {
public:
    explicit Desk(Server::Options options = {})
    {
        auto started = Server::start(std::move(options), m_clock);
        if (!started)
            qFatal("the server does not start: %s", domain::kindName(started.error().kind).data());
        server = std::move(*started);
        auto made = hub::NetworkTransport::make(
            {.base = server->running().url, .caPem = server->running().caPem, .systemProxy = false});
        transport = std::move(*made);
    }

    [[nodiscard]] hub::Outcome ask(const QByteArray& method, const QString& path, const QByteArray& body = {})
    {
        hub::Request request;
        request.method = method;
        request.path = path;
        request.headers = {
            {"Accept", "application/json"}, {"X-Requested-With", "XMLHttpRequest"}, {"Accept-Encoding", "gzip"}};
        if (!body.isEmpty())
            request.headers.emplaceBack("Content-Type", "application/json");
        request.body = body;
        request.secret = "ApiToken " + server->running().users.back().token.toLatin1();
        return transport->send(request, {});
    }
    [[nodiscard]] LineClient line() const { return LineClient(server->running().url, server->running().caPem); }
    [[nodiscard]] hub::Outcome control(const QString& act, const QJsonObject& body, const QByteArray& key)
    {
        hub::Request request;
        request.method = "POST";
        request.path = u"/practice/"_s + act;
        request.headers = {{"Content-Type", "application/json"}, {"X-Practice-Key", key}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return transport->send(request, {});
    }
    [[nodiscard]] hub::Outcome control(const QString& act, const QJsonObject& body = {})
    {
        return control(act, body, server->running().controlKey);
    }

    std::unique_ptr<Server> server;
    std::unique_ptr<hub::NetworkTransport> transport;

private:
    domain::SystemClock m_clock;
};

}  // namespace rejista::practice
