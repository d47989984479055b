// Pages of a printed return as lists of what is drawn, in points from the paper's left top: laid out without a printer,
// painted on any (ui.md §8). Values; the GUI thread, because text is measured.
// Invariant: every item lies within the margins of its page, and every text within its own box.
#pragma once

#include "desktop/look/state_glyph.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace rejista::desktop {

struct PrintItem {
    enum class Kind {
        Text,
        Line,  ///< from the box's left top to its right bottom
        Grey,  ///< not possible: 15 % grey
        Box,   ///< to write in or to tick
        Tick,  ///< a ticked box
        State,
    };
    Kind kind = Kind::Text;
    QRectF box;
    QString text;
    double size = 9;  ///< of text in points, never under 8
    bool bold = false;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignTop;
    double stroke = 0.4;  ///< width of lines
    State state = State::Empty;
};

struct PrintPage {
    std::vector<PrintItem> items;
};

/// A4, upright or lying, 12 mm margins.
inline const QSizeF kPaper(595.28, 841.89), kPaperLying(841.89, 595.28);
inline constexpr double kMargin = 34.02;
[[nodiscard]] inline QRectF printArea(QSizeF paper = kPaper)
{
    return QRectF(QPointF(), paper).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

/// The font of the paper; measured and painted at kFine times its size, so that no hinting moves a letter.
inline constexpr int kFine = 20;
[[nodiscard]] QFont printFont(double size, bool bold);
/// What a wrapped text needs in `width`.
[[nodiscard]] QSizeF printSize(const QString& text, double width, double size, bool bold = false);
/// On one line.
[[nodiscard]] double printWidth(const QString& text, double size, bool bold = false);
/// The widest of its words: a column narrower than this would break one.
[[nodiscard]] double widestWord(const QString& text, double size, bool bold = false);

}  // namespace rejista::desktop
