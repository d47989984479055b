#include "practice/server.h"

#include "practice/server_works.h"

#include <QThread>

#include <type_traits>

namespace rejista::practice {

using domain::Result;

// The thread and what works on it. Everything goes there by one blocking call.
struct Server::Private {
    QThread thread;
    Works* works = nullptr;
    Running running;

    ~Private()
    {
        thread.quit();
        thread.wait();
    }

    template <class Act>
    auto on(Act act) -> decltype(act())
    {
        if constexpr (std::is_void_v<decltype(act())>) {
            QMetaObject::invokeMethod(works, std::move(act), Qt::BlockingQueuedConnection);
        } else {
            std::optional<decltype(act())> result;
            QMetaObject::invokeMethod(
                works, [&] { result.emplace(act()); }, Qt::BlockingQueuedConnection);
            return std::move(*result);
        }
    }
};

Server::Server(std::unique_ptr<Private> made) : m(std::move(made)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::start(Options options, const domain::Clock& clock)
{
    auto made = std::make_unique<Private>();
    made->works = new Works(std::move(options), clock);
    made->works->moveToThread(&made->thread);
    QObject::connect(&made->thread, &QThread::finished, made->works, &QObject::deleteLater);
    made->thread.setObjectName(QStringLiteral("practice"));
    made->thread.start();
    auto running = made->on([&] { return made->works->open(); });
    if (!running)
        return running.error();
    made->running = std::move(*running);
    return std::unique_ptr<Server>(new Server(std::move(made)));
}

const Server::Running& Server::running() const
{
    return m->running;
}

Server::Counts Server::counts() const
{
    return m->on([this] { return m->works->counts(); });
}

void Server::setFaults(std::vector<Fault> faults)
{
    m->on([this, &faults] { m->works->setFaults(std::move(faults)); });
}

std::vector<Fault> Server::faults() const
{
    return m->on([this] { return m->works->faults(); });
}

Result<void> Server::reset()
{
    return m->on([this] { return m->works->reset(); });
}

Result<void> Server::edit(const SecondEdit& edit)
{
    return m->on([&] { return m->works->edit(edit); });
}

void Server::withHub(const std::function<void(PracticeHub&)>& act)
{
    m->on([&] { m->works->withHub(act); });
}

}  // namespace rejista::practice
