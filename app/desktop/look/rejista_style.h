// The one style (ui.md §4 "Style"): Fusion underneath, controls drawn from the theme. GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QProxyStyle>

namespace rejista::desktop {

class RejistaStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit RejistaStyle(const Look& look);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;

private:
    const Look& m_look;
};

}  // namespace rejista::desktop
