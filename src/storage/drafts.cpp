#include "storage/drafts.h"

#include "storage/journal.h"

namespace rejista::storage::drafts {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
void bindKey(Statement& statement, const domain::CellKey& key, domain::DataSetKey typedIn)
{
    statement.bindAll(qint64(key.orgUnit.value), key.period, qint64(key.attribute.value), qint64(key.element.value),
                      qint64(key.combo.value), qint64(typedIn.value));
}

Result<std::optional<Draft>> find(Database& db, const domain::CellKey& key, domain::DataSetKey typedIn)
{
    Statement statement = db.sql("SELECT text, kind, by, at FROM draft WHERE org_unit=? AND period=? AND attribute=? "
                                 "AND element=? AND combo=? AND typed_in=?");
    bindKey(statement, key, typedIn);
    std::optional<Draft> draft;
    if (statement.next())
        draft = Draft{key, typedIn, statement.text(0), statement.text(1), statement.text(2), statement.time(3)};
    if (statement.error())
        return *statement.error();
    return draft;
}

// `part` is "kind before>kind after", so that undo can put back the draft with its kind.
Result<void> note(Tx& tx, const std::optional<Draft>& before, const std::optional<Draft>& after, const QString& target)
{
    const Draft& either = after ? *after : *before;
    const auto textOf = [](const std::optional<Draft>& d) { return d ? std::optional(d->text) : std::nullopt; };
    const auto kindOf = [](const std::optional<Draft>& d) { return d ? d->kind : QString(); };
    auto done = journal::append(tx,
                                {.kind = journal::kind::kDraft,
                                 .target = target,
                                 .before = textOf(before),
                                 .after = textOf(after),
                                 .why = {},
                                 .cell = either.key,
                                 .dataSet = either.typedIn,
                                 .form = {},
                                 .part = kindOf(before) + u'>' + kindOf(after)});
    if (!done)
        return done.error();
    tx.changes().cells.insert(either.key);
    return {};
}
}  // namespace

Result<void> put(Tx& tx, const Draft& draft, const QString& target)
{
    const auto old = find(tx, draft.key, draft.typedIn);
    if (!old)
        return old.error();
    if (*old && (*old)->text == draft.text && (*old)->kind == draft.kind)
        return {};
    Statement statement = tx.sql("INSERT OR REPLACE INTO draft (org_unit, period, attribute, element, combo, typed_in, "
                                 "text, kind, by, at) VALUES (?,?,?,?,?,?,?,?,?,?)");
    bindKey(statement, draft.key, draft.typedIn);
    statement.bindAll(draft.text, draft.kind, tx.author().person, tx.author().at);
    if (auto done = statement.run(); !done)
        return done;
    return note(tx, *old, draft, target);
}

Result<bool> clear(Tx& tx, const domain::CellKey& key, domain::DataSetKey typedIn, const QString& target)
{
    const auto old = find(tx, key, typedIn);
    if (!old)
        return old.error();
    if (!*old)
        return false;
    Statement statement = tx.sql("DELETE FROM draft WHERE org_unit=? AND period=? AND attribute=? AND element=? "
                                 "AND combo=? AND typed_in=?");
    bindKey(statement, key, typedIn);
    if (auto done = statement.run(); !done)
        return done.error();
    if (auto done = note(tx, *old, std::nullopt, target); !done)
        return done.error();
    return true;
}

Result<std::vector<Draft>> forReturn(Database& db, const domain::ReturnKey& key)
{
    Statement statement = db.sql("SELECT element, combo, text, kind, by, at FROM draft WHERE org_unit=? AND period=? "
                                 "AND attribute=? AND typed_in=? ORDER BY element, combo");
    statement.bindAll(qint64(key.orgUnit.value), key.period, qint64(key.attribute.value), qint64(key.dataSet.value));
    std::vector<Draft> drafts;
    while (statement.next()) {
        const domain::CellKey cell{key.orgUnit, key.period, statement.key<domain::DataElementKey>(0),
                                   statement.key<domain::OptionComboKey>(1), key.attribute};
        drafts.push_back(
            {cell, key.dataSet, statement.text(2), statement.text(3), statement.text(4), statement.time(5)});
    }
    if (statement.error())
        return *statement.error();
    return drafts;
}

}  // namespace rejista::storage::drafts
