#include "desktop/journal/journal_print.h"

#include "desktop/census/print_flow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Widths in points; what is left of the paper goes to "What".
constexpr double kWhen = 40, kWho = 104, kBefore = 116, kAfter = 136, kWhy = 132, kGap = 8;
constexpr double kText = 9, kHead = 8, kPad = 3;
constexpr int kColumns = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalPrint)
};

using Texts = std::array<QString, kColumns>;

struct Column {
    double left = 0, width = 0;
    bool bold = false;
};

std::array<Column, kColumns> columnsOf(const PrintFlow& flow)
{
    const double what = flow.width() - kWhen - kWho - kBefore - kAfter - kWhy;
    const std::array<double, kColumns> widths = {kWhen, kWho, what, kBefore, kAfter, kWhy};
    std::array<Column, kColumns> columns;
    double left = flow.left();
    for (size_t i = 0; i < columns.size(); ++i) {
        columns[i] = {left, widths[i] - (i + 1 < columns.size() ? kGap : 0), i == 4};
        left += widths[i];
    }
    return columns;
}

double heightOf(const std::array<Column, kColumns>& columns, const Texts& texts, double size)
{
    double height = 0;
    for (size_t i = 0; i < columns.size(); ++i)
        height = std::max(height, printSize(texts[i], columns[i].width, size, columns[i].bold).height());
    return height;
}

void drawTexts(PrintFlow& flow, const std::array<Column, kColumns>& columns, const Texts& texts, double size,
               double height)
{
    for (size_t i = 0; i < columns.size(); ++i)
        flow.text({columns[i].left, flow.y(), columns[i].width, height}, texts[i], size, columns[i].bold);
    flow.skip(height);
}

void drawHead(PrintFlow& flow, std::array<Column, kColumns> columns)
{
    for (Column& column : columns)
        column.bold = false;
    const Texts names = {Words::tr("When"),   Words::tr("Who"),   Words::tr("What"),
                         Words::tr("Before"), Words::tr("After"), Words::tr("Why")};
    drawTexts(flow, columns, names, kHead, heightOf(columns, names, kHead));
    flow.skip(2);
    flow.line(flow.left(), flow.y(), flow.left() + flow.width(), flow.y(), 0.8);
    flow.skip(kPad);
}

/// A day stays with its first entry.
void drawDay(PrintFlow& flow, const QString& day, double first)
{
    const double height = printSize(day, flow.width(), kText, true).height();
    flow.need(height + 2 * kPad + first);
    flow.skip(kPad);
    flow.text({flow.left(), flow.y(), flow.width(), height}, day, kText, true);
    flow.skip(height + kPad);
}

void drawEntry(PrintFlow& flow, const std::array<Column, kColumns>& columns, const Texts& texts)
{
    const double height = heightOf(columns, texts, kText);
    flow.need(height + 2 * kPad);
    drawTexts(flow, columns, texts, kText, height);
    flow.skip(kPad - 1);
    flow.line(flow.left(), flow.y(), flow.left() + flow.width(), flow.y());
    flow.skip(kPad - 1);
}

Texts textsOf(const JournalPaper::Row& row)
{
    return {row.when, row.who, row.what, row.before, row.after, row.why};
}

void drawRows(PrintFlow& flow, const JournalPaper& paper)
{
    const auto columns = columnsOf(flow);
    flow.need(60);
    drawHead(flow, columns);
    flow.repeat([&flow, columns] { drawHead(flow, columns); });
    for (size_t i = 0; i < paper.rows.size(); ++i) {
        const JournalPaper::Row& row = paper.rows[i];
        if (row.day.isEmpty())
            drawEntry(flow, columns, textsOf(row));
        else
            drawDay(flow, row.day,
                    i + 1 < paper.rows.size() ? heightOf(columns, textsOf(paper.rows[i + 1]), kText) + 2 * kPad : 0);
    }
    flow.repeat({});
}

}  // namespace

std::vector<PrintPage> layoutJournal(const JournalPaper& paper)
{
    PrintFlow flow({paper.school, printCode(paper.code), Words::tr("Journal"), paper.chosen}, kPaperLying);
    flow.stateLine(paper.chain, paper.chainWords);
    flow.skip(4);
    drawRows(flow, paper);
    flow.skip(4);
    if (paper.rows.empty())
        flow.paragraph(Words::tr("No entry is like that."), kText);
    if (paper.older)
        flow.paragraph(
            Words::tr("Older entries are not on this paper. Choose a day, a person or a word to print them."), kText);
    flow.signature();
    return flow.finish(paper.at, paper.by, paper.locale);
}

}  // namespace rejista::desktop
