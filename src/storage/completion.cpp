#include "storage/completion.h"

#include "storage/form_key.h"

#include <QSet>

namespace rejista::storage::completion {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
constexpr char kColumns[] = "SELECT org_unit, period, data_set, attribute, complete, at, by, changed_since, edit_seq, "
                            "base_known, base_complete, base_at, base_by FROM completion ";

Completion readRow(const Statement& row)
{
    Completion one;
    one.key = readForm(row);
    one.complete = row.integer(4) != 0;
    one.at = row.time(5);
    one.by = row.text(6);
    one.changedSince = row.integer(7) != 0;
    one.editSeq = row.integer(8);
    one.baseKnown = row.integer(9) != 0;
    one.baseComplete = row.integer(10) != 0;
    one.baseAt = row.text(11);
    one.baseBy = row.text(12);
    return one;
}

QString stateName(bool complete)
{
    return complete ? u"complete"_s : u"open"_s;
}
}  // namespace

Result<std::optional<Completion>> get(Database& db, const domain::ReturnKey& key)
{
    Statement statement = db.sql(QByteArray(kColumns) + "WHERE org_unit=? AND period=? AND data_set=? AND attribute=?");
    bindForm(statement, key);
    std::optional<Completion> found;
    if (statement.next())
        found = readRow(statement);
    if (statement.error())
        return *statement.error();
    return found;
}

Result<bool> set(Tx& tx, const domain::ReturnKey& key, bool complete, const QString& target, const QString& why)
{
    const auto old = get(tx, key);
    if (!old)
        return old.error();
    const bool was = *old && (*old)->complete;
    const bool changedSince = *old && (*old)->changedSince;
    if (was == complete && !changedSince)
        return false;
    Statement statement = tx.sql(
        "INSERT INTO completion (org_unit, period, data_set, attribute, complete, at, by, "
        "edit_seq) VALUES (?,?,?,?,?,?,?,1) ON CONFLICT DO UPDATE SET complete=excluded.complete, "
        "at=excluded.at, by=excluded.by, changed_since=0, edit_seq=edit_seq+1");
    bindForm(statement, key);
    statement.bindAll(complete, tx.author().at, tx.author().person);
    if (auto done = statement.run(); !done)
        return done.error();
    const FormNote note{complete ? journal::kind::kComplete : journal::kind::kReopen,
                        {},
                        target,
                        stateName(was),
                        stateName(complete),
                        why};
    if (auto done = noteForm(tx, key, note); !done)
        return done.error();
    return true;
}

Result<bool> noteChanged(Tx& tx, const domain::ReturnKey& key, const QString& target)
{
    Statement statement = tx.sql("UPDATE completion SET changed_since=1 WHERE org_unit=? AND period=? AND data_set=? "
                                 "AND attribute=? AND complete=1 AND changed_since=0");
    bindForm(statement, key);
    if (auto done = statement.run(); !done)
        return done.error();
    if (tx.database().changes() == 0)
        return false;
    const FormNote note{journal::kind::kComplete, u"changedSince"_s, target, u"complete"_s, u"changedSince"_s, {}};
    if (auto done = noteForm(tx, key, note); !done)
        return done.error();
    return true;
}

Result<std::vector<Completion>> list(Database& db, const Filter& filter)
{
    const QSet<domain::OrgUnitKey> units(filter.units.begin(), filter.units.end());
    const QSet<domain::Period> periods(filter.periods.begin(), filter.periods.end());
    Statement statement = db.sql(QByteArray(kColumns) + "ORDER BY org_unit, period, data_set, attribute");
    std::vector<Completion> found;
    while (statement.next()) {
        Completion one = readRow(statement);
        if ((units.isEmpty() || units.contains(one.key.orgUnit))
            && (periods.isEmpty() || periods.contains(one.key.period)))
            found.push_back(std::move(one));
    }
    if (statement.error())
        return *statement.error();
    return found;
}

}  // namespace rejista::storage::completion
