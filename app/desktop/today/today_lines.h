// What waits to be done, as lines for the Today page: made of the returns and of the age of the last backup. Pure; after
// the translators are in. Invariant: in each group what is worst and due first stands first; each line leads somewhere.
#pragma once

#include "desktop/census/returns_read.h"
#include "desktop/frame/place.h"
#include "desktop/look/state_glyph.h"

namespace rejista::desktop {

struct TodayLine {
    enum class Group { Now, ThisWeek, ToAnswer, Laptop };

    Group group = Group::Now;
    State state = State::Empty;
    QString chip;  ///< "1 error", "Due Sat 7 Feb"
    QString what;  ///< "Census · Enrolment, primary"
    QString more;  ///< second line
    QString act;   ///< "Go to the cell"
    QDate due;
    Place place;

    bool operator==(const TodayLine&) const = default;
};

struct TodayInput {
    const ReturnsList* list = nullptr;
    QString locale;
    std::optional<QDateTime> lastBackup;
};

/// Grouped, in the order in which they are shown.
[[nodiscard]] std::vector<TodayLine> todayLines(const TodayInput& input);
[[nodiscard]] QString groupTitle(TodayLine::Group group);
/// Beside the group's title; may be empty.
[[nodiscard]] QString groupHint(TodayLine::Group group);

/// "Term 2, week 5 · census day was 30 January"
[[nodiscard]] QString dayFact(const metadata::AcademicYear* year, QDate day, const QString& locale);

struct Coming {
    QDate day;
    QString what;
    bool operator==(const Coming&) const = default;
};
/// Days that are still to come: due dates of what is not complete, the day of the lock, census day. The next ones first.
[[nodiscard]] std::vector<Coming> comingDays(const ReturnsList& list, const metadata::AcademicYear* year);

}  // namespace rejista::desktop
