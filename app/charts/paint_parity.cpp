#include "charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace rejista::charts::detail {

namespace {

constexpr double kFoot = 46;
constexpr double kTallestRow = 34;
constexpr double kLeastReach = 0.15;  // the axis shows at least 0.85 to 1.15

std::optional<double> ratioOf(const Pair& pair)
{
    return pair.girls && pair.boys && *pair.boys > 0 ? std::optional(*pair.girls / *pair.boys) : std::nullopt;
}

QString fraction(const Pair& pair)
{
    const auto shown = [](const std::optional<double>& v) { return v ? shownNumber(*v, 0) : QStringLiteral("–"); };
    return shown(pair.girls) + QStringLiteral(" ÷ ") + shown(pair.boys);
}

void drawDot(QPainter& painter, const QPointF& at, bool inside, const ChartTheme& theme)
{
    if (inside) {
        painter.setPen(QPen(theme.text, 2.4));
        painter.setBrush(theme.base);
        painter.drawEllipse(at, 5.5, 5.5);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawPolygon(
        QPolygonF{at + QPointF(0, -6.5), at + QPointF(6.5, 0), at + QPointF(0, 6.5), at + QPointF(-6.5, 0)});
}

}  // namespace

std::vector<QRectF> paintParity(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area)
{
    double reach = kLeastReach;
    double labels = 40;
    for (const Pair& pair : spec.pairs) {
        labels = std::max(labels, textWidth(pair.label, chartFont(kBodyPx, pair.total)) + 16);
        if (const auto ratio = ratioOf(pair))
            reach = std::max(reach, std::abs(*ratio - 1) * 1.1);
    }
    reach = std::min(reach, 1.0);  // a class without girls stands at the left end
    double fractions = 60;
    for (const Pair& pair : spec.pairs)
        fractions = std::max(fractions, textWidth(fraction(pair), chartFont(kMicroPx)) + 16);
    labels = std::min(labels, area.width() * 0.3);
    const double number = 56;
    const QRectF field(area.left() + labels + 10, area.top(),
                       std::max(40.0, area.width() - labels - number - fractions - 20), area.height() - kFoot);
    const auto xOf = [&](double ratio) {
        return field.center().x() + std::clamp((ratio - 1) / reach, -1.0, 1.0) * field.width() / 2;
    };
    const double rowHeight = std::min(field.height() / double(spec.pairs.size()), kTallestRow);
    const double height = rowHeight * double(spec.pairs.size());
    const QRectF band(QPointF(xOf(spec.bandLow), field.top()), QPointF(xOf(spec.bandHigh), field.top() + height));
    painter.fillRect(band, theme.oks);
    painter.setPen(QPen(theme.line2, 1));
    painter.drawLine(QPointF(xOf(1), field.top()), QPointF(xOf(1), field.top() + height));
    std::vector<QRectF> drawn;
    for (size_t i = 0; i < spec.pairs.size(); ++i) {
        const Pair& pair = spec.pairs[i];
        const QRectF row(area.left(), field.top() + double(i) * rowHeight, area.width(), rowHeight);
        drawn.push_back(row);
        const QFont font = chartFont(kBodyPx, pair.total);
        drawText(painter, {row.left(), row.top(), labels, rowHeight}, Qt::AlignVCenter, pair.label, font, theme.text);
        const auto ratio = ratioOf(pair);
        if (ratio) {
            const QPointF at(xOf(*ratio), row.center().y());
            painter.setPen(QPen(theme.bar, 2));
            painter.drawLine(QPointF(xOf(1), at.y()), at);
            // As shown, so that 0.97 is inside the band that begins there.
            const double shown = std::round(*ratio * 100) / 100;
            drawDot(painter, at, shown >= spec.bandLow - 1e-9 && shown <= spec.bandHigh + 1e-9, theme);
        }
        drawText(painter, {field.right() + 6, row.top(), number, rowHeight}, Qt::AlignRight | Qt::AlignVCenter,
                 ratio ? shownNumber(*ratio, 2) : QStringLiteral("–"), font, theme.text);
        drawText(painter, {field.right() + 6 + number + 14, row.top(), fractions, rowHeight}, Qt::AlignVCenter,
                 fraction(pair), chartFont(kMicroPx), theme.text2);
    }
    const QFont small = chartFont(kMicroPx);
    const QRectF foot(field.left(), field.top() + height + 4, field.width(), kFoot / 2 - 2);
    drawText(painter, {area.left(), foot.bottom() + 2, area.width(), kFoot / 2 - 4}, Qt::AlignLeft, spec.keyWord, small,
             theme.text2);
    // The outer words give way where the middle one needs the room.
    const double third = (foot.width() - textWidth(spec.equalWord, small)) / 2 - 6;
    drawText(painter, foot, Qt::AlignHCenter, spec.equalWord, small, theme.text2);
    if (third > 30) {
        drawText(painter, {foot.left(), foot.top(), third, foot.height()}, Qt::AlignLeft, spec.fewerWord, small,
                 theme.text2);
        drawText(painter, {foot.right() - third, foot.top(), third, foot.height()}, Qt::AlignRight, spec.moreWord,
                 small, theme.text2);
    }
    return drawn;
}

}  // namespace rejista::charts::detail
