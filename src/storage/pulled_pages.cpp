#include "storage/pulled_pages.h"

namespace rejista::storage::pulled_pages {
using domain::Result;

Result<std::optional<QByteArray>> get(Database& db, const QString& name)
{
    Statement statement = db.sql("SELECT bytes FROM pulled_page WHERE name=?");
    statement.bind(name);
    std::optional<QByteArray> bytes;
    if (statement.next())
        bytes = qUncompress(statement.blob(0));
    if (statement.error())
        return *statement.error();
    return bytes;
}

Result<void> put(Tx& tx, const QString& name, const QByteArray& bytes)
{
    Statement statement = tx.sql("INSERT OR REPLACE INTO pulled_page (name, bytes) VALUES (?,?)");
    statement.bindAll(name, qCompress(bytes));
    return statement.run();
}

Result<void> remove(Tx& tx, const QString& beginning)
{
    Statement statement = tx.sql("DELETE FROM pulled_page WHERE substr(name, 1, length(?1))=?1");
    statement.bind(beginning);
    return statement.run();
}

}  // namespace rejista::storage::pulled_pages
