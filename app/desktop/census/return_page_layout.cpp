// How the parts of a return stand at each width (ui.md §3 "Narrow or big text").
#include "desktop/census/return_page.h"

#include <QResizeEvent>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Window ÷ text size, in pixels at 100 %.
constexpr int kPanelBeside = 1180, kListBeside = 980, kBackInHead = 860;
constexpr int kRoomy = 1600;  // from here on list and panel are at their widest
constexpr int kLow = 560;     // height of the page: below it, one message
constexpr int kListWidth = 150, kListWide = 172, kPanelWidth = 226, kPanelWide = 320;

}  // namespace

void ReturnPage::dress()
{
    m_middleBox->setContentsMargins(look().px(9), 0, look().px(7), look().px(8));
    m_middleBox->setSpacing(look().px(2));
    m_split->setHandleWidth(1);
    arrange();
}

void ReturnPage::arrange()
{
    const int logical = window()->width() * 100 / look().percent();
    const bool narrow = logical < kPanelBeside;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_panelOver = false;
        if (narrow) {
            m_panel->setParent(m_middle);
            m_panel->hide();
        } else {
            m_split->addWidget(m_panel);
            m_panel->show();
        }
    }
    const bool compact = logical < kListBeside, low = height() * 100 / look().percent() < kLow;
    if (compact != m_compact || low != m_low) {
        m_compact = compact;
        m_low = low;
        QMetaObject::invokeMethod(this, &ReturnPage::refresh, Qt::QueuedConnection);
    }
    // The way back stays on Esc and Alt+Left where its words would leave the title no room.
    m_head->setBack(logical < kBackInHead ? nullptr : m_back);
    m_cellStrip->setVisible(narrow);
    m_list->setVisible(!compact);
    m_choice->setVisible(compact);
    m_checkButton->setVisible(!compact);
    if (narrow && m_panelOver)
        showPanelOver(true);
    const bool roomy = logical >= kRoomy;
    const int list = compact ? 0 : look().px(roomy ? kListWide : kListWidth);
    const int panel = narrow ? 0 : look().px(roomy ? kPanelWide : kPanelWidth);
    if (m_split->sizes().value(0) < list || tools().prefs.paneSizes(u"return"_s).isEmpty())
        m_split->setSizes({list, std::max(1, width() - list - panel), panel});
    else if (!narrow)
        m_split->restoreState(tools().prefs.paneSizes(u"return"_s));
}

void ReturnPage::showPanelOver(bool shown)
{
    if (!m_narrow)
        return;
    m_panelOver = shown;
    if (!shown) {
        m_panel->hide();
        return;
    }
    const int wide = std::min(m_middle->width(), std::max(look().px(kPanelWidth), m_middle->width() / 2));
    m_panel->setGeometry(isRightToLeft() ? 0 : m_middle->width() - wide, 0, wide,
                         std::max(look().px(120), m_cellStrip->y()));
    m_panel->show();
    m_panel->raise();
    if (!m_panel->editor().isAsking())
        m_panel->setFocus(Qt::OtherFocusReason);
}

void ReturnPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReturnPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    arrange();
}

}  // namespace rejista::desktop
