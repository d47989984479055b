// One run of sync against the training hub: what goes there, what comes back, what is left alone.
#include "sync/support/sync_case.h"

using namespace rejista;
using namespace rejista::test;

class SyncRun : public SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        m_mine.reset();
        m_officer.reset();
    }

    void whatWasTypedArrivesAndIsConfirmed()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(m_mine->type(boys(), u"0"_s));
        QCOMPARE(m_mine->counts().toSend, 2);
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY2(!report->stopped, report->stopped ? qPrintable(told(*report->stopped)) : "");
        QCOMPARE(report->confirmed, 2);
        QCOMPARE(report->pushedValues, 2);
        QCOMPARE(there(girls()), u"12"_s);
        QCOMPARE(there(boys()), u"0"_s);
        QCOMPARE(m_mine->counts().toSend, 0);
        QVERIFY(m_mine->counts().lastConfirmed.has_value());
    }

    void aSecondRunSendsNothing()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync());
        m_line->asked.clear();
        const auto again = sync();
        VERIFY_OK(again);
        QCOMPARE(again->pushedValues, 0);
        QCOMPARE(m_line->count("POST", u"/api/dataValueSets"_s), 0);
    }

    void whatTheDistrictWroteComesIn()
    {
        officerPuts(girls(), u"31"_s, u"counted again"_s);
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(m_mine->text(girls()), u"31"_s);
        QCOMPARE(m_mine->row(girls())->comment, u"counted again"_s);
        QCOMPARE(m_mine->row(girls())->editedBy, u"officer"_s);
        QCOMPARE(report->pulledValues, 1);
        QCOMPARE(report->pushedValues, 0);
        QCOMPARE(m_mine->history(girls()).front().note.why, u"hub: officer"_s);
    }

    void twoFieldsOfOneCellJoin()
    {
        officerPuts(girls(), u"31"_s);
        VERIFY_OK(sync());
        officerPuts(girls(), u"31"_s, u"please look"_s);
        VERIFY_OK(m_mine->type(girls(), u"32"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(report->merged, 1);
        QCOMPARE(there(girls()), u"32"_s);
        QCOMPARE(m_mine->row(girls())->comment, u"please look"_s);
        QCOMPARE(m_mine->counts().conflicts, 0);
    }

    void twoWaysToChangeAValueMakeACard()
    {
        officerPuts(girls(), u"31"_s);
        VERIFY_OK(sync());
        officerPuts(girls(), u"35"_s);
        VERIFY_OK(m_mine->type(girls(), u"32"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(report->conflicts, 1);
        QCOMPARE(report->waiting, 0);
        QCOMPARE(there(girls()), u"35"_s);
        QCOMPARE(m_mine->text(girls()), u"32"_s);
        const auto cards = m_mine->cards();
        QCOMPARE(cards.size(), 1U);
        QCOMPARE(cards[0].base, std::optional(u"31"_s));
        QCOMPARE(cards[0].mine, std::optional(u"32"_s));
        QCOMPARE(cards[0].theirs, std::optional(u"35"_s));
        QCOMPARE(cards[0].theirsBy, u"officer"_s);
    }

    void aCardIsAnsweredWithMineTheirsOrAThird_data()
    {
        QTest::addColumn<int>("take");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mine") << 0 << u"32"_s;
        QTest::newRow("theirs") << 1 << u"35"_s;
        QTest::newRow("a third") << 2 << u"40"_s;
    }
    void aCardIsAnsweredWithMineTheirsOrAThird()
    {
        QFETCH(int, take);
        QFETCH(QString, expected);
        twoWaysToChangeAValueMakeACard();
        const auto id = m_mine->cards()[0].id;
        using Take = sync::conflicts::Answer::Take;
        sync::conflicts::Answer answer{Take(take), take == 2 ? u"40"_s : QString(), {}};
        const auto without = sync::conflicts::resolve(*m_mine->store, m_mine->context(), id, answer);
        QVERIFY(!without);
        QCOMPARE(without.error().kind, domain::Kind::Usage);
        answer.why = u"asked the teacher"_s;
        VERIFY_OK(sync::conflicts::resolve(*m_mine->store, m_mine->context(), id, answer));
        QVERIFY(m_mine->cards().empty());
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), expected);
        QCOMPARE(m_mine->text(girls()), expected);
        QVERIFY(m_mine->cards().empty());
        const auto twice = sync::conflicts::resolve(*m_mine->store, m_mine->context(), id, answer);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, domain::Kind::NotFound);
    }

    void aClearedCellIsDeletedThere()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync());
        VERIFY_OK(m_mine->type(girls(), {}, u"RJ_T_A"_s, u"teacher left"_s));
        QCOMPARE(m_mine->counts().toSend, 1);
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"-"_s);
        QCOMPARE(m_mine->counts().toSend, 0);
        QCOMPARE(m_mine->row(girls())->comment, u"teacher left"_s);
    }

    void aCommentWithoutAValueStaysHere()
    {
        VERIFY_OK(m_mine->type(girls(), {}, u"RJ_T_A"_s, u"to be asked"_s));
        QCOMPARE(m_mine->counts().toSend, 0);
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(report->pushedValues, 0);
        QCOMPARE(m_line->count("POST", u"/api/dataValueSets"_s), 0);
    }

    void aDeletionThereAgainstAnEditHereIsACard()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync());
        officerPuts(girls(), std::nullopt);
        VERIFY_OK(m_mine->type(girls(), u"13"_s));
        VERIFY_OK(sync());
        QCOMPARE(m_mine->cards().size(), 1U);
        QCOMPARE(m_mine->cards()[0].theirs, std::optional<QString>());
        QCOMPARE(m_mine->text(girls()), u"13"_s);
    }

    void aDeletionThereTakesWhatNobodyTouchedHere()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync());
        officerPuts(girls(), std::nullopt);
        VERIFY_OK(sync());
        QCOMPARE(m_mine->text(girls()), u"-"_s);
        QVERIFY(m_mine->cards().empty());
    }

    void aReturnIsCompletedAfterItsValues()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(m_mine->complete(m_mine->form()));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(report->pushedCompletions, 1);
        QVERIFY(m_officer->complete());
        const auto ways = sync::returnsOnTheirWay(**m_mine->store->reader(), m_mine->context(),
                                                  std::vector{m_mine->form().orgUnit},
                                                  std::vector{m_mine->form().period});
        VERIFY_OK(ways);
        QCOMPARE(ways->front().stage, sync::ReturnStage::Confirmed);
    }

    void aReturnWithACardIsNotCompletedThere()
    {
        twoWaysToChangeAValueMakeACard();
        VERIFY_OK(m_mine->complete(m_mine->form()));
        VERIFY_OK(sync());
        QVERIFY(!m_officer->complete());
    }

    void aDryRunLeavesNothingHereAndThere()
    {
        officerPuts(boys(), u"9"_s);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto report = sync({.dryRun = true});
        VERIFY_OK(report);
        QCOMPARE(report->pushedValues, 1);
        QCOMPARE(report->pulledValues, 1);
        QCOMPARE(there(girls()), u"-"_s);
        QCOMPARE(m_mine->text(boys()), u"-"_s);
        QCOMPARE(m_mine->counts().toSend, 1);
        QVERIFY(!m_mine->counts().lastRun.has_value());
    }

    void pullOnlySendsNothing()
    {
        officerPuts(boys(), u"9"_s);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync({.pullOnly = true}));
        QCOMPARE(there(girls()), u"-"_s);
        QCOMPARE(m_mine->text(boys()), u"9"_s);
    }

    void aRefusedValueIsToldAtItsCellAndNotSentAgain()
    {
        // The hub now wants whole numbers above zero; the form here still takes others.
        const auto stricter = m_hub->admin("PATCH", u"/api/dataElements/deToldToldT"_s,
                                           R"([{"op":"replace","path":"/valueType","value":"INTEGER_POSITIVE"}])");
        QVERIFY2(stricter.status == 200, stricter.body.constData());
        const auto told = m_mine->cell(u"RJ_T_TOLD"_s);
        VERIFY_OK(m_mine->type(told, u"-4"_s));
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(report->rejected.size(), 1U);
        QCOMPARE(report->rejected[0].cell, told);
        QVERIFY(!report->rejected[0].code.isEmpty());
        QCOMPARE(there(girls()), u"12"_s);
        QCOMPARE(m_mine->counts().refused, 1);
        QCOMPARE(m_mine->counts().toSend, 0);
        m_line->asked.clear();
        VERIFY_OK(sync());
        QCOMPARE(m_line->count("POST", u"/api/dataValueSets"_s), 0);
        VERIFY_OK(m_mine->type(told, u"4"_s));
        QCOMPARE(m_mine->counts().refused, 0);
        VERIFY_OK(sync());
        QCOMPARE(there(told), u"4"_s);
    }
};

QTEST_GUILESS_MAIN(SyncRun)
#include "tst_sync_run.moc"
