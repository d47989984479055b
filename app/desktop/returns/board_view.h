// The board's table: names pinned at the left, two-line heads, painted cells. GUI thread.
#pragma once

#include "desktop/look/look.h"
#include "desktop/returns/board_model.h"

#include <QTableView>

namespace rejista::desktop {

class BoardView : public QTableView {
    Q_OBJECT
public:
    BoardView(const Look& look, BoardModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened();
    void currentMoved();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();

    const Look& m_look;
    BoardModel& m_model;
};

}  // namespace rejista::desktop
