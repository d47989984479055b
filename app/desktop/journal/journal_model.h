// The journal as rows under days, newest first, filled as one scrolls. GUI thread; reading is done on a worker.
// Invariant: rows are what the store holds; nothing can be changed here.
#pragma once

#include "desktop/journal/journal_text.h"

#include <QAbstractTableModel>

namespace rejista::desktop {

class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, Change, Why, Columns };
    enum Role { IsDay = Qt::UserRole, BeforeRole, AfterRole, IconRole };

    explicit JournalModel(Desk& desk, QObject* parent = nullptr);

    struct Filter {
        QString words, person, group;
        QDate from;                           ///< invalid = all days
        std::optional<domain::CellKey> cell;  ///< only this cell's
        bool operator==(const Filter&) const = default;
    };
    void setFilter(const Filter& filter);
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    /// Reads the newest again.
    void reload();
    /// Null for a day's row.
    [[nodiscard]] const storage::journal::Entry* entryAt(int row) const;
    [[nodiscard]] QStringList persons() const { return m_persons; }
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Rows that are no days.
    [[nodiscard]] int entryCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void filled();

private:
    struct Read {
        storage::journal::Entry entry;
        JournalText text;
    };
    /// What a row of the table shows: a day, or what was read at `at`; a day's is its first entry's.
    struct Row {
        QString day;
        size_t at = 0;
    };
    void take(const std::vector<storage::journal::Entry>& entries);
    [[nodiscard]] std::vector<Row> arranged(size_t first) const;
    void arrangeAll();
    [[nodiscard]] bool passes(const Read& read) const;
    [[nodiscard]] QString dayName(const QDate& day) const;

    Desk& m_desk;
    Filter m_filter;
    std::vector<Read> m_all;
    std::vector<Row> m_rows;
    QStringList m_persons;
    bool m_reading = false, m_atEnd = false;
    int m_asked = 0;  ///< the newest question; older answers are dropped
};

}  // namespace rejista::desktop
