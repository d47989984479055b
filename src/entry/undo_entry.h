// Takes back one entry of the journal, as a new entry: "Undo this one", or a person's own last act: "Undo my last change".
// Any thread; the work is done on the store's.
// Invariant: what stands there now and is not what the entry left stays, and so does everything in a complete return.
#pragma once

#include "entry/context.h"
#include "entry/rule_book.h"
#include "storage/journal.h"
#include "storage/store.h"
#include "storage/undo.h"

#include <memory>

namespace rejista::entry {

/// The return that an entry belongs to; none for what is not of a return, or cannot be taken back.
[[nodiscard]] std::optional<domain::ReturnKey> returnOf(const storage::journal::Entry& entry);

/// False = something else stands there now, so nothing was changed. Kind::NotFound for an entry that cannot be taken
/// back, NotAllowed, Complete, storage's kinds. The undoing is on the person's stack, so that Ctrl+Z takes it back.
[[nodiscard]] QFuture<domain::Result<bool>> undoEntry(storage::Store& store, const Context& context,
                                                      const storage::journal::Entry& entry,
                                                      std::shared_ptr<RuleBook> book = {});

/// What Ctrl+Z would take back in the return where the signed-in person changed something last; `act` 0 = nothing is left
/// to undo. Once more takes back the act before it; Ctrl+Y in the return does it again. Kinds as undoEntry().
[[nodiscard]] QFuture<domain::Result<storage::undo::Outcome>> undoLast(storage::Store& store, const Context& context,
                                                                       std::shared_ptr<RuleBook> book = {});

}  // namespace rejista::entry
