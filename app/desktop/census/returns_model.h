// The list of returns for a view: groups with their returns below them. GUI thread.
// Invariant: an index is either a group (no parent) or a return; columns are the same for both.
#pragma once

#include "desktop/census/returns_read.h"

#include <QAbstractItemModel>

namespace rejista::desktop {

class ReturnsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Part, Form, State, Filled, ToMend, LastChange, ColumnCount };
    enum class Show { All, ToDo, Complete };

    explicit ReturnsModel(QObject* parent = nullptr);

    /// The same returns as before keep their indexes, and so the selection.
    void setList(const std::optional<ReturnsList>& list, const QString& locale);
    void setShow(Show show);
    [[nodiscard]] Show shown() const { return m_show; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] const QString& locale() const { return m_locale; }

    /// None for a group's index.
    [[nodiscard]] const ReturnItem* itemAt(const QModelIndex& index) const;
    [[nodiscard]] const ReturnGroup* groupAt(const QModelIndex& index) const;
    /// Of the column Form; not valid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const domain::ReturnKey& key) const;
    /// The first return; not valid when there is none.
    [[nodiscard]] QModelIndex first() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isShown(const ReturnItem& item) const;
    [[nodiscard]] std::vector<ReturnGroup> filtered() const;
    void replace(std::vector<ReturnGroup> groups);
    [[nodiscard]] QString textOf(const ReturnItem& item, int column) const;
    [[nodiscard]] QString spoken(const ReturnItem& item) const;

    std::vector<ReturnGroup> m_all, m_groups;
    QDate m_day;
    QString m_locale;
    Show m_show = Show::All;
};

/// "due Fri 13 February, in 10 days", "due on the 7th", "all complete": beside a group's title.
[[nodiscard]] QString groupFact(const ReturnGroup& group, QDate today, const QString& locale);

}  // namespace rejista::desktop
