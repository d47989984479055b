// A new passphrase: typed twice, with a word for how hard it is to guess. For recovery, a new register, settings.
// GUI thread.
#pragma once

#include "desktop/sign_in/pane.h"
#include "desktop/sign_in/secret_field.h"

namespace rejista::desktop {

class NewSecret : public Pane {
    Q_OBJECT
public:
    /// `show` is the page's action for Show.
    NewSecret(Tools& tools, QAction* show, QWidget* parent = nullptr);
    void enter() override { m_first->setFocus(); }
    /// The passphrase; empty while it is too short or the two differ, and then the note says so and the field to mend
    /// has the focus.
    [[nodiscard]] QString checked();
    void clear();
    void setWorking(bool working);
    /// For EnterWalk.
    [[nodiscard]] QList<QWidget*> order() const { return {m_first, m_again}; }

private:
    void follow();

    SecretField* m_first;
    SecretField* m_again;
    NoteLine* m_strength;
    NoteLine* m_same;
};

}  // namespace rejista::desktop
