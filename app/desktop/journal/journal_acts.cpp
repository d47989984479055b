// What the keys of the journal do.
#include "desktop/journal/journal_page.h"

#include "entry/undo_entry.h"
#include "words/words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using storage::journal::Entry;

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
                 m_undoing = false;
                 if (undone && *undone)
                     desk().noteWritten({}, desk().saving().kept);
                 else
                     desk().noteRefused();
                 if (!undone)
                     m_head->tellDone(words::sentence(undone.error(), words::Audience::Window));
                 else if (*undone)
                     m_head->tellDone(tr("Undone, as a new entry: %1").arg(what));
                 else
                     m_head->tellDone(tr("Something else stands there now, and it stays."));
                 showEntry();
             });
}

}  // namespace rejista::desktop
