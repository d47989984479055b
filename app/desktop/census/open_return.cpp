#include "desktop/census/open_return.h"

#include "storage/cells.h"

#include <algorithm>

namespace rejista::desktop {

using domain::Result;
using entry::Session;

OpenReturn::OpenReturn(Desk& desk, std::unique_ptr<Session> session) : m_desk(desk), m_session(std::move(session))
{
    connect(&desk, &Desk::changed, this, &OpenReturn::follow);
}

OpenReturn::~OpenReturn() = default;

Result<std::unique_ptr<OpenReturn>> OpenReturn::open(Desk& desk, const domain::ReturnKey& key)
{
    auto session = Session::open(desk.store(), desk.context(), key, desk.rules());
    if (!session)
        return session.error();
    return std::unique_ptr<OpenReturn>(new OpenReturn(desk, std::move(*session)));
}

bool OpenReturn::done(const Session::Outcome& outcome)
{
    if (!outcome) {
        Q_EMIT told(outcome.error());
        return false;
    }
    m_desk.noteWriting();
    m_desk.noteWritten({}, int(m_session->unsaved().size()));
    Q_EMIT changed(*outcome);
    return true;
}

// The change is shown at once; the disk's word comes later and is only the desk's affair.
bool OpenReturn::done(const Result<Session::Later>& later)
{
    if (!later) {
        Q_EMIT told(later.error());
        return false;
    }
    if (!later->saved.isFinished() || later->saved.resultCount() > 0) {
        m_desk.noteWriting();
        whenDone(later->saved, this,
                 [this](const Result<void>& result) { m_desk.noteWritten(result, int(m_session->unsaved().size())); });
    }
    Q_EMIT changed(later->change);
    if (!later->change.refused.empty())
        Q_EMIT told(later->change.refused.front().error);
    return later->change.refused.empty();
}

template <class Outcome>
bool OpenReturn::ofReturn(const Outcome& outcome)
{
    m_ownActs += outcome.has_value();
    return done(outcome);
}

bool OpenReturn::put(const metadata::Operand& cell, const QString& text)
{
    return done(m_session->putLater(cell, text));
}

bool OpenReturn::paste(const entry::PastePlan& plan)
{
    return done(m_session->pasteLater(plan));
}

bool OpenReturn::endColumn(int section, int column, bool is)
{
    return ofReturn(m_session->endColumnLater(section, column, is));
}

bool OpenReturn::doesNotApply(const QString& section, const QString& reason)
{
    return ofReturn(m_session->doesNotApply(section, reason));
}

bool OpenReturn::explain(const QString& instance, const QString& text)
{
    return ofReturn(m_session->explain(instance, text));
}

bool OpenReturn::setComment(const metadata::Operand& cell, const QString& comment)
{
    return done(m_session->setComment(cell, comment));
}

bool OpenReturn::replaceShared(const metadata::Operand& cell)
{
    return done(m_session->replaceShared(cell));
}

bool OpenReturn::discardDraft(const metadata::Operand& cell)
{
    return done(m_session->discardDraft(cell));
}

bool OpenReturn::undo()
{
    return done(m_session->undo());
}

bool OpenReturn::redo()
{
    return done(m_session->redo());
}

bool OpenReturn::complete()
{
    return ofReturn(m_session->complete());
}

bool OpenReturn::reopen(const QString& why)
{
    return ofReturn(m_session->reopen(why));
}

void OpenReturn::retry()
{
    m_desk.noteWriting();
    whenDone(m_session->retry(), this,
             [this](const Result<void>& result) { m_desk.noteWritten(result, int(m_session->unsaved().size())); });
}

bool OpenReturn::reload()
{
    const Session::Outcome outcome = m_session->reload();
    if (!outcome) {
        Q_EMIT told(outcome.error());
        return false;
    }
    if (!outcome->isEmpty())
        Q_EMIT changed(*outcome);
    return true;
}

// What this window wrote is on the screen already; what another one wrote is read.
void OpenReturn::follow(const storage::ChangeSet& changes)
{
    bool foreign = !knows(changes);
    if (changes.returns.contains(m_session->key())) {
        foreign = foreign || m_ownActs == 0;
        m_ownActs = std::max(0, m_ownActs - 1);
    }
    if (foreign)
        reload();
}

bool OpenReturn::knows(const storage::ChangeSet& changes) const
{
    const domain::ReturnKey& key = m_session->key();
    const std::vector<metadata::Operand> unsaved = m_session->unsaved();
    std::vector<const entry::CellState*> touched;
    for (const domain::CellKey& cell : changes.cells) {
        const metadata::Operand operand{cell.element, cell.combo};
        const bool here = cell.orgUnit == key.orgUnit && cell.period == key.period && cell.attribute == key.attribute;
        if (!here || std::find(unsaved.begin(), unsaved.end(), operand) != unsaved.end())
            continue;
        if (const entry::CellState* state = m_session->cell(operand))
            touched.push_back(state);
    }
    if (touched.empty())
        return true;
    const auto drafts = storage::drafts::forReturn(m_desk.reader(), key);
    if (!drafts)
        return false;
    QHash<domain::CellKey, QString> texts;
    for (const storage::drafts::Draft& draft : *drafts)
        texts.insert(draft.key, draft.text);
    return std::all_of(touched.begin(), touched.end(), [&](const entry::CellState* state) {
        const auto row = storage::cells::find(m_desk.reader(), state->row.key);
        const QString draft = texts.value(state->row.key);
        const bool same = row
            && (*row ? (*row)->value == state->row.value && (*row)->comment == state->row.comment
                     : !state->row.value && state->row.comment.isEmpty());
        return same && draft == (state->draft ? state->draft->text : QString());
    });
}

}  // namespace rejista::desktop
