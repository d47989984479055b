// The store: what a typed cell costs beside what the disk costs, and what encryption adds.
#include "benches.h"
#include "disk.h"
#include "learners.h"

#include "storage/cells.h"
#include "storage/store.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace rejista::bench {

using namespace Qt::StringLiterals;
namespace cells = storage::cells;

namespace {

constexpr int kFrame = 4096 + 24;  // a page and its header in SQLite's write-ahead log

std::unique_ptr<storage::Store> makeStore(const QString& file, bool encrypted, const domain::Clock& clock)
{
    storage::Store::Options options;
    options.path = file;
    if (encrypted)
        options.key = security::SecretBytes::random(security::kDataKeySize);
    options.create = true;
    options.person = u"Bench"_s;
    options.device = u"bench"_s;
    return must(storage::Store::open(std::move(options), clock), "open the store");
}

cells::CellWrite cellWrite(int number, int round)
{
    cells::CellWrite write;
    write.key.orgUnit = {1 + number / 800};
    write.key.period = *domain::Period::parse(u"2025Sep");
    write.key.element = {1000 + number % 800 / 26};
    write.key.combo = {5000 + number % 26};
    write.key.attribute = {9000};
    write.value = QString::number((number * 7 + round) % 90 + 1);
    write.typedIn = {12};
    write.target = u"RJ_DS_ASC_ENR_PRI/2101-2-90001/2025Sep/RJ_D_ENR_P1:F,6"_s;
    return write;
}

void commitOne(storage::Store& store, int number, int round)
{
    must(store.writeNow([number, round](storage::Tx& tx) { return cells::put(tx, cellWrite(number, round)); }),
         "commit a cell");
}

qint64 logBytes(storage::Store& store)
{
    int frames = 0;
    must(store.maintainNow([&frames](storage::Database& db) -> domain::Result<void> {
        frames = db.walFrames();
        return {};
    }),
         "ask the log");
    return qint64(frames) * kFrame;
}

/// What one commit puts into the log, in bytes.
qint64 bytesOfACommit(storage::Store& store)
{
    must(store.maintainNow([](storage::Database& db) { return db.checkpoint(true); }), "empty the log");
    constexpr int kRounds = 20;
    for (int i = 0; i < kRounds; ++i)
        commitOne(store, i, 1);
    return std::max<qint64>(kFrame, logBytes(store) / kRounds);
}

/// What the writer's thread and its queue cost without any work: two wakings.
double wayToTheWriter(storage::Store& store)
{
    Samples ways;
    for (int i = 0; i < 500; ++i) {
        ways.add(timed([&] {
            must(store.maintainNow([](storage::Database&) -> domain::Result<void> { return {}; }), "wake the writer");
        }));
    }
    return ways.percentile(50);
}

Result commitBeside(const Setting& setting, storage::Store& store, const QString& name)
{
    AppendedFile plain(QDir(setting.folder).filePath(u"plain.bin"_s));
    Result result;
    result.name = name;
    result.oursIs = u"Store::writeNow of one cell with its journal entry, encrypted, WAL, synchronous=FULL"_s;
    result.theirsIs = u"append and fsync of as many bytes as the commit puts into the log, same disk"_s;
    result.goal = u"p99 ≤ 1.3 ×"_s;
    result.goalRatio = 1.3;
    for (int i = 0; i < 800; ++i)
        commitOne(store, i, 0);
    const qint64 bytes = bytesOfACommit(store);
    result.facts.insert(u"bytesACommit"_s, double(bytes));
    result.facts.insert(u"wayToTheWriterAndBack.p50"_s, wayToTheWriter(store));
    for (int i = 0; i < setting.commits; ++i) {
        result.ours.add(timed([&] { commitOne(store, i % 800, i + 2); }));
        result.theirs.add(timed([&] {
            if (!plain.append(bytes))
                qFatal("the disk refused the plain file");
        }));
    }
    return result;
}

QString freshFolder(const Setting& setting, const QString& name)
{
    QDir folder(setting.folder);
    QDir(folder.filePath(name)).removeRecursively();
    folder.mkpath(name);
    return folder.filePath(name);
}

}  // namespace

std::vector<Result> benchCommit(const Setting& setting)
{
    const domain::SystemClock clock;
    const auto store = makeStore(freshFolder(setting, u"commit"_s) + u"/data.db"_s, true, clock);
    std::vector<Result> results;
    results.push_back(commitBeside(setting, *store, u"commit of a cell, no learners in the store"_s));
    addLearners(*store, setting.learners);
    results.push_back(
        commitBeside(setting, *store, u"commit of a cell, %L1 learners in the store"_s.arg(setting.learners)));
    results.back().facts.insert(u"learners"_s, setting.learners);
    return results;
}

std::vector<Result> benchCipher(const Setting& setting)
{
    const domain::SystemClock clock;
    const QString folder = freshFolder(setting, u"cipher"_s);
    const auto secret = makeStore(folder + u"/secret.db"_s, true, clock);
    const auto plain = makeStore(folder + u"/plain.db"_s, false, clock);

    Result interactive;
    interactive.name = u"encrypted ÷ plain, one cell at a time"_s;
    interactive.oursIs = u"commit of one cell, encrypted"_s;
    interactive.theirsIs = u"commit of one cell, not encrypted"_s;
    interactive.goal = u"p50 ≤ 1.05 ×"_s;
    interactive.goalRatio = 1.05;
    interactive.atMedian = true;
    for (int i = 0; i < 800; ++i) {
        commitOne(*secret, i, 0);
        commitOne(*plain, i, 0);
    }
    for (int i = 0; i < setting.commits; ++i) {
        interactive.ours.add(timed([&] { commitOne(*secret, i % 800, i + 1); }));
        interactive.theirs.add(timed([&] { commitOne(*plain, i % 800, i + 1); }));
    }

    Result bulk;
    bulk.name = u"encrypted ÷ plain, 20,000 cells at once"_s;
    bulk.oursIs = u"one transaction of 20,000 cells with their journal, encrypted"_s;
    bulk.theirsIs = u"the same, not encrypted"_s;
    bulk.goal = u"p50 ≤ 1.15 ×"_s;
    bulk.goalRatio = 1.15;
    bulk.atMedian = true;
    const auto batch = [](storage::Store& store, int round) {
        must(store.writeNow([round](storage::Tx& tx) -> domain::Result<int> {
            for (int i = 0; i < 20'000; ++i) {
                if (auto done = cells::put(tx, cellWrite(100'000 + round * 20'000 + i, round)); !done)
                    return done.error();
            }
            return round;
        }),
             "commit a batch");
    };
    for (int round = 0; round < 11; ++round) {
        bulk.ours.add(timed([&] { batch(*secret, round); }));
        bulk.theirs.add(timed([&] { batch(*plain, round); }));
    }
    bulk.facts.insert(u"cellsASecond"_s, 20'000 / bulk.ours.percentile(50) * 1000);
    return {interactive, bulk};
}

}  // namespace rejista::bench
