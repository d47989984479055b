#include "entry/undo_entry.h"

#include "entry/address.h"
#include "entry/return_data.h"
#include "storage/undo.h"

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

QFuture<Result<bool>> undoEntry(storage::Store& store, const Context& context, const storage::journal::Entry& entry,
                                std::shared_ptr<RuleBook> book)
{
    return store.write([context, entry, book = std::move(book)](storage::Tx& tx) -> Result<bool> {
        const auto key = returnOf(entry);
        if (!key)
            return domain::error(Kind::NotFound, entry.note.target);
        if (const auto may = context.allowed(security::Right::TypeValues); !may)
            return may.error();
        const auto before = ReturnData::read(tx, context, *key, book, false);
        if (!before)
            return before.error();
        if (before->isComplete())
            return domain::error(Kind::Complete, addressOf(*context.catalog, *key));
        const auto restored = storage::undo::undoEntry(tx, entry);
        if (!restored || !*restored)
            return restored;
        // Reasons stand as long as their numbers: they are looked at with what is there now.
        auto after = ReturnData::read(tx, context, *key, book, false);
        if (!after)
            return after.error();
        if (const auto lines = writeReasonLines(tx, *after); !lines)
            return lines.error();
        tx.changes().returns.insert(*key);
        if (const auto kept = storage::undo::remember(tx, *key); !kept)
            return kept.error();
        return true;
    });
}

}  // namespace rejista::entry
