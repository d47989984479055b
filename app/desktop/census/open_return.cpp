#include "desktop/census/open_return.h"

#include "storage/cells.h"

#include <QPointer>

#include <algorithm>
#include <utility>

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

// `ofReturn`: it also changes what is kept of the return as a whole.
bool OpenReturn::inTurn(const std::function<Result<Session::Later>()>& later, bool ofReturn)
{
    if (m_acting) {
        m_waiting.push_back([this, later, ofReturn] { inTurn(later, ofReturn); });
        return true;
    }
    const auto made = later();
    m_ownActs += ofReturn && made.has_value();
    return done(made);
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
    return inTurn([this, section, column, is] { return m_session->endColumnLater(section, column, is); }, true);
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

void OpenReturn::begin(const std::function<Acting()>& act, const Then& then, bool ofReturn)
{
    if (m_acting) {
        m_waiting.push_back([this, act, then, ofReturn] { begin(act, then, ofReturn); });
        return;
    }
    m_then = then;
    m_actIsOfReturn = ofReturn;
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
    m_ownActs += m_actIsOfReturn && outcome.has_value();
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
    begin([this, section, reason] { return m_session->doesNotApplyLater(section, reason); }, then, true);
}

void OpenReturn::explain(const QString& instance, const QString& text, const Then& then)
{
    begin([this, instance, text] { return m_session->explainLater(instance, text); }, then, true);
}

void OpenReturn::undo(const Then& then)
{
    begin([this] { return m_session->undoLater(); }, then, false);
}

void OpenReturn::redo(const Then& then)
{
    begin([this] { return m_session->redoLater(); }, then, false);
}

void OpenReturn::complete(const Then& then)
{
    begin([this] { return m_session->completeLater(); }, then, true);
}

void OpenReturn::reopen(const QString& why, const Then& then)
{
    begin([this, why] { return m_session->reopenLater(why); }, then, true);
}

void OpenReturn::reload(const Then& then)
{
    begin([this] { return m_session->reloadLater(); }, then, false);
}

void OpenReturn::retry()
{
    if (m_acting)
        return;  // an act writes first what waits
    m_desk.noteWriting();
    whenDone(m_session->retry(), this,
             [this](const Result<void>& result) { m_desk.noteWritten(result, int(m_session->unsaved().size())); });
}

// What this window wrote is on the screen already; what another one wrote is read.
void OpenReturn::follow(const storage::ChangeSet& changes)
{
    if (m_acting) {
        m_waiting.push_back([this, changes] { follow(changes); });
        return;
    }
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
