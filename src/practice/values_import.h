// POST dataValueSets: the import of 2.43 and later, and that of 2.42. Inside the room only.
#pragma once

#include "practice/values_in.h"
#include "practice/values_store.h"

namespace rejista::practice {

[[nodiscard]] hub::Response importValues(Call& call);  ///< chooses by version, authority, async

/// 2.43+ (hub-contract.md §3.1 G2, hub-live.md §A3). nullopt = the server fails (500).
[[nodiscard]] std::optional<ImportSummary> importNew(Call& call, const ValuesIn& body, bool dryRun);
/// 2.42 (hub-live-242.md §2–3).
[[nodiscard]] ImportSummary importOld(Call& call, const ValuesIn& body, bool dryRun);

/// Registers completion as `completeDate` does.
void completeAt(HubState& hub, const CompletionKey& key, const QString& day, Id by);

}  // namespace rejista::practice
