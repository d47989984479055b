// A return beside last year's, from the list of returns and from the return (picture 03, Alt+Y).
#include "desktop/census/census_page.h"
#include "desktop/census/compare_page.h"
#include "desktop/shell/shell.h"
#include "support/return_window.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

const QString kInfra = u"RJ_DS_ASC_INFRA"_s;

struct Compared {
    Laptop laptop;
    std::unique_ptr<ComparePage> page;

    bool start(const QString& set, QSize size = {1278, 692})
    {
        if (!laptop.start())
            return false;
        laptop.look.dress();
        page = std::make_unique<ComparePage>(*laptop.desk, laptop.tools);
        page->resize(size);
        page->show();
        page->activateWindow();
        page->enter({u"compare"_s, laptop.form(set), {}, u"census"_s});
        return QTest::qWaitForWindowActive(page.get());
    }
    [[nodiscard]] QTableView& table() const { return *page->findChild<QTableView*>(u"compareTable"_s); }
    [[nodiscard]] const CompareModel& model() const { return *qobject_cast<CompareModel*>(table().model()); }
    [[nodiscard]] int row(const QString& name, const QString& section = {}) const
    {
        bool in = section.isEmpty();
        for (int row = 0; row < model().rowCount(); ++row) {
            const CompareRow& of = *model().at(row);
            if (of.kind == CompareRow::Kind::Section && !section.isEmpty())
                in = of.name.contains(section);
            if (in && of.name.contains(name))
                return row;
        }
        return -1;
    }
    [[nodiscard]] const CompareRow& chosen() const { return *model().at(table().currentIndex().row()); }
    /// The first two sums that go to the same cell; −1 = none.
    [[nodiscard]] std::pair<int, int> sumsOfOneCell() const
    {
        for (int one = 0; one < model().rowCount(); ++one) {
            for (int other = one + 1; other < model().rowCount(); ++other) {
                const CompareRow &a = *model().at(one), &b = *model().at(other);
                if (a.kind == CompareRow::Kind::Sum && b.kind == a.kind && a.cell && a.cell == b.cell)
                    return {one, other};
            }
        }
        return {-1, -1};
    }
    [[nodiscard]] QStringList texts(int row) const
    {
        QStringList all;
        for (int column = 0; column < CompareModel::Columns; ++column)
            all.append(model().index(row, column).data().toString());
        return all;
    }
};

}  // namespace

class TestCompare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null|QAbstractItem"_s)); }

    // The girls of P1: 49 typed, 37 last year, as the example school's files say.
    void sumsStandBesideLastYearsWithTheirDifference()
    {
        Compared compared;
        QVERIFY(compared.start(kForm));
        const QAbstractItemModelTester tester(compared.table().model());
        auto session = entry::Session::open(compared.laptop.desk->store(), compared.laptop.desk->context(),
                                            compared.laptop.form(kForm), compared.laptop.desk->rules());
        QVERIFY(session);
        // What the form says of the column, by another way than the page.
        const auto& sections = (*session)->form().sections;
        int part = 0;
        while (sections[size_t(part)].page != "E2"_L1)
            ++part;
        const auto totals = (*session)->columnTotals(part);
        const auto p1 = std::find_if(totals.begin(), totals.end(),
                                     [](const entry::ColumnTotal& total) { return total.sum && total.lastYear; });
        QVERIFY(p1 != totals.end());
        const auto& labels = sections[size_t(part)].columns[size_t(p1->column)].labels;
        const int row = compared.row(QStringList(labels.begin(), labels.end()).join(u" · "_s), u"E2"_s);
        QVERIFY(row > 0);
        const QStringList texts = compared.texts(row);
        QCOMPARE(texts[CompareModel::Now], QString::number(*p1->sum));
        QCOMPARE(texts[CompareModel::Before], QString::number(*p1->lastYear));
        const double step = *p1->sum - *p1->lastYear;
        QVERIFY(step != 0);
        QCOMPARE(texts[CompareModel::Difference], (step > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(step)));
        QVERIFY(texts[CompareModel::Percent].endsWith(u" %"_s));
        const QString spoken = compared.model().index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"2025/26: "_s) && spoken.contains(u"2024/25: "_s), qPrintable(spoken));
        keepPicture(*compared.page, u"compare"_s);
        compared.laptop.look.setTheme(ThemeName::Dark);
        picture(*compared.page, u"compare-dark"_s);
        compared.laptop.look.setTheme(ThemeName::Light);
        compared.page->resize(936, 524);
        picture(*compared.page, u"compare-1024"_s);
        compared.laptop.look.setPercent(200);
        compared.page->resize(1366, 612);
        picture(*compared.page, u"compare-200"_s);
        compared.laptop.look.setPercent(100);
    }
    void answersAreComparedInTheirOwnWords()
    {
        Compared compared;
        QVERIFY(compared.start(kInfra));
        const auto& catalog = compared.laptop.desk->catalog();
        const Operand source{catalog.dataElements.byCode(u"RJ_D_WATER_SRC"_s)->key, catalog.defaultCombo};
        const int before = compared.row(u"Main source of drinking water"_s);
        QVERIFY(before > 0);
        QCOMPARE(compared.texts(before)[CompareModel::Now], u"Borehole"_s);
        QCOMPARE(compared.texts(before)[CompareModel::Difference], QString());
        QVERIFY(typeHere(*compared.laptop.desk, compared.laptop.form(kInfra), source, u"SURFACE"_s));
        // Another page's change comes here by itself.
        QTRY_COMPARE(compared.texts(compared.row(u"Main source of drinking water"_s))[CompareModel::Difference],
                     u"changed"_s);
        QCOMPARE(compared.texts(compared.row(u"Main source of drinking water"_s))[CompareModel::Before], u"Borehole"_s);
    }
    void digitsChooseWhichLinesAreShownAndTheCellStaysChosen()
    {
        Compared compared;
        QVERIFY(compared.start(kForm));
        const int sums = compared.model().rowCount();
        auto* show = compared.page->findChild<QWidget*>(u"compareShow"_s);
        show->setFocus();
        QTest::keyClick(show, Qt::Key_2);
        const int cells = compared.model().rowCount();
        QVERIFY(cells > sums + 50);
        const int p5 = compared.row(u"P5, Boys, 10"_s);
        QVERIFY(p5 > 0);
        compared.table().setCurrentIndex(compared.model().index(p5, 0));
        const auto cell = compared.model().at(p5)->cell;
        QTest::keyClick(show, Qt::Key_3);
        QVERIFY(compared.model().rowCount() < cells);
        for (int row = 0; row < compared.model().rowCount(); ++row) {
            const CompareRow& of = *compared.model().at(row);
            QVERIFY2(of.kind == CompareRow::Kind::Section || of.differs, qPrintable(of.name));
        }
        // Where it differs it stays chosen, else one stands in its table.
        const CompareRow& there = *compared.model().at(compared.table().currentIndex().row());
        QCOMPARE(there.part,
                 compared.laptop.desk->rules()
                     ->formFor(compared.laptop.form(kForm).dataSet, *compared.laptop.desk->orgUnit(), u"en"_s)
                     ->find(cell->element, cell->combo)
                     .first);
        // The first cell of sums is chosen itself, not a sum that goes to it; also where one comes from it.
        QTest::keyClick(show, Qt::Key_2);
        const auto [sum, other] = compared.sumsOfOneCell();
        QVERIFY(sum >= 0 && other > sum);
        const auto first = compared.model().at(sum)->cell;
        compared.page->enter({u"compare"_s, compared.laptop.form(kForm), first, u"return"_s});
        QCOMPARE(compared.chosen().kind, CompareRow::Kind::Cell);
        QCOMPARE(compared.chosen().cell, first);
        QVERIFY(compared.chosen().differs);
        show->setFocus();
        QTest::keyClick(show, Qt::Key_3);
        QCOMPARE(compared.chosen().kind, CompareRow::Kind::Cell);
        QCOMPARE(compared.chosen().cell, first);
    }
    void whoeverStandsOnASumStaysThereWhateverIsTypedElsewhere()
    {
        Compared compared;
        QVERIFY(compared.start(kForm));
        const auto [first, second] = compared.sumsOfOneCell();
        QVERIFY(first >= 0 && second > first);
        const CompareRow was = *compared.model().at(second);
        QVERIFY(was.name != compared.model().at(first)->name);
        compared.table().setCurrentIndex(compared.model().index(second, 0));
        QSignalSpy again(&compared.model(), &QAbstractItemModel::modelReset);
        QVERIFY(typeHere(*compared.laptop.desk, compared.laptop.form(kForm), *was.cell, u"77"_s));
        QTRY_VERIFY(again.count() > 0);
        QCOMPARE(compared.chosen().name, was.name);
        QCOMPARE(compared.chosen().kind, CompareRow::Kind::Sum);
        QCOMPARE(compared.chosen().cell, was.cell);
        QVERIFY(compared.chosen().now != was.now);
        // Another choice of lines that has it, too.
        auto* show = compared.page->findChild<QWidget*>(u"compareShow"_s);
        show->setFocus();
        QTest::keyClick(show, Qt::Key_2);
        QCOMPARE(compared.chosen().name, was.name);
        QCOMPARE(compared.chosen().kind, CompareRow::Kind::Sum);
    }
    void theRowOfADayOrSectionIsNoRowToStandOn()
    {
        Compared compared;
        QVERIFY(compared.start(kForm));
        QTest::keyClick(&compared.table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&compared.table(), Qt::Key_Up);
        QVERIFY(compared.model().at(compared.table().currentIndex().row())->kind != CompareRow::Kind::Section);
    }
    void enterGoesToTheCellAndEscapeBackToWhereOneCameFrom()
    {
        Compared compared;
        QVERIFY(compared.start(kInfra));
        QSignalSpy went(compared.page.get(), &Page::go);
        const int row = compared.row(u"Main source of drinking water"_s);
        compared.table().setCurrentIndex(compared.model().index(row, 0));
        QTest::keyClick(&compared.table(), Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        Place place = went.takeFirst().first().value<Place>();
        QCOMPARE(place.page, u"return"_s);
        QCOMPARE(place.cell, compared.model().at(row)->cell);
        QTest::keyClick(&compared.table(), Qt::Key_Escape);
        place = went.takeFirst().first().value<Place>();
        QCOMPARE(place.page, u"census"_s);
        compared.page->enter({u"compare"_s, compared.laptop.form(kInfra), {}, u"return"_s});
        QTest::keyClick(&compared.table(), Qt::Key_Escape);
        QCOMPARE(went.takeFirst().first().value<Place>().page, u"return"_s);
    }
    void altYComparesFromTheListAndFromTheReturn()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        CensusPage list(*laptop.desk, laptop.tools);
        list.resize(1278, 692);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.enter({u"census"_s, {}, {}, {}});
        QTRY_VERIFY(Returns::of(*laptop.desk).list().has_value());
        list.enter({u"census"_s, laptop.form(kForm), {}, {}});
        QTRY_COMPARE(list.here().form, std::optional(laptop.form(kForm)));
        QSignalSpy went(&list, &Page::go);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::AltModifier);
        QCOMPARE(went.count(), 1);
        Place place = went.takeFirst().first().value<Place>();
        QCOMPARE(place.page, u"compare"_s);
        QCOMPARE(place.form, std::optional(laptop.form(kForm)));
        QCOMPARE(place.part, u"census"_s);
        list.hide();

        // From the grid and from the questions, with what is being typed kept.
        for (const auto& [set, part] : {std::pair{kForm, u"E2"_s}, std::pair{kInfra, u"J1"_s}}) {
            Desktop desktop;
            QVERIFY(desktop.start(true, set, part));
            QSignalSpy from(desktop.page, &Page::go);
            desktop.key(Qt::Key_Y, Qt::AltModifier);
            QCOMPARE(from.count(), 1);
            place = from.takeFirst().first().value<Place>();
            QCOMPARE(place.page, u"compare"_s);
            QVERIFY(place.cell.has_value());
            QCOMPARE(place.part, u"return"_s);
        }
    }
    void noPageReadsAlongThatNobodySees()
    {
        Compared compared;
        QVERIFY(compared.start(kInfra));
        const Place here = compared.page->here();
        compared.page->leave();
        QVERIFY(compared.page->findChildren<OpenReturn*>().isEmpty());
        QCOMPARE(compared.page->here(), here);
        compared.page->enter(here);
        QVERIFY(compared.model().rowCount() > 20);
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
