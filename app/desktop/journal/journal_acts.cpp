// What the keys of the journal do.
#include "desktop/journal/journal_page.h"

#include "desktop/census/print_return.h"
#include "desktop/journal/journal_print.h"
#include "entry/undo_entry.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QPrinter>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using storage::journal::Entry;

namespace {

constexpr int kMostPrinted = 2000;  // some 70 pages; more is chosen by day, person or word

}  // namespace

QList<QWidget*> JournalPage::panes() const
{
    if (!m_tabbed)
        return {m_table, m_filters, m_panel};
    const int at = m_tabs->current();
    return {at == Entries ? m_table : m_tabs->tab(Entries), m_filters,
            at == ThisEntry ? m_panel : m_tabs->tab(ThisEntry)};
}

// Where entry and list do not stand beside each other; elsewhere nothing happens.
void JournalPage::showPart(int part)
{
    if (!m_tabbed)
        return;
    m_tabs->setCurrent(part);
    m_table->setVisible(part == Entries);
    m_panel->setVisible(part == ThisEntry);
}

void JournalPage::pickPart(int part)
{
    showPart(part);
    if (part == Entries)
        return m_table->setFocus(Qt::OtherFocusReason);
    for (KeyButton* button : m_panel->findChildren<KeyButton*>()) {
        if (button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void JournalPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_tabbed && m_tabs->current() != Entries)
        pickPart(Entries);
    else
        Page::keyPressEvent(event);
}

void JournalPage::goThere()
{
    const Entry* entry = m_model.entryAt(m_table->currentIndex().row());
    if (!entry || !entry->note.cell || !entry->note.dataSet)
        return;
    const domain::CellKey& cell = *entry->note.cell;
    const domain::ReturnKey form{entry->note.dataSet, cell.orgUnit, cell.period, cell.attribute};
    Q_EMIT go({u"return"_s, form, metadata::Operand{cell.element, cell.combo}, {}});
}

void JournalPage::allOfCell()
{
    const Entry* entry = m_model.entryAt(m_table->currentIndex().row());
    if (!entry || !entry->note.cell)
        return;
    const domain::CellKey cell = *entry->note.cell;
    const domain::ReturnKey form{entry->note.dataSet, cell.orgUnit, cell.period, cell.attribute};
    enter({id(), form, metadata::Operand{cell.element, cell.combo}, {}});
}

// As a new entry, which the journal then shows first; Ctrl+Z in the return takes it back.
void JournalPage::undoThis()
{
    const Entry* entry = m_model.entryAt(m_table->currentIndex().row());
    if (!entry || m_undoing)
        return;
    const QString what = journalText(desk(), *entry).what;
    m_undoing = true;
    showEntry();
    desk().noteWriting();
    whenDone(entry::undoEntry(desk().store(), desk().context(), *entry, desk().rules()), this,
             [this, what](const domain::Result<bool>& undone) {
                 endUndoing(undone && *undone,
                            !undone       ? words::sentence(undone.error(), words::Audience::Window)
                                : *undone ? tr("Undone, as a new entry: %1").arg(what)
                                          : tr("Something else stands there now, and it stays."));
             });
}

// What Ctrl+Z would take back in the return itself, whichever that is: as often as there is something.
void JournalPage::undoLast()
{
    if (m_undoing)
        return;
    m_undoing = true;
    showEntry();
    desk().noteWriting();
    whenDone(entry::undoLast(desk().store(), desk().context(), desk().rules()), this,
             [this](const domain::Result<storage::undo::Outcome>& undone) {
                 const auto says = [&] {
                     if (!undone)
                         return words::sentence(undone.error(), words::Audience::Window);
                     if (undone->act == 0)
                         return tr("Nothing of yours is left to undo.");
                     if (undone->restored.empty())
                         return tr("Something else stands there now, and it stays.");
                     const QString what = journalText(desk(), undone->restored.front()).what;
                     const int more = int(undone->restored.size()) - 1;
                     return more == 0 ? tr("Undone, as a new entry: %1").arg(what)
                                      : tr("Undone, as new entries: %1, and %n more", nullptr, more).arg(what);
                 };
                 endUndoing(undone && !undone->restored.empty(), says());
             });
}

void JournalPage::endUndoing(bool written, const QString& says)
{
    m_undoing = false;
    if (written)
        desk().noteWritten({}, desk().saving().kept);
    else
        desk().noteRefused();
    m_head->tellDone(says);
    showEntry();
}

// What is chosen in the list, also what was not scrolled to yet.
void JournalPage::print()
{
    if (m_toPrint)
        return;
    m_toPrint = true;
    printWhenRead();
}

void JournalPage::printWhenRead()
{
    if (!m_toPrint || m_model.isReading())
        return;
    if (m_model.entryCount() < kMostPrinted && m_model.canFetchMore({})) {
        m_head->tellDone(tr("Reading what is to be printed…"));
        return m_model.fetchMore({});
    }
    m_toPrint = false;
    m_head->tellDone({});
    printNow();
}

void JournalPage::printNow()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Journal"));  // the queue and its files are named after it: no word of an entry
    printer.setPageOrientation(QPageLayout::Landscape);
    if (!tools().prompt.choosePrinter(this, printer))
        return;
    JournalPaper paper;
    const auto* unit = desk().orgUnit() ? desk().catalog().orgUnits.find(*desk().orgUnit()) : nullptr;
    paper.school = unit ? unit->label(desk().locale()) : QString();
    paper.code = unit ? unit->code : QString();
    QStringList chosen = {m_who->currentText(), m_group->currentText(), m_when->currentText()};
    if (m_model.filter().cell)
        chosen.append(tr("one cell"));
    if (!m_model.filter().words.isEmpty())
        chosen.append(u'“' + m_model.filter().words + u'”');
    paper.chosen = chosen.join(u" · "_s);
    paper.chain = m_chainState;
    paper.chainWords = m_chain->accessibleName();
    paper.locale = desk().locale();
    paper.at = desk().now();
    paper.by = desk().context().person.name;
    int entries = 0;
    for (int row = 0; row < m_model.rowCount() && entries < kMostPrinted; ++row) {
        const auto text = [&](int column, int role = Qt::DisplayRole) {
            return m_model.index(row, column).data(role).toString();
        };
        const bool day = !m_model.entryAt(row);
        entries += !day;
        if (day)
            paper.rows.push_back({text(0), {}, {}, {}, {}, {}, {}});
        else
            paper.rows.push_back({{},
                                  text(JournalModel::When),
                                  text(JournalModel::Who),
                                  text(JournalModel::What),
                                  text(JournalModel::What, JournalModel::BeforeRole),
                                  text(JournalModel::What, JournalModel::AfterRole),
                                  text(JournalModel::Why)});
    }
    paper.older = m_model.canFetchMore({}) || entries < m_model.entryCount();
    printPages(printer, layoutJournal(paper), QPageLayout::Landscape);
    m_head->tellDone(tr("Printed: %n entries", nullptr, entries));
}

}  // namespace rejista::desktop
