// What a hub's answer to one POST of values amounts to: who was refused, and do the counts add up. Pure; any thread.
// The two generations count differently (hub-live.md §A1.1, §A1.8, §A3; hub-live-242.md §2.6, §3):
//   2.43+   accepted = updated + deleted (+ imported); a value's refusal is counted `ignored`, a group's is not counted;
//           SUCCESS with `ignored` and no conflict = the database swallowed everything
//   ≤ 2.42  imported, updated, deleted as they say; `ignored` also counts what was so already
#pragma once

#include "domain/result.h"
#include "hub/values.h"
#include "hub/version.h"

#include <QJsonObject>

namespace rejista::hub {

/// `response` is the import summary of an answer 200 or 409; `sent` the number of rows of the POST. Indexes are of those rows.
/// Kind::HubAnswer, reason shape, where it holds no counts.
[[nodiscard]] domain::Result<PushAnswer> readPushAnswer(const QJsonObject& response, int httpStatus, int sent,
                                                        const Capabilities& capabilities);

}  // namespace rejista::hub
