#include "charts/chart_paint.h"

#include <algorithm>

namespace rejista::charts::detail {

namespace {

constexpr double kHead = 22;
constexpr double kTallestRow = 40;
constexpr double kRowOfTwo = 29;  // label and fraction, one under the other
constexpr double kNormAt = 0.4;   // where the norms' common line stands in the bar

/// A triangle with "!" or a disc with a tick: a verdict is a shape and a word, not only a colour.
void drawGlyph(QPainter& painter, Verdict verdict, const QPointF& centre, const ChartTheme& theme)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    if (verdict == Verdict::Within) {
        painter.setBrush(theme.ok);
        painter.drawEllipse(centre, 6, 6);
        painter.setPen(QPen(theme.base, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-3, 0), centre + QPointF(-0.8, 2.4), centre + QPointF(3.2, -2.4)});
    } else if (verdict != Verdict::Unknown) {
        painter.setBrush(theme.warn);
        painter.drawPolygon(
            QPolygonF{centre + QPointF(0, -6), centre + QPointF(6.5, 5.5), centre + QPointF(-6.5, 5.5)});
        painter.setPen(QPen(theme.base, 1.6));
        painter.drawLine(centre + QPointF(0, -2), centre + QPointF(0, 1.6));
        painter.drawPoint(centre + QPointF(0, 3.8));
    }
    painter.restore();
}

}  // namespace

std::vector<QRectF> paintBullets(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area)
{
    const QFont body = chartFont(kBodyPx);
    const QFont bold = chartFont(kBodyPx, true);
    const QFont small = chartFont(kMicroPx);
    double labels = 0;
    double words = textWidth(spec.normWord, small);
    for (const Bullet& bullet : spec.bullets) {
        labels = std::max({labels, textWidth(bullet.label, body), textWidth(bullet.fraction, small)});
        words = std::max(words, textWidth(bullet.word, chartFont(kSmallPx)));
    }
    labels = std::min(labels + 12, area.width() * 0.40);
    words = std::min(words + 22, area.width() * 0.24);
    const double here = 56;
    const double norm = 46;
    const double barLeft = area.left() + labels;
    const double barWidth = std::max(30.0, area.width() - labels - here - norm - words - 6);
    const double hereLeft = barLeft + barWidth;
    drawText(painter, {hereLeft, area.top(), here, kHead}, Qt::AlignRight | Qt::AlignVCenter, spec.hereWord, small,
             theme.text2);
    drawText(painter, {hereLeft + here, area.top(), norm, kHead}, Qt::AlignRight | Qt::AlignVCenter, spec.normWord,
             small, theme.text2);
    const double rowHeight = std::min((area.height() - kHead) / double(spec.bullets.size()), kTallestRow);
    std::vector<QRectF> drawn;
    for (size_t i = 0; i < spec.bullets.size(); ++i) {
        const Bullet& bullet = spec.bullets[i];
        const QRectF row(area.left(), area.top() + kHead + double(i) * rowHeight, area.width(), rowHeight);
        drawn.push_back(row);
        // Where long notes leave low rows, the fraction goes before a label is cut; tables and files have it.
        const bool both = row.height() >= kRowOfTwo && !bullet.fraction.isEmpty();
        const double split = both ? row.height() * 0.56 : row.height();
        drawText(painter, {row.left(), row.top(), labels - 8, split}, both ? Qt::AlignBottom : Qt::AlignVCenter,
                 bullet.label, body, theme.text);
        if (both) {
            drawText(painter, {row.left(), row.top() + split, labels - 8, row.height() - split}, Qt::AlignTop,
                     bullet.fraction, small, theme.text2);
        }
        const QRectF bar(barLeft, row.center().y() - 6, barWidth - 8, 12);
        painter.setPen(QPen(theme.grid, 1));
        painter.setBrush(theme.alt);
        painter.drawRect(bar);
        if (bullet.value && bullet.norm && *bullet.norm > 0) {
            const double share = std::clamp(*bullet.value / *bullet.norm * kNormAt, 0.0, 1.0);
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), theme.bar);
        }
        if (bullet.norm) {
            painter.setPen(QPen(theme.text, 2.4, Qt::SolidLine, Qt::FlatCap));
            const double x = bar.left() + bar.width() * kNormAt;
            painter.drawLine(QPointF(x, bar.top() - 6), QPointF(x, bar.bottom() + 6));
        }
        const int centred = Qt::AlignRight | Qt::AlignVCenter;
        drawText(painter, {hereLeft, row.top(), here, row.height()}, centred,
                 bullet.value ? shownNumber(*bullet.value, 1) : QStringLiteral("–"), bold, theme.text);
        if (bullet.norm)
            drawText(painter, {hereLeft + here, row.top(), norm, row.height()}, centred,
                     shownNumber(*bullet.norm, 1, true), body, theme.text2);
        const double wordLeft = hereLeft + here + norm + 8;
        drawGlyph(painter, bullet.verdict, {wordLeft + 7, row.center().y()}, theme);
        const double indent = bullet.verdict == Verdict::Unknown ? 0 : 18;
        drawText(painter, {wordLeft + indent, row.top(), area.right() - wordLeft - indent, row.height()},
                 Qt::AlignVCenter, bullet.word, chartFont(kSmallPx), theme.text);
    }
    return drawn;
}

}  // namespace rejista::charts::detail
