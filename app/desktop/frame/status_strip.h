// The 28-px foot of the window: whether all is saved, the demo's day, what the arrows stand on, keys and help.
// GUI thread. "Saving…" shows only after 400 ms; "Not saved" at once, and it stays until it is true no more.
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/look/look.h"

#include <QTimer>
#include <QWidget>

namespace rejista::desktop {

class StatusStrip : public QWidget {
    Q_OBJECT
public:
    StatusStrip(Desk& desk, const Look& look, QWidget* parent = nullptr);
    void setTold(const QString& line);
    /// Seconds until the register locks itself; 0 = not soon.
    void setLockingIn(int seconds);
    /// What is written at the left now, for screen readers and tests.
    [[nodiscard]] QString savedText() const;

Q_SIGNALS:
    void savedAsked();
    void keysAsked();
    void helpAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void readDesk();

    Desk& m_desk;
    const Look& m_look;
    QTimer m_slow;
    bool m_showSaving = false;
    QString m_told, m_wasSaid;
    int m_locking = 0;
    QRect m_savedBox, m_keysBox, m_helpBox;
};

}  // namespace rejista::desktop
