// Asks for a passphrase on the terminal without showing it. Main thread; nothing else may read standard input.
// Invariant: however it ends - Enter, Ctrl-D, Ctrl-C, a closed window - the terminal shows what is typed again.
#pragma once

#include "domain/result.h"

#include <QString>

namespace rejista::cli {

/// Kind::Usage (fact missing = `what`) where standard input is no terminal or ends before a line.
[[nodiscard]] domain::Result<QString> askSecret(const QString& prompt, const QString& what);

}  // namespace rejista::cli
