#include "desktop/census/print_parts.h"

#include "metadata/value_parse.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using metadata::FormSection;

namespace {

constexpr double kNumber = 20, kQuestion = 236, kLast = 76, kGap = 8, kTick = 8, kLeast = 19, kPad = 3;
constexpr size_t kTickable = 12;  // longer lists are written in

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintReturn)
};

struct Columns {
    double question = 0, answer = 0, answerWidth = 0, last = 0, lastWidth = 0;
};

Columns columnsOf(const PrintFlow& flow, bool lastYear)
{
    Columns columns;
    columns.question = flow.left() + kNumber;
    columns.answer = columns.question + kQuestion + kGap;
    columns.lastWidth = lastYear ? kLast : 0;
    columns.last = flow.left() + flow.width() - columns.lastWidth;
    columns.answerWidth = columns.last - (lastYear ? kGap : 0) - columns.answer;
    return columns;
}

struct Ticks {
    std::vector<QRectF> boxes, texts;
    double height = 0;
};

/// Boxes to tick with their words, in as many lines as they need.
Ticks layoutTicks(const FieldQuestion& question, double width)
{
    Ticks ticks;
    double x = 0, y = 0, line = 0;
    for (const FieldChoice& choice : question.choices) {
        const double room = std::min(printWidth(choice.text, 9, true) + 1, width - kTick - 3);
        if (x > 0 && x + kTick + 3 + room > width) {
            x = 0;
            y += line;
            line = 0;
        }
        const double height = std::max(13.0, printSize(choice.text, room, 9, true).height());
        ticks.boxes.emplace_back(x, y + (13 - kTick) / 2, kTick, kTick);
        ticks.texts.emplace_back(x + kTick + 3, y + (13 - 12.3) / 2, room, height);
        line = std::max(line, height);
        x += kTick + 3 + room + 12;
    }
    ticks.height = y + line;
    return ticks;
}

bool isTicked(const FieldQuestion& question, const PrintSource& source)
{
    if (question.kind == FieldKind::Choice)
        return true;
    const bool list = question.kind == FieldKind::Option || question.kind == FieldKind::Options;
    return list && source.kind == PrintKind::Blank && question.choices.size() <= kTickable;
}

struct Row {
    FieldQuestion question;
    QString answer, last;
    bool draft = false;
};

double answerHeight(const Row& row, const PrintSource& source, double width)
{
    if (isTicked(row.question, source) && !row.draft)
        return layoutTicks(row.question, width).height;
    const double lines = row.question.kind == FieldKind::Long ? 3 * 14 : 14;
    return std::max(lines, printSize(row.answer, width, 9).height());
}

void drawAnswer(PrintFlow& flow, const Row& row, const PrintSource& source, const QRectF& box)
{
    if (row.question.greyed) {
        flow.grey(box);
        return;
    }
    if (isTicked(row.question, source) && !row.draft) {
        const Ticks ticks = layoutTicks(row.question, box.width());
        for (size_t i = 0; i < ticks.boxes.size(); ++i) {
            const FieldChoice& choice = row.question.choices[i];
            const bool chosen = !row.answer.isEmpty() && row.answer == choice.text;
            flow.box(ticks.boxes[i].translated(box.topLeft()), chosen);
            flow.text(ticks.texts[i].translated(box.topLeft()), choice.text, 9, chosen);
        }
        return;
    }
    if (row.question.kind == FieldKind::Number && !row.draft) {
        const double wide = std::max(64.0, printWidth(row.answer, 10) + 10);
        flow.box({box.left(), box.top() - 1, wide, 15});
        flow.text({box.left(), box.top() - 1, wide - 4, 15}, row.answer, 10, false, Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    if (!row.answer.isEmpty()) {
        flow.text({box.left(), box.top(), box.width(), printSize(row.answer, box.width(), 9).height()}, row.answer, 9);
        return;
    }
    const int lines = row.question.kind == FieldKind::Long ? 3 : 1;
    for (int i = 1; i <= lines; ++i)
        flow.line(box.left(), box.top() + 13.0 * i, box.right(), box.top() + 13.0 * i);
}

void printRow(PrintFlow& flow, const Row& row, const PrintSource& source, const Columns& columns)
{
    const double words = printSize(row.question.text, kQuestion, 10).height();
    const double hint = printSize(row.question.hint, kQuestion, 8).height();
    const double answer = answerHeight(row, source, columns.answerWidth);
    const double last = printSize(row.last, columns.lastWidth, 8).height();
    const double height = std::max({kLeast, words + hint + 2 * kPad, answer + 2 * kPad, last + 2 * kPad});
    flow.need(height);
    const double top = flow.y() + kPad;
    flow.text({flow.left(), top, kNumber - 4, words}, QString::number(row.question.number), 9);
    flow.text({columns.question, top, kQuestion, words}, row.question.text, 10);
    flow.text({columns.question, top + words, kQuestion, hint}, row.question.hint, 8);
    drawAnswer(flow, row, source, {columns.answer, top, columns.answerWidth, answer});
    flow.text({columns.last, top, columns.lastWidth, last}, row.last, 8);
    flow.line(flow.left(), flow.y() + height, flow.left() + flow.width(), flow.y() + height);
    flow.skip(height);
}

void printSum(PrintFlow& flow, const PrintSource& source, int section, int total, const Columns& columns)
{
    const metadata::FormTotal& of = source.session.form().sections[size_t(section)].totals[size_t(total)];
    const QString words = Words::tr("%1: sum").arg(of.label);
    const double height = std::max(kLeast, printSize(words, kQuestion, 10, true).height() + 2 * kPad);
    flow.need(height);
    flow.line(flow.left(), flow.y(), flow.left() + flow.width(), flow.y(), 0.8);
    flow.text({columns.question, flow.y() + kPad, kQuestion, height - 2 * kPad}, words, 10, true);
    flow.box({columns.answer, flow.y() + kPad - 1, 64, 15});
    for (const entry::TotalState& state : source.session.totals()) {
        if (state.section != section || state.index != total || !state.sum || source.kind == PrintKind::Blank)
            continue;
        flow.text({columns.answer, flow.y() + kPad - 1, 60, 15}, QString::number(*state.sum, 'g', 15), 10, true,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
    flow.line(flow.left(), flow.y() + height, flow.left() + flow.width(), flow.y() + height, 0.8);
    flow.skip(height);
}

}  // namespace

void printFields(PrintFlow& flow, const PrintSource& source, int section, int firstNumber)
{
    const FormSection& part = source.session.form().sections[size_t(section)];
    const bool lastYear = part.previousYear && source.kind == PrintKind::Filled;
    const Columns columns = columnsOf(flow, lastYear);
    const FieldWords words{source.catalog, source.locale};
    const auto head = [&flow, &source, &part, columns, lastYear] {
        if (!lastYear)
            return;
        const QString year = shortPeriod(source.pack, source.session.key().period.yearEarlier(), source.locale);
        flow.text({columns.last, flow.y(), columns.lastWidth, 12}, year, 8, true);
        flow.skip(12);
    };
    head();
    flow.line(flow.left(), flow.y(), flow.left() + flow.width(), flow.y(), 0.8);
    flow.repeat(head);
    for (FieldQuestion& question : fieldQuestions(words, source.session.form(), section, firstNumber)) {
        Row row;
        const auto view = source.session.view(question.cell);
        if (view && source.kind == PrintKind::Filled) {
            row.draft = view->isDraft;
            row.answer = view->isDraft ? view->shown : textOf(words, question, view->shown);
            row.last = lastYear ? view->lastYear ? textOf(words, question, *view->lastYear) : u"–"_s : QString();
        }
        row.question = std::move(question);
        printRow(flow, row, source, columns);
        for (int t = 0; t < int(part.totals.size()); ++t) {
            if (!part.totals[size_t(t)].cells.empty() && part.totals[size_t(t)].cells.back() == row.question.index)
                printSum(flow, source, section, t, columns);
        }
    }
    flow.repeat({});
}

}  // namespace rejista::desktop
