#include "storage/statement.h"

#include "storage/database.h"
#include "storage/period_id.h"

#include <sqlite3.h>

#include <QTimeZone>

#include <utility>

namespace rejista::storage {
using domain::Result;

Statement::Statement(Database& database, QByteArrayView sql) : m_database(&database), m_sql(sql.toByteArray())
{
    int code = SQLITE_OK;
    m_statement = database.take(sql, &code);
    check(code);
}

Statement::~Statement()
{
    if (m_statement)
        m_database->giveBack(m_sql, m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database),
      m_sql(std::move(other.m_sql)),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_next(other.m_next),
      m_error(std::move(other.m_error))
{}

bool Statement::check(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return true;
    if (!m_error)
        m_error = m_database->lastError();
    return false;
}

Statement& Statement::bind(qint64 value)
{
    if (!m_error)
        check(sqlite3_bind_int64(m_statement, ++m_next, value));
    return *this;
}

Statement& Statement::bind(double value)
{
    if (!m_error)
        check(sqlite3_bind_double(m_statement, ++m_next, value));
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // A null QString is an empty text here; NULL is said with std::optional or bindNull().
    const QByteArray utf8 = value.toUtf8();
    if (!m_error)
        check(sqlite3_bind_text64(m_statement, ++m_next, utf8.constData(), sqlite3_uint64(utf8.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(const QByteArray& value)
{
    if (!m_error)
        check(sqlite3_bind_blob64(m_statement, ++m_next, value.constData(), sqlite3_uint64(value.size()),
                                  SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(const QDateTime& value)
{
    return value.isValid() ? bind(qint64(value.toMSecsSinceEpoch())) : bindNull();
}

Statement& Statement::bind(const domain::Period& value)
{
    return bind(periodId(value));
}

Statement& Statement::bindNull()
{
    if (!m_error)
        check(sqlite3_bind_null(m_statement, ++m_next));
    return *this;
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    return check(code) && code == SQLITE_ROW;
}

Result<void> Statement::run()
{
    while (next()) {}
    return done();
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_next = 0;
}

Result<void> Statement::done() const
{
    if (m_error)
        return *m_error;
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

domain::Period Statement::period(int column) const
{
    return periodFromId(integer(column));
}

}  // namespace rejista::storage
