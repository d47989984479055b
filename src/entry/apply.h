// The one place that writes cells (decisions.md 22): commands, imports and the form being filled all come here.
// Free functions; apply(Tx&) on the writer thread, apply(Store&) waits for the commit (never the GUI thread).
// Invariant: every edit is in exactly one of saved, unchanged, drafts, refused; applying the same twice changes nothing.
#pragma once

#include "entry/context.h"
#include "entry/rule_book.h"
#include "storage/cells.h"
#include "storage/store.h"

#include <functional>
#include <span>

namespace rejista::entry {

struct ApplyOptions {
    domain::DataSetKey through;  ///< the form it is typed through or the file names; none = the first assigned
                                 ///< data set of the unit that has the element
    bool replaceShared = false;  ///< decisions.md 15
    bool dryRun = false;         ///< says what would happen; nothing stays
    bool keepDrafts = false;     ///< text that is no value, and a shared value, become drafts (typed); else refused
    bool touchesDrafts = true;   ///< false: a comment or a follow-up mark only; a draft of the cell stays
    bool undoable = true;        ///< goes on the person's undo stack of the return as one act
    domain::Origin origin = domain::Origin::Typed;
    QString why;
    std::shared_ptr<RuleBook> book =
        {};  ///< for what follows from a change: lapsed reasons, complete returns beside it;
             ///< none = one is made when it is needed
};

struct Refusal {
    domain::CellEdit edit;
    domain::Error error;  ///< `where` is the cell's address
    bool operator==(const Refusal&) const = default;
};

/// Saved all the same, but worth saying: "periodNotOpen" (a hub would not take it now), "locked" (after the pack's
/// lock date, without the right to unlock), "reopened", "changedSinceComplete" (another return that shares the value).
struct Flag {
    QString name;
    domain::ReturnKey form;
    bool operator==(const Flag&) const = default;
};

struct ApplyReport {
    int saved = 0, unchanged = 0;
    std::vector<Refusal> refused;
    std::vector<Refusal> drafts;                      ///< kept as drafts, with why they are no values
    std::vector<Flag> flags;                          ///< each once
    std::vector<storage::cells::CellChange> changes;  ///< what was saved, in order

    void add(ApplyReport other);
};

/// In an open transaction: parse, check, write, journal; all edits in one act. Edits of several returns may be mixed.
/// A reason whose numbers moved goes out of its anchor's comment in the same act, in every open return of the unit
/// (decisions.md 14).
/// Fails only for Kind::NotAllowed and storage's kinds; what is wrong with a cell is in `refused`:
/// parseValue's kinds, UnknownElement (not in the data set), UnknownCombo (not of the effective combo), Greyed, NotAssigned (facts
/// orgUnit, dataSet; also: unit closed; fact reason), WrongPeriodType, AttributeRequired, Shared (facts value, by, dataSet), Complete.
[[nodiscard]] domain::Result<ApplyReport> apply(storage::Tx& tx, const Context& context,
                                                std::span<const domain::CellEdit> edits, const ApplyOptions& options);
/// One transaction.
[[nodiscard]] domain::Result<ApplyReport> apply(storage::Store& store, const Context& context,
                                                std::span<const domain::CellEdit> edits, const ApplyOptions& options);

/// What a file holds for one return.
struct Batch {
    domain::ReturnKey form;  ///< form.dataSet is what the edits go through
    std::vector<domain::CellEdit> edits;
};
/// An import. Up to 50 returns go in as one undoable act each; more go in chunks of about 5,000 edits that no Ctrl+Z
/// takes back (the journal has them). `progress(done, all)` returns false to stop: Kind::Cancelled, what is in stays in.
[[nodiscard]] domain::Result<ApplyReport> applyAll(storage::Store& store, const Context& context,
                                                   std::span<const Batch> batches, const ApplyOptions& options,
                                                   const std::function<bool(qsizetype, qsizetype)>& progress = {});

}  // namespace rejista::entry
