// The table of a district's returns (picture 12), with real keys: schools by part of the paper, the sums, what to chase.
#include "desktop/look/segment.h"
#include "desktop/returns/returns_page.h"
#include "support/demo_window.h"

#include <QAbstractItemModelTester>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestReturnsBoard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void aDistrictSeesItsSchoolsAndGoesToWhatIsLate()
    {
        DemoWindow window;
        QVERIFY(window.start(4));
        Frame& frame = *window.shell->frame();
        frame.go({u"returns"_s, {}, {}, {}});
        auto* view = window.shell->findChild<BoardView*>();
        auto* model = static_cast<BoardModel*>(view->model());
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 4, 30'000);
        QVERIFY(!model->isOneSchool());
        // One column for each part of the paper, whichever level's form a school fills in, and the sum.
        QStringList heads, seconds;
        for (int column = 0; column < model->columnCount(); ++column) {
            heads.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            seconds.append(model->headerData(column, Qt::Horizontal, BoardModel::SecondRole).toString());
        }
        QCOMPARE(heads.join(u' '),
                 u"School profile Enrolment Exams Staff totals Buildings Textbooks Feeding Money Complete"_s);
        QCOMPARE(seconds.join(u' '), u"A–D E F G H–J K L–N O "_s);
        const int last = model->columnCount() - 1, expected = model->expected();
        QVERIFY(expected >= 28);
        // No hub is known: what is complete is as far as it goes.
        QVERIFY(!model->hasHub() && model->received() > 0);
        QCOMPARE(model->totalOf(last), u"%1 of %2"_s.arg(model->received()).arg(expected));
        int sum = 0;
        for (int column = 0; column < last; ++column)
            sum += model->totalOf(column).section(u' ', -1).toInt();
        QCOMPARE(sum, expected);
        QVERIFY(window.shell->findChild<BoardTotals*>()->isVisible());
        QVERIFY(settled(*window.shell, window.shell->desk()));
        keepPicture(*window.shell, u"returns-district"_s);
        auto* kind = window.shell->findChild<Segment*>(u"returns.kind"_s);
        // The census is not due yet: F8 goes on where something is late.
        QCOMPARE(model->toChase(), 0);
        QTest::keyClick(view, Qt::Key_F8);
        QVERIFY(kind->chosen() != u"census"_s && model->toChase() > 0);
        const BoardReturn* late = model->at(view->currentIndex());
        QVERIFY(late && board::isToChase(*late, model->day()));
        QVERIFY(late->row.state != entry::ReturnState::Complete);
        kind->pick(1);
        QCOMPARE(model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Term 1"_s);
        kind->pick(2);
        QVERIFY(model->toChase() > 0);
        QTest::keyClick(view, Qt::Key_F8);
        const BoardReturn* first = model->at(view->currentIndex());
        QVERIFY(first && board::isToChase(*first, model->day()));
        const domain::ReturnKey was = first->row.key;
        QTest::keyClick(view, Qt::Key_F8);
        QVERIFY(model->toChase() == 1 || !(model->at(view->currentIndex())->row.key == was));
        const domain::ReturnKey chosen = model->at(view->currentIndex())->row.key;
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(frame.page()->id(), u"return"_s);
        QCOMPARE(*frame.here().form, chosen);
    }
};

QTEST_MAIN(TestReturnsBoard)
#include "tst_returns_board.moc"
