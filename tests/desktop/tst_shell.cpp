#include "desktop/frame/rail.h"
#include "desktop/frame/status_strip.h"
#include "desktop/shell/shell.h"
#include "support/example.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

/// A page that only says what was done with it.
class PlainPage : public Page {
public:
    PlainPage(const QString& id, Desk& desk, Tools& tools) : Page(desk, tools), m_id(id), line(new QLineEdit(this)) {}
    QString id() const override { return m_id; }
    QString title() const override { return m_id; }
    void enter(const Place& place) override
    {
        at = place;
        line->setFocus();
    }
    void leave() override { kept = line->text(); }
    Place here() const override { return at; }
    QList<QWidget*> panes() const override { return {line}; }

private:
    QString m_id;

public:
    QLineEdit* line;
    Place at;
    QString kept;
};

void plainPages(Frame& frame, Desk& desk, Tools& tools)
{
    frame.addPage(new PlainPage(u"today"_s, desk, tools), "today");
    frame.addPage(new PlainPage(u"census"_s, desk, tools), "census");
    frame.addPage(new PlainPage(u"return"_s, desk, tools), nullptr, u"census"_s);
    frame.addPage(new PlainPage(u"charts"_s, desk, tools), "charts");
    frame.addPage(new PlainPage(u"settings"_s, desk, tools), "settings", {}, true);
    frame.addPage(new PlainPage(u"journal"_s, desk, tools), nullptr, u"settings"_s);
}

}  // namespace

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void aPersonSignsInWithKeysAloneAndSeesToday()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, plainPages);
        shell.begin(laptop.folder);
        shell.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shell));
        shell.activateWindow();
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), kPassphrase);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(shell.frame());
        QCOMPARE(shell.frame()->page()->id(), u"today"_s);
        QCOMPARE(shell.windowTitle(), u"Rejista"_s);
        QCOMPARE(laptop.prefs.recent().value(0), laptop.folder);
    }
    void keysGoToPagesAndAltLeftBack()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, plainPages);
        shell.show();
        shell.enter(laptop.openedBy(kHead));
        QVERIFY(QTest::qWaitForWindowExposed(&shell));
        shell.activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(shell.frame()->page()->id(), u"charts"_s);
        QCOMPARE(shell.frame()->rail().current(), u"charts"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(shell.frame()->page()->id(), u"journal"_s);
        QCOMPARE(shell.frame()->rail().current(), u"settings"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shell.frame()->page()->id(), u"charts"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shell.frame()->page()->id(), u"today"_s);
    }
    void theRailIsWalkedWithArrowsAndLeavingKeepsWhatWasTyped()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, plainPages);
        shell.show();
        shell.enter(laptop.openedBy(kHead));
        auto* today = static_cast<PlainPage*>(shell.frame()->page());
        QTest::keyClicks(today->line, u"half a word"_s);
        Rail& rail = shell.frame()->rail();
        rail.setFocus();
        QTest::keyClick(&rail, Qt::Key_Down);
        QTest::keyClick(&rail, Qt::Key_Return);
        QCOMPARE(shell.frame()->page()->id(), u"census"_s);
        QCOMPARE(today->kept, u"half a word"_s);
    }
    void locksAfterTheMinutesAndCountsTheLastOneDown()
    {
        qint64 now = 0;
        QObject owner;
        IdleWatch watch(&owner, [&now] { return now; });
        QSignalSpy counted(&watch, &IdleWatch::lockingIn);
        QSignalSpy locked(&watch, &IdleWatch::lockNow);
        watch.setMinutes(2);
        watch.start();
        now = 59 * 1000;
        watch.tick();
        QCOMPARE(counted.count(), 0);
        now = 61 * 1000;
        watch.tick();
        QCOMPARE(counted.takeFirst().first().toInt(), 59);
        QWidget somewhere;
        QTest::keyClick(&somewhere, Qt::Key_A);
        QCOMPARE(counted.takeFirst().first().toInt(), 0);
        now += 119 * 1000;
        watch.tick();
        QCOMPARE(locked.count(), 0);
        now += 2 * 1000;
        watch.tick();
        QCOMPARE(locked.count(), 1);
        watch.setMinutes(0);
        watch.start();
        now += 3600 * 1000;
        watch.tick();
        QCOMPARE(locked.count(), 1);
        watch.stop();
    }
    void theLockHidesThePageAndOpensWithThePassphrase()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, plainPages);
        shell.show();
        shell.enter(laptop.openedBy(kHead));
        QVERIFY(QTest::qWaitForWindowExposed(&shell));
        shell.activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shell.isLocked());
        QVERIFY(!shell.frame()->isVisible());
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), kPassphrase);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!shell.isLocked());
        QVERIFY(shell.frame()->isVisible());
    }
    void whoSwitchesLeavesNothingOnTheScreen()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, plainPages);
        shell.show();
        shell.enter(laptop.openedBy(kHead));
        const QPointer<Frame> before = shell.frame();
        shell.signOut();
        QVERIFY(before.isNull());
        QVERIFY(!shell.desk());
        QVERIFY(!laptop.openedBy(kClerk)->workspace->allowed(security::Right::ManagePeople));
    }
    void anotherLanguageStaysWhereOneIs()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, plainPages);
        shell.show();
        shell.enter(laptop.openedBy(kHead));
        shell.frame()->go({u"charts"_s, {}, {}, {}});
        const QPointer<Frame> before = shell.frame();
        shell.desk()->setLocale(u"fr"_s);
        QTRY_VERIFY(before.isNull());
        QCOMPARE(shell.frame()->page()->id(), u"charts"_s);
        QCOMPARE(laptop.prefs.locale(), u"fr"_s);
    }
    void closingOverWhatTheDiskRefusedIsSaidOnce()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, plainPages);
        shell.show();
        shell.enter(laptop.openedBy(kHead));
        shell.desk()->noteWriting();
        shell.desk()->noteWritten(domain::error(domain::Kind::DiskFull, u"data.db"_s, {}), 3);
        QVERIFY(shell.frame()->status().savedText().startsWith(u"Not saved"_s));
        QVERIFY(!shell.close());
        QVERIFY(shell.isVisible());
        QVERIFY(shell.close());
    }
    void largeTextTurnsTheRailIntoAMenu()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.desk.reset();
        Shell shell(laptop.tools, plainPages);
        shell.show();
        shell.enter(laptop.openedBy(kHead));
        QVERIFY(shell.frame()->rail().isVisible());
        laptop.look.setPercent(200);
        QVERIFY(!shell.frame()->rail().isVisible());
        QVERIFY(shell.frame()->findChild<QWidget*>(u"railButton"_s)->isVisible());
        laptop.look.setPercent(100);
        QVERIFY(shell.frame()->rail().isVisible());
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
