#include "storage/hub_log.h"

namespace rejista::storage::hub_log {
using domain::Result;

Result<qint64> begin(Tx& tx)
{
    Statement statement = tx.sql("INSERT INTO hub_run (began, by) VALUES (?,?) RETURNING id");
    statement.bindAll(tx.author().at, tx.author().person);
    if (!statement.next())
        return statement.error() ? *statement.error() : tx.database().lastError();
    const qint64 id = statement.integer(0);
    if (auto done = statement.run(); !done)
        return done.error();
    return id;
}

Result<void> put(Tx& tx, const Run& run)
{
    Statement statement = tx.sql(
        "UPDATE hub_run SET ended=?, pulled=?, pushed=?, confirmed=?, conflicts=?, refused=?, waiting=?, requests=?, "
        "bytes_up=?, bytes_down=?, stopped=? WHERE id=?");
    statement.bindAll(run.ended, run.pulled, run.pushed, run.confirmed, run.conflicts, run.refused, run.waiting,
                      run.requests, run.bytesUp, run.bytesDown, run.stopped, run.id);
    return statement.run();
}

Result<std::vector<Run>> runs(Database& db, int limit)
{
    Statement row = db.sql("SELECT id, began, ended, by, pulled, pushed, confirmed, conflicts, refused, waiting, "
                           "requests, bytes_up, bytes_down, stopped FROM hub_run ORDER BY id DESC LIMIT ?");
    row.bind(limit);
    std::vector<Run> found;
    while (row.next())
        found.push_back({row.integer(0), row.time(1), row.time(2), row.text(3), int(row.integer(4)),
                         int(row.integer(5)), int(row.integer(6)), int(row.integer(7)), int(row.integer(8)),
                         int(row.integer(9)), int(row.integer(10)), row.integer(11), row.integer(12), row.text(13)});
    if (row.error())
        return *row.error();
    return found;
}

Result<void> add(Tx& tx, const Event& event)
{
    Statement statement = tx.sql("INSERT INTO hub_event (run, what, target, before, after, by, code, message, at) "
                                 "VALUES (?,?,?,?,?,?,?,?,?)");
    statement.bindAll(event.run, event.what, event.target, event.before, event.after, event.by, event.code,
                      event.message, event.at.isValid() ? event.at : tx.author().at);
    return statement.run();
}

Result<std::vector<Event>> events(Database& db, qint64 run, int limit)
{
    Statement row = db.sql("SELECT run, what, target, before, after, by, code, message, at FROM hub_event WHERE run=? "
                           "ORDER BY id LIMIT ?");
    row.bindAll(run, limit);
    std::vector<Event> found;
    while (row.next())
        found.push_back({row.integer(0), row.text(1), row.text(2), row.optionalText(3), row.optionalText(4),
                         row.text(5), row.text(6), row.text(7), row.time(8)});
    if (row.error())
        return *row.error();
    return found;
}

Result<void> tidy(Tx& tx, int runs)
{
    Statement events = tx.sql("DELETE FROM hub_event WHERE run <= (SELECT max(id) FROM hub_run) - ?");
    events.bind(runs);
    if (auto done = events.run(); !done)
        return done;
    Statement old = tx.sql("DELETE FROM hub_run WHERE id <= (SELECT max(id) FROM hub_run) - ?");
    old.bind(runs);
    return old.run();
}

}  // namespace rejista::storage::hub_log
