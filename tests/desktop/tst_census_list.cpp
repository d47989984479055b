#include "desktop/census/census_page.h"
#include "desktop/census/returns_view.h"
#include "desktop/census/returns_words.h"
#include "desktop/frame/frame.h"
#include "desktop/frame/keys.h"
#include "desktop/look/segment.h"
#include "support/elsewhere.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

/// The page in the window's frame, as people see it.
struct Window {
    Laptop laptop;
    std::unique_ptr<Frame> frame;
    CensusPage* page = nullptr;

    bool start(bool withData = true, QSize size = {1366, 768})
    {
        laptop.look.dress();
        if (!laptop.start(kHead, withData))
            return false;
        show(size);
        return true;
    }
    void show(QSize size)
    {
        frame = std::make_unique<Frame>(*laptop.desk, laptop.tools);
        page = new CensusPage(*laptop.desk, laptop.tools);
        frame->addPage(page, "census");
        for (const QString& other : {u"return"_s, u"settings"_s})
            frame->addPage(new Elsewhere(other, *laptop.desk, laptop.tools), nullptr);
        frame->resize(size);
        frame->show();
        QApplication::setActiveWindow(frame.get());
        frame->go({u"census"_s, {}, {}, {}});
    }
    [[nodiscard]] ReturnsView* view() const { return page->findChild<ReturnsView*>(); }
    [[nodiscard]] Segment* segment() const { return page->findChild<Segment*>(); }
    [[nodiscard]] bool isReady() const { return Returns::of(*laptop.desk).list().has_value(); }
    [[nodiscard]] QString current() const { return view()->currentItem() ? view()->currentItem()->name : QString(); }
};

bool type(Laptop& laptop, const domain::ReturnKey& form, const QString& element, const QString& combo,
          const QString& text)
{
    const auto* found = laptop.desk->catalog().dataElements.byCode(element);
    const auto set = laptop.desk->catalog().comboIn(form.dataSet, found->key);
    const auto key = laptop.desk->catalog().comboNamed(set, combo);
    return key && typeHere(*laptop.desk, form, {found->key, *key}, text);
}

/// The picture after everything that waits to be laid out was.
void look(QWidget& widget, const QString& name)
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    keepPicture(widget, name);
}

}  // namespace

class TestCensusList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void groupsHaveTheReturnsOfTheYearInThePapersOrder()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        const ReturnsList& list = *Returns::of(*window.laptop.desk).list();
        QCOMPARE(list.groups.size(), size_t(3));
        QCOMPARE(list.groups[0].title, u"Annual School Census 2025/2026"_s);
        QStringList parts;
        for (const ReturnItem& item : list.groups[0].items)
            parts.append(item.part);
        QCOMPARE(parts, (QStringList{u"A–D"_s, u"E"_s, u"F"_s, u"G"_s, u"H–J"_s, u"K"_s, u"L–N"_s, u"O"_s}));
        QCOMPARE(list.groups[0].due, QDate(2026, 2, 13));
        // Terms and months that have not begun on 3 February are not listed.
        QCOMPARE(list.groups[1].items.size(), size_t(2));
        QCOMPARE(list.groups[2].items.front().name, u"February 2026"_s);
        QCOMPARE(list.groups[2].items.size(), size_t(6));
        QCOMPARE(list.learners.all().value_or(0), 457.0);
        QVERIFY(list.lastYear.all());
    }
    void theModelIsSound()
    {
        Window window;
        QVERIFY(window.start());
        ReturnsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(window.isReady());
        const auto list = Returns::of(*window.laptop.desk).list();
        model.setList(list, u"en"_s);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setList(list, u"en"_s);
        QCOMPARE(resets.count(), 0);
        model.setShow(ReturnsModel::Show::Complete);
        QCOMPARE(model.rowCount(), 0);
        model.setShow(ReturnsModel::Show::ToDo);
        QCOMPARE(model.rowCount(), 3);
        model.setList({}, u"en"_s);
        QCOMPARE(model.rowCount(), 0);
    }
    void theUnfinishedReturnNearestItsDayIsChosenAndEnterGoesOnThere()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_COMPARE(window.current(), u"January 2026"_s);
        QVERIFY(window.view()->hasFocus());
        QSignalSpy went(window.page, &Page::go);
        QTest::keyClick(window.view(), Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        const auto place = went.at(0).at(0).value<Place>();
        QCOMPARE(place.page, u"return"_s);
        QVERIFY(place.form == window.laptop.form(u"RJ_DS_MONTH"_s, u"202601"_s));
        QVERIFY(place.cell);
    }
    void whereOneStoppedIsTheCellThatTheJournalHasLast()
    {
        Window window;
        QVERIFY(window.start());
        const auto form = window.laptop.form(u"RJ_DS_ASC_ENR_PRI"_s);
        QVERIFY(type(window.laptop, form, u"RJ_D_ENR_P5"_s, u"M,10"_s, u"3"_s));
        const auto lastPlace = [&] {
            const auto& list = Returns::of(*window.laptop.desk).list();
            const ReturnItem* item = list ? list->find(form) : nullptr;
            return item ? item->lastPlace : QString();
        };
        QTRY_VERIFY2(lastPlace().contains(u"P5"_s) && lastPlace().contains(u"10"_s), qPrintable(lastPlace()));
        const ReturnItem* item = Returns::of(*window.laptop.desk).list()->find(form);
        QCOMPARE(item->changedBy, kHead);
        QVERIFY(item->errors() > 0);
        // An error comes before where one stopped.
        QVERIFY(item->goOn() == item->problems.front().cell);
    }
    void whatWasChosenStaysWhenSomethingIsTypedElsewhere()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_COMPARE(window.current(), u"January 2026"_s);
        QTest::keyClick(window.view(), Qt::Key_Home);
        QCOMPARE(window.current(), u"School profile"_s);
        QTest::keyClick(window.view(), Qt::Key_Down);
        QCOMPARE(window.current(), u"Enrolment, primary"_s);
        QSignalSpy updated(&Returns::of(*window.laptop.desk), &Returns::updated);
        QVERIFY(type(window.laptop, window.laptop.form(u"RJ_DS_ASC_ENR_PRI"_s), u"RJ_D_ENR_P5"_s, u"M,10"_s, u"3"_s));
        QTRY_VERIFY(updated.count() > 0);
        QCOMPARE(window.current(), u"Enrolment, primary"_s);
    }
    void outOfSightNothingIsLaidOut()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_COMPARE(window.current(), u"January 2026"_s);
        window.frame->go({u"settings"_s, {}, {}, {}});
        QSignalSpy updated(&Returns::of(*window.laptop.desk), &Returns::updated);
        QSignalSpy laidOut(window.view()->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(window.view()->model(), &QAbstractItemModel::dataChanged);
        const domain::ReturnKey form = window.laptop.form(u"RJ_DS_ASC_ENR_PRI"_s);
        QVERIFY(type(window.laptop, form, u"RJ_D_ENR_P5"_s, u"M,10"_s, u"3"_s));
        QTRY_VERIFY(updated.count() > 0);
        QCOMPARE(laidOut.count() + changed.count(), 0);
        window.frame->go({u"census"_s, form, {}, {}});
        QCOMPARE(window.current(), u"Enrolment, primary"_s);
        QVERIFY(window.view()->currentItem()->errors() > 0);  // as it is now
    }
    void lettersFindAForm()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_COMPARE(window.current(), u"January 2026"_s);
        QTest::keyClicks(window.view(), u"tex"_s);
        QCOMPARE(window.current(), u"Textbooks"_s);
    }
    void arrowsNeverStandOnAGroup()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_COMPARE(window.current(), u"January 2026"_s);
        QTest::keyClick(window.view(), Qt::Key_Home);
        for (int step = 0; step < 20; ++step) {
            QVERIFY(window.view()->currentItem());
            QTest::keyClick(window.view(), Qt::Key_Down);
        }
        QCOMPARE(window.current(), u"September 2025"_s);
    }
    void theSegmentShowsWhatIsToDoOrComplete()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_COMPARE(window.segment()->textAt(0), u"All, 16"_s);
        QCOMPARE(window.segment()->textAt(1), u"To do, 16"_s);
        QCOMPARE(window.segment()->textAt(2), u"Complete, 0"_s);
        const auto form = window.laptop.form(u"RJ_DS_ASC_TLM"_s);
        QVERIFY(entry::complete(window.laptop.desk->store(), window.laptop.desk->context(), form));
        QTRY_COMPARE(window.segment()->textAt(2), u"Complete, 1"_s);
        window.segment()->setFocus();
        QTest::keyClick(window.segment(), Qt::Key_Right);
        QTest::keyClick(window.segment(), Qt::Key_Right);
        QCOMPARE(window.segment()->chosen(), u"complete"_s);
        QCOMPARE(window.current(), u"Textbooks"_s);
        QTest::keyClick(window.segment(), Qt::Key_Left);
        QVERIFY(window.current() != u"Textbooks"_s);
    }
    void sentToAReturnItIsChosen()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        const auto form = window.laptop.form(u"RJ_DS_ASC_STAFF"_s);
        window.frame->go({u"census"_s, form, {}, {}});
        QCOMPARE(window.current(), u"Staff totals"_s);
        QVERIFY(window.page->here().form == form);
    }
    void anotherYearHasItsOwnReturns()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        window.laptop.desk->setYear(u"AY2024"_s);
        QTRY_VERIFY(window.isReady());
        const ReturnsList& list = *Returns::of(*window.laptop.desk).list();
        QCOMPARE(list.year, u"AY2024"_s);
        QCOMPARE(list.groups[0].title, u"Annual School Census 2024/2025"_s);
        QVERIFY(list.groups[0].items.front().row.due < QDate(2025, 12, 31));
    }
    void aSchoolThatTypedNothingHasItsFormsAllTheSame()
    {
        Window window;
        QVERIFY(window.start(false));
        QTRY_VERIFY(window.isReady());
        const ReturnsList& list = *Returns::of(*window.laptop.desk).list();
        QVERIFY(list.isUntouched());
        QVERIFY(!list.learners.all());
        QVERIFY(window.view()->currentItem());
        QVERIFY(window.view()->currentItem()->problems.empty());
        look(*window.frame, u"census-untouched"_s);
    }
    void everyControlHasANameAndNothingIsLostInNarrowWindows()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.isReady());
        for (QWidget* control : window.page->findChildren<QWidget*>()) {
            if (control->focusPolicy() != Qt::NoFocus && control->isVisible() && control->focusProxy() == nullptr)
                QVERIFY2(!control->accessibleName().isEmpty() || qobject_cast<QAbstractButton*>(control),
                         qPrintable(QString::fromLatin1(control->metaObject()->className())));
        }
        look(*window.frame, u"census"_s);
        QVERIFY(type(window.laptop, window.laptop.form(u"RJ_DS_ASC_ENR_PRI"_s), u"RJ_D_ENR_P5"_s, u"M,10"_s, u"3"_s));
        window.frame->go({u"census"_s, window.laptop.form(u"RJ_DS_ASC_ENR_PRI"_s), {}, {}});
        QTRY_VERIFY(window.view()->currentItem()->errors() > 0);
        look(*window.frame, u"census-wrong"_s);
        window.laptop.look.setTheme(ThemeName::Dark);
        look(*window.frame, u"census-dark"_s);
        window.laptop.look.setTheme(ThemeName::HighContrast);
        look(*window.frame, u"census-contrast"_s);
        window.laptop.look.setTheme(ThemeName::Light);
        window.frame->resize(1024, 600);

        look(*window.frame, u"census-1024"_s);
        window.laptop.look.setPercent(200);
        window.frame->resize(1366, 768);

        look(*window.frame, u"census-200"_s);
        QVERIFY(window.view()->viewport()->height() > window.view()->sizeHintForRow(0));
        window.page->panes().last()->setFocus();

        look(*window.frame, u"census-200-panel"_s);
    }
};

QTEST_MAIN(TestCensusList)
#include "tst_census_list.moc"
