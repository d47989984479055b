// What the page of a return shows of its cells' way to the hub, and where it leads.
#include "desktop/census/return_page.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

// The marks change by themselves; the panel follows, and the keyboard stays where it is.
void ReturnPage::followMarks()
{
    HubMarks& marks = m_form->marks();
    marks.setShowsUnsent(m_acts.value(u"return.unsent"_s)->isChecked());
    connect(&marks, &HubMarks::changed, this, &ReturnPage::showCell);
}

// A conflict has its card; what was not accepted is mended here, and stands with the hub's words on the Sync page.
void ReturnPage::answerHub()
{
    const auto cell = m_form ? m_view->current() : std::nullopt;
    if (!cell)
        return;
    m_view->keepTyped();
    const sync::CellMark* mark = m_form->marks().of(*cell);
    if (!mark || mark->toSend) {
        tellLine(tr("The hub asks nothing about this cell."));
        return;
    }
    Place place = here();
    place.page = mark->conflict ? u"conflicts"_s : u"sync"_s;
    Q_EMIT go(place);
}

void ReturnPage::showUnsent()
{
    QAction* asked = m_acts.value(u"return.unsent"_s);
    if (!m_form)
        return asked->setChecked(false);
    m_view->keepTyped();
    HubMarks& marks = m_form->marks();
    if (asked->isChecked() && !marks.hasHub()) {
        asked->setChecked(false);
        tellLine(tr("This register knows no hub yet; nothing was sent."));
        return;
    }
    marks.setShowsUnsent(asked->isChecked());
    if (!asked->isChecked())
        tellLine(tr("What is not sent has no dot any more."));
    else if (marks.toSend() > 0)
        tellLine(tr("%n cells of this return are not sent yet; each has a dot.", nullptr, marks.toSend()));
    else if (marks.knowsHub())
        tellLine(tr("All of this return is sent."));
}

}  // namespace rejista::desktop
