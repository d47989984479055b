#include "charts/chart_theme.h"

namespace rejista::charts {

using namespace Qt::StringLiterals;

ChartTheme ChartTheme::light()
{
    return {.base = QColor(0xFFFFFF),
            .alt = QColor(0xF8F7F3),
            .grid = QColor(0xE6E2D9),
            .line2 = QColor(0x85817A),
            .text = QColor(0x191C22),
            .text2 = QColor(0x474C56),
            .text3 = QColor(0x60646C),
            .ok = QColor(0x1B6539),
            .oks = QColor(0xE2F1E7),
            .warn = QColor(0x834600),
            .girl = QColor(0x4B2E83),
            .boy = QColor(0xB5730F),
            .bar = QColor(0x474C56)};
}

ChartTheme ChartTheme::dark()
{
    return {.base = QColor(0x1D2026),
            .alt = QColor(0x23272E),
            .grid = QColor(0x30353D),
            .line2 = QColor(0x7F8692),
            .text = QColor(0xEDEEF0),
            .text2 = QColor(0xBEC3CC),
            .text3 = QColor(0x9BA1AC),
            .ok = QColor(0x83D39E),
            .oks = QColor(0x1A3425),
            .warn = QColor(0xF2B85F),
            .girl = QColor(0xD5C3FF),
            .boy = QColor(0xA96E16),
            .bar = QColor(0xBEC3CC)};
}

QFont chartFont(double pixels, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(pixels));
    font.setBold(bold);
    return font;
}

}  // namespace rejista::charts
