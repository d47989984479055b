// Lists of metadata: fields, filters, order, paging, sharing, gist. Inside the room only.
#pragma once

#include "practice/call.h"
#include "practice/meta_types.h"

namespace rejista::practice {

[[nodiscard]] hub::Response metaList(Call& call, const MetaType& type, bool gist);
[[nodiscard]] hub::Response metaObject(Call& call, const MetaType& type, const QString& uid);

}  // namespace rejista::practice
