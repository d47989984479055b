#include "cli/hub_line.h"

namespace rejista::cli {

domain::Result<HubLine> hubLine(Context& context, std::stop_token stop)
{
    auto opened = context.session(security::Right::Synchronise);
    if (!opened)
        return opened.error();
    storage::Workspace& workspace = *(*opened)->workspace;
    const auto connection = sync::connection::load(workspace.reader());
    if (!connection)
        return connection.error();
    if (!*connection)
        return domain::error(domain::Kind::HubNotSet);
    auto secret = sync::connection::credentials(workspace.reader(), **connection);
    if (!secret)
        return secret.error();
    auto line = sync::dial(**connection, std::move(*secret), workspace.clock());
    if (!line)
        return line.error();
    line->client->setStop(std::move(stop));
    return HubLine{**opened, **connection, std::move(*line)};
}

}  // namespace rejista::cli
