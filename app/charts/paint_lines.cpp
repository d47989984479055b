#include "charts/chart_paint.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace rejista::charts::detail {

namespace {

struct Series {
    QString word;
    QColor color;
    bool boys = false;
    std::vector<std::optional<double>> values;

    [[nodiscard]] std::optional<double> last() const { return values.empty() ? std::nullopt : values.back(); }
};

std::vector<Series> seriesOf(const ChartSpec& spec, const ChartTheme& theme)
{
    std::vector<Series> series{{spec.girlsWord, theme.girl, false, {}}};
    if (!spec.boysWord.isEmpty())
        series.push_back({spec.boysWord, theme.boy, true, {}});
    for (const Pair& pair : spec.pairs) {
        series.front().values.push_back(pair.girls);
        if (series.size() > 1)
            series.back().values.push_back(pair.boys);
    }
    return series;
}

double largest(const std::vector<Series>& all)
{
    double most = 0;
    for (const Series& series : all) {
        for (const auto& value : series.values)
            most = std::max(most, value.value_or(0));
    }
    return most;
}

/// Full with discs for girls, dashed with squares for boys; a year without a number breaks the line.
void addSeries(QChart& chart, const Series& series, QAbstractAxis* x, QAbstractAxis* y, const ChartTheme& theme)
{
    QPen pen(series.color, 2.4, series.boys ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
    if (series.boys)
        pen.setDashPattern({2.5, 1.8});
    auto* marks = new QScatterSeries;
    marks->setMarkerShape(series.boys ? QScatterSeries::MarkerShapeRectangle : QScatterSeries::MarkerShapeCircle);
    marks->setMarkerSize(series.boys ? 8 : 9);
    marks->setBorderColor(series.color);
    marks->setColor(series.boys ? theme.base : series.color);
    marks->setPen(QPen(series.color, 1.8));
    QLineSeries* line = nullptr;
    const auto attach = [&](QXYSeries* part) {
        chart.addSeries(part);
        part->attachAxis(x);
        part->attachAxis(y);
    };
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i]) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(pen);
            attach(line);
        }
        line->append(double(i), *series.values[i]);
        marks->append(double(i), *series.values[i]);
    }
    attach(marks);
}

void dress(QAbstractAxis& axis, const ChartTheme& theme, bool gridded)
{
    axis.setLabelsFont(chartFont(kMicroPx));
    axis.setLabelsColor(theme.text2);
    axis.setGridLineVisible(gridded);
    axis.setGridLinePen(QPen(theme.grid, 1));
    axis.setLinePen(QPen(gridded ? theme.grid : theme.line2, 1));
    axis.setLineVisible(!gridded);
}

/// Girls and boys at the ends of their lines, moved apart where they would cover each other.
void labelEnds(QPainter& painter, QChart& chart, const std::vector<Series>& all, const QRectF& room,
               const QPointF& origin, const ChartTheme& theme)
{
    struct End {
        double y;
        QString text;
    };
    constexpr double kLine = 20;
    std::vector<End> ends;
    for (const Series& series : all) {
        if (const auto last = series.last()) {
            const QPointF at = chart.mapToPosition({double(series.values.size() - 1), *last}, chart.series().front());
            ends.push_back({at.y() + origin.y(), series.word + QLatin1Char(' ') + shownNumber(*last, 1, true)});
        }
    }
    std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
    if (ends.size() == 2 && ends[1].y - ends[0].y < kLine) {
        const double middle = (ends[0].y + ends[1].y) / 2;
        ends[0].y = middle - kLine / 2;
        ends[1].y = middle + kLine / 2;
    }
    for (const End& end : ends)
        drawText(painter, {room.left(), end.y - kLine / 2, room.width(), kLine}, Qt::AlignVCenter, end.text,
                 chartFont(kBodyPx, true), theme.text);
}

}  // namespace

std::vector<QRectF> paintLines(QPainter& painter, const ChartSpec& spec, const ChartTheme& theme, const QRectF& area)
{
    const std::vector<Series> all = seriesOf(spec, theme);
    double labels = 0;
    for (const Series& series : all) {
        if (const auto last = series.last())
            labels = std::max(
                labels,
                textWidth(series.word + QLatin1Char(' ') + shownNumber(*last, 1, true), chartFont(kBodyPx, true)) + 10);
    }
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    // The ends of the lines are labelled in the right margin; the last year's name may reach into it.
    chart->setMargins({0, 6, int(std::ceil(labels)), 0});
    const double step = niceStep(largest(all), 4);
    auto* y = new QValueAxis;
    y->setRange(0, std::max(step, std::ceil(largest(all) / step) * step));
    y->setTickType(QValueAxis::TicksDynamic);
    y->setTickInterval(step);
    y->setLabelFormat(QStringLiteral("%.0f"));
    dress(*y, theme, true);
    auto* x = new QCategoryAxis;
    x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const double last = std::max(1.0, double(spec.pairs.size()) - 1);
    x->setRange(-0.15, last + 0.15);
    for (size_t i = 0; i < spec.pairs.size(); ++i)
        x->append(spec.pairs[i].label, double(i));
    dress(*x, theme, false);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    for (const Series& series : all)
        addSeries(*chart, series, x, y, theme);
    chart->setGeometry(QRectF(QPointF(0, 0), area.size()));
    scene.setSceneRect(chart->geometry());
    scene.render(&painter, area, scene.sceneRect(), Qt::IgnoreAspectRatio);
    labelEnds(painter, *chart, all, {area.right() - labels, area.top(), labels, area.height()}, area.topLeft(), theme);
    std::vector<QRectF> drawn;
    const QRectF plot = chart->plotArea().translated(area.topLeft());
    for (size_t i = 0; i < spec.pairs.size(); ++i) {
        constexpr double kHalf = 14;
        const double at = chart->mapToPosition({double(i), 0}, chart->series().front()).x() + area.left();
        drawn.emplace_back(at - kHalf, plot.top(), 2 * kHalf, plot.height());
    }
    return drawn;
}

}  // namespace rejista::charts::detail
