#include "desktop/census/open_return.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Result;
using entry::Session;

OpenReturn::OpenReturn(Desk& desk, std::unique_ptr<Session> session)
    : m_desk(desk),
      m_session(std::move(session)),
      m_marks(new HubMarks(desk, m_session->key(), this))
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

std::optional<entry::Problem> OpenReturn::nextProblem(const metadata::Operand& from, bool backwards) const
{
    std::vector<std::pair<int, int>> places;
    for (const metadata::Operand& cell : m_marks->toAnswer()) {
        if (const auto place = form().find(cell.element, cell.combo); place.first >= 0)
            places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    std::vector<entry::Problem> also;
    for (const auto& [part, index] : places) {
        const metadata::FormCell& cell = form().sections[size_t(part)].cells[size_t(index)];
        also.push_back({u"hub:"_s + cell.address, metadata::Severity::Info, {cell.element, cell.combo}, part});
    }
    return m_session->nextProblem(from, backwards, {}, also);
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

bool OpenReturn::inTurn(const std::function<Result<Session::Later>()>& later)
{
    if (m_acting) {
        m_waiting.push_back([this, later] { inTurn(later); });
        return true;
    }
    return done(later());
}

bool OpenReturn::put(const metadata::Operand& cell, const QString& text)
{
    return inTurn([this, cell, text] { return m_session->putLater(cell, text); });
}

bool OpenReturn::paste(const entry::PastePlan& plan)
{
    return inTurn([this, plan] { return m_session->pasteLater(plan); });
}

bool OpenReturn::endColumn(int section, int column, bool is)
{
    return inTurn([this, section, column, is] { return m_session->endColumnLater(section, column, is); });
}

bool OpenReturn::setComment(const metadata::Operand& cell, const QString& comment)
{
    return inTurn([this, cell, comment] { return m_session->setCommentLater(cell, comment); });
}

bool OpenReturn::replaceShared(const metadata::Operand& cell)
{
    return inTurn([this, cell] { return m_session->replaceSharedLater(cell); });
}

bool OpenReturn::discardDraft(const metadata::Operand& cell)
{
    return inTurn([this, cell] { return m_session->discardDraftLater(cell); });
}

void OpenReturn::begin(const std::function<Acting()>& act, const Then& then)
{
    if (m_acting) {
        m_waiting.push_back([this, act, then] { begin(act, then); });
        return;
    }
    m_then = then;
    m_desk.noteWriting();
    m_acting = act();
    Q_EMIT actingChanged(true);
    whenDone(*m_acting, this, [this, number = ++m_act](const Session::Acted&) {
        if (number == m_act)
            endActing();
    });
}

void OpenReturn::endActing()
{
    if (!m_acting)
        return;
    m_acting->waitForFinished();
    const Session::Outcome outcome = m_session->take(m_acting->result());
    m_acting.reset();
    const Then then = std::exchange(m_then, {});
    const int kept = int(m_session->unsaved().size());
    if (outcome)
        m_desk.noteWritten({}, kept);
    else if (kept > 0)
        m_desk.noteWritten(outcome.error(), kept);
    else
        m_desk.noteRefused();
    if (!outcome)
        Q_EMIT told(outcome.error());
    else if (!outcome->isEmpty() || outcome->skipped > 0)
        Q_EMIT changed(*outcome);
    // What comes next may be another return, and this one gone.
    const QPointer<OpenReturn> here(this);
    if (then)
        then(outcome.has_value());
    if (here)
        afterActing();
}

// What was asked meanwhile, in its order; another act among it holds the rest up again.
void OpenReturn::afterActing()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& next : waiting)
        next();
    if (!m_acting)
        Q_EMIT actingChanged(false);
}

void OpenReturn::doesNotApply(const QString& section, const QString& reason, const Then& then)
{
    begin([this, section, reason] { return m_session->doesNotApplyLater(section, reason); }, then);
}

void OpenReturn::explain(const QString& instance, const QString& text, const Then& then)
{
    begin([this, instance, text] { return m_session->explainLater(instance, text); }, then);
}

void OpenReturn::undo(const Then& then)
{
    begin([this] { return m_session->undoLater(); }, then);
}

void OpenReturn::redo(const Then& then)
{
    begin([this] { return m_session->redoLater(); }, then);
}

void OpenReturn::complete(const Then& then)
{
    begin([this] { return m_session->completeLater(); }, then);
}

void OpenReturn::reopen(const QString& why, const Then& then)
{
    begin([this, why] { return m_session->reopenLater(why); }, then);
}

void OpenReturn::reload(const Then& then)
{
    begin([this] { return m_session->reloadLater(); }, then);
}

void OpenReturn::retry()
{
    if (m_acting)
        return;  // an act writes first what waits
    m_desk.noteWriting();
    whenDone(m_session->retry(), this,
             [this](const Result<void>& result) { m_desk.noteWritten(result, int(m_session->unsaved().size())); });
}

// What this window wrote is on the screen already; what another one wrote, and what came from the hub, is read. Where the
// store cannot be looked at, reading again says so.
void OpenReturn::follow(const storage::ChangeSet& changes)
{
    if (m_acting) {
        m_waiting.push_back([this, changes] { follow(changes); });
        return;
    }
    const auto behind = m_session->isBehind(changes);
    if (!behind || *behind)
        reload();
}

}  // namespace rejista::desktop
