// Pictures of the hub's pages, and of what it changes on others, compared with the stored ones in this folder.
#include "desktop/look/key_button.h"
#include "desktop/look/segment.h"
#include "shots/shots_case.h"
#include "support/test_hub.h"

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestShotsHub : public ShotsCase {
    Q_OBJECT
private:
    std::unique_ptr<TestHub> m_hub;

    [[nodiscard]] SyncDesk& sync() const { return SyncDesk::of(*m_shell->desk()); }
    /// A window whose register knows a hub; `synced` = everything is there, and its lists are here.
    bool openWithHub(bool connected, bool synced, const QString& refuses = {})
    {
        closeAll();
        m_hub = std::make_unique<TestHub>();
        if (!open() || !m_hub->plant(*m_shell->desk(), refuses))
            return false;
        m_hub->useFor(sync());
        if (!connected)
            return QTest::qWaitFor([this] { return sync().isQuiet(); });
        if (!m_hub->connect(sync()))
            return false;
        return !synced || (syncNow(sync()) && comeAnew() && syncNow(sync()));
    }
    /// The window with the forms and lists that came.
    bool comeAnew()
    {
        if (!sync().hasNewLists())
            return true;
        const QPointer<Desk> before = m_shell->desk();
        sync().useNewLists();
        if (!QTest::qWaitFor([&] { return !before && m_shell->desk(); }))
            return false;
        m_hub->follow(*m_shell->desk());
        return QTest::qWaitFor([this] { return sync().isQuiet(); });
    }
    bool makeConflicts()
    {
        return m_hub->clash(
                   form(u"RJ_DS_ASC_ENR_PRI"_s), u"RJ_D_ENR_P6"_s,
                   {{u"M,12"_s, u"29"_s, u"28"_s}, {u"F,12"_s, u"1204"_s, u"1240"_s}, {u"F,11"_s, u"33"_s, u"34"_s}})
            && syncNow(sync()) && sync().picture()->cards.size() == 3;
    }

    void closeAll()
    {
        if (m_hub)
            m_hub->release();
        close();
        m_hub.reset();
    }

private Q_SLOTS:
    void cleanup() { closeAll(); }

    void aRegisterThatKnowsNoHub()
    {
        QVERIFY(openWithHub(false, false));
        seeBoth(u"sync"_s, u"13-sync-never"_s);
    }
    void theFirstConnection()
    {
        QVERIFY(openWithHub(false, false));
        seeBoth(u"connect"_s, u"16-connect-where"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"hub.example.org"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"connect.key"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"d2p_ 8Kw3 RmQ1 vT7p Zc4L 0aNe "_s);
        seeBoth(u"connect"_s, u"16-connect-who"_s, u"16-first-run-hub"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        seeBoth(u"connect"_s, u"16-connect-slip"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), m_hub->token());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), u"connect.bring"_s, 30'000);
        QTRY_VERIFY(qobject_cast<KeyButton*>(QApplication::focusWidget())->isAvailable());
        seeBoth(u"connect"_s, u"16-connect-need"_s);
    }
    void anExchangeUnderWay()
    {
        QVERIFY(openWithHub(true, false));
        m_hub->holdAtPiece(3);
        m_shell->frame()->go({u"sync"_s, {}, {}, {}});
        sync().start();
        QTRY_VERIFY_WITH_TIMEOUT(m_hub->isHeld(), 60'000);
        seeBoth(u"sync"_s, u"13-sync-working"_s, u"13-sync-working"_s);
    }
    void aLineThatBroke()
    {
        QVERIFY(openWithHub(true, false));
        m_hub->breakAtPiece(3);
        QVERIFY(syncNow(sync()));
        QVERIFY(sync().error());
        seeBoth(u"sync"_s, u"13-sync-cut"_s);
    }
    void allIsConfirmed()
    {
        QVERIFY(openWithHub(true, true));
        QVERIFY(!sync().error());
        seeBoth(u"sync"_s, u"13-sync-confirmed"_s);
        seeBoth(u"returns"_s, u"12-returns"_s, u"12-district-returns"_s);
        seeBoth(u"synclog"_s, u"13-sync-log"_s);
    }
    void aDistrictOfInventedSchools()
    {
        QVERIFY(openDemo(16));
        seeBoth(u"returns"_s, u"12-returns-district"_s, u"12-district-returns"_s);
        auto* kind = m_shell->findChild<Segment*>(u"returns.kind"_s);
        kind->pick(2);
        see(u"12-returns-district-months"_s);
    }
    void conflictsToAnswer()
    {
        QVERIFY(openWithHub(true, true));
        QVERIFY(makeConflicts());
        seeBoth(u"sync"_s, u"13-sync-conflicts"_s);
        m_shell->frame()->go({u"conflicts"_s, {}, {}, {}});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::keyClicks(QApplication::focusWidget(), u"Counted again today, the paper is here"_s);
        seeBoth(u"conflicts"_s, u"14-conflicts"_s, u"14-sync-conflicts"_s);
        m_laptop->look.setPercent(200);
        see(u"14-conflicts-200"_s);
        m_laptop->look.setPercent(100);
        seeBoth(u"today"_s, u"02-today-conflicts"_s);
    }
    void whatTheHubMadeOfTheCells()
    {
        QVERIFY(openWithHub(true, true, u"RJ_D_TOT_P2"_s));
        QVERIFY(makeConflicts());
        const metadata::Catalog& catalog = m_shell->desk()->catalog();
        const auto cell = [&](const QString& element, const QString& combo) {
            const auto* found = catalog.dataElements.byCode(element);
            return metadata::Operand{found->key, *catalog.comboNamed(found->combo, combo)};
        };
        const domain::ReturnKey enrolment = form(u"RJ_DS_ASC_ENR_PRI"_s);
        for (const QString& combo : {u"F,9"_s, u"M,9"_s, u"M,10"_s})
            QVERIFY(typeHere(*m_shell->desk(), enrolment, cell(u"RJ_D_ENR_P4"_s, combo), u"11"_s));
        m_shell->frame()->go({u"return"_s, enrolment, cell(u"RJ_D_ENR_P6"_s, u"M,12"_s), {}});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        seeBoth(u"return"_s, u"04-census-enrolment-hub"_s);
        m_shell->frame()->go({u"return"_s, enrolment, cell(u"RJ_D_TOT_P2"_s, u"F"_s), {}});
        see(u"04-census-enrolment-refused"_s);
    }
    void aValueThatTheHubRefused()
    {
        QVERIFY(openWithHub(true, true, u"RJ_D_PC_LEARN"_s));
        QVERIFY(!sync().picture()->refusals.empty());
        seeBoth(u"sync"_s, u"13-sync-refused"_s);
        seeBoth(u"returns"_s, u"12-returns-refused"_s);
    }
};

QTEST_MAIN(TestShotsHub)
#include "tst_shots_hub.moc"
