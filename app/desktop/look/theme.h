// The colours of ui.md §1: three constant sets. Nobody writes a colour elsewhere. Values; any thread.
#pragma once

#include "charts/chart_theme.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace rejista::desktop {

enum class ThemeName { Light, Dark, HighContrast };

struct Theme {
    ThemeName name = ThemeName::Light;
    QColor win, rail, base, alt, hover, sel0, grid, line, line2;
    QColor text, text2, text3;
    QColor acc, acct, accs;
    QColor ok, oks, warn, warns, err, errs, conf, confs, info, infos;
    QColor girl, boy;

    [[nodiscard]] bool isHighContrast() const { return name == ThemeName::HighContrast; }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] charts::ChartTheme chartTheme() const;
};

[[nodiscard]] const Theme& themeOf(ThemeName name);
/// "light", "dark", "contrast": as kept in settings.
[[nodiscard]] QString themeId(ThemeName name);
[[nodiscard]] ThemeName themeFromId(const QString& id);

}  // namespace rejista::desktop
