// The places of a country pack as one looks for them: part of a name or a code, and the list gets short. GUI thread.
#pragma once

#include "desktop/sign_in/people.h"

#include "metadata/catalog.h"

namespace rejista::desktop {

struct UnitRow {
    QString code, name, above;  ///< above: "Makari Gbanti · Bombali · Northern"
    int level = 0;
    int below = 0;  ///< units under it, of all levels
};

class UnitModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { AboveRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void set(const metadata::Catalog& catalog, const QString& language);
    /// Every word has to be in name, code or what is above; accents and case do not count.
    void setSearch(const QString& words);
    [[nodiscard]] const UnitRow* row(const QModelIndex& index) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Searched {
        UnitRow row;
        QString folded;
    };
    std::vector<Searched> m_all;
    std::vector<size_t> m_shown;
    QString m_search;
};

class UnitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    UnitDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Look& m_look;
};

}  // namespace rejista::desktop
