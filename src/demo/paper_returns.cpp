// The termly and monthly returns: the same children and teachers as the census of the year, and the pack's calendar.
#include "demo/paper.h"

#include "metadata/pack.h"

#include <QJsonArray>

#include <algorithm>

namespace rejista::demo {

using namespace Qt::StringLiterals;

namespace {

/// Learners of a grade in a term: newcomers are there from the first day, who leaves goes in between.
Pair inTerm(const GradeYear& year, int term)
{
    Pair there = year.total;
    for (size_t s = 0; s < 2; ++s)
        there[s] -= year.left[s] * (term - 1) / 4;  // the rest of those who leave do so in the long holidays
    return there;
}

/// Per thousand who come on a day of the month: fewer when it rains and the fields need hands.
int comeIn(int month)
{
    switch (month) {
    case 5: return 890;
    case 6: return 865;
    case 7: return 840;
    case 9: return 905;
    default: return 930;
    }
}

bool isHoliday(const metadata::AcademicYear& year, QDate day)
{
    const QJsonArray holidays = year.raw.value("holidays"_L1).toArray();
    return std::any_of(holidays.begin(), holidays.end(), [&](const QJsonValue& holiday) {
        return holiday.toObject().value("date"_L1).toString() == day.toString(Qt::ISODate);
    });
}

}  // namespace

int schoolDays(const metadata::AcademicYear& year, QDate month)
{
    const QJsonArray weekdays = year.raw.value("weekdays"_L1).toArray();
    int days = 0;
    for (QDate day(month.year(), month.month(), 1); day.month() == month.month(); day = day.addDays(1)) {
        const bool inTerm = std::any_of(year.terms.begin(), year.terms.end(), [&](const metadata::Term& term) {
            return day >= term.start && day <= term.end;
        });
        days += inTerm && weekdays.contains(day.dayOfWeek()) && !isHoliday(year, day);
    }
    return days;
}

Pair teachersIn(const Paper& census)
{
    Pair teachers{};
    for (const Answer& answer : census.value(u"RJ_DS_ASC_STAFF"_s))
        for (size_t s = 0; s < 2; ++s)
            if (answer.element == "RJ_D_TCH"_L1 && answer.combo.startsWith(kSexes[s]))
                teachers[s] += answer.text.toInt();
    return teachers;
}

Paper fillTerm(const Census& census, const metadata::Term& term, int number, const Pair& teachers)
{
    Paper paper;
    Pen pen(paper[u"RJ_DS_TERM"_s]);
    Random random(census.seed, u"term", (census.school.index * 100 + census.year % 100) * 4 + number);
    Pair joined{}, left{};
    int learners = 0;
    for (const QString& grade : census.school.grades) {
        const GradeYear& year = census.school.grade(census.year, grade);
        const Pair now = inTerm(year, number);
        pen.pair(u"RJ_D_TM_ENR_"_s + grade, now);
        learners += both(now);
        for (size_t s = 0; s < 2; ++s) {
            joined[s] += number == 1 ? year.transfersIn[s] + year.reentrants[s] : 0;
            left[s] += number == 1 ? 0 : inTerm(year, number - 1)[s] - now[s];
        }
    }
    pen.pair(u"RJ_D_TM_JOIN"_s, joined);
    pen.pair(u"RJ_D_TM_LEFT"_s, left);
    pen.pair(u"RJ_D_TM_TCH"_s, teachers);
    const bool subsidised = census.school.funding != "PRIV"_L1 && census.school.approval == "APPROVED"_L1;
    pen.say(u"RJ_D_TM_SUBSIDY"_s, subsidised ? learners * random.between(9, 11) : 0);
    if (subsidised)
        pen.say(u"RJ_D_TM_SUBSIDY_DATE"_s, term.start.addDays(random.between(20, 70)).toString(Qt::ISODate));
    pen.say(u"RJ_D_TM_BOOKS"_s, random.chance(300) ? learners * random.between(5, 30) / 100 : 0);
    pen.say(u"RJ_D_TM_SMCMEET"_s, random.between(0, 2));
    pen.say(u"RJ_D_TM_INCIDENT"_s, random.chance(120) ? 1 : 0);
    return paper;
}

Paper fillMonth(const Census& census, QDate month, int days, int term, const Pair& teachers)
{
    Paper paper;
    Pen pen(paper[u"RJ_DS_MONTH"_s]);
    Random random(census.seed, u"month", (census.school.index * 100 + census.year % 100) * 12 + month.month() - 1);
    const QString feeding = feedingOf(census);
    pen.say(u"RJ_D_MO_DAYS"_s, days);
    int learners = 0;
    Pair often{};
    for (const QString& grade : census.school.grades) {
        const Pair there = inTerm(census.school.grade(census.year, grade), term);
        learners += both(there);
        Pair expected{}, present{};
        for (size_t s = 0; s < 2; ++s) {
            expected[s] = there[s] * days;
            present[s] = expected[s] * (comeIn(month.month()) + random.between(-35, 35)) / 1000;
            often[s] += there[s] * random.between(15, 60) / 1000;
        }
        pen.pair(u"RJ_D_MO_EXP_"_s + grade, expected);
        pen.pair(u"RJ_D_MO_PRES_"_s + grade, present);
    }
    Pair due{}, came{};
    for (size_t s = 0; s < 2; ++s) {
        due[s] = teachers[s] * days;
        came[s] = due[s] * random.between(840, 980) / 1000;
    }
    pen.pair(u"RJ_D_MO_T_EXP"_s, due);
    pen.pair(u"RJ_D_MO_T_PRES"_s, came);
    // Meals for three quarters of the children on the days that food was there.
    pen.say(u"RJ_D_MO_MEALS"_s, feeding == "NONE"_L1 ? 0 : learners * 3 / 4 * (days * random.between(50, 95) / 100));
    pen.pair(u"RJ_D_MO_CHRONIC"_s, often);
    return paper;
}

int lateReturns(const Census& census)
{
    Random random = census.random(u"late");
    const int lost = census.shapes.number(census.school.now == Progress::Untouched ? u"returns.silent"_s
                                                                                   : u"returns.late"_s);
    int late = 0;
    while (late < 4 && random.chance(lost))
        ++late;
    return late;
}

}  // namespace rejista::demo
