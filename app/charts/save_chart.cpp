#include "charts/save_chart.h"

#include "charts/chart_paint.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace rejista::charts {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr double kPngScale = 2;
constexpr int kPointsPerInch = 72;

bool writePng(QIODevice& device, const ChartSpec& spec, const ChartTheme& theme, QSize size)
{
    return renderChart(spec, theme, size, kPngScale).save(&device, "PNG");
}

bool writeSvg(QIODevice& device, const ChartSpec& spec, const ChartTheme& theme, QSize size)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(spec.title);
    generator.setDescription(spec.description());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintChart(painter, spec, theme, QRectF(QPointF(0, 0), size));
    return painter.end();
}

bool writePdf(QIODevice& device, const ChartSpec& spec, const ChartTheme& theme, QSize size)
{
    QPdfWriter writer(&device);
    writer.setTitle(spec.title);
    writer.setCreator(u"Rejista"_s);
    // One logical pixel is one point; fonts are set in pixels, so the resolution has to say the same.
    writer.setResolution(kPointsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintChart(painter, spec, theme, QRectF(QPointF(0, 0), size));
    return painter.end();
}

}  // namespace

QImage renderChart(const ChartSpec& spec, const ChartTheme& theme, QSize size, double scale)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.base);
    QPainter painter(&image);
    paintChart(painter, spec, theme, QRectF(QPointF(0, 0), size));
    return image;
}

Result<void> saveChart(const ChartSpec& spec, const ChartTheme& theme, const QString& file, QSize size)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto write = ending == u"png" ? &writePng
        : ending == u"svg"              ? &writeSvg
        : ending == u"pdf"              ? &writePdf
                                        : nullptr;
    if (!write)
        return domain::error(Kind::Usage, file, {{u"text"_s, ending}, {u"allowed"_s, u"png, svg, pdf"_s}});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !write(buffer, spec, theme, size))
        return domain::error(Kind::FileUnwritable, file, {{u"text"_s, u"not drawn"_s}});
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return domain::error(Kind::FileUnwritable, file, {{u"text"_s, target.errorString()}});
    return {};
}

}  // namespace rejista::charts
