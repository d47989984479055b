// Keys and clicks in a page's window while an act is under way: held, and given back in their order when it has ended, so
// that each of them meets what it would have met had the disk been quick. GUI thread.
// Invariant: what was held is given back once, before anything that comes later.
#pragma once

#include <QEvent>
#include <QPointer>
#include <QWidget>

#include <deque>
#include <memory>

namespace rejista::desktop {

class KeyHold : public QObject {
    Q_OBJECT
public:
    explicit KeyHold(QWidget& page) : QObject(&page), m_page(page) {}

    /// From true on everything is held; false gives it back, until one of the keys begins the next act.
    void setHolding(bool is);
    [[nodiscard]] int count() const { return int(m_held.size()); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Held {
        QPointer<QWidget> to;  ///< of a click; a key goes where the focus is then
        std::unique_ptr<QEvent> event;
    };
    void give(const Held& held);

    QWidget& m_page;
    std::deque<Held> m_held;
    bool m_holding = false, m_giving = false;
};

}  // namespace rejista::desktop
