// The last step of a new register: the recovery sheet, on paper, and typed back from there once. GUI thread.
// Invariant: the key is hidden while it is typed back, so that it comes from the paper.
#pragma once

#include "desktop/sign_in/pane.h"
#include "desktop/sign_in/recovery_sheet.h"

#include <array>

namespace rejista::desktop {

class SheetStep : public Pane {
    Q_OBJECT
public:
    explicit SheetStep(Tools& tools, QWidget* parent = nullptr);
    void enter() override;
    void setSheet(const RecoverySheet& sheet);
    /// Takes the key out of memory.
    void clear();
    /// The group that is to be typed, 1-8.
    [[nodiscard]] int askedGroup() const { return m_asked; }

Q_SIGNALS:
    /// The group was typed as it is on the sheet.
    void confirmed();

private:
    void build();
    void tellKey();
    void print();
    void savePdf();
    void check(bool whole);

    RecoverySheet m_sheet;
    int m_asked = 1;
    bool m_kept = false;
    std::array<TextLabel*, 8> m_groups{};
    QLineEdit* m_typed = nullptr;
    TextLabel* m_ask = nullptr;
    NoteLine* m_note = nullptr;
    KeyButton* m_printButton = nullptr;
};

}  // namespace rejista::desktop
