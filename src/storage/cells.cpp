#include "storage/cells.h"

#include "storage/journal.h"

#include <set>

namespace rejista::storage::cells {
using namespace Qt::StringLiterals;
using domain::CellKey;
using domain::CellRow;
using domain::Result;

namespace {
constexpr char kColumns[] = "SELECT org_unit, period, attribute, element, combo, value, comment, follow_up, origin, "
                            "edit_seq, edited_by, edited_at, typed_in, base_value, base_comment, base_follow_up, "
                            "base_updated_at, base_known FROM value ";

CellKey readKey(const Statement& row)
{
    return {row.key<domain::OrgUnitKey>(0), row.period(1), row.key<domain::DataElementKey>(3),
            row.key<domain::OptionComboKey>(4), row.key<domain::OptionComboKey>(2)};
}

CellRow readRow(const Statement& row)
{
    CellRow cell;
    cell.key = readKey(row);
    cell.value = row.optionalText(5);
    cell.comment = row.text(6);
    cell.followUp = row.integer(7) != 0;
    cell.origin = domain::Origin(row.integer(8));
    cell.editSeq = row.integer(9);
    cell.editedBy = row.text(10);
    cell.editedAt = row.time(11);
    cell.typedIn = row.key<domain::DataSetKey>(12);
    cell.baseValue = row.optionalText(13);
    cell.baseComment = row.text(14);
    cell.baseFollowUp = row.integer(15) != 0;
    cell.baseUpdatedAt = row.text(16);
    cell.baseKnown = row.integer(17) != 0;
    return cell;
}

void bindKey(Statement& statement, const CellKey& key)
{
    statement.bindAll(qint64(key.orgUnit.value), key.period, qint64(key.attribute.value), qint64(key.element.value),
                      qint64(key.combo.value));
}

Result<std::vector<CellRow>> collect(Statement statement)
{
    std::vector<CellRow> rows;
    while (statement.next())
        rows.push_back(readRow(statement));
    if (statement.error())
        return *statement.error();
    return rows;
}

Result<void> upsert(Tx& tx, const CellRow& row)
{
    Statement statement = tx.sql(
        "INSERT INTO value (org_unit, period, attribute, element, combo, value, comment, follow_up, origin, edit_seq, "
        "edited_by, edited_at, typed_in) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
        "value=excluded.value, comment=excluded.comment, follow_up=excluded.follow_up, origin=excluded.origin, "
        "edit_seq=excluded.edit_seq, edited_by=excluded.edited_by, edited_at=excluded.edited_at, "
        "typed_in=excluded.typed_in");
    bindKey(statement, row.key);
    statement.bindAll(row.value, row.comment, row.followUp, int(row.origin), row.editSeq, row.editedBy, row.editedAt,
                      qint64(row.typedIn.value));
    return statement.run();
}

QString yesNo(bool is)
{
    return is ? u"true"_s : u"false"_s;
}

// One entry for each of the three things a person can change, so that history and undo go by each.
Result<void> note(Tx& tx, const CellWrite& write, const CellRow& before, const CellRow& after)
{
    journal::Note entry{.target = write.target, .why = write.why, .cell = write.key, .dataSet = write.typedIn};
    const auto add = [&](QLatin1StringView kind, std::optional<QString> old, std::optional<QString> now) {
        entry.kind = kind;
        entry.before = std::move(old);
        entry.after = std::move(now);
        return journal::append(tx, entry);
    };
    if (before.value != after.value) {
        if (auto done = add(journal::kind::kValue, before.value, after.value); !done)
            return done.error();
    }
    if (before.comment != after.comment) {
        if (auto done = add(journal::kind::kComment, before.comment, after.comment); !done)
            return done.error();
    }
    if (before.followUp != after.followUp) {
        if (auto done = add(journal::kind::kFollowUp, yesNo(before.followUp), yesNo(after.followUp)); !done)
            return done.error();
    }
    return {};
}
}  // namespace

Result<CellChange> put(Tx& tx, const CellWrite& write)
{
    auto found = find(tx, write.key);
    if (!found)
        return found.error();
    CellChange change;
    change.before = std::move(*found);
    CellRow old = change.before.value_or(CellRow());
    old.key = write.key;
    change.after = old;
    CellRow& now = change.after;
    now.value = write.value;
    now.comment = write.comment.value_or(old.comment);
    now.followUp = write.followUp.value_or(old.followUp);
    change.changed = now != old;
    if (!change.changed)
        return change;
    now.origin = write.origin;
    now.typedIn = write.typedIn;
    now.editSeq = old.editSeq + 1;
    now.editedBy = write.by.isEmpty() ? tx.author().person : write.by;
    now.editedAt = tx.author().at;
    if (auto done = upsert(tx, now); !done)
        return done.error();
    if (auto done = note(tx, write, old, now); !done)
        return done.error();
    tx.changes().cells.insert(write.key);
    return change;
}

Result<void> setBase(Tx& tx, const CellRow& row)
{
    Statement statement = tx.sql(
        "UPDATE value SET base_value=?, base_comment=?, base_follow_up=?, base_updated_at=?, "
        "base_known=? WHERE org_unit=? AND period=? AND attribute=? AND element=? AND combo=?");
    statement.bindAll(row.baseValue, row.baseComment, row.baseFollowUp, row.baseUpdatedAt, row.baseKnown);
    bindKey(statement, row.key);
    if (auto done = statement.run(); !done)
        return done;
    if (tx.database().changes() == 0)
        return domain::error(domain::Kind::NotFound, u"cell"_s);
    tx.changes().cells.insert(row.key);
    return {};
}

Result<std::optional<CellRow>> find(Database& db, const CellKey& key)
{
    Statement statement = db.sql(QByteArray(kColumns)
                                 + "WHERE org_unit=? AND period=? AND attribute=? AND element=? AND combo=?");
    bindKey(statement, key);
    std::optional<CellRow> row;
    if (statement.next())
        row = readRow(statement);
    if (statement.error())
        return *statement.error();
    return row;
}

Result<std::vector<CellRow>> forReturn(Database& db, domain::OrgUnitKey unit, const domain::Period& period,
                                       domain::OptionComboKey attribute)
{
    Statement statement = db.sql(QByteArray(kColumns) + "WHERE org_unit=? AND period=? AND attribute=?");
    statement.bindAll(qint64(unit.value), period, qint64(attribute.value));
    return collect(std::move(statement));
}

Result<std::vector<CellRow>> forUnit(Database& db, domain::OrgUnitKey unit, const domain::Period& period)
{
    Statement statement = db.sql(QByteArray(kColumns) + "WHERE org_unit=? AND period=?");
    statement.bindAll(qint64(unit.value), period);
    return collect(std::move(statement));
}

namespace {
// One statement per unit and period walks exactly the rows that are wanted; without units the whole table is walked.
Result<void> each(Database& db, const Filter& filter, const QByteArray& extra,
                  const std::function<void(const Statement&)>& visit)
{
    QByteArray where = filter.units.empty() ? "WHERE 1" : "WHERE org_unit=?";
    if (!filter.periods.empty())
        where += " AND period=?";
    const std::vector<domain::OrgUnitKey> anyUnit{{}};
    const std::vector<domain::Period> anyPeriod{{}};
    const auto units = filter.units.empty() ? std::span(anyUnit) : filter.units;
    const auto periods = filter.periods.empty() ? std::span(anyPeriod) : filter.periods;
    Statement statement = db.sql(QByteArray(kColumns) + where + extra);
    for (const domain::OrgUnitKey unit : units) {
        for (const domain::Period& period : periods) {
            if (!filter.units.empty())
                statement.bind(qint64(unit.value));
            if (!filter.periods.empty())
                statement.bind(period);
            while (statement.next())
                visit(statement);
            if (statement.error())
                return *statement.error();
            statement.reset();
        }
    }
    return {};
}
}  // namespace

Result<void> eachValue(Database& db, const Filter& filter, const std::function<void(const Value&)>& visit)
{
    return each(db, filter, " AND value IS NOT NULL", [&](const Statement& row) {
        visit({readKey(row), row.text(5)});
    });
}

Result<void> eachRow(Database& db, const Filter& filter, const std::function<void(const CellRow&)>& visit)
{
    return each(db, filter, "", [&](const Statement& row) { visit(readRow(row)); });
}

Result<std::vector<domain::Period>> periods(Database& db, std::span<const domain::OrgUnitKey> units)
{
    // Skips from one period of a unit to the next through the key, instead of reading every value.
    Statement next = db.sql("SELECT period FROM value WHERE org_unit=? AND period>? ORDER BY period LIMIT 1");
    std::vector<domain::OrgUnitKey> all(units.begin(), units.end());
    if (units.empty()) {
        Statement unit = db.sql("WITH RECURSIVE u(id) AS (SELECT min(org_unit) FROM value UNION ALL SELECT (SELECT "
                                "min(org_unit) FROM value WHERE org_unit > id) FROM u WHERE id IS NOT NULL) "
                                "SELECT id FROM u WHERE id IS NOT NULL");
        while (unit.next())
            all.push_back(unit.key<domain::OrgUnitKey>(0));
        if (unit.error())
            return *unit.error();
    }
    std::set<domain::Period> found;
    for (const domain::OrgUnitKey unit : all) {
        qint64 after = 0;
        for (;;) {
            next.reset();
            next.bindAll(qint64(unit.value), after);
            if (!next.next())
                break;
            after = next.integer(0);
            found.insert(next.period(0));
        }
        if (next.error())
            return *next.error();
    }
    return std::vector<domain::Period>(found.begin(), found.end());
}

}  // namespace rejista::storage::cells
