#include "storage/settings.h"

#include "storage/journal.h"

namespace rejista::storage::settings {
using domain::Result;

Result<std::optional<QString>> get(Database& db, const QString& name)
{
    Statement statement = db.sql("SELECT text FROM setting WHERE name=?");
    statement.bind(name);
    std::optional<QString> text;
    if (statement.next())
        text = statement.text(0);
    if (statement.error())
        return *statement.error();
    return text;
}

Result<QMap<QString, QString>> all(Database& db)
{
    Statement statement = db.sql("SELECT name, text FROM setting");
    QMap<QString, QString> found;
    while (statement.next())
        found.insert(statement.text(0), statement.text(1));
    if (statement.error())
        return *statement.error();
    return found;
}

Result<bool> put(Tx& tx, const QString& name, const std::optional<QString>& text)
{
    const auto old = get(tx, name);
    if (!old)
        return old.error();
    if (*old == text)
        return false;
    Statement statement = tx.sql(text ? QByteArrayView("INSERT OR REPLACE INTO setting (name, text) VALUES (?,?)")
                                      : QByteArrayView("DELETE FROM setting WHERE name=?"));
    statement.bind(name);
    if (text)
        statement.bind(*text);
    if (auto done = statement.run(); !done)
        return done.error();
    if (auto noted = journal::append(tx, {.kind = journal::kind::kSetting, .target = name}); !noted)
        return noted.error();
    tx.changes().settings.insert(name);
    return true;
}

}  // namespace rejista::storage::settings
