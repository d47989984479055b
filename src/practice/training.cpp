#include "practice/training.h"

namespace rejista::practice {

using namespace Qt::StringLiterals;
using domain::Result;

Training::Training(std::unique_ptr<Server> server) : m_server(std::move(server)) {}
Training::~Training() = default;

Result<std::unique_ptr<Training>> Training::start(const QByteArray& package, const QString& school,
                                                  const QString& above, const domain::Clock& clock)
{
    Server::Options options;
    options.seed = {package, school, above.isEmpty() ? school : above};
    auto server = Server::start(std::move(options), clock);
    if (!server)
        return server.error();
    return std::unique_ptr<Training>(new Training(std::move(*server)));
}

QUrl Training::url() const
{
    return m_server->running().url;
}

QString Training::token() const
{
    for (const Server::User& user : m_server->running().users) {
        if (user.name == u"teacher")
            return user.token;
    }
    return {};
}

Result<void> Training::reset()
{
    return m_server->reset();
}

Server& Training::server()
{
    return *m_server;
}

}  // namespace rejista::practice
