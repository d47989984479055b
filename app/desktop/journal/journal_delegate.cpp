#include "desktop/journal/journal_delegate.h"

#include "desktop/journal/journal_model.h"
#include "desktop/look/icons.h"

#include <QPainter>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

void JournalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_look.theme();
    painter->save();
    const QRect box = option.rect;
    const bool day = index.data(JournalModel::IsDay).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_Active);
    painter->fillRect(box, day ? theme.alt : !selected ? theme.base : focused ? theme.accs : theme.sel0);
    painter->setPen(theme.grid);
    painter->drawLine(box.bottomLeft(), box.bottomRight());
    const int pad = m_look.px(8);
    const QRect words = box.adjusted(index.column() == 0 ? m_look.px(16) : pad, 0, -pad, 0);
    if (day) {
        painter->setFont(m_look.font(Type::Body, true));
        painter->setPen(theme.text);
        if (index.column() == 0)
            painter->drawText(words, Qt::AlignVCenter | Qt::TextDontClip, index.data().toString());
        painter->restore();
        return;
    }
    if (selected && index.column() == 0)
        painter->fillRect(QRect(box.left(), box.top(), m_look.px(4), box.height()), theme.acc);
    const bool main = index.column() == JournalModel::What;
    painter->setFont(m_look.font(main ? Type::Entry : Type::Body));
    painter->setPen(main ? theme.text : theme.text2);
    if (index.column() == JournalModel::Change) {
        paintChange(*painter, words, index, theme.text);
    } else {
        QRect rest = words;
        if (main) {
            const int size = m_look.px(18);
            const QByteArray icon = index.data(JournalModel::IconRole).toByteArray();
            const qreal ratio = painter->device()->devicePixelRatioF();
            painter->drawPixmap(rest.left(), rest.center().y() - size / 2,
                                iconPixmap(icon.constData(), theme.text2, size, ratio));
            rest.setLeft(rest.left() + size + pad);
        }
        const QString shown = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeading, shown);
    }
    if (selected && m_look.theme().isHighContrast()) {
        painter->setPen(QPen(theme.acc, 2));
        painter->drawLine(box.topLeft(), box.topRight());
        painter->drawLine(box.bottomLeft(), box.bottomRight());
    }
    painter->restore();
}

void JournalDelegate::paintChange(QPainter& painter, const QRect& box, const QModelIndex& index,
                                  const QColor& ink) const
{
    const QString before = index.data(JournalModel::BeforeRole).toString();
    const QString after = index.data(JournalModel::AfterRole).toString();
    int left = box.left();
    const auto put = [&](const QString& text, const QFont& font, const QColor& color) {
        painter.setFont(font);
        painter.setPen(color);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, box.right() - left));
        painter.drawText(QRect(left, box.top(), box.right() - left, box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         shown);
        left += painter.fontMetrics().horizontalAdvance(shown);
    };
    if (!before.isEmpty()) {
        QFont struck = m_look.font(Type::Body);
        struck.setStrikeOut(true);
        put(before, struck, m_look.theme().text2);
        put(u"  →  "_s, m_look.font(Type::Body), m_look.theme().text2);
    }
    put(after, m_look.font(Type::Body, true), ink);
}

}  // namespace rejista::desktop
