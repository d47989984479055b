// The program's own icons (ui.md §1 "Icons"), SVG with currentColor, drawn in a colour of the theme and cached by pixel
// size. GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace rejista::desktop {

/// `name` is a file in resources/icons without ".svg": today census charts journal settings search lock people backup
/// look language print undo plus key eye file help book menu down. An unknown name is a bug: asserts.
[[nodiscard]] QPixmap iconPixmap(const char* name, const QColor& color, int pixels, qreal ratio = 1);
[[nodiscard]] QIcon icon(const char* name, const QColor& color, int pixels);

}  // namespace rejista::desktop
