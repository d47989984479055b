// What the style and our own controls draw alike. GUI thread. Invariant: colours and sizes come from the look alone.
#pragma once

#include "desktop/look/look.h"

#include <QPainter>

namespace rejista::desktop {

/// A control's box: its fill and its border lie inside `box`, so that neighbours never touch.
inline void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& border, double width,
                     double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() && width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

/// Where lines begin: as in the widget that is drawn on, else as the painter says.
Qt::LayoutDirection directionOf(const QPainter& painter);

/// One line of words, cut where there is no room. `box` is worked out from the left within `row`; where lines begin at the
/// right it stands on the other side.
void paintText(QPainter& painter, const QRect& row, const QRect& box, const QString& text, const QFont& font,
               const QColor& ink, Qt::Alignment align = Qt::AlignLeft);

enum class ButtonFace { Normal, Primary, Link };

struct ButtonPaint {
    ButtonFace face = ButtonFace::Normal;
    bool enabled = true, hovered = false, down = false, checked = false;
};

/// The colour of a button's words.
QColor buttonInk(const ButtonPaint& button, const Theme& theme);
void paintButtonFace(QPainter& painter, const QRect& box, const ButtonPaint& button, const Look& look);
/// A small "v" that says: opens downwards; `direction` Qt::UpArrow, LeftArrow, RightArrow turn it.
void paintArrow(QPainter& painter, const QRectF& box, Qt::ArrowType direction, const QColor& ink, const Look& look);

}  // namespace rejista::desktop
