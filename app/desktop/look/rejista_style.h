// The one style (ui.md §4 "Style"): Fusion underneath, controls drawn from the theme. GUI thread.
// A page may ask by dynamic properties: "wrong" (bool) = a field's border says error; "focusRing" (bool) = the ring goes
// around this widget, as around buttons. Invariant: what has the focus shows it, by a ring outside or a border of 2 px.
#pragma once

#include "desktop/look/look.h"

#include <QFocusFrame>
#include <QPointer>
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
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;

private:
    void moveRing(QWidget* focused);
    [[nodiscard]] int textHeight(int atHundred, const QSize& size, int around) const;

    const Look& m_look;
    QPointer<QFocusFrame> m_ring;
};

}  // namespace rejista::desktop
