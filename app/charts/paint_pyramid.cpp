#include "charts/chart_paint.h"

#include <algorithm>

namespace rejista::charts::detail {

namespace {

constexpr double kLegend = 26;
constexpr double kAxis = 22;
constexpr double kTallestRow = 38;

double largest(const ChartSpec& spec)
{
    double most = 0;
    for (const Pair& pair : spec.pairs)
        most = std::max({most, pair.girls.value_or(0), pair.boys.value_or(0)});
    return most;
}

}  // namespace

std::vector<QRectF> paintPyramid(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area)
{
    drawLegend(painter, spec, theme, {area.left(), area.top(), area.width(), kLegend});
    const auto rows = double(spec.pairs.size());
    const QFont small = chartFont(kMicroPx);
    const QFont bold = chartFont(kBodyPx, true);
    double middle = 52;
    for (const Pair& pair : spec.pairs)
        middle = std::max(middle, textWidth(pair.label, bold) + 20);
    const QRectF field = area.adjusted(0, kLegend, 0, -kAxis);
    const double rowHeight = std::min(field.height() / rows, kTallestRow);
    const double top = field.top() + (field.height() - rowHeight * rows) / 2;
    const double left0 = field.center().x() - middle / 2;
    const double right0 = field.center().x() + middle / 2;
    // Room at both ends for the number beside the longest bar.
    const double numberRoom = textWidth(shownNumber(largest(spec), 0), chartFont(kBodyPx)) + 14;
    const double length = std::max(10.0, (field.width() - middle) / 2 - numberRoom);
    const double step = niceStep(largest(spec), 3);
    const double scale = std::max(largest(spec), step) / length;
    painter.setPen(QPen(theme.grid, 1));
    for (double tick = 0; tick <= scale * length + 1e-9; tick += step) {
        for (const double x : {left0 - tick / scale, right0 + tick / scale}) {
            painter.setPen(QPen(tick == 0 ? theme.line2 : theme.grid, 1));
            painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()));
            drawText(painter, {x - 40, field.bottom() + 4, 80, kAxis - 4}, Qt::AlignHCenter, shownNumber(tick, 0),
                     small, theme.text2);
        }
    }
    std::vector<QRectF> drawn(spec.pairs.size());
    for (size_t i = 0; i < spec.pairs.size(); ++i) {
        // The first grade stands at the foot, as a pyramid has it.
        const Pair& pair = spec.pairs[spec.pairs.size() - 1 - i];
        const double y = top + double(i) * rowHeight;
        const double thick = rowHeight * 0.74;
        const double barTop = y + (rowHeight - thick) / 2;
        drawText(painter, {left0, y, middle, rowHeight}, Qt::AlignCenter, pair.label, bold, theme.text);
        const QFont body = chartFont(std::min(kBodyPx, rowHeight * 0.8));
        if (pair.girls)
            fillGirls(painter, {left0 - *pair.girls / scale, barTop, *pair.girls / scale, thick}, theme);
        if (pair.boys)
            fillBoys(painter, {right0, barTop, *pair.boys / scale, thick}, theme);
        const auto shown = [](const std::optional<double>& value) {
            return value ? shownNumber(*value, 0) : QStringLiteral("–");
        };
        const double girlsEnd = left0 - pair.girls.value_or(0) / scale;
        const double boysEnd = right0 + pair.boys.value_or(0) / scale;
        drawn[spec.pairs.size() - 1 - i] = QRectF(QPointF(girlsEnd, barTop), QPointF(boysEnd, barTop + thick));
        drawText(painter, {girlsEnd - numberRoom, y, numberRoom - 7, rowHeight}, Qt::AlignRight | Qt::AlignVCenter,
                 shown(pair.girls), body, theme.text);
        drawText(painter, {boysEnd + 7, y, numberRoom - 7, rowHeight}, Qt::AlignLeft | Qt::AlignVCenter,
                 shown(pair.boys), body, theme.text);
    }
    return drawn;
}

}  // namespace rejista::charts::detail
