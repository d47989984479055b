#include "desktop/census/field_layout.h"

#include <QFontMetrics>

#include <algorithm>

namespace rejista::desktop {

namespace {

constexpr int kNumber = 16, kText = 44, kRight = 12, kLast = 96, kNarrow = 620, kMessageRoom = 110;

int heightOf(const QFont& font, int width, const QString& text)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 100000), Qt::TextWordWrap, text).height();
}

int glyphRoom(const Look& look)
{
    return look.px(22);
}

int lineHeight(const Look& look, const FieldLine& line, int width)
{
    return std::max(look.px(18), heightOf(look.font(Type::Small), width - glyphRoom(look), line.text));
}

QSize segmentSize(const FieldQuestion& question, const Look& look)
{
    // As Segment::sizeHint() measures: bold, with its padding.
    const QFontMetrics metrics(look.font(Type::Body, true));
    int width = 0;
    for (const FieldChoice& choice : question.choices)
        width += metrics.horizontalAdvance(choice.text) + look.px(24);
    return {width, std::max(look.px(32), metrics.height() + look.px(6))};
}

/// Messages under the editor, from `top`; the height they take.
int linesUnder(FieldRowLayout& layout, const FieldContent& content, const Look& look, int left, int width, int top)
{
    int y = top;
    for (const FieldLine& line : content.lines) {
        const int height = lineHeight(look, line, width);
        layout.lines.push_back({left, y, width, height});
        y += height + look.px(2);
    }
    return y - top;
}

FieldRowLayout narrowField(const FieldQuestion& question, const FieldContent& content, const FieldColumns& columns,
                           const Look& look)
{
    FieldRowLayout layout;
    const QSize editor = editorSize(question, content, columns, look);
    int y = look.px(8);
    const int text = heightOf(look.font(Type::Entry), columns.textWidth, question.text);
    layout.number = {columns.number, y, columns.text - columns.number, QFontMetrics(look.font(Type::Entry)).height()};
    layout.text = {columns.text, y, columns.textWidth, text};
    y += text;
    const int hint = heightOf(look.font(Type::Small), columns.textWidth, question.hint);
    layout.hint = {columns.text, y, columns.textWidth, hint};
    y += hint + look.px(5);
    layout.editor = QRect(QPoint(columns.editor, y), editor);
    y += editor.height() + look.px(4);
    y += linesUnder(layout, content, look, columns.editor, columns.editorWidth, y);
    if (!content.lastYear.isEmpty()) {
        const int last = QFontMetrics(look.font(Type::Small)).height();
        layout.last = {columns.text, y, columns.textWidth, last};
        y += last;
    }
    layout.height = y + look.px(8);
    return layout;
}

}  // namespace

FieldColumns fieldColumns(const Look& look, int width, bool lastYear)
{
    FieldColumns columns;
    columns.width = width;
    columns.narrow = width < look.px(kNarrow);
    columns.number = look.px(kNumber);
    columns.text = look.px(kText);
    if (columns.narrow) {
        columns.editor = columns.text;
        columns.textWidth = columns.editorWidth = std::max(look.px(80), width - columns.text - look.px(kRight));
        return columns;
    }
    columns.lastWidth = lastYear ? look.px(kLast) : 0;
    columns.last = width - look.px(kRight) - columns.lastWidth;
    columns.editor = std::clamp(int(width * 0.414), look.px(300), look.px(440));
    columns.textWidth = columns.editor - columns.text - look.px(12);
    columns.editorWidth = columns.last - look.px(8) - columns.editor;
    return columns;
}

QSize editorSize(const FieldQuestion& question, const FieldContent& content, const FieldColumns& columns,
                 const Look& look)
{
    const QFontMetrics metrics(look.font(Type::Entry));
    const int field = std::max(look.px(34), metrics.height() + look.px(8));
    QSize size;
    switch (question.kind) {
    case FieldKind::Choice: size = segmentSize(question, look); break;
    case FieldKind::Number: {
        const int usual = question.type == metadata::ValueType::Number ? 96 : 72;
        size = {std::max(look.px(usual), metrics.horizontalAdvance(content.shown) + look.px(28)), field};
        break;
    }
    case FieldKind::Option:
    case FieldKind::Options:
    case FieldKind::Line: size = {look.px(280), field}; break;
    case FieldKind::Long: size = {columns.editorWidth, 3 * metrics.lineSpacing() + look.px(12)}; break;
    }
    return {std::min(size.width(), columns.editorWidth), size.height()};
}

FieldRowLayout layoutField(const FieldQuestion& question, const FieldContent& content, const FieldColumns& columns,
                           const Look& look)
{
    if (columns.narrow)
        return narrowField(question, content, columns, look);
    FieldRowLayout layout;
    const QSize editor = editorSize(question, content, columns, look);
    const int text = heightOf(look.font(Type::Entry), columns.textWidth, question.text);
    const int hint = heightOf(look.font(Type::Small), columns.textWidth, question.hint);
    const int top = std::max({look.px(42), text + hint + look.px(4), editor.height() + look.px(9)});
    const int words = (top - text - hint) / 2;
    layout.number = {columns.number, words, columns.text - columns.number,
                     QFontMetrics(look.font(Type::Entry)).height()};
    layout.text = {columns.text, words, columns.textWidth, text};
    layout.hint = {columns.text, words + text, columns.textWidth, hint};
    layout.editor = QRect(QPoint(columns.editor, (top - editor.height()) / 2), editor);
    if (columns.lastWidth > 0)
        layout.last = {columns.last, 0, columns.lastWidth, top};
    layout.height = top + 1;

    const int beside = columns.editor + editor.width() + look.px(14);
    const int room = columns.editor + columns.editorWidth - beside;
    if (content.lines.size() == 1 && room >= look.px(kMessageRoom)) {
        const int height = lineHeight(look, content.lines.front(), room);
        if (height <= top - look.px(4)) {
            layout.lines.push_back({beside, (top - height) / 2, room, height});
            return layout;
        }
    }
    if (!content.lines.empty())
        layout.height += linesUnder(layout, content, look, columns.editor, columns.editorWidth, top) + look.px(4);
    return layout;
}

int fieldHeadHeight(const Look& look, const FieldColumns& columns, const QString& title, const QString& about)
{
    const int room = columns.width - 2 * columns.number;
    const int one = QFontMetrics(look.font(Type::Entry, true)).horizontalAdvance(title) + look.px(10)
        + QFontMetrics(look.font(Type::Small)).horizontalAdvance(about);
    const int beside = room - (columns.narrow ? 0 : columns.lastWidth + look.px(8));
    if (about.isEmpty() || one <= beside)
        return std::max(look.px(31), QFontMetrics(look.font(Type::Entry, true)).height() + look.px(8));
    return look.px(31) + heightOf(look.font(Type::Small), room, about) + look.px(4);
}

}  // namespace rejista::desktop
