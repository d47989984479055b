#include "desktop/census/inset_header.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

namespace rejista::desktop {

namespace {

constexpr int kFirst = 10;  // pixels at 100 %: with the heading's own margin, the inset of a page

}  // namespace

void InsetHeader::paintSection(QPainter* painter, const QRect& box, int column) const
{
    if (visualIndex(column) != 0)
        return QHeaderView::paintSection(painter, box, column);
    QStyleOptionHeader ground;
    initStyleOption(&ground);
    ground.rect = box;
    style()->drawControl(QStyle::CE_HeaderSection, &ground, painter, this);
    const QRect words = box.adjusted(m_look.px(kFirst), 0, 0, 0);
    QHeaderView::paintSection(painter, QStyle::visualRect(layoutDirection(), box, words), column);
}

}  // namespace rejista::desktop
