// One prepared SQL statement, with typed bind and read. Errors stick: bind and step freely, then ask error().
// Lives no longer than its Database; same thread as its Database.
// Invariant: what is bound is copied; columns and parameters count from 0.
#pragma once

#include "domain/cell.h"
#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace rejista::storage {

class Database;

class Statement {
public:
    Statement(Database& database, QByteArrayView sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the next parameter. QDateTime goes as milliseconds since 1970 UTC, an invalid one as NULL.
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64(value)); }
    Statement& bind(bool value) { return bind(qint64(value)); }
    Statement& bind(double value);
    Statement& bind(const QString& value);
    Statement& bind(const QByteArray& value);  ///< as BLOB
    Statement& bind(const QDateTime& value);
    Statement& bind(const domain::Period& value);  ///< see period_id.h
    Statement& bindNull();
    template <class T>
    Statement& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }
    template <class Tag>
    Statement& bind(domain::Key<Tag> key)
    {
        return key ? bind(qint64(key.value)) : bindNull();
    }
    template <class... Ts>
    Statement& bindAll(const Ts&... values)
    {
        (bind(values), ...);
        return *this;
    }

    /// True while there is a row. False at the end or after an error.
    [[nodiscard]] bool next();
    /// Steps to the end.
    [[nodiscard]] domain::Result<void> run();
    /// Back to the start with nothing bound, keeping an error.
    void reset();
    /// The first thing that went wrong, if any.
    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_error; }
    [[nodiscard]] domain::Result<void> done() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDateTime time(int column) const;  ///< UTC; invalid where NULL
    [[nodiscard]] domain::Period period(int column) const;
    template <class K>
    [[nodiscard]] K key(int column) const
    {
        return K{qint32(integer(column))};
    }

private:
    bool check(int code);

    Database* m_database;
    QByteArray m_sql;
    sqlite3_stmt* m_statement = nullptr;
    int m_next = 0;
    std::optional<domain::Error> m_error;
};

}  // namespace rejista::storage
