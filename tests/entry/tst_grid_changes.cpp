// What changes in a grid, without a window: the paste before it is made, End, repaints, writes of others.
#include "entry/support/enrolment_grid.h"

using namespace rejista;
using namespace rejista::test;
using entry::CellView;
using entry::PasteChange;
using metadata::Operand;

namespace {
bool contains(const std::vector<Operand>& cells, const Operand& cell)
{
    return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

template <class T>
bool saved(const T& later)
{
    if (!later)
        return false;
    auto future = later->saved;
    future.waitForFinished();
    return future.result().has_value();
}
}  // namespace

class TestGridChanges : public QObject, private EnrolmentGrid {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void aPasteIsShownBeforeItIsMade()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto first = age(1, u"F,LE5"_s);
        const int section = sectionOf(**session, first);
        const auto [row, column] = gridPlace(**session, first);
        VERIFY_OK((*session)->put(first, u"6"_s));
        VERIFY_OK((*session)->put(age(1, u"F,6"_s), u"2z"_s));
        const auto plan = entry::planPaste((*session)->form(), {(*session)->key(), section, row, column},
                                           u"6\t1,234\r\n21\tx\r\n"_s);
        const auto before = (*session)->progress();
        const auto preview = (*session)->preview(plan);
        QCOMPARE(preview.size(), 4u);
        QVERIFY(preview[0].what == PasteChange::What::Same && preview[0].from == "6"_L1 && preview[0].to == "6"_L1);
        QVERIFY(preview[1].what == PasteChange::What::Change && preview[1].from.isEmpty());
        QCOMPARE(preview[1].to, u"1234"_s);  // as it would be kept
        QVERIFY(preview[2].what == PasteChange::What::Change && preview[2].from == "2z"_L1);
        QCOMPARE(std::pair(preview[2].row, preview[2].column), std::pair(2, 1));
        QVERIFY(preview[3].what == PasteChange::What::Draft && preview[3].to == "x"_L1);
        QVERIFY(preview[3].why && preview[3].why->kind == domain::Kind::NotANumber);
        QCOMPARE((*session)->progress(), before);  // looking changes nothing
        QCOMPARE((*session)->view(age(1, u"F,6"_s))->shown, u"2z"_s);

        const auto pasted = (*session)->pasteLater(plan);
        QVERIFY(saved(pasted));
        for (const PasteChange& change : preview)
            QCOMPARE((*session)->view(change.cell)->shown, change.to);
        QCOMPARE((*session)->progress().drafts, 1);
        VERIFY_OK((*session)->undo());  // one step for the whole block
        QCOMPARE((*session)->progress(), before);
        QCOMPARE((*session)->view(age(1, u"F,6"_s))->shown, u"2z"_s);
        VERIFY_OK((*session)->redo());
        for (const PasteChange& change : preview)
            QCOMPARE((*session)->view(change.cell)->shown, change.to);
    }

    void aPasteIntoACompleteReturnIsRefusedCellByCell()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(total(1, u"F"_s), u"5"_s));
        VERIFY_OK((*session)->complete());
        const auto [row, column] = gridPlace(**session, total(1, u"F"_s));
        const auto plan = entry::planPaste(
            (*session)->form(), {(*session)->key(), sectionOf(**session, total(1, u"F"_s)), row, column}, u"7"_s);
        const auto preview = (*session)->preview(plan);
        QCOMPARE(preview.size(), 1u);
        QVERIFY(preview[0].what == PasteChange::What::Refuse && preview[0].why->kind == domain::Kind::Complete);
        QCOMPARE(preview[0].to, u"7"_s);
    }

    void endIsSeenAtOnceSavedBehindAndTakenBack()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(age(1, u"F,6"_s), u"7"_s));
        const int section = sectionOf(**session, age(1, u"F,6"_s));
        const int column = columnOf(**session, age(1, u"F,6"_s));
        const auto before = (*session)->progress();
        const auto ended = (*session)->endColumnLater(section, column);
        VERIFY_OK(ended);
        QVERIFY((*session)->isColumnAnswered(section, column));
        QVERIFY((*session)->view(age(1, u"F,7"_s))->answered);
        QVERIFY(contains(ended->change.cells, age(1, u"F,7"_s)) && !contains(ended->change.cells, age(1, u"F,6"_s)));
        QVERIFY(!ended->change.sections.empty() && !ended->change.totals.empty());
        QVERIFY((*session)->progress().filled > before.filled);
        const auto progress = (*session)->progress();
        QVERIFY(saved(ended));
        QVERIFY((*session)->unsaved().empty());
        const auto again = (*session)->reload();
        VERIFY_OK(again);
        QVERIFY(again->isEmpty());  // memory was what the store holds
        QCOMPARE((*session)->progress(), progress);
        VERIFY_OK((*session)->undo());
        QCOMPARE((*session)->progress(), before);
        QVERIFY(!(*session)->isColumnAnswered(section, column));
        VERIFY_OK((*session)->redo());
        QVERIFY((*session)->isColumnAnswered(section, column));
        QVERIFY(saved((*session)->endColumnLater(section, column, false)));
        QVERIFY(!(*session)->isColumnAnswered(section, column));
        QCOMPARE((*session)->endColumnLater(section, 10'000)->change.isEmpty(), true);
    }

    void aPutSaysWhatToPaintAnew()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto started = (*session)->putLater(age(5, u"M,10"_s), u"11"_s);
        VERIFY_OK(started);
        QVERIFY(started->change.returnState);  // not started → started
        QCOMPARE((*session)->state(), entry::ReturnState::Started);
        QVERIFY(contains(started->change.repaint, age(5, u"M,10"_s)));
        QVERIFY(!contains(started->change.repaint, age(4, u"M,10"_s)));
        QVERIFY(contains((*session)->unsaved(), age(5, u"M,10"_s)) || saved(started));
        const auto wrong = (*session)->put(total(5, u"M"_s), u"33"_s);
        VERIFY_OK(wrong);
        QVERIFY(!wrong->returnState);
        // The age's own content stays, but it stands in a wrong column now.
        QVERIFY(!contains(wrong->cells, age(5, u"M,10"_s)));
        QVERIFY(contains(wrong->repaint, age(5, u"M,10"_s)));
        QVERIFY(contains(wrong->cells, age(5, u"M,11"_s)));  // answered by the total
        const auto mended = (*session)->put(total(5, u"M"_s), u"11"_s);
        VERIFY_OK(mended);
        QVERIFY(mended->messagesGone.contains(u"V02:P5:M"_s));
        QVERIFY(contains(mended->repaint, age(5, u"M,10"_s)));
        QVERIFY(!(*session)->view(age(5, u"M,10"_s))->inError);
        // Every cell that looks different is among those to paint, and few are.
        QHash<Operand, std::tuple<QString, bool, CellView::Mark, bool>> looks;
        const auto look = [&](const Operand& cell) {
            const auto view = (*session)->view(cell);
            return std::tuple(view->shown, view->answered, view->mark, view->inError);
        };
        for (const auto& part : (*session)->form().sections)
            for (const auto& cell : part.cells)
                looks.insert({cell.element, cell.combo}, look({cell.element, cell.combo}));
        const auto change = (*session)->put(total(3, u"F"_s), u"9"_s);
        VERIFY_OK(change);
        int different = 0;
        for (auto it = looks.begin(); it != looks.end(); ++it) {
            if (look(it.key()) == *it)
                continue;
            ++different;
            QVERIFY(contains(change->repaint, it.key()));
        }
        QVERIFY(different > 5 && change->repaint.size() * 4 < size_t(looks.size()));
    }

    void knowsItsOwnWritesFromThoseOfOthers()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(), second = desk.session();
        VERIFY_OK(session);
        VERIFY_OK(second);
        const auto behind = [&](const storage::ChangeSet& changes) {
            const auto is = (*session)->isBehind(changes);
            return is ? *is : false;
        };
        const auto cellOf = [&](const Operand& cell, const QString& period = u"2025Sep"_s) {
            const domain::ReturnKey key = m_world.form(u"RJ_DS_ASC_ENR_PRI"_s, period);
            storage::ChangeSet changes;
            changes.cells.insert({key.orgUnit, key.period, cell.element, cell.combo, key.attribute});
            return changes;
        };
        storage::ChangeSet ended;
        ended.returns.insert((*session)->key());
        const auto mine = age(1, u"F,6"_s), theirs = age(1, u"F,7"_s);
        const int section = sectionOf(**session, mine), column = columnOf(**session, mine);
        VERIFY_OK((*session)->put(mine, u"6"_s));
        VERIFY_OK((*session)->put(age(1, u"F,8"_s), u"8x"_s));
        VERIFY_OK((*session)->endColumn(section, column));
        QVERIFY(!behind(cellOf(mine)) && !behind(cellOf(age(1, u"F,8"_s))) && !behind(ended));
        VERIFY_OK((*second)->put(theirs, u"7"_s));
        QVERIFY(behind(cellOf(theirs)));
        VERIFY_OK((*session)->reload());
        QVERIFY(!behind(cellOf(theirs)));
        VERIFY_OK((*second)->put(theirs, u"7y"_s));  // a draft is news, too
        QVERIFY(behind(cellOf(theirs)));
        VERIFY_OK((*session)->reload());
        QVERIFY(saved((*session)->putLater(age(2, u"F,7"_s), u"4"_s)));
        VERIFY_OK((*second)->endColumn(section, column, false));
        QVERIFY(behind(ended));
        auto before = desk.session(u"RJ_DS_ASC_ENR_PRI"_s, u"2024Sep"_s);
        VERIFY_OK(before);
        QVERIFY(!behind(cellOf(mine, u"2024Sep"_s)));
        VERIFY_OK((*before)->put(mine, u"5"_s));
        QVERIFY(behind(cellOf(mine, u"2024Sep"_s)));  // last year's value stands beside it
        storage::ChangeSet elsewhere = cellOf(mine, u"2019Sep"_s);
        QVERIFY(!behind(elsewhere));
    }

    void whatStandsBesideACellFollowsIt()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto present = m_world.cell(u"RJ_D_PRESENT_P1"_s, u"F"_s);
        const auto beside = [&] {
            for (const entry::Related& related : (*session)->cell(present)->compare)
                if (related.cell == total(1, u"F"_s))
                    return related.value;
            return std::optional(u"not compared"_s);
        };
        QCOMPARE(beside(), std::optional<QString>());
        const auto change = (*session)->put(total(1, u"F"_s), u"9"_s);
        VERIFY_OK(change);
        QCOMPARE(beside(), std::optional(u"9"_s));
        QVERIFY(contains(change->repaint, present));
    }
};

QTEST_GUILESS_MAIN(TestGridChanges)
#include "tst_grid_changes.moc"
