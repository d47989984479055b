// States of returns in words, for all pages that speak of them. Pure; after the translators are in.
#pragma once

#include "desktop/census/returns_read.h"
#include "desktop/look/state_glyph.h"

namespace rejista::desktop::returns {

struct StateWords {
    State state = State::Empty;
    QString text;
};
/// What the chip of a return says on that day.
[[nodiscard]] StateWords stateOf(const ReturnItem& item, QDate today, const QString& locale);
/// Not complete, and its day has passed.
[[nodiscard]] bool isLate(const ReturnItem& item, QDate today);
/// "1 error", "2 to explain", "–"
[[nodiscard]] StateWords toMend(const ReturnItem& item);
/// "60 of 84", "not started"
[[nodiscard]] QString progress(const ReturnItem& item);

}  // namespace rejista::desktop::returns
