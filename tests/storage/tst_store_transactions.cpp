// A store's writes as wholes: all or nothing, told of once, seen whole by readers, finished before it closes.
#include "storage/fixture.h"

#include "storage/journal.h"

#include <QSignalSpy>

#include <thread>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using storage::Tx;

class TestStoreTransactions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFailedClosureLeavesNothing()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        const auto failed = at.store->writeNow([](Tx& tx) -> Result<int> {
            if (auto put = storage::cells::put(tx, typed(cell(1), u"1"_s)); !put)
                return put.error();
            return domain::error(Kind::Shared, u"here"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Kind::Shared);
        const auto thrown = at.store->writeNow([](Tx& tx) -> Result<int> {
            if (auto put = storage::cells::put(tx, typed(cell(1), u"1"_s)); !put)
                return put.error();
            throw std::bad_alloc();
        });
        QCOMPARE(thrown.error().kind, Kind::Storage);
        auto reader = at.store->reader();
        QVERIFY(!storage::cells::find(**reader, cell(1))->has_value());
        QCOMPARE(storage::journal::head(**reader)->length, 0);
        VERIFY_OK(at.put(typed(cell(1), u"1"_s)));
    }
    void tellsWhatChanged()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        QSignalSpy changes(at.store.get(), &storage::Store::changed);
        VERIFY_OK(at.put(typed(cell(4), u"1"_s)));
        QTRY_COMPARE(changes.count(), 1);
        const auto set = changes.at(0).at(0).value<storage::ChangeSet>();
        QCOMPARE(set.cells, QSet<domain::CellKey>{cell(4)});
        QCOMPARE(set.lastSeq, 1);
        QVERIFY(!set.catalog);
    }
    void readersSeeWholeTransactionsWhileTheWriterWrites()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        constexpr int kRounds = 60, kCells = 20;
        std::atomic<int> torn = 0, seen = 0, failed = 0;
        std::atomic<bool> stop = false;
        std::vector<std::thread> threads;
        for (int t = 0; t < 2; ++t) {
            threads.emplace_back([&] {
                auto reader = at.store->reader();
                if (!reader) {
                    ++failed;
                    return;
                }
                while (!stop) {
                    const auto rows = storage::cells::forReturn(**reader, domain::OrgUnitKey{1}, school2025(),
                                                                domain::OptionComboKey{9});
                    if (!rows) {
                        ++failed;
                        return;
                    }
                    QSet<std::optional<QString>> values;
                    for (const auto& row : *rows)
                        values.insert(row.value);
                    torn += values.size() > 1;
                    ++seen;
                }
            });
        }
        std::vector<QFuture<Result<int>>> writes;
        for (int round = 0; round < kRounds; ++round) {
            writes.push_back(at.store->write([round](Tx& tx) -> Result<int> {
                for (int i = 1; i <= kCells; ++i) {
                    if (auto put = storage::cells::put(tx, typed(cell(i), QString::number(round))); !put)
                        return put.error();
                }
                return round;
            }));
        }
        for (int round = 0; round < kRounds; ++round) {
            writes[size_t(round)].waitForFinished();
            const auto result = writes[size_t(round)].result();
            QVERIFY(result.has_value());
            QCOMPARE(*result, round);
        }
        stop = true;
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(torn.load(), 0);
        QVERIFY(seen > 0);
    }
    void queuedWritesAreFinishedWhenTheStoreCloses()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        std::vector<QFuture<Result<storage::cells::CellChange>>> writes;
        for (int i = 1; i <= 50; ++i)
            writes.push_back(at.store->write([i](Tx& tx) { return storage::cells::put(tx, typed(cell(i), u"1"_s)); }));
        at.store.reset();
        for (const auto& write : writes)
            QVERIFY(write.isFinished() && write.result().has_value());
        QVERIFY(QFileInfo(at.path() + u"-wal"_s).size() == 0);
        VERIFY_OK(at.open());
        auto reader = at.store->reader();
        QCOMPARE(storage::cells::forUnit(**reader, domain::OrgUnitKey{1}, school2025())->size(), 50U);
    }
};

QTEST_GUILESS_MAIN(TestStoreTransactions)
#include "tst_store_transactions.moc"
