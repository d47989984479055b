#include "desktop/census/grid_legend.h"

#include "desktop/frame/keys.h"
#include "desktop/look/key_button.h"

#include <QPainter>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

GridLegend::GridLegend(const GridShape& shape, const Look& look, QWidget* parent)
    : QWidget(parent),
      m_shape(shape),
      m_look(look)
{
    setObjectName(u"gridLegend"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(meanings().join(u", "_s));
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QStringList GridLegend::meanings() const
{
    QStringList all;
    if (m_shape.rowsAreAges())
        all.append(tr("right age for the grade"));
    const auto& cells = m_shape.section().cells;
    if (std::any_of(cells.begin(), cells.end(), [](const metadata::FormCell& cell) { return cell.greyed; }))
        all.append(m_shape.rowsAreAges() ? tr("too young, no entry") : tr("no entry"));
    return all;
}

QSize GridLegend::sizeHint() const
{
    return {m_look.px(300), m_look.px(22)};
}

QSize GridLegend::minimumSizeHint() const
{
    return {0, m_look.px(22)};
}

void GridLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.setFont(m_look.font(Type::Small));
    const QFontMetrics metrics(painter.font());
    const int square = m_look.px(13);
    int x = 0;
    const QStringList all = meanings();
    for (int i = 0; i < int(all.size()); ++i) {
        const QRect box(x, (height() - square) / 2, square, square);
        const bool tint = m_shape.rowsAreAges() && i == 0;
        painter.fillRect(box, tint ? theme.infos : theme.base);
        if (!tint) {
            painter.save();
            painter.setClipRect(box);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(theme.line2);
            for (int from = box.left() - square; from < box.right(); from += m_look.px(4))
                painter.drawLine(QPointF(from, box.bottom() + 1), QPointF(from + square, box.top()));
            painter.restore();
        }
        painter.setPen(theme.line2);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.setPen(theme.text2);
        x += square + m_look.px(6);
        const int wide = metrics.horizontalAdvance(all[i]);
        painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, all[i]);
        x += wide + m_look.px(18);
    }
    if (!m_look.keyHints())
        return;
    const std::pair<const char*, QString> hints[] = {{"return.undo", tr("undo")},
                                                     {"grid.edit", tr("edit")},
                                                     {"grid.end", tr("rest empty")},
                                                     {"grid.right", tr("right")}};
    int right = width();
    for (const auto& [id, word] : hints) {
        const QString key = shownKey(*keyRow(QLatin1StringView(id)));
        const int wide = metrics.horizontalAdvance(word), hint = keyHintSize(m_look, key).width();
        const int from = right - wide - hint - m_look.px(6);
        if (from < x)
            break;
        painter.setPen(theme.text2);
        painter.drawText(QRect(right - wide, 0, wide + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        paintKeyHint(painter, QRect(from, 0, hint, height()), key, theme.text2, m_look);
        right = from - m_look.px(12);
    }
}

}  // namespace rejista::desktop
