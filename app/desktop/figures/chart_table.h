// A chart as a table: for Ctrl+T, for the CSV file, and for the line that is read out. Values and one model; GUI thread.
// Invariant: the same numbers as in the picture; what is missing is a dash and a sentence, never 0.
#pragma once

#include "charts/chart_spec.h"

#include <QAbstractTableModel>

namespace rejista::desktop {

struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;
    QStringList notes;  ///< whole sentences

    bool operator==(const ChartTable&) const = default;
};
[[nodiscard]] ChartTable tableOf(const charts::ChartSpec& spec);
/// "P1: 48 girls, 49 boys", "Learners per teacher: 41.5, norm 40, above (457 ÷ 11)"
[[nodiscard]] QString barWords(const charts::ChartSpec& spec, int bar);
/// Header and rows; UTF-8 with a mark, so that a spreadsheet knows it.
[[nodiscard]] QByteArray csvOf(const charts::ChartSpec& spec);

class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setTable(ChartTable table);
    [[nodiscard]] const ChartTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Words stand left, figures right.
    [[nodiscard]] bool isWords(int column) const;

    ChartTable m_table;
};

}  // namespace rejista::desktop
