#include "desktop/frame/overlay.h"

#include "desktop/look/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace rejista::desktop {

namespace {

constexpr int kTop = 52, kEdge = 10;  // px at 100 %

}  // namespace

Overlay::Overlay(QWidget& over, const Look& look, QSize wish) : QFrame(&over), m_over(over), m_look(look), m_wish(wish)
{
    setFocusPolicy(Qt::NoFocus);
    QWidget::hide();
    connect(&look, &Look::changed, this, [this] { place(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    over.installEventFilter(this);
}

void Overlay::show(QWidget* first)
{
    if (!isVisible()) {
        QWidget* now = QApplication::focusWidget();
        m_before = now && !isAncestorOf(now) ? now : nullptr;
    }
    // Two panels never lie over each other.
    const auto others = m_over.findChildren<Overlay*>(QString(), Qt::FindDirectChildrenOnly);
    for (Overlay* other : others) {
        if (other == this || !other->isOpen())
            continue;
        m_before = other->m_before;
        other->m_before = nullptr;
        other->shut();
    }
    place();
    QWidget::show();
    raise();
    first->setFocus(Qt::PopupFocusReason);
}

void Overlay::shut()
{
    if (!isVisible() || m_closing)
        return;
    m_closing = true;
    QWidget::hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
    m_closing = false;
    Q_EMIT closed();
}

// A click elsewhere, or a key that goes to another page, takes the focus: it stays there.
void Overlay::followFocus(QWidget* now)
{
    if (!isVisible() || m_closing || !now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    m_before = nullptr;
    shut();
}

int Overlay::wishedHeight() const
{
    return m_look.px(m_wish.height());
}

void Overlay::place()
{
    const int edge = m_look.px(kEdge);
    const int width = std::min(m_look.px(m_wish.width()), m_over.width() - 2 * edge);
    const int top = std::min(m_look.px(kTop), std::max(edge, (m_over.height() - m_look.px(m_wish.height())) / 2));
    const int height = std::min({wishedHeight(), m_look.px(m_wish.height()), m_over.height() - top - edge});
    setGeometry((m_over.width() - width) / 2, top, width, height);
    update();
}

void Overlay::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.win);
    const double line = theme.isHighContrast() ? m_look.px(2) : 1;
    paintBox(painter, rect(), theme.base, theme.isHighContrast() ? theme.acc : theme.line2, line, 0);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        event->accept();  // keys of the page behind are not for somebody who reads this
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_over && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == &m_over && event->type() == QEvent::MouseButtonPress && isVisible()
        && !geometry().contains(static_cast<QMouseEvent*>(event)->pos()))
        shut();
    return QFrame::eventFilter(watched, event);
}

}  // namespace rejista::desktop
