// One of the two halves of an entry grid: the table, or the rows pinned under it. Both show the same model and share
// what is selected; the keys go to the half that has the current cell. GUI thread.
// Invariant: a key that leaves a cell hands its text over first; nothing typed is dropped.
#pragma once

#include "desktop/census/grid_delegate.h"
#include "desktop/census/grid_walk.h"

#include <QTableView>

namespace rejista::desktop {

class GridView : public QTableView {
    Q_OBJECT
public:
    enum class Half { Table, Tail };
    /// `walk` is shared by both halves and outlives them.
    GridView(Half half, GridModel& model, GridWalk& walk, const Look& look, QWidget* parent = nullptr);
    void setPartner(GridView* partner);
    /// Keeps what is being typed and closes the line.
    void keepTyped();
    /// Selects it alone.
    void goTo(const QModelIndex& index);
    /// After the headers are set: hides the rows of the other half, and lets one figure a group stand over two columns.
    void arrangeRows();

Q_SIGNALS:
    void currentIsAt(const QModelIndex& index);
    void finished();
    /// End was pressed in the grid's column.
    void columnEnded(int column);
    void aboveAsked();
    void emptyAsked();
    void copyAsked();
    void pasteAsked();
    /// Alt+X: the section does not apply.
    void awayAsked();
    /// Esc without a line: the old value back. `*done` = there was one.
    void oldAsked(bool* done);
    /// Typing where nothing can be typed now.
    void refused();

public:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool shows(const QModelIndex& index) const;
    /// What a key does without a line; false = not a key of the grid.
    bool act(int key, Qt::KeyboardModifiers modifiers);
    bool move(int key, Qt::KeyboardModifiers modifiers);
    bool command(QKeyEvent& event);
    void type(QKeyEvent& event);
    void editInside();
    void extend(const QModelIndex& to);
    void paintCurrent(bool focused);

    Half m_half;
    GridModel& m_model;
    GridWalk& m_walk;
    GridDelegate* m_delegate;
    GridView* m_partner = nullptr;
    QPersistentModelIndex m_anchor;
};

}  // namespace rejista::desktop
