// Thousands of histories by chance (issue 5 §8): all registers and the hub come to the same; what somebody wrote is never
// replaced by somebody who had not seen it; nothing is sent twice with effect.
// REJISTA_HISTORIES: how many in all; REJISTA_HISTORIES_PART=3/8: the third of eight parts of them, each with seeds of its
// own; REJISTA_HISTORIES_SEED: this one alone, with its steps; REJISTA_HISTORIES_BREAK=readBack|merge: a negative control,
// which has to fail.
#include "sync/support/history.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace rejista::test;

class Histories : public QObject {
    Q_OBJECT

    static constexpr quint64 kAll = 20'000, kSome = 500, kFew = 20;

    static quint64 number(const char* name, quint64 otherwise)
    {
        bool is = false;
        const quint64 given = qEnvironmentVariable(name).toULongLong(&is);
        return is ? given : otherwise;
    }
    /// Qt Test cuts what is long; all of it goes to the error channel.
    static const char* told(const QString& wrong, quint64 seed)
    {
        if (!wrong.isEmpty())
            fprintf(stderr, "%s\nagain: REJISTA_HISTORIES_SEED=%llu\n", qPrintable(wrong), seed);
        return "see above";
    }
    static Broken broken()
    {
        const QString what = qEnvironmentVariable("REJISTA_HISTORIES_BREAK");
        return {what != u"readBack"_s, what != u"merge"_s};
    }

private Q_SLOTS:
    void everyHistoryEndsWhereItShould()
    {
        // Registers in memory where the system has such a folder: a disk's syncs are not what is tried here.
        const QString memory = u"/dev/shm"_s;
        const QTemporaryDir folder(QFileInfo(memory).isWritable() ? memory + u"/rejista-histories"_s
                                                                  : QDir::tempPath() + u"/rejista-histories"_s);
        const Origin origin(folder.path());
        const bool sanitized = qEnvironmentVariableIsSet("REJISTA_SANITIZED");
        if (const quint64 one = number("REJISTA_HISTORIES_SEED", 0)) {
            const QString wrong = History(origin, one, broken()).run();
            QVERIFY2(wrong.isEmpty(), told(wrong, one));
            return;
        }
        const QStringList part = qEnvironmentVariable("REJISTA_HISTORIES_PART", u"1/1"_s).split(u'/');
        const quint64 parts = std::max(1ULL, part.value(1).toULongLong());
        const quint64 all = number("REJISTA_HISTORIES", parts > 1 ? kAll : kSome);
        const quint64 count = sanitized ? kFew : (all + parts - 1) / parts;
        const quint64 from = 1 + (part.value(0).toULongLong() - 1) * count;
        QElapsedTimer timer;
        timer.start();
        for (quint64 seed = from; seed < from + count; ++seed) {
            const QString wrong = History(origin, seed, broken()).run();
            QVERIFY2(wrong.isEmpty(), told(wrong, seed));
        }
        qInfo("%llu histories from seed %llu in %.1f s", count, from, double(timer.elapsed()) / 1000);
    }
};

QTEST_GUILESS_MAIN(Histories)
#include "tst_histories.moc"
