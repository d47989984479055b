#include "demo/paper.h"

#include <algorithm>

namespace rejista::demo {

using namespace Qt::StringLiterals;

namespace {

QString sex(size_t s)
{
    return QString(kSexes[s]);
}

QString at(size_t s, const QString& option)
{
    return sex(s) + u',' + option;
}

QStringList ageOptions(const LevelShape& level)
{
    QStringList options{u"LE%1"_s.arg(level.ages.low - 1)};
    for (int age = level.ages.low; age <= level.ages.high; ++age)
        options.append(QString::number(age));
    options << u"GE%1"_s.arg(level.ages.high + 1) << u"UNK"_s;
    return options;
}

QString formOf(const School& school)
{
    return u"RJ_DS_ASC_ENR_"_s + school.level;
}

void fillTotalsOf(Pen& pen, const School& school, int year)
{
    for (const QString& grade : school.grades)
        pen.pair(u"RJ_D_TOT_"_s + grade, school.grade(year, grade).total);
    pen.pair(u"RJ_D_TOT_SCHOOL"_s, school.enrolment(year));
}

void fillAges(Pen& pen, const Census& census, const QString& element, const std::array<std::vector<int>, 2>& ages)
{
    const QStringList options = ageOptions(census.level());
    for (size_t s = 0; s < 2; ++s) {
        for (size_t i = 0; i < ages[s].size(); ++i)
            pen.count(element, at(s, options.at(int(i))), ages[s][i]);
    }
}

void fillNewcomers(Pen& pen, const Census& census)
{
    const School& school = census.school;
    if (school.level == "PP"_L1)
        return;
    const QString first = school.grades.front();
    const GradeYear& year = school.grade(census.year, first);
    std::array<std::vector<int>, 2> ages;
    Pair nursery{};
    Random random = census.random(u"nursery");
    const int share = random.between(120, 480);
    for (size_t s = 0; s < 2; ++s) {
        // Newcomers are of the grade's ages, but not more of an age than the grade has.
        ages[s] = shared(year.newcomers[s], year.ages[s]);
        nursery[s] = year.newcomers[s] * share / 1000;
    }
    fillAges(pen, census, u"RJ_D_NEW_"_s + first, ages);
    if (first == "P1"_L1)
        pen.pair(u"RJ_D_PREEXP_P1"_s, nursery);
}

void fillMovements(Pen& pen, const Census& census)
{
    for (const QString& grade : census.school.grades) {
        const GradeYear& year = census.school.grade(census.year, grade);
        pen.pair(u"RJ_D_REP_"_s + grade, year.repeaters);
        pen.pair(u"RJ_D_TIN_"_s + grade, year.transfersIn);
        pen.pair(u"RJ_D_TOUT_"_s + grade, year.transfersOut);
        pen.pair(u"RJ_D_REENT_"_s + grade, year.reentrants);
    }
}

/// Who left last year, by reason; boys are not pregnant.
void fillDropouts(Pen& pen, const Census& census)
{
    if (!census.hasLastYear)
        return;
    const Choice reasons = census.shapes.choice(u"dropReasons"_s);
    for (const QString& grade : census.school.grades) {
        const GradeYear& before = census.school.grade(census.year - 1, grade);
        for (size_t s = 0; s < 2; ++s) {
            std::vector<int> weights = reasons.weights;
            const bool young = grade.startsWith("PP"_L1) || grade == "P1"_L1 || grade == "P2"_L1 || grade == "P3"_L1;
            if (s == 1 || young) {
                weights[size_t(reasons.names.indexOf(u"PREGNANCY"_s))] = 0;
                weights[size_t(reasons.names.indexOf(u"MARRIAGE"_s))] = 0;
            }
            const std::vector<int> parts = shared(std::max(0, before.left[s] - before.transfersOut[s]), weights);
            for (size_t i = 0; i < parts.size(); ++i)
                pen.count(u"RJ_D_DROP_"_s + grade, at(s, reasons.names.at(int(i))), parts[i]);
        }
    }
}

void fillResults(Pen& pen, const Census& census)
{
    if (!census.hasLastYear)
        return;
    for (const QString& grade : census.school.grades) {
        const GradeYear& before = census.school.grade(census.year - 1, grade);
        pen.pair(u"RJ_D_PROM_"_s + grade, before.promoted);
        pen.pair(u"RJ_D_REPNEXT_"_s + grade, before.repeatNext);
        pen.pair(u"RJ_D_LEFT_"_s + grade, before.left);
    }
}

void fillDisability(Pen& pen, const Census& census)
{
    const Choice domains = census.shapes.choice(u"disability"_s);
    Random random = census.random(u"disability");
    for (const QString& grade : census.school.grades) {
        const GradeYear& year = census.school.grade(census.year, grade);
        Pair any{};
        for (size_t s = 0; s < 2; ++s) {
            for (int i = 0; i < domains.names.size(); ++i) {
                int children = 0;
                for (int child = 0; child < year.total[s]; ++child)
                    children += random.chance(domains.weights[size_t(i)]) ? 1 : 0;
                pen.count(u"RJ_D_DIS_"_s + grade, at(s, domains.names.at(i)), children);
                any[s] += children;
            }
            any[s] = std::min(any[s], year.total[s]);
        }
        pen.pair(u"RJ_D_DISANY_"_s + grade, any);
    }
}

void fillGroups(Pen& pen, const Census& census)
{
    Random random = census.random(u"groups");
    const Pair whole = census.school.enrolment(census.year);
    const auto few = [&](int low, int high) {
        const int share = random.between(low, high);
        return Pair{whole[0] * share / 1000, whole[1] * share / 1000};
    };
    pen.pair(u"RJ_D_ORPH"_s, few(20, 70));
    pen.pair(u"RJ_D_REFUGEE"_s, few(0, 3));
    pen.pair(u"RJ_D_NONNAT"_s, few(0, 9));
    pen.pair(u"RJ_D_ALP"_s, few(0, 12));
    const int boarders = census.school.boarding == "DAY"_L1 ? 0 : random.between(80, 300);
    const Range present = census.shapes.range(u"present"_s);
    for (const QString& grade : census.school.grades) {
        const GradeYear& year = census.school.grade(census.year, grade);
        pen.pair(u"RJ_D_BOARD_"_s + grade, {year.total[0] * boarders / 1000, year.total[1] * boarders / 1000});
        const int here = random.between(present.low, present.high);
        pen.pair(u"RJ_D_PRESENT_"_s + grade, {year.total[0] * here / 1000, year.total[1] * here / 1000});
        const bool older = grade.startsWith("JSS"_L1) || grade.startsWith("SSS"_L1) || grade == "P4"_L1
            || grade == "P5"_L1 || grade == "P6"_L1;
        if (older)
            pen.say(u"RJ_D_PREG_"_s + grade, year.total[0] * random.between(0, grade.startsWith(u'P') ? 3 : 18) / 1000);
    }
}

}  // namespace

void Pen::pair(const QString& element, const QString& rest, const Pair& pair)
{
    for (size_t s = 0; s < 2; ++s)
        sayAt(element, QString(kSexes[s]) + rest, pair[s]);
}

void fillEnrolment(Paper& paper, const Census& census)
{
    Pen pen(paper[formOf(census.school)]);
    for (const QString& grade : census.school.grades)
        pen.say(u"RJ_D_STREAM_"_s + grade, census.school.streams(census.year, grade, census.level()));
    for (const QString& grade : census.school.grades)
        fillAges(pen, census, u"RJ_D_ENR_"_s + grade, census.school.grade(census.year, grade).ages);
    fillTotalsOf(pen, census.school, census.year);
    fillNewcomers(pen, census);
    fillMovements(pen, census);
    fillDropouts(pen, census);
    fillDisability(pen, census);
    fillGroups(pen, census);
    fillResults(pen, census);
}

void fillExams(Paper& paper, const Census& census)
{
    static const QMap<QString, QString> exams = {{u"PRI"_s, u"NPSE"_s}, {u"JSS"_s, u"BECE"_s}, {u"SSS"_s, u"WASSCE"_s}};
    const QString exam = exams.value(census.school.level);
    if (exam.isEmpty())
        return;
    Random random = census.random(u"exam");
    const QString last = census.school.grades.back();
    const GradeYear& now = census.school.grade(census.year, last);
    const GradeYear& before = census.hasLastYear ? census.school.grade(census.year - 1, last) : now;
    Pair entered{}, sat{}, passed{}, credits{};
    for (size_t s = 0; s < 2; ++s) {
        entered[s] = std::min(before.total[s], now.total[s]);
        sat[s] = entered[s] * random.between(930, 1000) / 1000;
        passed[s] = sat[s] * random.between(520, 860) / 1000;
        credits[s] = passed[s] * random.between(300, 600) / 1000;
    }
    Pen pen(paper[u"RJ_DS_ASC_EXAM"_s]);
    const QString stem = u"RJ_D_EX_"_s + exam;
    pen.pair(stem + u"_ENT"_s, entered);
    pen.pair(stem + u"_SAT"_s, sat);
    pen.pair(stem + u"_PASS"_s, passed);
    if (exam != "NPSE"_L1)
        pen.pair(stem + u"_CRED5"_s, credits);
}

Paper fillTotals(const Census& census)
{
    Paper paper;
    Pen pen(paper[formOf(census.school)]);
    fillTotalsOf(pen, census.school, census.year);
    return paper;
}

}  // namespace rejista::demo
