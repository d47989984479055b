#include "desktop/journal/journal_page.h"
#include "entry/session.h"
#include "storage/completion.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void listsWhatWasTypedUnderItsDay()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        laptop.look.dress();
        JournalPage page(*laptop.desk, laptop.tools);
        page.resize(1278, 692);
        page.show();
        page.enter({u"journal"_s, {}, {}, {}});
        auto* table = page.findChild<QTableView*>(u"journalTable"_s);
        const QAbstractItemModelTester tester(table->model());
        QTRY_VERIFY(table->model()->rowCount() > 100);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(u"3 February 2026"_s));
        QVERIFY(!table->model()->index(1, JournalModel::What).data().toString().isEmpty());
        QCOMPARE(table->model()->index(1, JournalModel::Who).data().toString(), kHead);
        QTRY_COMPARE(table->currentIndex().row(), 1);
        auto* chain = page.findChild<Chip*>(u"journalChain"_s);
        QTRY_VERIFY2(chain->accessibleName().contains(u"unbroken"_s), qPrintable(chain->accessibleName()));
        keepPicture(page, u"journal"_s);
        laptop.look.setTheme(ThemeName::Dark);
        keepPicture(page, u"journal-dark"_s);
        laptop.look.setTheme(ThemeName::Light);
        laptop.look.setPercent(200);
        QCoreApplication::processEvents();
        keepPicture(page, u"journal-200"_s);
        laptop.look.setPercent(100);
    }
    void searchFindsACellByItsWordsAndEnterGoesThere()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        JournalPage page(*laptop.desk, laptop.tools);
        page.resize(1278, 692);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.enter({u"journal"_s, {}, {}, {}});
        auto* table = page.findChild<QTableView*>(u"journalTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 100);
        QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
        auto* search = page.findChild<QLineEdit*>(u"journalSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"Main source of drinking water"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 20);
        const int row = 1;
        QVERIFY(table->model()->index(row, JournalModel::What).data().toString().contains(u"drinking water"_s));
        table->setCurrentIndex(table->model()->index(row, 0));
        table->setFocus();
        QSignalSpy went(&page, &Page::go);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        const Place place = went.first().first().value<Place>();
        QCOMPARE(place.page, u"return"_s);
        QVERIFY(place.form && place.cell);
    }
    void allOfOneCellIsAKeyAway()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        JournalPage page(*laptop.desk, laptop.tools);
        page.resize(1278, 692);
        page.show();
        page.activateWindow();
        page.enter({u"journal"_s, {}, {}, {}});
        auto* table = page.findChild<QTableView*>(u"journalTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 100);
        QTRY_COMPARE(table->currentIndex().row(), 1);
        const int all = table->model()->rowCount();
        QTest::keyClick(table, Qt::Key_H, Qt::AltModifier);
        QTRY_VERIFY(table->model()->rowCount() < all);
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        QVERIFY(page.findChild<QWidget*>(u"journalEverything"_s)->isVisible());
    }
    // The journal showed "rest of RJ_SEC_ASC_ENR_PRI_E2|P1:F is empty", and a reason's own key as its "why".
    void speaksOfSectionsAndColumnsAsTheFormDoesAndKeepsKeysToItself()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        auto session = entry::Session::open(laptop.desk->store(), laptop.desk->context(),
                                            laptop.form(u"RJ_DS_ASC_ENR_PRI"_s), laptop.desk->rules());
        QVERIFY(session);
        const auto& sections = (*session)->form().sections;
        const auto e2 = std::find_if(sections.begin(), sections.end(), [](const auto& s) { return s.page == "E2"_L1; });
        QVERIFY(e2 != sections.end());
        QVERIFY((*session)->endColumn(int(e2 - sections.begin()), 0));
        QVERIFY((*session)->explain(u"V18:P1"_s, u"Rosanda's school closed."_s));
        JournalModel model(*laptop.desk);
        model.reload();
        QTRY_VERIFY(model.rowCount() > 10);
        const auto shown = [&](const QString& words) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, JournalModel::What).data().toString().contains(words))
                    return row;
            }
            return -1;
        };
        QVERIFY(shown(u"rest of E2 "_s) >= 0);
        const int reason = shown(u"reason for V18:P1"_s);
        QVERIFY(reason >= 0);
        QVERIFY(model.index(reason, JournalModel::Change).data().toString().contains(u"Rosanda"_s));
        QCOMPARE(model.index(reason, JournalModel::Why).data().toString(), QString());
    }
    void aRegisterWithoutEntriesOfACellSaysSo()
    {
        Laptop laptop;
        QVERIFY(laptop.start(kHead, false));
        JournalPage page(*laptop.desk, laptop.tools);
        page.show();
        const auto& elements = laptop.desk->catalog().dataElements.all();
        page.enter({u"journal"_s,
                    laptop.form(u"RJ_DS_ASC_ENR_PRI"_s),
                    metadata::Operand{elements.front().key, laptop.desk->catalog().defaultCombo},
                    {}});
        auto* table = page.findChild<QTableView*>(u"journalTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(!page.findChild<QAction*>(u"journal.goThere"_s)->isEnabled());
    }
    // ui.md §6, 17: Alt+U undoes this one, as a new entry.
    void oneEntryIsUndoneAsANewEntry()
    {
        Laptop laptop;
        QVERIFY(laptop.start());
        Desk& desk = *laptop.desk;
        const auto* element = desk.catalog().dataElements.byCode(u"RJ_D_ENR_P1"_s);
        const auto combo = desk.catalog().comboNamed(element->combo, u"F,6"_s);
        QVERIFY(combo);
        const metadata::Operand cell{element->key, *combo};
        const domain::ReturnKey form = laptop.form(u"RJ_DS_ASC_ENR_PRI"_s);
        const auto session = [&] { return std::move(*entry::Session::open(desk.store(), desk.context(), form)); };
        const auto value = [&] { return session()->cell(cell)->row.value.value_or(QString()); };
        {
            auto typed = session();
            QVERIFY(typed->put(cell, u"22"_s));
            QVERIFY(typed->setComment(cell, u"Counted again."_s));
        }
        JournalPage page(desk, laptop.tools);
        page.resize(1278, 692);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.enter({u"journal"_s, form, cell, {}});
        auto* table = page.findChild<QTableView*>(u"journalTable"_s);
        auto* undo = page.findChild<KeyButton*>(u"journalUndo"_s);
        // Newest first: the note, the 22, the 21 of the import; a row for the day above them.
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QTRY_COMPARE(table->currentIndex().row(), 1);
        table->setCurrentIndex(table->model()->index(2, 0));
        QVERIFY(undo->isEnabled());
        QTest::keyClick(table, Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QCOMPARE(value(), u"21"_s);
        QCOMPARE(session()->cell(cell)->row.comment, u"Counted again."_s);
        const auto says = [&](const QString& text) {
            const auto labels = page.findChild<PageHead*>()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text().contains(text); });
        };
        QVERIFY(says(u"Undone, as a new entry"_s));
        // The same again: the 22 stands there no more, so nothing is changed.
        table->setCurrentIndex(table->model()->index(3, 0));
        QTest::keyClick(table, Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(says(u"Something else stands there now"_s));
        QCOMPARE(value(), u"21"_s);
        // Ctrl+Z in the return takes the undoing back.
        QVERIFY(session()->undo());
        QCOMPARE(value(), u"22"_s);
        // A complete return stays as it is.
        QTRY_VERIFY(table->model()->rowCount() > 5);
        QVERIFY(desk.store().writeNow(
            [&](storage::Tx& tx) { return storage::completion::set(tx, form, true, u"RJ_DS_ASC_ENR_PRI"_s); }));
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(says(u"The return is complete"_s));
        QCOMPARE(value(), u"22"_s);
    }
};

QTEST_MAIN(TestJournal)
#include "tst_journal.moc"
