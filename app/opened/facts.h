// Facts of a register for figures and pictures, read once for both programs.
// The thread of its Reader; what it is given must outlive what it returns. Invariant: blanks of answered columns count.
#pragma once

#include "indicators/memory_facts.h"
#include "indicators/own.h"
#include "metadata/pack.h"
#include "storage/reader.h"

#include <memory>
#include <optional>
#include <span>

namespace rejista::opened {

struct FactsQuery {
    std::span<const domain::OrgUnitKey> units;  ///< each stands for itself and all below it
    std::span<const domain::Period> periods{};  ///< empty = all
    /// Read of the units above, too: targets of norms (charts::normTargetElements).
    std::span<const domain::DataElementKey> above{};
};

/// Values, completions and answered columns. Storage's kinds. The caller holds a Snapshot where somebody may write.
[[nodiscard]] domain::Result<std::unique_ptr<indicators::MemoryFacts>> loadFacts(storage::Reader& reader,
                                                                                 const metadata::Catalog& catalog,
                                                                                 const metadata::Pack* pack,
                                                                                 const FactsQuery& query);

/// None without a pack, or where the pack has no indicators.json. Kinds of OwnIndicators::make, FileUnreadable.
[[nodiscard]] domain::Result<std::optional<indicators::OwnIndicators>> ownIndicators(const metadata::Catalog& catalog,
                                                                                     const metadata::Pack* pack);

}  // namespace rejista::opened
