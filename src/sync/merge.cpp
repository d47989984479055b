#include "sync/merge.h"

#include <QStringList>

namespace rejista::sync {

namespace {

/// Whether `longer` holds every line of `shorter`, in any order.
bool holdsAllLines(const QString& longer, const QString& shorter)
{
    const QStringList lines = longer.split(u'\n');
    for (const QString& line : shorter.split(u'\n', Qt::SkipEmptyParts)) {
        if (!lines.contains(line))
            return false;
    }
    return true;
}

FieldVerdict mergeComment(const QString& base, const QString& local, const QString& remote)
{
    const FieldVerdict verdict = mergeField(base, local, remote);
    if (verdict != FieldVerdict::Clash)
        return verdict;
    if (holdsAllLines(remote, local))
        return FieldVerdict::TakeRemote;
    return holdsAllLines(local, remote) ? FieldVerdict::KeepLocal : FieldVerdict::Clash;
}

template <class T>
void settle(FieldVerdict verdict, const T& remote, T& merged, T& base)
{
    if (verdict == FieldVerdict::TakeRemote)
        merged = remote;
    if (verdict != FieldVerdict::Clash)
        base = remote;
}

}  // namespace

bool CellMerge::clash() const
{
    return value == FieldVerdict::Clash || comment == FieldVerdict::Clash || followUp == FieldVerdict::Clash;
}

bool CellMerge::takes() const
{
    return value == FieldVerdict::TakeRemote || comment == FieldVerdict::TakeRemote
        || followUp == FieldVerdict::TakeRemote;
}

bool CellMerge::sends() const
{
    return value == FieldVerdict::KeepLocal || comment == FieldVerdict::KeepLocal
        || followUp == FieldVerdict::KeepLocal;
}

CellMerge mergeCell(const std::optional<CellSide>& base, const CellSide& local, const CellSide& remote)
{
    // Two sides that never met both began with an empty cell.
    const CellSide from = base.value_or(CellSide{});
    CellMerge merge;
    merge.merged = local;
    merge.base = from;
    merge.value = mergeField(from.value, local.value, remote.value);
    merge.comment = mergeComment(from.comment, local.comment, remote.comment);
    merge.followUp = mergeField(from.followUp, local.followUp, remote.followUp);
    settle(merge.value, remote.value, merge.merged.value, merge.base.value);
    settle(merge.comment, remote.comment, merge.merged.comment, merge.base.comment);
    settle(merge.followUp, remote.followUp, merge.merged.followUp, merge.base.followUp);
    return merge;
}

FieldVerdict mergeCompletion(std::optional<bool> base, bool local, bool remote)
{
    return mergeField(base.value_or(false), local, remote);
}

}  // namespace rejista::sync
