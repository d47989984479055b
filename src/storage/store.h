// The one way in: a queue of closures on one writer thread, one transaction each. Callable from any thread;
// closures run on the writer thread and must not touch the caller's objects by reference unless it waits.
// Invariant: a value handed back means the transaction is on disk (WAL, synchronous=FULL). After a failure, also a full
// disk, the store stays usable: the same write can be tried again.
#pragma once

#include "domain/clock.h"
#include "security/secret_bytes.h"
#include "storage/change_set.h"
#include "storage/reader.h"
#include "storage/tx.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace rejista::storage {

class Store : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString path{};               ///< of data.db
        security::SecretBytes key{};  ///< empty = not encrypted: benchmark and tests only
        bool create = false;
        QByteArray vfs{};            ///< fault tests
        QString person{}, device{};  ///< whom the journal names
        QString backupFolder{};      ///< where the copy before a migration goes; empty = none is made
    };

    /// Opens, migrates, and starts the writer. `clock` must outlive the store.
    /// Kinds of Database::open, and Kind::Newer for a file of a later program.
    [[nodiscard]] static domain::Result<std::unique_ptr<Store>> open(Options options, const domain::Clock& clock);
    /// Finishes what is queued, empties the log into the file, closes.
    ~Store() override;

    /// `body(Tx&)` returns Result<T>; so does the future. Order of calls is order of commits.
    template <class F>
    [[nodiscard]] auto write(F body) -> QFuture<std::invoke_result_t<F&, Tx&>>
    {
        using R = std::invoke_result_t<F&, Tx&>;
        auto promise = std::make_shared<QPromise<R>>();
        auto result = std::make_shared<std::optional<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        enqueue(
            [body = std::move(body), result](Tx& tx) mutable -> std::optional<domain::Error> {
                result->emplace(body(tx));
                return *result && !(*result)->has_value() ? std::optional((*result)->error()) : std::nullopt;
            },
            [promise, result](const std::optional<domain::Error>& failed) {
                promise->addResult(failed ? R(*failed) : std::move(**result));
                promise->finish();
            });
        return future;
    }
    /// Waits for the commit: commands, tests and worker threads; never the GUI thread.
    template <class F>
    [[nodiscard]] auto writeNow(F body) -> std::invoke_result_t<F&, Tx&>
    {
        auto future = write(std::move(body));
        future.waitForFinished();
        return future.takeResult();
    }
    /// Work for the writer's connection outside a transaction, in its turn: backup, verify, checkpoint.
    [[nodiscard]] domain::Result<void> maintainNow(std::function<domain::Result<void>(Database&)> work);

    [[nodiscard]] domain::Result<std::unique_ptr<Reader>> reader() const;

    /// Whom the journal names from the next write on.
    void setPerson(const QString& person);
    [[nodiscard]] QString person() const;
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /// After each commit that changed something; sent from the writer thread, so receivers elsewhere get it queued.
    void changed(const rejista::storage::ChangeSet& changes);

private:
    using Body = std::function<std::optional<domain::Error>(Tx&)>;
    using Done = std::function<void(const std::optional<domain::Error>&)>;
    struct Writer;

    explicit Store(std::unique_ptr<Writer> writer);
    void enqueue(Body body, Done done);

    std::unique_ptr<Writer> m_writer;
};

}  // namespace rejista::storage
