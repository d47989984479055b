#include "desktop/sign_in/marks.h"

#include "desktop/look/icons.h"

#include <QPainter>

namespace rejista::desktop {

Hairline::Hairline(const Look& look, Qt::Orientation direction, QWidget* parent) : QWidget(parent), m_look(look)
{
    if (direction == Qt::Vertical)
        setFixedWidth(1);
    else
        setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_look.theme().line);
}

IconMark::IconMark(const Look& look, const char* name, int size, Ink ink, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_name(name),
      m_size(size),
      m_ink(ink)
{
    const auto sizes = [this] { setFixedSize(m_look.px(m_size), m_look.px(m_size)); };
    connect(&look, &Look::changed, this, sizes);
    sizes();
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter(this).drawPixmap(0, 0, iconPixmap(m_name, m_look.theme().*m_ink, m_look.px(m_size), devicePixelRatioF()));
}

}  // namespace rejista::desktop
