// Slow work of the first page: Argon2id, a country's metadata, files on a stick. What comes back may be movable only.
// GUI thread; the job itself runs on the pool and must hold copies.
#pragma once

#include "desktop/frame/when_done.h"
#include "opened/register.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace rejista::desktop {

/// One for the page and all its parts; outlives their jobs.
struct Workers {
    explicit Workers(storage::WorkspaceOptions how) : options(std::move(how)) {}
    ~Workers() { pool.waitForDone(); }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    storage::WorkspaceOptions options;
    QThreadPool pool;

    [[nodiscard]] const domain::Clock& clock() const { return options.clock ? *options.clock : m_system; }

    /// `job()` on a worker, `then(R&&)` here afterwards; not called when `context` is gone first.
    template <class Job, class Then>
    void run(QObject* context, Job job, Then then)
    {
        using R = std::invoke_result_t<Job&>;
        auto promise = std::make_shared<QPromise<std::shared_ptr<R>>>();
        promise->start();
        whenDone(promise->future(), context,
                 [then = std::move(then)](const std::shared_ptr<R>& result) mutable { then(std::move(*result)); });
        pool.start([promise, job = std::move(job)]() mutable {
            promise->addResult(std::make_shared<R>(job()));
            promise->finish();
        });
    }

private:
    domain::SystemClock m_system;
};

using OpenedRegister = domain::Result<std::unique_ptr<opened::Register>>;
/// With its metadata, and belonging to the GUI thread from now on. For the end of a job.
[[nodiscard]] OpenedRegister readyForWindow(domain::Result<std::unique_ptr<storage::Workspace>> workspace);

}  // namespace rejista::desktop
