// The k-th write, sync, truncate, open or delete fails, once and for ever, with EIO and with ENOSPC, for every k of a
// day's work (open, type 20 cells, import metadata, back up, checkpoint, close): a clear error, no crash, the failed
// step works when tried again, and after reopening everything that was acknowledged is there.
// `tst_io_faults silent` swallows writes instead of refusing them: the negative control, which ctest expects to fail.
// REJISTA_IO_STEP (1): try every step-th k only.
#include "storage/fault_vfs.h"
#include "storage/fixture.h"

#include "storage/backup.h"
#include "storage/catalog_store.h"
#include "storage/verify.h"

#include <QDir>

#include <cstdio>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using storage::Tx;

namespace {
constexpr int kCells = 20;

struct Day {
    QSet<int> saved;  // elements whose write was acknowledged
    bool imported = false, backedUp = false;
    QStringList complaints;    // what broke our promises during the day
    QMap<QString, int> kinds;  // kinds of errors met
};

// Every error has to be one that tells a person what to do about it.
void meet(const domain::Error& error, Day& day)
{
    ++day.kinds[domain::kindName(error.kind)];
    switch (error.kind) {
    case Kind::DiskFull:
    case Kind::Storage:
    case Kind::ReadOnlyFolder:
    case Kind::FileUnwritable: return;
    default: day.complaints << u"unclear error: "_s + told(error);
    }
}

// A step, and after a passing fault the same step again, which then must work.
bool attempt(const std::function<std::optional<domain::Error>()>& step, Day& day)
{
    const auto failed = step();
    if (!failed)
        return true;
    meet(*failed, day);
    if (faultPlan().persistent || faultPlan().fault == Fault::Silent)
        return false;
    const auto again = step();
    if (again)
        day.complaints << u"not even the second time: "_s + told(*again);
    return !again;
}

template <class T>
std::optional<domain::Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

Day live(StoreAt& at, const QString& backupFile)
{
    Day day;
    const auto key = rawKey();
    if (!attempt([&] { return errorOf(at.open(kFaultVfs)); }, day))
        return day;
    for (int i = 1; i <= kCells; ++i) {
        if (attempt([&] { return errorOf(at.put(typed(cell(i), QString::number(1000 + i)))); }, day))
            day.saved.insert(i);
    }
    day.imported = attempt(
        [&] {
            return errorOf(at.store->writeNow([](Tx& tx) {
                std::vector<metadata::RawObject> objects;
                for (int i = 0; i < 30; ++i)
                    objects.push_back(
                        {u"dataElements"_s, 0, u"uid%1"_s.arg(i, 8, 10, QLatin1Char('0')), {}, QByteArray(300, 'x')});
                return storage::catalog::save(tx, objects);
            }));
        },
        day);
    day.backedUp = attempt(
        [&] {
            return errorOf(storage::backup::write(
                {.from = {.path = at.path(), .key = &key, .mode = storage::Database::Mode::ReadOnly, .vfs = kFaultVfs},
                 .to = backupFile}));
        },
        day);
    (void)attempt(
        [&] { return errorOf(at.store->maintainNow([](storage::Database& db) { return db.checkpoint(true); })); }, day);
    at.store.reset();
    return day;
}

void audit(StoreAt& at, const QString& backupFile, Day& day)
{
    const auto key = rawKey();
    auto database = storage::Database::open({.path = at.path(), .key = &key, .vfs = {}});
    if (!database) {
        day.complaints << u"does not open: "_s + told(database.error());
        return;
    }
    for (const int element : std::as_const(day.saved)) {
        const auto row = storage::cells::find(**database, cell(element));
        if (!row || !*row || (*row)->value != QString::number(1000 + element))
            day.complaints << u"lost cell %1"_s.arg(element);
    }
    const auto objects = storage::catalog::load(**database);
    if (day.imported && (!objects || objects->size() != 30))
        day.complaints << u"lost metadata"_s;
    const auto verified = storage::verify(**database);
    if (!verified || !verified->ok)
        day.complaints << u"not whole: "_s + (verified ? verified->problems.join(u"; "_s) : told(verified.error()));
    if (day.backedUp != storage::backup::check(backupFile).has_value())
        day.complaints << u"backup: told %1, but the file says otherwise"_s.arg(day.backedUp);
    if (!day.backedUp && QFileInfo::exists(backupFile))
        day.complaints << u"a backup that is none has the name of one"_s;
}

class Sweep {
public:
    explicit Sweep(const QString& home) : m_home(home)
    {
        StoreAt first;
        if (first.open())
            (void)first.put(typed(cell(50), u"5"_s));
        first.store.reset();
        m_template = first.path();
        QFile::copy(m_template, home + u"/template.db"_s);
        m_template = home + u"/template.db"_s;
    }

    // Returns how many operations the day had.
    int run(Fault fault, int k, bool persistent)
    {
        StoreAt at;
        QFile::copy(m_template, at.path());
        const QString backupFile = at.folder.filePath(u"stick.rejista-backup"_s);
        faultPlan().clear();
        faultPlan().fault = fault;
        faultPlan().failAt = k;
        faultPlan().persistent = persistent;
        Day day = live(at, backupFile);
        const int operations = faultPlan().operations;
        injected += faultPlan().injected > 0;
        faultPlan().clear();
        audit(at, backupFile, day);
        ++days;
        for (auto it = day.kinds.begin(); it != day.kinds.end(); ++it)
            kinds[it.key()] += it.value();
        for (const QString& complaint : std::as_const(day.complaints)) {
            if (++complaints <= 20)
                std::printf("fault %d at %d%s: %s\n", int(fault), k, persistent ? " for ever" : "",
                            qPrintable(complaint));
        }
        return operations;
    }

    int days = 0, injected = 0, complaints = 0;
    QMap<QString, int> kinds;

private:
    QString m_home, m_template;
};
}  // namespace

int main(int argc, char** argv)
{
    const bool silent = argc > 1 && qstrcmp(argv[1], "silent") == 0;
    qputenv("QT_LOGGING_RULES", "rejista.*=false");
    installFaultVfs();
    QTemporaryDir home;
    Sweep sweep(home.path());
    const int operations = sweep.run(Fault::None, 0, false);
    if (sweep.complaints > 0 || operations < 50)
        return 2;
    const int step = qMax(1, qEnvironmentVariableIntValue("REJISTA_IO_STEP"));
    for (int k = 1; k <= operations; k += silent ? 7 : step) {
        if (silent) {
            sweep.run(Fault::Silent, k, true);
            continue;
        }
        for (const Fault fault : {Fault::IoError, Fault::DiskFull}) {
            for (const bool persistent : {false, true})
                sweep.run(fault, k, persistent);
        }
    }
    std::printf("%d operations, %d days, %d with a fault, %d complaints\n", operations, sweep.days, sweep.injected,
                sweep.complaints);
    for (auto it = sweep.kinds.begin(); it != sweep.kinds.end(); ++it)
        std::printf("  %s: %d\n", qPrintable(it.key()), it.value());
    if (sweep.injected < sweep.days * 9 / 10) {
        std::printf("too few faults reached the program to prove anything\n");
        return silent ? 0 : 1;
    }
    return sweep.complaints == 0 ? 0 : 1;
}
