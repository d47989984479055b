// A field for a passphrase: dots, Show inside at the right, and a word where Caps Lock is known to be on.
// GUI thread. Qt has no question for Caps Lock, so it is told from letters that come without Shift.
#pragma once

#include "desktop/look/key_button.h"

#include <QLineEdit>
#include <QPointer>

namespace rejista::desktop {

class SecretField : public QLineEdit {
    Q_OBJECT
public:
    /// `show` is checkable; one action may serve several fields.
    SecretField(const Look& look, QAction* show, int height, QWidget* parent = nullptr);
    [[nodiscard]] bool capsLock() const { return m_caps; }

Q_SIGNALS:
    void capsLockChanged(bool on);
    /// Up = -1, Down = 1: nothing in a field of one line, but perhaps in a list beside it.
    void walked(int step);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void noteCaps(const QKeyEvent& event);

    const Look& m_look;
    KeyButton* m_show;
    QPointer<QAction> m_action;
    int m_height;
    bool m_caps = false, m_capsKnown = false, m_hasButton = true;
};

/// The action that shows what is typed in the fields under `owner`: "Show", "Hide" while it does. `id`: "signin.show".
QAction* makeShowAction(QWidget* owner, const char* id);

}  // namespace rejista::desktop
