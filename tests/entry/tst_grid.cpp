// What a window needs of a session, without a window: cells as painted, totals row, F8, paste preview, End, repaints.
#include "support/entry_school.h"
#include "support/example_school.h"

#include <set>

using namespace rejista;
using namespace rejista::test;
using entry::CellView;
using entry::ColumnTotal;
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

class TestGrid : public QObject {
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

private:
    [[nodiscard]] Operand age(int grade, const QString& combo) const
    {
        return m_world.cell(u"RJ_D_ENR_P%1"_s.arg(grade), combo);
    }
    [[nodiscard]] Operand total(int grade, const QString& sex) const
    {
        return m_world.cell(u"RJ_D_TOT_P%1"_s.arg(grade), sex);
    }
    [[nodiscard]] static std::pair<int, int> placeOf(const entry::Session& session, const Operand& cell)
    {
        return session.form().find(cell.element, cell.combo);
    }
    [[nodiscard]] static int sectionOf(const entry::Session& session, const Operand& cell)
    {
        return placeOf(session, cell).first;
    }
    [[nodiscard]] static std::pair<int, int> gridPlace(const entry::Session& session, const Operand& cell)
    {
        const metadata::FormCell* of = session.form().cell(cell.element, cell.combo);
        return {of->row, of->column};
    }
    [[nodiscard]] static int columnOf(const entry::Session& session, const Operand& cell)
    {
        return gridPlace(session, cell).second;
    }

    PackWorld m_world;
};

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
