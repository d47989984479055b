#include "desktop/census/open_return.h"

namespace rejista::desktop {

using domain::Result;
using entry::Session;

OpenReturn::OpenReturn(Desk& desk, std::unique_ptr<Session> session) : m_desk(desk), m_session(std::move(session)) {}

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
    return done(m_session->endColumnLater(section, column, is));
}

bool OpenReturn::doesNotApply(const QString& section, const QString& reason)
{
    return done(m_session->doesNotApply(section, reason));
}

bool OpenReturn::explain(const QString& instance, const QString& text)
{
    return done(m_session->explain(instance, text));
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
    return done(m_session->complete());
}

bool OpenReturn::reopen(const QString& why)
{
    return done(m_session->reopen(why));
}

void OpenReturn::retry()
{
    m_desk.noteWriting();
    whenDone(m_session->retry(), this,
             [this](const Result<void>& result) { m_desk.noteWritten(result, int(m_session->unsaved().size())); });
}

}  // namespace rejista::desktop
