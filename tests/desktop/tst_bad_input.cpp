// What the census at the keyboard has to stand (issue 4, "Bad input"), each with real keys. Others stand where their page
// is tested: paste of 10,000 cells and of a picture in tst_grid_blocks, a disk that is full or slow in tst_slow_disk, a
// register that is open elsewhere in tst_sign_in_trouble, every page at 1024×600 and 3840×2160 in tst_walk.
// Midnight and jumping clocks are in tst_day_and_clock.
#include "desktop/census/paste_preview.h"
#include "support/fields.h"
#include "support/signed_window.h"

#include <QClipboard>
#include <QMimeData>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

const QString kSix = u"RJ_D_ENR_P1:F,6"_s, kSeven = u"RJ_D_ENR_P1:F,7"_s;

void hold(int code, const QString& text, int times, Qt::KeyboardModifiers with = {})
{
    for (int i = 0; i < times; ++i) {
        QKeyEvent press(QEvent::KeyPress, code, with, text, i > 0);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

}  // namespace

class TestBadInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void aFigureWithASeparatorNeverBecomesAnotherFigure_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"1,234", "1.234", "1 234", "1\u00a0234", "1\u202f234", "12 girls", "1e3", "½"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    // One cell has no preview: what is pasted is what is kept, or stands red as it was pasted.
    void aFigureWithASeparatorNeverBecomesAnotherFigure()
    {
        QFETCH(QString, text);
        Desktop d;
        QVERIFY(d.start());
        const auto check = [&](const QString& address) {
            const entry::CellState* state = d.page->form()->session().cell(d.cell(address));
            const QString kept = state->row.value.value_or(QString());
            if (state->draft) {
                QCOMPARE(state->draft->text, text);
                QCOMPARE(d.grid().model().indexOf(d.cell(address)).data().toString(), text);
            } else {
                QCOMPARE(kept, u"1234"_s);
            }
        };
        QVERIFY(d.goTo(kSix));
        QApplication::clipboard()->setText(text);
        d.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!d.find<PastePreview>(u"pastePreview"_s)->isVisible());
        check(kSix);
        QVERIFY(d.goTo(kSeven));
        d.key(Qt::Key_F2);
        d.key(Qt::Key_A, Qt::ControlModifier);
        d.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(d.isTyping());
        d.key(Qt::Key_Return);
        check(kSeven);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(kSix), u"21"_s);
        QVERIFY(!d.page->form()->session().cell(d.cell(kSix))->draft);
    }
    void aPictureTakesNothingAwayFromACellThatIsEdited()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(kSix));
        d.key(Qt::Key_F2);
        d.key(Qt::Key_A, Qt::ControlModifier);
        QApplication::clipboard()->setImage(QImage(8, 8, QImage::Format_RGB32));
        d.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(d.isTyping());
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(kSix), u"21"_s);
    }
    void aQuestionStandsWhatIsPastedIntoIt()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        const QString code = u"RJ_D_ROOM_OTHER_LIB"_s;
        QVERIFY(fields.at(code));
        const QString before = fields.kept(code);
        QStringList lines;
        for (int i = 0; i < 10000; ++i)
            lines.append(QString::number(i));
        QApplication::clipboard()->setText(lines.join(u'\n'));
        fields.key(Qt::Key_V, Qt::ControlModifier);
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.kept(code), before);  // it stands red, the old value is kept
        QVERIFY(fields.form->session().cell(fields.cell(code))->draft);
        QVERIFY(fields.at(code));
        fields.key(Qt::Key_Escape);
        QVERIFY(!fields.form->session().cell(fields.cell(code))->draft);
        for (const QString& text : {u"1,234"_s, u"1 234"_s}) {
            QVERIFY(fields.at(code));
            QApplication::clipboard()->setText(text);
            fields.key(Qt::Key_A, Qt::ControlModifier);
            fields.key(Qt::Key_V, Qt::ControlModifier);
            fields.key(Qt::Key_Return);
            const entry::CellState* state = fields.form->session().cell(fields.cell(code));
            QVERIFY(state->draft ? state->draft->text == text : state->row.value == u"1234"_s);
        }
        QVERIFY(fields.at(code));
        fields.line()->selectAll();
        const QString shown = fields.line()->text();
        QVERIFY(!shown.isEmpty());
        QApplication::clipboard()->setImage(QImage(8, 8, QImage::Format_RGB32));
        fields.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fields.line()->text(), shown);
    }
    void keysHeldDownInQuestionsLoseNothing()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LIB"_s));
        hold(Qt::Key_7, u"7"_s, 80);
        hold(Qt::Key_Return, u"\r"_s, 60);
        const auto& draft = fields.form->session().cell(fields.cell(u"RJ_D_ROOM_OTHER_LIB"_s))->draft;
        QVERIFY(draft);
        QCOMPARE(draft->text.size(), 80);
        hold(Qt::Key_Up, {}, 100);
        hold(Qt::Key_Tab, u"\t"_s, 100);
        hold(Qt::Key_Y, u"y"_s, 30);
        hold(Qt::Key_Escape, {}, 5);
        QVERIFY(fields.view->current());
    }
    void keysHeldDownOfWholeActsComeToAnEnd()
    {
        Desktop d;
        QVERIFY(d.start());
        QStringList cells;
        for (const auto& section : d.page->form()->form().sections) {
            for (const auto& cell : section.cells)
                cells.append(cell.address);
        }
        const auto all = [&] {
            QStringList values;
            for (const QString& cell : cells)
                values.append(d.value(cell));
            return values;
        };
        QVERIFY(d.goTo(kSix));
        const QStringList before = all();
        for (int i = 0; i < 12; ++i) {
            d.type(QString::number(30 + i));
            d.key(Qt::Key_Return);
        }
        const QStringList typed = all();
        QVERIFY(typed != before);
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        const auto press = [](int code, int times) {
            for (int i = 0; i < times; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), Qt::ControlModifier);
        };
        press(Qt::Key_Z, 12);
        QTRY_COMPARE(all(), before);
        press(Qt::Key_Y, 30);  // more than there is to do again
        QTRY_COMPARE(all(), typed);
        QVERIFY(d.ended());
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QVERIFY(d.page->view()->current());
    }
    // Its story: going to a cell of an open return reads it again, and keys wait for that. When they were given on, Enter
    // found the button of the sign-in behind the frame; the passphrase got the focus and every key after it.
    void keysTypedWhileTheReturnIsReadAgainGoToItsCells()
    {
        Signed d;
        QVERIFY(d.start());
        const Operand six = d.cell(kSix), seven = d.cell(kSeven);
        d.shell->frame()->go({u"return"_s, d.form, six, {}});
        QVERIFY(d.page().form()->isActing());
        Signed::type(u"31"_s);
        Signed::key(Qt::Key_Return);
        Signed::type(u"32"_s);
        Signed::key(Qt::Key_Return);
        QVERIFY(d.rests());
        QCOMPARE(d.value(six), u"31"_s);
        QCOMPARE(d.value(seven), u"32"_s);
        QVERIFY(d.page().isAncestorOf(QApplication::focusWidget()));
    }

    void whatAnotherWindowWritesDoesNotTakeWhatIsBeingTyped()
    {
        Desktop d;
        QVERIFY(d.start());
        Desk& desk = *d.laptop.desk;
        auto other = entry::Session::open(desk.store(), desk.context(), d.laptop.form(kForm), desk.rules());
        QVERIFY(other);
        QVERIFY(d.goTo(kSix));
        d.type(u"2"_s);
        QVERIFY((*other)->put(d.cell(kSeven), u"30"_s));
        QVERIFY((*other)->put(d.cell(kSix), u"99"_s));
        QTRY_COMPARE(d.value(kSeven), u"30"_s);
        QVERIFY(d.ended());
        QVERIFY(d.isTyping());
        d.type(u"4"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(kSix), u"24"_s);
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
        QVERIFY((*other)->reload());
        QCOMPARE((*other)->cell(d.cell(kSix))->row.value, std::optional(u"24"_s));
    }
    void theLanguageMayChangeInTheMidstOfACell()
    {
        Signed s;
        QVERIFY(s.start());
        const auto cell = s.page().view()->current();
        QVERIFY(cell);
        Signed::type(u"26"_s);
        s.shell->desk()->setLocale(u"fr"_s);  // as the settings and the menu do
        QTRY_COMPARE(s.shell->desk()->locale(), u"fr"_s);
        QTRY_COMPARE(s.page().title(), s.page().form()->form().name);
        QTRY_VERIFY(qobject_cast<GridSection*>(s.page().view()));
        QTRY_COMPARE(qobject_cast<GridSection*>(s.page().view())
                         ->model()
                         .headerData(0, Qt::Horizontal, Qt::DisplayRole)
                         .toString(),
                     u"Filles"_s);
        QVERIFY(s.rests());
        QCOMPARE(s.value(*cell), u"26"_s);
        QVERIFY(s.page().view()->current() == cell);
        Signed::type(u"27"_s);
        Signed::key(Qt::Key_Return);
        QCOMPARE(s.value(*cell), u"27"_s);
        s.laptop.prefs.setLocale(u"en"_s);
    }
    void closingKeepsAnUnfinishedCellANoteAndAnAnswer()
    {
        Signed s;
        QVERIFY(s.start());
        const auto cell = s.page().view()->current();
        QVERIFY(cell);
        Signed::key(Qt::Key_M, Qt::ControlModifier);
        Signed::type(u"Two came ba"_s);
        s.shell->close();
        QTRY_VERIFY(!s.shell->isVisible());
        s.shell.reset();
        QVERIFY(s.show(u"RJ_SEC_ASC_ENR_PRI_E2"_s));
        QCOMPARE(s.page().form()->session().cell(*cell)->row.comment, u"Two came ba"_s);
        QVERIFY(s.page().view()->select(*cell));
        Signed::type(u"28"_s);
        s.shell->close();
        QTRY_VERIFY(!s.shell->isVisible());
        s.shell.reset();
        QVERIFY(s.show(u"RJ_SEC_ASC_ENR_PRI_E2"_s));
        QCOMPARE(s.value(*cell), u"28"_s);
        // Esc still means: do nothing.
        QVERIFY(s.page().view()->select(*cell));
        Signed::key(Qt::Key_M, Qt::ControlModifier);
        Signed::type(u"x"_s);
        Signed::key(Qt::Key_Escape);
        QCOMPARE(s.page().form()->session().cell(*cell)->row.comment, u"Two came ba"_s);
        s.shell->close();
        QTRY_VERIFY(!s.shell->isVisible());
    }
    void closingKeepsAnUnfinishedAnswer()
    {
        Signed s;
        QVERIFY(s.start({}, u"RJ_DS_ASC_INFRA"_s));
        while (!qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            Signed::key(Qt::Key_Return);
        const auto cell = s.page().view()->current();
        const QString part = s.page().here().part;
        QVERIFY(cell);
        Signed::type(u"29"_s);
        s.shell->close();
        QTRY_VERIFY(!s.shell->isVisible());
        s.shell.reset();
        QVERIFY(s.show(part));
        QCOMPARE(s.value(*cell), u"29"_s);
        s.shell->close();
        QTRY_VERIFY(!s.shell->isVisible());
    }
    void everyCellIsInSightWhileTyping_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x600") << QSize(1024, 600);
        QTest::newRow("3840x2160") << QSize(3840, 2160);
    }
    void everyCellIsInSightWhileTyping()
    {
        QFETCH(QSize, size);
        Desktop d;
        QVERIFY(d.laptop.start(kHead, false));
        d.laptop.look.dress();
        QVERIFY(d.show(kForm, u"E2"_s, size));
        QVERIFY(settled(*d.window, d.laptop.desk.get()));
        QCOMPARE(d.window->size(), size);
        QSet<QString> seen;
        for (int i = 0; i < 260 && d.page->here().part == u"RJ_SEC_ASC_ENR_PRI_E2"_s; ++i) {
            const auto* view = qobject_cast<const QTableView*>(QApplication::focusWidget());
            QVERIFY(view);
            const QRect cell = view->visualRect(view->currentIndex());
            QVERIFY2(view->viewport()->rect().contains(cell.center()) && cell.height() >= 10, qPrintable(d.current()));
            QVERIFY2(view->viewport()->visibleRegion().contains(cell.center()), qPrintable(d.current()));
            seen.insert(d.current());
            QTest::keyClick(QApplication::focusWidget(), '3');
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QVERIFY(seen.size() > 150);
        // Everything around it is a key away: the cell's panel, the messages, the list of sections.
        QVERIFY(d.page->panes().size() >= 4);
        QTRY_VERIFY(d.page->form()->session().unsaved().empty());
    }
};

QTEST_MAIN(TestBadInput)
#include "tst_bad_input.moc"
