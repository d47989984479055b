#include "desktop/look/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const char* name)
{
    QFile file(u":/icons/"_s + QString::fromLatin1(name) + u".svg"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "icon", name);
    return there ? file.readAll() : QByteArray();
}

}  // namespace

QPixmap iconPixmap(const char* name, const QColor& color, int pixels, qreal ratio, double stroke)
{
    const QString key =
        u"rejista/%1/%2/%3/%4/%5"_s.arg(QString::fromLatin1(name), color.name()).arg(pixels).arg(ratio).arg(stroke);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name).replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"1.7\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
    QSvgRenderer renderer(svg);
    const int side = qRound(pixels * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const char* name, const QColor& color, int pixels)
{
    QIcon made;
    for (const qreal ratio : {1.0, 2.0})
        made.addPixmap(iconPixmap(name, color, pixels, ratio));
    return made;
}

}  // namespace rejista::desktop
