#include "sync/run.h"

#include "storage/hub_cells.h"
#include "storage/hub_ledger.h"
#include "storage/hub_seen.h"
#include "sync/connection.h"
#include "sync/send.h"
#include "sync/take_in.h"

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
namespace seen = storage::hub_seen;

namespace {
constexpr int kRunsKept = 500;
constexpr int kDaysOfLedger = 30;

/// Who is there, who are we; nothing is done at another database than before.
Result<void> greet(Core& core)
{
    core.step(Step::WhoAmI);
    if (const auto& greeting = core.options.greeting) {
        core.server = greeting->server;
        core.me = greeting->me;
    } else {
        auto server = core.ask([&] { return core.client.serverInfo(); });
        if (!server)
            return server.error();
        core.server = std::move(*server);
    }
    core.report.clockSkewMs = core.server.clockSkewMs;
    const auto known = seen::cursor(core.db(), seen::name::kSystemId);
    const auto connection = connection::load(core.db());
    if (!known || !connection)
        return !known ? known.error() : connection.error();
    const QString held = *connection ? (*connection)->systemId : known->value_or(QString());
    if (!held.isEmpty() && held != core.server.systemId)
        return domain::error(Kind::HubChanged, {}, {{u"was"_s, held}, {u"is"_s, core.server.systemId}});
    if (core.options.greeting)
        return {};
    auto me = core.ask([&] { return core.client.me(); });
    if (!me)
        return me.error();
    core.me = std::move(*me);
    return {};
}

/// The database that values are agreed on with. Another one than before, which the person chose: nothing is agreed yet.
Result<void> holdToDatabase(Core& core)
{
    const auto known = seen::cursor(core.db(), seen::name::kSystemId);
    if (!known)
        return known.error();
    const auto noted = core.commit([&](storage::Tx& tx) { return connection::noteServer(tx, core.server); });
    if (!noted)
        return noted;
    if (*known == core.server.systemId)
        return {};
    return core.commit([&](storage::Tx& tx) -> Result<void> {
        if (*known) {
            if (const auto forgot = storage::hub_cells::forgetBases(tx); !forgot)
                return forgot;
            if (const auto unread = seen::forgetReading(tx); !unread)
                return unread;
        }
        return seen::setCursor(tx, seen::name::kSystemId, core.server.systemId);
    });
}

Result<void> begin(Core& core)
{
    core.report.began = core.context.clock->now();
    const auto run = core.commit([&](storage::Tx& tx) -> Result<qint64> {
        const auto id = storage::hub_log::begin(tx);
        if (!id)
            return id;
        if (const auto tidied = storage::hub_log::tidy(tx, kRunsKept); !tidied)
            return tidied.error();
        const auto ledger = storage::hub_ledger::tidy(tx, core.report.began.addDays(-kDaysOfLedger));
        return ledger ? id : Result<qint64>(ledger.error());
    });
    if (!run)
        return run.error();
    core.report.run = *run;
    return {};
}

Result<void> tellLists(Core& core)
{
    if (core.options.lists.empty() || core.options.dryRun)
        return {};
    return core.commit([&](storage::Tx& tx) -> Result<void> {
        for (const auto& event : core.options.lists) {
            if (const auto noted = core.note(tx, event); !noted)
                return noted;
        }
        return {};
    });
}

Result<void> tellSkew(Core& core)
{
    if (!core.server.clocksDiffer())
        return {};
    return core.commit([&](storage::Tx& tx) {
        return core.note(tx, {.what = u"clockSkew"_s, .after = QString::number(core.server.clockSkewMs / 1000)});
    });
}

Result<void> steps(Core& core)
{
    if (const auto told = tellSkew(core); !told)
        return told;
    if (const auto held = holdToDatabase(core); !held)
        return held;
    if (const auto taken = takeIn(core); !taken)
        return taken;
    return core.options.pullOnly ? Result<void>() : sendAll(core);
}

Result<void> end(Core& core)
{
    Report& report = core.report;
    const auto counts = storage::hub_cells::count(core.db());
    if (!counts)
        return counts.error();
    report.waiting = counts->cells;
    report.conflicts = counts->carded;
    core.tell();
    return core.commit([&](storage::Tx& tx) -> Result<void> {
        const auto kept = storage::hub_log::put(
            tx,
            {.id = report.run,
             .ended = tx.author().at,
             .pulled = report.pulledValues,
             .pushed = report.pushedValues,
             .confirmed = report.confirmed,
             .conflicts = report.conflicts,
             .refused = int(report.rejected.size()),
             .waiting = report.waiting,
             .requests = report.requests,
             .bytesUp = report.bytesUp,
             .bytesDown = report.bytesDown,
             .stopped = report.stopped ? QString(domain::kindName(report.stopped->kind)) : QString()});
        if (!kept)
            return kept;
        const bool all = !report.stopped && !core.options.pullOnly && counts->cells == 0 && counts->forms == 0
            && counts->carded == 0 && counts->refused == 0;
        return all ? seen::setCursor(tx, seen::name::kConfirmed, tx.author().at.toString(Qt::ISODateWithMs))
                   : Result<void>();
    });
}
}  // namespace

Result<Report> run(storage::Store& store, const entry::Context& context, hub::Client& client, Waiter& waiter,
                   const Options& options, const std::function<void(const Progress&)>& told, std::stop_token stop)
{
    if (const auto may = context.allowed(security::Right::Synchronise); !may)
        return may.error();
    Core core(store, context, client, waiter, options, told, stop);
    client.setStop(stop);
    if (const auto opened = core.openReader(); !opened)
        return opened.error();
    core.book = std::make_shared<entry::RuleBook>(*context.catalog, context.pack);
    if (const auto begun = begin(core); !begun)
        return begun.error();
    if (const auto noted = tellLists(core); !noted)
        return noted.error();
    const auto met = greet(core);
    if (!met)
        core.report.stopped = met.error();
    else if (const auto done = steps(core); !done)
        core.report.stopped = done.error();
    const auto ended = end(core);
    if (!met)
        return met.error();
    if (!ended && !core.report.stopped)
        return ended.error();
    return std::move(core.report);
}

}  // namespace rejista::sync
