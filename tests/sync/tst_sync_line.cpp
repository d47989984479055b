// What a bad line does, a process that ends anywhere, and people who write in between: nothing is sent twice with effect,
// nothing of anybody is lost, and what cannot be known is asked.
#include "sync/support/sync_case.h"

using namespace rejista;
using namespace rejista::test;

class SyncLine : public SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        m_mine.reset();
        m_officer.reset();
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

    // 171 KB of a form on a slow line, or the same values as a packed list (hub-live.md §A2).
    void whatWasSentIsProvedByTheListOfValues()
    {
        VERIFY_OK(m_mine->type(girls(), u"12"_s, u"RJ_T_A"_s, u"counted twice"_s));
        VERIFY_OK(m_mine->type(boys(), u"13"_s));
        VERIFY_OK(m_mine->type(m_mine->cell(u"RJ_T_ALL"_s), u"25"_s));
        VERIFY_OK(sync());
        VERIFY_OK(m_mine->type(girls(), u"14"_s));
        VERIFY_OK(m_mine->type(boys(), QString()));
        VERIFY_OK(m_mine->type(m_mine->cell(u"RJ_T_ALL"_s), u"26"_s));
        m_line->asked.clear();
        const bool old = likeAsked() == practice::Like::V242;
        m_line->after = [this](const hub::Request& request) {
            // A remark of somebody, and a value, between our writing and our reading.
            if (HubLine::isPush(request)) {
                officerPuts(girls(), u"14"_s, u"counted again"_s);
                officerPuts(m_mine->cell(u"RJ_T_ALL"_s), u"99"_s);
            }
        };
        const auto report = sync();
        m_line->after = {};
        VERIFY_OK(report);
        QCOMPARE(m_line->count("GET", u"/api/dataEntry/dataValues"_s), old ? 2 : 1);
        QCOMPARE(pushes(), 1);
        QCOMPARE(there(boys()), u"-"_s);
        QVERIFY(!sync::counts(**m_mine->store->reader())->toSend);
        QCOMPARE(m_mine->row(girls())->comment, u"counted again"_s);
        QCOMPARE(m_mine->cards().size(), 1U);
        QCOMPARE(m_mine->cards()[0].theirs, std::optional(u"99"_s));
    }

    void whereTheListMayNotBeSeenTheFormIsTheProof()
    {
        VERIFY_OK(sync());
        VERIFY_OK(m_mine->type(girls(), u"12"_s));
        m_line->asked.clear();
        m_line->choose = [this](const hub::Request& request, int) {
            return request.path == "/api/dataValueSets"_L1 && request.method == "GET" && pushes() > 0
                ? Fault::OutOfSight
                : Fault::None;
        };
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(!report->stopped);
        QCOMPARE(report->confirmed, 1);
        QCOMPARE(m_line->count("GET", u"/api/dataEntry/dataValues"_s), 2);
        QCOMPARE(there(girls()), u"12"_s);
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
};

QTEST_GUILESS_MAIN(SyncLine)
#include "tst_sync_line.moc"
