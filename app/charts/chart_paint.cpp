#include "charts/chart_paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace rejista::charts {

using namespace Qt::StringLiterals;

namespace detail {

namespace {
constexpr double kHatchGap = 7;  // px between the hatch's lines
constexpr double kHatchLine = 1.6;
constexpr double kSwatch = 14;
}  // namespace

void fillGirls(QPainter& painter, const QRectF& bar, const ChartTheme& theme)
{
    painter.fillRect(bar, theme.girl);
}

void fillBoys(QPainter& painter, const QRectF& bar, const ChartTheme& theme)
{
    painter.fillRect(bar, theme.boy);
    painter.save();
    painter.setPen(QPen(theme.base, kHatchLine, Qt::SolidLine, Qt::FlatCap));
    // Lines x + y = c, cut to the bar by hand: SVG writers drop clip paths.
    const double first = std::ceil((bar.left() + bar.top()) / kHatchGap) * kHatchGap;
    for (double c = first; c < bar.right() + bar.bottom(); c += kHatchGap) {
        const double x1 = std::max(bar.left(), c - bar.bottom());
        const double x2 = std::min(bar.right(), c - bar.top());
        if (x2 > x1)
            painter.drawLine(QPointF(x1, c - x1), QPointF(x2, c - x2));
    }
    painter.setPen(QPen(theme.boy, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    painter.restore();
}

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void drawText(QPainter& painter, const QRectF& box, int align, const QString& text, const QFont& font,
              const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() + 0.5);
    painter.drawText(box, align | Qt::TextSingleLine, shown);
}

double niceStep(double top, int steps)
{
    if (!(top > 0))
        return 1;
    const double raw = top / steps;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= factor * power)
            return std::max(factor * power, 1.0);
    }
    return 10 * power;
}

void drawLegend(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& box)
{
    std::optional<double> girls;
    std::optional<double> boys;
    for (const Pair& pair : spec.pairs) {
        if (pair.total)
            continue;
        if (pair.girls)
            girls = girls.value_or(0) + *pair.girls;
        if (pair.boys)
            boys = boys.value_or(0) + *pair.boys;
    }
    const auto withTotal = [](const QString& word, const std::optional<double>& total) {
        return total ? word + u' ' + shownNumber(*total, 0) : word;
    };
    const QFont font = chartFont(kBodyPx, true);
    const QString left = withTotal(spec.girlsWord, girls);
    const QString right = withTotal(spec.boysWord, boys);
    const double gap = 8;
    const double between = 28;
    const double width = 2 * (kSwatch + gap) + between + textWidth(left, font) + textWidth(right, font);
    double x = box.center().x() - width / 2;
    const double y = box.center().y() - kSwatch / 2;
    fillGirls(painter, {x, y, kSwatch + 4, kSwatch}, theme);
    x += kSwatch + 4 + gap;
    drawText(painter, {x, box.top(), textWidth(left, font) + 2, box.height()}, Qt::AlignVCenter, left, font,
             theme.text);
    x += textWidth(left, font) + between;
    fillBoys(painter, {x, y, kSwatch + 4, kSwatch}, theme);
    x += kSwatch + 4 + gap;
    drawText(painter, {x, box.top(), textWidth(right, font) + 2, box.height()}, Qt::AlignVCenter, right, font,
             theme.text);
}

namespace {

/// The sentences under the chart, wrapped; returns the room they take.
double notesHeight(const ChartSpec& spec, double width)
{
    double height = 0;
    for (const QString& note : spec.notes + spec.missing) {
        const QRectF box =
            QFontMetricsF(chartFont(kSmallPx)).boundingRect(QRectF(0, 0, width - 26, 400), Qt::TextWordWrap, note);
        height += box.height() + 4;
    }
    return height > 0 ? height + 12 : 0;
}

void drawNotes(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, QRectF area)
{
    if (spec.notes.isEmpty() && spec.missing.isEmpty())
        return;
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(area.topLeft(), area.topRight());
    double y = area.top() + 8;
    for (const QString& note : spec.notes + spec.missing) {
        const QFont font = chartFont(kSmallPx);
        const QRectF box(area.left() + 26, y, area.width() - 26, area.bottom() - y);
        painter.setPen(QPen(theme.text2, 2));
        painter.drawLine(QPointF(area.left() + 3, y + 10), QPointF(area.left() + 15, y + 10));
        painter.setFont(font);
        painter.setPen(theme.text2);
        QRectF used;
        painter.drawText(box, int(Qt::TextWordWrap), note, &used);
        y += used.height() + 4;
    }
}

}  // namespace

}  // namespace detail

std::vector<QRectF> paintChart(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area,
                               double headRoom)
{
    using namespace detail;
    constexpr double kPad = 14;
    constexpr double kHead = 40;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(area, theme.base);
    const QRectF inner = area.adjusted(kPad, 0, -kPad, -kPad);
    const QFont bold = chartFont(kTitlePx, true);
    const double head = inner.width() - headRoom;
    const double title = std::min(textWidth(spec.title, bold) + 2, head);
    drawText(painter, {inner.left(), inner.top(), title, kHead}, Qt::AlignVCenter, spec.title, bold, theme.text);
    drawText(painter, {inner.left() + title + 10, inner.top() + 1, std::max(0.0, head - title - 10), kHead},
             Qt::AlignVCenter, spec.subtitle, chartFont(kSmallPx), theme.text2);
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(QPointF(area.left(), area.top() + kHead), QPointF(area.right(), area.top() + kHead));
    const double notes = notesHeight(spec, inner.width());
    const QRectF body = inner.adjusted(0, kHead + 8, 0, -notes);
    drawNotes(painter, spec, theme, {inner.left(), inner.bottom() - notes, inner.width(), notes});
    std::vector<QRectF> drawn;
    if (spec.isEmpty()) {
        painter.setFont(chartFont(kBodyPx));
        painter.setPen(theme.text2);
        painter.drawText(body, Qt::AlignCenter | Qt::TextWordWrap, spec.emptyText);
    } else {
        switch (spec.kind) {
        case ChartKind::Pyramid: drawn = paintPyramid(painter, spec, theme, body); break;
        case ChartKind::Bullets: drawn = paintBullets(painter, spec, theme, body); break;
        case ChartKind::Parity: drawn = paintParity(painter, spec, theme, body); break;
        case ChartKind::Lines: drawn = paintLines(painter, spec, theme, body); break;
        }
    }
    painter.restore();
    return drawn;
}

}  // namespace rejista::charts
