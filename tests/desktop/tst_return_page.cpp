#include "support/return_window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QScrollBar>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestReturnPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void theWholePageStandsOnALaptopsScreen()
    {
        Desktop d;
        d.laptop.look.dress();
        QVERIFY(d.start());
        QVERIFY(d.page->form()->put(d.cell(u"RJ_D_ENR_P5:M,10"_s), u"1"_s));
        QCoreApplication::processEvents();
        auto* table = d.find<GridView>(u"grid"_s);
        auto* tail = d.find<GridView>(u"gridTail"_s);
        for (const QScrollBar* bar : {table->verticalScrollBar(), table->horizontalScrollBar(),
                                      tail->verticalScrollBar(), tail->horizontalScrollBar()})
            QVERIFY(bar->minimum() == bar->maximum());
        const GridModel& model = d.grid().model();
        QVERIFY(table->viewport()->rect().contains(table->visualRect(model.index(12, 20))));
        QVERIFY(tail->viewport()->rect().contains(tail->visualRect(model.index(17, 0))));
        QVERIFY(table->rowHeight(0) >= 23);
        QCOMPARE(table->columnViewportPosition(20), tail->columnViewportPosition(20));
        QVERIFY(d.find<MessageStrip>(u"messageStrip"_s)->isVisible());
    }
    void aNarrowWindowKeepsThePanelBehindF6()
    {
        Desktop d;
        QVERIFY(d.start());
        auto* panel = d.find<CellPanel>(u"cellPanel"_s);
        auto* strip = d.find<CellStrip>(u"cellStrip"_s);
        QVERIFY(panel->isVisible() && !strip->isVisible());
        d.window->resize(1024, 600);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(!panel->isVisible());
        QVERIFY(d.page->panes().contains(strip));
        strip->setFocus(Qt::ShortcutFocusReason);
        QVERIFY(panel->isVisible());
        d.key(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(QApplication::focusWidget()->inherits("QTableView"));
        d.key(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        d.type(u"A note."_s);
        d.key(Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        d.window->resize(960, 600);
        QTRY_VERIFY(d.find<QComboBox>(u"sectionChoice"_s)->isVisible());
        QVERIFY(!d.find<SectionList>(u"sectionList"_s)->isVisible());
    }
    void largeTextDoesNotPushTheWindowBeyondItsScreen()
    {
        Desktop d;
        d.laptop.look.dress();
        QVERIFY(d.start());
        d.laptop.look.setPercent(200);
        d.window->resize(1366, 768);
        QTRY_VERIFY(d.find<QWidget>(u"paneTabs"_s)->isVisible());
        QCOMPARE(d.window->size(), QSize(1366, 768));
        QVERIFY(d.find<GridView>(u"grid"_s)->isVisible());
        d.laptop.look.setPercent(100);
    }
    void everyTableOfTheReturnIsASoundModel()
    {
        Desktop d;
        QVERIFY(d.start());
        const metadata::FormSpec& form = d.page->form()->form();
        for (int part = 0; part < int(form.sections.size()); ++part) {
            if (form.sections[size_t(part)].kind != metadata::SectionKind::Grid)
                continue;
            GridModel model(*d.page->form(), part);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            const auto& cells = form.sections[size_t(part)].cells;
            for (int i = 0; i < int(cells.size()); ++i) {
                const auto [row, column] = model.shape().placeOf(i);
                QVERIFY2(row >= 0 && column >= 0, qPrintable(cells[size_t(i)].address));
                QCOMPARE(model.shape().cellAt(row, column), i);
            }
            const GridWalk walk(model);
            QModelIndex at = walk.first();
            if (model.isTypable(at))
                QVERIFY(model.setData(at, u"4"_s));
        }
        SectionListModel sections;
        const QAbstractItemModelTester tester(&sections, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sections.setForm(d.page->form());
        QCOMPARE(sections.rowCount(), 17);
        MessageStripModel messages;
        const QAbstractItemModelTester other(&messages, QAbstractItemModelTester::FailureReportingMode::QtTest);
        messages.show(*d.page->form(), {1});
    }
    void allTablesOfAllReturnsOpenAndTakeAFigure()
    {
        Desktop d;
        QVERIFY(d.start());
        int tables = 0;
        for (const QString& set : {u"RJ_DS_ASC_STAFF"_s, u"RJ_DS_ASC_TLM"_s, u"RJ_DS_ASC_EXAM"_s, u"RJ_DS_ASC_INFRA"_s,
                                   u"RJ_DS_ASC_FIN"_s, kForm}) {
            d.page->enter({u"return"_s, d.laptop.form(set), {}, {}});
            const auto count = d.find<SectionList>(u"sectionList"_s)->model()->rowCount();
            for (int i = 0; i < count; ++i) {
                QVERIFY2(d.page->view() && d.page->view()->current(), qPrintable(set));
                tables += qobject_cast<GridSection*>(d.page->view()) != nullptr;
                QCoreApplication::processEvents();
                if (i + 1 < count)
                    d.key(Qt::Key_PageDown, Qt::ControlModifier);
            }
        }
        QVERIFY(tables > 20);
    }
    void pictures()
    {
        Desktop d;
        d.laptop.look.dress();
        QVERIFY(d.start());
        d.key(Qt::Key_F8);
        d.key(Qt::Key_F7);
        d.type(u"Rosanda's school closed in July; its children came to us."_s);
        d.key(Qt::Key_Return);
        QVERIFY(d.goTo(u"RJ_D_ENR_P5:M,10"_s));
        d.type(u"1"_s);
        d.key(Qt::Key_Return);
        d.key(Qt::Key_F8);
        const auto keep = [&](const QString& name) {
            QVERIFY(settled(*d.window, d.laptop.desk.get()));
            keepPicture(*d.window, name);
        };
        keep(u"grid"_s);
        d.laptop.look.setTheme(ThemeName::Dark);
        keep(u"grid-dark"_s);
        d.laptop.look.setTheme(ThemeName::HighContrast);
        keep(u"grid-contrast"_s);
        d.laptop.look.setTheme(ThemeName::Light);
        d.type(u"1o"_s);
        d.key(Qt::Key_Return);
        d.key(Qt::Key_Up);
        keep(u"grid-wrong"_s);
        d.key(Qt::Key_Return, Qt::ControlModifier);
        keep(u"grid-refused"_s);
        QApplication::clipboard()->setText(u"1\t2\t3\n4\tx\t6\n1\t2"_s);
        d.key(Qt::Key_V, Qt::ControlModifier);
        keep(u"grid-paste"_s);
        d.key(Qt::Key_Escape);
        for (const QString& part : {u"E1"_s, u"E3b"_s, u"E4"_s, u"E5"_s, u"E8"_s, u"E9"_s}) {
            d.page->enter({u"return"_s, d.laptop.form(kForm), {}, part});
            keep(u"grid-"_s + part);
        }
        d.page->enter({u"return"_s, d.laptop.form(kForm), {}, u"E2"_s});
        d.window->resize(1024, 600);
        keep(u"grid-1024"_s);
        d.laptop.look.setPercent(200);
        d.window->resize(1366, 768);
        keep(u"grid-200"_s);
        d.laptop.look.setPercent(100);
        d.window->resize(3840, 2160);
        keep(u"grid-4k"_s);
        d.window->resize(1366, 768);
        for (const QString& locale : {u"fr"_s, u"pt"_s, u"kri"_s}) {
            d.languages.use(locale);
            d.laptop.desk->setLocale(locale);
            keep(u"grid-"_s + locale);
        }
        Desktop empty;
        QVERIFY(empty.start(false));
        QVERIFY(settled(*empty.window, empty.laptop.desk.get()));
        keepPicture(*empty.window, u"grid-empty"_s);
    }
};

QTEST_MAIN(TestReturnPage)
#include "tst_return_page.moc"
