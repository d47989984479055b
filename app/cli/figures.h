// Facts of a register for figures and pictures. Main thread.
#pragma once

#include "cli/context.h"
#include "expression/evaluate.h"
#include "indicators/memory_facts.h"
#include "indicators/own.h"

#include <functional>

namespace rejista::cli {

/// What a caller adds to the facts before they are closed.
using MoreFacts = std::function<domain::Result<void>(indicators::MemoryFacts&)>;
/// Values, completions and answered columns of the units and all below them, of every period.
[[nodiscard]] domain::Result<std::unique_ptr<indicators::MemoryFacts>> loadFacts(
    Session& session, const std::vector<domain::OrgUnitKey>& units, const MoreFacts& more = {});
/// None without a pack, or where the pack has no indicators.json.
[[nodiscard]] domain::Result<std::optional<indicators::OwnIndicators>> ownIndicators(const Session& session);
/// Why a DHIS2 figure is what it is, as stable names.
[[nodiscard]] QStringList expressionFlags(expression::Flags flags);

}  // namespace rejista::cli
