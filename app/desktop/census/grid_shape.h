// How a table of a form stands on the screen: its columns with the computed ones between them, its rows, and the rows
// under it that add up. Pure; any thread, while the FormSection lives.
// Invariant: every cell of the section is at exactly one row and column of the grid.
#pragma once

#include "metadata/form_spec.h"

namespace rejista::desktop {

struct GridColumn {
    enum class Kind {
        Entry,     ///< a column of the paper
        All,       ///< computed: over the columns of its group, or the whole row
        LastYear,  ///< the row's sum a year earlier
    };
    Kind kind = Kind::Entry;
    int column = -1;         ///< of FormSection::columns; -1 for computed ones
    int group = -1;          ///< of GridShape::groups; -1 = none
    QString label;           ///< the lowest header level
    std::vector<int> cells;  ///< of FormSection::cells, what the rows under the table add up; empty = nothing
    std::vector<int> typed;  ///< of FormSection::cells, the totals that the paper has for them
};

struct GridGroup {
    QString label;
    int first = 0, count = 0;  ///< of GridShape::columns
};

/// A row under the table.
enum class GridTail { Sum, Form, Difference, LastYear, Change };

class GridShape {
public:
    explicit GridShape(const metadata::FormSection& section);

    [[nodiscard]] const metadata::FormSection& section() const { return *m_section; }
    [[nodiscard]] const std::vector<GridColumn>& columns() const { return m_columns; }
    /// Empty where the header has one level.
    [[nodiscard]] const std::vector<GridGroup>& groups() const { return m_groups; }
    [[nodiscard]] int bodyRows() const { return int(m_rows.size()); }
    [[nodiscard]] const std::vector<GridTail>& tail() const { return m_tail; }
    [[nodiscard]] int rowCount() const { return bodyRows() + int(m_tail.size()); }
    /// None for a row of the table itself.
    [[nodiscard]] std::optional<GridTail> tailAt(int row) const;
    [[nodiscard]] int rowOf(GridTail tail) const;  ///< -1 = not there
    [[nodiscard]] QString rowLabel(int row) const;
    /// Index into FormSection::cells of what is typed there; -1 = nothing can be.
    [[nodiscard]] int cellAt(int row, int column) const;
    /// Row and column of the grid; {-1, -1} = not here.
    [[nodiscard]] std::pair<int, int> placeOf(int cell) const;
    /// What a computed cell of the table itself adds up; empty = nothing stands there.
    [[nodiscard]] const std::vector<int>& addedAt(int row, int column) const;
    /// Row and column of FormSection, for entry::planPaste.
    [[nodiscard]] int sectionRow(int row) const;
    /// The rows are ages of learners.
    [[nodiscard]] bool rowsAreAges() const { return m_ages; }
    [[nodiscard]] bool hasTypedTotals() const { return m_formRow >= 0; }

private:
    void addColumns();
    void addGroupTotal(int group);
    void addRowTotal();
    void addTail();
    void fillBody();

    const metadata::FormSection* m_section;
    std::vector<GridColumn> m_columns;
    std::vector<GridGroup> m_groups;
    std::vector<int> m_rows;  ///< of FormSection::rows
    int m_formRow = -1;       ///< of FormSection::rows: the totals typed from the paper
    std::vector<GridTail> m_tail;
    std::vector<std::pair<int, int>> m_places;           ///< by cell
    std::vector<std::vector<std::vector<int>>> m_added;  ///< row, column → cells
    bool m_ages = false;
};

}  // namespace rejista::desktop
