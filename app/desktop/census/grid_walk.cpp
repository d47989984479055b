#include "desktop/census/grid_walk.h"

namespace rejista::desktop {

// Cells are numbered along the way: column by column, or row by row; `from` is the number before the first to look at.
QModelIndex GridWalk::step(int from, bool backwards, bool byColumn) const
{
    const int rows = m_model.rowCount(), columns = m_model.columnCount();
    const int by = backwards ? -1 : 1;
    for (int at = from + by; at >= 0 && at < rows * columns; at += by) {
        const QModelIndex index = byColumn ? m_model.index(at % rows, at / rows)
                                           : m_model.index(at / columns, at % columns);
        if (m_model.isTypable(index))
            return index;
    }
    return {};
}

QModelIndex GridWalk::next(const QModelIndex& from, bool backwards) const
{
    if (direction == Direction::Across)
        return right(from, backwards);
    return step(from.isValid() ? from.column() * m_model.rowCount() + from.row() : -1, backwards, true);
}

QModelIndex GridWalk::right(const QModelIndex& from, bool backwards) const
{
    return step(from.isValid() ? from.row() * m_model.columnCount() + from.column() : -1, backwards, false);
}

QModelIndex GridWalk::beside(const QModelIndex& from, int rows, int columns) const
{
    for (QModelIndex at = from.sibling(from.row() + rows, from.column() + columns); at.isValid();
         at = at.sibling(at.row() + rows, at.column() + columns)) {
        if (m_model.isTypable(at))
            return at;
    }
    return from;
}

QModelIndex GridWalk::rowStart(const QModelIndex& from) const
{
    const QModelIndex start = m_model.index(from.row(), 0);
    return m_model.isTypable(start) ? start : beside(start, 0, 1);
}

QModelIndex GridWalk::columnEdge(const QModelIndex& from, bool bottom) const
{
    const QModelIndex edge = m_model.index(bottom ? m_model.rowCount() - 1 : 0, from.column());
    const QModelIndex found = m_model.isTypable(edge) ? edge : beside(edge, bottom ? -1 : 1, 0);
    return m_model.isTypable(found) ? found : from;
}

QModelIndex GridWalk::first() const
{
    return step(-1, false, direction == Direction::Down);
}

QModelIndex GridWalk::top(int column) const
{
    return column < m_model.columnCount() ? step(column * m_model.rowCount() - 1, false, true) : QModelIndex();
}

QModelIndex GridWalk::afterColumn(int column) const
{
    if (const int row = m_model.shape().rowOf(GridTail::Form); row >= 0) {
        const QModelIndex total = m_model.index(row, column);
        if (m_model.isTypable(total))
            return total;
    }
    return top(column + 1);
}

QModelIndex GridWalk::firstOpen(const OpenReturn& form) const
{
    for (QModelIndex at = first(); at.isValid(); at = next(at)) {
        const entry::CellState* state = form.session().cell(*m_model.operandAt(at));
        if (state && !state->row.value && !state->draft && !state->answered)
            return at;
    }
    return first();
}

}  // namespace rejista::desktop
