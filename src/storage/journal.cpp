#include "storage/journal.h"

#include "storage/period_id.h"

#include <QCryptographicHash>

namespace rejista::storage::journal {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
// The columns of a row after seq and hash, as they are hashed and stored.
struct Row {
    qint64 seq = 0, act = 0;
    QDateTime at;
    QString by, device;
    Note note;
    QByteArray hash;
};

class Canonical {
public:
    explicit Canonical(const QByteArray& previous) { m_sum.addData(previous); }
    void add(const QString& text) { addBytes(text.toUtf8()); }
    void add(const std::optional<QString>& text)
    {
        if (text)
            add(*text);
        else
            m_sum.addData("n");
    }
    void add(qint64 number) { addBytes(QByteArray::number(number)); }
    [[nodiscard]] QByteArray result() const { return m_sum.result(); }

private:
    void addBytes(const QByteArray& bytes)
    {
        m_sum.addData(QByteArray::number(bytes.size()) + ':');
        m_sum.addData(bytes);
    }

    QCryptographicHash m_sum{QCryptographicHash::Blake2b_256};
};

// A cell and a form share the columns of unit, period and attribute combo.
struct Place {
    domain::OrgUnitKey orgUnit;
    domain::Period period;
    domain::OptionComboKey attribute, combo;
    domain::DataElementKey element;
    domain::DataSetKey dataSet;
};

Place placeOf(const Note& note)
{
    if (note.cell)
        return {note.cell->orgUnit, note.cell->period,  note.cell->attribute,
                note.cell->combo,   note.cell->element, note.dataSet};
    if (note.form)
        return {note.form->orgUnit, note.form->period, note.form->attribute, {}, {}, note.form->dataSet};
    return {};
}

QByteArray hashOf(const Row& row, const QByteArray& previous)
{
    const Place place = placeOf(row.note);
    Canonical bytes(previous);
    bytes.add(row.seq);
    bytes.add(row.act);
    bytes.add(row.at.isValid() ? qint64(row.at.toMSecsSinceEpoch()) : 0);
    for (const QString& text : {row.by, row.device, row.note.kind, row.note.target, row.note.why, row.note.part})
        bytes.add(text);
    bytes.add(row.note.before);
    bytes.add(row.note.after);
    for (const qint64 key : {qint64(place.orgUnit.value), periodId(place.period), qint64(place.attribute.value),
                             qint64(place.element.value), qint64(place.combo.value), qint64(place.dataSet.value)})
        bytes.add(key);
    return bytes.result();
}

constexpr char kColumns[] = "SELECT seq, act, at, by, device, kind, target, before, after, why, org_unit, period, "
                            "attribute, element, combo, data_set, part, hash FROM journal ";

Row readRow(const Statement& row)
{
    Row entry;
    entry.seq = row.integer(0);
    entry.act = row.integer(1);
    entry.at = row.time(2);
    entry.by = row.text(3);
    entry.device = row.text(4);
    Note& note = entry.note;
    note.kind = row.text(5);
    note.target = row.text(6);
    note.before = row.optionalText(7);
    note.after = row.optionalText(8);
    note.why = row.text(9);
    note.dataSet = row.key<domain::DataSetKey>(15);
    note.part = row.text(16);
    const auto unit = row.key<domain::OrgUnitKey>(10);
    const auto attribute = row.key<domain::OptionComboKey>(12);
    const domain::Period period = row.isNull(11) ? domain::Period() : row.period(11);
    if (!row.isNull(13)) {
        note.cell = domain::CellKey{unit, period, row.key<domain::DataElementKey>(13),
                                    row.key<domain::OptionComboKey>(14), attribute};
    } else if (!row.isNull(10)) {
        note.form = domain::ReturnKey{note.dataSet, unit, period, attribute};
    }
    entry.hash = row.blob(17);
    return entry;
}

Entry entryOf(Row row)
{
    return {row.seq, row.act, row.at, std::move(row.by), std::move(row.device), std::move(row.note)};
}

Result<std::vector<Entry>> collect(Statement statement)
{
    std::vector<Entry> entries;
    while (statement.next())
        entries.push_back(entryOf(readRow(statement)));
    if (statement.error())
        return *statement.error();
    return entries;
}

struct Last {
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0');
};

Result<Last> last(Database& db)
{
    Statement statement = db.sql("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    Last found;
    if (statement.next())
        found = {statement.integer(0), statement.blob(1)};
    if (statement.error())
        return *statement.error();
    return found;
}

void bindPlace(Statement& insert, const Note& note)
{
    const Place place = placeOf(note);
    const bool somewhere = note.cell || note.form;
    const auto bindOr = [&insert](bool has, qint64 value) { has ? insert.bind(value) : insert.bindNull(); };
    bindOr(somewhere, place.orgUnit.value);
    bindOr(somewhere, periodId(place.period));
    bindOr(somewhere, place.attribute.value);
    bindOr(note.cell.has_value(), place.element.value);
    bindOr(note.cell.has_value(), place.combo.value);
    bindOr(bool(place.dataSet), place.dataSet.value);
}
}  // namespace

Result<qint64> append(Tx& tx, const Note& note)
{
    const auto previous = last(tx);
    if (!previous)
        return previous.error();
    Row row;
    row.seq = previous->seq + 1;
    row.act = tx.act() ? tx.act() : row.seq;
    row.at = tx.author().at;
    row.by = tx.author().person;
    row.device = tx.author().device;
    row.note = note;
    const QByteArray hash = hashOf(row, previous->hash);
    Statement insert = tx.sql("INSERT INTO journal (seq, act, at, by, device, kind, target, before, after, why, "
                              "org_unit, period, attribute, element, combo, data_set, part, hash) "
                              "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bindAll(row.seq, row.act, row.at, row.by, row.device, note.kind, note.target, note.before, note.after,
                   note.why);
    bindPlace(insert, note);
    insert.bindAll(note.part, hash);
    if (auto done = insert.run(); !done)
        return done.error();
    tx.setAct(row.act);
    tx.changes().lastSeq = row.seq;
    return row.seq;
}

Result<std::vector<Entry>> read(Database& db, const Query& query)
{
    Statement statement = db.sql(QByteArray(kColumns)
                                 + "WHERE (?1 = '' OR instr(target, ?1) > 0) AND (?2 = 0 OR seq < ?2) "
                                   "ORDER BY seq DESC LIMIT ?3");
    statement.bindAll(query.of, query.before, query.limit > 0 ? query.limit : -1);
    return collect(std::move(statement));
}

Result<std::vector<Entry>> ofCell(Database& db, const domain::CellKey& cell, int limit)
{
    Statement statement = db.sql(QByteArray(kColumns)
                                 + "WHERE org_unit=? AND period=? AND element IS NOT NULL AND element=? AND combo=? "
                                   "AND attribute=? ORDER BY seq DESC LIMIT ?");
    statement.bindAll(qint64(cell.orgUnit.value), cell.period, qint64(cell.element.value), qint64(cell.combo.value),
                      qint64(cell.attribute.value), limit > 0 ? limit : -1);
    return collect(std::move(statement));
}

Result<std::vector<Entry>> ofAct(Database& db, qint64 act)
{
    // An act is an unbroken run of entries, which begins at its own number: walk from there instead of keeping an index.
    Statement statement = db.sql(QByteArray(kColumns) + "WHERE seq >= ? ORDER BY seq");
    statement.bind(act);
    std::vector<Entry> entries;
    while (statement.next() && statement.integer(1) == act)
        entries.push_back(entryOf(readRow(statement)));
    if (statement.error())
        return *statement.error();
    return entries;
}

Result<Head> head(Database& db)
{
    const auto found = last(db);
    if (!found)
        return found.error();
    return Head{found->seq, QString::fromLatin1(found->hash.toHex())};
}

Result<Head> verifyChain(Database& db)
{
    Statement statement = db.sql(QByteArray(kColumns) + "ORDER BY seq");
    Last previous;
    while (statement.next()) {
        const Row row = readRow(statement);
        if (row.seq != previous.seq + 1 || row.hash != hashOf(row, previous.hash))
            return domain::error(Kind::Damaged, u"journal"_s, {{u"seq"_s, QString::number(row.seq)}});
        previous = {row.seq, row.hash};
    }
    if (statement.error())
        return *statement.error();
    return Head{previous.seq, QString::fromLatin1(previous.hash.toHex())};
}

}  // namespace rejista::storage::journal
