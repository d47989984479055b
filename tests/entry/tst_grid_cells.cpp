// What a grid shows of a session, without a window: cells as painted, the totals row, what is filled.
#include "entry/support/enrolment_grid.h"
#include "support/example_school.h"

using namespace rejista;
using namespace rejista::test;
using entry::CellView;
using entry::ColumnTotal;
using metadata::Operand;

class TestGridCells : public QObject, private EnrolmentGrid {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void aCellSaysAllThatAGridPaints()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto last = desk.session(u"RJ_DS_ASC_ENR_PRI"_s, u"2024Sep"_s);
        VERIFY_OK(last);
        VERIFY_OK((*last)->put(age(5, u"M,10"_s), u"12"_s));
        auto session = desk.session();
        VERIFY_OK(session);
        QVERIFY(!(*session)->view(m_world.cell(u"RJ_D_MO_DAYS"_s)));
        auto blank = (*session)->view(age(5, u"M,10"_s));
        QVERIFY(blank && blank->shown.isEmpty() && !blank->value && !blank->isDraft && !blank->whyNot);
        QCOMPARE(blank->lastYear, std::optional(u"12"_s));
        QVERIFY(blank->mark == CellView::Mark::None && blank->messages.empty());

        VERIFY_OK((*session)->put(age(5, u"M,10"_s), u"1"_s));
        VERIFY_OK((*session)->put(age(5, u"M,10"_s), u"1o"_s));
        const auto draft = (*session)->view(age(5, u"M,10"_s));
        QVERIFY(draft && draft->isDraft);
        QCOMPARE(draft->shown, u"1o"_s);
        QCOMPARE(draft->value, std::optional(u"1"_s));
        QVERIFY(draft->draftWhy && draft->draftWhy->kind == domain::Kind::NotANumber);
        QVERIFY(draft->mark == CellView::Mark::Error && draft->inError);
        QCOMPARE(draft->by, u"Hawa Kanu"_s);
        VERIFY_OK((*session)->put(age(5, u"M,10"_s), u"1"_s));

        // A total that does not fit is the total's own error; its ages stand in the column that is wrong.
        VERIFY_OK((*session)->put(total(5, u"M"_s), u"33"_s));
        const auto own = (*session)->view(total(5, u"M"_s)), part = (*session)->view(age(5, u"M,10"_s));
        QVERIFY(own->mark == CellView::Mark::Error && !own->messages.empty());
        QCOMPARE(own->messages.front()->anchor, total(5, u"M"_s));
        QVERIFY(part->inError);
        QVERIFY(!(*session)->view(age(5, u"F,10"_s))->inError);
        const auto counted = (*session)->view(age(5, u"M,11"_s));
        QVERIFY(counted->answered && !counted->value);
    }

    void aSharedCellSaysWhoTypedItWhere()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto cell = total(1, u"F"_s);
        const auto other = m_world.form(u"X_DS_OTHER"_s).dataSet;
        auto there = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(there);
        VERIFY_OK((*there)->put(cell, u"40"_s));
        auto session = desk.session();
        VERIFY_OK(session);
        auto view = (*session)->view(cell);
        QCOMPARE(view->alsoIn.size(), 1u);
        QVERIFY(view->alsoIn.front().dataSet == other && view->alsoIn.front().typedThere);
        QCOMPARE(view->alsoIn.front().by, u"Hawa Kanu"_s);
        QVERIFY(view->alsoIn.front().at.isValid());
        VERIFY_OK((*session)->put(cell, u"48"_s));
        view = (*session)->view(cell);
        QVERIFY(view->isDraft && view->draftWhy && view->draftWhy->kind == domain::Kind::Shared);
        QCOMPARE(view->draftWhy->fact(u"value"_s), u"40"_s);
        QCOMPARE(view->draftWhy->fact(u"by"_s), u"Hawa Kanu"_s);
        QCOMPARE(view->draftWhy->fact(u"dataSet"_s), u"X_DS_OTHER"_s);
        VERIFY_OK((*session)->replaceShared(cell));
        view = (*session)->view(cell);
        QVERIFY(!view->alsoIn.front().typedThere && view->alsoIn.front().by.isEmpty());
        QVERIFY(!(*session)->view(age(1, u"F,6"_s))->alsoIn.size());
        const auto history = (*session)->history(cell);
        VERIFY_OK(history);
        QVERIFY(history->size() >= 3);
        QCOMPARE(history->back().note.after, std::optional(u"40"_s));  // newest first
    }

    void saysWhyACellTakesNothing()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(session);
        QVERIFY(!(*session)->whyNotTyped());
        VERIFY_OK((*session)->put(total(1, u"F"_s), u"5"_s));
        VERIFY_OK((*session)->complete());
        QVERIFY((*session)->whyNotTyped() && (*session)->whyNotTyped()->kind == domain::Kind::Complete);
        QVERIFY((*session)->view(total(1, u"M"_s))->whyNot->kind == domain::Kind::Complete);
        QVERIFY(!(*session)->putLater(total(1, u"M"_s), u"1"_s)->change.refused.empty());
        QCOMPARE((*session)->endColumnLater(0, 0).error().kind, domain::Kind::Complete);
        VERIFY_OK((*session)->reopen(u"mend"_s));
        QVERIFY(!(*session)->view(total(1, u"M"_s))->whyNot);
        // A district's own unit is not assigned the form: it can be looked at.
        domain::ReturnKey key = m_world.form(u"RJ_DS_ASC_ENR_PRI"_s);
        key.orgUnit = m_world.catalog.orgUnits.byCode(u"SL21"_s)->key;
        auto looked = entry::Session::open(*desk.store, desk.context(), key, desk.book);
        VERIFY_OK(looked);
        QVERIFY((*looked)->whyNotTyped() && (*looked)->whyNotTyped()->kind == domain::Kind::NotAssigned);
    }

    void theTotalsRowComparesEachColumnWithThePaper()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const int section = sectionOf(**session, age(5, u"M,10"_s));
        const int column = columnOf(**session, age(5, u"M,10"_s));
        const auto at = [&](int c) { return (*session)->columnTotals(section)[size_t(c)]; };
        QCOMPARE((*session)->columnTotals(section).size(), (*session)->form().sections[size_t(section)].columns.size());
        QVERIFY((*session)->columnTotals(-1).empty());
        QVERIFY(at(column).state == ColumnTotal::State::Empty && !at(column).answered);
        VERIFY_OK((*session)->put(age(5, u"M,10"_s), u"11"_s));
        VERIFY_OK((*session)->put(age(5, u"M,11"_s), u"12"_s));
        QVERIFY(at(column).state == ColumnTotal::State::Open);
        const auto change = (*session)->put(total(5, u"M"_s), u"33"_s);
        VERIFY_OK(change);
        QVERIFY(at(column).state == ColumnTotal::State::Differs && at(column).answered);
        QCOMPARE(at(column).sum, std::optional(23.0));
        QCOMPARE(at(column).form, std::optional(33.0));
        QCOMPARE(at(column).missing, std::optional(10.0));
        QVERIFY(std::any_of(change->totals.begin(), change->totals.end(), [&](const entry::TotalState& t) {
            return t.section == section && t.form == 33.0 && t.sum == 23.0;
        }));
        VERIFY_OK((*session)->put(age(5, u"M,10"_s), u"21"_s));
        QVERIFY(at(column).state == ColumnTotal::State::Equal && !at(column).missing);
        for (int c = 0; c < int((*session)->columnTotals(section).size()); ++c)
            QVERIFY(c == column || at(c).state != ColumnTotal::State::Differs);
    }

    void sectionsAndTheReturnCountWhatIsFilled()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        VERIFY_OK(importExampleSchool(desk));
        auto session = desk.session();
        VERIFY_OK(session);
        int filled = 0, expected = 0;
        for (const entry::SectionState& section : (*session)->sections()) {
            int cells = 0, full = 0;
            for (const auto& part : (*session)->form().sections) {
                for (const auto& cell : part.cells) {
                    const auto view = (*session)->view({cell.element, cell.combo});
                    cells += part.section == section.section && !cell.greyed;
                    full += part.section == section.section && !cell.greyed && (view->value || view->answered);
                }
            }
            QCOMPARE(section.expected, cells);
            QCOMPARE(section.filled, full);
            filled += full;
            expected += cells;
        }
        QVERIFY(expected > 300 && filled > 200);
        QCOMPARE((*session)->progress().filled, filled);
        QCOMPARE((*session)->progress().expected, expected);
    }
};

QTEST_GUILESS_MAIN(TestGridCells)
#include "tst_grid_cells.moc"
