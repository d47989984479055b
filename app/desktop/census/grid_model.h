// A table of a return as a model: cells, computed columns, and the rows under it that add up and compare.
// GUI thread. Invariant: what data() shows is what the session holds; it changes only with OpenReturn::changed().
#pragma once

#include "desktop/census/grid_shape.h"
#include "desktop/census/open_return.h"

#include <QAbstractTableModel>

namespace rejista::desktop {

/// What GridDelegate paints beside the text; role GridModel::FlagsRole.
enum class CellFlag : quint32 {
    Computed = 1 << 0,     ///< nobody types here
    NotPossible = 1 << 1,  ///< hatched
    RightAge = 1 << 2,
    InError = 1 << 3,   ///< error lines at the column's sides
    OwnError = 1 << 4,  ///< wedge: this cell is to be mended
    Warning = 1 << 5,
    Explained = 1 << 6,
    Info = 1 << 7,
    Draft = 1 << 8,  ///< text that is no value
    Bold = 1 << 9,
    Bad = 1 << 10,       ///< error colour; on a soft fill in the row of differences
    Tick = 1 << 11,      ///< both sides agree
    GroupEnd = 1 << 12,  ///< a stronger line at the right
    TailTop = 1 << 13,   ///< a stronger line above
    Quiet = 1 << 14,     ///< smaller, second colour
    Note = 1 << 15,      ///< somebody wrote a note
    WarnFill = 1 << 16,
    Glyph = 1 << 17,     ///< Bad, Warning or Explained as a glyph before the text
    Conflict = 1 << 18,  ///< changed here and at the hub
    Refused = 1 << 19,   ///< the hub did not accept it
    NotSent = 1 << 20,   ///< asked for: the hub does not have it yet
};
Q_DECLARE_FLAGS(CellFlags, CellFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellFlags)

class GridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int FlagsRole = Qt::UserRole + 1;

    /// `part`: index into FormSpec::sections.
    GridModel(OpenReturn& form, int part, QObject* parent = nullptr);

    [[nodiscard]] const GridShape& shape() const { return m_shape; }
    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] std::optional<metadata::Operand> operandAt(const QModelIndex& index) const;
    /// Not valid = not in this table.
    [[nodiscard]] QModelIndex indexOf(const metadata::Operand& cell) const;
    /// A cell that a person fills in: not computed, not hatched.
    [[nodiscard]] bool isTypable(const QModelIndex& index) const;
    /// "P5 · Boys · 10 years".
    [[nodiscard]] QString placeName(const QModelIndex& index) const;
    /// The cell's state on its way to the hub, by word; empty = nothing is shown of it.
    [[nodiscard]] QString hubText(const QModelIndex& index) const;
    /// The problem in this cell, in words; empty = none. Also of computed cells under a column that does not add up.
    [[nodiscard]] QString problemText(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Hands the text to the return. True also when it is kept as text that is no value.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    /// What is known of a cell of the form, so that painting asks nobody.
    struct Known {
        QString text;
        std::optional<double> number, lastYear;
        bool answered = false, hasNote = false, inError = false;
        CellFlags marks, hub;
    };
    struct Painted {
        QString text;
        CellFlags flags;
        bool operator==(const Painted&) const = default;
    };
    struct Sum {
        std::optional<double> now, before;
    };

    void take(const entry::EntryChange& change);
    void takeMarks(const std::vector<metadata::Operand>& cells);
    void readCell(int cell);
    [[nodiscard]] CellFlags hubFlags(const metadata::Operand& cell) const;
    void readMarks();
    void repaint(bool tell);
    [[nodiscard]] Painted paintedAt(int row, int column) const;
    [[nodiscard]] Painted entryAt(int cell) const;
    [[nodiscard]] Painted tailAt(GridTail tail, int column) const;
    [[nodiscard]] Painted changeAt(int column) const;
    [[nodiscard]] CellFlags edges(int row, int column) const;
    [[nodiscard]] Sum sumOf(const std::vector<int>& cells) const;
    [[nodiscard]] std::optional<double> typedTotal(const GridColumn& column) const;
    [[nodiscard]] QString number(std::optional<double> value) const;
    [[nodiscard]] QString orDash(std::optional<double> value) const;
    [[nodiscard]] metadata::Operand operandOf(int cell) const;

    OpenReturn& m_form;
    int m_part;
    GridShape m_shape;
    QString m_lastYearName;
    std::vector<Known> m_known;      ///< by FormSection::cells
    std::vector<char> m_columnErrs;  ///< by grid column: a broken rule adds it up
    std::vector<Painted> m_painted;  ///< row by row
};

/// What last year is called for a return: "2024/25", from the pack's calendar, else the period's own year.
[[nodiscard]] QString lastYearName(const OpenReturn& form);

}  // namespace rejista::desktop
