#include "storage/catalog_store.h"

#include <optional>

namespace rejista::storage::catalog {
using domain::Result;
using metadata::RawObject;

namespace {
Result<qint32> nextKey(Database& db)
{
    Statement statement = db.sql("SELECT coalesce(max(key), 0) + 1 FROM catalog_object");
    if (!statement.next())
        return statement.error() ? *statement.error() : db.lastError();
    return qint32(statement.integer(0));
}

// The key of the row that is this object already; 0 = none.
Result<qint32> keyOf(Database& db, const RawObject& object)
{
    for (const bool byUid : {true, false}) {
        if (!byUid && object.code.isEmpty())
            break;
        Statement statement = db.sql(byUid ? QByteArrayView("SELECT key FROM catalog_object WHERE type=? AND uid=?")
                                           : QByteArrayView("SELECT key FROM catalog_object WHERE type=? AND code=? "
                                                            "AND code <> ''"));
        statement.bindAll(object.type, byUid ? object.uid : object.code);
        if (statement.next())
            return qint32(statement.integer(0));
        if (statement.error())
            return *statement.error();
    }
    return 0;
}

enum class Outcome { Added, Updated, Unchanged };

Result<Outcome> saveOne(Tx& tx, const RawObject& object)
{
    Statement old = tx.sql("SELECT type, uid, code, json FROM catalog_object WHERE key=?");
    old.bind(qint64(object.key));
    const bool exists = old.next();
    if (old.error())
        return *old.error();
    if (exists && old.text(0) == object.type && old.text(1) == object.uid && old.text(2) == object.code
        && old.blob(3) == object.json)
        return Outcome::Unchanged;
    Statement statement = tx.sql("INSERT INTO catalog_object (key, type, uid, code, json) VALUES (?,?,?,?,?) "
                                 "ON CONFLICT (key) DO UPDATE SET type=excluded.type, uid=excluded.uid, "
                                 "code=excluded.code, json=excluded.json");
    statement.bindAll(qint64(object.key), object.type, object.uid, object.code, object.json);
    if (auto done = statement.run(); !done)
        return done.error();
    tx.changes().catalog = true;
    return exists ? Outcome::Updated : Outcome::Added;
}
}  // namespace

Result<std::vector<RawObject>> load(Database& db)
{
    Statement statement = db.sql("SELECT type, key, uid, code, json FROM catalog_object ORDER BY key");
    std::vector<RawObject> objects;
    while (statement.next())
        objects.push_back(
            {statement.text(0), qint32(statement.integer(1)), statement.text(2), statement.text(3), statement.blob(4)});
    if (statement.error())
        return *statement.error();
    return objects;
}

Result<Saved> save(Tx& tx, std::vector<RawObject>& objects)
{
    auto next = nextKey(tx);
    if (!next)
        return next.error();
    Saved saved;
    for (RawObject& object : objects) {
        if (object.key == 0) {
            const auto known = keyOf(tx, object);
            if (!known)
                return known.error();
            object.key = *known ? *known : *next;
        }
        *next = qMax(*next, object.key + 1);
        const auto outcome = saveOne(tx, object);
        if (!outcome)
            return outcome.error();
        switch (*outcome) {
        case Outcome::Added: ++saved.added; break;
        case Outcome::Updated: ++saved.updated; break;
        case Outcome::Unchanged: ++saved.unchanged; break;
        }
    }
    return saved;
}

}  // namespace rejista::storage::catalog
