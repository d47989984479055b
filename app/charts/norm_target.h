// A norm as somebody set it for a place: the data element RJ_D_TARGET_… that the pack's norm names, typed for the unit or
// one above it. It goes before the norm of the pack (decisions.md 12). Pure; any thread.
#pragma once

#include "indicators/facts.h"
#include "metadata/catalog.h"
#include "metadata/pack.h"

#include <optional>
#include <vector>

namespace rejista::charts {

struct NormTarget {
    double value = 0;
    domain::OrgUnitKey unit;  ///< where it was typed

    bool operator==(const NormTarget&) const = default;
};

/// The target of the nearest unit, from `unit` upwards, for the school year that `period` lies in. A target of 0 or less
/// is none: nothing can be measured against it.
[[nodiscard]] std::optional<NormTarget> normTarget(const metadata::Catalog& catalog, const metadata::Pack& pack,
                                                   const indicators::FactSource& facts, const QString& element,
                                                   domain::OrgUnitKey unit, const domain::Period& period);

/// The elements that normTarget() may read, for whoever fills the facts.
[[nodiscard]] std::vector<domain::DataElementKey> normTargetElements(const metadata::Catalog& catalog,
                                                                     const metadata::Pack& pack);

}  // namespace rejista::charts
