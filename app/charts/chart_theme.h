// The colours of ui.md §1 that charts use, and their type. Values; any thread but fonts, which need a QGuiApplication.
#pragma once

#include <QColor>
#include <QFont>

namespace rejista::charts {

struct ChartTheme {
    QColor base, alt, grid, line2, text, text2, text3, ok, oks, warn, girl, boy, bar;

    [[nodiscard]] static ChartTheme light();
    [[nodiscard]] static ChartTheme dark();
    bool operator==(const ChartTheme&) const = default;
};

/// Noto Sans, else DejaVu Sans, at a size in logical pixels (ui.md §1 "Type").
[[nodiscard]] QFont chartFont(double pixels, bool bold = false);

}  // namespace rejista::charts
