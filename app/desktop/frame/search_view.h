// How the command search shows what it found: rows under the names of their groups. GUI thread.
// Invariant: a group's name is never current.
#pragma once

#include "desktop/frame/search_items.h"
#include "desktop/look/look.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace rejista::desktop {

class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SecondRole = Qt::UserRole + 1, KeyRole, HeadRole };
    using QAbstractListModel::QAbstractListModel;

    /// Copies of what is found; `complete` false = the cells are still being gathered.
    void set(const QString& question, const std::vector<const SearchItem*>& found, bool complete);
    /// Null for a group's name.
    [[nodiscard]] const SearchItem* item(const QModelIndex& index) const;
    /// The next row that is no group's name; none at the end. From none: the first or the last.
    [[nodiscard]] QModelIndex next(const QModelIndex& from, int step) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::optional<SearchItem> item;
        QString head;
    };
    std::vector<Row> m_rows;
};

class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SearchDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Look& m_look;
};

}  // namespace rejista::desktop
