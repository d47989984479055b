#include "desktop/census/field_question.h"
#include "desktop/census/grid_shape.h"
#include "desktop/census/print_return.h"
#include "support/example.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

namespace {

/// Texts of all pages, in the order of the paper.
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

/// What is not within the margins, or not within its own box; empty = all is.
QString clipped(const std::vector<PrintPage>& pages)
{
    const QRectF area = printArea().adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const PrintPage& page : pages) {
        for (const PrintItem& item : page.items) {
            if (!area.contains(item.box.normalized().topLeft()) || !area.contains(item.box.normalized().bottomRight()))
                return u"outside: %1 %2,%3 %4×%5"_s.arg(item.text)
                    .arg(item.box.x())
                    .arg(item.box.y())
                    .arg(item.box.width())
                    .arg(item.box.height());
            if (item.kind != PrintItem::Kind::Text)
                continue;
            if (item.size < 8)
                return u"too small: %1"_s.arg(item.text);
            const QSizeF needed = printSize(item.text, item.box.width(), item.size, item.bold);
            if (needed.width() > item.box.width() + 1 || needed.height() > item.box.height() + 1)
                return u"clipped: %1 needs %2×%3, has %4×%5"_s.arg(item.text)
                    .arg(needed.width())
                    .arg(needed.height())
                    .arg(item.box.width())
                    .arg(item.box.height());
        }
    }
    return {};
}

/// Two texts that lie over each other; empty = none.
QString overlapping(const std::vector<PrintPage>& pages)
{
    for (const PrintPage& page : pages) {
        std::vector<std::pair<QRectF, QString>> seen;
        for (const PrintItem& item : page.items) {
            if (item.kind != PrintItem::Kind::Text)
                continue;
            QRectF ink(QPointF(), printSize(item.text, item.box.width(), item.size, item.bold));
            ink.moveTopLeft(item.box.topLeft());
            if (item.align & Qt::AlignRight)
                ink.moveRight(item.box.right());
            else if (item.align & Qt::AlignHCenter)
                ink.moveLeft(item.box.center().x() - ink.width() / 2);
            if (item.align & Qt::AlignVCenter)
                ink.moveTop(item.box.center().y() - ink.height() / 2);
            else if (item.align & Qt::AlignBottom)
                ink.moveBottom(item.box.bottom());
            ink.adjust(0.5, 2.5, -0.5, -2.5);
            for (const auto& [box, text] : seen) {
                if (box.intersects(ink))
                    return u"%1 / %2"_s.arg(text, item.text);
            }
            seen.emplace_back(ink, item.text);
        }
    }
    return {};
}

int pageCountOf(const QString& file)
{
    QFile pdf(file);
    if (!pdf.open(QIODevice::ReadOnly))
        return -1;
    return int(pdf.readAll().count("/Type /Page\n"));
}

struct Printed {
    Laptop laptop;
    std::unique_ptr<OpenReturn> form;

    bool open(const QString& set, const QString& period = u"2025Sep"_s)
    {
        if (!laptop.desk && !laptop.start())
            return false;
        laptop.look.dress();
        domain::ReturnKey key = laptop.form(set, period);
        const auto& of = *laptop.desk->catalog().dataSets.find(key.dataSet);
        key.attribute = entry::attributesOf(laptop.desk->catalog(), of).front();
        auto opened = OpenReturn::open(*laptop.desk, key);
        if (!opened)
            return false;
        form = std::move(*opened);
        return true;
    }
    [[nodiscard]] std::vector<PrintPage> pages(PrintKind kind) const { return layoutReturn(printSource(*form, kind)); }
    void keep(const QString& name, PrintKind kind) const
    {
        if (const QString folder = qEnvironmentVariable("REJISTA_PICTURES"); !folder.isEmpty()) {
            const auto all = pages(kind);
            for (size_t page = 0; page < all.size(); ++page) {
                QImage image((kPaper * 1.5).toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.scale(1.5, 1.5);
                paintPage(painter, all[page]);
                painter.end();
                QVERIFY(image.save(QDir(folder).filePath(u"%1-%2.png"_s.arg(name).arg(page + 1))));
            }
        }
    }
};

const QStringList kSets = {u"RJ_DS_ASC_PROFILE"_s, u"RJ_DS_ASC_ENR_PRI"_s, u"RJ_DS_ASC_STAFF"_s,
                           u"RJ_DS_ASC_INFRA"_s,   u"RJ_DS_ASC_TLM"_s,     u"RJ_DS_ASC_SERV"_s,
                           u"RJ_DS_ASC_FIN"_s,     u"RJ_DS_ASC_EXAM"_s,    u"RJ_DS_TERM"_s};

}  // namespace

class TestPrint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReturnIsWithinTheMarginsAndInItsBoxes_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("locale");
        for (const QString& set : kSets)
            QTest::newRow(qPrintable(set)) << set << u"en"_s;
        for (const QString& locale : {u"fr"_s, u"pt"_s, u"kri"_s})
            QTest::newRow(qPrintable(locale)) << u"RJ_DS_ASC_INFRA"_s << locale;
    }
    void everyReturnIsWithinTheMarginsAndInItsBoxes()
    {
        QFETCH(QString, set);
        QFETCH(QString, locale);
        Printed printed;
        QVERIFY(printed.laptop.start());
        printed.laptop.desk->setLocale(locale);
        QVERIFY(printed.open(set));
        for (const PrintKind kind : {PrintKind::Filled, PrintKind::Blank}) {
            const auto pages = printed.pages(kind);
            QVERIFY(!pages.empty());
            QCOMPARE(clipped(pages), QString());
            QCOMPARE(overlapping(pages), QString());
        }
        printed.keep(u"print-"_s + set + u"-"_s + locale, PrintKind::Filled);
        printed.keep(u"print-"_s + set + u"-"_s + locale + u"-blank"_s, PrintKind::Blank);
    }
    void theCheckFindsWhatIsClippedOrOverlaps()
    {
        Printed printed;
        QVERIFY(printed.open(u"RJ_DS_ASC_INFRA"_s));
        auto pages = printed.pages(PrintKind::Filled);
        auto spoilt = pages;
        spoilt.front().items.front().box.setWidth(8);
        QVERIFY(clipped(spoilt).startsWith(u"clipped"_s));
        spoilt = pages;
        spoilt.front().items.front().box.translate(-100, 0);
        QVERIFY(clipped(spoilt).startsWith(u"outside"_s));
        spoilt = pages;
        spoilt.front().items.push_back(spoilt.front().items.front());
        QVERIFY(!overlapping(spoilt).isEmpty());
    }
    void blankAndFilledHaveTheSameRows_data()
    {
        QTest::addColumn<QString>("set");
        for (const QString& set : kSets)
            QTest::newRow(qPrintable(set)) << set;
    }
    void blankAndFilledHaveTheSameRows()
    {
        QFETCH(QString, set);
        Printed printed;
        QVERIFY(printed.open(set));
        const QStringList filled = textsOf(printed.pages(PrintKind::Filled));
        const QStringList blank = textsOf(printed.pages(PrintKind::Blank));
        const FieldWords words{printed.laptop.desk->catalog(), u"en"_s};
        const auto& form = printed.form->form();
        qsizetype filledAt = 0, blankAt = 0;
        const auto follows = [](const QStringList& all, qsizetype& at, const QString& text) {
            at = all.indexOf(text, at);
            return at >= 0;
        };
        for (int s = 0; s < int(form.sections.size()); ++s) {
            const QString title = partTitle(form.sections[size_t(s)]);
            QVERIFY2(follows(filled, filledAt, title) && follows(blank, blankAt, title), qPrintable(title));
            if (form.sections[size_t(s)].kind == metadata::SectionKind::Fields) {
                for (const FieldQuestion& question : fieldQuestions(words, form, s, 1)) {
                    QVERIFY2(follows(filled, filledAt, question.text), qPrintable(question.text));
                    QVERIFY2(follows(blank, blankAt, question.text), qPrintable(question.text));
                }
                continue;
            }
            const GridShape shape(form.sections[size_t(s)]);
            for (int row = 0; row < shape.bodyRows(); ++row) {
                QVERIFY2(follows(filled, filledAt, shape.rowLabel(row)), qPrintable(shape.rowLabel(row)));
                QVERIFY2(follows(blank, blankAt, shape.rowLabel(row)), qPrintable(shape.rowLabel(row)));
            }
        }
    }
    void aFilledFormHasTheNumbersAndABlankOneHasNone()
    {
        Printed printed;
        QVERIFY(printed.open(u"RJ_DS_ASC_FIN"_s));
        const QStringList filled = textsOf(printed.pages(PrintKind::Filled));
        QVERIFY(filled.contains(u"9140"_s));
        // The sum of the incomes, as the screen adds it up.
        QVERIFY(filled.contains(u"11560"_s));
        const QStringList blank = textsOf(printed.pages(PrintKind::Blank));
        QVERIFY(!blank.contains(u"9140"_s) && !blank.contains(u"11560"_s) && !blank.contains(u"0"_s));
        QVERIFY(textsOf(printed.pages(PrintKind::Blank)).filter(u"Saved"_s).isEmpty());
    }
    void sayWhatWhoWhenAndWhatIsWrong()
    {
        Printed printed;
        QVERIFY(printed.open(u"RJ_DS_ASC_INFRA"_s));
        QVERIFY(printed.form->put({printed.laptop.desk->catalog().dataElements.byCode(u"RJ_D_WATER_MONTHS"_s)->key,
                                   printed.laptop.desk->catalog().defaultCombo},
                                  u"12o"_s));
        const auto pages = printed.pages(PrintKind::Filled);
        const QStringList texts = textsOf(pages);
        QVERIFY(texts.contains(u"Makoro Hill Primary School"_s));
        QVERIFY(texts.contains(u"EMIS 2103-2-00417"_s));
        QVERIFY(texts.contains(u"2025/2026"_s));
        QVERIFY(texts.contains(u"12o"_s));
        QCOMPARE(texts.filter(QRegularExpression(u"^3\\. Error: .*12o"_s)).size(), 1);
        QVERIFY(!texts.filter(u"printed 3 Feb 2026"_s).isEmpty());
        QVERIFY(!texts.filter(u"by Hawa Kanu"_s).isEmpty());
        QVERIFY(texts.contains(u"Signature"_s) && texts.contains(u"Stamp"_s));
        for (size_t page = 1; page <= pages.size(); ++page)
            QVERIFY(texts.contains(u"Page %1 of %2"_s.arg(page).arg(pages.size())));
    }
    void thePdfHasThePagesOfTheLayout()
    {
        Printed printed;
        QVERIFY(printed.open(u"RJ_DS_ASC_ENR_PRI"_s));
        const QString file = printed.laptop.dir.filePath(u"e.pdf"_s);
        QVERIFY(printReturnPdf(file, printSource(*printed.form, PrintKind::Filled)));
        QCOMPARE(pageCountOf(file), int(printed.pages(PrintKind::Filled).size()));
        QVERIFY(pageCountOf(file) > 1);
    }
    void aFolderThatCannotBeWrittenIsSaid()
    {
        Printed printed;
        QVERIFY(printed.open(u"RJ_DS_ASC_FIN"_s));
        const QString file = printed.laptop.dir.filePath(u"none/such/e.pdf"_s);
        const auto result = printReturnPdf(file, printSource(*printed.form, PrintKind::Filled));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, domain::Kind::FileUnwritable);
        QCOMPARE(result.error().where, file);
    }
    void aPrinterGetsTheSamePages()
    {
        Printed printed;
        QVERIFY(printed.open(u"RJ_DS_ASC_FIN"_s));
        QPrinter printer;
        const QString file = printed.laptop.dir.filePath(u"printer.pdf"_s);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printReturn(printer, printSource(*printed.form, PrintKind::Blank));
        QCOMPARE(pageCountOf(file), int(printed.pages(PrintKind::Blank).size()));
    }
};

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
