// What every command that talks to the hub begins with: the register, its hub, its key, a line. Main thread.
#pragma once

#include "cli/context.h"
#include "sync/connection.h"

#include <stop_token>

namespace rejista::cli {

/// `session` belongs to the context.
struct HubLine {
    Session& session;
    sync::Connection connection;
    sync::Line line;
};
/// Opens, asks for Right::Synchronise, dials; nothing is sent yet. HubNotSet, HubSignIn with reason=missing, and the kinds
/// of sync::dial. The client looks at `stop` from then on.
[[nodiscard]] domain::Result<HubLine> hubLine(Context& context, std::stop_token stop);

}  // namespace rejista::cli
