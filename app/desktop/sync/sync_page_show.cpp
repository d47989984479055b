// What the Sync page says: of an exchange that is under way, of what waits, of what stands in the way.
#include "desktop/sync/sync_page.h"
#include "desktop/sync/sync_words.h"
#include "words/words.h"

#include <QApplication>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
namespace say = sync_words;

void SyncPage::show()
{
    const bool had = isAncestorOf(QApplication::focusWidget());
    if (m_hub.isConnected()) {
        showCameIn();
        showRefused();
    }
    showProgress();
    keepFocus(had);
}

// A button or a list that goes may have had it.
void SyncPage::keepFocus(bool had)
{
    if (had && !isAncestorOf(QApplication::focusWidget()))
        panes().first()->setFocus();
}

void SyncPage::showProgress()
{
    if (!m_hub.picture())
        return;
    const bool connected = m_hub.isConnected(), working = m_hub.now().working;
    const bool had = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(connected ? static_cast<QWidget*>(m_scroll) : m_empty);
    for (QAction* action : {m_connect, m_train})
        action->setEnabled(!connected && (action != m_train || m_hub.mayTrain()));
    const bool may = desk().may(security::Right::Synchronise);
    m_now->setEnabled(connected && !working && may);
    m_now->setToolTip(may ? QString() : tr("Your role may not exchange with the hub."));
    m_stop->setEnabled(working && !m_hub.now().stopping);
    for (QAction* action : {m_log, m_hubAct})
        action->setEnabled(connected);
    m_reset->setEnabled(m_hub.isTraining() && !working);
    m_lists->setEnabled(m_hub.hasNewLists() && !working);
    const bool cards = connected && !m_hub.picture()->cards.empty();
    m_answer->setEnabled(cards);
    m_answerButton->setVisible(cards);
    m_nowButton->setVisible(connected && !working);
    m_stopButton->setVisible(working);
    if (working && !m_clock.isActive())
        m_clock.start();
    else if (!working)
        m_clock.stop();
    showHead();
    showBanner();
    if (connected)
        showWork();
    keepFocus(had);
}

void SyncPage::showHead()
{
    if (!m_hub.isConnected()) {
        m_head->hideChip();
        m_head->setFact({});
        return;
    }
    const sync::Counts& counts = m_hub.picture()->counts;
    if (m_hub.now().working) {
        const qint64 seconds = m_hub.now().began.secsTo(desk().now());
        m_head->setChip(State::Part, tr("Working, %1").arg(say::lasting(std::max<qint64>(0, seconds))));
        m_head->setFact(tr("You can go on with other work; it goes on behind."));
        return;
    }
    if (counts.conflicts > 0)
        m_head->setChip(State::Conflict, tr("%n to answer", nullptr, counts.conflicts));
    else if (counts.refused > 0)
        m_head->setChip(State::Refused, tr("%n not accepted", nullptr, counts.refused));
    else if (counts.toSend > 0)
        m_head->setChip(State::Queued, tr("%n to send", nullptr, counts.toSend));
    else if (counts.lastConfirmed)
        m_head->setChip(State::Confirmed, tr("All confirmed by the hub"));
    else
        m_head->setChip(State::Empty, tr("Not synced yet"));
    const auto& connection = *m_hub.picture()->connection;
    m_head->setFact(connection.training ? tr("Training hub: nothing of this reaches the district.")
                                        : connection.address.host());
}

// What stands in the way, the worst first; it stays until it is solved.
void SyncPage::showBanner()
{
    const auto& error = m_hub.error();
    if (m_hub.now().working) {
        const QDateTime next = m_hub.nextTry();
        if (!next.isValid())
            return m_banner->dismiss();
        const qint64 seconds = std::max<qint64>(0, desk().now().secsTo(next));
        return m_banner->tell(State::Warning, tr("The line broke."),
                              tr("Nothing is lost. Next try in %1.").arg(say::lasting(seconds)));
    }
    if (error) {
        const auto& done = m_hub.done();
        QString what = words::sentence(*error, words::Audience::Window), todo;
        if (done && done->returns.stopped && done->returns.confirmed > 0)
            what = tr("The line broke. %1 of %2 are with the hub, the rest wait here.")
                       .arg(done->returns.confirmed)
                       .arg(done->returns.confirmed + done->returns.waiting);
        if (const QDateTime next = m_hub.nextTry(); next.isValid())
            todo = tr("Next try in %1, or %2.")
                       .arg(say::lasting(std::max<qint64>(0, desk().now().secsTo(next))), u"F10"_s);
        const bool key = error->kind == domain::Kind::HubSignIn || error->kind == domain::Kind::HubChanged
            || error->kind == domain::Kind::HubToken || error->kind == domain::Kind::HubCertificate;
        return m_banner->tell(State::Warning, what, todo, key ? m_hubAct : nullptr);
    }
    if (m_hub.hasNewLists())
        return m_banner->tell(State::Info, tr("New forms and lists came from the hub."),
                              tr("They come into use when this window opens them."), m_lists);
    if (m_hub.isTraining())
        return m_banner->tell(State::Info, tr("This is the training hub."),
                              tr("Send, break, mend: nothing of it reaches the district."), m_reset);
    m_banner->dismiss();
}

QString SyncPage::progressWords() const
{
    const SyncNow& now = m_hub.now();
    if (now.stopping)
        return tr("Stopping after this piece");
    if (now.lists || now.reached < 0)
        return tr("Looking for the hub");
    if (now.at.step == sync::Step::Send && now.at.pieces > 0)
        return tr("Sending: piece %1 of %2").arg(now.at.piece).arg(now.at.pieces);
    return say::stepTitle(now.at.step);
}

void SyncPage::showWork()
{
    const SyncNow& now = m_hub.now();
    m_workHead->setVisible(now.working);
    m_work->setTitle(now.working ? QString() : tr("With the hub"));
    if (!now.working)
        return showFacts();
    m_what->setBold(true);
    m_what->setText(progressWords());
    m_bar->setValue(now.percent);
    m_bar->setAccessibleName(m_what->text());
    const qint64 seconds = now.began.secsTo(desk().now());
    const qint64 all = now.percent > 5 ? seconds * 100 / now.percent : 0;
    m_left->setText(all > seconds ? tr("about %1 left").arg(say::lasting(all - seconds)) : QString());
    m_bytes->setText(tr("%1 sent, %2 received").arg(say::size(now.at.bytesUp), say::size(now.at.bytesDown)));
    m_rate->setText(seconds > 0 ? tr("%1 a second").arg(say::size((now.at.bytesUp + now.at.bytesDown) / seconds))
                                : QString());
    m_steps->setLines(stepLines());
    m_promise->tell(State::Info,
                    tr("If the line breaks or the power goes, nothing is lost and nothing is sent twice. It "
                       "goes on from the last piece."));
}

std::vector<Line> SyncPage::stepLines() const
{
    const SyncNow& now = m_hub.now();
    std::vector<Line> lines;
    for (int i = 0; i < kSyncSteps; ++i) {
        const auto step = sync::Step(i);
        const int current = now.reached < 0 ? -1 : int(now.at.step);
        Line line;
        line.what = say::stepTitle(step);
        line.more = say::stepFact(m_hub, step);
        line.marked = i == current;
        line.glyph = i == current ? State::Part : i < std::max(current, now.reached) ? State::Done : State::Empty;
        lines.push_back(line);
    }
    return lines;
}

void SyncPage::showFacts()
{
    m_steps->setLines(factLines());
    m_promise->tell(State::Info,
                    tr("What you type goes with the next sync. Work goes on here whether there is a line "
                       "or not."));
}

std::vector<Line> SyncPage::factLines() const
{
    const SyncPicture& picture = *m_hub.picture();
    const sync::Connection& connection = *picture.connection;
    const sync::Counts& counts = picture.counts;
    std::vector<Line> lines;
    const auto put = [&](State glyph, const QString& what, const QString& more, const Place& place = {}) {
        Line line;
        line.glyph = glyph;
        line.what = what;
        line.more = more;
        line.place = place;
        lines.push_back(line);
    };
    if (counts.conflicts > 0)
        put(State::Conflict, tr("%n conflicts to answer", nullptr, counts.conflicts),
            tr("The same thing was changed in two places. Nothing is lost; you choose."), {u"conflicts"_s, {}, {}, {}});
    if (counts.toSend > 0)
        put(State::Queued, tr("%n to send", nullptr, counts.toSend), tr("in %n returns", nullptr, counts.forms),
            {u"returns"_s, {}, {}, {}});
    else
        put(State::Confirmed, tr("Nothing waits to be sent"),
            tr("What is here is with the hub, or waits for an answer"), {u"returns"_s, {}, {}, {}});
    put(counts.lastConfirmed ? State::Confirmed : State::Empty, tr("Last confirmed by the hub"),
        counts.lastConfirmed ? say::moment(desk(), *counts.lastConfirmed) : tr("not yet"), {u"synclog"_s, {}, {}, {}});
    const QString host = connection.training ? tr("Training hub") : connection.address.host();
    put(State::Info, connection.version.isEmpty() ? host : tr("%1, DHIS2 %2").arg(host, connection.version),
        connection.user.isEmpty() ? tr("the key was not tried yet") : tr("signed in as %1").arg(connection.user),
        {u"connect"_s, {}, {}, {}});
    if (connection.tokenExpires.isValid()) {
        constexpr int kSoonDays = 30;
        const auto left = desk().now().daysTo(connection.tokenExpires);
        put(left < kSoonDays ? State::Late : State::Info,
            tr("The key is good until %1").arg(say::moment(desk(), connection.tokenExpires)),
            left < kSoonDays ? tr("Ask the district for a new one before.") : tr("then the district gives a new one"),
            {u"connect"_s, {}, {}, {}});
    }
    return lines;
}

void SyncPage::showCameIn()
{
    std::vector<Line> lines;
    for (const sync::RunEvent& event : m_hub.picture()->events) {
        if (const auto line = say::eventLine(desk(), event))
            lines.push_back(*line);
    }
    // What waits for an answer first.
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return (a.chip == State::Conflict) > (b.chip == State::Conflict);
    });
    const auto& runs = m_hub.picture()->runs;
    const bool ofNow = !runs.empty() && m_hub.isUnderWay(runs.front());
    m_came->setFact(lines.empty() || ofNow ? QString() : tr("%n from the last sync", nullptr, int(lines.size())));
    m_cameIn->setVisible(!lines.empty());
    m_cameNone->setVisible(lines.empty());
    m_cameNone->setText(m_hub.now().working ? say::notKnownYet()
                            : runs.empty()  ? tr("Nothing yet: there was no sync.")
                                            : tr("Nobody changed anything there since the sync before."));
    m_cameIn->setLines(std::move(lines));
}

void SyncPage::showRefused()
{
    const SyncPicture& picture = *m_hub.picture();
    std::vector<Line> lines;
    for (const auto& refusal : picture.refusals)
        lines.push_back(say::refusalLine(desk(), refusal));
    for (const auto& form : picture.parked)
        lines.push_back(say::parkedLine(desk(), form));
    m_refusals->setFact(lines.empty() ? QString() : tr("%n; the others went on", nullptr, int(lines.size())));
    m_refused->setVisible(!lines.empty());
    m_refusedNone->setVisible(lines.empty());
    m_refusedNone->setText(m_hub.now().working        ? say::notKnownYet()
                               : picture.runs.empty() ? tr("Nothing was sent yet.")
                                                      : tr("The hub took everything."));
    m_mend->setEnabled(!lines.empty());
    m_mendButton->setVisible(!lines.empty());
    m_refused->setLines(std::move(lines));
    const auto ended = std::find_if(picture.runs.begin(), picture.runs.end(),
                                    [this](const sync::RunLine& run) { return !m_hub.isUnderWay(run); });
    m_last->setVisible(ended != picture.runs.end());
    if (ended != picture.runs.end()) {
        const Line last = say::runLine(desk(), *ended);
        m_last->setText(tr("Last time: %1 · %2").arg(last.what, last.more));
    }
}

}  // namespace rejista::desktop
