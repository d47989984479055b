// Whether what a session holds is still what the store holds, after somebody committed.
#include "entry/session_data.h"

#include "storage/cells.h"

#include <algorithm>

namespace rejista::entry {
using domain::Result;
using metadata::Operand;

namespace {
using Drafts = QHash<Operand, QString>;

Result<Drafts> storedDrafts(storage::Database& db, const domain::ReturnKey& key)
{
    const auto stored = storage::drafts::forReturn(db, key);
    if (!stored)
        return stored.error();
    Drafts drafts;
    for (const storage::drafts::Draft& draft : *stored)
        drafts.insert({draft.key.element, draft.key.combo}, draft.text);
    return drafts;
}

bool isShown(const CellState& state, const domain::CellRow& stored, const Drafts& drafts)
{
    const QString draft = state.draft ? state.draft->text : QString();
    return stored.value == state.row.value && stored.comment == state.row.comment
        && stored.followUp == state.row.followUp && drafts.contains(state.cell) == state.draft.has_value()
        && drafts.value(state.cell) == draft;
}
}  // namespace

Result<bool> Session::isBehind(const storage::ChangeSet& changes) const
{
    if (changes.returns.contains(d->now.key)) {
        QSet<QString> onTheWay;
        for (const Data::Waiting& one : d->waiting) {
            if (one.isSaved())
                continue;
            for (const Data::ColumnEnd& column : one.columns)
                onTheWay.insert(column.name);
        }
        const auto differs = d->now.stateDiffers(*d->reader, onTheWay);
        if (!differs)
            return differs.error();
        if (*differs)
            return true;
    }
    std::optional<Drafts> drafts;
    for (const domain::CellKey& key : changes.cells) {
        if (key.orgUnit != d->now.key.orgUnit || !d->now.reads(key.period))
            continue;
        const Operand at{key.element, key.combo};
        const CellState* state = cell(at);
        const bool own = state && d->now.cellKey(at) == key;
        if (own && d->isWaiting(at))
            continue;  // what was typed last is on its way to the disk, and replaces what stands there
        const auto found = storage::cells::find(*d->reader, key);
        if (!found)
            return found.error();
        const domain::CellRow stored = found->value_or(domain::CellRow());
        if (!own) {
            if (d->now.showsOther(key, stored.value))
                return true;
            continue;
        }
        if (!drafts) {
            auto read = storedDrafts(*d->reader, d->now.key);
            if (!read)
                return read.error();
            drafts = std::move(*read);
        }
        if (!isShown(*state, stored, *drafts))
            return true;
    }
    return false;
}

}  // namespace rejista::entry
