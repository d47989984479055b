// The invented census against the arithmetic of the rules (domain.md §6), without the engine that checks them.
#include "demo/paper.h"

#include "metadata/pack.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace rejista::demo;
using namespace Qt::StringLiterals;

namespace {

DistrictWish wishFor(int schools, quint64 seed = 11)
{
    DistrictWish wish;
    wish.seed = seed;
    wish.schools = schools;
    wish.grades = {{u"PP"_s, {u"PP1"_s, u"PP2"_s, u"PP3"_s}},
                   {u"PRI"_s, {u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P6"_s}},
                   {u"JSS"_s, {u"JSS1"_s, u"JSS2"_s, u"JSS3"_s}},
                   {u"SSS"_s, {u"SSS1"_s, u"SSS2"_s, u"SSS3"_s}}};
    wish.ages = {{u"PP1"_s, 3}, {u"P1"_s, 6}, {u"JSS1"_s, 12}, {u"SSS1"_s, 15}};
    wish.places = {{u"SL21-A"_s, u"A"_s}, {u"SL21-B"_s, u"B"_s}};
    return wish;
}

Shapes shapes()
{
    auto read = Shapes::bundled();
    Q_ASSERT(read);
    return *read;
}

/// Answers of all data sets by "ELEMENT:COMBO"; an answer given twice is counted in `twice`.
struct Sheet {
    QHash<QString, QString> texts;
    int twice = 0;

    explicit Sheet(const Paper& paper)
    {
        for (const std::vector<Answer>& answers : paper) {
            for (const Answer& answer : answers) {
                const QString address = answer.element + u':' + answer.combo;
                twice += texts.contains(address) ? 1 : 0;
                texts.insert(address, answer.text);
            }
        }
    }
    [[nodiscard]] int number(const QString& address) const { return texts.value(address).toInt(); }
    [[nodiscard]] int sum(const QString& stem) const
    {
        int whole = 0;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it)
            whole += it.key().startsWith(stem) ? it.value().toInt() : 0;
        return whole;
    }
};

}  // namespace

class TestPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedGivesTheSameDistrict()
    {
        const Shapes made = shapes();
        const auto first = inventDistrict(made, wishFor(20));
        const auto second = inventDistrict(made, wishFor(20));
        const auto other = inventDistrict(made, wishFor(20, 12));
        QCOMPARE(first.size(), size_t(20));
        bool differs = false;
        for (size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].name, second[i].name);
            QCOMPARE(fillPaper({first[i], made, 11, 2025, true}), fillPaper({second[i], made, 11, 2025, true}));
            differs = differs || first[i].name != other[i].name;
        }
        QVERIFY(differs);
    }
    void agreesWithItself_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void agreesWithItself()
    {
        QFETCH(int, seed);
        const Shapes made = shapes();
        for (const School& school : inventDistrict(made, wishFor(60, quint64(seed)))) {
            for (const int year : {2024, 2025}) {
                const Sheet sheet(fillPaper({school, made, quint64(seed), year, true}));
                QCOMPARE(sheet.twice, 0);
                checkGrades(school, year, sheet);
                checkStaff(school, year, sheet);
                QCOMPARE(sheet.number(u"RJ_D_FIN_OPEN:"_s) + sheet.sum(u"RJ_D_FIN_IN:"_s)
                             - sheet.sum(u"RJ_D_FIN_OUT:"_s),
                         sheet.number(u"RJ_D_FIN_CLOSE:"_s));
            }
        }
    }
    void monthlyAndTermlyReturnsAgreeWithTheCensusAndTheCalendar()
    {
        const auto loaded = rejista::metadata::loadPackFolder(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone"));
        QVERIFY(loaded.has_value());
        const auto* calendar = loaded->yearOf(*rejista::domain::Period::parse(u"2024Sep"_s));
        QVERIFY(calendar);
        // Counted by hand on a calendar: 9 to 30 September 2024, weekdays; March 2025 has no holiday on a weekday
        // before its term ends on the 28th; August has no school.
        QCOMPARE(schoolDays(*calendar, QDate(2024, 9, 1)), 16);
        QCOMPARE(schoolDays(*calendar, QDate(2025, 3, 1)), 20);
        QCOMPARE(schoolDays(*calendar, QDate(2025, 2, 1)), 19);  // Armed Forces Day is a Tuesday
        QCOMPARE(schoolDays(*calendar, QDate(2025, 8, 1)), 0);
        const Shapes made = shapes();
        for (const School& school : inventDistrict(made, wishFor(60))) {
            const Census census{school, made, 11, 2024, true};
            const Paper paper = fillPaper(census);
            const Pair teachers = teachersIn(paper);
            QCOMPARE(both(teachers), Sheet(paper).sum(u"RJ_D_TCH:"_s));
            const Sheet month(fillMonth(census, QDate(2025, 2, 1), 19, 2, teachers));
            const Sheet first(fillTerm(census, calendar->terms[0], 1, teachers));
            const Sheet third(fillTerm(census, calendar->terms[2], 3, teachers));
            QCOMPARE(month.twice + first.twice + third.twice, 0);
            int expected = 0;
            for (const QString& grade : school.grades) {
                for (const auto& [s, sex] : {std::pair(size_t(0), u"F"_s), std::pair(size_t(1), u"M"_s)}) {
                    const QString end = u"%1:%2"_s.arg(grade, sex);
                    const int total = school.grade(2024, grade).total[s];
                    QCOMPARE(first.number(u"RJ_D_TM_ENR_"_s + end), total);
                    QVERIFY(third.number(u"RJ_D_TM_ENR_"_s + end) >= total - school.grade(2024, grade).left[s]);
                    QVERIFY(month.number(u"RJ_D_MO_PRES_"_s + end) <= month.number(u"RJ_D_MO_EXP_"_s + end));  // V61
                    QVERIFY(month.number(u"RJ_D_MO_EXP_"_s + end) <= 19 * total);
                    expected += month.number(u"RJ_D_MO_EXP_"_s + end);
                }
            }
            QVERIFY(month.number(u"RJ_D_MO_MEALS:"_s) <= expected);  // V50
            QCOMPARE(month.number(u"RJ_D_MO_MEALS:"_s) > 0,
                     Sheet(paper).texts.value(u"RJ_D_FEED_PROG:"_s) != "NONE"_L1);
            QVERIFY(month.sum(u"RJ_D_MO_T_PRES:"_s) <= month.sum(u"RJ_D_MO_T_EXP:"_s));
            QCOMPARE(month.sum(u"RJ_D_MO_T_EXP:"_s), 19 * both(teachers));
        }
    }
    void someReturnsAreLateAndMostAreNot()
    {
        const Shapes made = shapes();
        std::map<Progress, std::array<int, 2>> late;
        for (const School& school : inventDistrict(made, wishFor(760)))
            ++late[school.now][lateReturns({school, made, 11, 2025, true}) > 0 ? 1 : 0];
        QVERIFY(late[Progress::Complete][1] > 20);
        QVERIFY(late[Progress::Complete][0] > 3 * late[Progress::Complete][1]);
        QVERIFY(late[Progress::Untouched][1] > late[Progress::Untouched][0]);
    }
    void mixesLevelsSizesAndTroubles()
    {
        const Shapes made = shapes();
        const auto schools = inventDistrict(made, wishFor(760));
        QMap<QString, int> levels;
        QMap<Progress, int> progress;
        int withoutToilets = 0, doubleShifts = 0;
        std::vector<int> sizes;
        QSet<QString> codes;
        for (const School& school : schools) {
            ++levels[school.level];
            ++progress[school.now];
            withoutToilets += school.hasToilets ? 0 : 1;
            doubleShifts += school.shifts == 2 ? 1 : 0;
            sizes.push_back(both(school.enrolment(2025)));
            codes.insert(school.code);
        }
        QCOMPARE(codes.size(), 760);
        QVERIFY(levels[u"PRI"_s] > 440 && levels[u"PRI"_s] < 490);
        QVERIFY(levels[u"PP"_s] > 100 && levels[u"JSS"_s] > 100 && levels[u"SSS"_s] > 40);
        QVERIFY(progress[Progress::Complete] > 300 && progress[Progress::Complete] < 380);
        QVERIFY(progress[Progress::Copied] >= 15 && progress[Progress::Error] > 60 && progress[Progress::Warning] > 60);
        QVERIFY(progress[Progress::Partly] > 70 && progress[Progress::Untouched] > 70);
        QVERIFY(withoutToilets > 90 && doubleShifts > 60);
        // Skewed: the mean lies well above the median.
        std::sort(sizes.begin(), sizes.end());
        const int mean = std::accumulate(sizes.begin(), sizes.end(), 0) / int(sizes.size());
        QVERIFY2(mean * 100 > sizes[sizes.size() / 2] * 112,
                 qPrintable(u"%1 %2"_s.arg(mean).arg(sizes[sizes.size() / 2])));
    }
    void threeSchoolsShowThreeThings()
    {
        const auto schools = inventDistrict(shapes(), wishFor(3));
        QCOMPARE(schools[0].now, Progress::Complete);
        QCOMPARE(schools[1].now, Progress::Copied);
        QCOMPARE(schools[2].now, Progress::Partly);
        QVERIFY(schools[0].level != schools[2].level);
        QVERIFY(!schools[1].hasToilets);
    }
    void aCopiedTotalStandsInOneAge()
    {
        const Shapes made = shapes();
        const School school = inventDistrict(made, wishFor(3))[1];
        const Census census{school, made, 11, 2025, true};
        Paper paper = fillPaper(census);
        spoil(paper, census);
        const Sheet sheet(paper);
        const QString grade = school.grades.front();
        QCOMPARE(sheet.sum(u"RJ_D_ENR_%1:F,"_s.arg(grade)), sheet.number(u"RJ_D_TOT_%1:F"_s.arg(grade)));
        QCOMPARE(sheet.number(u"RJ_D_ENR_%1:F,%2"_s.arg(grade).arg(school.firstAge)),
                 sheet.number(u"RJ_D_TOT_%1:F"_s.arg(grade)));
    }
    void everyTroubleChangesThePaper()
    {
        const Shapes made = shapes();
        for (const School& school : inventDistrict(made, wishFor(120))) {
            const Census census{school, made, 11, 2025, true};
            const Paper whole = fillPaper(census);
            Paper paper = whole;
            spoil(paper, census);
            QCOMPARE(paper == whole, school.now == Progress::Complete);
        }
    }
    void damagedShapesAreRefusedByName()
    {
        QCOMPARE(Shapes::parse("{", u"x"_s).error().kind, rejista::domain::Kind::NotJson);
        QCOMPARE(Shapes::parse("{\"levels\":[]}", u"x"_s).error().kind, rejista::domain::Kind::BadMetadata);
    }

private:
    static void checkGrades(const School& school, int year, const Sheet& sheet)
    {
        const Pair whole = school.enrolment(year);
        QCOMPARE(sheet.number(u"RJ_D_TOT_SCHOOL:F"_s), whole[0]);
        for (const QString& grade : school.grades) {
            const GradeYear& now = school.grade(year, grade);
            const GradeYear& before = school.grade(year - 1, grade);
            for (const auto& [s, sex] : {std::pair(size_t(0), u"F"_s), std::pair(size_t(1), u"M"_s)}) {
                const QString end = u"%1:%2"_s.arg(grade, sex);
                const int total = sheet.number(u"RJ_D_TOT_"_s + end);
                QCOMPARE(sheet.sum(u"RJ_D_ENR_"_s + end + u','), total);                                   // V02
                QVERIFY(sheet.number(u"RJ_D_REP_"_s + end) <= total);                                      // V06
                QVERIFY(sheet.number(u"RJ_D_REP_"_s + end) <= before.total[s]);                            // V07
                QVERIFY(sheet.number(u"RJ_D_DISANY_"_s + end) <= sheet.sum(u"RJ_D_DIS_"_s + end + u','));  // V24
                QVERIFY(sheet.number(u"RJ_D_BOARD_"_s + end) <= total);                                    // V26
                QVERIFY(sheet.number(u"RJ_D_PRESENT_"_s + end) <= total);                                  // V27
                QVERIFY(sheet.sum(u"RJ_D_DROP_"_s + end + u',') <= before.total[s]);                       // V31
                QVERIFY(total >= 0 && (school.sexType != u"BOYS"_s || s == 1 || total == 0));              // V22
            }
            QCOMPARE(sheet.number(u"RJ_D_STREAM_%1:"_s.arg(grade)) > 0, both(now.total) > 0);              // V20
            QVERIFY(both(now.total) <= 120 * std::max(1, sheet.number(u"RJ_D_STREAM_%1:"_s.arg(grade))));  // V21
        }
    }
    static void checkStaff(const School& school, int year, const Sheet& sheet)
    {
        const int learners = both(school.enrolment(year));
        const int teachers = sheet.sum(u"RJ_D_TCH:"_s);
        QCOMPARE(sheet.sum(u"RJ_D_TCH_QUAL:"_s), teachers);                          // V32
        QVERIFY(teachers >= 1);                                                      // V33
        QVERIFY(sheet.number(u"RJ_D_SEAT_OK:"_s) <= sheet.number(u"RJ_D_SEAT:"_s));  // V44
        QVERIFY2(learners <= 100 * teachers, qPrintable(school.code));               // V34
        if (sheet.texts.value(u"RJ_D_WATER_SRC:"_s) == "NONE"_L1)
            QCOMPARE(sheet.texts.value(u"RJ_D_WATER_TODAY:"_s), u"N"_s);  // V48
    }
};

QTEST_APPLESS_MAIN(TestPaper)
#include "tst_paper.moc"
