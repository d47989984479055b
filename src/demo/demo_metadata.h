// The metadata of a demo without its workspace: what a training hub needs to meet a demo's register. Pure; any thread.
// Invariant: the same seed gives the units, codes and UIDs that makeDemo() gives.
#pragma once

#include "domain/result.h"
#include "metadata/pack.h"
#include "metadata/raw_object.h"

#include <vector>

namespace rejista::demo {

/// The whole country of the pack with the invented schools in it, keys given. Kinds of makeDemo().
[[nodiscard]] domain::Result<std::vector<metadata::RawObject>> demoMetadata(const metadata::Pack& pack, quint64 seed,
                                                                            int schools);

}  // namespace rejista::demo
