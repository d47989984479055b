#include "storage/store.h"

#include "storage/backup.h"
#include "storage/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using Failure = std::optional<domain::Error>;

namespace {
Q_LOGGING_CATEGORY(logStorage, "rejista.storage")

// A checkpoint costs two more syncs, so it waits until nobody types; a log that grew long does not wait.
constexpr int kFramesWhenIdle = 1000, kFramesAlways = 16000;
constexpr auto kIdle = std::chrono::milliseconds(400);
}  // namespace

struct Store::Writer {
    struct Job {
        Body body;                                    // in a transaction, or
        std::function<Result<void>(Database&)> work;  // outside one
        Done done;
        Author author;
    };

    Options options;
    const domain::Clock& clock;
    std::unique_ptr<Database> database;
    Store* owner = nullptr;
    mutable std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    bool stopping = false;
    std::thread thread;

    Writer(Options wish, const domain::Clock& given) : options(std::move(wish)), clock(given) {}

    [[nodiscard]] Database::Options databaseOptions(Database::Mode mode) const
    {
        return {.path = options.path,
                .key = options.key.isEmpty() ? nullptr : &options.key,
                .mode = mode,
                .vfs = options.vfs};
    }

    void push(Job job)
    {
        {
            const std::lock_guard lock(mutex);
            job.author = {options.person, options.device, clock.now()};
            jobs.push_back(std::move(job));
        }
        wake.notify_one();
    }

    void loop();
    void run(Job& job);
    [[nodiscard]] Failure transact(const Body& body, Tx& tx);
    void checkpoint();
};

void Store::Writer::loop()
{
    std::unique_lock lock(mutex);
    const auto hasWork = [this] { return stopping || !jobs.empty(); };
    for (;;) {
        if (database->walFrames() < kFramesWhenIdle)
            wake.wait(lock, hasWork);
        else if (!wake.wait_for(lock, kIdle, hasWork)) {
            lock.unlock();
            checkpoint();
            lock.lock();
            continue;
        }
        if (jobs.empty())
            return;  // stopping, and everything queued is done
        Job job = std::move(jobs.front());
        jobs.pop_front();
        lock.unlock();
        run(job);
        if (database->walFrames() > kFramesAlways)
            checkpoint();
        lock.lock();
    }
}

void Store::Writer::checkpoint()
{
    // What the checkpoint could not move stays safe in the log; the next one tries again.
    if (auto done = database->checkpoint(); !done)
        qCWarning(logStorage) << "checkpoint:" << domain::kindName(done.error().kind) << done.error().facts;
}

void Store::Writer::run(Job& job)
{
    if (job.work) {
        auto done = job.work(*database);
        job.done(done ? Failure() : Failure(done.error()));
        return;
    }
    Tx tx(*database, job.author);
    const Failure failed = transact(job.body, tx);
    job.done(failed);
    if (!failed && !tx.changes().isEmpty())
        Q_EMIT owner->changed(tx.changes());
}

Failure Store::Writer::transact(const Body& body, Tx& tx)
{
    if (auto begun = database->script("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    Failure failed;
    try {
        failed = body(tx);
    } catch (const std::exception& thrown) {
        failed = domain::error(Kind::Storage, options.path, {{u"exception"_s, QString::fromUtf8(thrown.what())}});
    }
    if (!failed) {
        if (auto committed = database->script("COMMIT"); !committed)
            failed = committed.error();
    }
    // After a full disk or an I/O error SQLite may have rolled back by itself.
    if (failed && database->inTransaction())
        (void)database->script("ROLLBACK");
    return failed;
}

Result<std::unique_ptr<Store>> Store::open(Options options, const domain::Clock& clock)
{
    auto writer = std::make_unique<Writer>(std::move(options), clock);
    const Options& own = writer->options;
    auto database = Database::open(
        writer->databaseOptions(own.create ? Database::Mode::Create : Database::Mode::ReadWrite));
    if (!database)
        return database.error();
    writer->database = std::move(*database);
    const auto keepOld = [&](int version) -> Result<void> {
        if (own.backupFolder.isEmpty())
            return {};
        const QString name = u"before-version-%1 %2.rejista-backup"_s.arg(version).arg(
            clock.now().toString(u"yyyy-MM-dd HHmmss"_s));
        return backup::write({.from = writer->databaseOptions(Database::Mode::ReadOnly),
                              .keysFile = QFileInfo(own.path).dir().filePath(u"keys.json"_s),
                              .to = QDir(own.backupFolder).filePath(name),
                              .checkSchema = false});
    };
    if (auto ready = migrate(*writer->database, migrations(), own.create, keepOld); !ready)
        return ready.error();
    std::unique_ptr<Store> store(new Store(std::move(writer)));
    return store;
}

Store::Store(std::unique_ptr<Writer> writer) : m_writer(std::move(writer))
{
    m_writer->owner = this;
    m_writer->thread = std::thread([w = m_writer.get()] { w->loop(); });
}

Store::~Store()
{
    {
        const std::lock_guard lock(m_writer->mutex);
        m_writer->stopping = true;
    }
    m_writer->wake.notify_one();
    m_writer->thread.join();
    if (auto done = m_writer->database->checkpoint(true); !done)
        qCWarning(logStorage) << "last checkpoint:" << domain::kindName(done.error().kind) << done.error().facts;
}

void Store::enqueue(Body body, Done done)
{
    m_writer->push({.body = std::move(body), .work = {}, .done = std::move(done), .author = {}});
}

Result<void> Store::maintainNow(std::function<Result<void>(Database&)> work)
{
    // Shared with the writer: finish() is still at work in there when the wait below is over already.
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    m_writer->push({.body = {},
                    .work = std::move(work),
                    .done =
                        [promise](const Failure& failed) {
                            promise->addResult(failed ? Result<void>(*failed) : Result<void>());
                            promise->finish();
                        },
                    .author = {}});
    future.waitForFinished();
    return future.takeResult();
}

Result<std::unique_ptr<Reader>> Store::reader() const
{
    auto database = Database::open(m_writer->databaseOptions(Database::Mode::ReadOnly));
    if (!database)
        return database.error();
    return std::make_unique<Reader>(std::move(*database));
}

void Store::setPerson(const QString& person)
{
    const std::lock_guard lock(m_writer->mutex);
    m_writer->options.person = person;
}

QString Store::person() const
{
    const std::lock_guard lock(m_writer->mutex);
    return m_writer->options.person;
}

QString Store::path() const
{
    return m_writer->options.path;
}

}  // namespace rejista::storage
