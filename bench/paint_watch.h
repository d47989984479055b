// The application of the window's benchmark: sees when a widget has been painted and its window's picture handed over.
// GUI thread. Invariant: a moment is taken after the paint events are done and the backing store is flushed, never before.
#pragma once

#include <QApplication>
#include <QPointer>

#include <chrono>

namespace rejista::bench {

using Moment = std::chrono::steady_clock::time_point;

/// Milliseconds from `from` to `to`.
[[nodiscard]] double between(Moment from, Moment to);

class PaintWatch : public QApplication {
public:
    PaintWatch(int& argc, char** argv) : QApplication(argc, argv) {}

    /// Waits from now on for `widget` or something in it to be painted.
    void watch(const QWidget* widget);
    /// Turns the events until that has happened; when it was on the screen. Ends the program after ten seconds, saying
    /// that `what` was not painted.
    [[nodiscard]] Moment untilPainted(const char* what);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    QPointer<const QWidget> m_watched;
    bool m_dirty = false, m_painted = false;
    Moment m_at;
};

}  // namespace rejista::bench
