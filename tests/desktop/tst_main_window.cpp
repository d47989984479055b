#include "desktop/main_window.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QTest>

using rejista::desktop::MainWindow;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void saysItsNameVersionAndWhatItCannotDoYet()
    {
        MainWindow window(u"1.2.3"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.windowTitle(), u"Rejista 1.2.3"_s);
        const auto* state = window.findChild<QLabel*>(u"state"_s);
        QVERIFY(state);
        QVERIFY(state->isVisible());
        QVERIFY(state->text().contains(u"1.2.3"_s));
        QVERIFY(state->text().contains(u"rejista-cli help"_s));
        QVERIFY(!state->accessibleName().isEmpty());
        QVERIFY(!window.windowIcon().isNull() || !QFile::exists(u":/icons/rejista.svg"_s));
    }
    void aboutOpensWithoutStoppingTheWindow()
    {
        MainWindow window(u"1.2.3"_s);
        window.show();
        auto* about = window.findChild<QAction*>(u"about"_s);
        QVERIFY(about);
        about->trigger();
        auto* box = window.findChild<QMessageBox*>(u"aboutBox"_s);
        QVERIFY(box);
        QVERIFY(box->isVisible());
        QVERIFY(box->text().contains(u"GNU General Public License"_s));
        box->close();
        QVERIFY(window.isVisible());
    }
    void quitClosesTheWindow()
    {
        MainWindow window(u"1.2.3"_s);
        window.show();
        window.findChild<QAction*>(u"quit"_s)->trigger();
        QVERIFY(!window.isVisible());
    }
    void everyMenuEntryHasAMnemonic()
    {
        const MainWindow window(u"1.2.3"_s);
        for (const QAction* menu : window.menuBar()->actions())
            QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
