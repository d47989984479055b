// One value at a time: dataValues, dataValues/followup(s), their history. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response singleValue(Call& call);  ///< dataValues[/followup[s]]
[[nodiscard]] hub::Response audits(Call& call);       ///< audits/dataValue
/// The value a question by de, pe, ou, co, cc, cp means.
struct SingleKey {
    FormKey form{};
    CellKey cell{};
};
[[nodiscard]] SingleKey singleKey(Call& call);

}  // namespace rejista::practice
