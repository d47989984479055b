// The power goes at any operation: what was synced is on the disk, of the rest each write is there, is not, or is torn
// at a sector. Every such state must open, be whole, and hold every cell that was acknowledged before the cut.
// REJISTA_POWER_STATES (4000), REJISTA_POWER_SEED. `tst_power_cut nosync` records a disk that ignores syncs: the
// negative control, which ctest expects to fail.
#include "storage/fault_vfs.h"
#include "storage/fixture.h"

#include "storage/verify.h"

#include <QDir>
#include <QRandomGenerator>

#include <cstdio>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int kCells = 60, kSector = 512;

struct Promise {
    size_t after;  // operations that were done when it was given
    int element;
    QString value;
};

struct Record {
    QMap<QString, QByteArray> before;  // the files, by name, at the start
    std::vector<DiskOp> log;
    std::vector<Promise> promises;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void apply(QByteArray& file, const DiskOp& op, qsizetype length)
{
    if (op.kind == DiskOp::Kind::Truncate) {
        file.resize(qsizetype(op.offset), '\0');
        return;
    }
    if (file.size() < op.offset + length)
        file.append(QByteArray(qsizetype(op.offset) + length - file.size(), '\0'));
    file.replace(qsizetype(op.offset), length, op.bytes.first(length));
}

Record work(bool nosync)
{
    Record record;
    StoreAt at;
    if (!at.open() || !at.put(typed(cell(1), u"0"_s)))
        return record;
    at.store.reset();
    record.before.insert(at.path(), contentOf(at.path()));
    faultPlan().clear();
    faultPlan().record = true;
    faultPlan().dropSyncs = nosync;
    if (!at.open(kFaultVfs))
        return record;
    for (int i = 1; i <= kCells; ++i) {
        const QString value = QString::number(i);
        if (!at.put(typed(cell(1 + i % 12), value)))
            return record;
        record.promises.push_back({faultPlan().log.size(), 1 + i % 12, value});
        // Checkpoints in the middle, so that cuts fall into those as well.
        if (i % 20 == 0 && !at.store->maintainNow([i](storage::Database& db) { return db.checkpoint(i % 40 == 0); }))
            return record;
    }
    at.store.reset();
    record.log = faultPlan().log;
    faultPlan().clear();
    return record;
}

// The files as a cut before operation `cut` leaves them.
QMap<QString, QByteArray> diskAfter(const Record& record, size_t cut, QRandomGenerator& random)
{
    QMap<QString, QByteArray> disk = record.before;
    QMap<QString, std::vector<const DiskOp*>> pending;
    for (size_t i = 0; i < cut; ++i) {
        const DiskOp& op = record.log[i];
        auto& waiting = pending[op.file];
        switch (op.kind) {
        case DiskOp::Kind::Write:
        case DiskOp::Kind::Truncate: waiting.push_back(&op); break;
        case DiskOp::Kind::Sync:
            for (const DiskOp* done : waiting)
                apply(disk[op.file], *done, done->bytes.size());
            waiting.clear();
            break;
        case DiskOp::Kind::Delete:
            disk.remove(op.file);
            waiting.clear();
            break;
        }
    }
    for (auto it = pending.begin(); it != pending.end(); ++it) {
        for (const DiskOp* op : it.value()) {
            switch (random.bounded(3)) {
            case 0: break;
            case 1: apply(disk[it.key()], *op, op->bytes.size()); break;
            default: apply(disk[it.key()], *op, random.bounded(int(op->bytes.size() / kSector) + 1) * kSector); break;
            }
        }
    }
    return disk;
}

// The first complaint; empty = all is well.
QString check(const Record& record, size_t cut, const QMap<QString, QByteArray>& disk, const QString& folder)
{
    QString main;
    for (auto it = disk.begin(); it != disk.end(); ++it) {
        const QString path = folder + u'/' + QFileInfo(it.key()).fileName();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            return u"cannot write the state"_s;
        if (path.endsWith(u".db"_s))
            main = path;
    }
    const auto key = rawKey();
    auto database = storage::Database::open({.path = main, .key = &key, .vfs = kFaultVfs});
    if (!database)
        return u"does not open: "_s + told(database.error());
    QMap<int, int> promised;
    for (const Promise& promise : record.promises) {
        if (promise.after <= cut)
            promised.insert(promise.element, promise.value.toInt());
    }
    for (auto it = promised.begin(); it != promised.end(); ++it) {
        const auto row = storage::cells::find(**database, cell(it.key()));
        if (!row || !*row || (*row)->value.value_or(QString()).toInt() < it.value())
            return u"lost element %1"_s.arg(it.key());
    }
    const auto verified = storage::verify(**database);
    if (!verified || !verified->ok)
        return u"not whole: "_s + (verified ? verified->problems.join(u"; "_s) : told(verified.error()));
    return {};
}
}  // namespace

int main(int argc, char** argv)
{
    const bool nosync = argc > 1 && qstrcmp(argv[1], "nosync") == 0;
    installFaultVfs();
    const Record record = work(nosync);
    if (record.promises.size() != size_t(kCells) || record.log.size() < size_t(2 * kCells)) {
        std::printf("the work could not be recorded: %zu promises, %zu operations\n", record.promises.size(),
                    record.log.size());
        return nosync ? 0 : 2;
    }
    const int wish = qEnvironmentVariableIntValue("REJISTA_POWER_STATES");
    const int states = nosync ? 200 : wish > 0 ? wish : 4000;
    bool seeded = false;
    quint32 seed = quint32(qEnvironmentVariableIntValue("REJISTA_POWER_SEED", &seeded));
    if (!seeded)
        seed = QRandomGenerator::system()->generate() & 0x7fffffff;
    QRandomGenerator random(seed);
    int complaints = 0;
    for (int state = 0; state < states; ++state) {
        // Every operation in turn, again and again with other dice.
        const size_t cut = size_t(state) % (record.log.size() + 1);
        QTemporaryDir folder;
        const QString complaint = check(record, cut, diskAfter(record, cut, random), folder.path());
        if (!complaint.isEmpty() && ++complaints <= 20)
            std::printf("state %d, cut before operation %zu: %s\n", state, cut, qPrintable(complaint));
    }
    std::printf("%zu operations, %d states, REJISTA_POWER_SEED=%u, %d complaints\n", record.log.size(), states, seed,
                complaints);
    return complaints == 0 ? 0 : 1;
}
