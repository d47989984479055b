// A chart as a picture or a file. Needs a QApplication; GUI thread only.
#pragma once

#include "charts/chart_spec.h"
#include "charts/chart_theme.h"
#include "domain/result.h"

#include <QImage>
#include <QSize>

namespace rejista::charts {

/// Logical size that all four charts are made for.
inline constexpr QSize kChartSize{640, 360};

/// `scale` device pixels for one logical pixel.
[[nodiscard]] QImage renderChart(const ChartSpec& spec, const ChartTheme& theme, QSize size = kChartSize,
                                 double scale = 1);

/// By the file's ending: .png (at 2 pixels a point), .svg or .pdf (vectors). Written whole or not at all.
/// Kind::Usage for another ending, Kind::FileUnwritable with where = the file.
[[nodiscard]] domain::Result<void> saveChart(const ChartSpec& spec, const ChartTheme& theme, const QString& file,
                                             QSize size = kChartSize);

}  // namespace rejista::charts
