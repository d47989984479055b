// Fills pages from top to bottom: rows that stay whole, heads that come again on the next page. GUI thread.
// Invariant: nothing is added below the foot; what is higher than a page is begun on a page of its own.
#pragma once

#include "desktop/census/print_page.h"

#include <functional>

namespace rejista::desktop {

/// "3 Feb 2026 10:42"
[[nodiscard]] QString printMoment(const QDateTime& at, const QString& locale);
/// "EMIS 2103-2-00417"; empty without a code.
[[nodiscard]] QString printCode(const QString& code);

class PrintFlow {
public:
    struct Head {
        QString left, leftSmall, right, rightSmall;
    };
    explicit PrintFlow(Head head, QSizeF paper = kPaper);

    [[nodiscard]] double left() const { return m_area.left(); }
    [[nodiscard]] double width() const { return m_area.width(); }
    [[nodiscard]] double y() const { return m_y; }
    /// A new page where `height` does not fit any more.
    void need(double height);
    void skip(double height) { m_y += height; }
    /// Drawn at the top of every further page until it is taken back: the head of a table.
    void repeat(std::function<void()> head) { m_repeat = std::move(head); }

    void text(const QRectF& box, const QString& text, double size, bool bold = false,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignTop);
    void line(double x1, double y1, double x2, double y2, double stroke = 0.4);
    void grey(const QRectF& box);
    void box(const QRectF& box, bool ticked = false);
    void state(const QRectF& box, State state);
    /// Wrapped over the whole width, moving on.
    void paragraph(const QString& text, double size, bool bold = false, double indent = 0);
    /// Glyph and words, moving on.
    void stateLine(State state, const QString& text, double size = 9);

    /// Room to sign by hand, and for the school's stamp.
    void signature();

    /// The pages are done. At their foot: which of how many, `first`, when it was printed and by whom.
    [[nodiscard]] std::vector<PrintPage> finish(const QDateTime& at, const QString& by, const QString& locale,
                                                const QString& first = {});

private:
    void newPage();

    Head m_head;
    QRectF m_area;
    std::vector<PrintPage> m_pages;
    std::function<void()> m_repeat;
    double m_y = 0, m_top = 0;
};

}  // namespace rejista::desktop
