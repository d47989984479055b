// What a hub does not take: the answer says which row, and the others are where the answer says they are.
#include "contract/scenarios.h"
#include "contract/story.h"

namespace rejista::contract {

using namespace Qt::StringLiterals;
using domain::Kind;

class Refusals : public QObject {
    Q_OBJECT
public:
    explicit Refusals(World& world) : m_world(world) {}

private:
    World& m_world;
    [[nodiscard]] Story aForm() { return Story(m_world, m_world.form(kMonthly, kSchoolA)); }

private Q_SLOTS:
    void aLetterWhereANumberBelongs()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s), says(kHeads, u"3"_s)})
            .when(Who::Clerk, {says(kGirls, u"many"_s), says(kHeads, u"4"_s)})
            .thenRefused(0)
            .thenHolds(kGirls, u"12"_s)
            .thenHolds(kHeads, u"4"_s);
    }

    void aNegativeWhereNoneMayBe()
    {
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk, {says(kGirls, u"-1"_s), says(kBoys, u"5"_s)})
            .thenRefused(0)
            .thenHolds(kBoys, u"5"_s);
    }

    void aFractionWhereWholeNumbersBelong()
    {
        aForm().givenAnEmptyForm().when(Who::Clerk, {says(kHeads, u"3.5"_s)}).thenRefused(0).thenHasNothingIn(kHeads);
    }

    void anAnswerThatIsNoOption()
    {
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk, {says(kWater, u"PERHAPS"_s), says(kHeads, u"3"_s)})
            .thenRefused(0)
            .thenHolds(kHeads, u"3"_s);
    }

    void twoBadOnesAmongGoodOnesAreBothNamed()
    {
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk, {says(kGirls, u"x"_s), says(kBoys, u"5"_s), says(kHeads, u"y"_s), says(kOpen, u"true"_s)})
            .thenRefused(0)
            .thenRefused(2)
            .thenHolds(kBoys, u"5"_s)
            .thenHolds(kOpen, u"true"_s);
    }

    // hub-live.md §A1.8: on newer hubs the innocent ones go down with it; either way the answer tells.
    void aForeignComboIsRefused()
    {
        const Cell foreign{kGirls.element, u"RJctCbTrm01"_s};
        aForm()
            .givenAnEmptyForm()
            .whenTried(Who::Clerk, {says(foreign, u"5"_s), says(kHeads, u"3"_s)})
            .thenRefused(0)
            .thenHasNothingIn(foreign);
    }

    // hub-live.md §A1.2: hubs store it under `default`, out of every form, and add it to the totals. It has to be seen in
    // the form, and it can be taken away.
    void aStrayUnderDefaultIsSeenAndTakenAway()
    {
        aForm()
            .givenAnEmptyForm()
            .whenTried(Who::Clerk, {says(kStray, u"3"_s)})
            .thenTheAnswerIsTrue()
            .whenTried(Who::Clerk, {clears(kStray)})
            .thenHasNothingIn(kStray);
        aForm().givenAnEmptyForm();
    }

    void aCellWithoutAComboNeverLeaves()
    {
        const auto before = m_world.as(Who::Clerk).traffic().requests;
        const hub::OutgoingValue value{kGirls.element, {}, u"3"_s, {}, false};
        const auto pushed = m_world.as(Who::Clerk).pushValues(m_world.form(kMonthly, kSchoolA), std::span(&value, 1));
        QVERIFY(!pushed);
        QCOMPARE(m_world.as(Who::Clerk).traffic().requests, before);
    }

    // hub-live.md §A1.9: a malformed period is a 500 there, for all rows.
    void aMalformedPeriodNeverLeaves()
    {
        const auto before = m_world.as(Who::Clerk).traffic().requests;
        hub::FormId form = m_world.form(kMonthly, kSchoolA);
        form.period = u"2026Foo"_s;
        const hub::OutgoingValue value{kHeads.element, m_world.combo(kHeads), u"3"_s, {}, false};
        QVERIFY(!m_world.as(Who::Clerk).pushValues(form, std::span(&value, 1)));
        QCOMPARE(m_world.as(Who::Clerk).traffic().requests, before);
    }

    void anElementOfAnotherSet()
    {
        aForm().givenAnEmptyForm().whenTried(Who::Clerk, {says(kBooks, u"5"_s), says(kHeads, u"3"_s)}).thenRefused(0);
        Story(m_world, m_world.form(kMust, kSchoolA)).thenHasNothingIn(kBooks);
    }

    void anElementThatIsNowhere()
    {
        const Cell unknown{u"RJctDeNone1"_s, {}};
        aForm().givenAnEmptyForm().whenTried(Who::Clerk, {says(unknown, u"5"_s), says(kHeads, u"3"_s)}).thenRefused(0);
    }

    void aMonthThatIsOver()
    {
        Story story(m_world, m_world.form(kShuts, kSchoolA, 8));
        story.whenTried(Who::Clerk, {says(kMeals, u"30"_s)})
            .thenRefused(0)
            .thenHasNothingIn(kMeals)
            .thenLock(hub::LockStatus::Locked);
    }

    void aMonthThatHasNotBegun()
    {
        Story story(m_world, m_world.form(kShuts, kSchoolA, -3));
        story.whenTried(Who::Clerk, {says(kMeals, u"30"_s)}).thenRefused(0).thenHasNothingIn(kMeals);
    }

    void anOpenMonthOfTheSameReturn()
    {
        Story story(m_world, m_world.form(kShuts, kSchoolA, 1));
        story.givenAnEmptyForm()
            .when(Who::Clerk, {says(kMeals, u"30"_s)})
            .thenAllIsAccepted()
            .thenHolds(kMeals, u"30"_s)
            .thenLock(hub::LockStatus::Open);
    }

    void aSchoolThatIsNotAskedForThisReturn()
    {
        Story(m_world, m_world.form(kMonthly, kNotAsked))
            .whenTried(Who::Clerk, {says(kHeads, u"3"_s)})
            .thenTheAnswerIsTrue();
    }

    void aSchoolThatHasNotOpened()
    {
        Story(m_world, m_world.form(kMonthly, kTomorrow))
            .whenTried(Who::Clerk, {says(kHeads, u"3"_s)})
            .thenTheAnswerIsTrue();
    }

    void aUnitOutOfScope()
    {
        const hub::OutgoingValue value{kHeads.element, m_world.combo(kHeads), u"3"_s, {}, false};
        const hub::FormId form = m_world.form(kMonthly, kElsewhere);
        const auto pushed = m_world.as(Who::Clerk).pushValues(form, std::span(&value, 1));
        QVERIFY2(pushed, pushed ? "" : qPrintable(told(pushed.error())));
        QVERIFY(pushed->refusedWhole || !pushed->rejected.empty());
        const auto read = m_world.as(Who::Admin).readForm(form);
        QVERIFY2(read, read ? "" : qPrintable(told(read.error())));
        QVERIFY(read->values.empty());
    }

    void aReaderWritesNothing()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s)})
            .whenTried(Who::Reader, {says(kGirls, u"13"_s)})
            .thenStopsWith(Kind::HubForbidden)
            .thenHolds(kGirls, u"12"_s);
    }

    void theAuthorityAloneIsNotTheRightToThisReturn()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s)})
            .whenTried(Who::Viewer, {says(kGirls, u"13"_s)})
            .thenRefused(0)
            .thenHolds(kGirls, u"12"_s);
    }

    void aTermlyReturnWithoutItsTerm()
    {
        hub::FormId form = m_world.form(kTermly, kSchoolA);
        const hub::OutgoingValue value{kMarks.element, m_world.combo(kMarks), u"3"_s, {}, false};
        const auto pushed = m_world.as(Who::Clerk).pushValues(form, std::span(&value, 1));
        QVERIFY2(pushed, pushed ? "" : qPrintable(told(pushed.error())));
        QVERIFY(pushed->refusedWhole || !pushed->rejected.empty());
    }

    // hub-live.md §A1.8: of two rows for one cell nobody knows which one is meant.
    void oneCellTwiceNeverLeavesOrIsRefused()
    {
        Story story = aForm();
        story.givenAnEmptyForm();
        const std::vector<hub::OutgoingValue> rows{{kHeads.element, m_world.combo(kHeads), u"3"_s, {}, false},
                                                   {kHeads.element, m_world.combo(kHeads), u"4"_s, {}, false}};
        const auto pushed = m_world.as(Who::Clerk).pushValues(m_world.form(kMonthly, kSchoolA), rows);
        QVERIFY(!pushed || pushed->refusedWhole || !pushed->rejected.empty());
        story.thenHasNothingIn(kHeads);
    }
};

int runRefusals(World& world, const QStringList& arguments)
{
    Refusals scenarios(world);
    return QTest::qExec(&scenarios, arguments);
}

}  // namespace rejista::contract

#include "refusals.moc"
