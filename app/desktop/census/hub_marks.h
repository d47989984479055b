// What a return's cells show of their way to the hub: not sent yet, changed at both sides, not accepted. GUI thread; read
// by a worker after each exchange and each write, so that no key waits for it.
// Invariant: nothing is shown of a hub that this register does not know.
#pragma once

#include "desktop/frame/desk.h"
#include "metadata/catalog.h"
#include "sync/conflicts.h"
#include "sync/state.h"

namespace rejista::desktop {

class SyncDesk;

class HubMarks : public QObject {
    Q_OBJECT
public:
    /// What has a mark and neither waits to be sent nor for a choice was refused, also where the hub gave no code.
    [[nodiscard]] static bool isRefused(const sync::CellMark& mark) { return !mark.toSend && !mark.conflict; }

    HubMarks(Desk& desk, const domain::ReturnKey& form, QObject* parent = nullptr);

    [[nodiscard]] bool hasHub() const;
    /// What is there was read from a register that knows its hub: false before the first reading has ended, too.
    [[nodiscard]] bool knowsHub() const { return m_known; }
    /// Null = the hub has what stands here, or there is nothing to have.
    [[nodiscard]] const sync::CellMark* of(const metadata::Operand& cell) const;
    /// The card of a cell that was changed at both sides; null = none, or it was answered a moment ago.
    [[nodiscard]] const sync::Conflict* cardOf(const metadata::Operand& cell) const;
    /// Cells with a card, and cells that the hub did not accept; in no order.
    [[nodiscard]] std::vector<metadata::Operand> toAnswer() const;
    [[nodiscard]] int toSend() const;

    /// Whether cells that are not sent have their dot (Ctrl+Shift+U).
    [[nodiscard]] bool showsUnsent() const { return m_showsUnsent; }
    void setShowsUnsent(bool is);
    void refresh();

Q_SIGNALS:
    /// These cells look different now.
    void changed(const std::vector<rejista::metadata::Operand>& cells);

private:
    using Marks = QHash<metadata::Operand, sync::CellMark>;
    void take(domain::Result<std::vector<std::pair<domain::CellKey, sync::CellMark>>> marks);
    void set(bool known, Marks marks);

    Desk& m_desk;
    SyncDesk& m_hub;
    domain::ReturnKey m_form;
    Marks m_marks;
    bool m_known = false, m_showsUnsent = false, m_reading = false, m_again = false;
};

}  // namespace rejista::desktop
