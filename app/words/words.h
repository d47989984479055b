// The words for people: what the core says as kinds and facts becomes sentences here, for both programs (ui.md §5).
// Any thread after the translators are installed. Invariant: every kind has a sentence that says what happened and
// what to do next; no sentence blames, and none says "invalid", "failed", "please".
#pragma once

#include "domain/error.h"
#include "security/roles.h"

#include <QString>

namespace rejista::words {

/// Who reads: what to do next is a command there, a key or a page here.
enum class Audience { CommandLine, Window };

/// What happened, what it means, what to do next. Facts are filled in where the error has them.
[[nodiscard]] QString sentence(const domain::Error& error, Audience audience = Audience::CommandLine);

/// One line on a kind as such, for `help errors`.
[[nodiscard]] QString about(domain::Kind kind);
[[nodiscard]] QString about(security::Right right);
[[nodiscard]] QString about(security::Role role);

/// All kinds in the order of the contract.
[[nodiscard]] const std::vector<domain::Kind>& allKinds();

}  // namespace rejista::words
