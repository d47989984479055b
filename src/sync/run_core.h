// What all steps of one run share: the store, the line, the tries, what is told. Internal; the run's thread.
// Invariant: no transaction is open while the line is in use; commit() tells after each write, so that a test can end the
// run after any of them.
#pragma once

#include "entry/rule_book.h"
#include "storage/hub_log.h"
#include "sync/run.h"

#include <QSet>

namespace rejista::sync {

class Core {
public:
    using Told = std::function<void(const Progress&)>;
    Core(storage::Store& toStore, const entry::Context& given, hub::Client& line, Waiter& pause, const Options& wish,
         const Told& listener, std::stop_token token);

    storage::Store& store;
    const entry::Context& context;
    hub::Client& client;
    Waiter& waiter;
    const Options& options;
    Report report{};
    Progress progress{};
    hub::ServerInfo server{};
    hub::Me me{};
    QStringList writable{};  ///< writableRoots() of the two; reachOf() fills it in, before anything is read or sent
    std::shared_ptr<entry::RuleBook> book{};
    int unreadable = 0;  ///< forms in a row that the hub could not read

    [[nodiscard]] const metadata::Catalog& catalog() const { return *context.catalog; }
    [[nodiscard]] qint64 run() const { return report.run; }
    [[nodiscard]] domain::Result<void> openReader();
    [[nodiscard]] storage::Database& db() { return *m_reader; }

    /// One transaction; in a dry run it is rolled back, and what it answered is handed on all the same.
    template <class F>
    [[nodiscard]] auto commit(F body) -> std::invoke_result_t<F&, storage::Tx&>
    {
        using R = std::invoke_result_t<F&, storage::Tx&>;
        if (!options.dryRun) {
            R result = store.writeNow([&body](storage::Tx& tx) { return body(tx); });
            tell();
            return result;
        }
        std::optional<R> kept;
        const auto rolled = store.writeNow([&](storage::Tx& tx) -> domain::Result<void> {
            kept.emplace(body(tx));
            return domain::error(domain::Kind::Cancelled);
        });
        tell();
        return kept ? std::move(*kept) : R(rolled.error());
    }

    /// A question: asked again while it is the line's fault (hub-contract.md §8.8).
    template <class F>
    [[nodiscard]] auto ask(F question) -> std::invoke_result_t<F&>
    {
        for (int tried = 1;; ++tried) {
            auto answer = question();
            if (answer || !isOfTheLine(answer.error()) || tried >= options.tries)
                return answer;
            if (const auto waited = pause(answer.error(), tried); !waited)
                return waited.error();
        }
    }
    /// Waits before try `tried` + 1. Kind::Cancelled.
    [[nodiscard]] domain::Result<void> pause(const domain::Error& error, int tried);

    void step(Step now, qint64 done = 0, qint64 total = 0);
    void tell();
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }
    [[nodiscard]] domain::Error cancelled() const { return domain::error(domain::Kind::Cancelled); }

    /// An entry of the run's log; what merely came in is kept up to a bound.
    [[nodiscard]] domain::Result<void> note(storage::Tx& tx, storage::hub_log::Event event);
    void cameIn(CameIn item);
    /// In a dry run, where nothing stays, each cell that would come in counts once.
    [[nodiscard]] bool countsOnce(const domain::CellKey& key);

private:
    const Told& m_told;
    std::stop_token m_stop;
    std::unique_ptr<storage::Reader> m_reader;
    int m_noted = 0;
    QSet<domain::CellKey> m_dry;  ///< that came in so far
};

}  // namespace rejista::sync
