#include "desktop/look/style_paint.h"

#include "desktop/look/paint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rejista::desktop::style_paint {

namespace {

bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

struct Border {
    QColor color;
    int width;
};

Border borderOf(const QStyleOption& option, const QWidget* widget, const Look& look)
{
    const Theme& theme = look.theme();
    if (widget && widget->property("wrong").toBool())
        return {theme.err, look.px(2)};
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_Enabled))
        return {theme.acc, look.px(2)};
    return {isOn(option, QStyle::State_Enabled) ? theme.line2 : theme.line, look.px(1)};
}

// However high the widget is, the bar is thin.
QRect barBox(const QRect& place, const Look& look)
{
    const int height = std::min(place.height(), look.px(12));
    return {place.left(), place.top() + (place.height() - height) / 2, place.width(), height};
}

void tick(QPainter& painter, const QRectF& box, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    painter.drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.3)});
    painter.restore();
}

}  // namespace

bool isInsideField(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

void field(QPainter& painter, const QRect& box, const QStyleOption& option, const QWidget* widget, const Look& look,
           bool filled)
{
    const Theme& theme = look.theme();
    const Border border = borderOf(option, widget, look);
    const bool quiet = !isOn(option, QStyle::State_Enabled) || isOn(option, QStyle::State_ReadOnly);
    const QColor fill = filled ? (quiet ? theme.alt : theme.base) : QColor();
    paintBox(painter, box, fill, border.color, border.width, look.px(4));
}

void checkBox(QPainter& painter, const QStyleOption& option, const Look& look)
{
    const Theme& theme = look.theme();
    const bool enabled = isOn(option, QStyle::State_Enabled), on = isOn(option, QStyle::State_On);
    const bool half = isOn(option, QStyle::State_NoChange);
    const QColor ink = enabled ? theme.acc : theme.text3;
    const QColor empty = !enabled ? theme.alt : isOn(option, QStyle::State_MouseOver) ? theme.hover : theme.base;
    paintBox(painter, option.rect, on || half ? ink : empty, on || half ? ink : theme.line2, look.px(1), look.px(4));
    const QColor mark = enabled ? theme.acct : theme.base;
    if (on)
        tick(painter, option.rect, mark);
    if (half) {
        const int inset = option.rect.width() / 4, height = look.px(2);
        painter.fillRect(QRect(option.rect.left() + inset, option.rect.center().y() - height / 2,
                               option.rect.width() - 2 * inset, height),
                         mark);
    }
}

void radioButton(QPainter& painter, const QStyleOption& option, const Look& look)
{
    const Theme& theme = look.theme();
    const bool enabled = isOn(option, QStyle::State_Enabled), on = isOn(option, QStyle::State_On);
    const QColor ink = enabled ? theme.acc : theme.text3;
    const QColor fill = isOn(option, QStyle::State_MouseOver) && enabled ? theme.hover : theme.base;
    const double radius = option.rect.width() / 2.0;
    paintBox(painter, option.rect, fill, on ? ink : theme.line2, on ? look.px(2) : look.px(1), radius);
    if (on) {
        const double inset = option.rect.width() * 0.28;
        const QRectF dot = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
        paintBox(painter, dot, ink, {}, 0, dot.width() / 2);
    }
}

void progressGroove(QPainter& painter, const QRect& place, const Look& look)
{
    const QRect box = barBox(place, look);
    paintBox(painter, box, look.theme().hover, look.theme().line2, look.px(1),
             std::min(box.height(), look.px(12)) / 2.0);
}

void progressFill(QPainter& painter, const QStyleOptionProgressBar& bar, const Look& look)
{
    const Theme& theme = look.theme();
    const QRect box = barBox(bar.rect, look);
    const double radius = std::min(box.height(), look.px(12)) / 2.0;
    if (bar.maximum <= bar.minimum) {
        // How much is not known: a hatch that stands still.
        paintBox(painter, box, theme.accs, theme.acc, look.px(1), radius);
        painter.fillRect(box.adjusted(look.px(4), 1, -look.px(4), -1), QBrush(theme.acc, Qt::BDiagPattern));
        return;
    }
    const double part = (double(bar.progress) - bar.minimum) / (double(bar.maximum) - bar.minimum);
    const int width = qRound(std::clamp(part, 0.0, 1.0) * box.width());
    if (width <= 0)
        return;
    const bool full = bar.progress >= bar.maximum;
    const QColor ink = full ? theme.ok : theme.acc;
    const bool fromRight = (bar.direction == Qt::RightToLeft) != bar.invertedAppearance;
    const QRect done(fromRight ? box.right() + 1 - width : box.left(), box.top(), width, box.height());
    painter.save();
    painter.setClipRect(done);
    paintBox(painter, box, ink, ink, look.px(1), radius);
    painter.restore();
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& slider, const Look& look)
{
    const Theme& theme = look.theme();
    painter.fillRect(bar.rect, theme.alt);
    if (bar.maximum <= bar.minimum)
        return;
    const bool busy = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (isOn(bar, QStyle::State_MouseOver) || isOn(bar, QStyle::State_Sunken));
    const int inset = look.px(3);
    const QRect thumb = slider.adjusted(inset, inset, -inset, -inset);
    paintBox(painter, thumb, busy ? theme.text2 : theme.line2, {}, 0, std::min(thumb.width(), thumb.height()) / 2.0);
}

void itemBackground(QPainter& painter, const QStyleOptionViewItem& item, const QWidget* widget, const Look& look)
{
    const Theme& theme = look.theme();
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    const bool selected = isOn(item, QStyle::State_Selected);
    if (!selected) {
        if (isOn(item, QStyle::State_MouseOver) && isOn(item, QStyle::State_Enabled))
            painter.fillRect(item.rect, theme.hover);
        return;
    }
    const bool focused = widget && (widget->hasFocus() || widget->window()->windowType() == Qt::Popup);
    painter.fillRect(item.rect, focused ? theme.accs : theme.sel0);
    const bool first = item.viewItemPosition == QStyleOptionViewItem::Beginning
        || item.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (item.viewItemPosition == QStyleOptionViewItem::Invalid && item.index.column() == 0);
    if (first) {
        const QRect bar(item.rect.left(), item.rect.top(), look.px(4), item.rect.height());
        painter.fillRect(QStyle::visualRect(item.direction, item.rect, bar), focused ? theme.acc : theme.line2);
    }
}

void headerSection(QPainter& painter, const QStyleOption& option, const Look& look)
{
    const Theme& theme = look.theme();
    painter.fillRect(option.rect, theme.alt);
    if (!isOn(option, QStyle::State_Horizontal)) {
        const QRect edge(option.rect.right(), option.rect.top(), 1, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge), theme.line);
    }
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
}

void tab(QPainter& painter, const QStyleOptionTab& tab, const Look& look)
{
    const Theme& theme = look.theme();
    const bool chosen = isOn(tab, QStyle::State_Selected);
    if (chosen || isOn(tab, QStyle::State_MouseOver))
        painter.fillRect(tab.rect, chosen ? theme.accs : theme.hover);
    if (chosen)
        painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() + 1 - look.px(3), tab.rect.width(), look.px(3)),
                         theme.acc);
    if (isOn(tab, QStyle::State_HasFocus))
        paintBox(painter, tab.rect, {}, theme.acc, look.px(2), look.px(4));
}

void areaFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Look& look)
{
    const bool typed = qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
    if (typed) {
        field(painter, option.rect, option, widget, look, false);
        return;
    }
    const bool popup = widget && widget->window()->windowType() == Qt::Popup;
    paintBox(painter, option.rect, {}, popup ? look.theme().line2 : look.theme().line, look.px(1), 0);
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& item, const Look& look)
{
    const Theme& theme = look.theme();
    const QRect row = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(row.left(), row.center().y(), row.width(), 1, theme.line);
        return;
    }
    const bool enabled = isOn(item, QStyle::State_Enabled), chosen = enabled && isOn(item, QStyle::State_Selected);
    const auto mirrored = [&](const QRect& box) { return QStyle::visualRect(item.direction, row, box); };
    painter.fillRect(row, chosen ? theme.accs : theme.base);
    if (chosen)
        painter.fillRect(mirrored({row.left(), row.top(), look.px(4), row.height()}), theme.acc);
    const int side = look.px(20), pad = look.px(12),
              start = item.menuHasCheckableItems || item.maxIconWidth > 0 ? side + pad / 2 : 0;
    const QRect mark = mirrored({row.left() + pad, row.center().y() - side / 2, side, side});
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        tick(painter, mark, theme.acc);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QRect words = mirrored(row.adjusted(pad + start, 0, -pad, 0));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.setFont(item.font);
    painter.setPen(enabled ? theme.text : theme.text3);
    painter.drawText(words, flags | static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)),
                     item.text.section(u'\t', 0, 0));
    painter.setPen(enabled ? theme.text2 : theme.text3);
    painter.drawText(words, flags | static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight)),
                     item.text.section(u'\t', 1));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool mirror = item.direction == Qt::RightToLeft;
        paintArrow(painter, mirrored({row.right() - pad - side / 2, row.top(), side, row.height()}),
                   mirror ? Qt::LeftArrow : Qt::RightArrow, theme.text2, look);
    }
}

void focusRing(QPainter& painter, const QRect& box, const Look& look)
{
    paintBox(painter, box, {}, look.theme().acc, look.px(2), look.px(7));
}

}  // namespace rejista::desktop::style_paint
