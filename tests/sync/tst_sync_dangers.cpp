// What loses or spoils data without an error at a real hub (hub-live.md §A1): each as it happens, and what ours does about
// it. What a bad line and other people do in between is in tst_sync_line, locks and approval in tst_sync_locks.
#include "sync/support/sync_case.h"

using namespace rejista;
using namespace rejista::test;

class SyncDangers : public SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        m_mine.reset();
        m_officer.reset();
    }

    void aSuccessThatStoredNothingIsSeenAndSentAgain()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        failPush(Fault::Silent);
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(there(girls()), u"12"_s);
        QCOMPARE(report->confirmed, 1);
        QCOMPARE(m_mine->counts().refused, 0);
    }

    void aSuccessThatTheDatabaseForgotIsSeenAndSentAgain()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        failPush(Fault::Hollow);
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(there(girls()), u"12"_s);
        QCOMPARE(report->confirmed, 1);
    }

    void whatNeverArrivesThoughTheHubSaysSoIsTold()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        failEvery(u"/api/dataValueSets"_s, Fault::Hollow);
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(report->rejected.size(), 1U);
        QCOMPARE(report->rejected[0].code, u"notStored"_s);
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        m_line->choose = {};
        VERIFY_OK(sync({.retryRefused = true}));
        QCOMPARE(there(girls()), u"12"_s);
    }

    void aHubThatStoresNothingAtAllIsNotBelievedAndNoValueIsBlamed()
    {
        begin(practice::Like::V244);  // 2.42 says so aloud
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(m_mine->type(boys(), u"13"_s));
        failEvery(u"/api/dataValueSets"_s, Fault::Silent);
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(report->stopped.has_value());
        QCOMPARE(report->confirmed, 0);
        QCOMPARE(m_mine->counts().toSend, 2);
        QCOMPARE(m_mine->counts().refused, 0);
        QVERIFY(!m_mine->counts().lastStopped.isEmpty());
        m_line->choose = {};
        VERIFY_OK(sync());
        QCOMPARE(there(boys()), u"13"_s);
    }

    void aValueUnderAForeignComboIsNeverSent()
    {
        const domain::CellKey stray = m_mine->cell(u"RJ_T_P1"_s, uid::kDefault);
        VERIFY_OK(m_mine->store->writeNow([&](storage::Tx& tx) {
            return storage::cells::put(tx, {.key = stray, .value = u"5"_s, .target = u"stray"_s});
        }));
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(there(girls()), u"12"_s);
        QCOMPARE(there(stray), u"-"_s);
        QCOMPARE(report->parked.size(), 1U);
        QCOMPARE(report->parked[0].reason, u"noCombo"_s);
    }

    void aStrayValueAtTheHubIsNobodysCell()
    {
        begin(practice::Like::V244);  // asked strictly, 2.42 refuses it
        m_officer->put(u"dePupilsP1a"_s, uid::kDefault, u"3"_s);
        VERIFY_OK(sync());
        QVERIFY(!m_mine->row(m_mine->cell(u"RJ_T_P1"_s, uid::kDefault)));
    }

    void aWholeFormRefusedForOneElementFindsTheCulprit()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(m_mine->type(boys(), u"13"_s));
        VERIFY_OK(m_mine->type(m_mine->cell(u"RJ_T_TEXT"_s), u"words"_s));
        const QString culprit = u"deTextTextT"_s;
        dropFromSet(culprit);
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(!report->stopped);
        QCOMPARE(there(girls()), u"12"_s);
        QCOMPARE(there(boys()), u"13"_s);
        QCOMPARE(report->rejected.size(), 1U);
        QCOMPARE(report->rejected[0].cell, m_mine->cell(u"RJ_T_TEXT"_s));
        QCOMPARE(m_mine->text(m_mine->cell(u"RJ_T_TEXT"_s)), u"words"_s);
    }

    void whatIsMerelyMissingAtTheHubStaysHere()
    {
        const domain::CellKey text = m_mine->cell(u"RJ_T_TEXT"_s);
        VERIFY_OK(m_mine->type(text, u"words"_s));
        VERIFY_OK(sync());
        dropFromSet(u"deTextTextT"_s);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync());
        QCOMPARE(there(text), u"-"_s);
        QCOMPARE(m_mine->text(text), u"words"_s);
        QVERIFY(m_mine->cards().empty());
    }

    void aZeroThatTheHubDoesNotKeepIsTold()
    {
        begin(practice::Like::V242);
        const domain::CellKey zero = m_mine->cell(u"RJ_T_ZERO"_s);
        VERIFY_OK(m_mine->type(zero, u"0"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(there(zero), u"-"_s);
        QCOMPARE(m_mine->text(zero), u"0"_s);
        QCOMPARE(report->rejected.size(), 1U);
        QCOMPARE(report->rejected[0].code, u"zeroNotKept"_s);
        m_line->asked.clear();
        VERIFY_OK(sync());
        QCOMPARE(pushes(), 0);
    }

    void aZeroThatTheHubKeepsIsConfirmed()
    {
        begin(practice::Like::V244);
        const domain::CellKey zero = m_mine->cell(u"RJ_T_ZERO"_s);
        VERIFY_OK(m_mine->type(zero, u"0"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(there(zero), u"0"_s);
        QVERIFY(report->rejected.empty());
    }

    void aZeroThatTheHubTrimsAtNightStaysHere()
    {
        begin(practice::Like::V244);
        const domain::CellKey zero = m_mine->cell(u"RJ_T_ZERO"_s);
        VERIFY_OK(m_mine->type(zero, u"0"_s));
        VERIFY_OK(sync());
        officerPuts(zero, std::nullopt);
        VERIFY_OK(sync());
        QCOMPARE(m_mine->text(zero), u"0"_s);
        QCOMPARE(m_mine->counts().toSend, 0);
    }

    void aCompletionWithoutItsCompulsoryCellsIsRefused()
    {
        const domain::ReturnKey form = m_mine->form(u"RJ_T_C"_s, uid::kOther);
        VERIFY_OK(m_mine->complete(form));
        const auto report = m_mine->sync(*m_line, m_hub->officer);
        VERIFY_OK(report);
        QCOMPARE(report->rejected.size(), 1U);
        QCOMPARE(report->rejected[0].field, u"completion"_s);
        if (likeAsked() != practice::Like::V242)
            QCOMPARE(report->rejected[0].code, u"E7605"_s);
        m_line->asked.clear();
        VERIFY_OK(m_mine->sync(*m_line, m_hub->officer));
        QCOMPARE(m_line->count("POST", u"/api/dataEntry/dataSetCompletion"_s), 0);
    }

    void aCompletionSaysNothingOfItsValues()
    {
        // A reader completed it at the hub; ours are not there yet, and are sent all the same.
        Somebody reader(*m_hub->hub, m_hub->reader, m_clock);
        VERIFY_OK(reader.client.setComplete(Somebody::id(), true));
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(report->pulledCompletions, 1);
        QCOMPARE(there(girls()), u"12"_s);
    }

    void commentAndMarkGoWithEveryChangeOfTheValue()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s, u"RJ_T_A"_s, u"counted twice"_s));
        VERIFY_OK(sync());
        VERIFY_OK(m_mine->type(girls(), u"13"_s));
        VERIFY_OK(sync());
        const auto read = m_officer->client.readForm(Somebody::id());
        VERIFY_OK(read);
        QCOMPARE(read->values.size(), 1U);
        QCOMPARE(read->values[0].comment, u"counted twice"_s);
    }
};

QTEST_GUILESS_MAIN(SyncDangers)
#include "tst_sync_dangers.moc"
