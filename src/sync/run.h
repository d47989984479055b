// One reconciliation of all returns with the hub (design.md §7, hub-contract.md §8.7): who am I → take in what is new →
// join by field → send what is ours → read back → acknowledge. Straight-line; blocks its thread, never the GUI's.
// Invariants: every step commits on its own; killed anywhere and run again, the effect happens once; a value counts as
// confirmed only after it was read back; nothing is sent while its earlier sending is unknown; no transaction is open
// while the line is in use; what is typed meanwhile stays (edit_seq) and goes with the next run.
#pragma once

#include "domain/cell.h"
#include "entry/context.h"
#include "hub/client.h"
#include "storage/hub_log.h"
#include "storage/store.h"

#include <functional>

namespace rejista::sync {

/// Waits between tries; a simulation's returns at once. False = stopped.
class Waiter {
public:
    virtual ~Waiter() = default;
    virtual bool wait(qint64 milliseconds, std::stop_token stop) = 0;
};
class RealWaiter final : public Waiter {
public:
    bool wait(qint64 milliseconds, std::stop_token stop) override;
};

/// Who is there, and who we are there.
struct Greeting {
    hub::ServerInfo server{};
    hub::Me me{};
};

struct Options {
    bool pullOnly = false, dryRun = false;
    int chunk = 500;            ///< values a POST, at most
    bool retryRefused = false;  ///< also what the hub refused before and nobody changed since
    int tries = 4;  ///< of one request that surely did not arrive: 5 s, 30 s, 2 min between them, with jitter
    /// Where the same exchange asked for it a moment ago; else run() asks. Its serverTime is where the next run begins.
    std::optional<Greeting> greeting{};
    /// What was seen before the returns, to stand in the log of this run; see listEvents().
    std::vector<storage::hub_log::Event> lists{};
    // Only for the negative controls of the simulation (issue 5 §8): both are true in the programs.
    bool readsBack = true, mergesByField = true;
};

enum class Step { WhoAmI, TakeIn, Join, Send, ReadBack, Receipt };
[[nodiscard]] QLatin1StringView stepName(Step step);

struct Progress {
    Step step = Step::WhoAmI;
    int piece = 0, pieces = 0;   ///< of Send
    qint64 done = 0, total = 0;  ///< values of the step
    qint64 bytesUp = 0, bytesDown = 0;
    QDateTime nextTry{};  ///< valid while waiting for the line
};

/// Something that came in, for the page's list and `--json`.
struct CameIn {
    domain::CellKey cell{};
    domain::DataSetKey dataSet{};
    std::optional<QString> before{}, after{};
    QString by{};  ///< the hub's user name
    QDateTime at{};
    enum class What { Taken, Joined, Conflict, Completed, Reopened } what = What::Taken;
};

/// A form that is not sent for a reason that is not a refusal of a value.
struct Parked {
    domain::ReturnKey form{};
    QString reason{};  ///< noDataSet, noUnit, readOnly, locked, approved, closedUnit, noCombo, notMapped
    int values = 0;
};

struct Refused {
    domain::CellKey cell{};
    domain::DataSetKey dataSet{};
    QString field{};            ///< value, comment, completion
    QString code{}, message{};  ///< the hub's
};

struct Report {
    qint64 run = 0;  ///< id in the log
    QDateTime began{};
    qint64 clockSkewMs = 0;  ///< the hub's clock minus ours
    int pulledValues = 0, pulledForms = 0, pulledCompletions = 0;
    int merged = 0;  ///< cells of which each side had changed another field
    int pushedValues = 0, pushedForms = 0, pushedCompletions = 0;
    int confirmed = 0;  ///< values read back as sent
    int conflicts = 0;  ///< open cards now
    int waiting = 0;    ///< values still to send
    std::vector<Refused> rejected{};
    std::vector<Parked> parked{};
    std::vector<CameIn> cameIn{};  ///< at most 1,000
    int requests = 0;
    qint64 bytesUp = 0, bytesDown = 0;
    std::optional<domain::Error> stopped{};  ///< why it ended before its end; what was done stays done
};

/// It is the line's fault, or something's on the way: asking again may help.
[[nodiscard]] bool isOfTheLine(const domain::Error& error);

/// Errors only where nothing could be done at all: storage's kinds, HubSignIn, HubChanged (facts was, is), HubVersion …
/// A line that breaks in mid-run is Report::stopped.
[[nodiscard]] domain::Result<Report> run(storage::Store& store, const entry::Context& context, hub::Client& client,
                                         Waiter& waiter, const Options& options = {},
                                         const std::function<void(const Progress&)>& told = {},
                                         std::stop_token stop = {});

}  // namespace rejista::sync
