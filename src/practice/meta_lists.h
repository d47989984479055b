// Reading metadata: lists with fields, filters, order, paging, sharing, gist; one object; the whole. Inside the room only.
#pragma once

#include "practice/call.h"
#include "practice/meta_types.h"

namespace rejista::practice {

[[nodiscard]] hub::Response metaList(Call& call, const MetaType& type, bool gist);
[[nodiscard]] hub::Response metaObject(Call& call, const MetaType& type, const QString& uid);
/// GET metadata: all kinds in one package, `:owner` of each object.
[[nodiscard]] hub::Response exportMetadata(Call& call);

}  // namespace rejista::practice
