#include "desktop/frame/frame.h"
#include "desktop/frame/keys.h"
#include "desktop/today/today_page.h"
#include "desktop/today/today_view.h"
#include "support/elsewhere.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using Group = TodayLine::Group;

namespace {

struct Window {
    Laptop laptop;
    std::unique_ptr<Frame> frame;
    TodayPage* page = nullptr;

    bool start(bool withData = true)
    {
        laptop.look.dress();
        if (!laptop.start(kHead, withData))
            return false;
        frame = std::make_unique<Frame>(*laptop.desk, laptop.tools);
        page = new TodayPage(*laptop.desk, laptop.tools);
        frame->addPage(page, "today");
        for (const QString& other : {u"return"_s, u"settings"_s, u"census"_s})
            frame->addPage(new Elsewhere(other, *laptop.desk, laptop.tools), nullptr);
        frame->resize(1366, 768);
        frame->show();
        QApplication::setActiveWindow(frame.get());
        frame->go({u"today"_s, {}, {}, {}});
        return true;
    }
    [[nodiscard]] TodayView* view() const { return page->findChild<TodayView*>(); }
    [[nodiscard]] Elsewhere& other(const QString& id) const { return *static_cast<Elsewhere*>(frame->pageNamed(id)); }
    [[nodiscard]] std::vector<TodayLine> lines() const
    {
        std::vector<TodayLine> all;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const auto* model = static_cast<TodayModel*>(view()->model());
            if (const TodayLine* line = model->lineAt(model->index(row)))
                all.push_back(*line);
        }
        return all;
    }
    [[nodiscard]] std::optional<TodayLine> lineOf(const QString& beginning) const
    {
        for (const TodayLine& line : lines()) {
            if (line.what.startsWith(beginning))
                return line;
        }
        return std::nullopt;
    }
};

bool typeWrong(Laptop& laptop)
{
    const auto form = laptop.form(u"RJ_DS_ASC_ENR_PRI"_s);
    const auto* element = laptop.desk->catalog().dataElements.byCode(u"RJ_D_ENR_P5"_s);
    const auto combo = laptop.desk->catalog().comboNamed(laptop.desk->catalog().comboIn(form.dataSet, element->key),
                                                         u"M,10"_s);
    return combo && typeHere(*laptop.desk, form, {element->key, *combo}, u"3"_s);
}

/// A list with one return, for what the lines say of it.
ReturnsList listOf(ReturnItem item, const QString& group = u"census"_s)
{
    ReturnsList list;
    list.day = QDate(2026, 2, 3);
    ReturnGroup one;
    one.id = group;
    one.title = u"Monthly return"_s;
    one.items.push_back(std::move(item));
    list.groups.push_back(one);
    return list;
}

/// The picture after everything that waits to be laid out was.
void look(QWidget& widget, const QString& name)
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    keepPicture(widget, name);
}

}  // namespace

class TestToday : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void theHeadSaysDayTermAndCensusDay()
    {
        const auto pack = opened::packNamed(u"sierra-leone"_s);
        QVERIFY(pack);
        const auto* year = pack->yearAt(QDate(2026, 2, 3));
        QCOMPARE(dayFact(year, QDate(2026, 2, 3), u"en"_s), u"Term 2, week 5 · census day was 30 January"_s);
        QCOMPARE(dayFact(year, QDate(2026, 1, 30), u"en"_s), u"Term 2, week 4 · today is census day"_s);
        QCOMPARE(dayFact(year, QDate(2025, 12, 20), u"en"_s), u"Holidays before term 2 · census day is 30 January"_s);
        QCOMPARE(dayFact(nullptr, QDate(2026, 2, 3), u"en"_s), QString());
    }
    void lateReturnsComeFirstAndEnterGoesToTheOldest()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.view()->currentLine());
        QVERIFY(window.view()->hasFocus());
        const TodayLine first = *window.view()->currentLine();
        QCOMPARE(first.group, Group::Now);
        QCOMPARE(first.what, u"Monthly return · 4 are late"_s);
        QTest::keyClick(window.view(), Qt::Key_Return);
        QCOMPARE(window.other(u"return"_s).entered.size(), size_t(1));
        QVERIFY(window.other(u"return"_s).entered.front().form == window.laptop.form(u"RJ_DS_MONTH"_s, u"202509"_s));
    }
    void anErrorLeadsToItsCell()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(typeWrong(window.laptop));
        QTRY_VERIFY(window.lineOf(u"Census · Enrolment"_s)
                    && window.lineOf(u"Census · Enrolment"_s)->state == State::Error);
        const TodayLine line = *window.lineOf(u"Census · Enrolment"_s);
        QCOMPARE(line.group, Group::ThisWeek);
        QCOMPARE(line.act, u"Go to the cell"_s);
        QVERIFY(line.more.contains(u"33"_s));
        QVERIFY(line.place.cell);
        while (window.view()->currentLine()->what != line.what) {
            const QString before = window.view()->currentLine()->what;
            QTest::keyClick(window.view(), Qt::Key_Down);
            QVERIFY(window.view()->currentLine()->what != before);
        }
        QTest::keyClick(window.view(), Qt::Key_Return);
        QVERIFY(window.other(u"return"_s).entered.back().cell == line.place.cell);
    }
    void outOfSightNothingIsLaidOut()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.view()->currentLine());
        window.frame->go({u"settings"_s, {}, {}, {}});
        QSignalSpy updated(&Returns::of(*window.laptop.desk), &Returns::updated);
        QSignalSpy laidOut(window.view()->model(), &QAbstractItemModel::modelReset);
        QVERIFY(typeWrong(window.laptop));
        QTRY_VERIFY(updated.count() > 0);
        QCOMPARE(laidOut.count(), 0);
        window.frame->go({u"today"_s, {}, {}, {}});
        QVERIFY(window.lineOf(u"Census · Enrolment"_s)->state == State::Error);  // as it is now
    }
    void whatMustBeExplainedIsToAnswer()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(window.lineOf(u"Census · Enrolment"_s));
        const TodayLine line = *window.lineOf(u"Census · Enrolment"_s);
        QCOMPARE(line.group, Group::ToAnswer);
        QCOMPARE(line.chip, u"1 to explain"_s);
        QVERIFY(line.more.contains(u"97"_s));
    }
    void theLaptopHasNoBackupUntilOneIsMade()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(!window.lines().empty());
        QCOMPARE(window.lines().back().chip, u"No backup"_s);
        QVERIFY(window.laptop.desk->workspace().backupToRing(true));
        window.frame->go({u"settings"_s, {}, {}, {}});
        window.frame->go({u"today"_s, {}, {}, {}});
        QCOMPARE(window.lines().back().chip, u"Today"_s);
        QTest::keyClick(window.view(), Qt::Key_End);
        QTest::keyClick(window.view(), Qt::Key_Return);
        const Place to = window.other(u"settings"_s).entered.back();
        QCOMPARE(to.page, u"settings"_s);
        QCOMPARE(to.part, u"backup"_s);
    }
    void aBackupGrowsOld()
    {
        const ReturnsList list = listOf({});
        const auto age = [&](int days) {
            const QDateTime at(QDate(2026, 2, 3).addDays(-days), QTime(9, 0), Qt::UTC);
            return todayLines({&list, u"en"_s, at}).back();
        };
        QCOMPARE(age(6).chip, u"6 days old"_s);
        QCOMPARE(age(6).state, State::Warning);
        QCOMPARE(age(1).state, State::Saved);
        QCOMPARE(age(6).what, u"Last backup: Wed 28 January"_s);
    }
    void whatIsChangedSinceCompleteIsSaid()
    {
        ReturnItem item;
        item.name = u"January 2026"_s;
        item.row.state = entry::ReturnState::ChangedSinceComplete;
        item.row.due = QDate(2026, 2, 7);
        const ReturnsList list = listOf(item, u"month"_s);
        const auto lines = todayLines({&list, u"en"_s, {}});
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].group, Group::ToAnswer);
        QCOMPARE(lines[0].chip, u"Changed since"_s);
    }
    void whatIsCompleteOrFarOffIsNoLine()
    {
        ReturnItem item;
        item.row.state = entry::ReturnState::Complete;
        item.row.due = QDate(2026, 1, 7);
        ReturnsList list = listOf(item);
        QCOMPARE(todayLines({&list, u"en"_s, {}}).size(), size_t(1));
        item.row.state = entry::ReturnState::Started;
        list = listOf(item);
        QCOMPARE(todayLines({&list, u"en"_s, {}}).front().state, State::Late);
        item.row.due = QDate(2026, 4, 17);
        list = listOf(item);
        QCOMPARE(todayLines({&list, u"en"_s, {}}).size(), size_t(1));
    }
    void theModelIsSoundAndTitlesCannotBeChosen()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(!window.lines().empty());
        TodayModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(window.lines());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setLines(window.lines());
        QCOMPARE(resets.count(), 0);
        model.setLines({});
        QTest::keyClick(window.view(), Qt::Key_End);
        for (int step = 0; step < 12; ++step) {
            QVERIFY(window.view()->currentLine());
            QTest::keyClick(window.view(), Qt::Key_Up);
        }
        QVERIFY(window.view()->currentLine()->what == window.lines().front().what);
    }
    void aRegisterWhereNothingIsTypedOffersWaysIn()
    {
        Window window;
        QVERIFY(window.start(false));
        QAction* begin = window.page->findChild<QAction*>(u"today.begin"_s);
        QTRY_VERIFY(begin->isEnabled());
        auto* empty = window.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->isAncestorOf(QApplication::focusWidget()));
        look(*window.frame, u"today-empty"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.other(u"return"_s).entered.size(), size_t(1));
        QVERIFY(window.other(u"return"_s).entered.front().form == window.laptop.form(u"RJ_DS_ASC_PROFILE"_s));
        window.frame->back();
        QTest::keyClick(window.frame.get(), Qt::Key_F, Qt::AltModifier);
        QCOMPARE(window.other(u"census"_s).entered.size(), size_t(1));
    }
    void looksAsItShouldInEverySizeAndTheme()
    {
        Window window;
        QVERIFY(window.start());
        QTRY_VERIFY(!window.lines().empty());
        QVERIFY(typeWrong(window.laptop));
        QTRY_VERIFY(window.lineOf(u"Census · Enrolment"_s)->state == State::Error);
        look(*window.frame, u"today"_s);
        window.laptop.look.setTheme(ThemeName::Dark);
        look(*window.frame, u"today-dark"_s);
        window.laptop.look.setTheme(ThemeName::Light);
        window.frame->resize(1024, 600);
        QTRY_COMPARE(window.page->panes().last()->width(), window.view()->parentWidget()->width());
        look(*window.frame, u"today-1024"_s);
        window.laptop.look.setPercent(200);
        window.frame->resize(1366, 768);
        QTRY_COMPARE(window.page->panes().last()->width(), window.view()->parentWidget()->width());
        look(*window.frame, u"today-200"_s);
        QVERIFY(window.page->minimumSizeHint().width() <= 1366);
        QVERIFY(window.view()->height() > window.view()->sizeHintForRow(1));
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
