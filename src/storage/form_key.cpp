#include "storage/form_key.h"

namespace rejista::storage {

domain::Result<void> noteForm(Tx& tx, const domain::ReturnKey& key, const FormNote& note)
{
    auto done = journal::append(tx,
                                {.kind = note.kind,
                                 .target = note.target,
                                 .before = note.before,
                                 .after = note.after,
                                 .why = note.why,
                                 .cell = {},
                                 .dataSet = key.dataSet,
                                 .form = key,
                                 .part = note.part});
    if (!done)
        return done.error();
    tx.changes().returns.insert(key);
    return {};
}

}  // namespace rejista::storage
