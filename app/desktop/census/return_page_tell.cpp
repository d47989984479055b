// What the page of a return says of its acts: in its head, in the banner.
#include "desktop/census/return_page.h"

#include "words/words.h"

#include <utility>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;

// In the head, and where that has no room, in the status bar.
void ReturnPage::tellLine(const QString& line)
{
    if (m_compact)
        Q_EMIT told(line);
    else
        m_head->tellDone(line);
}

// What stops a whole act: in the words of this page where the core only has those of the command line.
void ReturnPage::tell(const domain::Error& error)
{
    m_toldKind = error.kind;
    QAction* problem = m_acts.value(u"return.problem"_s);
    switch (error.kind) {
    case Kind::HasErrors:
    case Kind::HasUnexplained:
    case Kind::HasDrafts:
    case Kind::CompulsoryMissing: {
        const entry::Progress progress = m_form->session().progress();
        QStringList parts;
        if (progress.errors > 0)
            parts.append(tr("%n errors", nullptr, progress.errors));
        if (progress.unexplained > 0)
            parts.append(tr("%n to explain", nullptr, progress.unexplained));
        m_banner->tell(State::Error, tr("Not complete yet: %1.").arg(parts.join(tr(" and "))),
                       tr("F8 goes to the first."), problem);
        m_toFirst = true;
        break;
    }
    case Kind::Complete:
        m_banner->tell(State::Locked, tr("This return is complete, so its figures stay as they are."),
                       tr("To change one, open it again and say why."), m_acts.value(u"return.reopen"_s));
        break;
    case Kind::Locked:
        m_banner->tell(State::Locked, tr("The day for this return has passed."),
                       tr("The district office can unlock it."));
        break;
    default:
        if (m_diskTold && desk().saving().failed)
            break;  // said already, with what is kept
        m_banner->tell(State::Error, words::sentence(error, words::Audience::Window));
        break;
    }
}

// While the disk takes nothing: how much is only in memory, and what to do. Sent away with Esc it stays in the status bar.
void ReturnPage::tellDisk()
{
    const Desk::Saving& saving = desk().saving();
    if (!saving.failed) {
        if (std::exchange(m_diskTold, false))
            m_banner->dismiss();
        return;
    }
    if (!m_form || (m_diskTold && m_banner->isHidden()))
        return;
    m_diskTold = true;
    m_banner->tell(State::Error, tr("Not saved: your last %n entries are kept in memory.", nullptr, saving.kept),
                   words::sentence(*saving.failed, words::Audience::Window), m_acts.value(u"save"_s));
}

void ReturnPage::tellChecked()
{
    refresh();
    const entry::Progress progress = m_form->session().progress();
    if (progress.errors == 0 && progress.unexplained == 0) {
        const int open = progress.expected - progress.filled;
        tellLine(open > 0 ? tr("All that is filled in adds up. %n answers are still empty.", nullptr, open)
                          : tr("All is filled in and adds up."));
        return;
    }
    QStringList parts;
    if (progress.errors > 0)
        parts.append(tr("%n errors", nullptr, progress.errors));
    if (progress.unexplained > 0)
        parts.append(tr("%n to explain", nullptr, progress.unexplained));
    m_toFirst = true;
    tellLine(tr("%1. F8 goes to the first.").arg(parts.join(tr(" and "))));
}

}  // namespace rejista::desktop
