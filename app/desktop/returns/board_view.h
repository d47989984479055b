// The board's table: names pinned at the left, two-line heads, painted cells. GUI thread.
#pragma once

#include "desktop/look/text_label.h"
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
    [[nodiscard]] int namesWidth() const;

    const Look& m_look;
    BoardModel& m_model;
    TextLabel* m_corner;
};

/// Under the schools' table, column by column: how many of those expected are with the hub. Stays where the table scrolls.
class BoardTotals : public QWidget {
    Q_OBJECT
public:
    BoardTotals(const Look& look, const BoardModel& model, const BoardView& view, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    [[nodiscard]] QString title() const;

    const Look& m_look;
    const BoardModel& m_model;
    const BoardView& m_view;
};

}  // namespace rejista::desktop
