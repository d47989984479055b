#include "desktop/figures/chart_table.h"
#include "desktop/figures/chart_view.h"
#include "desktop/figures/charts_page.h"
#include "desktop/frame/frame.h"
#include "desktop/frame/keys.h"
#include "support/elsewhere.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

struct Window {
    Laptop laptop;
    std::unique_ptr<Frame> frame;
    ChartsPage* page = nullptr;

    bool start(bool withData = true)
    {
        laptop.look.dress();
        if (!laptop.start(kHead, withData))
            return false;
        frame = std::make_unique<Frame>(*laptop.desk, laptop.tools);
        page = new ChartsPage(*laptop.desk, laptop.tools);
        frame->addPage(page, "charts");
        for (const QString& other : {u"settings"_s, u"census"_s})
            frame->addPage(new Elsewhere(other, *laptop.desk, laptop.tools), nullptr);
        frame->resize(1366, 768);
        frame->show();
        QApplication::setActiveWindow(frame.get());
        frame->go({u"charts"_s, {}, {}, {}});
        return true;
    }
    [[nodiscard]] ChartView* chart(int number) const
    {
        return page->findChild<ChartView*>(u"charts.view.%1"_s.arg(number));
    }
    [[nodiscard]] QTableView* table(int number) const
    {
        return page->findChild<QTableView*>(u"charts.table.%1"_s.arg(number));
    }
    [[nodiscard]] bool isReady() const { return !chart(1)->spec().isEmpty(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

/// The picture after everything that waits to be laid out was.
void look(QWidget& widget, const QString& name)
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    keepPicture(widget, name);
}

}  // namespace

class TestChartsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void theFourChartsShowTheExampleSchool()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        const charts::ChartSpec& learners = window.chart(1)->spec();
        QCOMPARE(learners.pairs.size(), size_t(6));
        double all = 0;
        for (const charts::Pair& pair : learners.pairs)
            all += pair.girls.value_or(0) + pair.boys.value_or(0);
        QCOMPARE(all, 457.0);
        QCOMPARE(window.chart(2)->spec().kind, charts::ChartKind::Bullets);
        QCOMPARE(window.chart(3)->spec().kind, charts::ChartKind::Parity);
        QCOMPARE(window.chart(4)->spec().kind, charts::ChartKind::Lines);
    }
    void yearsAreThePacksAndWhatIsNotKnownIsSaid()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        const charts::ChartSpec& years = window.chart(4)->spec();
        QCOMPARE(years.pairs.size(), size_t(5));
        QCOMPARE(years.pairs.front().label, u"2021/22"_s);
        QVERIFY(!years.pairs.front().girls);
        QVERIFY(years.pairs.back().girls);
        QVERIFY(years.missing.join(u' ').contains(u"2021/22"_s));
        QVERIFY(window.chart(4)->accessibleDescription().contains(u"2021/22"_s));
        QCOMPARE(tableOf(years).rows.front(), (QStringList{u"2021/22"_s, u"–"_s, u"–"_s, u"–"_s}));
    }
    void digitsChooseAndArrowsWalkAndAreReadOut()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        QVERIFY(window.chart(1)->hasFocus());
        QSignalSpy told(window.page, &Page::told);
        window.key(Qt::Key_3);
        QVERIFY(window.chart(3)->hasFocus());
        window.key(Qt::Key_1);
        QVERIFY(window.chart(1)->hasFocus());
        window.key(Qt::Key_Home);
        const auto& first = window.chart(1)->spec().pairs.front();
        QCOMPARE(told.last().front().toString(), u"P1: %1 girls, %2 boys"_s.arg(*first.girls).arg(*first.boys));
        QVERIFY(window.chart(1)->accessibleDescription().startsWith(u"P1:"_s));
        // The first class stands at the foot of the pyramid.
        window.key(Qt::Key_Up);
        QVERIFY(told.last().front().toString().startsWith(u"P2:"_s));
        window.key(Qt::Key_Down);
        window.key(Qt::Key_Down);
        QCOMPARE(window.chart(1)->bar(), 0);
        window.key(Qt::Key_2);
        window.key(Qt::Key_Down);
        QCOMPARE(window.chart(2)->bar(), 1);
        QVERIFY(told.last().front().toString().contains(u"norm"_s));
        window.key(Qt::Key_4);
        window.key(Qt::Key_End);
        QVERIFY(told.last().front().toString().startsWith(u"2025/26:"_s));
    }
    void asTablesTheSameNumbersAreThere()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        window.key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(window.page->showsTables());
        QVERIFY(window.table(1)->hasFocus());
        QVERIFY(!window.chart(1)->isVisible());
        const auto* model = window.table(1)->model();
        QCOMPARE(model->rowCount(), 6);
        QCOMPARE(model->index(0, 0).data().toString(), window.chart(1)->spec().pairs.front().label);
        QCOMPARE(model->index(0, 1).data().toString(),
                 charts::shownNumber(*window.chart(1)->spec().pairs.front().girls, 1, true));
        QVERIFY(!window.table(1)->accessibleName().isEmpty());
        look(*window.frame, u"charts-tables"_s);
        window.key(Qt::Key_2);
        QVERIFY(window.table(2)->hasFocus());
        window.key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(window.chart(2)->hasFocus());
    }
    void theTableModelIsSound()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        ChartTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int number = 1; number <= 4; ++number)
            model.setTable(tableOf(window.chart(number)->spec()));
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }
    void theChosenChartIsSavedAsPictureOrTable()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        const auto in = [&](const QString& name) { return window.laptop.dir.filePath(name); };
        window.laptop.prompt.answers = {in(u"a.png"_s), in(u"b.svg"_s), in(u"c.pdf"_s), in(u"d.csv"_s), QString()};
        for (int i = 0; i < 5; ++i)
            window.key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(window.laptop.prompt.asked.size(), 5);
        QVERIFY(!QImage(in(u"a.png"_s)).isNull());
        QVERIFY(QFileInfo(in(u"b.svg"_s)).size() > 1000);
        QFile pdf(in(u"c.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
        QFile csv(in(u"d.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY2(text.contains(u"P6,26,28,54"_s), qPrintable(text));
    }
    void aFolderThatCannotBeWrittenIsSaid()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        window.laptop.prompt.answers = {window.laptop.dir.filePath(u"none/such/a.png"_s)};
        window.key(Qt::Key_E, Qt::ControlModifier);
        auto* banner = window.page->findChild<Banner*>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"saved"_s));
    }
    void aRegisterWithoutFiguresSaysSo()
    {
        Window window;
        QVERIFY(window.start(false));
        auto* empty = window.page->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QTRY_VERIFY(empty->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!window.page->findChild<QAction*>(u"charts.save"_s)->isEnabled());
        look(*window.frame, u"charts-empty"_s);
        window.key(Qt::Key_Return);
        QCOMPARE(static_cast<Elsewhere*>(window.frame->pageNamed(u"census"_s))->entered.size(), size_t(1));
    }
    void looksAsItShouldInEverySizeAndTheme()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());

        look(*window.frame, u"charts"_s);
        window.laptop.look.setTheme(ThemeName::Dark);
        look(*window.frame, u"charts-dark"_s);
        window.laptop.look.setTheme(ThemeName::HighContrast);
        look(*window.frame, u"charts-contrast"_s);
        window.laptop.look.setTheme(ThemeName::Light);
        window.frame->resize(1024, 600);

        look(*window.frame, u"charts-1024"_s);
        window.laptop.look.setPercent(200);
        window.frame->resize(1366, 768);

        look(*window.frame, u"charts-200"_s);
        QVERIFY(window.page->minimumSizeHint().width() <= 1366);
    }
};

QTEST_MAIN(TestChartsPage)
#include "tst_charts_page.moc"
