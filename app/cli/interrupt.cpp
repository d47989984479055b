#include "cli/interrupt.h"

#include <atomic>
#include <csignal>
#include <semaphore>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace rejista::cli {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

// A signal may come to any thread and knows nothing but what is global: the end of a pipe that a thread listens to.
std::atomic<int> wakeUp{-1};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may not wait for a lock");

void noteSignal(int signal)
{
    const char byte = char(signal);
    [[maybe_unused]] const ssize_t written = ::write(wakeUp.load(), &byte, 1);
}

}  // namespace

struct Interrupt::Watch {
    int ends[2] = {-1, -1};
    struct sigaction before[std::size(kSignals)] = {};
    std::stop_source wish;
    std::thread thread;
};

Interrupt::Interrupt() : m_watch(std::make_unique<Watch>())
{
    if (::pipe2(m_watch->ends, O_CLOEXEC) != 0)
        return;
    wakeUp = m_watch->ends[1];
    m_watch->thread = std::thread([watch = m_watch.get()] {
        char signal = 0;
        while (::read(watch->ends[0], &signal, 1) == 1 && signal != 0) {
            if (watch->wish.stop_requested()) {
                std::signal(signal, SIG_DFL);
                std::raise(signal);
            }
            watch->wish.request_stop();
        }
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < std::size(kSignals); ++i)
        ::sigaction(kSignals[i], &action, &m_watch->before[i]);
}

Interrupt::~Interrupt()
{
    if (!m_watch->thread.joinable())
        return;
    for (size_t i = 0; i < std::size(kSignals); ++i)
        ::sigaction(kSignals[i], &m_watch->before[i], nullptr);
    const char over = 0;
    [[maybe_unused]] const ssize_t written = ::write(m_watch->ends[1], &over, 1);
    m_watch->thread.join();
    wakeUp = -1;
    ::close(m_watch->ends[0]);
    ::close(m_watch->ends[1]);
}

std::stop_token Interrupt::token() const
{
    return m_watch->wish.get_token();
}

void Interrupt::wait() const
{
    std::binary_semaphore asked(0);
    const std::stop_callback wake(token(), [&asked] { asked.release(); });
    asked.acquire();
}

}  // namespace rejista::cli
