#include "desktop/frame/header_bar.h"

#include "desktop/look/icons.h"
#include "desktop/look/key_button.h"

#include <QPainter>
#include <QStyle>

namespace rejista::desktop {

namespace {

// Pixels at 100 %.
constexpr int kHigh = 32, kPad = 10, kIconBox = 18, kGap = 8, kCircle = 30, kFindWide = 300, kArrow = 14;

}  // namespace

ChooseButton::ChooseButton(const Look& look, QWidget* parent) : QToolButton(parent), m_look(look)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
}

void ChooseButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

QSize ChooseButton::sizeHint() const
{
    const int high = m_look.px(m_second.isEmpty() ? kHigh : 40);
    if (m_small)
        return {m_look.px(m_initials.isEmpty() ? kHigh : kCircle + 2 * 4), high};
    int wide = 2 * m_look.px(kPad);
    const QFontMetrics words(m_look.font(Type::Body)), second(m_look.font(Type::Micro));
    wide += std::max(words.horizontalAdvance(text()), m_second.isEmpty() ? 0 : second.horizontalAdvance(m_second));
    if (!m_icon.isEmpty())
        wide += m_look.px(kIconBox + kGap);
    if (!m_initials.isEmpty())
        wide += m_look.px(kCircle + kGap);
    if (m_arrow)
        wide += m_look.px(kArrow + kGap);
    if (!m_key.isEmpty() && m_look.keyHints())
        wide += keyHintSize(m_look, m_key).width() + m_look.px(kGap);
    return {m_key.isEmpty() ? wide : std::max(wide, m_look.px(kFindWide)), high};
}

void ChooseButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_frame || hasFocus() || underMouse()) {
        painter.setPen(QPen(hasFocus() ? theme.acc : m_frame ? theme.line2 : Qt::transparent, hasFocus() ? 2 : 1));
        painter.setBrush(underMouse() ? theme.hover : m_frame ? theme.base : theme.win);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), m_look.px(5), m_look.px(5));
    }
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QRect rest = rect().adjusted(m_look.px(kPad), 0, -m_look.px(kPad), 0);
    if (m_small)
        rest = rect();
    if (!m_initials.isEmpty()) {
        const int size = m_look.px(kCircle);
        const QRectF circle = mirrored(
            {m_small ? (width() - size) / 2 : rest.left(), (height() - size) / 2, size, size});
        painter.setPen(QPen(theme.acc, 1.2));
        painter.setBrush(theme.base);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        painter.setPen(theme.acc);
        painter.setFont(m_look.font(Type::Micro, true));
        painter.drawText(circle, Qt::AlignCenter, m_initials);
        rest.setLeft(rest.left() + size + m_look.px(kGap));
    } else if (!m_icon.isEmpty()) {
        const int size = m_look.px(kIconBox);
        const int left = m_small ? (width() - size) / 2 : rest.left();
        painter.drawPixmap(mirrored({left, (height() - size) / 2, size, size}).topLeft(),
                           iconPixmap(m_icon.constData(), theme.text2, size, devicePixelRatioF()));
        rest.setLeft(rest.left() + size + m_look.px(kGap));
    }
    if (m_small)
        return;
    if (m_arrow) {
        const int size = m_look.px(kArrow);
        painter.drawPixmap(mirrored({rest.right() - size + 1, (height() - size) / 2, size, size}).topLeft(),
                           iconPixmap("down", theme.text2, size, devicePixelRatioF()));
        rest.setRight(rest.right() - size - m_look.px(kGap));
    }
    if (!m_key.isEmpty() && m_look.keyHints()) {
        const QSize size = keyHintSize(m_look, m_key);
        paintKeyHint(painter, mirrored({rest.right() - size.width() + 1, rest.top(), size.width(), rest.height()}),
                     m_key, theme.text2, m_look);
        rest.setRight(rest.right() - size.width() - m_look.px(kGap));
    }
    painter.setFont(m_look.font(Type::Body));
    painter.setPen(m_key.isEmpty() ? theme.text : theme.text3);
    if (m_second.isEmpty()) {
        painter.drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignLeading, text());
        return;
    }
    rest = mirrored(rest);
    painter.drawText(rest.adjusted(0, m_look.px(1), 0, -rest.height() / 2 + m_look.px(2)),
                     Qt::AlignBottom | Qt::AlignLeading, text());
    painter.setFont(m_look.font(Type::Micro));
    painter.setPen(theme.text2);
    painter.drawText(rest.adjusted(0, rest.height() / 2 + m_look.px(1), 0, 0), Qt::AlignTop | Qt::AlignLeading,
                     m_second);
}

}  // namespace rejista::desktop
