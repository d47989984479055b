#include "support/return_window.h"

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestReturnCompleting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void whatDoesNotAddUpIsMarkedWhereItStands()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.page->form()->put(d.cell(u"RJ_D_ENR_P5:M,10"_s), u"1"_s));
        const GridModel& model = d.grid().model();
        const QModelIndex cell = model.indexOf(d.cell(u"RJ_D_ENR_P5:M,10"_s));
        const auto flags = [&](const QModelIndex& at) {
            return CellFlags::fromInt(at.data(GridModel::FlagsRole).toUInt());
        };
        QVERIFY(flags(cell).testFlag(CellFlag::OwnError));
        QVERIFY(flags(cell.siblingAtRow(0)).testFlag(CellFlag::InError));
        QVERIFY(!flags(cell.siblingAtColumn(cell.column() - 1)).testFlag(CellFlag::InError));
        const GridShape& shape = model.shape();
        const auto tail = [&](GridTail row) { return model.index(shape.rowOf(row), cell.column()); };
        QCOMPARE(tail(GridTail::Sum).data().toString(), u"23"_s);
        QVERIFY(flags(tail(GridTail::Sum)).testFlag(CellFlag::Bad));
        QCOMPARE(tail(GridTail::Form).data().toString(), u"33"_s);
        QCOMPARE(tail(GridTail::Difference).data().toString(), u"−10"_s);
        QVERIFY(flags(tail(GridTail::Difference).siblingAtColumn(0)).testFlag(CellFlag::Tick));
        QCOMPARE(tail(GridTail::LastYear).data().toString(), u"31"_s);
        QCOMPARE(model.index(shape.rowOf(GridTail::Change), 1).data().toString(), u"+31 %"_s);
        const int last = model.columnCount() - 1;
        QCOMPARE(model.index(shape.rowOf(GridTail::Sum), last).data().toString(), u"447"_s);
        QCOMPARE(model.index(shape.rowOf(GridTail::Form), last).data().toString(), u"457"_s);
        const QString said = cell.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"P5, Boys, 10 years: 1. "), qPrintable(said));
        QVERIFY(said.contains(u"23") && said.contains(u"33"));
        QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), u"typed 1, last year 10"_s);
        const auto& lines = d.find<MessageStrip>(u"messageStrip"_s)->lines().lines();
        QCOMPARE(lines.front().state, State::Error);
        QCOMPARE(lines.front().lead, u"P5 boys:"_s);
    }
    void aReturnIsCompletedWhenItAddsUpAndOpenedAgainWithAReason()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P5:M,10"_s));
        d.type(u"1"_s);
        d.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(d.page->banner().isVisible());
        QVERIFY2(d.page->banner().text().contains(u"1 error and 1 to explain"), qPrintable(d.page->banner().text()));
        d.key(Qt::Key_F8);
        QCOMPARE(d.current(), u"RJ_D_ENR_P5:M,10"_s);
        d.type(u"11"_s);
        d.key(Qt::Key_Return);
        d.key(Qt::Key_F8);
        d.key(Qt::Key_F7);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"panelLine"_s);
        d.type(u"A school nearby closed."_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.page->form()->session().progress().unexplained, 0);
        d.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(d.page->form()->session().state(), entry::ReturnState::Complete);
        // Typing is refused, and says how to go on.
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"9"_s);
        QVERIFY(d.page->banner().isVisible());
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        QVERIFY(!d.isTyping());
        d.key(Qt::Key_O, Qt::AltModifier);
        d.key(Qt::Key_Return);  // nothing is opened without a reason
        QCOMPARE(d.page->form()->session().state(), entry::ReturnState::Complete);
        d.type(u"One more girl."_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.page->form()->session().state(), entry::ReturnState::Started);
        d.type(u"22"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"22"_s);
    }
    void aNoteIsWrittenWithoutADialog()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.key(Qt::Key_M, Qt::ControlModifier);
        d.type(u"Two came back."_s);
        d.key(Qt::Key_Return);
        const QModelIndex cell = d.grid().model().indexOf(d.cell(u"RJ_D_ENR_P1:F,6"_s));
        QVERIFY(CellFlags::fromInt(cell.data(GridModel::FlagsRole).toUInt()).testFlag(CellFlag::Note));
        QCOMPARE(d.page->form()->session().cell(d.cell(u"RJ_D_ENR_P1:F,6"_s))->row.comment, u"Two came back."_s);
        QVERIFY(QApplication::focusWidget()->inherits("QTableView"));
        d.key(Qt::Key_M, Qt::ControlModifier);
        d.type(u"x"_s);
        d.key(Qt::Key_Escape);
        QCOMPARE(d.page->form()->session().cell(d.cell(u"RJ_D_ENR_P1:F,6"_s))->row.comment, u"Two came back."_s);
    }
    void aSectionThatDoesNotApplySaysWhy()
    {
        Desktop d;
        QVERIFY(d.start(false));
        d.page->enter({u"return"_s, d.laptop.form(kForm), {}, u"E10"_s});
        d.key(Qt::Key_X, Qt::AltModifier);
        d.type(u"Day school"_s);
        d.key(Qt::Key_Return);
        const auto* rows = d.find<SectionList>(u"sectionList"_s)->model();
        const QModelIndex row = rows->match(rows->index(0, 0), SectionListModel::PageRole, u"E10"_s).value(0);
        QCOMPARE(row.data(SectionListModel::WordsRole).toString(), u"Day school"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(row.data(SectionListModel::WordsRole).toString(), u"Not started"_s);
    }
};

QTEST_MAIN(TestReturnCompleting)
#include "tst_return_completing.moc"
