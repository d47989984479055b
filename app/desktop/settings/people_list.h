// The people of the register with their roles and when they were here last. GUI thread.
#pragma once

#include "desktop/look/look.h"
#include "storage/people.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QStyledItemDelegate>

#include <vector>

namespace rejista::desktop {

struct PersonOfRegister {
    storage::people::Person person;
    QDateTime lastSignIn;  ///< UTC; invalid = never
    bool self = false;     ///< who is signed in
    bool operator==(const PersonOfRegister&) const = default;
};

class PeopleOfRegister : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SecondRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;
    void set(std::vector<PersonOfRegister> people, const QDateTime& now, const QString& language);
    /// Null for none.
    [[nodiscard]] const PersonOfRegister* at(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex named(const QString& name) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PersonOfRegister> m_people;
    QDateTime m_now;
    QString m_language;
};

/// Two lines: the first in entry, the second (SecondRole) small.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TwoLineDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Look& m_look;
};

}  // namespace rejista::desktop
