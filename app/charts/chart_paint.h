// Paints a chart onto anything a QPainter can paint on. Needs a QApplication (Qt Charts); GUI thread only.
// Invariant: nothing is drawn outside `area`; bars begin at 0; what is missing is said, not drawn as 0.
#pragma once

#include "charts/chart_spec.h"
#include "charts/chart_theme.h"

#include <QPainter>

#include <vector>

namespace rejista::charts {

/// Title, picture and what is missing, in logical pixels. Where each pair or bullet of the spec was drawn, in its order:
/// what a window puts its focus frame around; empty where nothing was to be drawn. `headRoom` is left free at the right
/// of the title.
std::vector<QRectF> paintChart(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area,
                               double headRoom = 0);

namespace detail {

constexpr double kTitlePx = 16, kBodyPx = 14, kSmallPx = 13, kMicroPx = 12;

/// Girls: solid. Boys: flat with a 45° hatch, drawn as lines so that every format keeps it.
void fillGirls(QPainter& painter, const QRectF& bar, const ChartTheme& theme);
void fillBoys(QPainter& painter, const QRectF& bar, const ChartTheme& theme);
/// One line of text, shortened with … where it does not fit.
void drawText(QPainter& painter, const QRectF& box, int align, const QString& text, const QFont& font,
              const QColor& color);
[[nodiscard]] double textWidth(const QString& text, const QFont& font);
/// 10, 20, 50, 100 …: at most `steps` of it reach `top`.
[[nodiscard]] double niceStep(double top, int steps);
/// "Girls 223   Boys 234" with their swatches, centred.
void drawLegend(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& box);

std::vector<QRectF> paintPyramid(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area);
std::vector<QRectF> paintBullets(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area);
std::vector<QRectF> paintParity(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area);
std::vector<QRectF> paintLines(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area);

}  // namespace detail

}  // namespace rejista::charts
