#include "sync/run_core.h"

#include <QRandomGenerator>

#include <array>
#include <condition_variable>
#include <mutex>

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
constexpr int kMostToldOf = 1000;
constexpr std::array<qint64, 4> kPauses{5'000, 30'000, 120'000, 600'000};  // hub-contract.md §8.8
constexpr qint64 kLongestPause = 600'000;
}  // namespace

bool RealWaiter::wait(qint64 milliseconds, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, std::chrono::milliseconds(milliseconds), [] { return false; });
    return !stop.stop_requested();
}

QLatin1StringView stepName(Step step)
{
    switch (step) {
    case Step::WhoAmI: return "whoAmI"_L1;
    case Step::TakeIn: return "takeIn"_L1;
    case Step::Join: return "join"_L1;
    case Step::Send: return "send"_L1;
    case Step::ReadBack: return "readBack"_L1;
    case Step::Receipt: return "receipt"_L1;
    }
    return {};
}

Core::Core(storage::Store& toStore, const entry::Context& given, hub::Client& line, Waiter& pause, const Options& wish,
           const Told& listener, std::stop_token token)
    : store(toStore),
      context(given),
      client(line),
      waiter(pause),
      options(wish),
      m_told(listener),
      m_stop(std::move(token))
{}

Result<void> Core::openReader()
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    return {};
}

bool isOfTheLine(const domain::Error& error)
{
    switch (error.kind) {
    case Kind::HubUnreachable:
    case Kind::HubTimeout:
    case Kind::HubBusy:
    case Kind::NotAHub:
    case Kind::HubUnknown: return true;
    // A page that cannot be read comes from something between us and the hub, or was cut.
    case Kind::HubAnswer: return error.fact(u"reason"_s) != "tooLarge"_L1;
    default: return false;
    }
}

Result<void> Core::pause(const domain::Error& error, int tried)
{
    qint64 wait = kPauses[size_t(std::clamp(tried, 1, int(kPauses.size())) - 1)];
    wait += QRandomGenerator::global()->bounded(int(wait / 5));
    if (const qint64 asked = error.fact(u"retryAfter"_s).toLongLong() * 1000; asked > 0)
        wait = std::min(std::max(wait, asked), kLongestPause);
    progress.nextTry = context.clock->now().addMSecs(wait);
    tell();
    const bool on = waiter.wait(wait, m_stop);
    progress.nextTry = {};
    tell();
    return on && !stopped() ? Result<void>() : Result<void>(cancelled());
}

void Core::step(Step now, qint64 done, qint64 total)
{
    progress.step = now;
    progress.done = done;
    progress.total = total;
    tell();
}

void Core::tell()
{
    const hub::Traffic traffic = client.traffic();
    progress.bytesUp = report.bytesUp = traffic.bytesUp;
    progress.bytesDown = report.bytesDown = traffic.bytesDown;
    report.requests = traffic.requests;
    if (m_told)
        m_told(progress);
}

Result<void> Core::note(storage::Tx& tx, storage::hub_log::Event event)
{
    const bool bounded = event.what == "taken"_L1 || event.what == "joined"_L1;
    if (bounded && ++m_noted > kMostToldOf)
        return {};
    event.run = run();
    return storage::hub_log::add(tx, event);
}

bool Core::countsOnce(const domain::CellKey& key)
{
    if (!options.dryRun)
        return true;
    const qsizetype before = m_dry.size();
    m_dry.insert(key);
    return m_dry.size() > before;
}

void Core::cameIn(CameIn item)
{
    if (report.cameIn.size() < kMostToldOf)
        report.cameIn.push_back(std::move(item));
}

}  // namespace rejista::sync
