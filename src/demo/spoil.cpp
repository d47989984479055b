// What makes a half-done census look like one: slips of the pen, a total copied into one age, pages not begun.
#include "demo/paper.h"

#include <algorithm>

namespace rejista::demo {

using namespace Qt::StringLiterals;

namespace {

Answer* find(std::vector<Answer>& answers, const QString& element, const QString& combo)
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const Answer& a) { return a.element == element && a.combo == combo; });
    return found == answers.end() ? nullptr : &*found;
}

/// Someone wrote each grade's total once more, into the row of the grade's own age, instead of counting by age.
void copyTotals(Paper& paper, const Census& census)
{
    const School& school = census.school;
    std::vector<Answer>& answers = paper[u"RJ_DS_ASC_ENR_"_s + school.level];
    for (int i = 0; i < int(school.grades.size()); ++i) {
        const QString element = u"RJ_D_ENR_"_s + school.grades.at(i);
        std::erase_if(answers, [&](const Answer& a) { return a.element == element; });
        const GradeYear& year = school.grade(census.year, school.grades.at(i));
        for (size_t s = 0; s < 2; ++s)
            answers.push_back({element, QString(kSexes[s]) + u',' + QString::number(school.firstAge + i),
                               QString::number(year.total[s])});
    }
}

/// 84 typed as 48: the total no longer agrees with the ages.
void turnDigits(Paper& paper, const Census& census)
{
    std::vector<Answer>& answers = paper[u"RJ_DS_ASC_ENR_"_s + census.school.level];
    for (const QString& grade : census.school.grades) {
        for (const QString& sex : {u"F"_s, u"M"_s}) {
            Answer* total = find(answers, u"RJ_D_TOT_"_s + grade, sex);
            if (!total || total->text.size() < 2)
                continue;
            QString turned = total->text;
            std::swap(turned[turned.size() - 1], turned[turned.size() - 2]);
            if (turned == total->text || turned.startsWith(u'0'))
                continue;
            total->text = turned;
            return;
        }
    }
    // Every total is a single digit or a double: one child too many then.
    if (Answer* total = find(answers, u"RJ_D_TOT_"_s + census.school.grades.front(), u"F"_s))
        total->text = QString::number(total->text.toInt() + 1);
}

void makeMistake(Paper& paper, const Census& census)
{
    Random random = census.random(u"mistake");
    std::vector<Answer>& money = paper[u"RJ_DS_ASC_FIN"_s];
    std::vector<Answer>& enrolment = paper[u"RJ_DS_ASC_ENR_"_s + census.school.level];
    const QString grade = census.school.grades.back();
    switch (random.below(3)) {
    case 0: turnDigits(paper, census); break;
    case 1:
        if (Answer* closing = find(money, u"RJ_D_FIN_CLOSE"_s, {}))
            closing->text = QString::number(closing->text.toInt() + 250);
        break;
    default:
        // More repeaters than children in the class.
        if (Answer* repeaters = find(enrolment, u"RJ_D_REP_"_s + grade, u"M"_s))
            repeaters->text = QString::number(census.school.grade(census.year, grade).total[1] + 3);
        break;
    }
}

/// On the day of the visit a third of a class was there: true perhaps, but it wants a reason.
void makeOdd(Paper& paper, const Census& census)
{
    std::vector<Answer>& answers = paper[u"RJ_DS_ASC_ENR_"_s + census.school.level];
    QString largest = census.school.grades.front();
    for (const QString& grade : census.school.grades) {
        if (both(census.school.grade(census.year, grade).total) > both(census.school.grade(census.year, largest).total))
            largest = grade;
    }
    const Pair total = census.school.grade(census.year, largest).total;
    for (size_t s = 0; s < 2; ++s) {
        if (Answer* present = find(answers, u"RJ_D_PRESENT_"_s + largest, QString(kSexes[s])))
            present->text = QString::number(total[s] * 34 / 100);
    }
}

/// The paper is typed set by set; the clerk stopped in the middle of one.
void stopHalfway(Paper& paper, const Census& census)
{
    Random random = census.random(u"halfway");
    const QString enrolment = u"RJ_DS_ASC_ENR_"_s + census.school.level;
    for (const QString& later : {u"RJ_DS_ASC_FIN"_s, u"RJ_DS_ASC_SERV"_s, u"RJ_DS_ASC_TLM"_s})
        paper.remove(later);
    if (random.chance(500))
        paper.remove(u"RJ_DS_ASC_STAFF"_s);
    std::vector<Answer>& answers = paper[enrolment];
    answers.resize(answers.size() * size_t(random.between(35, 80)) / 100);
}

}  // namespace

void spoil(Paper& paper, const Census& census)
{
    switch (census.school.now) {
    case Progress::Complete: break;
    case Progress::Copied: copyTotals(paper, census); break;
    case Progress::Error: makeMistake(paper, census); break;
    case Progress::Warning: makeOdd(paper, census); break;
    case Progress::Partly: stopHalfway(paper, census); break;
    case Progress::Untouched: paper.clear(); break;
    }
}

}  // namespace rejista::demo
