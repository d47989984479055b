#include "storage/hub_cards.h"

#include "storage/cell_bind.h"

namespace rejista::storage::hub_cards {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
constexpr char kColumns[] = "SELECT id, field, org_unit, period, attribute, element, combo, data_set, base, mine, "
                            "theirs, mine_by, mine_at, theirs_by, theirs_at, found_at, answer, answer_value, why, "
                            "answered_by, answered_at FROM hub_card ";

Card readRow(const Statement& row)
{
    Card card;
    card.id = row.integer(0);
    card.field = row.text(1);
    card.cell = readCell(row, 2);
    card.dataSet = row.key<domain::DataSetKey>(7);
    card.base = row.optionalText(8);
    card.mine = row.optionalText(9);
    card.theirs = row.optionalText(10);
    card.mineBy = row.text(11);
    card.mineAt = row.time(12);
    card.theirsBy = row.text(13);
    card.theirsAt = row.time(14);
    card.foundAt = row.time(15);
    card.answer = row.text(16);
    card.answerValue = row.optionalText(17);
    card.why = row.text(18);
    card.answeredBy = row.text(19);
    card.answeredAt = row.time(20);
    return card;
}

Result<std::vector<Card>> collect(Statement statement)
{
    std::vector<Card> cards;
    while (statement.next())
        cards.push_back(readRow(statement));
    if (statement.error())
        return *statement.error();
    return cards;
}
}  // namespace

Result<std::vector<Card>> open(Database& db)
{
    return collect(db.sql(QByteArray(kColumns) + "WHERE answer = '' ORDER BY id"));
}

Result<std::vector<Card>> openFor(Database& db, domain::OrgUnitKey unit, const domain::Period& period,
                                  domain::OptionComboKey attribute)
{
    Statement statement = db.sql(QByteArray(kColumns)
                                 + "WHERE org_unit=? AND period=? AND attribute=? AND answer = '' ORDER BY id");
    statement.bindAll(qint64(unit.value), period, qint64(attribute.value));
    return collect(std::move(statement));
}

Result<std::optional<Card>> find(Database& db, qint64 id)
{
    Statement statement = db.sql(QByteArray(kColumns) + "WHERE id=?");
    statement.bind(id);
    auto found = collect(std::move(statement));
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<Card>> answered(Database& db, int limit)
{
    Statement statement = db.sql(QByteArray(kColumns)
                                 + "WHERE answer NOT IN ('', 'agreed') ORDER BY answered_at DESC, id DESC LIMIT ?");
    statement.bind(limit);
    return collect(std::move(statement));
}

Result<bool> put(Tx& tx, qint64 run, const Card& card)
{
    Statement known = tx.sql("SELECT theirs FROM hub_card WHERE org_unit=? AND period=? AND attribute=? AND element=? "
                             "AND combo=? AND field=? AND answer = ''");
    bindCell(known, card.cell);
    known.bind(card.field);
    const bool sameTheirs = known.next() && known.optionalText(0) == card.theirs;
    if (known.error())
        return *known.error();
    known.reset();
    Statement update = tx.sql(
        "UPDATE hub_card SET base=?, mine=?, theirs=?, mine_by=?, mine_at=?, theirs_by=?, theirs_at=? WHERE org_unit=? "
        "AND period=? AND attribute=? AND element=? AND combo=? AND field=? AND answer = ''");
    update.bindAll(card.base, card.mine, card.theirs, card.mineBy, card.mineAt, card.theirsBy, card.theirsAt);
    bindCell(update, card.cell);
    update.bind(card.field);
    if (auto done = update.run(); !done)
        return done.error();
    if (tx.database().changes() > 0)
        return !sameTheirs;
    Statement insert = tx.sql(
        "INSERT INTO hub_card (org_unit, period, attribute, element, combo, run, field, data_set, base, mine, theirs, "
        "mine_by, mine_at, theirs_by, theirs_at, found_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    bindCell(insert, card.cell);
    insert.bindAll(run, card.field, qint64(card.dataSet.value), card.base, card.mine, card.theirs, card.mineBy,
                   card.mineAt, card.theirsBy, card.theirsAt, tx.author().at);
    if (auto done = insert.run(); !done)
        return done.error();
    return true;
}

Result<bool> answer(Tx& tx, qint64 id, const QString& answer, const std::optional<QString>& value, const QString& why)
{
    Statement statement = tx.sql("UPDATE hub_card SET answer=?, answer_value=?, why=?, answered_by=?, answered_at=? "
                                 "WHERE id=? AND answer = ''");
    statement.bindAll(answer, value, why, tx.author().person, tx.author().at, id);
    if (auto done = statement.run(); !done)
        return done.error();
    return tx.database().changes() > 0;
}

}  // namespace rejista::storage::hub_cards
