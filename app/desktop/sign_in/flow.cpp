#include "desktop/sign_in/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rejista::desktop {

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0, height = 0, shown = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wish = item->sizeHint();
        width += wish.width() + (shown++ > 0 ? spacing() : 0);
        height = std::max(height, wish.height());
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& box)
{
    QLayout::setGeometry(box);
    arrange(box, true);
}

int FlowLayout::arrange(const QRect& box, bool place) const
{
    const QRect inner = box.marginsRemoved(contentsMargins());
    const QWidget* owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    int x = inner.x(), y = inner.y(), row = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wish(std::min(item->sizeHint().width(), inner.width()), item->sizeHint().height());
        if (x > inner.x() && x + wish.width() > inner.x() + inner.width()) {
            x = inner.x();
            y += row + spacing();
            row = 0;
        }
        if (m_lastToEnd && item == m_items.last())
            x = inner.x() + inner.width() - wish.width();
        if (place)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), wish)));
        x += wish.width() + spacing();
        row = std::max(row, wish.height());
    }
    return y + row - box.y() + contentsMargins().bottom();
}

}  // namespace rejista::desktop
