#include "storage/reasons.h"

#include "storage/form_key.h"

namespace rejista::storage::reasons {
using namespace Qt::StringLiterals;
using domain::Result;

Result<bool> put(Tx& tx, const domain::ReturnKey& key, const Reason& reason, const QString& target)
{
    const auto all = forReturn(tx, key);
    if (!all)
        return all.error();
    std::optional<Reason> before;
    for (const Reason& old : *all) {
        if (old.instance == reason.instance)
            before = old;
    }
    const bool removes = reason.text.isEmpty();
    if (removes ? !before : before && before->text == reason.text && before->values == reason.values)
        return false;
    Statement statement = tx.sql(
        removes
            ? QByteArrayView("DELETE FROM reason WHERE org_unit=? AND period=? AND data_set=? AND attribute=? AND "
                             "instance=?")
            : QByteArrayView("INSERT OR REPLACE INTO reason (org_unit, period, data_set, attribute, instance, text, "
                             "explained, by, at) VALUES (?,?,?,?,?,?,?,?,?)"));
    bindForm(statement, key);
    statement.bind(reason.instance);
    if (!removes)
        statement.bindAll(reason.text, reason.values, tx.author().person, tx.author().at);
    if (auto done = statement.run(); !done)
        return done.error();
    // The explained values go into `why`: undo needs them to put a reason back whole.
    const FormNote note{journal::kind::kReason,
                        reason.instance,
                        target,
                        before ? std::optional(before->text) : std::nullopt,
                        removes ? std::nullopt : std::optional(reason.text),
                        removes ? QString() : reason.values};
    if (auto done = noteForm(tx, key, note); !done)
        return done.error();
    return true;
}

Result<std::vector<Reason>> forReturn(Database& db, const domain::ReturnKey& key)
{
    Statement statement = db.sql("SELECT instance, text, explained, by, at FROM reason WHERE org_unit=? AND period=? "
                                 "AND data_set=? AND attribute=? ORDER BY instance");
    bindForm(statement, key);
    std::vector<Reason> reasons;
    while (statement.next())
        reasons.push_back(
            {statement.text(0), statement.text(1), statement.text(2), statement.text(3), statement.time(4)});
    if (statement.error())
        return *statement.error();
    return reasons;
}

}  // namespace rejista::storage::reasons
