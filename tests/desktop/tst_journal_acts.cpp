// The journal's own acts: Print, and Undo my last change (picture 17).
#include "desktop/census/print_flow.h"
#include "desktop/census/print_return.h"
#include "desktop/journal/journal_page.h"
#include "desktop/journal/journal_print.h"
#include "entry/session.h"
#include "storage/completion.h"
#include "support/example.h"

#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QScrollBar>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using metadata::Operand;

namespace {

/// "Prints" into a file, and keeps how the job was called.
class FilePrompt final : public Prompt {
public:
    QString file, job;
    QString folderToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToOpen(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool choosePrinter(QWidget*, QPrinter& printer) override
    {
        job = printer.docName();
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return true;
    }
};

QByteArray bytesOf(const QString& file)
{
    QFile pdf(file);
    return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
}

QStringList textsOf(const std::vector<PrintPage>& pages)
{
    QStringList texts;
    for (const PrintPage& page : pages) {
        for (const PrintItem& item : page.items) {
            if (item.kind == PrintItem::Kind::Text)
                texts.append(item.text);
        }
    }
    return texts;
}

JournalPaper paperOf(int entries)
{
    JournalPaper paper;
    paper.school = u"Makoro Hill Primary School"_s;
    paper.code = u"2103-2-00417"_s;
    paper.chosen = u"Who: everyone · What: everything · When: always"_s;
    paper.chain = State::Done;
    paper.chainWords = u"Chain unbroken: 4,812 entries"_s;
    paper.locale = u"en"_s;
    paper.at = QDateTime(QDate(2026, 2, 3), QTime(10, 42), Qt::UTC);
    paper.by = kHead;
    for (int i = 0; i < entries; ++i) {
        if (i % 9 == 0)
            paper.rows.push_back({u"Day %1"_s.arg(i / 9), {}, {}, {}, {}, {}, {}});
        paper.rows.push_back(
            {{},
             u"10:42"_s,
             u"Ibrahim Sesay"_s,
             u"Entry %1 Enrolment, primary · Enrolment P5, Boys, 10 years"_s.arg(i)
                 + QString(i % 5 == 0 ? u" and many a word more than fits into its column"_s : u""_s),
             u"11"_s,
             u"1"_s,
             i % 7 == 0 ? u"“Counted again with the class teacher, and once more on Friday”"_s : u""_s});
    }
    return paper;
}

/// What is not within the lying page, or not within its own box, or over another text; empty = all is well.
QString spoiltOf(const std::vector<PrintPage>& pages)
{
    const QRectF area = printArea(kPaperLying).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const PrintPage& page : pages) {
        std::vector<QRectF> seen;
        for (const PrintItem& item : page.items) {
            if (!area.contains(item.box.normalized().topLeft()) || !area.contains(item.box.normalized().bottomRight()))
                return u"outside: "_s + item.text;
            if (item.kind != PrintItem::Kind::Text)
                continue;
            QRectF ink(item.box.topLeft(), printSize(item.text, item.box.width(), item.size, item.bold));
            if (item.size < 8 || ink.width() > item.box.width() + 1 || ink.height() > item.box.height() + 1)
                return u"clipped: "_s + item.text;
            if (item.align & Qt::AlignRight)
                ink.moveRight(item.box.right());
            ink.adjust(0.5, 2.5, -0.5, -2.5);
            for (const QRectF& box : seen) {
                if (box.intersects(ink))
                    return u"over another: "_s + item.text;
            }
            seen.push_back(ink);
        }
    }
    return {};
}

struct Opened {
    Laptop laptop;
    FilePrompt prompt;
    Tools tools{laptop.look, laptop.prefs, prompt};
    std::unique_ptr<JournalPage> page;

    bool start(bool withData = true)
    {
        if (!laptop.start(kHead, withData))
            return false;
        laptop.look.dress();
        prompt.file = laptop.dir.filePath(u"journal.pdf"_s);
        return true;
    }
    bool show()
    {
        page = std::make_unique<JournalPage>(*laptop.desk, tools);
        page->resize(1278, 692);
        page->show();
        page->activateWindow();
        page->enter({u"journal"_s, {}, {}, {}});
        return QTest::qWaitForWindowActive(page.get())
            && QTest::qWaitFor([this] { return table().currentIndex().row() == 1; });
    }
    [[nodiscard]] QTableView& table() const { return *page->findChild<QTableView*>(u"journalTable"_s); }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = page->findChild<PageHead*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text().contains(text); });
    }
    [[nodiscard]] Operand cell(const QString& element, const QString& combo) const
    {
        const auto& catalog = laptop.desk->catalog();
        const auto* found = catalog.dataElements.byCode(element);
        return {found->key, combo.isEmpty() ? catalog.defaultCombo : *catalog.comboNamed(found->combo, combo)};
    }
    [[nodiscard]] std::unique_ptr<entry::Session> session(const QString& set) const
    {
        auto made = entry::Session::open(laptop.desk->store(), laptop.desk->context(), laptop.form(set));
        return made ? std::move(*made) : nullptr;
    }
    [[nodiscard]] QString value(const QString& set, const Operand& at) const
    {
        return session(set)->cell(at)->row.value.value_or(QString());
    }
};

const QString kEnrolment = u"RJ_DS_ASC_ENR_PRI"_s, kInfra = u"RJ_DS_ASC_INFRA"_s;

}  // namespace

class TestJournalActs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QObject::|QAction|null"_s)); }

    void everyEntryIsOnAPageWholeAndTheHeadComesAgain()
    {
        Opened fonts;
        fonts.laptop.look.dress();
        JournalPaper paper = paperOf(120);
        const auto pages = layoutJournal(paper);
        QVERIFY(pages.size() > 3);
        QCOMPARE(spoiltOf(pages), QString());
        const QStringList texts = textsOf(pages);
        for (int i = 0; i < 120; ++i)
            QCOMPARE(texts.filter(u"Entry %1 "_s.arg(i)).size(), 1);
        // The last page may hold the place to sign alone.
        QVERIFY(texts.count(u"Before"_s) >= qsizetype(pages.size()) - 1);
        QVERIFY(texts.contains(u"Chain unbroken: 4,812 entries"_s) && texts.contains(u"Signature"_s));
        QVERIFY(texts.contains(u"Page 1 of %1"_s.arg(pages.size())));
        QVERIFY(!texts.filter(u"printed 3 Feb 2026"_s).isEmpty());
        QVERIFY(texts.filter(u"Older entries"_s).isEmpty());
        paper.older = true;
        QCOMPARE(textsOf(layoutJournal(paper)).filter(u"Older entries"_s).size(), 1);
        // The check finds what is spoilt.
        auto spoilt = pages;
        spoilt.back().items.front().box.translate(500, 0);
        QVERIFY(spoiltOf(spoilt).startsWith(u"outside"_s));
    }
    void printsWhatIsChosenAlsoWhatWasNotScrolledToAndNamesTheJobAfterNothingOfIt()
    {
        Opened opened;
        QVERIFY(opened.start() && opened.show());
        QTest::keyClick(&opened.table(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(opened.says(u"Printed: "_s));
        const int all = opened.table().model()->rowCount();
        QVERIFY2(all > 800, "only what the first reading brought");
        const QByteArray whole = bytesOf(opened.prompt.file);
        // Lying: wider than high.
        const auto box =
            QRegularExpression(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)"_s).match(QString::fromLatin1(whole));
        QVERIFY2(box.hasMatch(), "no page has a size");
        QVERIFY(box.captured(1).toDouble() > 841 && box.captured(2).toDouble() < 596);
        QVERIFY(whole.count("/Type /Page\n") > 20);
        QCOMPARE(opened.prompt.job, u"Journal"_s);
        // With a search: less paper, and its words stay out of the job's name.
        auto* search = opened.page->findChild<QLineEdit*>(u"journalSearch"_s);
        QTest::keyClick(opened.page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, u"Main source of drinking water"_s);
        QTRY_VERIFY(opened.table().model()->rowCount() < 20);
        QTest::keyClick(search, Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(bytesOf(opened.prompt.file).count("/Type /Page\n") == 1);
        QCOMPARE(opened.prompt.job, u"Journal"_s);
        if (const QString folder = qEnvironmentVariable("REJISTA_PICTURES"); !folder.isEmpty()) {
            QImage image((kPaperLying * 1.5).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(1.5, 1.5);
            paintPage(painter, layoutJournal(paperOf(40)).front());
            painter.end();
            QVERIFY(image.save(QDir(folder).filePath(u"journal-paper.png"_s)));
        }
    }
    // Whoever scrolled to the end was thrown back to the first entry when the next ones came.
    void whoScrolledDownStaysThereWhenMoreIsRead()
    {
        Opened opened;
        QVERIFY(opened.start() && opened.show());
        QTableView& table = opened.table();
        const int first = table.model()->rowCount();
        table.setCurrentIndex(table.model()->index(first - 1, 0));
        const QString there = table.currentIndex().siblingAtColumn(JournalModel::What).data().toString();
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
        QTRY_VERIFY(table.model()->rowCount() > first);
        QCOMPARE(table.currentIndex().row(), first - 1);
        QCOMPARE(table.currentIndex().siblingAtColumn(JournalModel::What).data().toString(), there);
        QVERIFY(table.verticalScrollBar()->value() > 0);
    }
    // ui.md §6, 17: Ctrl+Z undoes my last, in whichever return, one act after the other.
    void myLastChangesAreTakenBackOneAfterTheOther()
    {
        Opened opened;
        QVERIFY(opened.start());
        const Operand first = opened.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s), second = opened.cell(u"RJ_D_WATER_MONTHS"_s, {});
        const QString enrolled = opened.value(kEnrolment, first), months = opened.value(kInfra, second);
        QVERIFY(opened.session(kEnrolment)->put(first, u"22"_s));
        QVERIFY(opened.session(kInfra)->put(second, u"7"_s));
        QVERIFY(opened.session(kInfra)->put(second, u"8"_s));
        QVERIFY(opened.show());
        QTest::keyClick(&opened.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(opened.value(kInfra, second), u"7"_s);
        QTRY_VERIFY(opened.says(u"Undone, as a new entry"_s));
        // The undoing is no change of mine to be undone: what comes next is the one before.
        QTest::keyClick(&opened.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(opened.value(kInfra, second), months);
        QTRY_VERIFY(opened.page->findChild<KeyButton*>(u"journalUndoLast"_s)->isEnabled());
        QTest::keyClick(&opened.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(opened.value(kEnrolment, first), enrolled);
        // Ctrl+Y in the return does it again.
        QVERIFY(opened.session(kEnrolment)->redo());
        QCOMPARE(opened.value(kEnrolment, first), u"22"_s);
        const auto newest = storage::journal::read(opened.laptop.desk->reader(), {.of = {}, .limit = 4});
        QVERIFY(newest);
        QCOMPARE(newest->size(), 4u);
        QVERIFY2(newest->front().by == kHead, "undoing is signed, too");
    }
    // Below 1180 the entry had no place and no key: nothing is hidden without one (ui.md §3).
    void aNarrowJournalHasTheEntryUnderATab()
    {
        Opened opened;
        QVERIFY(opened.start() && opened.show());
        auto* tabs = opened.page->findChild<PaneTabs*>(u"paneTabs"_s);
        auto* panel = opened.page->findChild<QWidget*>(u"journalPanel"_s);
        QVERIFY(panel->isVisible() && !tabs->isVisible());
        opened.page->resize(936, 524);
        QTRY_VERIFY(tabs->isVisible());
        QVERIFY(opened.table().isVisible() && !panel->isVisible());
        picture(*opened.page, u"journal-1024"_s);
        QVERIFY(opened.page->panes().contains(tabs->tab(1)));
        tabs->tab(1)->setFocus(Qt::ShortcutFocusReason);  // as F6 does
        QVERIFY(panel->isVisible() && !opened.table().isVisible());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        picture(*opened.page, u"journal-1024-entry"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(opened.table().isVisible() && opened.table().hasFocus());
        opened.page->resize(1278, 692);
        QTRY_VERIFY(panel->isVisible() && opened.table().isVisible() && !tabs->isVisible());
    }
    void somebodyElsesChangeIsNotMine()
    {
        Opened opened;
        QVERIFY(opened.start(false));
        const Operand cell = opened.cell(u"RJ_D_WATER_MONTHS"_s, {});
        opened.laptop.desk.reset();
        QVERIFY(opened.laptop.open(kClerk));
        QVERIFY(opened.session(kInfra)->put(cell, u"8"_s));
        opened.laptop.desk.reset();
        QVERIFY(opened.laptop.open(kHead));
        QVERIFY(opened.show());
        QTest::keyClick(&opened.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(opened.says(u"Nothing of yours is left to undo"_s));
        QCOMPARE(opened.value(kInfra, cell), u"8"_s);
    }
    void aCompleteReturnStaysAsItIs()
    {
        Opened opened;
        QVERIFY(opened.start());
        const Operand cell = opened.cell(u"RJ_D_WATER_MONTHS"_s, {});
        QVERIFY(opened.session(kInfra)->put(cell, u"8"_s));
        QVERIFY(opened.laptop.desk->store().writeNow(
            [&](storage::Tx& tx) { return storage::completion::set(tx, opened.laptop.form(kInfra), true, kInfra); }));
        QVERIFY(opened.show());
        QTest::keyClick(&opened.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(opened.says(u"The return is complete"_s));
        QCOMPARE(opened.value(kInfra, cell), u"8"_s);
    }
    void aPasteOfSeveralCellsIsOneChange()
    {
        Opened opened;
        QVERIFY(opened.start());
        const Operand girls = opened.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s), boys = opened.cell(u"RJ_D_ENR_P1"_s, u"M,6"_s);
        const QString girlsWere = opened.value(kEnrolment, girls), boysWere = opened.value(kEnrolment, boys);
        {
            auto session = opened.session(kEnrolment);
            const auto at = session->form().find(girls.element, girls.combo);
            const auto& first = session->form().sections[size_t(at.first)].cells[size_t(at.second)];
            const entry::PasteTarget target{session->key(), at.first, first.row, first.column};
            QVERIFY(session->paste(entry::planPaste(session->form(), target, u"31\t32")));
            QCOMPARE(opened.value(kEnrolment, boys), u"32"_s);
        }
        QVERIFY(opened.show());
        QTest::keyClick(&opened.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(opened.says(u"and 1 more"_s));
        QCOMPARE(opened.value(kEnrolment, girls), girlsWere);
        QCOMPARE(opened.value(kEnrolment, boys), boysWere);
    }
};

QTEST_MAIN(TestJournalActs)
#include "tst_journal_acts.moc"
