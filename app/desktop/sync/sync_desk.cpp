#include "desktop/sync/sync_desk.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr int kSoonMs = 150;       // a burst of writes is one reading
constexpr int kAgainMs = 120'000;  // after the line broke
constexpr int kTriesAlone = 5;     // then a person decides
// How much of the whole is behind us when a step begins, in percent; of Step.
constexpr std::array<int, kSyncSteps + 1> kShare{0, 5, 30, 40, 80, 95, 100};

}  // namespace

SyncDesk& SyncDesk::of(Desk& desk)
{
    if (auto* known = desk.findChild<SyncDesk*>({}, Qt::FindDirectChildrenOnly))
        return *known;
    return *new SyncDesk(desk);
}

SyncDesk::SyncDesk(Desk& desk) : QObject(&desk), m_desk(desk)
{
    setObjectName(u"syncDesk"_s);
    m_line.setMaxThreadCount(1);
    m_acts.setMaxThreadCount(1);
    m_soonRead.setSingleShot(true);
    m_soonRead.setInterval(kSoonMs);
    connect(&m_soonRead, &QTimer::timeout, this, &SyncDesk::read);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &SyncDesk::start);
    connect(&desk, &Desk::changed, this, &SyncDesk::refresh);
    connect(&desk, &Desk::closing, this, &SyncDesk::close);
    read();
}

SyncDesk::~SyncDesk()
{
    close();
}

// The store goes away next: what runs is asked to end at any byte, and waited for. The ledger knows what was under way.
void SyncDesk::close()
{
    m_again.stop();
    m_soon.request_stop();
    m_nowStop.request_stop();
    m_ask.request_stop();
    m_line.waitForDone();
    m_acts.waitForDone();
}

HubJob SyncDesk::jobFor(const sync::Connection& connection) const
{
    HubJob job;
    job.store = &m_desk.store();
    job.raw = &m_desk.book().raw;
    job.context = m_desk.context();
    job.newLists = m_newLists;
    job.connection = connection;
    job.reach = m_reach;
    job.pause = m_pause;
    job.soon = m_ask.get_token();
    job.now = m_ask.get_token();
    return job;
}

void SyncDesk::refresh()
{
    if (!m_soonRead.isActive())
        m_soonRead.start();
}

void SyncDesk::read()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_desk.run(
        this, [](storage::Reader& reader) { return readSync(reader); },
        [this](Result<SyncPicture> picture) { take(std::move(picture)); });
}

void SyncDesk::take(Result<SyncPicture> picture)
{
    m_reading = false;
    if (m_readAgain) {
        m_readAgain = false;
        read();
        return;
    }
    m_unread = picture ? std::nullopt : std::optional(picture.error());
    if (picture) {
        m_picture = std::move(*picture);
        if (m_now.working)
            notePercent();
    }
    Q_EMIT updated();
}

int SyncDesk::toAnswer() const
{
    return isConnected() ? int(m_picture->cards.size() + m_picture->refusals.size()) : 0;
}

QDateTime SyncDesk::nextTry() const
{
    return m_now.working ? m_now.at.nextTry : m_nextTry;
}

void SyncDesk::start()
{
    m_again.stop();
    m_nextTry = {};
    if (m_now.working || !isConnected() || !m_desk.may(security::Right::Synchronise))
        return;
    m_now = {};
    m_now.working = true;
    m_now.began = m_desk.now();
    m_now.wanted = m_picture->counts.toSend;
    m_error.reset();
    m_soon = {};
    m_nowStop = {};
    HubJob job = jobFor(*m_picture->connection);
    job.soon = m_soon.get_token();
    job.now = m_nowStop.get_token();
    const auto wake = [this] { QMetaObject::invokeMethod(this, &SyncDesk::noteProgress, Qt::QueuedConnection); };
    job.lists = [this, wake](const sync::MetadataProgress&) {
        const std::lock_guard lock(m_toldLock);
        if (!std::exchange(m_toldLists, true))
            wake();
    };
    job.told = [this, wake](const sync::Progress& at) {
        const std::lock_guard lock(m_toldLock);
        const bool waits = m_told.has_value();
        m_told = at;
        if (!waits)
            wake();
    };
    onWorker(
        m_line,
        [job = std::move(job)]() -> Result<std::shared_ptr<opened::HubExchange>> {
            auto done = exchange(job);
            if (!done)
                return done.error();
            return std::make_shared<opened::HubExchange>(std::move(*done));
        },
        this, [this](Result<std::shared_ptr<opened::HubExchange>> result) { ended(std::move(result)); });
    Q_EMIT progressed();
    Q_EMIT updated();
}

void SyncDesk::stop()
{
    if (!m_now.working)
        return;
    m_now.stopping = true;
    m_soon.request_stop();
    Q_EMIT progressed();
}

void SyncDesk::noteProgress()
{
    std::optional<sync::Progress> told;
    {
        const std::lock_guard lock(m_toldLock);
        told = std::exchange(m_told, std::nullopt);
        m_now.lists = std::exchange(m_toldLists, false) && !told;
    }
    if (!m_now.working)
        return;
    if (told) {
        m_now.at = *told;
        const auto step = size_t(told->step);
        m_now.last[step] = *told;
        m_now.reached = std::max(m_now.reached, int(step));
        notePercent();
    }
    Q_EMIT progressed();
}

// Forms are sent one after another, each read back: how far the whole is, what still waits tells.
void SyncDesk::notePercent()
{
    const auto step = size_t(m_now.at.step);
    double part = m_now.at.total > 0 ? std::clamp(double(m_now.at.done) / double(m_now.at.total), 0.0, 1.0) : 0.0;
    int from = kShare[step], to = kShare[step + 1];
    if (m_now.at.step == sync::Step::Send || m_now.at.step == sync::Step::ReadBack) {
        from = kShare[size_t(sync::Step::Send)];
        to = kShare[size_t(sync::Step::Receipt)];
        part = m_now.wanted > 0 ? double(sentSoFar()) / m_now.wanted : 0.0;
    }
    m_now.percent = std::max(m_now.percent, from + int(part * (to - from)));
}

bool SyncDesk::isUnderWay(const sync::RunLine& run) const
{
    return m_now.working && !run.ended.isValid() && run.began >= m_now.began;
}

int SyncDesk::sentSoFar() const
{
    return isConnected() ? std::clamp(m_now.wanted - m_picture->counts.toSend, 0, m_now.wanted) : 0;
}

void SyncDesk::ended(Result<std::shared_ptr<opened::HubExchange>> result)
{
    m_now.working = false;
    m_now.stopping = false;
    if (result) {
        m_done = **result;
        m_error = m_done->returns.stopped;
        m_newLists = m_newLists || m_done->metadata.changed;
    } else {
        m_error = result.error();
    }
    if (m_error && m_error->kind == Kind::Cancelled)
        m_error.reset();
    planAgain();
    read();
    Q_EMIT progressed();
    Q_EMIT updated();
}

// A broken line is tried again by itself for a while; what a person has to put right is not.
void SyncDesk::planAgain()
{
    if (!m_error || !sync::isOfTheLine(*m_error)) {
        m_tries = 0;
        return;
    }
    if (++m_tries > kTriesAlone)
        return;
    m_nextTry = m_desk.now().addMSecs(kAgainMs);
    m_again.start();
}

void SyncDesk::answer(qint64 card, const sync::conflicts::Answer& answer, QObject* context,
                      std::function<void(Result<void>)> then)
{
    onWorker(
        m_acts,
        [store = &m_desk.store(), with = m_desk.context(), card, answer] {
            return sync::conflicts::resolve(*store, with, card, answer);
        },
        context, std::move(then));
}

void SyncDesk::knock(const sync::Connection& wish, QObject* context, std::function<void(Result<QString>)> then)
{
    letGo();
    onWorker(
        m_line, [job = jobFor(wish)] { return desktop::knock(job); }, context, std::move(then));
}

void SyncDesk::meet(const sync::Connection& wish, hub::Credentials credentials, QObject* context,
                    std::function<void(Result<std::shared_ptr<sync::Welcome>>)> then)
{
    letGo();
    auto secret = std::make_shared<hub::Credentials>(std::move(credentials));
    onWorker(
        m_line,
        [job = jobFor(wish), secret]() -> Result<std::shared_ptr<sync::Welcome>> {
            auto welcome = desktop::meet(job, std::move(*secret));
            if (!welcome)
                return welcome.error();
            return std::make_shared<sync::Welcome>(std::move(*welcome));
        },
        context, std::move(then));
}

void SyncDesk::keep(const sync::Connection& connection, hub::Credentials credentials, QObject* context,
                    std::function<void(Result<void>)> then)
{
    auto secret = std::make_shared<std::optional<hub::Credentials>>(std::move(credentials));
    onWorker(
        m_acts,
        [this, connection, secret] { return sync::connection::save(m_desk.store(), connection, std::move(*secret)); },
        context,
        [this, then = std::move(then)](Result<void> kept) {
            read();
            then(std::move(kept));
        });
}

void SyncDesk::weigh(const sync::Welcome& welcome, QObject* context, std::function<void(Result<ListsSize>)> then)
{
    letGo();
    onWorker(
        m_line, [job = jobFor(welcome.connection), check = welcome.check] { return weighLists(job, check); }, context,
        std::move(then));
}

void SyncDesk::bring(const sync::Welcome& welcome, std::function<void(const sync::MetadataProgress&)> told,
                     QObject* context, std::function<void(Result<sync::MetadataReport>)> then)
{
    letGo();
    HubJob job = jobFor(welcome.connection);
    job.lists = [told = std::move(told), context = QPointer(context)](const sync::MetadataProgress& at) {
        QMetaObject::invokeMethod(
            qApp,
            [told, context, at] {
                if (context)
                    told(at);
            },
            Qt::QueuedConnection);
    };
    onWorker(
        m_line, [job = std::move(job), me = welcome.check.me] { return bringLists(job, me); }, context,
        [this, then = std::move(then)](Result<sync::MetadataReport> report) {
            m_newLists = m_newLists || (report && report->changed);
            then(std::move(report));
        });
}

void SyncDesk::letGo()
{
    m_ask.request_stop();
    m_ask = {};
}

void SyncDesk::forget(QObject* context, std::function<void(Result<void>)> then)
{
    onWorker(
        m_acts, [store = &m_desk.store()] { return sync::connection::forget(*store); }, context,
        [this, then = std::move(then)](Result<void> gone) {
            read();
            then(std::move(gone));
        });
}

}  // namespace rejista::desktop
