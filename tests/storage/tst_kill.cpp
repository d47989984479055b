// kill -9 at a random instant, thousands of times: every cell whose commit was acknowledged is there afterwards, and
// the file is whole. REJISTA_KILL_RUNS (3000), REJISTA_KILL_SEED. `tst_kill early` acknowledges before the commit:
// the negative control, which ctest expects to fail.
#include "storage/fixture.h"

#include "storage/verify.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using storage::Tx;

namespace {
constexpr int kCells = 40;         // cells typed over and over
constexpr int kRunsPerFile = 250;  // then a new file, so that it stays small

struct Ack {
    qint32 element;
    qint32 value;
};

// The child: types for as long as it lives. Whatever it writes to the pipe has been promised.
[[noreturn]] void typeUntilKilled(const QString& path, int pipe, qint32 from, bool early)
{
    static const domain::FixedClock clock{aMorning()};
    auto store = storage::Store::open({.path = path, .key = rawKey(), .person = u"Hawa Kanu"_s}, clock);
    if (!store)
        ::_exit(2);
    for (qint32 value = from;; ++value) {
        const Ack ack{1 + value % kCells, value};
        if (early && ::write(pipe, &ack, sizeof ack) != ssize_t(sizeof ack))
            ::_exit(3);
        const auto done = (*store)->writeNow(
            [ack](Tx& tx) { return storage::cells::put(tx, typed(cell(ack.element), QString::number(ack.value))); });
        if (!done)
            ::_exit(4);
        if (!early && ::write(pipe, &ack, sizeof ack) != ssize_t(sizeof ack))
            ::_exit(3);
    }
}

struct Tally {
    qint64 acknowledged = 0;
    int lost = 0, broken = 0;
};

std::vector<Ack> killAfter(int milliseconds, const QString& path, qint32 from, bool early, int* exitCode)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        typeUntilKilled(path, ends[1], from, early);
    }
    ::close(ends[1]);
    ::usleep(useconds_t(milliseconds) * 1000);
    ::kill(child, SIGKILL);
    std::vector<Ack> acks;
    Ack ack{};
    while (::read(ends[0], &ack, sizeof ack) == ssize_t(sizeof ack))
        acks.push_back(ack);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    *exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    return acks;
}

// Reopens as the next start would, and compares with what was promised.
void check(const QString& path, const QMap<qint32, qint32>& promised, bool whole, Tally& tally)
{
    const auto key = rawKey();
    auto database = storage::Database::open({.path = path, .key = &key, .vfs = {}});
    if (!database) {
        std::printf("does not open: %s\n", qPrintable(told(database.error())));
        ++tally.broken;
        return;
    }
    for (auto it = promised.begin(); it != promised.end(); ++it) {
        const auto row = storage::cells::find(**database, cell(it.key()));
        const qint32 value = row && *row ? (*row)->value.value_or(QString()).toInt() : -1;
        // A later value may stand there: it was committed, but the kill came before the promise.
        if (value < it.value()) {
            std::printf("lost: element %d has %d, promised %d\n", it.key(), value, it.value());
            ++tally.lost;
        }
    }
    if (whole) {
        const auto verified = storage::verify(**database);
        if (!verified || !verified->ok) {
            std::printf("not whole: %s\n",
                        verified ? qPrintable(verified->problems.join(u"; "_s)) : qPrintable(told(verified.error())));
            ++tally.broken;
        }
    }
}

int runsWanted()
{
    bool ok = false;
    const int runs = qEnvironmentVariableIntValue("REJISTA_KILL_RUNS", &ok);
    return ok && runs > 0 ? runs : 3000;
}
}  // namespace

int main(int argc, char** argv)
{
    const bool early = argc > 1 && qstrcmp(argv[1], "early") == 0;
    const int runs = early ? qMin(runsWanted(), 300) : runsWanted();
    bool seeded = false;
    quint32 seed = quint32(qEnvironmentVariableIntValue("REJISTA_KILL_SEED", &seeded));
    if (!seeded)
        seed = QRandomGenerator::system()->generate() & 0x7fffffff;
    std::printf("%d runs, REJISTA_KILL_SEED=%u\n", runs, seed);
    QRandomGenerator random(seed);
    Tally tally;
    std::unique_ptr<StoreAt> at;
    QMap<qint32, qint32> promised;
    qint32 next = 1;
    for (int run = 0; run < runs; ++run) {
        if (run % kRunsPerFile == 0) {
            at = std::make_unique<StoreAt>();
            if (!at->open())
                return 1;
            at->store.reset();
            promised.clear();
        }
        int exitCode = 0;
        const auto acks = killAfter(int(random.bounded(2, 28)), at->path(), next, early, &exitCode);
        if (exitCode != 0) {
            std::printf("run %d: the child ended by itself with %d\n", run, exitCode);
            ++tally.broken;
        }
        for (const Ack& ack : acks) {
            promised.insert(ack.element, ack.value);
            next = ack.value + 1;
        }
        ++next;  // the one that may have been committed without a promise
        tally.acknowledged += qint64(acks.size());
        check(at->path(), promised, run % 10 == 0 || run + 1 == runs, tally);
    }
    std::printf("%d kills, %lld acknowledged commits, %d lost, %d broken\n", runs,
                static_cast<long long>(tally.acknowledged), tally.lost, tally.broken);
    if (tally.acknowledged < runs / 10) {
        std::printf("too few commits to prove anything\n");
        return 1;
    }
    return tally.lost == 0 && tally.broken == 0 ? 0 : 1;
}
