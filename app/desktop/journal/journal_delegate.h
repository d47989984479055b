// Paints the journal's rows: days as headings, what was before struck out, what is now bold. GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QStyledItemDelegate>

namespace rejista::desktop {

class JournalDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit JournalDelegate(const Look& look, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintChange(QPainter& painter, const QRect& box, const QModelIndex& index, const QColor& ink) const;
    const Look& m_look;
};

}  // namespace rejista::desktop
