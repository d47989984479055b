#include "desktop/frame/rail.h"

#include "desktop/look/icons.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 % (ui.md §3).
constexpr int kWidth = 88, kItem = 62, kTop = 54, kMargin = 6, kIcon = 22, kBadge = 18;

}  // namespace

Rail::Rail(const Look& look, QWidget* parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"rail"_s);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Rail::addItem(const QString& id, const char* icon, const QString& text, bool atFoot)
{
    m_items.push_back({id, icon, text, atFoot, 0});
    update();
}

void Rail::setText(const QString& id, const QString& text)
{
    for (Item& item : m_items) {
        if (item.id == id)
            item.text = text;
    }
    update();
}

void Rail::setBadge(const QString& id, int count)
{
    for (Item& item : m_items) {
        if (item.id == id)
            item.badge = count;
    }
    update();
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    m_walked = -1;
    update();
    tellReader();
}

QSize Rail::sizeHint() const
{
    return {m_look.px(kWidth), m_look.px(kTop + kItem * int(m_items.size()))};
}

QRect Rail::boxOf(int index) const
{
    const int item = m_look.px(kItem);
    if (m_items[size_t(index)].atFoot) {
        const auto after = std::count_if(m_items.begin() + index + 1, m_items.end(), [](auto& i) { return i.atFoot; });
        return {0, height() - item * int(after + 1) - m_look.px(kMargin), width(), item};
    }
    const auto before = std::count_if(m_items.begin(), m_items.begin() + index, [](auto& i) { return !i.atFoot; });
    return {0, m_look.px(kTop) + item * int(before), width(), item};
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme().rail);
    painter.setPen(m_look.theme().line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
    painter.drawLine(0, m_look.px(48) - 1, width(), m_look.px(48) - 1);
    const int logo = m_look.px(28);
    const QRect at((width() - logo) / 2, (m_look.px(48) - logo) / 2, logo, logo);
    painter.drawPixmap(at, iconPixmap("logo", m_look.theme().acc, logo, devicePixelRatioF()));
    for (int i = 0; i < int(m_items.size()); ++i)
        paintItem(painter, i);
}

void Rail::paintItem(QPainter& painter, int index)
{
    const Theme& theme = m_look.theme();
    const Item& item = m_items[size_t(index)];
    const QRect box = boxOf(index);
    const bool current = item.id == m_current;
    const int margin = m_look.px(kMargin);
    const QRectF card = QRectF(box).adjusted(margin, 1, -margin - 1, -1.5);
    if (current) {
        painter.setPen(QPen(theme.isHighContrast() ? theme.acc : theme.line, 1));
        painter.setBrush(theme.base);
        painter.drawRoundedRect(card, m_look.px(6), m_look.px(6));
        painter.fillRect(QRect(0, box.top() + m_look.px(8), m_look.px(4), box.height() - m_look.px(16)), theme.acc);
    }
    const QColor ink = current ? theme.acc : theme.text2;
    const int icon = m_look.px(kIcon);
    painter.drawPixmap(box.left() + (box.width() - icon) / 2, box.top() + m_look.px(9),
                       iconPixmap(item.icon.constData(), ink, icon, devicePixelRatioF()));
    painter.setFont(m_look.font(Type::Micro, current));
    painter.setPen(current ? theme.acc : theme.text);
    const QRect words = box.adjusted(2, m_look.px(9) + icon, -2, -m_look.px(2));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, item.text);
    if (item.badge > 0) {
        const QString count = item.badge > 99 ? u"99+"_s : QString::number(item.badge);
        const int high = m_look.px(kBadge);
        const int wide = std::max(high, painter.fontMetrics().horizontalAdvance(count) + m_look.px(8));
        const QRectF round(card.right() - wide - m_look.px(2), box.top() + m_look.px(3), wide, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2);
        painter.drawRoundedRect(round, high / 2.0, high / 2.0);
        painter.setPen(theme.win);
        painter.setFont(m_look.font(Type::Micro, true));
        painter.drawText(round, Qt::AlignCenter, count);
    }
    if (hasFocus() && index == m_walked) {
        painter.setPen(QPen(theme.acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(-2, 0, 2, 0), m_look.px(6), m_look.px(6));
    }
}

void Rail::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (boxOf(i).contains(event->pos()))
            return Q_EMIT chosen(m_items[size_t(i)].id);
    }
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (m_walked < 0) {
        const auto at = std::find_if(m_items.begin(), m_items.end(), [&](auto& item) { return item.id == m_current; });
        m_walked = at == m_items.end() ? 0 : int(at - m_items.begin());
    }
    const int last = int(m_items.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up: m_walked = std::max(0, m_walked - 1); break;
    case Qt::Key_Down: m_walked = std::min(last, m_walked + 1); break;
    case Qt::Key_Home: m_walked = 0; break;
    case Qt::Key_End: m_walked = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return Q_EMIT chosen(m_items[size_t(m_walked)].id);
    default: return QWidget::keyPressEvent(event);
    }
    tellReader();
    update();
}

void Rail::tellReader()
{
    for (int i = 0; i < int(m_items.size()); ++i) {
        const Item& item = m_items[size_t(i)];
        if (m_walked >= 0 ? i == m_walked : item.id == m_current)
            setAccessibleDescription(item.badge > 0 ? tr("%1, %n to do", nullptr, item.badge).arg(item.text)
                                                    : item.text);
    }
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace rejista::desktop
