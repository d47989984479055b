// Values that a hub takes: what was sent is what is read back, whoever wrote before.
#include "contract/scenarios.h"
#include "contract/story.h"

namespace rejista::contract {

using namespace Qt::StringLiterals;

class Values : public QObject {
    Q_OBJECT
public:
    explicit Values(World& world) : m_world(world) {}

private:
    World& m_world;
    [[nodiscard]] Story aForm(const QString& unit = kSchoolA) { return Story(m_world, m_world.form(kMonthly, unit)); }

private Q_SLOTS:
    void aNewValueIsStored()
    {
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk, {says(kGirls, u"12"_s)})
            .thenAllIsAccepted()
            .thenHolds(kGirls, u"12"_s)
            .thenHasNothingIn(kBoys)
            .thenWrittenBy(kGirls, Who::Clerk);
    }

    void aChangedValueReplacesTheOldOne()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s), says(kBoys, u"9"_s)})
            .when(Who::Clerk, {says(kGirls, u"13"_s)})
            .thenAllIsAccepted()
            .thenHolds(kGirls, u"13"_s)
            .thenHolds(kBoys, u"9"_s);
    }

    void anUnchangedValueIsNoRefusal()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s)})
            .when(Who::Clerk, {says(kGirls, u"12"_s)})
            .thenAllIsAccepted()
            .thenHolds(kGirls, u"12"_s);
    }

    void newChangedUnchangedAndClearedGoTogether()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s), says(kBoys, u"9"_s), says(kHeads, u"3"_s)})
            .when(Who::Clerk, {says(kWater, u"Y"_s), says(kGirls, u"14"_s), says(kBoys, u"9"_s), clears(kHeads)})
            .thenAllIsAccepted()
            .thenHolds(kWater, u"Y"_s)
            .thenHolds(kGirls, u"14"_s)
            .thenHolds(kBoys, u"9"_s)
            .thenHasNothingIn(kHeads);
    }

    void aClearedCellIsEmptyThere()
    {
        aForm()
            .givenTheFormHolds({says(kHeads, u"3"_s)})
            .when(Who::Clerk, {clears(kHeads)})
            .thenAllIsAccepted()
            .thenHasNothingIn(kHeads);
    }

    void clearingWhatNeverWasThereIsNoRefusal()
    {
        aForm().givenAnEmptyForm().when(Who::Clerk, {clears(kMoney)}).thenAllIsAccepted().thenHasNothingIn(kMoney);
    }

    void aClearedCellCanBeFilledAgain()
    {
        aForm()
            .givenTheFormHolds({says(kHeads, u"3"_s)})
            .when(Who::Clerk, {clears(kHeads)})
            .when(Who::Clerk, {says(kHeads, u"4"_s)})
            .thenAllIsAccepted()
            .thenHolds(kHeads, u"4"_s);
    }

    // hub-live.md §A1.3: a zero is a value here, whatever analytics makes of it.
    void aTypedZeroStays()
    {
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk, {says(kGirls, u"0"_s), says(kHeads, u"0"_s)})
            .thenAllIsAccepted()
            .thenHolds(kGirls, u"0"_s)
            .thenHolds(kHeads, u"0"_s);
    }

    // Where zero is not significant a hub may forget it (hub-live-242.md §2.7); the answer must not hide that.
    void aZeroWithoutSignificanceIsKeptOrSeenToBeGone()
    {
        aForm().givenAnEmptyForm().whenTried(Who::Clerk, {says(kMoney, u"0"_s)});
        const auto form = m_world.as(Who::Clerk).readForm(m_world.form(kMonthly, kSchoolA));
        QVERIFY2(form, form ? "" : qPrintable(told(form.error())));
        for (const auto& value : form->values)
            QVERIFY(value.dataElement != kMoney.element || value.value == u"0"_s);
    }

    void commentAndFollowUpAreKept()
    {
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk, {says(kHeads, u"3"_s, u"[V18] counted twice"_s, true)})
            .thenAllIsAccepted()
            .thenHolds(kHeads, u"3"_s, u"[V18] counted twice"_s, true);
    }

    // hub-live.md §A1.11: a hub erases the comment that a sending leaves out; ours goes whole every time.
    void aChangedValueKeepsTheCommentThatGoesWithIt()
    {
        aForm()
            .givenTheFormHolds({says(kHeads, u"3"_s, u"counted twice"_s, true)})
            .when(Who::Clerk, {says(kHeads, u"4"_s, u"counted twice"_s, true)})
            .thenAllIsAccepted()
            .thenHolds(kHeads, u"4"_s, u"counted twice"_s, true);
    }

    void aTakenAwayCommentAndFlagAreGone()
    {
        aForm()
            .givenTheFormHolds({says(kHeads, u"3"_s, u"counted twice"_s, true)})
            .when(Who::Clerk, {says(kHeads, u"3"_s)})
            .thenAllIsAccepted()
            .thenHolds(kHeads, u"3"_s);
    }

    void textsComeBackAsTheyWere()
    {
        const QString text = u"Line one\nline two, Ɔ ɛ ŋ é \"quoted\" & <b> 🐐 100 % + 1"_s;
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk, {says(kNote, text, u"kɔmɛnt: \u201Cyes\u201D"_s)})
            .thenAllIsAccepted()
            .thenHolds(kNote, text, u"kɔmɛnt: \u201Cyes\u201D"_s);
    }

    // hub-live.md §A1.1: one NUL makes a 2.44 say success and store nothing of the whole POST.
    void aNulNeverLosesItsNeighbours()
    {
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk, {says(kGirls, u"12"_s), says(kNote, u"before"_s + QChar(u'\0') + u"after"_s)})
            .thenAllIsAccepted()
            .thenHolds(kGirls, u"12"_s)
            .thenHolds(kNote, u"beforeafter"_s);
    }

    void everyValueTypeComesBackAsItWasSent()
    {
        aForm()
            .givenAnEmptyForm()
            .when(Who::Clerk,
                  {says(kHeads, u"-7"_s), says(kMoney, u"1250.5"_s), says(kOpen, u"true"_s), says(kWater, u"U"_s)})
            .thenAllIsAccepted()
            .thenHolds(kHeads, u"-7"_s)
            .thenHolds(kMoney, u"1250.5"_s)
            .thenHolds(kOpen, u"true"_s)
            .thenHolds(kWater, u"U"_s);
    }

    void aTrialStoresNothing()
    {
        Story story = aForm();
        story.givenTheFormHolds({says(kGirls, u"12"_s)});
        const hub::OutgoingValue value{kGirls.element, m_world.combo(kGirls), u"99"_s, {}, false};
        const auto tried =
            m_world.as(Who::Clerk).pushValues(m_world.form(kMonthly, kSchoolA), std::span(&value, 1), true);
        QVERIFY2(tried, tried ? "" : qPrintable(told(tried.error())));
        story.thenHolds(kGirls, u"12"_s);
    }

    void aTermHasItsOwnValues()
    {
        Story first(m_world, m_world.termForm(1)), second(m_world, m_world.termForm(2));
        first.givenAnEmptyForm();
        second.givenAnEmptyForm();
        first.when(Who::Clerk, {says(kMarks, u"41"_s)}).thenAllIsAccepted().thenHolds(kMarks, u"41"_s);
        second.thenHasNothingIn(kMarks).when(Who::Clerk, {says(kMarks, u"52"_s)}).thenHolds(kMarks, u"52"_s);
        first.thenHolds(kMarks, u"41"_s);
    }

    void schoolsDoNotShareCells()
    {
        Story a = aForm(kSchoolA), b = aForm(kSchoolB);
        a.givenTheFormHolds({says(kGirls, u"12"_s)});
        b.givenAnEmptyForm().thenHasNothingIn(kGirls).when(Who::Clerk, {says(kGirls, u"7"_s)});
        a.thenHolds(kGirls, u"12"_s);
        b.thenHolds(kGirls, u"7"_s);
    }

    // DHIS2 has no optimistic locking: the last writer wins, and only reading back shows it.
    void ofTwoWritersTheLastOneIsSeen()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s), says(kBoys, u"8"_s)})
            .when(Who::Admin, {says(kGirls, u"20"_s)})
            .thenHolds(kGirls, u"20"_s)
            .thenWrittenBy(kGirls, Who::Admin)
            .when(Who::Clerk, {says(kGirls, u"15"_s)})
            .thenHolds(kGirls, u"15"_s)
            .thenWrittenBy(kGirls, Who::Clerk)
            .thenWrittenBy(kBoys, Who::Clerk);
    }
};

int runValues(World& world, const QStringList& arguments)
{
    Values scenarios(world);
    return QTest::qExec(&scenarios, arguments);
}

}  // namespace rejista::contract

#include "values.moc"
