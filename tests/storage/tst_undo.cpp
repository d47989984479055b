#include "storage/fixture.h"

#include "storage/answered.h"
#include "storage/drafts.h"
#include "storage/reasons.h"
#include "storage/undo.h"

using namespace rejista;
using namespace rejista::test;
using namespace Qt::StringLiterals;
using domain::Result;
using storage::Tx;
namespace undo = storage::undo;

namespace {
// Types cells as one act of the census form.
Result<int> type(StoreAt& at, std::vector<storage::cells::CellWrite> writes)
{
    return at.store->writeNow([writes](Tx& tx) -> Result<int> {
        for (const auto& write : writes) {
            if (auto put = storage::cells::put(tx, write); !put)
                return put.error();
        }
        if (auto kept = undo::remember(tx, census()); !kept)
            return kept.error();
        return 0;
    });
}
Result<undo::Outcome> back(StoreAt& at)
{
    return at.store->writeNow([](Tx& tx) { return undo::undo(tx, census()); });
}
Result<undo::Outcome> forth(StoreAt& at)
{
    return at.store->writeNow([](Tx& tx) { return undo::redo(tx, census()); });
}
std::optional<QString> valueOf(StoreAt& at, int element)
{
    auto reader = at.store->reader();
    const auto row = storage::cells::find(**reader, cell(element));
    return row && *row ? (*row)->value : std::optional<QString>();
}
}  // namespace

class TestUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoesAndRedoesActsAcrossARestart()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        VERIFY_OK(type(at, {typed(cell(1), u"10"_s)}));
        VERIFY_OK(type(at, {typed(cell(1), u"11"_s), typed(cell(2), u"20"_s)}));
        VERIFY_OK(type(at, {typed(cell(3), u"30"_s)}));
        at.store.reset();
        VERIFY_OK(at.open());
        VERIFY_OK(back(at));
        const auto second = back(at);
        VERIFY_OK(second);
        QCOMPARE(second->restored.size(), 2U);
        QVERIFY(second->skipped.empty());
        QCOMPARE(valueOf(at, 1), std::optional(u"10"_s));
        QCOMPARE(valueOf(at, 2), std::nullopt);
        QCOMPARE(valueOf(at, 3), std::nullopt);
        at.store.reset();
        VERIFY_OK(at.open());
        VERIFY_OK(forth(at));
        QCOMPARE(valueOf(at, 1), std::optional(u"11"_s));
        QCOMPARE(valueOf(at, 2), std::optional(u"20"_s));
        QCOMPARE(valueOf(at, 3), std::nullopt);
        VERIFY_OK(forth(at));
        QCOMPARE(valueOf(at, 3), std::optional(u"30"_s));
        QCOMPARE(forth(at)->act, 0);
        auto reader = at.store->reader();
        QVERIFY(storage::journal::verifyChain(**reader).has_value());
    }
    void typingAfterUndoForgetsWhatCouldBeRedone()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        VERIFY_OK(type(at, {typed(cell(1), u"10"_s)}));
        VERIFY_OK(back(at));
        VERIFY_OK(type(at, {typed(cell(2), u"5"_s)}));
        QCOMPARE(forth(at)->act, 0);
        QCOMPARE(valueOf(at, 1), std::nullopt);
        VERIFY_OK(back(at));
        QCOMPARE(back(at)->act, 0);
    }
    void leavesWhatSomebodyElseChangedSince()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        VERIFY_OK(type(at, {typed(cell(1), u"10"_s), typed(cell(2), u"20"_s)}));
        VERIFY_OK(at.put(typed(cell(1), u"99"_s)));
        const auto outcome = back(at);
        VERIFY_OK(outcome);
        QCOMPARE(outcome->restored.size(), 1U);
        QCOMPARE(outcome->skipped.size(), 1U);
        QCOMPARE(valueOf(at, 1), std::optional(u"99"_s));
        QCOMPARE(valueOf(at, 2), std::nullopt);
    }
    void eachPersonUndoesTheirOwn()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        VERIFY_OK(type(at, {typed(cell(1), u"10"_s)}));
        at.store->setPerson(u"Ibrahim Sesay"_s);
        QCOMPARE(back(at)->act, 0);
        QCOMPARE(valueOf(at, 1), std::optional(u"10"_s));
        at.store->setPerson(u"Hawa Kanu"_s);
        auto reader = at.store->reader();
        const auto next = undo::nextUndo(**reader, u"Hawa Kanu"_s, census());
        VERIFY_OK(next);
        QVERIFY(next->has_value());
        QCOMPARE((*next)->entries.size(), 1U);
        QVERIFY(back(at)->act > 0);
        QVERIFY(!undo::nextUndo(**reader, u"Hawa Kanu"_s, census())->has_value());
        QVERIFY(undo::nextRedo(**reader, u"Hawa Kanu"_s, census())->has_value());
    }
    void draftsColumnsSectionsReasonsAndCommentsComeBackToo()
    {
        StoreAt at;
        VERIFY_OK(at.open());
        const auto act = [&](const QString& draftText, const QString& reason, const QString& why) {
            return at.store->writeNow([=](Tx& tx) -> Result<int> {
                storage::drafts::Draft draft;
                draft.key = cell(1);
                draft.typedIn = census().dataSet;
                draft.text = draftText;
                draft.kind = why;
                auto write = typed(cell(2), u"2"_s);
                write.comment = reason;
                write.followUp = true;
                if (auto put = storage::drafts::put(tx, draft, u"T"_s); !put)
                    return put.error();
                if (auto put = storage::cells::put(tx, write); !put)
                    return put.error();
                if (auto set = storage::answered::setColumn(tx, census(), u"P5:F"_s, true, u"T"_s); !set)
                    return set.error();
                if (auto set = storage::answered::setSection(tx, census(), {u"H3"_s, true, reason}, u"T"_s); !set)
                    return set.error();
                if (auto put = storage::reasons::put(tx, census(), {u"V18:P1"_s, reason, why, {}, {}}, u"T"_s); !put)
                    return put.error();
                if (auto kept = undo::remember(tx, census()); !kept)
                    return kept.error();
                return 0;
            });
        };
        VERIFY_OK(act(u"12a"_s, u"camp"_s, u"notANumber"_s));
        VERIFY_OK(act(u"13b"_s, u"fire"_s, u"shared"_s));
        const auto second = back(at);
        VERIFY_OK(second);
        QVERIFY(second->skipped.empty());
        auto reader = at.store->reader();
        storage::Database& db = **reader;
        QCOMPARE(storage::drafts::forReturn(db, census())->front().text, u"12a"_s);
        QCOMPARE(storage::drafts::forReturn(db, census())->front().kind, u"notANumber"_s);
        QCOMPARE(storage::reasons::forReturn(db, census())->front().text, u"camp"_s);
        QCOMPARE(storage::reasons::forReturn(db, census())->front().values, u"notANumber"_s);
        QCOMPARE(storage::answered::sections(db, census())->front().reason, u"camp"_s);
        QCOMPARE((*storage::cells::find(db, cell(2)))->comment, u"camp"_s);
        const auto first = back(at);
        VERIFY_OK(first);
        QVERIFY(first->skipped.empty());
        QVERIFY(storage::drafts::forReturn(db, census())->empty());
        QVERIFY(storage::reasons::forReturn(db, census())->empty());
        QVERIFY(storage::answered::sections(db, census())->empty());
        QVERIFY(storage::answered::columns(db, census())->isEmpty());
        QVERIFY((*storage::cells::find(db, cell(2)))->comment.isEmpty());
        QVERIFY(!(*storage::cells::find(db, cell(2)))->followUp);
        VERIFY_OK(forth(at));
        VERIFY_OK(forth(at));
        QCOMPARE(storage::drafts::forReturn(db, census())->front().kind, u"shared"_s);
        QCOMPARE(storage::reasons::forReturn(db, census())->front().values, u"shared"_s);
        QVERIFY((*storage::cells::find(db, cell(2)))->followUp);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
