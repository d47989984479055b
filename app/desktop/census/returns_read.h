// The returns of one school and year as the window shows them: how far, what stops "complete", who, when, where one
// stopped. Values, read in one go on a worker. Invariant: groups and their items are never empty lists without reason:
// a group has at least one item.
#pragma once

#include "entry/returns.h"
#include "entry/validate.h"
#include "storage/reader.h"

namespace rejista::desktop {

/// One thing that stops "complete".
struct ReturnProblem {
    bool isError = true;  ///< else a warning that waits for its reason
    QString text;         ///< in the query's locale
    std::optional<metadata::Operand> cell;

    bool operator==(const ReturnProblem&) const = default;
};

struct ReturnItem {
    entry::ReturnRow row;  ///< errors, warnings, unexplained as the rules say; 0 where nothing was typed yet
    QString name;          ///< "Enrolment, primary", "January 2026", "Term 2"
    QString part;          ///< the paper's letters, "E" or "H–J"; empty = none
    std::vector<ReturnProblem> problems;  ///< errors first
    int emptySections = 0;                ///< without an entry and without a reason
    int saved = 0;                        ///< cells with a value
    QString startedBy, changedBy;
    QDateTime startedAt, changedAt;                    ///< UTC; of cells and of completion
    std::optional<metadata::Operand> lastCell;         ///< the cell that was changed last, by journal
    QString lastPlace;                                 ///< "E2 · Enrolment P5 · Boys · 10 years"
    std::optional<double> learners, learnersLastYear;  ///< of forms that ask for learners by age

    [[nodiscard]] bool isComplete() const { return row.state == entry::ReturnState::Complete; }
    [[nodiscard]] int errors() const;
    [[nodiscard]] int toExplain() const;
    /// Where Enter goes: the first error, else where one stopped, else the first to explain; none = the beginning.
    [[nodiscard]] std::optional<metadata::Operand> goOn() const;
};

struct ReturnGroup {
    QString id;             ///< "census", or the data set's UID
    QString title;          ///< "Annual School Census 2025/2026", "Monthly return"
    QDate due;              ///< of the census; else the next one that is not complete; invalid = the pack does not say
    int monthlyDueDay = 0;  ///< due on that day of every month; 0 = no such rule
    std::vector<ReturnItem> items;

    [[nodiscard]] int complete() const;
};

struct LearnerCount {
    std::optional<double> girls, boys;

    [[nodiscard]] std::optional<double> all() const
    {
        return girls && boys ? std::optional(*girls + *boys) : std::nullopt;
    }
    bool operator==(const LearnerCount&) const = default;
};

struct ReturnsList {
    domain::OrgUnitKey unit;
    QString year;  ///< AcademicYear::code
    QDate day;     ///< the register's day when it was read
    std::vector<ReturnGroup> groups;
    LearnerCount learners, lastYear;  ///< of the whole school

    [[nodiscard]] const ReturnItem* find(const domain::ReturnKey& key) const;
    [[nodiscard]] const ReturnGroup* groupOf(const domain::ReturnKey& key) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int complete() const;
    /// The unfinished return that is nearest its due date (ui.md §6 "03"); of several the one that was worked on last.
    [[nodiscard]] const ReturnItem* mostUrgent() const;
    /// Nothing was ever typed.
    [[nodiscard]] bool isUntouched() const;
};

struct ReturnsQuery {
    entry::Context context;
    domain::OrgUnitKey unit;
    const metadata::AcademicYear* year = nullptr;  ///< none = what is usual on the day
    std::shared_ptr<entry::RuleBook> book;
};

/// The letters of the paper's pages: E1 … E12 are part E, A … D are A–D; empty where it has none.
[[nodiscard]] QString paperPart(const metadata::FormSpec& form);

/// Returns whose time has not come are left out while nothing is in them. Storage's kinds.
[[nodiscard]] domain::Result<ReturnsList> readReturns(storage::Reader& reader, const ReturnsQuery& query);

}  // namespace rejista::desktop
