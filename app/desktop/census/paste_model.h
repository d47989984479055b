// What a paste would do, row by row, for its preview. GUI thread. Invariant: every cell of the block that holds text is
// in exactly one row: what changes first, then what is kept red, what is refused, what has no cell, what stays.
#pragma once

#include "desktop/census/open_return.h"

#include <QAbstractTableModel>

namespace rejista::desktop {

class PasteModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Where, From, To, Columns };
    struct Counts {
        int changes = 0, same = 0, drafts = 0, refused = 0, misfits = 0;
    };

    PasteModel(const OpenReturn& form, entry::PastePlan plan, QObject* parent = nullptr);

    [[nodiscard]] const entry::PastePlan& plan() const { return m_plan; }
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    /// "24 change, 2 stay, 3 do not fit."
    [[nodiscard]] QString summary() const;
    /// There is something to write.
    [[nodiscard]] bool canApply() const { return m_counts.changes + m_counts.drafts > 0; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString misfitText(const entry::PasteMisfit& misfit, int column) const;

    const OpenReturn& m_form;
    entry::PastePlan m_plan;
    std::vector<entry::PasteChange> m_changes;
    std::vector<entry::PasteMisfit> m_misfits;
    Counts m_counts;
};

}  // namespace rejista::desktop
