// What is compared as rows of a table, of which one of three kinds is shown. GUI thread.
// Invariant: a section's row stands only over rows that are shown.
#pragma once

#include "desktop/census/compare_read.h"

#include <QAbstractTableModel>

namespace rejista::desktop {

class CompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Now, Before, Difference, Percent, Columns };
    enum Show { Sums, Cells, Different };
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<CompareRow> rows, const QString& now, const QString& before);
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// How many rows another choice would show.
    [[nodiscard]] int count(Show show) const;
    /// Null for no row.
    [[nodiscard]] const CompareRow* at(int row) const;
    /// The row of a cell itself, else of the first sum that goes to it (several may); else the first of its part; else −1.
    [[nodiscard]] int rowOf(const metadata::Operand& cell, int part) const;
    /// The row of the same thing as one that was shown before, whatever stands in it now; −1 = it is not shown.
    [[nodiscard]] int rowLike(const CompareRow& row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] static bool passes(const CompareRow& row, Show show);
    [[nodiscard]] QString spoken(const CompareRow& row) const;
    void arrange();

    std::vector<CompareRow> m_all;
    std::vector<int> m_rows;  ///< of m_all
    QString m_now, m_before;
    Show m_show = Sums;
};

}  // namespace rejista::desktop
