#include "sync/join.h"

#include "entry/address.h"
#include "entry/follow.h"
#include "storage/hub_cells.h"
#include "storage/hub_refusals.h"
#include "storage/journal.h"

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Result;
using storage::hub_cards::Card;

namespace {
const QString kFields[] = {u"value"_s, u"comment"_s, u"followUp"_s};

CellSide baseSide(const domain::CellRow& row)
{
    return {row.baseValue, row.baseComment, row.baseFollowUp};
}

QString withoutNul(QString text)
{
    return text.remove(QChar(u'\0'));
}

CellSide localSide(const domain::CellRow& row)
{
    CellSide side{row.value, withoutNul(row.comment), row.followUp};
    if (side.value)
        side.value = withoutNul(*side.value);
    return side;
}

/// A cell without a value says nothing of comment and mark: hubs keep none there, ours stay here.
void keepOwnRemarks(CellSide& remote, const CellSide& local)
{
    if (remote.value || !remote.comment.isEmpty() || remote.followUp)
        return;
    remote.comment = local.comment;
    remote.followUp = local.followUp;
}

/// A hub's nightly job took away a zero that means nothing to it (hub-contract.md §3.1): nobody decided that; ours stays.
bool isTrimmedZero(const metadata::Catalog& catalog, const domain::CellRow& row, const RemoteCell& remote)
{
    const metadata::DataElement* element = catalog.dataElements.find(row.key.element);
    return !remote.side.value && row.baseKnown && row.value == u"0"_s && row.baseValue == u"0"_s && element
        && !element->zeroIsSignificant;
}

/// The negative control of the simulation: whoever comes last wins, nobody is asked.
CellMerge lastWriterWins(const domain::CellRow& row, const CellSide& local, const CellSide& remote)
{
    CellMerge merge;
    const bool ours = storage::hub_cells::waits(row);
    merge.value = ours ? FieldVerdict::KeepLocal : FieldVerdict::TakeRemote;
    merge.merged = ours ? local : remote;
    merge.base = remote;
    return merge;
}

QString flagText(bool set)
{
    return set ? u"true"_s : u"false"_s;
}
}  // namespace

RemoteCell RemoteCell::of(const hub::RemoteValue& value)
{
    RemoteCell cell;
    cell.by = value.storedBy;
    cell.at = value.updatedAt;
    // A deleted row keeps its comment and sometimes its value (hub-live.md §A2): look at `deleted` alone.
    if (value.deleted)
        return cell;
    if (value.value && !value.value->isEmpty())
        cell.side.value = value.value;
    cell.side.comment = value.comment;
    cell.side.followUp = value.followUp;
    return cell;
}

CellSide wireSide(const domain::CellRow& row)
{
    CellSide side = localSide(row);
    return side.value ? side : CellSide{};
}

Joiner::Joiner(Core& core, storage::Tx& tx) : m_core(core), m_tx(tx) {}

Result<void> Joiner::begin()
{
    const auto open = storage::hub_cards::open(m_tx);
    if (!open)
        return open.error();
    for (const Card& one : *open)
        m_cards.insert({one.cell, one.field}, one.id);
    return {};
}

void Joiner::expect(const std::vector<storage::hub_ledger::Push>& pushes)
{
    for (size_t i = 0; i < pushes.size(); ++i) {
        const auto& cells = pushes[i].cells;
        m_seen.emplace_back(cells.size(), false);
        for (size_t c = 0; c < cells.size(); ++c)
            m_sent[{cells[c].element, cells[c].combo}].push_back(
                {{cells[c].value, cells[c].comment, cells[c].followUp}, i, c});
    }
}

bool Joiner::wasSentSo(const domain::CellKey& key, const CellSide& remote)
{
    bool so = false;
    for (const Sent& sent : m_sent.value({key.element, key.combo})) {
        // A taken-away value leaves no trace of comment or mark.
        const bool same = sent.side.value ? sent.side == remote : !remote.value;
        if (!same)
            continue;
        m_seen[sent.push][sent.index] = true;
        so = true;
    }
    return so;
}

Result<Joiner::Race> Joiner::raceOf(const domain::CellKey& key, const domain::CellRow& row, const CellMerge& merge,
                                    const RemoteCell& remote)
{
    const bool changesOurs = merge.value == FieldVerdict::TakeRemote || merge.value == FieldVerdict::Clash;
    if (!changesOurs || !row.baseKnown)
        return Race::None;
    // A chunk of ours that was given up for lost may still have arrived after it was looked for.
    if (remote.by == m_core.me.username) {
        const auto late = storage::hub_ledger::mayBeLate(m_tx, key, remote.side.value);
        if (!late)
            return late.error();
        if (*late)
            return Race::Ask;
    }
    // What is older than what was read before is no edit but the end of a slower request (hub-contract.md §8.6.7).
    const QDateTime known = QDateTime::fromString(row.baseUpdatedAt, Qt::ISODateWithMs);
    const int grain = m_core.client.capabilities().timeGrainMs;
    if (merge.value != FieldVerdict::TakeRemote || !known.isValid() || !remote.at.isValid()
        || remote.at.msecsTo(known) <= grain)
        return Race::None;
    const auto before = storage::hub_cells::wasPutBack(m_tx, key, row.value);
    if (!before)
        return before.error();
    return *before ? Race::Ask : Race::PutBack;
}

Result<void> Joiner::cell(const domain::CellKey& key, domain::DataSetKey shownIn,
                          const std::optional<domain::CellRow>& row, const RemoteCell& remote)
{
    domain::CellRow here = row.value_or(domain::CellRow{});
    here.key = key;
    const CellSide local = localSide(here);
    if (!row && !remote.side.value && remote.side.comment.isEmpty() && !remote.side.followUp)
        return {};
    if (isTrimmedZero(m_core.catalog(), here, remote))
        return {};
    std::optional<CellSide> base = here.baseKnown ? std::optional(baseSide(here)) : std::nullopt;
    if (wasSentSo(key, remote.side)) {
        base = remote.side;
        if (storage::hub_cells::waits(here))
            ++m_confirmed;
    }
    CellSide there = remote.side;
    keepOwnRemarks(there, local);
    CellMerge merge = m_core.options.mergesByField ? mergeCell(base, local, there) : lastWriterWins(here, local, there);
    const auto race = m_core.options.mergesByField ? raceOf(key, here, merge, remote) : Result<Race>(Race::None);
    if (!race)
        return race.error();
    if (*race == Race::PutBack) {
        merge.value = FieldVerdict::KeepLocal;
        merge.merged.value = local.value;
        if (const auto noted = storage::hub_cells::notePutBack(m_tx, key, here.value); !noted)
            return noted;
        const auto journalled = storage::journal::append(m_tx,
                                                         {.kind = storage::journal::kind::kPutBack,
                                                          .target = entry::addressOf(m_core.catalog(), key, shownIn),
                                                          .before = remote.side.value,
                                                          .after = here.value,
                                                          .why = u"hub: "_s + remote.by,
                                                          .cell = key,
                                                          .dataSet = shownIn});
        if (!journalled)
            return journalled.error();
    } else if (*race == Race::Ask) {
        merge.value = FieldVerdict::Clash;
        merge.merged.value = local.value;
        merge.base.value = here.baseValue;
    }
    if (!merge.base.value && !there.value) {
        merge.base.comment.clear();
        merge.base.followUp = false;
    }
    return write(key, shownIn, here, merge, remote);
}

Result<void> Joiner::write(const domain::CellKey& key, domain::DataSetKey shownIn, const domain::CellRow& row,
                           const CellMerge& merge, const RemoteCell& remote)
{
    const bool waited = storage::hub_cells::waits(row);
    domain::CellRow now = row;
    if (merge.merged != CellSide{row.value, row.comment, row.followUp}) {
        const bool sameValue = merge.merged.value == row.value;
        const auto change = storage::cells::put(m_tx,
                                                {.key = key,
                                                 .value = merge.merged.value,
                                                 .comment = merge.merged.comment,
                                                 .followUp = merge.merged.followUp,
                                                 .origin = sameValue ? row.origin : domain::Origin::Hub,
                                                 .typedIn = sameValue ? row.typedIn : domain::DataSetKey{},
                                                 .target = entry::addressOf(m_core.catalog(), key, shownIn),
                                                 .why = u"hub: "_s + remote.by,
                                                 .by = sameValue ? row.editedBy : remote.by});
        if (!change)
            return change.error();
        now = change->after;
        const bool joined = merge.takes() && merge.sends();
        if (m_core.countsOnce(key)) {
            ++m_taken;
            m_core.report.merged += joined ? 1 : 0;
            m_core.cameIn({key, shownIn, row.value, now.value, remote.by, remote.at,
                           joined ? CameIn::What::Joined : CameIn::What::Taken});
        }
        const auto noted = m_core.note(m_tx,
                                       {.what = joined ? u"joined"_s : u"taken"_s,
                                        .target = entry::addressOf(m_core.catalog(), key, shownIn),
                                        .before = row.value,
                                        .after = now.value,
                                        .by = remote.by,
                                        .at = remote.at});
        if (!noted)
            return noted;
        m_changes.push_back(*change);
    }
    if (now.editSeq == 0)
        return {};  // neither side has anything, and there never was a row
    if (const auto based = rebase(now, merge, remote); !based)
        return based;
    now.baseValue = merge.base.value;
    now.baseComment = merge.base.comment;
    now.baseFollowUp = merge.base.followUp;
    if (waited && !storage::hub_cells::waits(now)) {
        if (const auto gone = storage::hub_refusals::remove(m_tx, key, {}); !gone)
            return gone;
    }
    return cards(key, shownIn, now, merge, remote);
}

Result<void> Joiner::rebase(const domain::CellRow& before, const CellMerge& merge, const RemoteCell& remote)
{
    domain::CellRow row = before;
    row.baseValue = merge.base.value;
    row.baseComment = merge.base.comment;
    row.baseFollowUp = merge.base.followUp;
    row.baseKnown = true;  // a clash keeps the old base of its field: both sides began empty where they never met
    if (merge.value != FieldVerdict::Clash)
        row.baseUpdatedAt = remote.at.isValid() ? remote.at.toUTC().toString(Qt::ISODateWithMs) : QString();
    return row == before ? Result<void>() : storage::cells::setBase(m_tx, row);
}

Result<void> Joiner::cards(const domain::CellKey& key, domain::DataSetKey shownIn, const domain::CellRow& row,
                           const CellMerge& merge, const RemoteCell& remote)
{
    if (!merge.clash() && m_cards.isEmpty())
        return {};
    Card made;
    made.cell = key;
    made.dataSet = shownIn;
    made.mineBy = row.editedBy;
    made.mineAt = row.editedAt;
    made.theirsBy = remote.by;
    made.theirsAt = remote.at;
    const auto with = [&](const QString& field, std::optional<QString> base, std::optional<QString> mine,
                          std::optional<QString> theirs) {
        made.field = field;
        made.base = std::move(base);
        made.mine = std::move(mine);
        made.theirs = std::move(theirs);
        return made;
    };
    if (const auto done = card(with(kFields[0], row.baseValue, row.value, remote.side.value),
                               merge.value == FieldVerdict::Clash);
        !done)
        return done;
    if (const auto done = card(with(kFields[1], row.baseComment, row.comment, remote.side.comment),
                               merge.comment == FieldVerdict::Clash);
        !done)
        return done;
    return card(with(kFields[2], flagText(row.baseFollowUp), flagText(row.followUp), flagText(remote.side.followUp)),
                merge.followUp == FieldVerdict::Clash);
}

Result<void> Joiner::card(const Card& made, bool clash)
{
    const auto open = m_cards.constFind({made.cell, made.field});
    if (!clash) {
        if (open == m_cards.constEnd())
            return {};
        // Both sides came to the same, or one of them went back: nothing is left to ask.
        const auto closed = storage::hub_cards::answer(m_tx, *open, u"agreed"_s, made.mine, {});
        m_cards.remove({made.cell, made.field});
        return closed ? Result<void>() : Result<void>(closed.error());
    }
    const auto fresh = storage::hub_cards::put(m_tx, m_core.run(), made);
    if (!fresh)
        return fresh.error();
    if (!*fresh)
        return {};
    const QString target = entry::addressOf(m_core.catalog(), made.cell, made.dataSet);
    m_tx.changes().cells.insert(made.cell);
    m_core.cameIn(
        {made.cell, made.dataSet, made.mine, made.theirs, made.theirsBy, made.theirsAt, CameIn::What::Conflict});
    const auto journalled = storage::journal::append(m_tx,
                                                     {.kind = storage::journal::kind::kCard,
                                                      .target = target,
                                                      .before = made.mine,
                                                      .after = made.theirs,
                                                      .why = u"hub: "_s + made.theirsBy,
                                                      .cell = made.cell,
                                                      .dataSet = made.dataSet,
                                                      .part = made.field});
    if (!journalled)
        return journalled.error();
    return m_core.note(m_tx,
                       {.what = u"conflict"_s,
                        .target = target,
                        .before = made.mine,
                        .after = made.theirs,
                        .by = made.theirsBy,
                        .code = made.field,
                        .at = made.theirsAt});
}

Result<void> Joiner::end()
{
    const auto followed = entry::followHub(m_tx, m_core.context, m_changes, m_core.book);
    return followed ? Result<void>() : Result<void>(followed.error());
}

}  // namespace rejista::sync
