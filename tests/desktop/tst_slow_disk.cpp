// What a person does while the disk is slow, or full: nothing waits on the screen, no key is lost or overtakes another.
#include "desktop/frame/status_strip.h"
#include "desktop/shell/shell.h"
#include "support/return_window.h"
#include "support/slow_disk.h"

#include <QLineEdit>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

const QString kSix = u"RJ_D_ENR_P1:F,6"_s, kSeven = u"RJ_D_ENR_P1:F,7"_s;

/// The page of a return on a disk that can be stopped and filled.
struct Slow : Desktop {
    SlowDisk disk;

    bool startSlow()
    {
        const QString made = exampleRegister();
        if (made.isEmpty() || !copyFolder(made, laptop.folder) || !openAgain())
            return false;
        return show();
    }
    bool openAgain()
    {
        storage::WorkspaceOptions options = opened::workspaceOptions();
        options.vfs = rejista::test::kFaultVfs;
        auto opened = laptop.openedBy(kHead, options);
        if (!opened)
            return false;
        laptop.desk = std::make_unique<Desk>(std::move(opened), u"en"_s);
        return true;
    }
    ~Slow()
    {
        disk.go();
        makeRoom();
        QTRY_VERIFY(laptop.desk->saving().waiting == 0);
    }
    /// A key that nobody waits for.
    static void tap(int code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
    }
    static void tapAll(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    [[nodiscard]] bool isActing() const { return page->form()->isActing(); }
    [[nodiscard]] entry::ReturnState state() const { return page->form()->session().state(); }
    [[nodiscard]] QString banner() const { return page->banner().isVisible() ? page->banner().text() : QString(); }
    /// As the store holds it.
    [[nodiscard]] QString stored(const QString& address)
    {
        auto again = OpenReturn::open(*laptop.desk, laptop.form(kForm));
        return again ? (*again)->session().cell(cell(address))->row.value.value_or(u"-"_s) : u"?"_s;
    }
    /// So that nothing but the completing is left.
    void explainAll()
    {
        key(Qt::Key_F8);
        key(Qt::Key_F7);
        type(u"A school nearby closed."_s);
        key(Qt::Key_Return);
        QCOMPARE(page->form()->session().progress().unexplained, 0);
        QTRY_VERIFY(page->form()->session().unsaved().empty());
    }
};

}  // namespace

class TestSlowDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { rejista::test::installFaultVfs(); }
    void init() { QTest::failOnWarning(kWarnings); }

    void completingDoesNotWaitAndSaysThatItIsSaving()
    {
        Slow d;
        QVERIFY(d.startSlow());
        d.explainAll();
        StatusStrip status(*d.laptop.desk, d.laptop.look);
        QVERIFY(d.goTo(kSix));
        d.disk.stop(*d.laptop.desk);
        Slow::tap(Qt::Key_Return, Qt::ControlModifier);  // comes back at once, with the disk standing
        QVERIFY(d.isActing());
        QCOMPARE(d.state(), entry::ReturnState::Started);
        QTRY_COMPARE(status.accessibleDescription(), u"Saving…"_s);
        Slow::tapAll(u"9"_s);  // meets a return that is complete, though it is not yet
        QVERIFY(!d.isTyping());
        QCOMPARE(d.banner(), QString());
        d.disk.go();
        QTRY_COMPARE(d.state(), entry::ReturnState::Complete);
        QVERIFY2(d.banner().contains(u"This return is complete"), qPrintable(d.banner()));
        QVERIFY(!d.isTyping());
        QCOMPARE(d.value(kSix), u"21"_s);
        QTRY_VERIFY(status.accessibleDescription().startsWith(u"Saved here"));
        // Reopening the same way.
        d.disk.stop(*d.laptop.desk);
        Slow::tap(Qt::Key_O, Qt::AltModifier);
        Slow::tapAll(u"Late."_s);
        Slow::tap(Qt::Key_Return);
        QVERIFY(d.isActing());
        QCOMPARE(d.state(), entry::ReturnState::Complete);
        d.disk.go();
        QTRY_COMPARE(d.state(), entry::ReturnState::Started);
    }
    // The same keys without a pause, on a quick disk and on one that stands until all are pressed.
    void keysTypedMeanwhileAreKeptInTheirOrder()
    {
        const auto play = [](Slow& d, bool slow) {
            QVERIFY(d.startSlow());
            QVERIFY(d.goTo(kSix));
            d.type(u"22"_s);
            d.key(Qt::Key_Return);
            d.type(u"31"_s);
            d.key(Qt::Key_Return);
            if (slow)
                d.disk.stop(*d.laptop.desk);
            for (int i = 0; i < 2; ++i)  // held down: both are taken back, one after the other
                Slow::tap(Qt::Key_Z, Qt::ControlModifier);
            Slow::tap(Qt::Key_Y, Qt::ControlModifier);
            Slow::tapAll(u"45"_s);
            Slow::tap(Qt::Key_Backspace);
            Slow::tap(Qt::Key_Return);
            Slow::tapAll(u"6"_s);
            Slow::tap(Qt::Key_F2);
            Slow::tap(Qt::Key_Tab);
            Slow::tap(Qt::Key_M, Qt::ControlModifier);
            Slow::tapAll(u"Seen."_s);
            Slow::tap(Qt::Key_Return);
            if (slow) {
                QCOMPARE(d.value(kSix), u"22"_s);  // nothing has happened yet, and nothing waits
                d.disk.go();
            }
            QTRY_VERIFY(!d.isActing());
            QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        };
        Slow quick, slow;
        play(quick, false);
        play(slow, true);
        QCOMPARE(slow.value(kSix), u"4"_s);
        QCOMPARE(slow.value(kSeven), u"6"_s);
        for (const QString& address : {kSix, kSeven}) {
            QCOMPARE(slow.value(address), quick.value(address));
            QCOMPARE(slow.stored(address), slow.value(address));
        }
        QCOMPARE(slow.current(), quick.current());
        const entry::CellState* noted = slow.page->form()->session().cell(slow.cell(slow.current()));
        QCOMPARE(noted->row.comment, u"Seen."_s);
    }
    void aNoteIsOnTheScreenBeforeItIsOnTheDisk()
    {
        Slow d;
        QVERIFY(d.startSlow());
        QVERIFY(d.goTo(kSix));
        d.disk.stop(*d.laptop.desk);
        Slow::tap(Qt::Key_M, Qt::ControlModifier);
        Slow::tapAll(u"Two came back."_s);
        Slow::tap(Qt::Key_Return);
        QVERIFY(!d.isActing());
        const QModelIndex cell = d.grid().model().indexOf(d.cell(kSix));
        QVERIFY(CellFlags::fromInt(cell.data(GridModel::FlagsRole).toUInt()).testFlag(CellFlag::Note));
        Slow::tapAll(u"23"_s);
        Slow::tap(Qt::Key_Return);
        QCOMPARE(d.value(kSix), u"23"_s);
        QVERIFY(!d.page->form()->session().unsaved().empty());
        d.disk.go();
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        QCOMPARE(d.stored(kSix), u"23"_s);
    }
    void explainingDoesNotWait()
    {
        Slow d;
        QVERIFY(d.startSlow());
        d.key(Qt::Key_F8);
        d.disk.stop(*d.laptop.desk);
        Slow::tap(Qt::Key_F7);
        Slow::tapAll(u"A school nearby closed."_s);
        Slow::tap(Qt::Key_Return);
        QVERIFY(d.isActing());
        Slow::tap(Qt::Key_Return, Qt::ControlModifier);  // complete it, behind the reason
        QCOMPARE(d.page->form()->session().progress().unexplained, 1);
        d.disk.go();
        QTRY_COMPARE(d.state(), entry::ReturnState::Complete);
    }
    void aClickMeanwhileWaitsItsTurn()
    {
        Slow d;
        QVERIFY(d.startSlow());
        QVERIFY(d.goTo(kSix));
        d.type(u"22"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        d.disk.stop(*d.laptop.desk);
        Slow::tap(Qt::Key_Z, Qt::ControlModifier);
        auto* table = d.find<GridView>(u"grid"_s);
        const QModelIndex other = d.grid().model().indexOf(d.cell(u"RJ_D_ENR_P3:F,9"_s));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(other).center());
        Slow::tapAll(u"7"_s);
        Slow::tap(Qt::Key_Return);
        QCOMPARE(d.value(kSix), u"22"_s);
        d.disk.go();
        QTRY_COMPARE(d.value(u"RJ_D_ENR_P3:F,9"_s), u"7"_s);
        QCOMPARE(d.value(kSix), u"21"_s);
    }
    void aFullDiskIsToldInTheBannerWithWhatIsKept()
    {
        Slow d;
        QVERIFY(d.startSlow());
        QVERIFY(d.goTo(kSix));
        fillTheDisk();
        Slow::tapAll(u"22"_s);
        Slow::tap(Qt::Key_Return);
        QTRY_VERIFY2(d.banner().contains(u"Not saved: your last 1 entry is kept in memory"), qPrintable(d.banner()));
        QVERIFY2(d.banner().contains(u"disk"), qPrintable(d.banner()));
        // It does not stop the fingers.
        Slow::tapAll(u"33"_s);
        Slow::tap(Qt::Key_Return);
        QTRY_VERIFY2(d.banner().contains(u"your last 2 entries"), qPrintable(d.banner()));
        QCOMPARE(d.value(kSeven), u"33"_s);
        // An act does not pass over what is not saved.
        Slow::tap(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!d.isActing());
        QCOMPARE(d.state(), entry::ReturnState::Started);
        QVERIFY2(d.banner().contains(u"your last 2 entries"), qPrintable(d.banner()));
        // Esc sends it away; Ctrl+S tries again and says it again.
        Slow::tap(Qt::Key_Escape);
        QCOMPARE(d.banner(), QString());
        Slow::tap(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(d.banner().contains(u"your last 2 entries"), qPrintable(d.banner()));
        makeRoom();
        Slow::tap(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(d.banner(), QString());
        QVERIFY(d.page->form()->session().unsaved().empty());
        QCOMPARE(d.stored(kSix), u"22"_s);
        QCOMPARE(d.stored(kSeven), u"33"_s);
    }
    void aReasonThatTheDiskRefusedComesBackToBeKept()
    {
        Slow d;
        QVERIFY(d.startSlow());
        d.key(Qt::Key_F8);
        fillTheDisk();
        Slow::tap(Qt::Key_F7);
        Slow::tapAll(u"A school nearby closed."_s);
        Slow::tap(Qt::Key_Return);
        QTRY_VERIFY2(d.banner().contains(u"disk"), qPrintable(d.banner()));
        QCOMPARE(d.page->form()->session().progress().unexplained, 1);
        auto* line = d.find<QPlainTextEdit>(u"panelLine"_s);
        QVERIFY(line->hasFocus());
        QCOMPARE(line->toPlainText(), u"A school nearby closed."_s);
        makeRoom();
        Slow::tap(Qt::Key_Return);
        QTRY_COMPARE(d.page->form()->session().progress().unexplained, 0);
    }
    void aNoteThatTheDiskRefusedIsWrittenWhenThereIsRoom()
    {
        Slow d;
        QVERIFY(d.startSlow());
        QVERIFY(d.goTo(kSix));
        fillTheDisk();
        Slow::tap(Qt::Key_M, Qt::ControlModifier);
        Slow::tapAll(u"Two came back."_s);
        Slow::tap(Qt::Key_Return);
        QTRY_VERIFY2(d.banner().contains(u"Not saved"), qPrintable(d.banner()));
        makeRoom();
        Slow::tap(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(d.banner(), QString());
        auto again = OpenReturn::open(*d.laptop.desk, d.laptop.form(kForm));
        QVERIFY(again);
        QCOMPARE((*again)->session().cell(d.cell(kSix))->row.comment, u"Two came back."_s);
        QCOMPARE((*again)->session().cell(d.cell(kSix))->row.value, std::optional(u"21"_s));
    }
    void closingTheWindowWaitsForWhatIsInFlight()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        const domain::ReturnKey form = laptop.form(kForm);
        laptop.desk.reset();
        laptop.look.dress();
        SlowDisk disk;
        Shell shell(laptop.tools, makeAllPages);
        shell.show();
        QVERIFY(QTest::qWaitForWindowActive(&shell));
        shell.enter(laptop.openedBy(kHead));
        shell.frame()->go({u"return"_s, form, {}, u"RJ_SEC_ASC_ENR_PRI_E2"_s});
        auto* page = qobject_cast<ReturnPage*>(shell.frame()->page());
        QVERIFY(page && page->form());
        QTRY_VERIFY(!page->form()->isActing());
        const auto first = page->view()->current();
        QVERIFY(first);
        Slow::tapAll(u"22"_s);
        Slow::tap(Qt::Key_Return);
        QTRY_COMPARE(shell.desk()->saving().waiting, 0);
        disk.stop(*shell.desk());
        Slow::tap(Qt::Key_Z, Qt::ControlModifier);
        Slow::tapAll(u"27"_s);  // meets the cell that undo goes back to; not ended with Enter
        shell.close();
        QVERIFY(shell.isVisible());
        disk.go();
        QTRY_VERIFY(!shell.isVisible());
        QCOMPARE(shell.desk()->saving().waiting, 0);
        auto session = entry::Session::open(shell.desk()->store(), shell.desk()->context(), form,
                                            shell.desk()->rules());
        QVERIFY(session);
        QCOMPARE((*session)->cell(*first)->row.value, std::optional(u"27"_s));
    }
};

QTEST_MAIN(TestSlowDisk)
#include "tst_slow_disk.moc"
