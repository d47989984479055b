#include "storage/hub_refusals.h"

#include "storage/cell_bind.h"

namespace rejista::storage::hub_refusals {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
constexpr char kStanding[] =
    "SELECT r.org_unit, r.period, r.attribute, r.element, r.combo, r.data_set, r.field, r.edit_seq, r.code, r.message, "
    "r.grounds, r.at, r.run FROM hub_refusal r LEFT JOIN value v USING (org_unit, period, attribute, element, combo) "
    "LEFT JOIN completion c ON r.element = 0 AND c.org_unit = r.org_unit AND c.period = r.period AND "
    "c.data_set = r.data_set AND c.attribute = r.attribute "
    "WHERE r.edit_seq = CASE WHEN r.element = 0 THEN c.edit_seq ELSE v.edit_seq END ";

Result<std::vector<Refusal>> collect(Statement statement)
{
    std::vector<Refusal> found;
    while (statement.next())
        found.push_back({readCell(statement), statement.key<domain::DataSetKey>(5), statement.text(6),
                         statement.integer(7), statement.text(8), statement.text(9), statement.text(10),
                         statement.time(11), statement.integer(12)});
    if (statement.error())
        return *statement.error();
    return found;
}
}  // namespace

Result<void> put(Tx& tx, qint64 run, const Refusal& refusal)
{
    Statement statement = tx.sql(
        "INSERT OR REPLACE INTO hub_refusal (org_unit, period, attribute, element, combo, data_set, field, edit_seq, "
        "code, message, grounds, run, at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    bindCell(statement, refusal.cell);
    statement.bindAll(qint64(refusal.dataSet.value), refusal.field, refusal.editSeq, refusal.code, refusal.message,
                      refusal.grounds, run, tx.author().at);
    tx.changes().cells.insert(refusal.cell);
    return statement.run();
}

Result<void> remove(Tx& tx, const domain::CellKey& cell, domain::DataSetKey dataSet)
{
    Statement statement = tx.sql("DELETE FROM hub_refusal WHERE org_unit=? AND period=? AND attribute=? AND element=? "
                                 "AND combo=? AND (?6 = 0 OR data_set=?6)");
    bindCell(statement, cell);
    statement.bind(qint64(dataSet.value));
    if (auto done = statement.run(); !done)
        return done;
    if (tx.database().changes() > 0)
        tx.changes().cells.insert(cell);
    return {};
}

Result<std::vector<Refusal>> standing(Database& db, domain::OrgUnitKey unit, const domain::Period& period,
                                      domain::OptionComboKey attribute)
{
    Statement statement = db.sql(QByteArray(kStanding) + "AND r.org_unit=? AND r.period=? AND r.attribute=?");
    statement.bindAll(qint64(unit.value), period, qint64(attribute.value));
    return collect(std::move(statement));
}

Result<std::vector<Refusal>> standing(Database& db)
{
    return collect(db.sql(QByteArray(kStanding) + "ORDER BY r.org_unit, r.period, r.attribute, r.element, r.combo"));
}

}  // namespace rejista::storage::hub_refusals
