// Undo and redo of a person's acts in one return, as new journal entries; survives a restart.
// Free functions; the thread of their Tx or Database.
// Invariant: an entry is put back only where what stands there is still what the act left; else it is skipped and told.
// Whether the return may be changed (complete, locked, role) is entry's question before it calls.
#pragma once

#include "domain/cell.h"
#include "storage/journal.h"

#include <optional>
#include <vector>

namespace rejista::storage::undo {

/// Puts all that this transaction does on the stack of the transaction's person in that return, and forgets what
/// could be redone there. Call it once, after the first change; nothing happens when nothing was journalled.
[[nodiscard]] domain::Result<void> remember(Tx& tx, const domain::ReturnKey& key);

struct Step {
    qint64 act = 0;
    std::vector<journal::Entry> entries{};
};
/// What the next undo (redo) would take back (do again).
[[nodiscard]] domain::Result<std::optional<Step>> nextUndo(Database& db, const QString& person,
                                                           const domain::ReturnKey& key);
[[nodiscard]] domain::Result<std::optional<Step>> nextRedo(Database& db, const QString& person,
                                                           const domain::ReturnKey& key);

/// The return of the person's newest act that undo() would take back, whichever it is; none = there is nothing.
[[nodiscard]] domain::Result<std::optional<domain::ReturnKey>> newestReturn(Database& db, const QString& person);

struct Outcome {
    qint64 act = 0;                          ///< 0 = there was nothing to undo
    std::vector<journal::Entry> restored{};  ///< the entries that were taken back (done again)
    std::vector<journal::Entry> skipped{};   ///< something else stands there now
};
[[nodiscard]] domain::Result<Outcome> undo(Tx& tx, const domain::ReturnKey& key);
[[nodiscard]] domain::Result<Outcome> redo(Tx& tx, const domain::ReturnKey& key);

/// Whether undoEntry() knows how: values, comments, marks, drafts, ended columns, sections that do not apply, reasons.
[[nodiscard]] bool canUndo(const journal::Entry& entry);
/// Takes back one entry, whoever made it and however long ago, as a new entry. False = something else stands there now.
/// Put it on the stack with remember().
[[nodiscard]] domain::Result<bool> undoEntry(Tx& tx, const journal::Entry& entry);

}  // namespace rejista::storage::undo
