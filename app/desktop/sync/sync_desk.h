// The window's way to the hub, and the only place that dials: runs one exchange at a time behind the pages, and keeps
// what the register knows of its hub. One a desk. GUI thread; what takes time is done by workers and comes back here.
// Invariants: typing goes on while it works; when the desk closes, nothing of it runs any more.
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/sync/hub_job.h"
#include "desktop/sync/sync_read.h"

#include <QTimer>

#include <array>
#include <mutex>

namespace rejista::practice {
class Training;
}  // namespace rejista::practice

namespace rejista::desktop {

constexpr int kSyncSteps = 6;

/// What is going on, or went on last.
struct SyncNow {
    bool working = false, stopping = false;
    bool lists = false;  ///< the hub's lists are looked at
    sync::Progress at{};
    std::array<sync::Progress, kSyncSteps> last{};  ///< of each step, as it was left
    int reached = -1;                               ///< the furthest step
    int percent = 0;
    int wanted = 0;     ///< values that waited when it began
    QDateTime began{};  ///< by the register's clock
};

class SyncDesk : public QObject {
    Q_OBJECT
public:
    /// The desk's own, made when it is first asked for.
    [[nodiscard]] static SyncDesk& of(Desk& desk);
    ~SyncDesk() override;

    /// How hubs are reached; for tests.
    void setReach(MakeTransport reach) { m_reach = std::move(reach); }
    void setPause(MakePause pause) { m_pause = std::move(pause); }
    /// Nothing is being read: what is shown is what is in the register.
    [[nodiscard]] bool isQuiet() const { return !m_reading && !m_soonRead.isActive(); }

    /// None until the first reading has ended.
    [[nodiscard]] const std::optional<SyncPicture>& picture() const { return m_picture; }
    [[nodiscard]] bool isConnected() const { return m_picture && m_picture->connection; }
    [[nodiscard]] bool isTraining() const { return isConnected() && m_picture->connection->training; }
    [[nodiscard]] const SyncNow& now() const { return m_now; }
    /// Why the last exchange did nothing, or ended early, or why nothing newer can be shown; none = all is well.
    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_error ? m_error : m_unread; }
    /// What the last exchange of this window brought; none = there was none.
    [[nodiscard]] const std::optional<opened::HubExchange>& done() const { return m_done; }
    /// When it is tried again by itself; invalid = not.
    [[nodiscard]] QDateTime nextTry() const;
    /// New lists are in the register, but not yet in this window's forms.
    [[nodiscard]] bool hasNewLists() const { return m_newLists; }
    /// Of the log: the exchange that is going on, whose line is not finished.
    [[nodiscard]] bool isUnderWay(const sync::RunLine& run) const;
    /// How many of the values that waited when it began do so no more.
    [[nodiscard]] int sentSoFar() const;
    /// Cards and refusals: what waits for a person.
    [[nodiscard]] int toAnswer() const;

    /// One exchange, unless one is under way or there is no hub.
    void start();
    /// After the piece that is being sent.
    void stop();
    void refresh();
    /// Asks the window to come anew with the lists that are in the register.
    void useNewLists() { Q_EMIT listsAsked(); }

    /// `then(Result<void>)` when the register has it.
    void answer(qint64 card, const sync::conflicts::Answer& answer, QObject* context,
                std::function<void(domain::Result<void>)> then);

    // The first connection. Each calls `then` here, unless `context` is gone.
    void knock(const sync::Connection& wish, QObject* context, std::function<void(domain::Result<QString>)> then);
    void meet(const sync::Connection& wish, hub::Credentials credentials, QObject* context,
              std::function<void(domain::Result<std::shared_ptr<sync::Welcome>>)> then);
    void keep(const sync::Connection& connection, hub::Credentials credentials, QObject* context,
              std::function<void(domain::Result<void>)> then);
    void weigh(const sync::Welcome& welcome, QObject* context, std::function<void(domain::Result<ListsSize>)> then);
    void bring(const sync::Welcome& welcome, std::function<void(const sync::MetadataProgress&)> told, QObject* context,
               std::function<void(domain::Result<sync::MetadataReport>)> then);
    /// What is asked of the line in a first connection, not an exchange, ends as soon as it can.
    void letGo();
    void forget(QObject* context, std::function<void(domain::Result<void>)> then);

    // Training: a hub inside the program, in a register of the demo alone, where nothing is taken for real.
    [[nodiscard]] bool mayTrain() const { return m_desk.workspace().isDemo(); }
    void startTraining(QObject* context, std::function<void(domain::Result<void>)> then);
    /// Handed to the desk that comes after this one.
    [[nodiscard]] const std::shared_ptr<practice::Training>& training() const { return m_training; }
    void setTraining(std::shared_ptr<practice::Training> training) { m_training = std::move(training); }
    void resetTraining(QObject* context, std::function<void(domain::Result<void>)> then);

Q_SIGNALS:
    /// Another picture, or an exchange has ended.
    void updated();
    /// Something of now() is different.
    void progressed();
    void listsAsked();

private:
    explicit SyncDesk(Desk& desk);
    [[nodiscard]] HubJob jobFor(const sync::Connection& connection) const;
    /// Not called when `context` is gone.
    template <class Job>
    static void onWorker(QThreadPool& pool, Job job, QObject* context,
                         std::function<void(std::invoke_result_t<Job&>)> then)
    {
        using R = std::invoke_result_t<Job&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        whenDone(promise->future(), context, [then = std::move(then)](const R& result) { then(result); });
        pool.start([promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        });
    }
    void read();
    void take(domain::Result<SyncPicture> picture);
    void close();
    void noteProgress();
    void notePercent();
    void ended(domain::Result<std::shared_ptr<opened::HubExchange>> result);
    void planAgain();

    Desk& m_desk;
    MakeTransport m_reach = sync::reach;
    MakePause m_pause;
    QTimer m_soonRead{this};
    QTimer m_again{this};
    QDateTime m_nextTry;
    int m_tries = 0;
    bool m_reading = false, m_readAgain = false, m_newLists = false;
    std::optional<SyncPicture> m_picture;
    std::optional<domain::Error> m_error, m_unread;
    std::optional<opened::HubExchange> m_done;
    SyncNow m_now;
    std::stop_source m_soon, m_nowStop, m_ask;
    // What the worker told last, until the GUI thread takes it.
    std::mutex m_toldLock;
    std::optional<sync::Progress> m_told;
    bool m_toldLists = false;
    std::shared_ptr<practice::Training> m_training;
    QThreadPool m_line, m_acts;
};

}  // namespace rejista::desktop
