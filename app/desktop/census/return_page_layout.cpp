// How the parts of a return stand at each width (ui.md §3 "Narrow or big text"), and the ways between them.
#include "desktop/census/return_page.h"

#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Window ÷ text size, in pixels at 100 %.
constexpr int kPanelBeside = 1180, kListBeside = 980, kTabs = 860;
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
    const bool narrow = logical < kPanelBeside, tabbed = logical < kTabs;
    if (narrow != m_narrow || tabbed != m_tabbed)
        arrangePanel(narrow, tabbed);
    const bool compact = logical < kListBeside, low = height() * 100 / look().percent() < kLow;
    if (compact != m_compact || low != m_low) {
        m_compact = compact;
        m_low = low;
        QMetaObject::invokeMethod(this, &ReturnPage::refresh, Qt::QueuedConnection);
    }
    // The way back stays on Esc and Alt+Left where its words would leave the title no room.
    m_head->setBack(tabbed ? nullptr : m_back);
    m_cellStrip->setVisible(narrow && !tabbed);
    const bool listed = tabbed ? m_tabs->current() == Sections : !compact;
    if (!listed && m_list->hasFocus())
        focusView();  // else whatever comes next would have the keys
    m_list->setVisible(listed);
    m_choice->setVisible(compact && !tabbed);
    m_checkButton->setVisible(!compact);
    if (tabbed)
        return;  // one part is seen, as wide as the page
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

// Beside the cells, over their half, or as a part of its own.
void ReturnPage::arrangePanel(bool narrow, bool tabbed)
{
    const bool inside = narrow && !tabbed;
    m_narrow = narrow;
    m_tabbed = tabbed;
    m_panelOver = false;
    if (inside)
        m_panel->setParent(m_middle);
    else
        m_split->addWidget(m_panel);
    m_panel->setVisible(!narrow);
    m_tabs->setVisible(tabbed);
    m_middle->show();
    if (tabbed)
        showPart(Cells);
}

// Of a page of tabs one part is seen; elsewhere nothing happens.
void ReturnPage::showPart(int part)
{
    if (!m_tabbed)
        return;
    m_tabs->setCurrent(part);
    m_list->setVisible(part == Sections);
    m_middle->setVisible(part == Cells);
    m_panel->setVisible(part == CellFacts);
}

void ReturnPage::pickPart(int part)
{
    if (part == Cells)
        return focusView();
    if (m_view)
        m_view->keepTyped();
    showPart(part);
    part == Sections ? m_list->setFocus(Qt::OtherFocusReason) : m_panel->setFocus(Qt::OtherFocusReason);
}

void ReturnPage::wordParts()
{
    if (!m_form || m_row < 0)
        return;
    const auto& rows = m_sections.rows();
    const SectionListModel::Row& row = rows[size_t(m_row)];
    m_tabs->setTexts({tr("Sections"), row.page.isEmpty() ? row.name : row.page + u' ' + row.name, m_panel->head()});
    const auto isOpen = [](const SectionListModel::Row& of) {
        return of.state == State::Error || of.state == State::Warning;
    };
    m_tabs->setCount(Sections, int(std::count_if(rows.begin(), rows.end(), isOpen)));
    m_tabs->setCount(CellFacts, m_panel->problemCount());
}

void ReturnPage::showPanelOver(bool shown)
{
    if (!m_narrow)
        return;
    if (m_tabbed)
        return showPart(shown ? CellFacts : Cells);
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

QList<QWidget*> ReturnPage::panes() const
{
    if (m_tabbed) {
        const int at = m_tabs->current();
        QList<QWidget*> parts = {at == Sections ? m_list : m_tabs->tab(Sections), m_tabs->tab(Cells),
                                 at == CellFacts ? m_panel : m_tabs->tab(CellFacts)};
        if (at == Cells && m_view)
            parts.replace(Cells, m_view);
        if (at == Cells)
            parts.insert(CellFacts, m_strip);
        return parts;
    }
    QList<QWidget*> all = {m_list};
    if (m_view)
        all.append(m_view);
    all << (m_narrow && !m_panelOver ? static_cast<QWidget*>(m_cellStrip) : m_panel) << m_strip;
    return all;
}

void ReturnPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_panelOver) {
        showPanelOver(false);
        focusView();
    } else if (!m_banner->isHidden()) {
        m_banner->dismiss();
    } else if (m_panel->hasFocus() || m_list->hasFocus() || m_strip->hasFocus()
               || (m_tabbed && m_tabs->current() != Cells)) {
        focusView();
    } else {
        Q_EMIT go({u"census"_s, {}, {}, {}});
    }
}

}  // namespace rejista::desktop
