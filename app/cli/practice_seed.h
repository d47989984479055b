// What the training hub of the command line begins with: a register's own metadata, or a pack's with a demo's schools.
// Main thread.
#pragma once

#include "cli/context.h"
#include "practice/server.h"

namespace rejista::cli {

/// With --workspace the register's (right: exportData), else --pack, --seed, --schools. The teacher captures at the lowest
/// unit that has all schools below it, the officer one above.
[[nodiscard]] domain::Result<practice::Seed> practiceSeed(Context& context);

}  // namespace rejista::cli
