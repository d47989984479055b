// The style's drawing, one function a thing, so that the style itself only chooses. GUI thread.
// Invariant: each draws inside its option's rect and in colours of the theme alone.
#pragma once

#include "desktop/look/look.h"

#include <QPainter>
#include <QStyleOption>

namespace rejista::desktop::style_paint {

/// At 100 %: before the text of a field, and the place of its arrow.
constexpr int kFieldPad = 8, kArrow = 28;
/// The line edit of a spin or combo box, which draws the frame for it.
[[nodiscard]] bool isInsideField(const QWidget* widget);

/// Line edits, combo boxes, spin boxes: base, 1-px line2; 2 px acc with the focus, 2 px err where "wrong" is set.
void field(QPainter& painter, const QRect& box, const QStyleOption& option, const QWidget* widget, const Look& look,
           bool filled);
void checkBox(QPainter& painter, const QStyleOption& option, const Look& look);
void radioButton(QPainter& painter, const QStyleOption& option, const Look& look);
void progressGroove(QPainter& painter, const QRect& box, const Look& look);
void progressFill(QPainter& painter, const QStyleOptionProgressBar& bar, const Look& look);
void scrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& slider, const Look& look);
void itemBackground(QPainter& painter, const QStyleOptionViewItem& item, const QWidget* widget, const Look& look);
void headerSection(QPainter& painter, const QStyleOption& option, const Look& look);
void tab(QPainter& painter, const QStyleOptionTab& tab, const Look& look);
/// The frame of views, scroll areas and multi-line fields.
void areaFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Look& look);
/// A line of a menu: tick or icon, words, key at the end.
void menuItem(QPainter& painter, const QStyleOptionMenuItem& item, const Look& look);
void focusRing(QPainter& painter, const QRect& box, const Look& look);

}  // namespace rejista::desktop::style_paint
