#include "desktop/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <memory>

namespace rejista::desktop {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kWarning = 60;  // seconds that are counted down (ui.md §7)

IdleWatch::Steady steadyClock()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return timer->elapsed(); };
}

}  // namespace

IdleWatch::IdleWatch(QObject* parent, Steady steady)
    : QObject(parent),
      m_steady(steady ? std::move(steady) : steadyClock()),
      m_last(m_steady())
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::tick);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
}

void IdleWatch::start()
{
    m_last = m_steady();
    m_said = 0;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::tick()
{
    if (m_minutes <= 0)
        return;
    const qint64 left = m_minutes * 60 - (m_steady() - m_last) / 1000;
    if (left <= 0) {
        stop();
        Q_EMIT lockNow();
    } else if (left <= kWarning) {
        m_said = int(left);
        Q_EMIT lockingIn(m_said);
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_last = m_steady();
        if (m_said != 0) {
            m_said = 0;
            Q_EMIT lockingIn(0);
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace rejista::desktop
