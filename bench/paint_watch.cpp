#include "paint_watch.h"

#include <QWidget>

namespace rejista::bench {

double between(Moment from, Moment to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

void PaintWatch::watch(const QWidget* widget)
{
    m_watched = widget;
    m_dirty = m_painted = false;
}

Moment PaintWatch::untilPainted(const char* what)
{
    const Moment begun = std::chrono::steady_clock::now();
    while (!m_painted) {
        processEvents(QEventLoop::AllEvents);
        if (between(begun, std::chrono::steady_clock::now()) > 10'000)
            qFatal("%s was not painted in ten seconds", what);
    }
    return m_at;
}

bool PaintWatch::notify(QObject* receiver, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Paint && m_watched && receiver->isWidgetType()) {
        const auto* widget = static_cast<const QWidget*>(receiver);
        m_dirty = m_dirty || widget == m_watched || m_watched->isAncestorOf(widget);
    }
    const bool done = QApplication::notify(receiver, event);
    // Both paint what is dirty and flush it before they return: the one for changes, the other for a window just shown.
    if (m_dirty && (type == QEvent::UpdateRequest || type == QEvent::Expose)) {
        m_dirty = false;
        if (!m_painted)
            m_at = std::chrono::steady_clock::now();
        m_painted = true;
    }
    return done;
}

}  // namespace rejista::bench
