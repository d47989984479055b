#include "storage/hub_cells.h"

#include "storage/cell_bind.h"
#include "storage/form_key.h"

namespace rejista::storage::hub_cells {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
// Word for word as in 0003.sql, else SQLite does not use the index.
#define REJISTA_WAITS                                                                                                  \
    "value IS NOT base_value OR (value IS NOT NULL AND (comment <> base_comment OR follow_up <> base_follow_up))"

#define REJISTA_COMPLETIONS                                                                                            \
    " UNION SELECT org_unit, period, attribute, data_set FROM completion WHERE complete <> base_complete AND NOT "     \
    "EXISTS "                                                                                                          \
    "(SELECT 1 FROM hub_refusal r WHERE r.element = 0 AND r.org_unit = completion.org_unit AND r.period = "            \
    "completion.period AND r.attribute = completion.attribute AND r.data_set = completion.data_set AND r.edit_seq = "  \
    "completion.edit_seq))"

constexpr char kForms[] = "SELECT count(*) FROM (SELECT DISTINCT org_unit, period, attribute, typed_in FROM value "
                          "WHERE " REJISTA_WAITS REJISTA_COMPLETIONS;
constexpr char kFormsNotHeld[] =
    "SELECT count(*) FROM (SELECT DISTINCT org_unit, period, attribute, typed_in FROM value WHERE (" REJISTA_WAITS
    ") AND NOT EXISTS (SELECT 1 FROM hub_card c WHERE c.answer = '' AND c.org_unit = value.org_unit AND c.period = "
    "value.period AND c.attribute = value.attribute AND c.element = value.element AND c.combo = value.combo) AND NOT "
    "EXISTS (SELECT 1 FROM hub_refusal r WHERE r.org_unit = value.org_unit AND r.period = value.period AND r.attribute "
    "= value.attribute AND r.element = value.element AND r.combo = value.combo AND r.edit_seq = "
    "value.edit_seq)" REJISTA_COMPLETIONS;

Result<int> number(Database& db, QByteArrayView sql)
{
    Statement statement = db.sql(sql);
    int found = 0;
    if (statement.next())
        found = int(statement.integer(0));
    if (statement.error())
        return *statement.error();
    return found;
}
}  // namespace

bool waits(const domain::CellRow& row)
{
    return row.value != row.baseValue
        || (row.value && (row.comment != row.baseComment || row.followUp != row.baseFollowUp));
}

Result<std::vector<Waiting>> waiting(Database& db)
{
    Statement statement = db.sql("SELECT org_unit, period, attribute, element, combo, typed_in, edit_seq FROM value "
                                 "WHERE " REJISTA_WAITS " ORDER BY org_unit, period, attribute");
    std::vector<Waiting> found;
    while (statement.next())
        found.push_back({readCell(statement), statement.key<domain::DataSetKey>(5), statement.integer(6)});
    if (statement.error())
        return *statement.error();
    return found;
}

Result<WaitingCounts> count(Database& db)
{
    WaitingCounts counts;
    const auto all = number(db, "SELECT count(*) FROM value WHERE " REJISTA_WAITS);
    if (!all)
        return all.error();
    const auto cards = number(db, "SELECT count(*) FROM hub_card WHERE answer = ''");
    if (!cards)
        return cards.error();
    // Refusals are few; each is looked up by its cell's key.
    const auto refused = number(
        db,
        "SELECT count(*) FROM hub_refusal r LEFT JOIN value v USING (org_unit, period, attribute, element, combo) "
        "LEFT JOIN completion c ON r.element = 0 AND c.org_unit = r.org_unit AND c.period = r.period AND "
        "c.data_set = r.data_set AND c.attribute = r.attribute "
        "WHERE r.edit_seq = CASE WHEN r.element = 0 THEN c.edit_seq ELSE v.edit_seq END");
    if (!refused)
        return refused.error();
    // Cells that wait for a person, not for a line.
    const auto held = number(
        db,
        "SELECT count(*) FROM (SELECT org_unit, period, attribute, element, combo FROM hub_card WHERE answer = '' "
        "AND element > 0 UNION SELECT r.org_unit, r.period, r.attribute, r.element, r.combo FROM hub_refusal r JOIN "
        "value v USING (org_unit, period, attribute, element, combo) WHERE v.edit_seq = r.edit_seq) JOIN value "
        "USING (org_unit, period, attribute, element, combo) WHERE " REJISTA_WAITS);
    if (!held)
        return held.error();
    // Looking each cell up among those held costs something only where any is held.
    const auto forms = number(db, *held == 0 ? kForms : kFormsNotHeld);
    if (!forms)
        return forms.error();
    counts.cells = *all - *held;
    counts.forms = *forms;
    counts.carded = *cards;
    counts.refused = *refused;
    return counts;
}

Result<std::vector<domain::ReturnKey>> waitingCompletions(Database& db)
{
    Statement statement = db.sql(
        "SELECT org_unit, period, data_set, attribute FROM completion WHERE complete <> base_complete");
    std::vector<domain::ReturnKey> keys;
    while (statement.next())
        keys.push_back(readForm(statement));
    if (statement.error())
        return *statement.error();
    return keys;
}

Result<bool> takeCompletion(Tx& tx, const domain::ReturnKey& key, bool complete, const QString& target,
                            const QString& by, const QDateTime& at, const QString& why)
{
    const auto old = completion::get(tx, key);
    if (!old)
        return old.error();
    const bool was = *old && (*old)->complete, changedSince = *old && (*old)->changedSince;
    if (was == complete && !changedSince) {
        if (auto done = setCompletionBase(tx, key, complete, by, at); !done)
            return done.error();
        return false;
    }
    Statement statement = tx.sql(
        "INSERT INTO completion (org_unit, period, data_set, attribute, complete, at, by, edit_seq) VALUES "
        "(?,?,?,?,?,?,?,1) ON CONFLICT DO UPDATE SET complete=excluded.complete, at=excluded.at, by=excluded.by, "
        "changed_since=0, edit_seq=edit_seq+1");
    bindForm(statement, key);
    statement.bindAll(complete, at.isValid() ? at : tx.author().at, by);
    if (auto done = statement.run(); !done)
        return done.error();
    const auto name = [](bool is) { return is ? u"complete"_s : u"open"_s; };
    const FormNote note{
        complete ? journal::kind::kComplete : journal::kind::kReopen, {}, target, name(was), name(complete), why};
    if (auto done = noteForm(tx, key, note); !done)
        return done.error();
    if (auto done = setCompletionBase(tx, key, complete, by, at); !done)
        return done.error();
    return true;
}

Result<void> setCompletionBase(Tx& tx, const domain::ReturnKey& key, bool complete, const QString& by,
                               const QDateTime& at)
{
    const QString text = at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
    const auto old = completion::get(tx, key);
    if (!old)
        return old.error();
    if (*old ? (*old)->baseKnown && (*old)->baseComplete == complete && (*old)->baseAt == text && (*old)->baseBy == by
             : !complete)
        return {};
    Statement statement = tx.sql(
        "INSERT INTO completion (org_unit, period, data_set, attribute, complete, by, base_known, base_complete, "
        "base_at, base_by) VALUES (?,?,?,?,0,'',1,?,?,?) ON CONFLICT DO UPDATE SET base_known=1, "
        "base_complete=excluded.base_complete, base_at=excluded.base_at, base_by=excluded.base_by");
    bindForm(statement, key);
    statement.bindAll(complete, text, by);
    tx.changes().returns.insert(key);
    return statement.run();
}

Result<void> forgetBases(Tx& tx)
{
    if (auto done = tx.sql("UPDATE value SET base_value=NULL, base_comment='', base_follow_up=0, base_updated_at='', "
                           "base_known=0 WHERE base_known <> 0")
                        .run();
        !done)
        return done;
    return tx.sql("UPDATE completion SET base_known=0, base_complete=0, base_at='', base_by=''").run();
}

Result<bool> wasPutBack(Database& db, const domain::CellKey& key, const std::optional<QString>& value)
{
    Statement statement = db.sql("SELECT 1 FROM hub_put_back WHERE org_unit=? AND period=? AND attribute=? AND "
                                 "element=? AND combo=? AND value IS ?");
    bindCell(statement, key);
    statement.bindAll(value);
    const bool was = statement.next();
    if (statement.error())
        return *statement.error();
    return was;
}

Result<void> notePutBack(Tx& tx, const domain::CellKey& key, const std::optional<QString>& value)
{
    Statement statement = tx.sql("INSERT OR REPLACE INTO hub_put_back (org_unit, period, attribute, element, combo, "
                                 "value, at) VALUES (?,?,?,?,?,?,?)");
    bindCell(statement, key);
    statement.bindAll(value, tx.author().at);
    return statement.run();
}

}  // namespace rejista::storage::hub_cells
