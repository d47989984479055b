// Facts of a register for figures and pictures. Main thread.
#pragma once

#include "cli/context.h"
#include "expression/evaluate.h"
#include "indicators/memory_facts.h"
#include "indicators/own.h"

#include <span>

namespace rejista::cli {

/// Values, completions and answered columns of the units and all below them, of every period; of the units above only
/// the elements in `above`.
[[nodiscard]] domain::Result<std::unique_ptr<indicators::MemoryFacts>> loadFacts(
    Session& session, const std::vector<domain::OrgUnitKey>& units, std::span<const domain::DataElementKey> above = {});
/// None without a pack, or where the pack has no indicators.json.
[[nodiscard]] domain::Result<std::optional<indicators::OwnIndicators>> ownIndicators(const Session& session);
/// Why a DHIS2 figure is what it is, as stable names.
[[nodiscard]] QStringList expressionFlags(expression::Flags flags);

}  // namespace rejista::cli
