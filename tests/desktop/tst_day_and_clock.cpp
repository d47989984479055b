// Midnight, and a clock that jumps, while somebody types (issue 4, "Bad input").
#include "desktop/frame/status_strip.h"
#include "desktop/today/today_page.h"
#include "support/return_window.h"

#include <QLabel>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

const QString kSix = u"RJ_D_ENR_P1:F,6"_s, kSeven = u"RJ_D_ENR_P1:F,7"_s;
constexpr qint64 kDay = 24 * 3600 * 1000;

/// A return on a clock that can be set.
struct Timed : Desktop {
    domain::FixedClock clock{QDateTime(QDate(2026, 2, 3), QTime(23, 58), Qt::UTC)};

    bool startTimed()
    {
        const QString made = exampleRegister();
        return !made.isEmpty() && copyFolder(made, laptop.folder) && openTimed();
    }
    bool openTimed()
    {
        storage::WorkspaceOptions options = opened::workspaceOptions();
        options.test = false;
        options.clock = &clock;
        auto opened = laptop.openedBy(kHead, options);
        if (!opened)
            return false;
        laptop.desk = std::make_unique<Desk>(std::move(opened), u"en"_s);
        return true;
    }
    ~Timed()
    {
        window.reset();
        laptop.desk.reset();
    }
    [[nodiscard]] QString head() const
    {
        QStringList all;
        for (const QLabel* label : page->findChild<PageHead*>()->findChildren<QLabel*>())
            all.append(label->text());
        return all.join(u'|');
    }
};

}  // namespace

class TestDayAndClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void aDayThatPassesWhileTypingLosesNothingAndIsSeen()
    {
        Timed d;
        QVERIFY(d.startTimed());
        QVERIFY(d.show());
        QVERIFY(d.goTo(kSix));
        QVERIFY2(d.head().contains(u"in 10 days"), qPrintable(d.head()));
        d.type(u"2"_s);
        d.clock.advance(kDay);
        d.type(u"2"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(kSix), u"22"_s);
        QVERIFY2(d.head().contains(u"in 9 days"), qPrintable(d.head()));
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        QVERIFY(!d.laptop.desk->clockWrong());
        // Undo goes over midnight.
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(kSix), u"21"_s);
    }
    void aClockThatJumpsBackIsSaidAndStopsNobody()
    {
        Timed d;
        QVERIFY(d.startTimed());
        QVERIFY(d.show());
        StatusStrip status(*d.laptop.desk, d.laptop.look);
        QVERIFY(d.goTo(kSix));
        d.type(u"22"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        d.clock.advance(-2 * kDay);
        d.type(u"33"_s);
        d.key(Qt::Key_Return);
        QVERIFY(d.laptop.desk->clockWrong());
        QVERIFY2(status.accessibleDescription().contains(u"This computer's clock says 2026-02-01 23:58"),
                 qPrintable(status.accessibleDescription()));
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        QCOMPARE(d.value(kSeven), u"33"_s);
        // The history keeps the order in which it was typed, whatever the clock said.
        QVERIFY(d.goTo(kSix));
        d.type(u"23"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        const auto history = d.page->form()->session().history(d.cell(kSix));
        QVERIFY(history && history->size() >= 2);
        QVERIFY(history->front().at < (*history)[1].at);
        QVERIFY(history->front().seq > (*history)[1].seq);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(kSix), u"22"_s);
        d.clock.advance(2 * kDay);
        d.laptop.desk->lookAtClock();
        QVERIFY(!d.laptop.desk->clockWrong());
        QVERIFY(!status.accessibleDescription().contains(u"clock"));
    }
    void aRegisterOpenedWithTheClockBehindSaysSo()
    {
        Timed d;
        QVERIFY(d.startTimed());
        QVERIFY(!d.laptop.desk->clockWrong());
        d.laptop.desk.reset();
        d.clock.advance(-30 * kDay);
        QVERIFY(d.openTimed());
        QVERIFY(d.laptop.desk->clockWrong());
        QCOMPARE(d.laptop.desk->clockWrong()->kind, domain::Kind::ClockWrong);
    }
    void todayBecomesTomorrowByItself()
    {
        Timed d;
        QVERIFY(d.startTimed());
        TodayPage today(*d.laptop.desk, d.laptop.tools);
        today.resize(1278, 692);
        today.show();
        today.enter({u"today"_s, {}, {}, {}});
        QVERIFY(settled(today, d.laptop.desk.get()));
        const auto* head = today.findChild<PageHead*>();
        const auto says = [&](const QString& text) {
            const auto labels = head->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == text; });
        };
        QVERIFY(says(u"Tuesday 3 February 2026"_s));
        d.clock.advance(kDay);
        d.laptop.desk->lookAtClock();
        QTRY_VERIFY(says(u"Wednesday 4 February 2026"_s));
        QVERIFY(settled(today, d.laptop.desk.get()));
    }
};

QTEST_MAIN(TestDayAndClock)
#include "tst_day_and_clock.moc"
