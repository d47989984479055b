#include "desktop/census/compare_delegate.h"

#include "desktop/census/compare_model.h"

#include <QPainter>
#include <QStyle>

namespace rejista::desktop {

using Kind = CompareRow::Kind;

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CompareRow* row = static_cast<const CompareModel*>(index.model())->at(index.row());
    if (!row)
        return;
    const Theme& theme = m_look.theme();
    const QRect box = option.rect;
    const bool section = row->kind == Kind::Section, what = index.column() == CompareModel::What;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active);
    const auto at = [&](const QRect& part) { return QStyle::visualRect(option.direction, box, part); };
    painter->save();
    painter->fillRect(box, section ? theme.alt : !selected ? theme.base : active ? theme.accs : theme.sel0);
    painter->setPen(theme.grid);
    painter->drawLine(box.bottomLeft(), box.bottomRight());
    if (selected && what)
        painter->fillRect(at(QRect(box.left(), box.top(), m_look.px(4), box.height())), theme.acc);
    if (selected && theme.isHighContrast()) {
        painter->setPen(QPen(theme.acc, 2));
        painter->drawLine(box.topLeft(), box.topRight());
        painter->drawLine(box.bottomLeft(), box.bottomRight());
    }
    const int first = m_look.px(row->kind == Kind::Cell ? 40 : section ? 16 : 28), pad = m_look.px(8);
    QRect room = box.adjusted(what ? first : pad, 0, index.column() == CompareModel::Percent ? -2 * pad : -pad, 0);
    if (index.column() == CompareModel::Difference && row->state) {
        const int size = m_look.px(16);
        paintState(*painter, *row->state, at(QRect(room.left(), box.center().y() - size / 2, size, size)), theme);
        room.setLeft(room.left() + size + m_look.px(4));
    }
    const bool now = index.column() == CompareModel::Now;
    const bool bold = section || row->kind == Kind::Sum || (now && row->differs);
    painter->setFont(m_look.font(what || now ? Type::Entry : Type::Body, bold));
    painter->setPen(section || what || now ? theme.text : theme.text2);
    const auto align = QStyle::visualAlignment(option.direction,
                                               (what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    painter->drawText(
        at(room), int(align),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, std::max(0, room.width())));
    painter->restore();
}

}  // namespace rejista::desktop
