// Who may read or write what: sharing of objects, of data, authorities of kinds, trees of units. Pure; any thread.
#pragma once

#include "practice/meta_types.h"
#include "practice/model.h"

namespace rejista::practice {

enum class Right { Read, Write, DataRead, DataWrite };
/// Sharing as DHIS2 counts it: everybody's, own, by user, by group; a superuser may all.
[[nodiscard]] bool allows(const User& user, const Sharing& sharing, Right right);
/// Whether the user may make or change objects of this kind at all (F_DATAELEMENT_PUBLIC_ADD …).
[[nodiscard]] bool mayEditKind(const User& user, const MetaType& type);
/// Units where the user enters data: capture units and below.
[[nodiscard]] bool mayCapture(const Model& model, const User& user, Id unit);
/// Units whose data the user sees: view units, else capture units, and below.
[[nodiscard]] bool mayView(const Model& model, const User& user, Id unit);

}  // namespace rejista::practice
