// One write transaction, as Store hands it to a closure. Writer thread only; never keep it.
// Invariant: nothing of it stays unless the closure returns a value and the commit is on disk.
#pragma once

#include "storage/change_set.h"
#include "storage/database.h"

#include <QDateTime>
#include <QString>

namespace rejista::storage {

/// Who writes, when, and on which machine: the same for everything in one transaction.
struct Author {
    QString person{};  ///< display name
    QString device{};
    QDateTime at{};  ///< UTC

    bool operator==(const Author&) const = default;
};

class Tx {
public:
    Tx(Database& database, Author author) : m_database(database), m_author(std::move(author)) {}
    Tx(const Tx&) = delete;
    Tx& operator=(const Tx&) = delete;

    [[nodiscard]] Statement sql(QByteArrayView text) { return m_database.sql(text); }
    /// Everything that reads from a Database reads inside the transaction too.
    operator Database&() { return m_database; }
    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const Author& author() const { return m_author; }
    [[nodiscard]] ChangeSet& changes() { return m_changes; }
    /// The journal's number for all that this transaction does (the first entry's seq); 0 before the first entry.
    [[nodiscard]] qint64 act() const { return m_act; }
    void setAct(qint64 act) { m_act = act; }

private:
    Database& m_database;
    Author m_author;
    ChangeSet m_changes;
    qint64 m_act = 0;
};

}  // namespace rejista::storage
