// F8 in a grid, without a window: from one problem to the next, round the end, empty sections too.
#include "entry/support/enrolment_grid.h"

#include <set>

using namespace rejista;
using namespace rejista::test;
using metadata::Operand;

class TestGridProblems : public QObject, private EnrolmentGrid {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void f8GoesThroughTheProblemsRoundTheEnd()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto last = desk.session(u"RJ_DS_ASC_ENR_PRI"_s, u"2024Sep"_s);
        VERIFY_OK(last);
        VERIFY_OK((*last)->put(age(5, u"M,10"_s), u"12"_s));
        VERIFY_OK((*last)->put(age(5, u"M,11"_s), u"22"_s));
        auto session = desk.session(u"RJ_DS_ASC_ENR_PRI"_s);
        VERIFY_OK(session);
        for (const auto& [cell, text] : std::vector<std::pair<Operand, QString>>{{age(5, u"M,10"_s), u"1"_s},
                                                                                 {age(5, u"M,11"_s), u"22"_s},
                                                                                 {total(5, u"M"_s), u"33"_s},
                                                                                 {age(1, u"F,6"_s), u"4x"_s}})
            VERIFY_OK((*session)->put(cell, text));
        const auto all = (*session)->problems();
        QVERIFY(all.size() > 2);
        // The cell of the wrong column that is furthest from last year, not the column's total.
        const auto wrong = std::find_if(all.begin(), all.end(),
                                        [](const auto& p) { return p.instance == "V02:P5:M"_L1; });
        QVERIFY(wrong != all.end());
        QCOMPARE(wrong->cell, age(5, u"M,10"_s));
        QCOMPARE(wrong->section, sectionOf(**session, age(5, u"M,10"_s)));
        // From a cell without a problem: the first error after it, else the first of all.
        const auto first = (*session)->nextProblem(age(1, u"F,LE5"_s));
        QVERIFY(first);
        QCOMPARE(first->cell, age(1, u"F,6"_s));
        const auto after = (*session)->nextProblem(age(1, u"M,7"_s));
        QVERIFY(after && after->severity == metadata::Severity::Error);
        QVERIFY(placeOf(**session, age(1, u"M,7"_s)) < placeOf(**session, after->cell));
        QCOMPARE((*session)->nextProblem({})->cell, all.front().cell);
        // Round all of them and back, each cell seen; what has no cell (an empty section) is selected by its section.
        std::set<std::pair<qint32, qint32>> cells, seen;
        for (const auto& problem : all)
            if (problem.cell.element)
                cells.insert({problem.cell.element.value, problem.cell.combo.value});
        std::optional<entry::Problem> at = first;
        for (size_t step = 0; step < all.size(); ++step) {
            if (at->cell.element)
                seen.insert({at->cell.element.value, at->cell.combo.value});
            const auto next = (*session)->nextProblem(at->cell, false, at->instance);
            QCOMPARE((*session)->nextProblem(next->cell, true, next->instance)->cell, at->cell);
            at = next;
        }
        QVERIFY(seen.size() >= 2);
        QVERIFY(seen == cells);
        for (const auto& problem : all)
            QVERIFY2(problem.section >= 0, qPrintable(problem.instance));
        // Empty sections have no cell to stand on; F8 comes to each of them all the same, and round to the first again.
        QStringList sections, walked;
        for (const auto& problem : all)
            if (problem.instance.startsWith(u"V70:"_s))
                sections.append(problem.instance);
        QVERIFY(sections.size() > 2);
        at = all.front();
        for (size_t step = 0; step < all.size() && (walked.isEmpty() || at->instance != all.front().instance); ++step) {
            if (at->instance.startsWith(u"V70:"_s))
                walked.append(at->instance);
            at = (*session)->nextProblem(at->cell, false, at->instance);
        }
        QCOMPARE(walked, sections);
        QCOMPARE((*session)->nextProblem({}, true, all.front().instance)->instance, all.back().instance);
    }

    void withoutProblemsF8GoesNowhere()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(session);
        QVERIFY(!(*session)->nextProblem(total(1, u"F"_s)));
        VERIFY_OK((*session)->put(total(1, u"F"_s), u"x"_s));
        // The only one there is stays selected.
        QCOMPARE((*session)->nextProblem(total(1, u"F"_s))->cell, total(1, u"F"_s));
        QCOMPARE((*session)->nextProblem(total(1, u"M"_s))->cell, total(1, u"F"_s));
    }
};

QTEST_GUILESS_MAIN(TestGridProblems)
#include "tst_grid_problems.moc"
