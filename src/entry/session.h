// One return being filled, without windows: cells, totals, messages, progress; typing, undo, completion.
// Belongs to one thread. Acts end in the store before they return; the …Later variants return at once with a future.
// Invariant: what is in memory is what the store holds, but for cells in unsaved() and an act that take() waits for.
#pragma once

#include "entry/apply.h"
#include "entry/cell_view.h"
#include "entry/clipboard.h"
#include "entry/message.h"
#include "entry/returns.h"
#include "entry/rule_book.h"
#include "storage/change_set.h"
#include "storage/drafts.h"
#include "storage/journal.h"

#include <QFuture>

#include <memory>

namespace rejista::entry {

struct Related {
    metadata::Operand cell;
    std::optional<QString> value;
    bool operator==(const Related&) const = default;
};

/// Everything the window shows of one cell.
struct CellState {
    metadata::Operand cell;
    domain::CellRow row;                          ///< value, comment, follow-up, base, origin, who, when
    std::optional<storage::drafts::Draft> draft;  ///< what was typed and is no value yet
    bool answered = false;                   ///< blank, but its column is answered: counts as filled, as 0 in our rules
    std::optional<QString> lastYear;         ///< same cell a year earlier, any origin
    std::vector<domain::DataSetKey> alsoIn;  ///< other forms of this unit that show the same value
    std::vector<Related> compare;            ///< related cells of this return's unit and period
    bool operator==(const CellState&) const = default;
};

struct TotalState {
    int section = -1, index = -1;  ///< of FormSection::totals
    std::optional<double> sum;     ///< none = nothing typed
    std::optional<double> form;    ///< what the paper's total says
    std::optional<double> lastYear;
    std::optional<double> lastYearForm;
    bool operator==(const TotalState&) const = default;
};

struct SectionState {
    enum class State { Empty, Part, Done, DoesNotApply };
    QString section;  ///< FormSection::section
    State state = State::Empty;
    QString reason;  ///< why it does not apply
    int filled = 0, expected = 0, errors = 0, warnings = 0;
    bool operator==(const SectionState&) const = default;
};

struct Progress {
    int filled = 0, expected = 0, drafts = 0, sectionsDone = 0, sections = 0;
    int errors = 0, warnings = 0, unexplained = 0;
    bool operator==(const Progress&) const = default;
};

/// What one act changed.
struct EntryChange {
    std::vector<metadata::Operand> cells;    ///< their own content changed
    std::vector<metadata::Operand> repaint;  ///< `cells`, and those whose marks changed with a message
    QStringList messagesGone;                ///< instances
    std::vector<Message> messages;           ///< new or different
    std::vector<TotalState> totals;
    std::vector<SectionState> sections;
    std::vector<Refusal> refused;
    std::vector<Refusal> drafts;
    std::vector<Flag> flags;
    int skipped = 0;           ///< undo, redo: entries where something else stands now
    bool returnState = false;  ///< state() is another now
    [[nodiscard]] bool isEmpty() const
    {
        return cells.empty() && messagesGone.isEmpty() && messages.empty() && totals.empty() && sections.empty()
            && refused.empty() && drafts.empty() && !returnState;
    }
};

/// What F8 goes through.
struct Problem {
    QString instance;
    metadata::Severity severity = metadata::Severity::Error;
    metadata::Operand cell;  ///< the one to select: furthest from last year, else the anchor; none for a section
    int section = -1;        ///< of FormSpec::sections; -1 = nowhere on this form
    bool operator==(const Problem&) const = default;
};

class Session {
public:
    /// Kind::UnknownDataSet, UnknownOrgUnit, WrongPeriodType, AttributeRequired, storage's kinds. What `context` points
    /// to, and the store, must outlive the session.
    [[nodiscard]] static domain::Result<std::unique_ptr<Session>> open(storage::Store& store, const Context& context,
                                                                       const domain::ReturnKey& key,
                                                                       std::shared_ptr<RuleBook> book = {});
    ~Session();

    [[nodiscard]] const domain::ReturnKey& key() const;
    [[nodiscard]] const metadata::FormSpec& form() const;
    /// None for a cell that is not of this return.
    [[nodiscard]] const CellState* cell(const metadata::Operand& cell) const;
    /// The same as a grid paints it; none for a cell that is not of this return.
    [[nodiscard]] std::optional<CellView> view(const metadata::Operand& cell) const;
    /// Why nothing can be typed into this return now: NotAllowed, Complete, NotAssigned; none = it can.
    [[nodiscard]] std::optional<domain::Error> whyNotTyped() const;
    /// What is said once above the form, and does not stop typing: "periodNotOpen", "locked" (see Flag).
    [[nodiscard]] QStringList notices() const;
    [[nodiscard]] const std::vector<Message>& messages() const;  ///< errors first, in the form's order
    /// In the order of F8: errors first, then what must be explained, each in the form's order.
    [[nodiscard]] std::vector<Problem> problems() const;
    /// F8 from a cell. `standingOn` is the instance that the last F8 gave, as long as nothing else was selected since:
    /// the next one of problems() that selects another cell or section. Without it, on a problem's cell the same;
    /// elsewhere the first of the worst kind that stands after the cell, else the first of all. `backwards` = Shift+F8.
    /// None = no problems.
    /// `also`: what the caller knows to be mended beside them, in the form's order; it comes after problems().
    [[nodiscard]] std::optional<Problem> nextProblem(const metadata::Operand& from, bool backwards = false,
                                                     const QString& standingOn = {},
                                                     const std::vector<Problem>& also = {}) const;
    /// One for each column of the section.
    [[nodiscard]] std::vector<ColumnTotal> columnTotals(int section) const;
    /// What paste(plan) would do; nothing is changed. What has no cell stands in the plan itself.
    [[nodiscard]] std::vector<PasteChange> preview(const PastePlan& plan) const;
    [[nodiscard]] const std::vector<TotalState>& totals() const;  ///< every FormTotal, section by section
    [[nodiscard]] const std::vector<SectionState>& sections() const;
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] ReturnState state() const;
    [[nodiscard]] bool isColumnAnswered(int section, int column) const;
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<storage::journal::Entry>> history(const metadata::Operand& cell) const;
    /// How many rules were evaluated since the session was opened; for tests and the benchmark.
    [[nodiscard]] qint64 evaluations() const;

    using Outcome = domain::Result<EntryChange>;
    [[nodiscard]] Outcome put(const metadata::Operand& cell, const QString& text);
    [[nodiscard]] Outcome clear(const metadata::Operand& cell) { return put(cell, {}); }
    /// The draft that waits because the value was typed in another form becomes the value (Alt+R).
    [[nodiscard]] Outcome replaceShared(const metadata::Operand& cell);
    /// Esc: the draft is given up, the old value stands.
    [[nodiscard]] Outcome discardDraft(const metadata::Operand& cell);
    [[nodiscard]] Outcome setComment(const metadata::Operand& cell, const QString& comment);
    [[nodiscard]] Outcome setFollowUp(const metadata::Operand& cell, bool is);
    /// One act, undone in one step.
    [[nodiscard]] Outcome paste(const PastePlan& plan);
    /// End: the column (in a list: the row) is answered; its blanks count as filled (decisions.md 9).
    [[nodiscard]] Outcome endColumn(int section, int column, bool is = true);
    /// An empty reason takes it back.
    [[nodiscard]] Outcome doesNotApply(const QString& section, const QString& reason);
    /// Kind::NotFound when the instance says nothing now or needs no reason.
    [[nodiscard]] Outcome explain(const QString& instance, const QString& text);
    /// Kinds as entry::complete.
    [[nodiscard]] Outcome complete();
    [[nodiscard]] Outcome reopen(const QString& why);
    /// Nothing to undo: an empty change. Kind::Complete in a completed return.
    [[nodiscard]] Outcome undo();
    [[nodiscard]] Outcome redo();
    /// Whether a commit changed something that this session shows, or that its rules read, and does not know of: another
    /// window, an import, another form, the hub. What stands in the store is compared, so its own writes, undo and redo are
    /// known, and so is what only moved on its way to the hub. Storage's kinds.
    [[nodiscard]] domain::Result<bool> isBehind(const storage::ChangeSet& changes) const;
    /// Reads everything again: another session or an import changed something.
    [[nodiscard]] Outcome reload();

    /// The same as put and paste, with the change at once and the disk's word later. After an error the text stays in
    /// memory and in unsaved() until retry() succeeds. Any other act writes it first, or fails with the same error and
    /// changes nothing: a return is never completed or read again over text that is not on disk.
    struct Later {
        EntryChange change;  ///< cells, totals, sections and messages to paint anew
        QFuture<domain::Result<void>> saved;
    };
    [[nodiscard]] domain::Result<Later> putLater(const metadata::Operand& cell, const QString& text);
    [[nodiscard]] domain::Result<Later> pasteLater(const PastePlan& plan);
    /// endColumn the same way. Kind::Complete, NotAllowed at once.
    [[nodiscard]] domain::Result<Later> endColumnLater(int section, int column, bool is = true);
    [[nodiscard]] domain::Result<Later> replaceSharedLater(const metadata::Operand& cell);
    [[nodiscard]] domain::Result<Later> discardDraftLater(const metadata::Operand& cell);
    [[nodiscard]] domain::Result<Later> setCommentLater(const metadata::Operand& cell, const QString& comment);
    [[nodiscard]] std::vector<metadata::Operand> unsaved() const;
    [[nodiscard]] QFuture<domain::Result<void>> retry();

    /// Acts on the whole return without waiting. They are worked out on the store's thread, behind all that was handed
    /// to the disk before (which is written again where it was refused; else the act fails alike). The session is as
    /// before until take() is given the outcome, once; in between it is only read. Errors as of the acts above.
    struct Made;
    using Acted = domain::Result<std::shared_ptr<Made>>;
    [[nodiscard]] QFuture<Acted> doesNotApplyLater(const QString& section, const QString& reason);
    [[nodiscard]] QFuture<Acted> explainLater(const QString& instance, const QString& text);
    [[nodiscard]] QFuture<Acted> completeLater();
    [[nodiscard]] QFuture<Acted> reopenLater(const QString& why);
    [[nodiscard]] QFuture<Acted> undoLater();
    [[nodiscard]] QFuture<Acted> redoLater();
    [[nodiscard]] QFuture<Acted> reloadLater();
    [[nodiscard]] Outcome take(const Acted& acted);

private:
    struct Data;
    explicit Session(std::unique_ptr<Data> data);
    std::unique_ptr<Data> d;
};

}  // namespace rejista::entry
