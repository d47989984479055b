// The program's own icons (ui.md §1 "Icons"), SVG with currentColor, drawn in a colour of the theme and cached by pixel
// size. GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace rejista::desktop {

/// How wide lines are, on the grid of 20.
constexpr double kIconStroke = 1.7;

/// `name` is a file in resources/icons without ".svg": today census charts journal settings search lock people backup
/// look language print undo plus key eye file help book menu down. An unknown name is a bug: asserts. Large drawings take a thinner `stroke`.
[[nodiscard]] QPixmap iconPixmap(const char* name, const QColor& color, int pixels, qreal ratio = 1,
                                 double stroke = kIconStroke);
[[nodiscard]] QIcon icon(const char* name, const QColor& color, int pixels);

}  // namespace rejista::desktop
