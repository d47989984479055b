// What the census at the keyboard has to stand (issue 4, "Bad input"), each with real keys. Others stand where their page
// is tested: paste of 10,000 cells and of a picture in tst_grid_blocks, a disk that is full or slow in tst_slow_disk, a
// register that is open elsewhere in tst_sign_in_trouble, every page at 1024×600 and 3840×2160 in tst_walk.
#include "desktop/census/paste_preview.h"
#include "desktop/frame/status_strip.h"
#include "desktop/shell/shell.h"
#include "desktop/today/today_page.h"
#include "support/fields.h"
#include "support/return_window.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

const QString kSix = u"RJ_D_ENR_P1:F,6"_s, kSeven = u"RJ_D_ENR_P1:F,7"_s;
constexpr qint64 kDay = 24 * 3600 * 1000;

void hold(int code, const QString& text, int times, Qt::KeyboardModifiers with = {})
{
    for (int i = 0; i < times; ++i) {
        QKeyEvent press(QEvent::KeyPress, code, with, text, i > 0);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

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

/// The whole window, signed in, with the enrolment table under the fingers.
struct Signed {
    Laptop laptop;
    std::unique_ptr<Shell> shell;
    domain::ReturnKey form;

    bool start(const QString& part = u"RJ_SEC_ASC_ENR_PRI_E2"_s, const QString& set = kForm)
    {
        if (!laptop.start())
            return false;
        form = laptop.form(set);
        laptop.desk.reset();
        laptop.prefs.setLocale(u"en"_s);
        laptop.look.dress();
        return show(part);
    }
    bool show(const QString& part)
    {
        shell = std::make_unique<Shell>(laptop.tools, makeAllPages);
        shell->show();
        if (!QTest::qWaitForWindowActive(shell.get()))
            return false;
        auto opened = laptop.openedBy(kHead);
        if (!opened)
            return false;
        shell->enter(std::move(opened));
        shell->frame()->go({u"return"_s, form, {}, part});
        return page().form() && rests();
    }
    [[nodiscard]] ReturnPage& page() const { return *qobject_cast<ReturnPage*>(shell->frame()->page()); }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor(
            [this] { return !page().form()->isActing() && page().form()->session().unsaved().empty(); });
    }
    [[nodiscard]] QString value(const Operand& cell) const
    {
        return page().form()->session().cell(cell)->row.value.value_or(QString());
    }
    static void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    static void key(int code, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), with);
    }
};

}  // namespace

class TestBadInput : public QObject {
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
