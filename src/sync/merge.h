// The three-way merge of one cell and of one completion, as pure functions (design.md §3, style.md §4.5). Any thread.
// Invariant: nothing that either side changed since `base` is lost: it is in the result, or in a clash.
#pragma once

#include <QString>

#include <optional>

namespace rejista::sync {

/// One side of a cell. No value = cleared, deleted or never there: DHIS2 cannot tell them apart.
struct CellSide {
    std::optional<QString> value{};
    QString comment{};
    bool followUp = false;
    bool operator==(const CellSide&) const = default;
};

enum class FieldVerdict {
    Same,        ///< nobody changed it
    TakeRemote,  ///< only the hub changed it
    KeepLocal,   ///< only we changed it: to be sent
    Converged,   ///< both changed it to the same
    Clash,       ///< both, differently: a card
};

template <class T>
[[nodiscard]] FieldVerdict mergeField(const T& base, const T& local, const T& remote)
{
    if (local == remote)
        return local == base ? FieldVerdict::Same : FieldVerdict::Converged;
    if (local == base)
        return FieldVerdict::TakeRemote;
    return remote == base ? FieldVerdict::KeepLocal : FieldVerdict::Clash;
}

struct CellMerge {
    FieldVerdict value = FieldVerdict::Same, comment = FieldVerdict::Same, followUp = FieldVerdict::Same;
    CellSide merged{};  ///< local with what is taken from the hub; clashing fields stay as they are here
    CellSide base{};    ///< what both sides agree on from now on: the hub's, but for clashing fields (the old base)

    [[nodiscard]] bool clash() const;
    [[nodiscard]] bool takes() const;  ///< something of the hub's comes in
    [[nodiscard]] bool sends() const;  ///< something of ours is to go out
};

/// `base` none = the two sides never met about this cell: then equal sides converge, an empty side gives way to the
/// other, and two different values clash. Comments: a side whose comment is only the other's with lines added wins
/// without a question (our reasons are lines of their own, decisions.md 14).
[[nodiscard]] CellMerge mergeCell(const std::optional<CellSide>& base, const CellSide& local, const CellSide& remote);

/// Completion. A return that is complete on one side and was changed on the other is told by the caller.
[[nodiscard]] FieldVerdict mergeCompletion(std::optional<bool> base, bool local, bool remote);

}  // namespace rejista::sync
