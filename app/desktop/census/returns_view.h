// The painted list of returns (ui.md §4 "lists"): groups, state chips, bars of progress. GUI thread.
// Invariant: what is drawn is what the model says; nothing can be reached by the mouse alone.
#pragma once

#include "desktop/census/returns_model.h"
#include "desktop/look/look.h"

#include <QTreeView>

namespace rejista::desktop {

class ReturnsView : public QTreeView {
    Q_OBJECT
public:
    ReturnsView(const Look& look, ReturnsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] const ReturnItem* currentItem() const;
    /// False when it is not shown.
    bool select(const domain::ReturnKey& key);
    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    void currentItemChanged();
    /// Enter, or a double click.
    void opened();

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void dress();
    void fitColumns();
    void reveal(const QModelIndex& index);
    void paintGroup(QPainter& painter, const QRect& row, const ReturnGroup& group) const;

    const Look& m_look;
    ReturnsModel& m_model;
    QString m_typed;
    qint64 m_typedAt = 0;
    int m_revealedAt = 0;  ///< the scroll bar's place after reveal()
};

}  // namespace rejista::desktop
