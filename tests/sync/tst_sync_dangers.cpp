// What loses or spoils data without an error at a real hub (hub-live.md §A1), and what a bad line does: each as it happens,
// and what ours does about it.
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

    void anAnswerThatIsLostIsNotSentTwice_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("cut after the body") << int(Fault::Lost);
        QTest::newRow("half an answer") << int(Fault::Truncated);
        QTest::newRow("504 of a proxy") << int(Fault::Gateway);
    }
    void anAnswerThatIsLostIsNotSentTwice()
    {
        QFETCH(int, fault);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        failPush(Fault(fault));
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(!report->stopped);
        QCOMPARE(pushes(), 1);
        QCOMPARE(report->confirmed, 1);
        QCOMPARE(m_mine->counts().toSend, 0);
    }

    void whatNeverLeftIsSentAgain_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("no connection") << int(Fault::NotSent);
        QTest::newRow("503 of a proxy") << int(Fault::Busy);
        QTest::newRow("a deadlock in the hub's database") << int(Fault::Deadlock);
        QTest::newRow("500") << int(Fault::Stale);
    }
    void whatNeverLeftIsSentAgain()
    {
        QFETCH(int, fault);
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        failPush(Fault(fault));
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(!report->stopped);
        QCOMPARE(there(girls()), u"12"_s);
        QCOMPARE(report->confirmed, 1);
    }

    void betweenALostAnswerAndItsProofSomebodyElseWrites()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        failPush(Fault::Lost);
        m_line->after = [this](const hub::Request& request) {
            if (HubLine::isPush(request))
                officerPuts(girls(), u"99"_s);
        };
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"99"_s);
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        QCOMPARE(m_mine->cards().size(), 1U);
        QCOMPARE(m_mine->cards()[0].theirs, std::optional(u"99"_s));
    }

    // History 2975: a form lacks a value, so the list of values is read as well; a moment later than the form.
    void whatSomebodyWritesBetweenTheFormAndTheListIsAskedAbout()
    {
        VERIFY_OK(m_mine->type(m_mine->cell(u"RJ_T_TEXT"_s), u"words"_s));
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync());
        dropFromSet(u"deTextTextT"_s);
        VERIFY_OK(m_mine->type(girls(), u"13"_s));
        QStringList read;
        m_line->after = [&](const hub::Request& request) {
            if (request.method != "GET" || !request.path.startsWith("/api/data"_L1))
                return;
            read.append(request.path);
            if (request.path == "/api/dataEntry/dataValues"_L1 && read.count(request.path) == 1)
                officerPuts(girls(), u"99"_s);
        };
        VERIFY_OK(sync());
        QVERIFY(read.endsWith(u"/api/dataValueSets"_s));  // the list came after the form, and nothing was read back
        QCOMPARE(pushes(), 1);                            // the words and the twelve, in the first run
        QCOMPARE(there(girls()), u"99"_s);
        QCOMPARE(m_mine->text(girls()), u"13"_s);
        QCOMPARE(m_mine->cards().size(), 1U);
        QCOMPARE(m_mine->cards()[0].mine, std::optional(u"13"_s));
        QCOMPARE(m_mine->cards()[0].theirs, std::optional(u"99"_s));
    }

    void aRequestThatArrivesLateIsAskedAbout()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        std::optional<hub::Request> late;
        m_line->choose = [&](const hub::Request& request, int) {
            if (!HubLine::isPush(request) || late)
                return Fault::None;
            late = request;
            return Fault::Vanished;
        };
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"12"_s);
        VERIFY_OK(m_mine->type(girls(), u"13"_s));
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"13"_s);
        m_clock.advance(1000);
        (void)m_hub->hub->handle(*late);
        QCOMPARE(there(girls()), u"12"_s);
        VERIFY_OK(sync());
        QCOMPARE(m_mine->text(girls()), u"13"_s);
        QCOMPARE(m_mine->cards().size(), 1U);
    }

    void aValueUndoneByARaceIsPutBackOnceThenAskedAbout()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        VERIFY_OK(sync());
        const auto undo = [this](const QString& value) {
            const QDateTime now = m_clock.now();
            m_clock.set(now.addSecs(-90));  // a slower request that began before ours
            m_officer->put(u"dePupilsP1a"_s, uid::kGirls, value);
            m_clock.set(now);
        };
        undo(u"7"_s);
        VERIFY_OK(sync());
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        QCOMPARE(there(girls()), u"12"_s);
        const auto history = m_mine->history(girls());
        QVERIFY(std::any_of(history.begin(), history.end(),
                            [](const auto& entry) { return entry.note.kind == storage::journal::kind::kPutBack; }));
        undo(u"8"_s);
        VERIFY_OK(sync());
        QCOMPARE(m_mine->text(girls()), u"12"_s);
        QCOMPARE(there(girls()), u"8"_s);
        QCOMPARE(m_mine->cards().size(), 1U);
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

    void whatIsTypedWhileTheRunGoesOnStays()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        bool typed = false;
        m_line->before = [&](const hub::Request& request) {
            if (HubLine::isPush(request) && !std::exchange(typed, true))
                QVERIFY(m_mine->type(girls(), u"14"_s).has_value());
        };
        VERIFY_OK(sync());
        QCOMPARE(m_mine->text(girls()), u"14"_s);
        VERIFY_OK(sync());
        QCOMPARE(there(girls()), u"14"_s);
        QVERIFY(m_mine->cards().empty());
    }

    /// Ends the program at every request and after every write in turn; then it runs again.
    void killedAnywhereTheEffectHappensOnce()
    {
        for (int step = 0; step < 400; ++step) {
            begin();
            officerPuts(boys(), u"31"_s);
            VERIFY_OK(m_mine->type(girls(), u"12"_s));
            VERIFY_OK(m_mine->type(m_mine->cell(u"RJ_T_ALL"_s), u"43"_s));
            VERIFY_OK(m_mine->complete(m_mine->form()));
            int at = 0;
            bool killed = false;
            m_line->choose = [&](const hub::Request&, int) {
                at += 2;
                return at - 2 == step ? Fault::KillBefore : at - 1 == step ? Fault::KillAfter : Fault::None;
            };
            try {
                m_clock.advance(60'000);
                (void)m_mine->sync(*m_line, m_hub->teacher, {.chunk = 1}, [&](const sync::Progress&) {
                    if (at++ == step)
                        throw Killed{};
                });
            } catch (const Killed&) {
                killed = true;
            }
            m_line->choose = {};
            VERIFY_OK(m_mine->open(false));
            const auto report = sync();
            VERIFY_OK(report);
            QVERIFY2(!report->stopped, qPrintable(u"step %1"_s.arg(step)));
            QVERIFY2(m_mine->cards().empty(), qPrintable(u"a card at step %1"_s.arg(step)));
            QCOMPARE(there(girls()), u"12"_s);
            QCOMPARE(there(m_mine->cell(u"RJ_T_ALL"_s)), u"43"_s);
            QCOMPARE(m_mine->text(boys()), u"31"_s);
            QVERIFY(m_officer->complete());
            QCOMPARE(m_mine->counts().toSend, 0);
            QVERIFY2(pushes() <= 4, qPrintable(u"%1 pushes at step %2"_s.arg(pushes()).arg(step)));
            if (!killed) {
                QVERIFY(step > 20);
                return;
            }
        }
        QFAIL("the run never came to its end");
    }

private:
    /// The hub's data set loses an element; its values stay in the database.
    void dropFromSet(const QString& element)
    {
        const auto got = m_hub->admin("GET", u"/api/dataSets/"_s + uid::kSetA, {}, {{u"fields"_s, u":owner"_s}});
        QJsonObject set = QJsonDocument::fromJson(got.body).object();
        QJsonArray kept;
        for (const auto& one : set.value(u"dataSetElements"_s).toArray()) {
            if (one.toObject().value(u"dataElement"_s).toObject().value(u"id"_s).toString() != element)
                kept.append(one);
        }
        QVERIFY(kept.size() + 1 == set.value(u"dataSetElements"_s).toArray().size());
        set.insert(u"dataSetElements"_s, kept);
        const auto put = m_hub->admin("POST", u"/api/metadata"_s,
                                      QJsonDocument(QJsonObject{{u"dataSets"_s, QJsonArray{set}}}).toJson(),
                                      {{u"importStrategy"_s, u"CREATE_AND_UPDATE"_s}});
        QVERIFY2(put.status == 200, put.body.left(1000).constData());
    }
};

QTEST_GUILESS_MAIN(SyncDangers)
#include "tst_sync_dangers.moc"
