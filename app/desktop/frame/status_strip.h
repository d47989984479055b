// The 28-px foot of the window: whether all is saved, what waits for the hub, the demo's day, what the arrows stand on, keys and help.
// GUI thread. "Saving…" shows only after 400 ms; "Not saved" at once, and it stays until it is true no more.
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/look/look.h"
#include "desktop/look/state_glyph.h"

#include <QTimer>
#include <QWidget>

namespace rejista::desktop {

/// What the foot says of the hub; nothing at all where the register knows none.
struct HubStatus {
    QString toSend{};     ///< "63 to send"
    QString confirmed{};  ///< "Last confirmed by the hub: …"
    State line = State::NotAsked;
    QString says{};  ///< "Offline", "Connected", "Syncing 41 %"
    bool operator==(const HubStatus&) const = default;
};

class StatusStrip : public QWidget {
    Q_OBJECT
public:
    StatusStrip(Desk& desk, const Look& look, QWidget* parent = nullptr);
    void setTold(const QString& line);
    /// Seconds until the register locks itself; 0 = not soon.
    void setLockingIn(int seconds);
    void setHub(const std::optional<HubStatus>& hub);
    [[nodiscard]] const std::optional<HubStatus>& hub() const { return m_hub; }
    /// What is written at the left now, for screen readers and tests.
    [[nodiscard]] QString savedText() const;

Q_SIGNALS:
    void savedAsked();
    void toSendAsked();
    void hubAsked();
    void keysAsked();
    void helpAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void readDesk();
    void tellReader();
    [[nodiscard]] QRect mirrored(const QRect& box) const;
    /// What of `hub` finds room from `left`; gives what is left at the right of it.
    void paintHub(QPainter& painter, int& left, int& right);

    Desk& m_desk;
    const Look& m_look;
    QTimer m_slow;
    bool m_showSaving = false;
    QString m_told, m_wasSaid;
    int m_locking = 0;
    std::optional<HubStatus> m_hub;
    QRect m_savedBox, m_keysBox, m_helpBox, m_toSendBox, m_hubBox;
};

}  // namespace rejista::desktop
