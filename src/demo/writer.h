// Brings papers into a workspace through entry, as a clerk's typing or an archive's file would come. One thread.
// Invariant: nothing that entry refuses is forced in; the first refusal ends the demo with its reason.
#pragma once

#include "demo/paper.h"

#include "entry/apply.h"
#include "entry/rule_book.h"
#include "storage/workspace.h"

#include <QHash>

#include <memory>

namespace rejista::demo {

class Writer {
public:
    Writer(storage::Workspace& workspace, const entry::Context& context);

    /// Queues the answers of one unit and period; flush() writes what is queued. `attribute`: the option of the
    /// data set's own combo ("T1"); empty = it has none.
    [[nodiscard]] domain::Result<void> add(const QString& unit, const QString& period, const Paper& paper,
                                           const QString& attribute = {});
    [[nodiscard]] domain::Result<void> flush(domain::Origin origin);
    /// End in every column of the return's tables that was begun or passed over (decisions.md 9).
    [[nodiscard]] domain::Result<void> closeColumns(const std::vector<domain::ReturnKey>& returns);
    /// Gives a reason for each warning and completes. Errors are those of entry::complete.
    [[nodiscard]] domain::Result<void> complete(const domain::ReturnKey& key, const QString& reason);

    /// The returns that add() has seen, in order; emptied by the caller.
    [[nodiscard]] std::vector<domain::ReturnKey> takeReturns() { return std::exchange(m_returns, {}); }
    [[nodiscard]] qint64 values() const { return m_values; }
    [[nodiscard]] domain::Result<domain::ReturnKey> returnKey(const QString& dataSet, const QString& unit,
                                                              const QString& period,
                                                              const QString& attribute = {}) const;

private:
    [[nodiscard]] domain::Result<metadata::Operand> operand(domain::DataSetKey dataSet, const Answer& answer);

    storage::Workspace& m_workspace;
    const entry::Context& m_context;
    std::shared_ptr<entry::RuleBook> m_book;
    std::vector<entry::Batch> m_batches;
    std::vector<domain::ReturnKey> m_returns;
    QHash<QString, metadata::Operand> m_operands;
    qint64 m_values = 0;
};

}  // namespace rejista::demo
