// A table's heading whose first words begin where the page's title does. GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QHeaderView>

namespace rejista::desktop {

class InsetHeader : public QHeaderView {
    Q_OBJECT
public:
    InsetHeader(const Look& look, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_look(look) {}

protected:
    void paintSection(QPainter* painter, const QRect& box, int column) const override;

private:
    const Look& m_look;
};

}  // namespace rejista::desktop
