#include "desktop/look/text_label.h"

#include <QPainter>
#include <QStyle>

namespace rejista::desktop {

TextLabel::TextLabel(const Look& look, Type type, Ink ink, QWidget* parent)
    : QLabel(parent),
      m_look(look),
      m_type(type),
      m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&look, &Look::changed, this, &TextLabel::dress);
    dress();
}

void TextLabel::setBold(bool bold)
{
    m_bold = bold;
    dress();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void TextLabel::setText(const QString& text)
{
    QLabel::setText(text);
    if (m_elided)
        tellWhole();
}

QSize TextLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(std::min(size.width(), fontMetrics().horizontalAdvance(u'…') * 2));
    return size;
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect box = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, box.width());
    tellWhole();
    QPainter painter(this);
    const Qt::Alignment where = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, box, static_cast<int>(where), palette(), isEnabled(), shown, foregroundRole());
}

// Without room it is not painted at all.
void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        tellWhole();
}

void TextLabel::tellWhole()
{
    const bool whole = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()) == text();
    if (const QString tip = whole ? QString() : text(); tip != toolTip())
        setToolTip(tip);
}

void TextLabel::dress()
{
    setFont(m_look.font(m_type, m_bold));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_look.theme().*m_ink);
    setPalette(colors);
    updateGeometry();
}

}  // namespace rejista::desktop
