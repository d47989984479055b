#include "desktop/look/paint.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

namespace rejista::desktop {

namespace {

// The accent under the pointer: away from the colour of the words on it, so that they only become clearer.
QColor accent(const ButtonPaint& button, const Theme& theme)
{
    if (!button.hovered && !button.down)
        return theme.acc;
    const int percent = button.down ? 125 : 112;
    return theme.name == ThemeName::Light ? theme.acc.darker(percent) : theme.acc.lighter(button.down ? 112 : 106);
}

// Black and white have no third colour for "not now": the border is broken instead.
void paintDashes(QPainter& painter, const QRect& box, const QColor& ink, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

}  // namespace

Qt::LayoutDirection directionOf(const QPainter& painter)
{
    const QPaintDevice* device = painter.device();
    if (device && device->devType() == QInternal::Widget)
        return static_cast<const QWidget*>(device)->layoutDirection();
    return painter.layoutDirection() == Qt::LayoutDirectionAuto ? QGuiApplication::layoutDirection()
                                                                : painter.layoutDirection();
}

void paintText(QPainter& painter, const QRect& row, const QRect& box, const QString& text, const QFont& font,
               const QColor& ink, Qt::Alignment align)
{
    const Qt::LayoutDirection direction = directionOf(painter);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(direction, row, box),
                     int(QStyle::visualAlignment(direction, align | Qt::AlignVCenter)) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

QColor buttonInk(const ButtonPaint& button, const Theme& theme)
{
    if (!button.enabled)
        return theme.text2;
    switch (button.face) {
    case ButtonFace::Primary: return theme.acct;
    case ButtonFace::Link: return theme.acc;
    case ButtonFace::Normal: return button.checked ? theme.acc : theme.text;
    }
    Q_UNREACHABLE();
}

void paintButtonFace(QPainter& painter, const QRect& box, const ButtonPaint& button, const Look& look)
{
    const Theme& theme = look.theme();
    const double radius = look.px(5);
    if (button.face == ButtonFace::Link) {
        if (button.enabled && (button.hovered || button.down))
            paintBox(painter, box, button.down ? theme.sel0 : theme.hover, {}, 0, radius);
        return;
    }
    if (!button.enabled) {
        paintBox(painter, box, theme.isHighContrast() ? theme.base : theme.hover,
                 theme.isHighContrast() ? QColor() : theme.line, look.px(1), radius);
        if (theme.isHighContrast())
            paintDashes(painter, box, theme.line, radius);
        return;
    }
    if (button.face == ButtonFace::Primary) {
        const QColor fill = accent(button, theme);
        paintBox(painter, box, fill, fill, look.px(1), radius);
        return;
    }
    const QColor fill = button.checked ? theme.accs
        : button.down                  ? theme.sel0
        : button.hovered               ? theme.hover
                                       : theme.base;
    paintBox(painter, box, fill, button.checked ? theme.acc : theme.line2, button.checked ? look.px(2) : look.px(1),
             radius);
}

void paintArrow(QPainter& painter, const QRectF& box, Qt::ArrowType direction, const QColor& ink, const Look& look)
{
    static constexpr double kTurn[] = {0, 180, 0, 90, -90};  // by Qt::ArrowType: none, up, down, left, right
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.rotate(kTurn[static_cast<int>(direction)]);
    const double half = look.px(8) / 2.0, high = half / 2;
    painter.setPen(QPen(ink, look.px(17) / 10.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{-half, -high}, {0, high}, {half, -high}});
    painter.restore();
}

}  // namespace rejista::desktop
