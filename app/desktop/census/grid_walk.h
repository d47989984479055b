// Where the keys go in an entry grid: down or across as on the paper, over hatched and computed cells. Pure; the
// model's thread. Invariant: every answer is a cell that a person fills in, or none.
#pragma once

#include "desktop/census/grid_model.h"

namespace rejista::desktop {

class GridWalk {
public:
    enum class Direction { Down, Across };

    explicit GridWalk(const GridModel& model) : m_model(model) {}

    Direction direction = Direction::Down;

    /// Enter: the next cell of the paper; none = past the last one. Down a column ends at its form total, then comes the
    /// top of the next column.
    [[nodiscard]] QModelIndex next(const QModelIndex& from, bool backwards = false) const;
    /// Tab: to the right, at a row's end in the next row; none = past the last one.
    [[nodiscard]] QModelIndex right(const QModelIndex& from, bool backwards = false) const;
    /// Arrows; at the edge the cell itself.
    [[nodiscard]] QModelIndex beside(const QModelIndex& from, int rows, int columns) const;
    /// Home: the first of the row; Ctrl+Home: of the table. PgUp, PgDn: of the column.
    [[nodiscard]] QModelIndex rowStart(const QModelIndex& from) const;
    [[nodiscard]] QModelIndex columnEdge(const QModelIndex& from, bool bottom) const;
    [[nodiscard]] QModelIndex first() const;
    /// End: the column's form total; without one, the top of the next column; none = that was the last.
    [[nodiscard]] QModelIndex afterColumn(int column) const;
    /// Where typing begins: the first that is blank and not answered, else the first.
    [[nodiscard]] QModelIndex firstOpen(const OpenReturn& form) const;

private:
    [[nodiscard]] QModelIndex top(int column) const;
    [[nodiscard]] QModelIndex step(int from, bool backwards, bool byColumn) const;

    const GridModel& m_model;
};

}  // namespace rejista::desktop
