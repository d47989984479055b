#include "desktop/look/rejista_style.h"

#include <QStyleFactory>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

RejistaStyle::RejistaStyle(const Look& look) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_look(look) {}

void RejistaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void RejistaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RejistaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int RejistaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int RejistaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize RejistaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

}  // namespace rejista::desktop
