// Completing a return at the hub, and how little that proves (hub-live.md §A1.6, §A1.7).
#include "contract/scenarios.h"
#include "contract/story.h"

#include <algorithm>

namespace rejista::contract {

using namespace Qt::StringLiterals;

class Completion : public QObject {
    Q_OBJECT
public:
    explicit Completion(World& world) : m_world(world) {}

private:
    World& m_world;
    [[nodiscard]] Story aForm() { return Story(m_world, m_world.form(kMonthly, kSchoolB)); }

private Q_SLOTS:
    void completingIsSeen()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s)})
            .thenIsComplete(false)
            .whenCompleted(Who::Clerk)
            .thenIsComplete(true, Who::Clerk);
    }

    void reopeningIsSeen()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s)})
            .whenCompleted(Who::Clerk)
            .thenIsComplete(true)
            .whenCompleted(Who::Clerk, false)
            .thenIsComplete(false)
            .whenCompleted(Who::Clerk)
            .thenIsComplete(true);
    }

    void completingTwiceIsNoError()
    {
        aForm().givenAnEmptyForm().whenCompleted(Who::Clerk).whenCompleted(Who::Clerk).thenIsComplete(true);
    }

    void theListOfCompletionsHasIt()
    {
        aForm().givenAnEmptyForm().whenCompleted(Who::Clerk).thenIsComplete(true);
        const auto all = m_world.as(Who::Clerk)
                             .registrations({.dataSets = {kMonthly},
                                             .orgUnits = {kDistrict},
                                             .periods = {m_world.month(1)},
                                             .children = true});
        QVERIFY2(all, all ? "" : qPrintable(told(all.error())));
        const auto it = std::find_if(all->begin(), all->end(), [](const auto& one) { return one.orgUnit == kSchoolB; });
        QVERIFY(it != all->end());
        QVERIFY(it->completion.complete);
        QCOMPARE(it->dataSet, kMonthly);
        QCOMPARE(it->period, m_world.month(1));
        QCOMPARE(it->completion.by, m_world.userName(Who::Clerk));
        aForm().givenAnEmptyForm();
    }

    void emptyCompulsoryCellsStopIt()
    {
        Story story(m_world, m_world.form(kMust, kSchoolA));
        story.givenTheFormHolds({says(kDesks, u"4"_s)})
            .whenCompleted(Who::Clerk)
            .thenCompletionFails(u"E7605"_s)
            .when(Who::Clerk, {says(kBooks, u"0"_s)})
            .thenAllIsAccepted()
            .whenCompleted(Who::Clerk)
            .thenIsComplete(true);
        story.givenAnEmptyForm();
    }

    // hub-live.md §A1.7: the bulk endpoint fails for a period that the hub never met; ours is the other one.
    void aPeriodThatWasNeverUsedCompletesAtOnce()
    {
        Story story(m_world, m_world.form(kMonthly, kSchoolB, 200 + m_world.info().serverTime.date().day()));
        story.whenCompleted(Who::Clerk).thenIsComplete(true).whenCompleted(Who::Clerk, false).thenIsComplete(false);
    }

    // hub-live.md §A1.6: so a completion proves neither who may, nor that anything is there; it says whose name it bears.
    void aReadersCompletionBearsTheReadersName()
    {
        Story story = aForm();
        story.givenAnEmptyForm();
        const auto done = m_world.as(Who::Reader).setComplete(m_world.form(kMonthly, kSchoolB), true);
        if (done)
            story.thenIsComplete(true, Who::Reader);
        else
            story.thenIsComplete(false);
        story.givenAnEmptyForm();
    }

    void completingDoesNotLock()
    {
        aForm()
            .givenTheFormHolds({says(kGirls, u"12"_s)})
            .whenCompleted(Who::Clerk)
            .when(Who::Clerk, {says(kGirls, u"13"_s)})
            .thenAllIsAccepted()
            .thenHolds(kGirls, u"13"_s)
            .thenIsComplete(true);
        aForm().givenAnEmptyForm();
    }

    void aTermIsCompletedByItself()
    {
        Story first(m_world, m_world.termForm(1)), second(m_world, m_world.termForm(2));
        first.givenTheFormHolds({says(kMarks, u"41"_s)});
        second.givenAnEmptyForm();
        first.whenCompleted(Who::Clerk).thenIsComplete(true);
        second.thenIsComplete(false);
        first.givenAnEmptyForm();
    }
};

int runCompletion(World& world, const QStringList& arguments)
{
    Completion scenarios(world);
    return QTest::qExec(&scenarios, arguments);
}

}  // namespace rejista::contract

#include "completion.moc"
