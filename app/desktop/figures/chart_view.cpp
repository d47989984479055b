#include "desktop/figures/chart_view.h"

#include "charts/chart_paint.h"
#include "desktop/figures/chart_table.h"
#include "desktop/look/key_button.h"
#include "desktop/look/paint.h"

#include <QAccessible>
#include <QKeyEvent>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using charts::ChartKind;

namespace {

constexpr int kWidth = 420, kHeight = 290, kHeadHeight = 40;

}  // namespace

ChartView::ChartView(const Look& look, const QString& key, QWidget* parent) : QWidget(parent), m_look(look), m_key(key)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartView::setSpec(const charts::ChartSpec& spec)
{
    m_spec = spec;
    m_bar = std::min(m_bar, count() - 1);
    setAccessibleName(spec.title);
    describe();
    update();
}

int ChartView::count() const
{
    if (m_spec.isEmpty())
        return 0;
    return int(m_spec.kind == ChartKind::Bullets ? m_spec.bullets.size() : m_spec.pairs.size());
}

void ChartView::setBar(int bar)
{
    m_bar = count() == 0 ? -1 : std::clamp(bar, 0, count() - 1);
    describe();
    update();
    Q_EMIT told(barWords(m_spec, m_bar));
}

// The bar comes first, so that a screen reader says what an arrow reached before it says the whole chart again.
void ChartView::describe()
{
    const QString bar = barWords(m_spec, m_bar);
    setAccessibleDescription(hasFocus() && !bar.isEmpty() ? bar + u". "_s + m_spec.description()
                                                          : m_spec.description());
}

QSize ChartView::sizeHint() const
{
    return {m_look.px(kWidth), m_look.px(kHeight)};
}

void ChartView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    paintBox(painter, rect(), theme.base, theme.line, 1, m_look.px(6));
    // The charts are made for 100 %: a larger text is a smaller sheet under a magnifier.
    const double scale = m_look.percent() / 100.0;
    const double edge = 2;
    const QSize hint = keyHintSize(m_look, m_key);
    painter.save();
    painter.translate(edge, edge);
    painter.scale(scale, scale);
    const QRectF sheet(0, 0, (width() - 2 * edge) / scale, (height() - 2 * edge) / scale);
    m_drawn = charts::paintChart(painter, m_spec, theme.chartTheme(), sheet, hint.width() / scale + 10);
    painter.restore();
    for (QRectF& box : m_drawn)
        box = QRectF(edge + box.x() * scale, edge + box.y() * scale, box.width() * scale, box.height() * scale);
    const QRect head(0, 0, width() - m_look.px(14), m_look.px(kHeadHeight));
    paintKeyHint(painter, QRect(head.right() - hint.width(), head.top(), hint.width(), head.height()), m_key,
                 theme.text2, m_look);
    if (!hasFocus())
        return;
    const double line = m_look.px(2);
    paintBox(painter, rect(), {}, theme.acc, line, m_look.px(6));
    if (m_bar >= 0 && m_bar < int(m_drawn.size()))
        paintBox(painter, m_drawn[size_t(m_bar)].adjusted(-line * 2, -line, line * 2, line), {}, theme.acc, line,
                 m_look.px(4));
}

int ChartView::stepOf(int key) const
{
    // A pyramid stands on its first grade; years go to the right; other charts are read downwards.
    switch (key) {
    case Qt::Key_Up: return m_spec.kind == ChartKind::Pyramid ? 1 : -1;
    case Qt::Key_Down: return m_spec.kind == ChartKind::Pyramid ? -1 : 1;
    case Qt::Key_Right: return m_spec.kind == ChartKind::Lines ? 1 : 0;
    case Qt::Key_Left: return m_spec.kind == ChartKind::Lines ? -1 : 0;
    default: return 0;
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        setBar(0);
    else if (event->key() == Qt::Key_End)
        setBar(count() - 1);
    else if (const int step = stepOf(event->key()); step != 0)
        setBar(m_bar + step);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    for (size_t i = 0; i < m_drawn.size(); ++i) {
        if (m_drawn[i].contains(event->position()))
            setBar(int(i));
    }
    QWidget::mousePressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setBar(std::max(0, m_bar));
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    describe();
    update();
    Q_EMIT told({});
}

}  // namespace rejista::desktop
