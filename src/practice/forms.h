// One form as the data entry page reads and completes it: dataEntry/dataValues, dataEntry/dataSetCompletion,
// dataEntry/metadata. Inside the room only.
#pragma once

#include "practice/call.h"

namespace rejista::practice {

[[nodiscard]] hub::Response readForm(Call& call);
[[nodiscard]] hub::Response completeForm(Call& call);
[[nodiscard]] hub::Response valueContext(Call& call);
[[nodiscard]] hub::Response setMinMax(Call& call);
[[nodiscard]] hub::Response entryMetadata(Call& call);

/// Names of the compulsory cells of the set that are empty there.
[[nodiscard]] QStringList emptyCompulsory(Call& call, const DataSet& set, const FormKey& form, Id attributeCombo);

}  // namespace rejista::practice
