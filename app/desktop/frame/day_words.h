// Days, periods and persons in words, for all pages. Pure; any thread after the translators are in.
// Invariant: dates have month names, never figures alone (ui.md §5).
#pragma once

#include "domain/period.h"
#include "metadata/pack.h"

#include <QLocale>

namespace rejista::desktop::days {

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
/// "10:42", local time.
[[nodiscard]] QString clock(const QDateTime& at, const QString& locale);
/// "IS"
[[nodiscard]] QString initialsOf(const QString& name);

}  // namespace rejista::desktop::days
