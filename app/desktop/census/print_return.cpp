#include "desktop/census/print_return.h"

#include "desktop/census/print_parts.h"
#include "desktop/frame/day_words.h"
#include "words/message_text.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using entry::Message;
using metadata::FormSection;

namespace {

constexpr double kBegun = 120;         // of a part under its title, before a page may end
constexpr float kNotPossible = 0.85F;  // 15 % grey (ui.md §8)

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintReturn)
};

/// The light theme without a colour: glyphs differ by their shape.
const Theme& inkTheme()
{
    static const Theme theme = [] {
        Theme ink = themeOf(ThemeName::Light);
        for (QColor* color : {&ink.text, &ink.text2, &ink.text3, &ink.line2, &ink.ok, &ink.warn, &ink.err, &ink.conf,
                              &ink.info, &ink.acc})
            *color = Qt::black;
        ink.base = Qt::white;
        return ink;
    }();
    return theme;
}

PrintFlow::Head headOf(const PrintSource& source)
{
    PrintFlow::Head head;
    const domain::ReturnKey& key = source.session.key();
    if (const metadata::OrgUnit* unit = source.catalog.orgUnits.find(key.orgUnit)) {
        head.left = unit->label(source.locale);
        head.leftSmall = printCode(unit->code);
    }
    head.right = source.session.form().name;
    head.rightSmall = days::periodName(key.period, source.pack, source.locale);
    const metadata::OptionCombo* attribute = source.catalog.optionCombos.find(key.attribute);
    if (attribute && key.attribute != source.catalog.defaultCombo)
        head.rightSmall += u" · "_s + attribute->label(source.locale);
    return head;
}

State stateOf(entry::ReturnState state)
{
    switch (state) {
    case entry::ReturnState::NotStarted: return State::Empty;
    case entry::ReturnState::Started: return State::Part;
    case entry::ReturnState::Complete: return State::Done;
    case entry::ReturnState::ChangedSinceComplete: return State::Part;
    }
    Q_UNREACHABLE();
}

void printState(PrintFlow& flow, const PrintSource& source)
{
    if (source.kind == PrintKind::Blank) {
        flow.paragraph(Words::tr("Blank form. Write figures only; leave grey cells empty."), 9);
        flow.skip(6);
        return;
    }
    const entry::Progress progress = source.session.progress();
    const State state = stateOf(source.session.state());
    QStringList said = {stateWord(state), Words::tr("%1 of %2 answers").arg(progress.filled).arg(progress.expected)};
    if (progress.errors > 0)
        said.append(Words::tr("%n error(s)", nullptr, progress.errors));
    if (progress.unexplained > 0)
        said.append(Words::tr("%1 to explain").arg(progress.unexplained));
    flow.stateLine(state, said.join(u" · "_s), 10);
    flow.skip(6);
}

void paintItem(QPainter& painter, const PrintItem& item)
{
    const QRectF box(item.box.topLeft() * kFine, item.box.size() * kFine);
    painter.setPen(QPen(Qt::black, item.stroke * kFine));
    painter.setBrush(Qt::NoBrush);
    switch (item.kind) {
    case PrintItem::Kind::Text: {
        painter.setFont(printFont(item.size, item.bold));
        const bool breaks = widestWord(item.text, item.size, item.bold) > item.box.width();
        const int wrap = breaks ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
        painter.drawText(box, int(item.align) | wrap | Qt::TextDontClip, item.text);
        break;
    }
    case PrintItem::Kind::Line: painter.drawLine(box.topLeft(), box.bottomRight()); break;
    case PrintItem::Kind::Grey: painter.fillRect(box, QColor::fromHslF(0, 0, kNotPossible)); break;
    case PrintItem::Kind::Box: painter.drawRect(box); break;
    case PrintItem::Kind::Tick: {
        painter.drawRect(box);
        painter.setPen(QPen(Qt::black, 1.2 * kFine));
        const QRectF inner = box.adjusted(box.width() / 5, box.height() / 5, -box.width() / 5, -box.height() / 5);
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.bottomLeft(), inner.topRight());
        break;
    }
    case PrintItem::Kind::State: paintState(painter, item.state, box, inkTheme()); break;
    }
}

}  // namespace

void printPartHead(PrintFlow& flow, const PrintSource& source, const FormSection& part)
{
    const QString title = partTitle(part);
    const QString about = part.description == part.name ? QString() : part.description;
    flow.need(16 + printSize(about, flow.width(), 8).height() + kBegun);
    flow.paragraph(title, 11, true);
    if (!about.isEmpty())
        flow.paragraph(about, 8);
    for (const entry::SectionState& state : source.session.sections()) {
        if (state.section == part.section && state.state == entry::SectionState::State::DoesNotApply
            && source.kind == PrintKind::Filled)
            flow.stateLine(State::NotAsked, stateWord(State::NotAsked) + u": "_s + state.reason);
    }
    flow.skip(2);
}

void printRemarks(PrintFlow& flow, const PrintSource& source, const FormSection& part,
                  const QHash<metadata::Operand, int>& numbers)
{
    if (source.kind == PrintKind::Blank)
        return;
    const auto before = [&](const metadata::Operand& cell) {
        const int number = numbers.value(cell, 0);
        return number > 0 ? QString::number(number) + u". "_s : QString();
    };
    QSet<metadata::Operand> own;
    for (const metadata::FormCell& cell : part.cells)
        own.insert({cell.element, cell.combo});
    for (const Message& message : source.session.messages()) {
        if (!own.contains(message.anchor) || message.severity == metadata::Severity::Info)
            continue;
        const bool explained = message.state == Message::State::Explained;
        const State state = message.severity == metadata::Severity::Error ? State::Error
            : explained                                                   ? State::Explained
                                                                          : State::Warning;
        QString said = before(message.anchor) + stateWord(state) + u": "_s
            + words::messageText(message, source.locale, words::Audience::Window);
        if (explained)
            said += u" – "_s + message.reason
                + (message.reasonBy.isEmpty() ? QString() : u" ("_s + message.reasonBy + u')');
        flow.stateLine(state, said, 8);
    }
    for (const metadata::FormCell& cell : part.cells) {
        const auto view = source.session.view({cell.element, cell.combo});
        if (!view)
            continue;
        QStringList notes;
        for (const QString& line : view->comment.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u"[V"_s))  // a reason, which stands with its message
                notes.append(line);
        }
        if (!notes.isEmpty())
            flow.paragraph(Words::tr("Note, %1: %2").arg(cell.label, notes.join(u' ')), 8);
    }
}

PrintSource printSource(const OpenReturn& form, PrintKind kind)
{
    const Desk& desk = form.desk();
    PrintSource source{form.session(), desk.catalog(), desk.pack(), desk.locale(), kind, desk.now(), {}, {}};
    source.by = desk.context().person.name;
    if (kind == PrintKind::Filled && !desk.saving().failed)
        source.saved = desk.saving().savedAt.isValid()
            ? Words::tr("Saved here %1").arg(printMoment(desk.saving().savedAt, desk.locale()))
            : stateWord(State::Saved);
    return source;
}

std::vector<PrintPage> layoutReturn(const PrintSource& source)
{
    PrintFlow flow(headOf(source));
    printState(flow, source);
    QString section;
    int number = 1;
    const auto& parts = source.session.form().sections;
    for (int i = 0; i < int(parts.size()); ++i) {
        const FormSection& part = parts[size_t(i)];
        // As on the screen: numbers go on through the parts of one section, and of a group.
        if (const QString whole = part.group.isEmpty() ? part.section : part.group; whole != section) {
            section = whole;
            number = 1;
        }
        printPartHead(flow, source, part);
        QHash<metadata::Operand, int> numbers;
        if (part.kind == metadata::SectionKind::Grid) {
            printGrid(flow, source, i);
        } else {
            printFields(flow, source, i, number);
            for (const metadata::FormCell& cell : part.cells)
                numbers.insert({cell.element, cell.combo}, number++);
        }
        flow.skip(3);
        printRemarks(flow, source, part, numbers);
        flow.skip(9);
    }
    flow.signature();
    return flow.finish(source.at, source.by, source.locale, source.saved);
}

void paintPage(QPainter& painter, const PrintPage& page)
{
    painter.save();
    painter.scale(1.0 / kFine, 1.0 / kFine);
    for (const PrintItem& item : page.items)
        paintItem(painter, item);
    painter.restore();
}

void printPages(QPagedPaintDevice& device, const std::vector<PrintPage>& pages, QPageLayout::Orientation orientation)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(orientation);
    // Our own margins are in the items; a printer that cannot go so near the edge keeps its own.
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return;
    const double points = painter.device()->logicalDpiX() / 72.0;
    const QPointF edge = device.pageLayout().paintRect(QPageLayout::Point).topLeft();
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(points, points);
        painter.translate(-edge);
        paintPage(painter, pages[page]);
        painter.restore();
    }
}

void printReturn(QPagedPaintDevice& device, const PrintSource& source)
{
    printPages(device, layoutReturn(source));
}

domain::Result<void> printReturnPdf(const QString& file, const PrintSource& source)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return domain::error(domain::Kind::FileUnwritable, file, {{u"reason"_s, out.errorString()}});
    QPdfWriter writer(&out);
    writer.setResolution(600);
    writer.setTitle(source.session.form().name);
    writer.setCreator(u"Rejista"_s);
    printReturn(writer, source);
    if (!out.commit())
        return domain::error(out.error() == QFileDevice::ResourceError ? domain::Kind::DiskFull
                                                                       : domain::Kind::FileUnwritable,
                             file, {{u"reason"_s, out.errorString()}});
    return {};
}

}  // namespace rejista::desktop
