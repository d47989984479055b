#include "desktop/look/rejista_style.h"

#include "desktop/look/paint.h"
#include "desktop/look/style_paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QStyleFactory>
#include <QStyleOption>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using style_paint::isInsideField;
using style_paint::kArrow;
using style_paint::kFieldPad;

namespace {

ButtonPaint buttonPaint(const QStyleOption& option)
{
    ButtonPaint paint;
    paint.enabled = option.state.testFlag(QStyle::State_Enabled);
    paint.hovered = option.state.testFlag(QStyle::State_MouseOver);
    paint.down = option.state.testFlag(QStyle::State_Sunken);
    paint.checked = option.state.testFlag(QStyle::State_On);
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option)) {
        if (button->features.testFlag(QStyleOptionButton::Flat))
            paint.face = ButtonFace::Link;
        else if (button->features.testFlag(QStyleOptionButton::DefaultButton))
            paint.face = ButtonFace::Primary;
    }
    return paint;
}

bool takesRing(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || (widget && widget->property("focusRing").toBool());
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft: return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight: return Qt::RightArrow;
    default: return Qt::DownArrow;
    }
}

}  // namespace

RejistaStyle::RejistaStyle(const Look& look) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_look(look)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { moveRing(now); });
    // Sizes of the style follow the text: Qt asks for them again only when it believes in another style.
    connect(&look, &Look::changed, this, [] {
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget* widget : all) {
            QEvent event(QEvent::StyleChange);
            QApplication::sendEvent(widget, &event);
        }
    });
}

// One ring for the window: it lies above all and is clipped by scroll areas only.
void RejistaStyle::moveRing(QWidget* focused)
{
    if (!takesRing(focused)) {
        if (m_ring)
            m_ring->setWidget(nullptr);
        return;
    }
    if (!m_ring)
        m_ring = new QFocusFrame(focused);
    m_ring->setWidget(focused);
}

void RejistaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const Theme& theme = m_look.theme();
    switch (element) {
    case PE_PanelButtonCommand: paintButtonFace(*painter, option->rect, buttonPaint(*option), m_look); return;
    case PE_PanelButtonTool: {
        ButtonPaint paint = buttonPaint(*option);
        if (!paint.checked && !paint.down)
            paint.face = ButtonFace::Link;
        if (paint.enabled)
            paintButtonFace(*painter, option->rect, paint, m_look);
        return;
    }
    case PE_FrameDefaultButton: return;
    case PE_FrameFocusRect:
        // Buttons have the ring; a row that is current shows by its fill and bar.
        if (takesRing(widget) || qobject_cast<const QListView*>(widget))
            return;
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->selectionBehavior() == QAbstractItemView::SelectRows)
            return;
        paintBox(*painter, option->rect, {}, theme.acc, m_look.px(2), 0);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            style_paint::field(*painter, option->rect, *option, widget, m_look, true);
        else if (!isInsideField(widget))
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit: style_paint::field(*painter, option->rect, *option, widget, m_look, false); return;
    case PE_Frame: style_paint::areaFrame(*painter, *option, widget, m_look); return;
    case PE_FrameGroupBox: paintBox(*painter, option->rect, {}, theme.line, m_look.px(1), m_look.px(6)); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: style_paint::checkBox(*painter, *option, m_look); return;
    case PE_IndicatorRadioButton: style_paint::radioButton(*painter, *option, m_look); return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        paintBox(*painter, option->rect, element == PE_FrameMenu ? QColor() : theme.alt, theme.line2, m_look.px(1), 0);
        return;
    case PE_PanelMenu: painter->fillRect(option->rect, theme.base); return;
    case PE_FrameStatusBarItem: return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, theme.line);
        return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            style_paint::itemBackground(*painter, *item, widget, m_look);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        paintArrow(*painter, option->rect, arrowOf(element),
                   option->state.testFlag(State_Enabled) ? theme.text2 : theme.text3, m_look);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            paintArrow(*painter, option->rect,
                       header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow, theme.text2,
                       m_look);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RejistaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme& theme = m_look.theme();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *button;
            label.palette.setColor(QPalette::ButtonText, buttonInk(buttonPaint(*option), theme));
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_PushButtonBevel: drawPrimitive(PE_PanelButtonCommand, option, painter, widget); return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            style_paint::menuItem(*painter, *item, m_look);
        return;
    case CE_FocusFrame: style_paint::focusRing(*painter, option->rect, m_look); return;
    case CE_ProgressBarGroove: style_paint::progressGroove(*painter, option->rect, m_look); return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            style_paint::progressFill(*painter, *bar, m_look);
        return;
    case CE_ProgressBarLabel: return;  // how much of how much stands beside the bar, in words
    case CE_HeaderSection: style_paint::headerSection(*painter, *option, m_look); return;
    case CE_HeaderEmptyArea: {
        QStyleOption area = *option;
        area.state |= State_Horizontal;
        style_paint::headerSection(*painter, area, m_look);
        return;
    }
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            style_paint::tab(*painter, *tab, m_look);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab label = *tab;
            const bool chosen = tab->state.testFlag(State_Selected);
            label.palette.setColor(QPalette::WindowText, chosen ? theme.acc : theme.text);
            label.state.setFlag(State_HasFocus, false);  // the tab's border shows it
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_Splitter: {
        const QRect box = option->rect;
        if (option->state.testFlag(State_Horizontal))
            painter->fillRect(box.center().x(), box.top(), 1, box.height(), theme.line);
        else
            painter->fillRect(box.left(), box.center().y(), box.width(), 1, theme.line);
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void RejistaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const QColor arrow = option->state.testFlag(State_Enabled) ? m_look.theme().text2 : m_look.theme().text3;
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            style_paint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), m_look);
        return;
    }
    if (control == CC_ComboBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (box && box->frame)
            style_paint::field(*painter, option->rect, *option, widget, m_look, true);
        if (box && box->subControls.testFlag(SC_ComboBoxArrow))
            paintArrow(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), Qt::DownArrow, arrow,
                       m_look);
        return;
    }
    if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (box && box->frame)
            style_paint::field(*painter, option->rect, *option, widget, m_look, true);
        if (box && box->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintArrow(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), Qt::UpArrow, arrow, m_look);
            paintArrow(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), Qt::DownArrow, arrow, m_look);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect RejistaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    const QRect box = option->rect;
    const int arrow = m_look.px(kArrow), pad = m_look.px(kFieldPad);
    QRect found;
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        found = part == SC_ComboBoxArrow ? QRect(box.right() + 1 - arrow, box.top(), arrow, box.height())
                                         : box.adjusted(pad, 2, -arrow, -2);
    } else if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int side = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrow;
        const int left = box.right() + 1 - side, half = box.height() / 2;
        found = part == SC_SpinBoxUp ? QRect(left, box.top(), side, half)
            : part == SC_SpinBoxDown ? QRect(left, box.top() + half, side, box.height() - half)
                                     : box.adjusted(pad - 2, 2, -std::max(side, pad - 2), -2);
    } else if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const bool across = bar->orientation == Qt::Horizontal;
        const int room = across ? box.width() : box.height(), range = bar->maximum - bar->minimum;
        const double share = double(bar->pageStep) / std::max(1.0, double(range) + bar->pageStep);
        const int length = range <= 0 ? room : std::min(room, std::max(qRound(room * share), m_look.px(32)));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length,
                                                  bar->upsideDown);
        const auto span = [&](int from, int to) {
            return across ? QRect(box.left() + from, box.top(), to - from, box.height())
                          : QRect(box.left(), box.top() + from, box.width(), to - from);
        };
        switch (part) {
        case SC_ScrollBarSlider: found = span(start, start + length); break;
        case SC_ScrollBarSubPage: found = span(0, start); break;
        case SC_ScrollBarAddPage: found = span(start + length, room); break;
        case SC_ScrollBarGroove: found = box; break;
        default: return {};  // no arrow buttons
        }
    } else {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return visualRect(option->direction, box, found);
}

QRect RejistaStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame || frame->lineWidth <= 0)
            return option->rect;
        const int pad = m_look.px(kFieldPad), edge = m_look.px(2);
        return option->rect.adjusted(pad - edge, edge, -(pad - edge), -edge);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

}  // namespace rejista::desktop
