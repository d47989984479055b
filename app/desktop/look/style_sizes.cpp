#include "desktop/look/rejista_style.h"

#include "desktop/look/style_paint.h"

#include <QAbstractItemView>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rejista::desktop {

using style_paint::isInsideField;
using style_paint::kArrow;
using style_paint::kFieldPad;

namespace {

constexpr int kField = 34, kButton = 32, kTarget = 28, kRow = 30, kIndicator = 18;

}  // namespace

int RejistaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_look.px(kIndicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_look.px(8);
    case PM_ScrollBarExtent: return m_look.px(14);
    case PM_ScrollBarSliderMin: return m_look.px(32);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_FocusFrameHMargin:  // of the ring; in views it is the room before a cell's text, beside the bar of a row
        return m_look.px(qobject_cast<const QAbstractItemView*>(widget) ? 9 : 4);
    case PM_FocusFrameVMargin: return m_look.px(4);
    case PM_DefaultFrameWidth: {
        // Multi-line fields have room for the border of 2 px that shows the focus.
        const bool typed = qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
        return m_look.px(typed ? 2 : 1);
    }
    case PM_SplitterWidth: return m_look.px(7);
    case PM_ButtonMargin: return m_look.px(24);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_look.px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return m_look.px(20);
    case PM_TabBarTabHSpace: return m_look.px(24);
    case PM_TabBarTabVSpace: return m_look.px(10);
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap: return 0;
    case PM_ToolTipLabelFrameWidth: return m_look.px(6);
    case PM_MenuPanelWidth: return m_look.px(1);
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return m_look.px(4);
    case PM_HeaderMargin: return m_look.px(6);
    case PM_HeaderMarkSize: return m_look.px(12);
    case PM_HeaderDefaultSectionSizeHorizontal: return m_look.px(100);
    case PM_HeaderDefaultSectionSizeVertical: return m_look.px(kField);
    case PM_TextCursorWidth: return std::max(1, m_look.px(1.4));
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RejistaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ComboBox_Popup:  // a list under the field, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_LineEdit_PasswordCharacter: return 0x25CF;
    case SH_Table_GridLineColor: return static_cast<int>(m_look.theme().grid.rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int RejistaStyle::textHeight(int atHundred, const QSize& size, int around) const
{
    return std::max(m_look.px(atHundred), size.height() + m_look.px(around));
}

QSize RejistaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: return {size.width() + m_look.px(24), textHeight(kButton, size, 6)};
    case CT_LineEdit:
        // Inside a spin or combo box that one has the height and the padding.
        if (isInsideField(widget))
            return size;
        return {size.width() + m_look.px(2 * kFieldPad), textHeight(kField, size, 4)};
    case CT_ComboBox: return {size.width() + m_look.px(kFieldPad + kArrow), textHeight(kField, size, 6)};
    case CT_SpinBox: return {size.width() + m_look.px(kFieldPad), textHeight(kField, size, 4)};
    case CT_ProgressBar: return {size.width(), m_look.px(12)};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), m_look.px(9)};
        const bool marked = item && (item->menuHasCheckableItems || item->maxIconWidth > 0);
        const bool keyed = item && item->text.contains(u'\t');
        // Room at both ends, for a mark, and between words and key.
        const int around = m_look.px(24 + (marked ? 26 : 0) + (keyed ? 24 : 0))
            + (item ? item->reservedShortcutWidth : 0);
        return {size.width() + around, textHeight(kTarget, size, 6)};
    }
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ToolButton: {
        QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
        made.setHeight(std::max(made.height(), m_look.px(kTarget)));
        return made;
    }
    case CT_TabBarTab:
    case CT_HeaderSection: {
        QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
        made.setHeight(std::max(made.height(), m_look.px(type == CT_HeaderSection ? kRow : kButton)));
        return made;
    }
    case CT_ItemViewItem: {
        QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (qobject_cast<const QListView*>(widget))
            made.setHeight(std::max(made.height(), m_look.px(kRow)));
        return made;
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

}  // namespace rejista::desktop
