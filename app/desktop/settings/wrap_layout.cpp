#include "desktop/settings/wrap_layout.h"

#include <QStyle>
#include <QWidget>

namespace rejista::desktop {

WrapLayout::WrapLayout(const Look& look, int gap) : m_look(look), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
    connect(&look, &Look::changed, this, &QLayout::invalidate);
}

WrapLayout::~WrapLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize WrapLayout::sizeHint() const
{
    int wide = 0, high = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        wide += item->sizeHint().width() + (wide > 0 ? m_look.px(m_gap) : 0);
        high = std::max(high, item->sizeHint().height());
    }
    return {wide, high};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void WrapLayout::setGeometry(const QRect& box)
{
    QLayout::setGeometry(box);
    arrange(box, true);
}

int WrapLayout::arrange(const QRect& box, bool really) const
{
    const int gap = m_look.px(m_gap);
    const QWidget* parent = parentWidget();
    const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
    int x = box.x(), y = box.y(), line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(box.width(), item->minimumSize().width()), 1 << 20});
        if (x > box.x() && x + size.width() > box.right() + 1) {
            x = box.x();
            y += line + gap;
            line = 0;
        }
        if (really)
            item->setGeometry(QStyle::visualRect(direction, box, {QPoint(x, y), size}));
        x += size.width() + gap;
        line = std::max(line, size.height());
    }
    return y + line - box.y();
}

}  // namespace rejista::desktop
