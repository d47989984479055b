// Days, periods, persons and states of returns in words, for all pages that speak of them. Pure; after the translators
// are in. Invariant: dates have month names, never figures alone (ui.md §5).
#pragma once

#include "desktop/census/returns_read.h"
#include "desktop/look/state_glyph.h"

#include <QLocale>

namespace rejista::desktop::returns {

/// Names of days and months; Krio has none in Qt, so it has the English ones.
[[nodiscard]] QLocale localeOf(const QString& locale);
/// "Tuesday 3 February 2026"
[[nodiscard]] QString longDay(QDate day, const QString& locale);
/// "Fri 13 February"
[[nodiscard]] QString weekDay(QDate day, const QString& locale);
/// "Sat 7 Feb"
[[nodiscard]] QString shortDay(QDate day, const QString& locale);
/// "13 February"
[[nodiscard]] QString plainDay(QDate day, const QString& locale);
/// "today 10:42", "yesterday", "2 Feb", "2 Feb 2025"; local time.
[[nodiscard]] QString when(const QDateTime& at, QDate today, const QString& locale);
/// "January 2026", "2025/2026"; else DHIS2's id.
[[nodiscard]] QString periodName(const domain::Period& period, const metadata::Pack* pack, const QString& locale);
/// "I. Sesay"
[[nodiscard]] QString shortPerson(const QString& name);
/// "in 10 days", "today", "4 days ago"
[[nodiscard]] QString inDays(QDate day, QDate today);

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
