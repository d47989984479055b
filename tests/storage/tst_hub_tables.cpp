// What the register knows of the hub: what waits, cards, refusals, the ledger, the log.
#include "storage/fixture.h"

#include "storage/hub_cards.h"
#include "storage/hub_cells.h"
#include "storage/hub_ledger.h"
#include "storage/hub_log.h"
#include "storage/hub_refusals.h"
#include "storage/hub_seen.h"
#include "storage/verify.h"

#include <random>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using storage::Tx;
namespace cells = storage::cells;
namespace hub_cells = storage::hub_cells;

class HubTables : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreAt> m_at;

    [[nodiscard]] hub_cells::WaitingCounts counts() { return *hub_cells::count(**m_at->store->reader()); }
    void agree(const domain::CellKey& key)
    {
        VERIFY_OK(m_at->store->writeNow([&](Tx& tx) {
            auto row = **cells::find(tx, key);
            row.baseValue = row.value;
            row.baseComment = row.comment;
            row.baseFollowUp = row.followUp;
            row.baseKnown = true;
            return cells::setBase(tx, row);
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<StoreAt>();
        VERIFY_OK(m_at->open());
    }
    void cleanup() { m_at.reset(); }

    void whatWaitsIsReadFromItsIndexAlone()
    {
        const auto reader = m_at->store->reader();
        storage::Statement plan = (*reader)->database().sql(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM value WHERE value IS NOT base_value OR (value IS NOT NULL AND "
            "(comment <> base_comment OR follow_up <> base_follow_up))");
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(u"value_to_send"_s), qPrintable(plan.text(3)));
    }

    void theIndexAndTheRuleSayTheSame()
    {
        std::mt19937 random(7);
        const auto text = [&]() -> std::optional<QString> {
            const auto n = random() % 3;
            return n == 0 ? std::nullopt : std::optional(QString::number(n));
        };
        int expected = 0;
        for (int i = 1; i <= 400; ++i) {
            const domain::CellKey key = cell(i);
            auto write = typed(key, text().value_or(QString()));
            write.comment = random() % 2 ? u"c"_s : QString();
            write.followUp = random() % 2;
            VERIFY_OK(m_at->put(write));
            VERIFY_OK(m_at->store->writeNow([&](Tx& tx) -> domain::Result<void> {
                auto row = *cells::find(tx, key);
                if (!row)
                    return {};
                row->baseValue = text();
                row->baseComment = random() % 2 ? u"c"_s : QString();
                row->baseFollowUp = random() % 2;
                row->baseKnown = true;
                expected += hub_cells::waits(*row) ? 1 : 0;
                return cells::setBase(tx, *row);
            }));
        }
        QVERIFY(expected > 50);
        QCOMPARE(counts().cells, expected);
        QCOMPARE(int(hub_cells::waiting(**m_at->store->reader())->size()), expected);
    }

    void aCommentWithoutAValueDoesNotWait()
    {
        auto write = typed(cell(1), {});
        write.comment = u"asked"_s;
        VERIFY_OK(m_at->put(write));
        QCOMPARE(counts().cells, 0);
        VERIFY_OK(m_at->put(typed(cell(1), u"5"_s)));
        QCOMPARE(counts().cells, 1);
        agree(cell(1));
        QCOMPARE(counts().cells, 0);
        VERIFY_OK(m_at->put(typed(cell(1), {})));
        QCOMPARE(counts().cells, 1);
    }

    void cellsWithACardOrARefusalWaitForAPerson()
    {
        for (int i = 1; i <= 3; ++i)
            VERIFY_OK(m_at->put(typed(cell(i), u"5"_s)));
        QCOMPARE(counts().cells, 3);
        QCOMPARE(counts().forms, 1);
        VERIFY_OK(m_at->store->writeNow([&](Tx& tx) {
            storage::hub_cards::Card card;
            card.cell = cell(1);
            card.field = u"value"_s;
            card.theirs = u"6"_s;
            return storage::hub_cards::put(tx, 1, card);
        }));
        VERIFY_OK(m_at->store->writeNow([&](Tx& tx) {
            return storage::hub_refusals::put(
                tx, 1,
                {.cell = cell(2), .dataSet = census().dataSet, .field = u"value"_s, .editSeq = 1, .code = u"E8122"_s});
        }));
        QCOMPARE(counts().cells, 1);
        QCOMPARE(counts().carded, 1);
        QCOMPARE(counts().refused, 1);
        // An edit ends a refusal.
        VERIFY_OK(m_at->put(typed(cell(2), u"7"_s)));
        QCOMPARE(counts().cells, 2);
        QCOMPARE(counts().refused, 0);
    }

    void aCardIsOneACellAndFieldUntilItIsAnswered()
    {
        storage::hub_cards::Card card;
        card.cell = cell(1);
        card.field = u"value"_s;
        card.mine = u"5"_s;
        card.theirs = u"6"_s;
        const auto put = [&] {
            return m_at->store->writeNow([&](Tx& tx) { return storage::hub_cards::put(tx, 1, card); });
        };
        QVERIFY(*put());
        QVERIFY(!*put());
        card.theirs = u"7"_s;
        QVERIFY(*put());
        QVERIFY(!*put());
        const auto open = storage::hub_cards::open(**m_at->store->reader());
        VERIFY_OK(open);
        QCOMPARE(open->size(), 1U);
        QCOMPARE(open->front().theirs, std::optional(u"7"_s));
        const auto answer = [&] {
            return m_at->store->writeNow([&](Tx& tx) {
                return storage::hub_cards::answer(tx, open->front().id, u"mine"_s, u"5"_s, u"asked"_s);
            });
        };
        QVERIFY(*answer());
        QVERIFY(!*answer());
        QVERIFY(storage::hub_cards::open(**m_at->store->reader())->empty());
        QVERIFY(*put());
    }

    void theLedgerKeepsWhatWasHandedToTheLine()
    {
        const std::vector<storage::hub_ledger::SentCell> sent{
            {domain::DataElementKey{1}, domain::OptionComboKey{1}, u"5"_s, u"c"_s, true, 3},
            {domain::DataElementKey{2}, domain::OptionComboKey{1}, std::nullopt, {}, false, 4}};
        VERIFY_OK(m_at->store->writeNow([&](Tx& tx) { return storage::hub_ledger::begin(tx, 1, census(), sent); }));
        VERIFY_OK(m_at->open());  // as after a kill
        const auto open = storage::hub_ledger::open(**m_at->store->reader(), census());
        VERIFY_OK(open);
        QCOMPARE(open->size(), 1U);
        QCOMPARE(open->front().cells.size(), 2U);
        QCOMPARE(open->front().cells[0].value, std::optional(u"5"_s));
        QVERIFY(!open->front().cells[1].value);
        VERIFY_OK(m_at->store->writeNow([&](Tx& tx) {
            return storage::hub_ledger::close(tx, open->front(), {true, false});
        }));
        QVERIFY(storage::hub_ledger::openForms(**m_at->store->reader())->empty());
        const auto late = [&](int element, const std::optional<QString>& value) {
            return *storage::hub_ledger::mayBeLate(**m_at->store->reader(), cell(element), value);
        };
        QVERIFY(!late(1, u"5"_s));
        QVERIFY(late(2, std::nullopt));
        QVERIFY(!late(2, u"5"_s));
    }

    void aCompletionOfTheHubKeepsWhoAndWhen()
    {
        const QDateTime at = aMorning().addDays(-1);
        VERIFY_OK(m_at->store->writeNow([&](Tx& tx) {
            return hub_cells::takeCompletion(tx, census(), true, u"form"_s, u"officer"_s, at, u"hub: officer"_s);
        }));
        const auto found = storage::completion::get(**m_at->store->reader(), census());
        VERIFY_OK(found);
        QVERIFY((*found)->complete && (*found)->baseComplete);
        QCOMPARE((*found)->by, u"officer"_s);
        QCOMPARE((*found)->at, at);
        QVERIFY(hub_cells::waitingCompletions(**m_at->store->reader())->empty());
        VERIFY_OK(
            m_at->store->writeNow([&](Tx& tx) { return storage::completion::set(tx, census(), false, u"form"_s); }));
        QCOMPARE(hub_cells::waitingCompletions(**m_at->store->reader())->size(), 1U);
        QCOMPARE(counts().forms, 1);
    }

    void anotherDatabaseAgreedOnNothing()
    {
        VERIFY_OK(m_at->put(typed(cell(1), u"5"_s)));
        agree(cell(1));
        QCOMPARE(counts().cells, 0);
        VERIFY_OK(m_at->store->writeNow([](Tx& tx) { return hub_cells::forgetBases(tx); }));
        QCOMPARE(counts().cells, 1);
        QCOMPARE((*cells::find(**m_at->store->reader(), cell(1)))->value, std::optional(u"5"_s));
    }

    void theLogKeepsTheNewestRuns()
    {
        for (int i = 0; i < 5; ++i) {
            VERIFY_OK(m_at->store->writeNow([](Tx& tx) -> domain::Result<void> {
                const auto run = storage::hub_log::begin(tx);
                return run ? storage::hub_log::add(tx, {.run = *run, .what = u"taken"_s, .target = u"x"_s})
                           : domain::Result<void>(run.error());
            }));
        }
        VERIFY_OK(m_at->store->writeNow([](Tx& tx) { return storage::hub_log::tidy(tx, 2); }));
        const auto runs = storage::hub_log::runs(**m_at->store->reader(), 100);
        VERIFY_OK(runs);
        QCOMPARE(runs->size(), 2U);
        QVERIFY(!runs->front().ended.isValid());
        QCOMPARE(storage::hub_log::events(**m_at->store->reader(), runs->front().id, 10)->size(), 1U);
        QVERIFY(storage::hub_log::events(**m_at->store->reader(), 1, 10)->empty());
    }

    void theWholeIsSound()
    {
        VERIFY_OK(m_at->store->maintainNow([](storage::Database& db) -> domain::Result<void> {
            const auto result = storage::verify(db);
            if (!result)
                return result.error();
            return result->ok ? domain::Result<void>()
                              : domain::Result<void>(domain::error(domain::Kind::Damaged, result->problems.join(u' ')));
        }));
    }
};

QTEST_GUILESS_MAIN(HubTables)
#include "tst_hub_tables.moc"
