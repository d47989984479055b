// The lines of Today under their groups, flat, for one list. GUI thread.
// Invariant: a group's title is a row that cannot be chosen, and never stands without a line below it.
#pragma once

#include "desktop/today/today_lines.h"

#include <QAbstractListModel>

namespace rejista::desktop {

class TodayModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit TodayModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// Nothing happens when they are the same.
    void setLines(std::vector<TodayLine> lines);
    /// None for a group's title.
    [[nodiscard]] const TodayLine* lineAt(const QModelIndex& index) const;
    [[nodiscard]] TodayLine::Group groupAt(const QModelIndex& index) const;
    /// The row of the line that leads to the same place, else of the first line; −1 = none.
    [[nodiscard]] int rowOf(const std::optional<Place>& place) const;
    [[nodiscard]] int firstRow() const { return m_rows.size() > 1 ? 1 : -1; }
    [[nodiscard]] int lastRow() const { return int(m_rows.size()) - 1; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        TodayLine::Group group;
        std::optional<TodayLine> line;
    };
    std::vector<TodayLine> m_lines;
    std::vector<Row> m_rows;
};

}  // namespace rejista::desktop
