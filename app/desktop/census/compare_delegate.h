// Paints the rows of a comparison: sections as headings, sums bold, a state's glyph before what differs. GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QStyledItemDelegate>

namespace rejista::desktop {

class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CompareDelegate(const Look& look, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Look& m_look;
};

}  // namespace rejista::desktop
