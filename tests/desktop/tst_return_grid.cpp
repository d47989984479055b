#include "desktop/census/grid_section.h"
#include "desktop/census/paste_preview.h"
#include "desktop/census/return_page.h"
#include "desktop/shell/languages.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMainWindow>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using metadata::Operand;

namespace {

const QString kForm = u"RJ_DS_ASC_ENR_PRI"_s;

/// The page in a window of the laptop's size, the frame's rail, header and status bar left blank.
struct Desktop {
    Laptop laptop;
    std::unique_ptr<QMainWindow> window;
    ReturnPage* page = nullptr;
    Languages languages;
    int pressed = 0;

    bool start(bool withData = true, const QString& set = kForm, const QString& part = u"E2"_s,
               const QString& person = kHead)
    {
        return laptop.start(person, withData) && show(set, part);
    }
    bool show(const QString& set = kForm, const QString& part = u"E2"_s, QSize size = {1366, 768})
    {
        languages.use(u"en"_s);
        window = std::make_unique<QMainWindow>();
        auto* middle = new QWidget;
        auto* box = new QVBoxLayout(middle);
        box->setContentsMargins(laptop.look.px(88), laptop.look.px(48), 0, laptop.look.px(28));
        page = new ReturnPage(*laptop.desk, laptop.tools, middle);
        box->addWidget(page);
        window->setCentralWidget(middle);
        window->resize(size);
        window->show();
        page->enter({u"return"_s, laptop.form(set), {}, part});
        return page->form() && QTest::qWaitForWindowActive(window.get());
    }
    /// The page is closed, the register as well, and both are opened again.
    bool reopen()
    {
        window.reset();
        laptop.desk.reset();
        return laptop.open() && show();
    }
    ~Desktop() { window.reset(); }

    void key(int code, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar c : text) {
            ++pressed;
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
    }
    [[nodiscard]] GridSection& grid() const { return *qobject_cast<GridSection*>(page->view()); }
    [[nodiscard]] Operand cell(const QString& address) const
    {
        for (const auto& section : page->form()->form().sections)
            for (const auto& at : section.cells)
                if (at.address == address)
                    return {at.element, at.combo};
        qFatal("no cell %s", qPrintable(address));
    }
    [[nodiscard]] QString value(const QString& address) const
    {
        const entry::CellState* state = page->form()->session().cell(cell(address));
        return state->row.value.value_or(QString());
    }
    [[nodiscard]] QString current() const
    {
        const auto cell = page->view()->current();
        const auto* at = cell ? page->form()->form().cell(cell->element, cell->combo) : nullptr;
        return at ? at->address : QString();
    }
    /// As the table shows it.
    [[nodiscard]] QString shown(int row, int column) const
    {
        return grid().model().index(row, column).data().toString();
    }
    [[nodiscard]] bool isTyping() const { return qobject_cast<CellEditor*>(QApplication::focusWidget()); }
    bool goTo(const QString& address) { return page->view()->select(cell(address)); }
    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
};

/// Values of the census file of the example, by address.
QHash<QString, QString> exampleValues(const QString& set)
{
    QHash<QString, QString> values;
    QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone/examples/school-2103-2-00417.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return values;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        // Only combos hold a comma, and they are the only quoted column of the enrolment rows.
        const QString combo = line.section(u'"', 1, 1);
        if (line.contains(u'"'))
            line.replace(u'"' + combo + u'"', QString());
        const QStringList fields = line.split(u',');
        if (fields.value(0) == set)
            values.insert(fields[3] + u':' + (combo.isEmpty() ? fields.value(4) : combo), fields.value(6));
    }
    return values;
}

}  // namespace

class TestReturnGrid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QAbstractItemView::|QObject::|QAction|null|editor"_s)); }

    void fillsTheWholePageOf457LearnersWithoutTheMouse()
    {
        Desktop d;
        QVERIFY(d.start(false));
        const QHash<QString, QString> values = exampleValues(kForm);
        QCOMPARE(values.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        const QStringList ages = {u"LE5"_s, u"6"_s,  u"7"_s,  u"8"_s,  u"9"_s,    u"10"_s, u"11"_s,
                                  u"12"_s,  u"13"_s, u"14"_s, u"15"_s, u"GE16"_s, u"UNK"_s};
        const auto isBlank = [&](const QString& address) { return values.value(address, u"0"_s) == u"0"; };
        for (const QString& grade : {u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P6"_s}) {
            for (const QString& sex : {u"F"_s, u"M"_s}) {
                QStringList column;
                for (const QString& age : ages) {
                    const QString address = u"RJ_D_ENR_%1:%2,%3"_s.arg(grade, sex, age);
                    if (values.contains(address))
                        column.append(address);
                }
                while (!column.isEmpty() && isBlank(column.last()))
                    column.removeLast();
                for (const QString& address : column) {
                    QCOMPARE(d.current(), address);
                    if (!isBlank(address))
                        d.type(values.value(address));
                    d.key(Qt::Key_Return);
                }
                const QString total = u"RJ_D_TOT_%1:%2"_s.arg(grade, sex);
                if (d.current() != total)
                    d.key(Qt::Key_End);
                QCOMPARE(d.current(), total);
                d.type(values.value(total));
                d.key(Qt::Key_Return);
            }
        }
        for (const QString& sex : {u"F"_s, u"M"_s}) {
            QCOMPARE(d.current(), u"RJ_D_TOT_SCHOOL:"_s + sex);
            d.type(values.value(u"RJ_D_TOT_SCHOOL:"_s + sex));
            d.key(Qt::Key_Return);
        }
        qInfo() << "keystrokes" << d.pressed;
        QVERIFY2(d.pressed <= 240, qPrintable(QString::number(d.pressed)));
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it.key().startsWith(u"RJ_D_ENR_") || it.key().startsWith(u"RJ_D_TOT_"))
                QCOMPARE(d.value(it.key()), it.value() == u"0" ? QString() : it.value());
        }
    }

    void mendsTheErrorOfThePictureInFourKeys()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.page->form()->put(d.cell(u"RJ_D_ENR_P5:M,10"_s), u"1"_s));
        QCOMPARE(d.page->form()->session().progress().errors, 1);
        d.key(Qt::Key_F8);
        QCOMPARE(d.current(), u"RJ_D_ENR_P5:M,10"_s);
        d.type(u"11"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.pressed, 4);
        QCOMPARE(d.value(u"RJ_D_ENR_P5:M,10"_s), u"11"_s);
        QCOMPARE(d.page->form()->session().progress().errors, 0);
    }
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
    void textThatIsNoFigureStaysRedAndDoesNotStopTheFingers()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        const QModelIndex cell = d.grid().model().indexOf(d.cell(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"12a"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:F,7"_s);
        QCOMPARE(cell.data().toString(), u"12a"_s);
        QVERIFY(CellFlags::fromInt(cell.data(GridModel::FlagsRole).toUInt()).testFlag(CellFlag::Draft));
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        QVERIFY(d.grid().model().problemText(cell).contains(u"12a"));
        d.key(Qt::Key_Up);
        d.key(Qt::Key_Escape);
        QCOMPARE(cell.data().toString(), u"21"_s);
        QCOMPARE(d.page->form()->session().progress().drafts, 0);
    }
    void escapeWhileTypingGivesTheOldValueBack()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"99"_s);
        d.key(Qt::Key_Escape);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:F,6"_s);
        QVERIFY(!d.isTyping());
    }
    void backspaceAndF2EditInsideTheCell()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.key(Qt::Key_F2);
        d.key(Qt::Key_Left);
        d.type(u"0"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"201"_s);
        d.key(Qt::Key_Backspace);
        d.key(Qt::Key_Backspace);
        d.key(Qt::Key_Tab);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,7"_s), u"1"_s);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:M,7"_s);
    }
    void arrowsWhileTypingKeepAndMove()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.type(u"5"_s);
        d.key(Qt::Key_Right);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"5"_s);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:M,6"_s);
    }
    void hatchedAndComputedCellsAreSkipped()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:M,6"_s));
        d.key(Qt::Key_Right);
        QCOMPARE(d.current(), u"RJ_D_ENR_P2:F,6"_s);  // over All
        QVERIFY(d.goTo(u"RJ_D_ENR_P3:M,LE5"_s));
        d.key(Qt::Key_Right);
        QCOMPARE(d.current(), u"RJ_D_ENR_P3:M,LE5"_s);  // all the rest of the row is hatched or computed
        d.key(Qt::Key_Tab);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:F,6"_s);
        QVERIFY(d.goTo(u"RJ_D_ENR_P5:F,7"_s));
        d.key(Qt::Key_Up);
        QCOMPARE(d.current(), u"RJ_D_ENR_P5:F,7"_s);
        QVERIFY(d.goTo(u"RJ_D_ENR_P5:F,UNK"_s));
        d.key(Qt::Key_Down);
        QCOMPARE(d.current(), u"RJ_D_TOT_P5:F"_s);  // over the sum
        d.key(Qt::Key_Return);
        QCOMPARE(d.current(), u"RJ_D_ENR_P5:M,7"_s);
    }
    void endSaysThatTheRestIsEmptyAndUndoTakesItBack()
    {
        Desktop d;
        QVERIFY(d.start(false));
        d.type(u"6"_s);
        d.key(Qt::Key_End);
        QCOMPARE(d.current(), u"RJ_D_TOT_P1:F"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,LE5"_s), u"6"_s);
        const int part = d.grid().model().part();
        QVERIFY(d.page->form()->session().isColumnAnswered(part, 0));
        const auto filled = d.page->form()->session().progress().filled;
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!d.page->form()->session().isColumnAnswered(part, 0));
        QVERIFY(d.page->form()->session().progress().filled < filled);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,LE5"_s), QString());
        d.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,LE5"_s), u"6"_s);
    }
    void endGoesColumnByColumnThroughATableWithoutTypedTotals()
    {
        Desktop d;
        QVERIFY(d.start(false));
        d.page->enter({u"return"_s, d.laptop.form(kForm), {}, u"E4"_s});
        QCOMPARE(d.current(), u"RJ_D_REP_P1:F"_s);
        d.key(Qt::Key_End);
        QCOMPARE(d.current(), u"RJ_D_REP_P1:M"_s);
        d.key(Qt::Key_End);
        QCOMPARE(d.page->here().part, u"RJ_SEC_ASC_ENR_PRI_E5"_s);
        const auto& rows = d.find<SectionList>(u"sectionList"_s)->model();
        QCOMPARE(rows->index(4, 0).data().toString(), u"Repeaters"_s);
        QCOMPARE(rows->index(4, 0).data(SectionListModel::WordsRole).toString(), u"Done"_s);
    }
    void f4TurnsEnterAcross()
    {
        Desktop d;
        QVERIFY(d.start());
        QCOMPARE(d.page->view()->directionWord(), u"down"_s);
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.key(Qt::Key_F4);
        QCOMPARE(d.page->view()->directionWord(), u"across"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:M,6"_s);
        d.key(Qt::Key_F4);
        d.key(Qt::Key_Return);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:M,7"_s);
        d.key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:M,6"_s);
    }
    void delEmptiesABlockAndOneUndoBringsItBack()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.key(Qt::Key_Down, Qt::ShiftModifier);
        d.key(Qt::Key_Right, Qt::ShiftModifier);
        d.key(Qt::Key_Delete);
        for (const QString& cell : {u"F,6"_s, u"F,7"_s, u"M,6"_s, u"M,7"_s})
            QCOMPARE(d.value(u"RJ_D_ENR_P1:"_s + cell), QString());
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:M,7"_s), u"15"_s);
    }
    void ctrlDCopiesFromAbove()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,7"_s));
        d.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,7"_s), u"21"_s);
    }
    void aBlockIsCopiedAndPastedWithAPreview()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.key(Qt::Key_Down, Qt::ShiftModifier);
        d.key(Qt::Key_Right, Qt::ShiftModifier);
        d.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"21\t19\n13\t15"_s);
        QVERIFY(d.goTo(u"RJ_D_ENR_P6:F,8"_s));
        d.key(Qt::Key_V, Qt::ControlModifier);
        auto* preview = d.find<PastePreview>(u"pastePreview"_s);
        QVERIFY(preview->isVisible());
        const QAbstractItemModelTester tester(preview->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(preview->model()->counts().changes, 4);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:F,8"_s), u"0"_s);
        d.key(Qt::Key_Escape);
        QVERIFY(!preview->isVisible());
        QCOMPARE(d.value(u"RJ_D_ENR_P6:F,8"_s), u"0"_s);
        d.key(Qt::Key_V, Qt::ControlModifier);
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:F,8"_s), u"21"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:M,9"_s), u"15"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:F,8"_s), u"0"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:M,9"_s), u"0"_s);
    }
    void pastedTextAndFiguresWithSeparatorsAreSaidBefore()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        QApplication::clipboard()->setText(u"girls\t1,234\n1 234\t7\n"_s);
        d.key(Qt::Key_V, Qt::ControlModifier);
        const PasteModel* model = d.find<PastePreview>(u"pastePreview"_s)->model();
        const auto counts = model->counts();
        QCOMPARE(counts.changes + counts.drafts + counts.refused + counts.same + counts.misfits, 4);
        QVERIFY(counts.drafts >= 1);
        QCOMPARE(model->rowCount(), 4);
        d.key(Qt::Key_Return);
        const QModelIndex cell = d.grid().model().indexOf(d.cell(u"RJ_D_ENR_P1:F,6"_s));
        QCOMPARE(cell.data().toString(), u"girls"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:M,7"_s), u"7"_s);
    }
    void tenThousandCellsArePastedWhereTheyFit()
    {
        Desktop d;
        QVERIFY(d.start(false));
        QStringList rows;
        for (int r = 0; r < 100; ++r)
            rows.append(QStringList(100, u"3"_s).join(u'\t'));
        QApplication::clipboard()->setText(rows.join(u"\r\n"_s));
        d.key(Qt::Key_V, Qt::ControlModifier);
        const PasteModel* model = d.find<PastePreview>(u"pastePreview"_s)->model();
        QCOMPARE(model->rowCount(), 10000);
        const auto counts = model->counts();
        QCOMPARE(counts.changes + counts.misfits, 10000);
        QVERIFY(!model->index(9999, PasteModel::To).data().toString().isEmpty());
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:M,UNK"_s), u"3"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:M,UNK"_s), QString());
    }
    void aPictureOnTheClipboardIsToldAndChangesNothing()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        QSignalSpy told(d.page->view(), &SectionView::told);
        QApplication::clipboard()->setImage(QImage(8, 8, QImage::Format_RGB32));
        d.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(told.size(), 1);
        QVERIFY(!d.find<PastePreview>(u"pastePreview"_s)->isVisible());
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
    }
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
    void heldDownKeysLoseNothing()
    {
        Desktop d;
        QVERIFY(d.start(false));
        const auto hold = [&](int code, const QString& text, int times) {
            for (int i = 0; i < times; ++i) {
                QKeyEvent press(QEvent::KeyPress, code, {}, text, i > 0);
                QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
            }
        };
        hold(Qt::Key_1, u"1"_s, 60);
        hold(Qt::Key_Return, u"\r"_s, 30);
        QVERIFY(!d.page->form()->session().cell(d.cell(u"RJ_D_ENR_P1:F,LE5"_s))->draft->text.isEmpty());
        QCOMPARE(d.page->form()->session().cell(d.cell(u"RJ_D_ENR_P1:F,LE5"_s))->draft->text.size(), 60);
        hold(Qt::Key_Down, {}, 200);
        hold(Qt::Key_Right, {}, 200);
        QCOMPARE(d.current(), u"RJ_D_TOT_SCHOOL:M"_s);
        hold(Qt::Key_Return, u"\r"_s, 400);  // through all sections to the end
        QVERIFY(d.page->view()->current());
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
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"26"_s);
        QCOMPARE(d.current(), u"RJ_D_ENR_P1:F,6"_s);
        QCOMPARE(d.grid().model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Filles"_s);
    }
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
        QTRY_VERIFY(d.find<QComboBox>(u"sectionChoice"_s)->isVisible());
        QCOMPARE(d.window->size(), QSize(1366, 768));
        QVERIFY(d.find<GridView>(u"grid"_s)->isVisible());
        d.laptop.look.setPercent(100);
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

QTEST_MAIN(TestReturnGrid)
#include "tst_return_grid.moc"
