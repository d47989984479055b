// Counts the time since the last key or click, and asks for the lock when it is long enough. GUI thread.
// Invariant: the last minute is said second by second, and any key within it keeps the register open.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace rejista::desktop {

class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// Milliseconds of a steady clock; tests give their own.
    using Steady = std::function<qint64()>;
    explicit IdleWatch(QObject* parent = nullptr, Steady steady = {});

    /// 0 = never.
    void setMinutes(int minutes);
    /// Watches the application's keys and clicks from now on.
    void start();
    void stop();
    /// What the timer calls each second.
    void tick();

Q_SIGNALS:
    /// 60 … 1; 0 = somebody is there again.
    void lockingIn(int seconds);
    void lockNow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Steady m_steady;
    QTimer m_timer;
    qint64 m_last = 0;
    int m_minutes = 10, m_said = 0;
};

}  // namespace rejista::desktop
