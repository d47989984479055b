// The people of a register as keys.json shows them: name and last sign-in, nothing else (decisions.md 24).
// GUI thread. Invariant: whoever signed in last is the one to begin with.
#pragma once

#include "desktop/look/look.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QListView>
#include <QLocale>
#include <QStyledItemDelegate>

#include <vector>

namespace rejista::desktop {

struct PersonRow {
    QString name;
    QDateTime lastSignIn;  ///< UTC; invalid = never
    bool operator==(const PersonRow&) const = default;
};

/// "today 07:31", "yesterday 15:20", "Fri 30 Jan", "12 Dec", "12 Dec 2024", "not yet", in local time.
[[nodiscard]] QString whenWords(const QDateTime& at, const QDateTime& now, const QLocale& locale);

class PeopleModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WhenRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<PersonRow> people, const QDateTime& now, const QString& language);
    [[nodiscard]] QModelIndex lastOne() const;
    [[nodiscard]] QModelIndex named(const QString& person) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PersonRow> m_people;
    QDateTime m_now;
    QLocale m_locale;
};

class PeopleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PeopleDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Look& m_look;
};

/// A list without a frame whose rows follow the look; letters are type-ahead.
class PlainList : public QListView {
    Q_OBJECT
public:
    explicit PlainList(const Look& look, QWidget* parent = nullptr);
};

/// The ground of a row as all lists have it: chosen = accs with a 4-px bar (without focus sel0).
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Look& look);

}  // namespace rejista::desktop
