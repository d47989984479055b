// Paints a cell of an entry grid from its CellFlags (ui.md §4 "grid cell"), and makes the line that one types in.
// GUI thread. Invariant: no widget in a cell but the one line of the cell that is being typed in.
#pragma once

#include "desktop/census/grid_model.h"
#include "desktop/look/look.h"

#include <QLineEdit>
#include <QPointer>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace rejista::desktop {

/// The line over a cell. `typeOver`: begun by typing, so arrows leave the cell; else they walk inside the text.
class CellEditor : public QLineEdit {
    Q_OBJECT
public:
    CellEditor(const Look& look, bool typeOver, QWidget* parent);
    [[nodiscard]] bool isTypeOver() const { return m_typeOver; }
    /// The cell's text was put in once; what is typed is never overwritten by a repaint.
    bool filled = false;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_typeOver;
};

class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit GridDelegate(const Look& look, QObject* parent = nullptr);

    /// How the next editor begins.
    void setTypeOver(bool is) { m_typeOver = is; }
    [[nodiscard]] CellEditor* editor() const { return m_editor; }
    /// The cell that has the border, and whether the keys go there.
    void setCurrent(const QModelIndex& index, bool focused);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// The text was handed over, or given up; now do what the key says in the grid.
    void leftBy(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void paintGround(QPainter& painter, const QRect& box, CellFlags flags, bool selected) const;
    void paintLines(QPainter& painter, const QRect& box, CellFlags flags, bool rightToLeft) const;
    void paintText(QPainter& painter, const QRect& box, CellFlags flags, const QString& text) const;
    void paintNarrow(QPainter& painter, const QRect& room, const QString& text) const;
    void paintMarks(QPainter& painter, const QRect& box, CellFlags flags) const;
    void paintHubMarks(QPainter& painter, const QRect& box, CellFlags flags) const;
    [[nodiscard]] QColor inkOf(CellFlags flags) const;

    const Look& m_look;
    bool m_typeOver = true, m_focused = false;
    mutable QPointer<CellEditor> m_editor;
    QPersistentModelIndex m_current;
    mutable QHash<QString, QStaticText> m_texts[2];  ///< plain, bold
};

}  // namespace rejista::desktop
