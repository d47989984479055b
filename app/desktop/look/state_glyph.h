// The states of ui.md §2: word, shape and colour in one place. Painting: GUI thread; words: after translators are in.
#pragma once

#include "desktop/look/look.h"

#include <QPainter>

namespace rejista::desktop {

enum class State {
    Empty,
    Part,
    Done,
    Saved,
    Queued,
    Confirmed,
    Error,
    Warning,
    Explained,
    Late,
    Conflict,
    Duplicate,
    Refused,
    Locked,
    OwnNumber,
    NotAsked,
    Info,
};

/// A shape of its own for each state, fitted into `box` (16 px at 100 %).
void paintState(QPainter& painter, State state, const QRectF& box, const Theme& theme);
[[nodiscard]] QString stateWord(State state);
[[nodiscard]] QColor stateColor(State state, const Theme& theme);
/// The soft fill of chips and banners.
[[nodiscard]] QColor stateSoft(State state, const Theme& theme);

/// Glyph and word on a soft fill, 22 px high at 100 %; for delegates. The size it needs, and drawing it left in `box`.
[[nodiscard]] QSize chipSize(const Look& look, const QString& text);
void paintChip(QPainter& painter, const QRect& box, State state, const QString& text, const Look& look);

}  // namespace rejista::desktop
