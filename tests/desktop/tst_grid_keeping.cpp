#include "support/return_window.h"

#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestGridKeeping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void undoReachesBackOverAClosedRegister()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"22"_s);
        d.key(Qt::Key_Return);
        QVERIFY(d.reopen());
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"22"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:F,6"_s);  // undo shows what it changed
    }
    // The window took its own undo for somebody else's change, and read the whole return once more for it.
    void undoAndRedoReadTheReturnNoSecondTime()
    {
        Desktop d;
        QVERIFY(d.start(false));
        const entry::Session& session = d.page->form()->session();
        const qint64 ofAll = session.evaluations();
        QSignalSpy told(d.laptop.desk.get(), &Desk::changed);
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"22"_s);
        d.key(Qt::Key_Return);
        d.key(Qt::Key_End);
        QTRY_COMPARE(told.count(), 2);
        for (const auto& [key, times] : {std::pair(Qt::Key_Z, 2), std::pair(Qt::Key_Y, 2)}) {
            for (int time = 0; time < times; ++time) {
                told.clear();
                const qint64 before = session.evaluations();
                QSignalSpy acts(d.page->form(), &OpenReturn::actingChanged);
                d.key(key, Qt::ControlModifier);
                QTRY_COMPARE(told.count(), 1);
                QVERIFY(d.ended());
                QCOMPARE(acts.count(), 2);  // it began and ended, and nothing after it
                QVERIFY((session.evaluations() - before) * 10 < ofAll);
            }
        }
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"22"_s);
    }
    // An act that found nothing to change was waited for ever: the next change of somebody else passed for it.
    void whatSomebodyElseEndedIsShownAfterAnActThatChangedNothing()
    {
        Desktop d;
        QVERIFY(d.start(false));
        const auto place = [&](const QString& address) {
            const Operand cell = d.cell(address);
            const auto& form = d.page->form()->form();
            return std::pair(form.find(cell.element, cell.combo).first, form.cell(cell.element, cell.combo)->column);
        };
        const auto [section, mine] = place(u"RJ_D_ENR_P1:F,6"_s);
        const auto [same, theirs] = place(u"RJ_D_ENR_P2:F,6"_s);
        QCOMPARE(section, same);
        for (int time = 0; time < 2; ++time)
            QVERIFY(d.page->form()->endColumn(section, mine));
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        Desk& desk = *d.laptop.desk;
        auto other = entry::Session::open(desk.store(), desk.context(), d.laptop.form(kForm), desk.rules());
        QVERIFY(other && (*other)->isColumnAnswered(section, mine));
        QVERIFY((*other)->endColumn(section, theirs));
        QTRY_VERIFY(d.page->form()->session().isColumnAnswered(section, theirs));
    }
    void closingTheWindowKeepsAnUnfinishedCell()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"23"_s);
        QVERIFY(d.reopen());
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"23"_s);
    }
    void anotherSectionKeepsAnUnfinishedCell()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"24"_s);
        d.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(d.page->here().part, u"RJ_SEC_ASC_ENR_PRI_E3"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"24"_s);
        d.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:F,6"_s);  // back where one was
    }
    void aClickInMidEditKeepsWhatWasTyped()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"25"_s);
        auto* table = d.find<GridView>(u"grid"_s);
        const QModelIndex other = d.grid().model().indexOf(d.cell(u"RJ_D_ENR_P3:F,9"_s));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(other).center());
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"25"_s);
        QCOMPARE(d.current(), u"RJ_D_ENR_P3:F,9"_s);
        // On a computed cell the current one stays.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(d.grid().model().index(0, 2)).center());
        QCOMPARE(d.current(), u"RJ_D_ENR_P3:F,9"_s);
    }
    void aValueTypedInAnotherFormIsAskedBeforeItIsReplaced()
    {
        Desktop d;
        const QString made = exampleRegister(false);
        QVERIFY(!made.isEmpty() && copyFolder(made, d.laptop.folder));
        QVERIFY(cli(d.laptop.dir.path(),
                    {u"--workspace"_s, d.laptop.folder, u"--user"_s, kHead, u"orgunit"_s, u"add"_s, u"2103-2-00418"_s,
                     u"--name"_s, u"Both Levels School"_s, u"--under"_s, u"SL21-MAKARI-GBANTI"_s, u"--group"_s,
                     u"RJ_OUG_PRI"_s, u"RJ_OUG_PP"_s}));
        QVERIFY(d.laptop.open());
        Desk& desk = *d.laptop.desk;
        desk.setOrgUnit(desk.catalog().orgUnits.byCode(u"2103-2-00418"_s)->key);
        QVERIFY(d.show(u"RJ_DS_ASC_ENR_PP"_s, u"E2"_s));
        QVERIFY(d.goTo(u"RJ_D_TOT_SCHOOL:F"_s));
        d.type(u"60"_s);
        d.key(Qt::Key_Return);
        d.page->enter({u"return"_s, d.laptop.form(kForm), {}, u"E2"_s});
        QVERIFY(d.ended());
        QVERIFY(d.goTo(u"RJ_D_TOT_SCHOOL:F"_s));
        d.type(u"223"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(u"RJ_D_TOT_SCHOOL:F"_s), u"60"_s);
        QVERIFY(d.goTo(u"RJ_D_TOT_SCHOOL:F"_s));
        QVERIFY(d.find<KeyButton>(u"panelReplace"_s)->isVisible());
        d.key(Qt::Key_Escape);
        QCOMPARE(d.page->form()->session().progress().drafts, 0);
        QCOMPARE(d.value(u"RJ_D_TOT_SCHOOL:F"_s), u"60"_s);
        d.type(u"223"_s);
        d.key(Qt::Key_Return);
        QVERIFY(d.goTo(u"RJ_D_TOT_SCHOOL:F"_s));
        d.key(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(d.value(u"RJ_D_TOT_SCHOOL:F"_s), u"223"_s);
        QVERIFY(!d.find<KeyButton>(u"panelReplace"_s)->isVisible());
    }
    void whatAnotherWindowWritesIsShown()
    {
        Desktop d;
        QVERIFY(d.start());
        Desk& desk = *d.laptop.desk;
        auto other = entry::Session::open(desk.store(), desk.context(), d.laptop.form(kForm), desk.rules());
        QVERIFY(other);
        const Operand cell = d.cell(u"RJ_D_ENR_P1:F,6"_s);
        QVERIFY((*other)->put(cell, u"30"_s));
        QTRY_COMPARE(d.grid().model().indexOf(cell).data().toString(), u"30"_s);
        QVERIFY((*other)->put(cell, u"3x"_s));
        QTRY_COMPARE(d.grid().model().indexOf(cell).data().toString(), u"3x"_s);
    }
    void anotherLanguageKeepsWhatIsBeingTyped()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"26"_s);
        d.laptop.desk->setLocale(u"fr"_s);
        QVERIFY(d.ended());
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"26"_s);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:F,6"_s);
        QCOMPARE(d.grid().model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Filles"_s);
    }
    void ctrlSKeepsWhatIsBeingTyped()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"27"_s);
        d.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"27"_s);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:F,6"_s);
    }
};

QTEST_MAIN(TestGridKeeping)
#include "tst_grid_keeping.moc"
