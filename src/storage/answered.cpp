#include "storage/answered.h"

#include "storage/form_key.h"

namespace rejista::storage::answered {
using namespace Qt::StringLiterals;
using domain::Result;

Result<bool> setColumn(Tx& tx, const domain::ReturnKey& key, const QString& column, bool is, const QString& target)
{
    Statement statement = tx.sql(
        is ? QByteArrayView("INSERT OR IGNORE INTO answered_column (org_unit, period, data_set, "
                            "attribute, name) VALUES (?,?,?,?,?)")
           : QByteArrayView("DELETE FROM answered_column WHERE org_unit=? AND period=? AND "
                            "data_set=? AND attribute=? AND name=?"));
    bindForm(statement, key);
    statement.bind(column);
    if (auto done = statement.run(); !done)
        return done.error();
    if (tx.database().changes() == 0)
        return false;
    const std::optional<QString> yes = u"true"_s;
    const FormNote note{journal::kind::kAnswered, column, target, is ? std::nullopt : yes, is ? yes : std::nullopt, {}};
    if (auto done = noteForm(tx, key, note); !done)
        return done.error();
    return true;
}

Result<QSet<QString>> columns(Database& db, const domain::ReturnKey& key)
{
    Statement statement = db.sql("SELECT name FROM answered_column WHERE org_unit=? AND period=? AND data_set=? "
                                 "AND attribute=?");
    bindForm(statement, key);
    QSet<QString> names;
    while (statement.next())
        names.insert(statement.text(0));
    if (statement.error())
        return *statement.error();
    return names;
}

Result<bool> setSection(Tx& tx, const domain::ReturnKey& key, const SectionState& state, const QString& target)
{
    const auto all = sections(tx, key);
    if (!all)
        return all.error();
    std::optional<QString> before, after;
    for (const SectionState& old : *all) {
        if (old.section == state.section)
            before = old.reason;
    }
    if (state.doesNotApply)
        after = state.reason;
    if (before == after)
        return false;
    Statement statement = tx.sql(after ? QByteArrayView("INSERT OR REPLACE INTO section_state (org_unit, period, "
                                                        "data_set, attribute, section, reason) VALUES (?,?,?,?,?,?)")
                                       : QByteArrayView("DELETE FROM section_state WHERE org_unit=? AND period=? AND "
                                                        "data_set=? AND attribute=? AND section=?"));
    bindForm(statement, key);
    statement.bind(state.section);
    if (after)
        statement.bind(*after);
    if (auto done = statement.run(); !done)
        return done.error();
    if (auto done = noteForm(tx, key, {journal::kind::kSection, state.section, target, before, after, {}}); !done)
        return done.error();
    return true;
}

Result<std::vector<SectionState>> sections(Database& db, const domain::ReturnKey& key)
{
    Statement statement = db.sql("SELECT section, reason FROM section_state WHERE org_unit=? AND period=? AND "
                                 "data_set=? AND attribute=? ORDER BY section");
    bindForm(statement, key);
    std::vector<SectionState> states;
    while (statement.next())
        states.push_back({statement.text(0), true, statement.text(1)});
    if (statement.error())
        return *statement.error();
    return states;
}

}  // namespace rejista::storage::answered
