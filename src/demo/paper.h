// The census of one school and year as it would be written on the paper: answers by code, in the form's order.
// Values; any thread. Invariant: a complete paper breaks no rule of the pack that blocks completion.
#pragma once

#include "demo/school.h"

#include <QMap>

#include <vector>

namespace rejista::metadata {
struct AcademicYear;
struct Term;
}  // namespace rejista::metadata

namespace rejista::demo {

/// One answer: "RJ_D_ENR_P1", "F,6", "12". No combo = the default one.
struct Answer {
    QString element, combo, text;
    bool operator==(const Answer&) const = default;
};

/// Answers by data set code.
using Paper = QMap<QString, std::vector<Answer>>;

/// Writes into one data set; a zero is left blank (the clerk closes the column instead) unless it is said.
class Pen {
public:
    explicit Pen(std::vector<Answer>& answers) : m_answers(answers) {}

    void say(const QString& element, const QString& text) { m_answers.push_back({element, {}, text}); }
    void say(const QString& element, int number) { say(element, QString::number(number)); }
    void sayAt(const QString& element, const QString& combo, int number)
    {
        m_answers.push_back({element, combo, QString::number(number)});
    }
    void count(const QString& element, const QString& combo, int number)
    {
        if (number != 0)
            sayAt(element, combo, number);
    }
    void pair(const QString& element, const Pair& pair) { this->pair(element, {}, pair); }
    /// Girls and boys of one more option: `rest` = ",6".
    void pair(const QString& element, const QString& rest, const Pair& pair);

private:
    std::vector<Answer>& m_answers;
};

/// One year of one school. `shapes` and `seed` decide what the school's own numbers leave open.
struct Census {
    const School& school;
    const Shapes& shapes;
    quint64 seed = 1;
    int year = 0;
    bool hasLastYear = false;

    [[nodiscard]] Random random(QStringView topic) const
    {
        return Random(seed, topic, school.index * 100 + year % 100);
    }
    /// The same every year: what a building does not change.
    [[nodiscard]] Random lasting(QStringView topic) const { return Random(seed, topic, school.index); }
    [[nodiscard]] const LevelShape& level() const { return shapes.level(school.level); }
};

[[nodiscard]] Paper fillPaper(const Census& census);

/// Only the totals by grade and sex: the years before the last two (decisions.md 12).
[[nodiscard]] Paper fillTotals(const Census& census);

/// Days with school in the month of `month`, by the calendar's terms, weekdays and holidays.
[[nodiscard]] int schoolDays(const metadata::AcademicYear& year, QDate month);
/// Women and men who teach, as the census of the same year counts them.
[[nodiscard]] Pair teachersIn(const Paper& census);
/// The return of term `number` (1 to 3).
[[nodiscard]] Paper fillTerm(const Census& census, const metadata::Term& term, int number, const Pair& teachers);
/// The return of a month with `days` of school, in term `term`.
[[nodiscard]] Paper fillMonth(const Census& census, QDate month, int days, int term, const Pair& teachers);
/// How many of this year's last returns have not come though they were due: most schools 0.
[[nodiscard]] int lateReturns(const Census& census);

// The sections, each in its own file.
void fillProfile(Paper& paper, const Census& census);
void fillEnrolment(Paper& paper, const Census& census);
void fillExams(Paper& paper, const Census& census);
void fillStaff(Paper& paper, const Census& census);
void fillRooms(Paper& paper, const Census& census);
void fillBooks(Paper& paper, const Census& census);
void fillServices(Paper& paper, const Census& census);
void fillMoney(Paper& paper, const Census& census);

/// Who feeds the children, the same every year: an option of RJ_D_FEED_PROG.
[[nodiscard]] QString feedingOf(const Census& census);

/// How many classrooms can be used and how many classes sit outside: what E1 and H1 have to agree on.
struct Rooms {
    int usable = 0, unusable = 0, outside = 0;
};
[[nodiscard]] Rooms roomsOf(const Census& census);

/// Makes this year's paper what `school.now` says: a copied total, a slip, something odd, or only half of it.
void spoil(Paper& paper, const Census& census);

}  // namespace rejista::demo
