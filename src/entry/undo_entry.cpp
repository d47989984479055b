#include "entry/undo_entry.h"

#include "entry/address.h"
#include "entry/return_data.h"

#include <functional>

namespace rejista::entry {
using domain::Kind;
using domain::Result;

std::optional<domain::ReturnKey> returnOf(const storage::journal::Entry& entry)
{
    if (!storage::undo::canUndo(entry))
        return std::nullopt;
    if (!entry.note.cell)
        return entry.note.form;
    const domain::CellKey& cell = *entry.note.cell;
    if (!entry.note.dataSet)
        return std::nullopt;
    return domain::ReturnKey{entry.note.dataSet, cell.orgUnit, cell.period, cell.attribute};
}

namespace {

/// `take` in a return that may be changed, and its reasons held to the numbers that stand there then.
template <class Taken>
Result<Taken> takeBack(storage::Tx& tx, const Context& context, const domain::ReturnKey& key,
                       const std::shared_ptr<RuleBook>& book, const std::function<Result<Taken>()>& take)
{
    if (const auto may = context.allowed(security::Right::TypeValues); !may)
        return may.error();
    const auto before = ReturnData::read(tx, context, key, book, false);
    if (!before)
        return before.error();
    if (before->isComplete())
        return domain::error(Kind::Complete, addressOf(*context.catalog, key));
    auto taken = take();
    if (!taken)
        return taken;
    auto after = ReturnData::read(tx, context, key, book, false);
    if (!after)
        return after.error();
    if (const auto lines = writeReasonLines(tx, *after); !lines)
        return lines.error();
    tx.changes().returns.insert(key);
    return taken;
}

}  // namespace

QFuture<Result<bool>> undoEntry(storage::Store& store, const Context& context, const storage::journal::Entry& entry,
                                std::shared_ptr<RuleBook> book)
{
    return store.write([context, entry, book = std::move(book)](storage::Tx& tx) -> Result<bool> {
        const auto key = returnOf(entry);
        if (!key)
            return domain::error(Kind::NotFound, entry.note.target);
        const auto restored = takeBack<bool>(tx, context, *key, book,
                                             [&] { return storage::undo::undoEntry(tx, entry); });
        if (!restored || !*restored)
            return restored;
        if (const auto kept = storage::undo::remember(tx, *key); !kept)
            return kept.error();
        return true;
    });
}

QFuture<Result<storage::undo::Outcome>> undoLast(storage::Store& store, const Context& context,
                                                 std::shared_ptr<RuleBook> book)
{
    using storage::undo::Outcome;
    return store.write([context, book = std::move(book)](storage::Tx& tx) -> Result<Outcome> {
        const auto key = storage::undo::newestReturn(tx, tx.author().person);
        if (!key)
            return key.error();
        if (!*key)
            return Outcome();
        return takeBack<Outcome>(tx, context, **key, book, [&] { return storage::undo::undo(tx, **key); });
    });
}

}  // namespace rejista::entry
