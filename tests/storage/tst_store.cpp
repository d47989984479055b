// What a store keeps: cells and their history, drafts, reasons, completion, metadata, settings, the journal.
#include "storage/fixture.h"

#include "storage/answered.h"
#include "storage/catalog_store.h"
#include "storage/completion.h"
#include "storage/drafts.h"
#include "storage/journal.h"
#include "storage/period_id.h"
#include "storage/reasons.h"
#include "storage/settings.h"
#include "storage/verify.h"

#include <QSignalSpy>

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using storage::Tx;

class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTypedCellIsThereAfterReopening()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        const auto change = at.put(typed(cell(1), u"12"_s));
        VERIFY_OK(change);
        QVERIFY(change->changed);
        QVERIFY(!change->before);
        at.store.reset();
        VERIFY_OK(at.open());
        auto reader = at.store->reader();
        VERIFY_OK(reader);
        const auto row = storage::cells::find(**reader, cell(1));
        VERIFY_OK(row);
        QVERIFY(row->has_value());
        QCOMPARE(**row, change->after);
        QCOMPARE((*row)->value, std::optional(u"12"_s));
        QCOMPARE((*row)->editedBy, u"Hawa Kanu"_s);
        QCOMPARE((*row)->editedAt, aMorning());
        QCOMPARE((*row)->typedIn, census().dataSet);
        QCOMPARE((*row)->editSeq, 1);
    }
    void eachChangeAddsOneToEditSeqAndNoChangeWritesNothing()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        // The writer tells of a change just after it has answered; a turn of nothing waits for that.
        const auto writerHasTold = [&at] {
            return at.store->maintainNow([](storage::Database&) { return domain::Result<void>(); }).has_value();
        };
        VERIFY_OK(at.put(typed(cell(1), u"12"_s)));
        QVERIFY(writerHasTold());
        QSignalSpy changes(at.store.get(), &storage::Store::changed);
        const auto same = at.put(typed(cell(1), u"12"_s));
        QVERIFY(writerHasTold());
        VERIFY_OK(same);
        QVERIFY(!same->changed);
        QCOMPARE(same->after.editSeq, 1);
        QCoreApplication::processEvents();
        QCOMPARE(changes.count(), 0);
        auto reader = at.store->reader();
        QCOMPARE(storage::journal::head(**reader)->length, 1);
        const auto cleared = at.put(typed(cell(1), QString()));
        VERIFY_OK(cleared);
        QVERIFY(cleared->changed);
        QCOMPARE(cleared->after.editSeq, 2);
        QCOMPARE(cleared->after.value, std::nullopt);
        QVERIFY(storage::cells::find(**reader, cell(1))->has_value());
        QVERIFY(!at.put(typed(cell(2), QString()))->changed);
        QVERIFY(!storage::cells::find(**reader, cell(2))->has_value());
    }
    void commentAndFollowUpAreLeftUnlessGiven()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        auto write = typed(cell(1), u"12"_s);
        write.comment = u"[V18] new pupils"_s;
        write.followUp = true;
        VERIFY_OK(at.put(write));
        const auto later = at.put(typed(cell(1), u"13"_s));
        VERIFY_OK(later);
        QCOMPARE(later->after.comment, u"[V18] new pupils"_s);
        QVERIFY(later->after.followUp);
        auto reader = at.store->reader();
        const auto history = storage::journal::ofCell(**reader, cell(1));
        VERIFY_OK(history);
        QCOMPARE(history->size(), 4U);
        QCOMPARE(history->front().note.before, std::optional(u"12"_s));
        QCOMPARE(history->front().note.after, std::optional(u"13"_s));
        QCOMPARE(history->back().act, 1);
        QCOMPARE((*history)[1].act, 1);
    }
    void readsAReturnAUnitAndManyUnits()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        auto done = at.store->writeNow([](Tx& tx) -> Result<int> {
            for (int unit = 1; unit <= 3; ++unit) {
                for (int element = 1; element <= 5; ++element) {
                    auto write = typed(cell(element, 1, unit), QString::number(unit * 100 + element));
                    if (auto put = storage::cells::put(tx, write); !put)
                        return put.error();
                }
            }
            auto term = typed(cell(1, 1, 2), u"77"_s);
            term.key.attribute = domain::OptionComboKey{10};
            auto month = typed(cell(1, 1, 3), u"88"_s);
            month.key.period = domain::Period::containing(domain::PeriodType::Monthly, QDate(2025, 10, 1));
            for (const auto& write : {term, month}) {
                if (auto put = storage::cells::put(tx, write); !put)
                    return put.error();
            }
            return 0;
        });
        VERIFY_OK(done);
        auto reader = at.store->reader();
        storage::Database& db = **reader;
        QCOMPARE(storage::cells::forReturn(db, domain::OrgUnitKey{2}, school2025(), domain::OptionComboKey{9})->size(),
                 5U);
        QCOMPARE(storage::cells::forUnit(db, domain::OrgUnitKey{2}, school2025())->size(), 6U);
        const auto count = [&](const storage::cells::Filter& filter) {
            int seen = 0;
            const auto walked = storage::cells::eachValue(db, filter, [&](const auto&) { ++seen; });
            return walked ? seen : -1;
        };
        const std::vector units{domain::OrgUnitKey{1}, domain::OrgUnitKey{3}};
        const std::vector periods{school2025()};
        QCOMPARE(count({}), 17);
        QCOMPARE(count({.units = units, .periods = {}}), 11);
        QCOMPARE(count({.units = units, .periods = periods}), 10);
        QCOMPARE(count({.units = {}, .periods = periods}), 16);
        const auto known = storage::cells::periods(db);
        VERIFY_OK(known);
        QCOMPARE(known->size(), 2U);
        QCOMPARE(storage::cells::periods(db, std::vector{domain::OrgUnitKey{1}})->size(), 1U);
    }
    void theBaseOfACellIsNotAnEdit()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        auto change = at.put(typed(cell(1), u"12"_s));
        VERIFY_OK(change);
        auto row = change->after;
        row.baseValue = u"12"_s;
        row.baseUpdatedAt = u"2026-02-03T08:00:00.123"_s;
        row.baseKnown = true;
        VERIFY_OK(at.store->writeNow([row](Tx& tx) { return storage::cells::setBase(tx, row); }));
        VERIFY_OK(at.put(typed(cell(1), u"14"_s)));
        auto reader = at.store->reader();
        const auto now = storage::cells::find(**reader, cell(1));
        QCOMPARE((*now)->baseValue, std::optional(u"12"_s));
        QCOMPARE((*now)->value, std::optional(u"14"_s));
        QCOMPARE((*now)->editSeq, 2);
        QVERIFY((*now)->baseKnown);
    }
    void draftsAnswersSectionsReasonsAndCompletionAreKept()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        auto done = at.store->writeNow([](Tx& tx) -> Result<int> {
            storage::drafts::Draft draft;
            draft.key = cell(1);
            draft.typedIn = census().dataSet;
            draft.text = u"12a"_s;
            draft.kind = u"notANumber"_s;
            if (auto put = storage::drafts::put(tx, draft, u"T"_s); !put)
                return put.error();
            if (auto set = storage::answered::setColumn(tx, census(), u"P5:F"_s, true, u"T"_s); !set)
                return set.error();
            if (auto set = storage::answered::setSection(tx, census(), {u"H3"_s, true, u"no boarders"_s}, u"T"_s); !set)
                return set.error();
            if (auto put = storage::reasons::put(tx, census(), {u"V18:P1"_s, u"camp"_s, u"97/74"_s, {}, {}}, u"T"_s);
                !put)
                return put.error();
            if (auto set = storage::completion::set(tx, census(), true, u"T"_s); !set)
                return set.error();
            return 0;
        });
        VERIFY_OK(done);
        at.store.reset();
        VERIFY_OK(at.open());
        auto reader = at.store->reader();
        storage::Database& db = **reader;
        const auto drafts = storage::drafts::forReturn(db, census());
        QCOMPARE(drafts->size(), 1U);
        QCOMPARE(drafts->front().text, u"12a"_s);
        QCOMPARE(drafts->front().by, u"Hawa Kanu"_s);
        QCOMPARE(*storage::answered::columns(db, census()), QSet<QString>{u"P5:F"_s});
        QCOMPARE(storage::answered::sections(db, census())->front().reason, u"no boarders"_s);
        QCOMPARE(storage::reasons::forReturn(db, census())->front().values, u"97/74"_s);
        QVERIFY((*storage::completion::get(db, census()))->complete);
        QCOMPARE(storage::completion::list(db, {})->size(), 1U);
        auto marked = at.store->writeNow([](Tx& tx) { return storage::completion::noteChanged(tx, census(), u"T"_s); });
        QVERIFY(*marked);
        QVERIFY((*storage::completion::get(db, census()))->changedSince);
        auto again = at.store->writeNow([](Tx& tx) { return storage::completion::set(tx, census(), false, u"T"_s); });
        QVERIFY(*again);
        QVERIFY(!(*storage::completion::get(db, census()))->complete);
        QVERIFY(
            *at.store->writeNow([](Tx& tx) { return storage::drafts::clear(tx, cell(1), census().dataSet, u"T"_s); }));
        QVERIFY(storage::drafts::forReturn(db, census())->empty());
    }
    void metadataKeepsItsKeysWhenAHubGivesOtherUids()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        std::vector<metadata::RawObject> objects{
            {u"dataElements"_s, 0, u"aaaaaaaaaaa"_s, u"RJ_D_ENR_P1"_s, "{\"id\":\"aaaaaaaaaaa\"}"},
            {u"dataElements"_s, 0, u"bbbbbbbbbbb"_s, QString(), "{\"id\":\"bbbbbbbbbbb\"}"}};
        const auto save = [&](std::vector<metadata::RawObject>& list) {
            return at.store->writeNow([&list](Tx& tx) { return storage::catalog::save(tx, list); });
        };
        const auto first = save(objects);
        VERIFY_OK(first);
        QCOMPARE(*first, (storage::catalog::Saved{2, 0, 0}));
        QCOMPARE(objects[0].key, 1);
        QCOMPARE(objects[1].key, 2);
        std::vector<metadata::RawObject> hub{
            {u"dataElements"_s, 0, u"ccccccccccc"_s, u"RJ_D_ENR_P1"_s, "{\"id\":\"ccccccccccc\"}"}};
        QCOMPARE(*save(hub), (storage::catalog::Saved{0, 1, 0}));
        QCOMPARE(hub[0].key, 1);
        QCOMPARE(*save(hub), (storage::catalog::Saved{0, 0, 1}));
        auto reader = at.store->reader();
        const auto loaded = storage::catalog::load(**reader);
        VERIFY_OK(loaded);
        QCOMPARE(loaded->size(), 2U);
        QCOMPARE(loaded->front(), hub[0]);
    }
    void theJournalCannotBeChangedUnseen()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        for (int i = 1; i <= 5; ++i)
            VERIFY_OK(at.put(typed(cell(i), QString::number(i))));
        auto reader = at.store->reader();
        const auto head = storage::journal::verifyChain(**reader);
        VERIFY_OK(head);
        QCOMPARE(head->length, 5);
        QCOMPARE(*head, *storage::journal::head(**reader));
        for (const QByteArray sql : {"UPDATE journal SET by='x' WHERE seq=2", "DELETE FROM journal WHERE seq=2"})
            QVERIFY(!at.store->writeNow([sql](Tx& tx) { return tx.database().script(sql); }));
        // Somebody with the key and without the triggers:
        for (const QByteArray sql : {"UPDATE journal SET after='999' WHERE seq=2", "DELETE FROM journal WHERE seq=3"}) {
            VERIFY_OK(at.store->writeNow([sql](Tx& tx) {
                return tx.database().script("DROP TRIGGER IF EXISTS journal_is_not_changed;"
                                            "DROP TRIGGER IF EXISTS journal_is_not_shortened;"
                                            + sql);
            }));
            const auto broken = storage::journal::verifyChain(**reader);
            QVERIFY(!broken);
            QCOMPARE(broken.error().kind, Kind::Damaged);
        }
        const auto verified = storage::verify(**reader);
        VERIFY_OK(verified);
        QVERIFY(!verified->ok);
        QVERIFY(verified->problems.join(u' ').contains("journal_is_not_changed"_L1));
    }
    void verifyIsContentWithAWholeFile()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        VERIFY_OK(at.put(typed(cell(1), u"1"_s)));
        auto reader = at.store->reader();
        const auto verified = storage::verify(**reader);
        VERIFY_OK(verified);
        QVERIFY2(verified->ok, qPrintable(verified->problems.join(u'\n')));
        QCOMPARE(verified->journal.length, 1);
        QVERIFY(verified->pages > 10);
    }
    void settingsAreJournalledByNameOnly()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        QVERIFY(*at.store->writeNow([](Tx& tx) { return storage::settings::put(tx, u"hub.url"_s, u"https://x"_s); }));
        QVERIFY(!*at.store->writeNow([](Tx& tx) { return storage::settings::put(tx, u"hub.url"_s, u"https://x"_s); }));
        auto reader = at.store->reader();
        QCOMPARE(*storage::settings::get(**reader, u"hub.url"_s), std::optional(u"https://x"_s));
        const auto entries = storage::journal::read(**reader, {});
        QCOMPARE(entries->size(), 1U);
        QCOMPARE(entries->front().note.target, u"hub.url"_s);
        QCOMPARE(entries->front().note.after, std::nullopt);
    }
    void periodNumbersComeBackAndNeverChange()
    {
        for (const domain::PeriodType type : domain::allPeriodTypes()) {
            const auto period = domain::Period::containing(type, QDate(2025, 10, 14));
            QCOMPARE(storage::periodFromId(storage::periodId(period)), period);
        }
        QCOMPARE(storage::periodId({}), 0);
        QVERIFY(!storage::periodFromId(0).isValid());
        QVERIFY(!storage::periodFromId(-5).isValid());
        QVERIFY(!storage::periodFromId(34207391).isValid());
        QCOMPARE(storage::periodId(*domain::Period::parse(u"202510")), 34206024);
        QCOMPARE(storage::periodId(*domain::Period::parse(u"2025Sep")), 34205076);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
