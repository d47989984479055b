#include "desktop/look/state_glyph.h"

#include "desktop/look/paint.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QStyle>

namespace rejista::desktop {

namespace {

constexpr double kGrid = 16;  // glyphs are drawn on a grid of 16 units
constexpr double kStroke = 1.7;
const QPointF kMiddle(8, 8);

/// Draws on the 16-unit grid: `ink` for the shape, `hole` for what is cut out of it.
class GlyphPen {
public:
    GlyphPen(QPainter& painter, const QColor& ink, const QColor& hole) : m_painter(painter), m_ink(ink), m_hole(hole) {}

    void ring(double radius, Qt::PenStyle style = Qt::SolidLine, QPointF middle = kMiddle)
    {
        QPen pen(m_ink, kStroke, style, Qt::FlatCap);
        if (style == Qt::CustomDashLine)
            pen.setDashPattern({1.55, 1.25});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(middle, radius, radius);
    }
    void fill(const QPainterPath& path)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
        m_painter.drawPath(path);
    }
    void fill(const QPolygonF& shape)
    {
        QPainterPath path;
        path.addPolygon(shape);
        path.closeSubpath();
        fill(path);
    }
    void line(const QPolygonF& points, double width = kStroke) { stroke(points, m_ink, width); }
    void cut(const QPolygonF& points, double width = kStroke) { stroke(points, m_hole, width); }
    void dot(QPointF at, double radius, bool cutOut)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(cutOut ? m_hole : m_ink);
        m_painter.drawEllipse(at, radius, radius);
    }
    void outline(const QPainterPath& path)
    {
        m_painter.setPen(QPen(m_ink, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }

private:
    void stroke(const QPolygonF& points, const QColor& color, double width)
    {
        m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(points);
    }

    QPainter& m_painter;
    QColor m_ink, m_hole;
};

QPainterPath disc(double radius)
{
    QPainterPath path;
    path.addEllipse(kMiddle, radius, radius);
    return path;
}

QPainterPath triangle(double top, double foot, double half)
{
    QPainterPath path;
    path.moveTo(8, top);
    path.lineTo(8 + half, foot);
    path.lineTo(8 - half, foot);
    path.closeSubpath();
    return path;
}

void drawRings(GlyphPen& pen, State state)
{
    switch (state) {
    case State::Empty: pen.ring(5.6); break;
    case State::Part: {
        pen.ring(5.6);
        QPainterPath half;
        half.moveTo(8, 2.4);
        half.arcTo(QRectF(2.4, 2.4, 11.2, 11.2), 90, 180);
        half.closeSubpath();
        pen.fill(half);
        break;
    }
    case State::Done:
        pen.fill(disc(6.6));
        pen.cut({{4.9, 8.3}, {7.1, 10.5}, {11.2, 5.9}});
        break;
    case State::Queued:
        pen.ring(6);
        pen.line({{8, 11.2}, {8, 5.2}}, 1.7);
        pen.line({{4.9, 8.1}, {8, 5}, {11.1, 8.1}}, 1.7);
        break;
    case State::Late:
        pen.ring(6);
        pen.line({{8, 4.4}, {8, 8.2}, {11.4, 10}}, 1.7);
        break;
    case State::Duplicate:
        pen.ring(3.9, Qt::SolidLine, {5.4, 8});
        pen.ring(3.9, Qt::SolidLine, {10.6, 8});
        break;
    case State::OwnNumber:
        pen.ring(6.2, Qt::CustomDashLine);
        pen.line({{5.6, 5.8}, {10.4, 5.8}}, 1.6);
        pen.line({{8, 5.8}, {8, 10.9}}, 1.6);
        break;
    default:  // Info
        pen.ring(6);
        pen.line({{6.6, 7.5}, {8.2, 7.5}, {8.2, 11.1}}, 1.7);
        pen.line({{6.2, 11.3}, {10, 11.3}}, 1.7);
        pen.dot({8, 4.9}, 1.2, false);
    }
}

void drawFilled(GlyphPen& pen, State state)
{
    switch (state) {
    case State::Error:
        pen.fill(QPolygonF{
            {5.2, 1.2}, {10.8, 1.2}, {14.8, 5.2}, {14.8, 10.8}, {10.8, 14.8}, {5.2, 14.8}, {1.2, 10.8}, {1.2, 5.2}});
        pen.cut({{5.5, 5.5}, {10.5, 10.5}}, 1.9);
        pen.cut({{10.5, 5.5}, {5.5, 10.5}}, 1.9);
        break;
    case State::Warning:
        pen.fill(triangle(1.2, 14.6, 7.4));
        pen.cut({{8, 6.2}, {8, 9.6}}, 1.7);
        pen.dot({8, 12.2}, 1, true);
        break;
    case State::Explained:
        pen.outline(triangle(2, 13.8, 6.6));
        pen.line({{5.9, 10.3}, {7.4, 11.8}, {10.2, 8.4}}, 1.5);
        break;
    case State::Conflict:
        pen.fill(QPolygonF{{8, 0.6}, {15.4, 8}, {8, 15.4}, {0.6, 8}});
        pen.cut({{5.2, 6.6}, {10.8, 6.6}}, 1.4);
        pen.cut({{5.2, 9.4}, {10.8, 9.4}}, 1.4);
        pen.cut({{9.6, 4.7}, {6.4, 11.3}}, 1.4);
        break;
    default: {  // Refused
        QPainterPath square;
        square.addRoundedRect(QRectF(1.8, 1.8, 12.4, 12.4), 1.6, 1.6);
        pen.fill(square);
        pen.cut({{7, 4.6}, {4.8, 6.8}, {7, 9}}, 1.5);
        pen.cut({{4.8, 6.8}, {9.4, 6.8}, {11.1, 7.6}, {11.1, 10.2}, {9.4, 11.1}, {6.6, 11.1}}, 1.5);
    }
    }
}

void drawLines(GlyphPen& pen, State state)
{
    switch (state) {
    case State::Saved: pen.line({{2.4, 8.6}, {6.2, 12.4}, {13.6, 3.8}}, 2); break;
    case State::Confirmed:
        pen.line({{1.2, 8.8}, {4.4, 12}, {10.2, 4.6}}, 1.8);
        pen.line({{7.4, 11.2}, {8.2, 12}, {14.8, 4.2}}, 1.8);
        break;
    case State::Locked: {
        QPainterPath path;
        path.addRoundedRect(QRectF(3, 7.2, 10, 7), 1.4, 1.4);
        path.moveTo(5, 7.2);
        path.lineTo(5, 5);
        path.arcTo(QRectF(5, 2, 6, 6), 180, -180);
        path.lineTo(11, 7.2);
        pen.outline(path);
        pen.dot({8, 10.7}, 1.1, false);
        break;
    }
    default: pen.line({{3, 8}, {13, 8}}, 2);  // NotAsked
    }
}

void drawOnGrid(GlyphPen& pen, State state)
{
    switch (state) {
    case State::Empty:
    case State::Part:
    case State::Done:
    case State::Queued:
    case State::Late:
    case State::Duplicate:
    case State::OwnNumber:
    case State::Info: drawRings(pen, state); break;
    case State::Error:
    case State::Warning:
    case State::Explained:
    case State::Conflict:
    case State::Refused: drawFilled(pen, state); break;
    case State::Saved:
    case State::Confirmed:
    case State::Locked:
    case State::NotAsked: drawLines(pen, state); break;
    }
}

constexpr int kChipHeight = 22, kChipGlyph = 14, kChipPad = 7, kChipGap = 5;

/// States that ask for nothing have no colour of their own: their chip gets a hairline instead.
bool isQuiet(State state, const Theme& theme)
{
    return stateColor(state, theme) == theme.text2;
}

}  // namespace

void paintState(QPainter& painter, State state, const QRectF& box, const Theme& theme)
{
    const double side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / kGrid, side / kGrid);
    GlyphPen pen(painter, stateColor(state, theme), theme.base);
    drawOnGrid(pen, state);
    painter.restore();
}

QString stateWord(State state)
{
    static constexpr const char* kWords[] = {
        QT_TRANSLATE_NOOP("States", "Not started"),
        QT_TRANSLATE_NOOP("States", "Started"),
        QT_TRANSLATE_NOOP("States", "Complete"),
        QT_TRANSLATE_NOOP("States", "Saved here"),
        QT_TRANSLATE_NOOP("States", "To send"),
        QT_TRANSLATE_NOOP("States", "Confirmed by the hub"),
        QT_TRANSLATE_NOOP("States", "Error"),
        QT_TRANSLATE_NOOP("States", "To explain"),
        QT_TRANSLATE_NOOP("States", "Explained"),
        QT_TRANSLATE_NOOP("States", "Late"),
        QT_TRANSLATE_NOOP("States", "Conflict"),
        QT_TRANSLATE_NOOP("States", "Same child?"),
        QT_TRANSLATE_NOOP("States", "Not accepted"),
        QT_TRANSLATE_NOOP("States", "Locked"),
        QT_TRANSLATE_NOOP("States", "Own number, no ID yet"),
        QT_TRANSLATE_NOOP("States", "Does not apply"),
        QT_TRANSLATE_NOOP("States", "To know"),
    };
    static_assert(std::size(kWords) == static_cast<std::size_t>(State::Info) + 1);
    return QCoreApplication::translate("States", kWords[static_cast<int>(state)]);
}

QColor stateColor(State state, const Theme& theme)
{
    switch (state) {
    case State::Empty:
    case State::Queued:
    case State::Locked:
    case State::OwnNumber:
    case State::NotAsked: return theme.text2;
    case State::Part:
    case State::Info: return theme.info;
    case State::Done:
    case State::Saved:
    case State::Confirmed: return theme.ok;
    case State::Error:
    case State::Refused: return theme.err;
    case State::Warning:
    case State::Explained:
    case State::Late: return theme.warn;
    case State::Conflict:
    case State::Duplicate: return theme.conf;
    }
    Q_UNREACHABLE();
}

QColor stateSoft(State state, const Theme& theme)
{
    switch (state) {
    case State::Empty:
    case State::Queued:
    case State::Locked:
    case State::OwnNumber:
    case State::NotAsked: return theme.isHighContrast() ? theme.base : theme.hover;
    case State::Part:
    case State::Info: return theme.infos;
    case State::Done:
    case State::Saved:
    case State::Confirmed: return theme.oks;
    case State::Error:
    case State::Refused: return theme.errs;
    case State::Warning:
    case State::Explained:
    case State::Late: return theme.warns;
    case State::Conflict:
    case State::Duplicate: return theme.confs;
    }
    Q_UNREACHABLE();
}

QSize chipSize(const Look& look, const QString& text)
{
    const QFontMetrics metrics(look.font(Type::Small));
    const int height = std::max(look.px(kChipHeight), metrics.height() + look.px(2));
    return {look.px(2 * kChipPad + kChipGlyph + kChipGap) + metrics.horizontalAdvance(text), height};
}

void paintChip(QPainter& painter, const QRect& box, State state, const QString& text, const Look& look)
{
    const Theme& theme = look.theme();
    const Qt::LayoutDirection direction = directionOf(painter);
    QSize size = chipSize(look, text);
    size.setWidth(std::min(size.width(), box.width()));
    QRect chip(box.left(), box.top() + (box.height() - size.height()) / 2, size.width(), size.height());
    chip = QStyle::visualRect(direction, box, chip);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lined = theme.isHighContrast() || isQuiet(state, theme);
    const double width = look.px(theme.isHighContrast() ? 2 : 1);
    painter.setPen(lined ? QPen(theme.isHighContrast() ? stateColor(state, theme) : theme.line, width)
                         : QPen(Qt::NoPen));
    painter.setBrush(stateSoft(state, theme));
    const double inset = lined ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(chip).adjusted(inset, inset, -inset, -inset), look.px(4), look.px(4));

    const int glyph = look.px(kChipGlyph);
    const QRect glyphBox(chip.left() + look.px(kChipPad), chip.top() + (chip.height() - glyph) / 2, glyph, glyph);
    paintState(painter, state, QStyle::visualRect(direction, chip, glyphBox), theme);
    QRect textBox = chip.adjusted(look.px(kChipPad + kChipGlyph + kChipGap), 0, -look.px(kChipPad - 1), 0);
    painter.setFont(look.font(Type::Small));
    painter.setPen(stateColor(state, theme));
    const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, textBox.width() + look.px(1));
    painter.drawText(QStyle::visualRect(direction, chip, textBox),
                     static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter)
                         | Qt::TextSingleLine,
                     shown);
    painter.restore();
}

}  // namespace rejista::desktop
