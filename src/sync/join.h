// Takes what the hub says of cells into the store, field by field against the base; opens and closes cards. Internal; inside
// a transaction. Invariants: nothing that either side changed is lost: it is in the row, or on a card; a base is what the
// hub was seen to have; a value that went out counts as agreed on only where it is seen as it was sent.
#pragma once

#include "storage/cells.h"
#include "storage/hub_cards.h"
#include "storage/hub_ledger.h"
#include "sync/merge.h"
#include "sync/run_core.h"

#include <QHash>

namespace rejista::sync {

/// A cell as the hub has it.
struct RemoteCell {
    CellSide side{};
    QString by{};
    QDateTime at{};  ///< invalid = the hub has no row, or does not tell
    [[nodiscard]] static RemoteCell of(const hub::RemoteValue& value);
};

/// What is sent of a row: U+0000 taken out (hub-live.md §A1.1); nothing but the clearing where it has no value.
[[nodiscard]] CellSide wireSide(const domain::CellRow& row);

class Joiner {
public:
    Joiner(Core& core, storage::Tx& tx);
    /// Reads the open cards: call it first.
    [[nodiscard]] domain::Result<void> begin();
    /// What the ledger has open of the form that is being joined, oldest first.
    void expect(const std::vector<storage::hub_ledger::Push>& pushes);

    /// `shownIn` is the form that cards and the journal name. `row` none = there is none.
    [[nodiscard]] domain::Result<void> cell(const domain::CellKey& key, domain::DataSetKey shownIn,
                                            const std::optional<domain::CellRow>& row, const RemoteCell& remote);
    /// Lets reasons and completions follow what moved. Call it last.
    [[nodiscard]] domain::Result<void> end();

    [[nodiscard]] int taken() const { return m_taken; }
    [[nodiscard]] int confirmed() const { return m_confirmed; }
    /// Per push given to expect(), which of its cells were seen as sent.
    [[nodiscard]] const std::vector<std::vector<bool>>& seen() const { return m_seen; }

private:
    struct Sent {
        CellSide side{};
        size_t push = 0, index = 0;
    };
    enum class Race { None, PutBack, Ask };

    [[nodiscard]] bool wasSentSo(const domain::CellKey& key, const CellSide& remote);
    [[nodiscard]] domain::Result<Race> raceOf(const domain::CellKey& key, const domain::CellRow& row,
                                              const CellMerge& merge, const RemoteCell& remote);
    [[nodiscard]] domain::Result<void> write(const domain::CellKey& key, domain::DataSetKey shownIn,
                                             const domain::CellRow& row, const CellMerge& merge,
                                             const RemoteCell& remote);
    [[nodiscard]] domain::Result<void> rebase(const domain::CellRow& before, const CellMerge& merge,
                                              const RemoteCell& remote);
    [[nodiscard]] domain::Result<void> cards(const domain::CellKey& key, domain::DataSetKey shownIn,
                                             const domain::CellRow& row, const CellMerge& merge,
                                             const RemoteCell& remote);
    [[nodiscard]] domain::Result<void> card(const storage::hub_cards::Card& made, bool clash);

    Core& m_core;
    storage::Tx& m_tx;
    QHash<std::pair<domain::CellKey, QString>, qint64> m_cards;  ///< open cards by cell and field
    QHash<std::pair<domain::DataElementKey, domain::OptionComboKey>, std::vector<Sent>> m_sent;
    std::vector<std::vector<bool>> m_seen;
    std::vector<storage::cells::CellChange> m_changes;
    int m_taken = 0, m_confirmed = 0;
};

}  // namespace rejista::sync
