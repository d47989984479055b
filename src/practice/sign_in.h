// Who calls: Basic and personal access tokens, with DHIS2's refusals (hub-live.md §A5). Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

/// Fills in call.user; an answer = refused.
[[nodiscard]] std::optional<hub::Response> signIn(Call& call);
[[nodiscard]] hub::Response login(Call& call);  ///< POST auth/login

/// A token's clear text: "d2p_", 44 letters and 6 of a checksum over them.
[[nodiscard]] QByteArray newTokenText(HubState& hub);
[[nodiscard]] QByteArray tokenHash(const QByteArray& text);
// apiToken, apiTokens
[[nodiscard]] hub::Response tokens(Call& call);

}  // namespace rejista::practice
