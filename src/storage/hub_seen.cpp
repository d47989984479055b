#include "storage/hub_seen.h"

#include "storage/form_key.h"

namespace rejista::storage::hub_seen {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
Result<void> eachWhole(Tx& tx, QByteArrayView sql, const std::vector<Whole>& read)
{
    Statement statement = tx.sql(sql);
    for (const Whole& one : read) {
        statement.bindAll(qint64(one.unit.value), qint64(one.dataSet.value), one.period);
        if (auto done = statement.run(); !done)
            return done;
        statement.reset();
    }
    return {};
}
}  // namespace

Result<std::vector<Form>> forms(Database& db)
{
    Statement row = db.sql("SELECT org_unit, period, data_set, attribute, lock, seen_at, parked, parked_values FROM "
                           "hub_form ORDER BY org_unit, period, data_set, attribute");
    std::vector<Form> found;
    while (row.next())
        found.push_back({readForm(row), int(row.integer(4)), row.time(5), row.text(6), int(row.integer(7))});
    if (row.error())
        return *row.error();
    return found;
}

Result<void> noteSeen(Tx& tx, const domain::ReturnKey& key, int lock)
{
    Statement statement = tx.sql(
        "INSERT OR REPLACE INTO hub_form (org_unit, period, data_set, attribute, lock, seen_at) "
        "VALUES (?,?,?,?,?,?)");
    bindForm(statement, key);
    statement.bindAll(lock, tx.author().at);
    tx.changes().returns.insert(key);
    return statement.run();
}

Result<void> park(Tx& tx, const domain::ReturnKey& key, const QString& reason, int values)
{
    Statement statement = tx.sql(
        "INSERT INTO hub_form (org_unit, period, data_set, attribute, parked, parked_values) VALUES (?,?,?,?,?,?) ON "
        "CONFLICT DO UPDATE SET parked=excluded.parked, parked_values=excluded.parked_values");
    bindForm(statement, key);
    statement.bindAll(reason, values);
    tx.changes().returns.insert(key);
    return statement.run();
}

Result<void> unparkAll(Tx& tx)
{
    return tx.sql("UPDATE hub_form SET parked='', parked_values=0 WHERE parked <> ''").run();
}

Result<QSet<Whole>> whole(Database& db)
{
    Statement statement = db.sql("SELECT org_unit, data_set, period FROM hub_read");
    QSet<Whole> found;
    while (statement.next())
        found.insert({statement.key<domain::OrgUnitKey>(0), statement.key<domain::DataSetKey>(1), statement.period(2)});
    if (statement.error())
        return *statement.error();
    return found;
}

Result<void> setWhole(Tx& tx, const std::vector<Whole>& read)
{
    return eachWhole(tx, "INSERT OR IGNORE INTO hub_read (org_unit, data_set, period) VALUES (?,?,?)", read);
}

Result<void> forgetWhole(Tx& tx, const std::vector<Whole>& read)
{
    return eachWhole(tx, "DELETE FROM hub_read WHERE org_unit=? AND data_set=? AND period=?", read);
}

Result<void> forgetUnit(Tx& tx, domain::OrgUnitKey unit)
{
    Statement statement = tx.sql("DELETE FROM hub_read WHERE org_unit=?");
    statement.bindAll(qint64(unit.value));
    return statement.run();
}

Result<std::optional<QString>> cursor(Database& db, const QString& name)
{
    Statement statement = db.sql("SELECT text FROM hub_cursor WHERE name=?");
    statement.bind(name);
    std::optional<QString> text;
    if (statement.next())
        text = statement.text(0);
    if (statement.error())
        return *statement.error();
    return text;
}

Result<void> setCursor(Tx& tx, const QString& name, const std::optional<QString>& text)
{
    Statement statement = tx.sql(text ? QByteArrayView("INSERT OR REPLACE INTO hub_cursor (name, text) VALUES (?,?)")
                                      : QByteArrayView("DELETE FROM hub_cursor WHERE name=?"));
    statement.bind(name);
    if (text)
        statement.bind(*text);
    return statement.run();
}

Result<void> forgetReading(Tx& tx)
{
    if (auto done = tx.sql("DELETE FROM hub_read").run(); !done)
        return done;
    if (auto done = tx.sql("DELETE FROM pulled_page").run(); !done)
        return done;
    return setCursor(tx, name::kSince, std::nullopt);
}

Result<security::SecretBytes> secret(Database& db, const QString& name)
{
    Statement statement = db.sql("SELECT secret FROM hub_secret WHERE name=?");
    statement.bind(name);
    security::SecretBytes bytes;
    if (statement.next()) {
        QByteArray found = statement.blob(0);
        bytes = security::SecretBytes::from(found);
        found.fill('\0');
    }
    if (statement.error())
        return *statement.error();
    return bytes;
}

Result<void> setSecret(Tx& tx, const QString& name, const security::SecretBytes& bytes)
{
    if (bytes.isEmpty()) {
        Statement gone = tx.sql("DELETE FROM hub_secret WHERE name=?");
        gone.bind(name);
        return gone.run();
    }
    Statement statement = tx.sql("INSERT OR REPLACE INTO hub_secret (name, secret) VALUES (?,?)");
    statement.bindAll(name, bytes.view().toByteArray());
    return statement.run();
}

}  // namespace rejista::storage::hub_seen
