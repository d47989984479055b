// A return in memory: cells, messages, totals, sections. What session and validation share; entry's own files only.
// One thread. Invariant: messages, totals and sections fit the cells whenever touch() or evaluateAll() has returned.
#pragma once

#include "entry/rule_run.h"
#include "entry/session.h"
#include "storage/answered.h"
#include "storage/completion.h"
#include "storage/reasons.h"

namespace rejista::entry {

class ReturnData {
public:
    /// `known` is what other returns of the unit have read. `forScreen` also reads last year's values and related
    /// cells, and adds up the totals. Kinds of Session::open.
    [[nodiscard]] static domain::Result<ReturnData> read(storage::Database& db, const Context& context,
                                                         const domain::ReturnKey& key, std::shared_ptr<RuleBook> book,
                                                         bool forScreen, UnitValues* known = nullptr);

    Context context;
    domain::ReturnKey key;
    std::shared_ptr<RuleBook> book;
    const metadata::DataSet* set = nullptr;
    std::shared_ptr<const metadata::FormSpec> form;
    std::shared_ptr<const RuleSet> rules;
    QHash<metadata::Operand, CellState> cells;
    QSet<QString> ended;                               ///< columns in which End was pressed
    QHash<QString, QString> notApplying;               ///< section → reason
    QHash<QString, storage::reasons::Reason> reasons;  ///< by instance
    std::optional<storage::completion::Completion> completion;
    std::optional<domain::Error> refused;  ///< NotAssigned: it can be looked at
    bool periodOpen = true, locked = false;
    std::vector<Message> messages;  ///< ordered
    std::vector<TotalState> totals;
    std::vector<SectionState> sections;
    qint64 evaluations = 0;

    [[nodiscard]] domain::CellKey cellKey(const metadata::Operand& cell) const
    {
        return {key.orgUnit, key.period, cell.element, cell.combo, key.attribute};
    }
    [[nodiscard]] bool isComplete() const { return completion && completion->complete; }
    [[nodiscard]] bool hasValue(const metadata::Operand& cell) const;
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] ReturnState state() const;
    [[nodiscard]] const Message* message(const QString& instance) const;
    /// Indexes into messages: those anchored in the cell or reading it.
    [[nodiscard]] std::vector<int> messagesAt(const metadata::Operand& cell) const { return m_messagesAt.value(cell); }
    /// The text of the values that the broken rule is about now; empty for none.
    [[nodiscard]] QString fingerprint(const QString& instance) const { return m_fingerprints.value(instance); }

    /// Whether what is stored of the return beside its cells (completion, End, sections, reasons) differs from this. Not
    /// asked: columns whose End is on its way to the disk, and what the hub was seen to have.
    [[nodiscard]] domain::Result<bool> stateDiffers(storage::Database& db, const QSet<QString>& onTheWay) const;
    /// Whether its rules, or what stands beside its cells, read this period.
    [[nodiscard]] bool reads(const domain::Period& period) const;
    /// Of a cell of another return: whether a rule read another value than this, or another one stands beside a cell.
    [[nodiscard]] bool showsOther(const domain::CellKey& cell, const std::optional<QString>& stored) const;

    void evaluateAll();
    /// After these cells (or what is answered) changed: runs what depends on them and says what became different.
    [[nodiscard]] EntryChange touch(const QSet<metadata::Operand>& touched, bool answeredChanged);
    /// What differs from an older state of the same return.
    [[nodiscard]] EntryChange differenceFrom(const ReturnData& older) const;
    void setRow(const domain::CellRow& row);
    /// Comments as they should stand, so that a reason is on its anchor exactly as long as it holds.
    [[nodiscard]] std::vector<domain::CellEdit> reasonLines() const;

private:
    domain::Result<void> readCells(storage::Database& db, UnitValues& known);
    domain::Result<void> readState(storage::Database& db);
    domain::Result<void> readForScreen(storage::Database& db, UnitValues& known);
    [[nodiscard]] std::vector<domain::DataSetKey> otherForms(domain::DataElementKey element) const;
    QSet<metadata::Operand> settleAnswered();
    void runRule(int index);
    [[nodiscard]] QString labelOf(const metadata::Operand& cell) const;
    [[nodiscard]] QString sectionName(const QString& section) const;
    void addOwnMessages();
    void addCommentsRequired();
    void sortMessages();
    void noteMessages(EntryChange& change, const std::vector<Message>& older) const;
    void computeTotals();
    void computeSections();
    [[nodiscard]] int expectedCells() const;

    RuleValues m_values;
    bool m_forScreen = false;
    bool m_hubAwake = false;
    QHash<QString, Message> m_byInstance;  ///< of rules
    QHash<QString, QString> m_fingerprints;
    QHash<metadata::Operand, std::vector<int>> m_messagesAt;
    QHash<metadata::Operand, std::vector<metadata::Operand>> m_comparedBy;  ///< cells that show this one beside them
};

/// Why the return cannot be completed; none = it can.
[[nodiscard]] std::optional<domain::Error> whyNotComplete(const ReturnData& data);
/// Completes in an open transaction, from what is stored there.
[[nodiscard]] domain::Result<ReturnData> completeIn(storage::Tx& tx, const Context& context,
                                                    const domain::ReturnKey& key, std::shared_ptr<RuleBook> book);
[[nodiscard]] domain::Result<void> reopenIn(storage::Tx& tx, const Context& context, const domain::ReturnKey& key,
                                            const QString& why);
/// Keeps a reason and its line in the anchor's comment; `data` is brought along. False = nothing of that name.
[[nodiscard]] domain::Result<bool> explainIn(storage::Tx& tx, ReturnData& data, const QString& instance,
                                             const QString& words);
/// Writes the comments of reasonLines().
[[nodiscard]] domain::Result<void> writeReasonLines(storage::Tx& tx, ReturnData& data);

}  // namespace rejista::entry
