// Jobs that the server does behind an answer: their start, their list of lines, their summary. The work itself is done at
// once; only the first look at the list finds it empty, as on a server whose next tick has not come (hub-live.md §A3).
#pragma once

#include "practice/call.h"

namespace rejista::practice {

/// 200 with a job description. `early`: the first look at the task finds nothing yet.
[[nodiscard]] hub::Response startTask(Call& call, const QString& kind, const QJsonObject& parameters,
                                      const QString& done, const QJsonValue& summary, bool early);
[[nodiscard]] hub::Response taskLines(Call& call);    ///< system/tasks/{kind}/{id}
[[nodiscard]] hub::Response taskSummary(Call& call);  ///< system/taskSummaries/{kind}/{id}
[[nodiscard]] QJsonObject importParams();

}  // namespace rejista::practice
