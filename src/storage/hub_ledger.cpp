#include "storage/hub_ledger.h"

#include "storage/form_key.h"

namespace rejista::storage::hub_ledger {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
Result<std::vector<SentCell>> cellsOf(Database& db, qint64 push)
{
    Statement statement = db.sql(
        "SELECT element, combo, value, comment, follow_up, edit_seq FROM hub_push_cell WHERE push=?");
    statement.bind(push);
    std::vector<SentCell> cells;
    while (statement.next())
        cells.push_back({statement.key<domain::DataElementKey>(0), statement.key<domain::OptionComboKey>(1),
                         statement.optionalText(2), statement.text(3), statement.integer(4) != 0,
                         statement.integer(5)});
    if (statement.error())
        return *statement.error();
    return cells;
}
}  // namespace

Result<qint64> begin(Tx& tx, qint64 run, const domain::ReturnKey& form, const std::vector<SentCell>& cells)
{
    Statement head = tx.sql("INSERT INTO hub_push (org_unit, period, data_set, attribute, run, sent_at) VALUES "
                            "(?,?,?,?,?,?) RETURNING id");
    bindForm(head, form);
    head.bindAll(run, tx.author().at);
    if (!head.next())
        return head.error() ? *head.error() : tx.database().lastError();
    const qint64 id = head.integer(0);
    if (auto done = head.run(); !done)
        return done.error();
    Statement row = tx.sql("INSERT INTO hub_push_cell (push, element, combo, value, comment, follow_up, edit_seq) "
                           "VALUES (?,?,?,?,?,?,?)");
    for (const SentCell& cell : cells) {
        row.bindAll(id, qint64(cell.element.value), qint64(cell.combo.value), cell.value, cell.comment, cell.followUp,
                    cell.editSeq);
        if (auto done = row.run(); !done)
            return done.error();
        row.reset();
    }
    return id;
}

Result<void> answered(Tx& tx, qint64 push, const QString& answer)
{
    Statement statement = tx.sql("UPDATE hub_push SET answer=? WHERE id=?");
    statement.bindAll(answer, push);
    return statement.run();
}

Result<void> neverLeft(Tx& tx, qint64 push)
{
    Statement cells = tx.sql("DELETE FROM hub_push_cell WHERE push=?");
    cells.bind(push);
    if (auto done = cells.run(); !done)
        return done;
    Statement head = tx.sql("DELETE FROM hub_push WHERE id=?");
    head.bind(push);
    return head.run();
}

Result<std::vector<Push>> open(Database& db, const domain::ReturnKey& form)
{
    Statement statement = db.sql("SELECT id FROM hub_push WHERE org_unit=? AND period=? AND data_set=? AND attribute=? "
                                 "AND closed = 0 ORDER BY id");
    bindForm(statement, form);
    std::vector<Push> pushes;
    while (statement.next())
        pushes.push_back({statement.integer(0), form, {}});
    if (statement.error())
        return *statement.error();
    for (Push& push : pushes) {
        auto cells = cellsOf(db, push.id);
        if (!cells)
            return cells.error();
        push.cells = std::move(*cells);
    }
    return pushes;
}

Result<std::vector<domain::ReturnKey>> openForms(Database& db)
{
    Statement statement = db.sql(
        "SELECT DISTINCT org_unit, period, data_set, attribute FROM hub_push WHERE closed = 0");
    std::vector<domain::ReturnKey> forms;
    while (statement.next())
        forms.push_back(readForm(statement));
    if (statement.error())
        return *statement.error();
    return forms;
}

Result<void> close(Tx& tx, const Push& push, const std::vector<bool>& found)
{
    Statement cell = tx.sql("UPDATE hub_push_cell SET found=1 WHERE push=? AND element=? AND combo=?");
    for (size_t i = 0; i < push.cells.size(); ++i) {
        if (!found[i])
            continue;
        cell.bindAll(push.id, qint64(push.cells[i].element.value), qint64(push.cells[i].combo.value));
        if (auto done = cell.run(); !done)
            return done;
        cell.reset();
    }
    Statement head = tx.sql("UPDATE hub_push SET closed=1 WHERE id=?");
    head.bind(push.id);
    return head.run();
}

Result<bool> mayBeLate(Database& db, const domain::CellKey& cell, const std::optional<QString>& value)
{
    // Only chunks that nobody answered can still be on their way; there are few, and tidy() drops them.
    Statement statement = db.sql(
        "SELECT count(*) FROM hub_push p JOIN hub_push_cell c ON c.push = p.id WHERE p.closed = 1 AND p.answer = '' "
        "AND "
        "p.org_unit=? AND p.period=? AND p.attribute=? AND c.element=? AND c.combo=? AND c.found = 0 AND c.value IS ?");
    statement.bindAll(qint64(cell.orgUnit.value), cell.period, qint64(cell.attribute.value), qint64(cell.element.value),
                      qint64(cell.combo.value), value);
    bool late = false;
    if (statement.next())
        late = statement.integer(0) > 0;
    if (statement.error())
        return *statement.error();
    return late;
}

Result<void> tidy(Tx& tx, const QDateTime& before)
{
    Statement cells = tx.sql(
        "DELETE FROM hub_push_cell WHERE push IN (SELECT id FROM hub_push WHERE closed = 1 AND sent_at < ?)");
    cells.bind(before);
    if (auto done = cells.run(); !done)
        return done;
    Statement heads = tx.sql("DELETE FROM hub_push WHERE closed = 1 AND sent_at < ?");
    heads.bind(before);
    return heads.run();
}

}  // namespace rejista::storage::hub_ledger
