// The hub's base address, out of what a person types, pastes or scans (with a path, without a scheme, with /api, with a
// user in it). Pure; any thread.
#pragma once

#include "domain/result.h"

#include <QUrl>

namespace rejista::hub {

/// "hub.example.org/emis/api/" → https://hub.example.org/emis. Kind::HubAddress with facts text (any user and password
/// taken out) and reason: empty, scheme, notEncrypted (http, but not to loopback), userInfo, host, query.
[[nodiscard]] domain::Result<QUrl> baseAddress(const QString& typed);
/// Loopback: 127.0.0.0/8, ::1, localhost. Only there may a hub be reached without TLS.
[[nodiscard]] bool isLoopback(const QString& host);

}  // namespace rejista::hub
