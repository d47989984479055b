#include "desktop/frame/command_search.h"
#include "desktop/frame/help_view.h"
#include "desktop/frame/keys.h"
#include "desktop/frame/keys_sheet.h"
#include "desktop/census/returns.h"
#include "desktop/settings/settings_page.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

/// A page that only remembers where it was sent, with a field to have the focus.
class PlainPage : public Page {
public:
    PlainPage(Desk& desk, Tools& tools, const QString& id, const QString& title)
        : Page(desk, tools),
          field(new QLineEdit(this)),
          m_id(id),
          m_title(title)
    {
        field->setAccessibleName(title);
    }
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_title; }
    void enter(const Place& place) override
    {
        sent = place;
        field->setFocus();
    }
    [[nodiscard]] Place here() const override { return sent.page.isEmpty() ? Place{m_id, {}, {}, {}} : sent; }
    QLineEdit* field;
    Place sent;

private:
    QString m_id, m_title;
};

/// The frame with pages that can be gone to, and the three panels over it.
struct Window {
    Laptop laptop;
    std::unique_ptr<Frame> frame;
    PlainPage *today = nullptr, *returns = nullptr;
    CommandSearch* search = nullptr;
    KeysSheet* keys = nullptr;
    HelpView* help = nullptr;

    bool start(QSize size = {1366, 768}, const QString& person = kHead)
    {
        if (!laptop.start(person))
            return false;
        laptop.look.dress();
        frame = std::make_unique<Frame>(*laptop.desk, laptop.tools);
        today = new PlainPage(*laptop.desk, laptop.tools, u"today"_s, u"Today"_s);
        returns = new PlainPage(*laptop.desk, laptop.tools, u"return"_s, u"Return"_s);
        frame->addPage(today, "today");
        frame->addPage(new PlainPage(*laptop.desk, laptop.tools, u"census"_s, u"Census"_s), "census");
        frame->addPage(returns, nullptr, u"census"_s);
        frame->addPage(new PlainPage(*laptop.desk, laptop.tools, u"charts"_s, u"Charts"_s), "charts");
        frame->addPage(new SettingsPage(*laptop.desk, laptop.tools), "settings", {}, true);
        frame->addPage(new PlainPage(*laptop.desk, laptop.tools, u"journal"_s, u"Journal"_s), nullptr, u"settings"_s);
        search = new CommandSearch(*frame, *laptop.desk, laptop.tools);
        keys = new KeysSheet(*frame, laptop.look);
        help = new HelpView(*frame, laptop.look);
        QObject::connect(frame.get(), &Frame::findAsked, search, &CommandSearch::open);
        QObject::connect(frame.get(), &Frame::keysAsked, keys,
                         [this] { keys->open(frame->page()->id(), frame->page()->title()); });
        QObject::connect(frame.get(), &Frame::helpAsked, help,
                         [this] { help->open(frame->page()->id(), laptop.desk->locale()); });
        frame->resize(size);
        frame->show();
        frame->activateWindow();
        frame->go({u"today"_s, {}, {}, {}});
        return QTest::qWaitForWindowActive(frame.get());
    }
    QLineEdit* line() const { return search->findChild<QLineEdit*>(u"commandLine"_s); }
    QListView* list() const { return search->findChild<QListView*>(u"commandList"_s); }
    /// Opens by its key and waits for the cells.
    bool find(const QString& words)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        const bool there = QTest::qWaitFor([this] { return search->isOpen() && search->hasCells(); }, 20000);
        QTest::keyClicks(line(), words);
        return there;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }
    QStringList found() const
    {
        QStringList all;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            all << list()->model()->index(i, 0).data().toString();
        return all;
    }
};

}  // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void wordsAreFoundWithoutAccentsCaseOrOrder()
    {
        QCOMPARE(foldedWords(u"Écoles d'ÉTÉ – garçons, Skul fɔ di ŋɛks"_s),
                 (QStringList{u"ecoles"_s, u"d"_s, u"ete"_s, u"garcons"_s, u"skul"_s, u"fo"_s, u"di"_s, u"neks"_s}));
        SearchItem item;
        item.words = foldedWords(u"Enrolment P5, Boys, 10 years"_s);
        const auto score = [&](const QString& text) { return searchScore(foldedWords(text), item); };
        QVERIFY(score(u"P5 boys 10"_s) > 0);
        QVERIFY(score(u"10 BOYS p5"_s) > 0);
        QVERIFY(score(u"bóys"_s) > 0);
        QVERIFY(score(u"rolment"_s) > 0);
        QVERIFY(score(u"p5 boys 10"_s) > score(u"10 p5 boys"_s));
        QCOMPARE(score(u"P6 boys"_s), 0);
        QCOMPARE(score(u"girls"_s), 0);
        // "1" is the beginning of 10, "0" is only inside it: too short to count.
        QVERIFY(score(u"1"_s) > 0);
        QCOMPARE(score(u"0"_s), 0);
    }
    void aCellIsFoundByItsWordsAndEnterGoesThere()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.find(u"p5 boys 10"_s));
        const QAbstractItemModelTester tester(window.list()->model());
        QCOMPARE(window.search->findChild<QLineEdit*>(), QApplication::focusWidget());
        QVERIFY2(window.chosen().contains(u"P5"_s) && window.chosen().contains(u"oys"_s)
                     && window.chosen().contains(u"10"_s),
                 qPrintable(window.chosen()));
        picture(*window.frame, u"search-cell"_s);
        QTest::keyClick(window.line(), Qt::Key_Return);
        QVERIFY(!window.search->isOpen());
        QCOMPARE(window.frame->page()->id(), u"return"_s);
        const Place place = window.returns->sent;
        QVERIFY(place.form && place.cell);
        const auto& catalog = window.laptop.desk->catalog();
        QCOMPARE(catalog.dataElements.find(place.cell->element)->code, u"RJ_D_ENR_P5"_s);
    }
    void pagesPartsActionsAndReturnsAreFound()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.find({}));
        picture(*window.frame, u"search-empty"_s);
        QVERIFY(window.found().contains(u"Pages"_s) && window.found().contains(u"Do"_s));
        QVERIFY(!window.found().contains(u"Return"_s));
        QTest::keyClicks(window.line(), u"backup"_s);
        QCOMPARE(window.chosen(), u"Backup"_s);
        QTest::keyClick(window.line(), Qt::Key_Return);
        QCOMPARE(window.frame->page()->id(), u"settings"_s);
        QCOMPARE(window.frame->here().part, u"backup"_s);
        // Now the part's own actions can be done, too, and say their keys.
        QVERIFY(window.find(u"check register"_s));
        QCOMPARE(window.chosen(), u"Check this register"_s);
        QTest::keyClick(window.line(), Qt::Key_Escape);
        QVERIFY(window.find(u"enrolment primary"_s));
        QVERIFY(window.found().contains(u"Returns"_s));
        QVERIFY(window.found().contains(u"Cells"_s));
    }
    void anActionIsDoneAsByItsKey()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.find(u"larger text"_s));
        QCOMPARE(window.chosen(), u"Larger text"_s);
        QTest::keyClick(window.line(), Qt::Key_Return);
        QTRY_COMPARE(window.laptop.look.percent(), 125);
        window.laptop.look.setPercent(100);
    }
    void escGivesTheFocusBackAndArrowsSkipTheGroupsNames()
    {
        Window window;
        QVERIFY(window.start());
        QCOMPARE(QApplication::focusWidget(), window.today->field);
        QVERIFY(window.find({}));
        QVERIFY(window.list()->currentIndex().row() == 1);
        QTest::keyClick(window.line(), Qt::Key_Up);
        QCOMPARE(window.list()->currentIndex().row(), 1);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(window.line(), Qt::Key_Down);
            QVERIFY(window.list()->currentIndex().isValid());
            QVERIFY(window.list()->currentIndex().flags() & Qt::ItemIsSelectable);
        }
        QTest::keyClick(window.line(), Qt::Key_Escape);
        QVERIFY(!window.search->isOpen());
        QCOMPARE(QApplication::focusWidget(), window.today->field);
    }
    void whatIsNotThereIsSaid()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.find(u"zebra"_s));
        QCOMPARE(window.found().size(), 1);
        QVERIFY(window.found().first().contains(u"Nothing is found"_s));
        QTest::keyClick(window.line(), Qt::Key_Return);  // does nothing
        QVERIFY(window.search->isOpen());
    }
    void aClickElsewhereClosesItAndKeepsTheFocusThere()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.find({}));
        window.returns->field->setFocus();  // not visible: nothing happens
        window.today->field->setFocus();
        QVERIFY(!window.search->isOpen());
        QCOMPARE(QApplication::focusWidget(), window.today->field);
    }
    void theSheetSaysTheKeysOfThePageAndEverywhere()
    {
        Window window;
        QVERIFY(window.start());
        QTest::keyClick(window.today->field, Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(window.keys->isOpen());
        QStringList lines = window.keys->lines();
        QVERIFY(lines.contains(u"Enter: Go there"_s));
        QVERIFY(lines.contains(u"Ctrl+K: Find or do anything"_s));
        QVERIFY(lines.contains(u"Ctrl+/, ?: Keys of this page"_s));
        QVERIFY(lines.contains(u"Alt+←: Back to where I was"_s));
        QVERIFY(!lines.contains(u"F7: Say why"_s));
        picture(*window.frame, u"keys-today"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window.keys->isOpen());
        QCOMPARE(QApplication::focusWidget(), window.today->field);
        window.frame->go({u"return"_s, {}, {}, {}});
        QTest::keyClick(window.returns->field, Qt::Key_Slash, Qt::ControlModifier);
        lines = window.keys->lines();
        for (const QString& line : {u"F7: Say why"_s, u"End: Rest of the column is empty"_s, u"Y: Yes"_s})
            QVERIFY2(lines.contains(line), qPrintable(line));
        // Every row of the table that belongs to this page is there.
        qsizetype rows = 0;
        for (const KeyRow& row : keyTable()) {
            const QByteArray page(row.page);
            rows += page.isEmpty() || page == "return" || page == "grid" || page == "field";
        }
        QCOMPARE(lines.size(), rows + 4);  // and four headings
        picture(*window.frame, u"keys-return"_s);
        const auto* bar = window.keys->findChild<QScrollArea*>(u"keysArea"_s)->verticalScrollBar();
        QVERIFY2(bar->maximum() > 0 && bar->isVisible(), "the last keys cannot be reached");
        window.laptop.look.setPercent(200);
        picture(*window.frame, u"keys-return-200"_s);
        auto* area = window.keys->findChild<QScrollArea*>(u"keysArea"_s);
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        QTest::keyClick(area, Qt::Key_End);
        QCOMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
        window.laptop.look.setPercent(100);
    }
    void aQuestionMarkAsksForKeysOnlyWhereNothingIsTyped()
    {
        Window window;
        QVERIFY(window.start());
        QTest::keyClicks(window.today->field, u"?"_s);
        QCOMPARE(window.today->field->text(), u"?"_s);
        QVERIFY(!window.keys->isOpen());
    }
    void helpOpensOnThePageAndItsLinksLeadOn()
    {
        Window window;
        QVERIFY(window.start());
        QTest::keyClick(window.today->field, Qt::Key_F1);
        QVERIFY(window.help->isOpen());
        QCOMPARE(window.help->page(), u"today"_s);
        auto* text = window.help->findChild<QTextBrowser*>(u"helpText"_s);
        QVERIFY(text->toPlainText().startsWith(u"Today"_s));
        QVERIFY(text->toPlainText().contains(u"Ctrl+K finds any page"_s));
        picture(*window.frame, u"help-today"_s);
        QTest::keyClick(text, Qt::Key_Backtab);  // the last link
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(window.help->page(), u"settings"_s);
        QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.help->page(), u"today"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!window.help->isOpen());
        QCOMPARE(QApplication::focusWidget(), window.today->field);
        window.laptop.look.setTheme(ThemeName::Dark);
        window.help->open(u"return"_s, u"fr"_s);
        picture(*window.frame, u"help-return-fr-dark"_s);
        window.laptop.look.setTheme(ThemeName::Light);
    }
    void everyPageHasHelpInEveryLanguageAndItsKeysAreKnown()
    {
        const QRegularExpression open(u"[{}]"_s);
        for (const QString& language : {u"en"_s, u"fr"_s, u"pt"_s, u"kri"_s}) {
            for (const QString& page : HelpView::pages()) {
                const QString file = u":/help/%1/%2.md"_s.arg(language, page);
                QVERIFY2(QFile::exists(file), qPrintable(file));
                const QString text = HelpView::markdown(page, language);
                QVERIFY2(text.startsWith(u"# "_s), qPrintable(file));
                QVERIFY2(!text.contains(open), qPrintable(file + u" names a key that is not in the table"_s));
                for (const QString& word : {u"invalid"_s, u"failed"_s, u"please"_s, u"oops"_s})
                    QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(file));
            }
        }
        QVERIFY(HelpView::markdown(u"today"_s, u"xx"_s).startsWith(u"# Today"_s));
        QVERIFY(HelpView::markdown(u"no-such-page"_s, u"en"_s).isEmpty());
    }
    void onlyOnePanelLiesOverThePage()
    {
        Window window;
        QVERIFY(window.start());
        QVERIFY(window.find({}));
        QTest::keyClick(window.line(), Qt::Key_F1);
        QVERIFY(window.help->isOpen());
        QVERIFY(!window.search->isOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), window.today->field);
    }
    void smallWindowsAndLargeTextHoldIt()
    {
        Window window;
        QVERIFY(window.start({1024, 600}));
        window.laptop.look.setPercent(200);
        QVERIFY(window.find(u"p5 boys"_s));
        QVERIFY(window.frame->rect().contains(window.search->geometry()));
        picture(*window.frame, u"search-1024-200"_s);
        QTest::keyClick(window.line(), Qt::Key_F1);
        QVERIFY(window.frame->rect().contains(window.help->geometry()));
        picture(*window.frame, u"help-1024-200"_s);
        window.laptop.look.setPercent(100);
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
