#include "support/return_window.h"

#include <QFile>
#include <QHash>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

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

class TestGridTyping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

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
};

QTEST_MAIN(TestGridTyping)
#include "tst_grid_typing.moc"
