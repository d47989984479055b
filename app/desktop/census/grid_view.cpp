#include "desktop/census/grid_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

GridView::GridView(Half half, GridModel& model, GridWalk& walk, const Look& look, QWidget* parent)
    : QTableView(parent),
      m_half(half),
      m_model(model),
      m_walk(walk),
      m_delegate(new GridDelegate(look, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    connect(m_delegate, &GridDelegate::leftBy, this, [this](int key, Qt::KeyboardModifiers modifiers) {
        if (shows(currentIndex()))
            act(key, modifiers);
    });
    connect(&look, &Look::changed, viewport(), qOverload<>(&QWidget::update));
}

void GridView::setPartner(GridView* partner)
{
    m_partner = partner;
    if (m_half == Half::Tail)
        setSelectionModel(partner->selectionModel());
}

bool GridView::shows(const QModelIndex& index) const
{
    return index.isValid() && (m_half == Half::Table) == (index.row() < m_model.shape().bodyRows());
}

void GridView::keepTyped()
{
    CellEditor* editor = m_delegate->editor();
    if (!editor || editor->parentWidget() != viewport())
        return;
    Q_EMIT m_delegate->commitData(editor);
    Q_EMIT m_delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void GridView::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_anchor = index;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void GridView::arrangeRows()
{
    horizontalHeader()->setMinimumSectionSize(1);
    for (int r = 0; r < m_model.rowCount(); ++r)
        setRowHidden(r, (m_half == Half::Table) != (r < m_model.shape().bodyRows()));
    const int row = m_model.shape().rowOf(GridTail::Change);
    if (row < 0 || m_half == Half::Table)
        return;
    for (const GridGroup& group : m_model.shape().groups()) {
        if (group.count > 2)
            setSpan(row, group.first + group.count - 2, 1, 2);
    }
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!shows(current)) {
        m_delegate->setCurrent({}, false);
        if (previous.isValid())
            update(previous);
        return;
    }
    if (m_partner && (m_partner->hasFocus() || m_partner->isAncestorOf(QApplication::focusWidget())))
        setFocus(Qt::OtherFocusReason);
    m_delegate->setCurrent(current, hasFocus());
    scrollTo(current);
    if (previous.isValid())
        update(previous);
    update(current);
    Q_EMIT currentIsAt(current);
}

void GridView::paintCurrent(bool focused)
{
    if (!shows(currentIndex()))
        return;
    m_delegate->setCurrent(currentIndex(), focused);
    update(currentIndex());
}

// Every half paints the border of the current cell; the keys go to the half that shows it.
void GridView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && !shows(currentIndex()) && m_partner) {
        m_partner->setFocus(event->reason());
        return;
    }
    if (!currentIndex().isValid())
        goTo(m_walk.first());
    paintCurrent(true);
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    paintCurrent(false);
}

// Tab is a key of the grid; F6 leaves it.
bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            keyPressEvent(key);
            return true;
        }
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (command(*event) || act(event->key(), event->modifiers()))
        return;
    if (event->key() == Qt::Key_Escape) {
        bool done = false;
        Q_EMIT oldAsked(&done);
        event->setAccepted(done);
        return;
    }
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        type(*event);
        return;
    }
    event->ignore();
}

bool GridView::command(QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
    } else if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteAsked();
    } else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        Q_EMIT aboveAsked();
    } else if (event.key() == Qt::Key_X && event.modifiers() == Qt::AltModifier) {
        Q_EMIT awayAsked();
    } else if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
    } else {
        return false;
    }
    return true;
}

bool GridView::act(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return false;
    if (modifiers & Qt::AltModifier)
        return false;
    const bool control = modifiers & Qt::ControlModifier, shift = modifiers & Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        if (control)
            return false;
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const bool back = shift || key == Qt::Key_Backtab;
        const QModelIndex to = enter ? m_walk.next(at, back) : m_walk.right(at, back);
        if (to.isValid())
            goTo(to);
        else if (!back)
            Q_EMIT finished();
        return true;
    }
    case Qt::Key_End:
        if (control || shift)
            return false;
        Q_EMIT columnEnded(at.column());
        return true;
    case Qt::Key_Delete: Q_EMIT emptyAsked(); return true;
    case Qt::Key_F2:
    case Qt::Key_Backspace: editInside(); return true;
    default: return move(key, modifiers);
    }
}

bool GridView::move(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers & Qt::ControlModifier, shift = modifiers & Qt::ShiftModifier;
    if (control && (key == Qt::Key_PageUp || key == Qt::Key_PageDown))
        return false;  // sections
    const bool mirrored = isRightToLeft();
    const QModelIndex at = currentIndex();
    QModelIndex to;
    switch (key) {
    case Qt::Key_Up: to = control ? m_walk.columnEdge(at, false) : m_walk.beside(at, -1, 0); break;
    case Qt::Key_Down: to = control ? m_walk.columnEdge(at, true) : m_walk.beside(at, 1, 0); break;
    case Qt::Key_Left: to = m_walk.beside(at, 0, mirrored ? 1 : -1); break;
    case Qt::Key_Right: to = m_walk.beside(at, 0, mirrored ? -1 : 1); break;
    case Qt::Key_Home: to = control ? m_walk.first() : m_walk.rowStart(at); break;
    case Qt::Key_PageUp: to = m_walk.columnEdge(at, false); break;
    case Qt::Key_PageDown: to = m_walk.columnEdge(at, true); break;
    default: return false;
    }
    shift ? extend(to) : goTo(to);
    return true;
}

void GridView::extend(const QModelIndex& to)
{
    if (!m_anchor.isValid())
        m_anchor = currentIndex();
    const QModelIndex topLeft = m_model.index(std::min(m_anchor.row(), to.row()),
                                              std::min(m_anchor.column(), to.column()));
    const QModelIndex bottomRight = m_model.index(std::max(m_anchor.row(), to.row()),
                                                  std::max(m_anchor.column(), to.column()));
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    selectionModel()->select(QItemSelection(topLeft, bottomRight), QItemSelectionModel::ClearAndSelect);
}

void GridView::type(QKeyEvent& event)
{
    m_delegate->setTypeOver(true);
    if (!edit(currentIndex(), AnyKeyPressed, &event))
        Q_EMIT refused();
}

void GridView::editInside()
{
    m_delegate->setTypeOver(false);
    if (!edit(currentIndex(), EditKeyPressed, nullptr))
        Q_EMIT refused();
    // The view selects all of a line that it opens; editing inside begins at the end of the text.
    else if (CellEditor* editor = m_delegate->editor())
        editor->end(false);
    m_delegate->setTypeOver(true);
}

// A click on what nobody fills in keeps the current cell, and what is being typed in it.
void GridView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex at = indexAt(event->pos());
    if (!m_model.isTypable(at)) {
        setFocus(Qt::MouseFocusReason);
        return;
    }
    keepTyped();
    if (m_partner)
        m_partner->keepTyped();
    if (event->modifiers() & Qt::ShiftModifier) {
        extend(at);
        return;
    }
    m_anchor = at;
    QTableView::mousePressEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_model.isTypable(indexAt(event->pos())))
        QTableView::mouseMoveEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_model.isTypable(indexAt(event->pos())))
        editInside();
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex at = currentIndex();
    switch (action) {
    case MoveUp: return m_walk.beside(at, -1, 0);
    case MoveDown: return m_walk.beside(at, 1, 0);
    case MoveLeft: return m_walk.beside(at, 0, -1);
    case MoveRight: return m_walk.beside(at, 0, 1);
    case MoveHome: return m_walk.rowStart(at);
    case MovePageUp: return m_walk.columnEdge(at, false);
    case MovePageDown: return m_walk.columnEdge(at, true);
    case MoveNext: return m_walk.right(at);
    case MovePrevious: return m_walk.right(at, true);
    case MoveEnd: return at;
    }
    return at;
}

}  // namespace rejista::desktop
