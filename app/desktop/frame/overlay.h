// A panel over the frame or the first page: command search, sheet of keys, help. Not a window of its own: nothing waits
// for it. GUI thread. Invariant: Esc closes it, and then the focus is where it was before it opened.
#pragma once

#include "desktop/look/look.h"

#include <QFrame>
#include <QPointer>

namespace rejista::desktop {

class Overlay : public QFrame {
    Q_OBJECT
public:
    /// `width` and the most of the height that it takes, in px at 100 %; less where `over` is smaller.
    Overlay(QWidget& over, const Look& look, QSize wish);
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// Hides it and gives the focus back.
    void shut();

Q_SIGNALS:
    void closed();

protected:
    /// Shows it above all and puts the focus on `first`.
    void show(QWidget* first);
    /// How high it would like to be inside its wish; the wish's height by default.
    [[nodiscard]] virtual int wishedHeight() const;
    void place();
    [[nodiscard]] const Look& look() const { return m_look; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followFocus(QWidget* now);

    QWidget& m_over;
    const Look& m_look;
    QSize m_wish;
    QPointer<QWidget> m_before;
    bool m_closing = false;
};

}  // namespace rejista::desktop
