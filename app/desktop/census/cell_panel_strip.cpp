#include "desktop/census/cell_panel_strip.h"

#include "desktop/frame/keys.h"
#include "desktop/look/key_button.h"

#include <QFocusEvent>
#include <QPainter>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

CellStrip::CellStrip(const Look& look, QWidget* parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"cellStrip"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CellStrip::showCell(const QString& place, const QString& summary)
{
    m_place = place;
    m_summary = summary;
    setAccessibleName(tr("This cell: %1. %2").arg(place, summary));
    setToolTip(summary);
    update();
}

QSize CellStrip::sizeHint() const
{
    return {m_look.px(300), m_look.px(46)};
}

void CellStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.alt);
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QRect room = rect().adjusted(m_look.px(8), m_look.px(3), -m_look.px(8), -m_look.px(3));
    if (m_look.keyHints()) {
        const QString key = shownKey(*keyRow("pane.next"_L1));
        const int wide = keyHintSize(m_look, key).width();
        paintKeyHint(painter, QRect(room.right() - wide + 1, room.top(), wide, room.height()), key, theme.text2,
                     m_look);
        room.setRight(room.right() - wide - m_look.px(8));
    }
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height());
    const auto line = [&](const QRect& box, const QString& text, const QFont& font, const QColor& ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    line(upper, m_place, m_look.font(Type::Small, true), theme.text);
    line(lower, m_summary, m_look.font(Type::Small), theme.text2);
}

void CellStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT opened();
}

void CellStrip::mousePressEvent(QMouseEvent*)
{
    Q_EMIT opened();
}

}  // namespace rejista::desktop
