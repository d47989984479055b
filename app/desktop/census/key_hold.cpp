#include "desktop/census/key_hold.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace rejista::desktop {

namespace {

bool isKey(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::KeyRelease || type == QEvent::InputMethod;
}

bool isClick(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease
        || type == QEvent::MouseButtonDblClick;
}

/// The action that the key stands for where the focus is; none = it is typed.
QAction* actionFor(const QKeyEvent& key, QWidget& focus)
{
    const QKeySequence pressed(key.keyCombination());
    const QList<QAction*> all = focus.window()->findChildren<QAction*>();
    // As Qt's own map of shortcuts has it: what nobody sees (the sign-in behind the frame) has no keys.
    const auto reaches = [&](const QAction* action) {
        const QList<QObject*> owners = action->associatedObjects();
        return std::any_of(owners.begin(), owners.end(), [&](QObject* owner) {
            const auto* widget = qobject_cast<QWidget*>(owner);
            if (!widget || !widget->isVisible() || !widget->isEnabled())
                return false;
            return action->shortcutContext() == Qt::WindowShortcut || widget == &focus
                || (action->shortcutContext() == Qt::WidgetWithChildrenShortcut && widget->isAncestorOf(&focus));
        });
    };
    const auto found = std::find_if(all.begin(), all.end(), [&](const QAction* action) {
        return action->isEnabled() && action->shortcuts().contains(pressed) && reaches(action);
    });
    return found == all.end() ? nullptr : *found;
}

}  // namespace

void KeyHold::setHolding(bool is)
{
    if (is && !m_holding)
        qApp->installEventFilter(this);
    m_holding = is;
    if (is || m_giving)
        return;
    m_giving = true;
    while (!m_holding && !m_held.empty()) {
        const Held next = std::move(m_held.front());
        m_held.pop_front();
        give(next);
    }
    m_giving = false;
    if (!m_holding)
        qApp->removeEventFilter(this);
}

bool KeyHold::eventFilter(QObject* object, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!m_holding || !widget || widget->window() != m_page.window())
        return false;
    // Taken here, a key is no shortcut and comes again as a key press.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (!isKey(event->type()) && !isClick(event->type()))
        return false;
    m_held.push_back({isClick(event->type()) ? widget : nullptr, std::unique_ptr<QEvent>(event->clone())});
    event->accept();
    return true;
}

// As the window system would have: shortcuts first, unless who has the focus wants the key itself.
void KeyHold::give(const Held& held)
{
    QWidget* focus = QApplication::focusWidget();
    QWidget* to = isClick(held.event->type()) ? held.to.data() : focus ? focus : &m_page;
    if (!to)
        return;
    if (held.event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*held.event);
        QKeyEvent wanted(QEvent::ShortcutOverride, key.key(), key.modifiers(), key.text(), key.isAutoRepeat());
        wanted.ignore();
        QApplication::sendEvent(to, &wanted);
        if (QAction* action = wanted.isAccepted() ? nullptr : actionFor(key, *to)) {
            action->trigger();
            return;
        }
    }
    QApplication::sendEvent(to, held.event.get());
}

}  // namespace rejista::desktop
