// Undo and redo bring along what they put back and nothing else: the return is not read again for them.
#include "entry/support/enrolment_grid.h"

#include <QSemaphore>

using namespace rejista;
using namespace rejista::test;
using metadata::Operand;

namespace {
/// Reading everything again finds nothing that memory did not have.
bool isAsStored(entry::Session& session)
{
    const auto again = session.reload();
    return again && again->isEmpty();
}
}  // namespace

class TestSessionUndo : public QObject, private EnrolmentGrid {
    Q_OBJECT
    /// As the desk tells of a commit.
    [[nodiscard]] static storage::ChangeSet changeOf(const entry::Session& session, const std::vector<Operand>& cells)
    {
        storage::ChangeSet changes;
        for (const Operand& cell : cells)
            changes.cells.insert(
                {session.key().orgUnit, session.key().period, cell.element, cell.combo, session.key().attribute});
        changes.returns.insert(session.key());
        return changes;
    }
    [[nodiscard]] static bool isBehind(const entry::Session& session, const storage::ChangeSet& changes)
    {
        const auto behind = session.isBehind(changes);
        return !behind || *behind;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void undoAsksOnlyTheRulesOfWhatItPutBack()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(total(5, u"M"_s), u"33"_s));
        VERIFY_OK((*session)->put(age(5, u"M,10"_s), u"12"_s));
        const qint64 before = (*session)->evaluations();
        const auto undone = (*session)->undo();
        VERIFY_OK(undone);
        const qint64 ofUndo = (*session)->evaluations() - before;
        QCOMPARE(undone->cells.front(), age(5, u"M,10"_s));  // where one is taken
        VERIFY_OK((*session)->redo());
        const qint64 ofRedo = (*session)->evaluations() - before - ofUndo;
        VERIFY_OK((*session)->reload());
        const qint64 ofAll = (*session)->evaluations() - before - ofUndo - ofRedo;
        QVERIFY2(ofUndo > 0 && ofUndo * 10 < ofAll, qPrintable(u"%1 of %2"_s.arg(ofUndo).arg(ofAll)));
        QVERIFY(ofRedo > 0 && ofRedo * 10 < ofAll);
    }

    void memoryIsWhatTheStoreHoldsAfterEachStep()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const Operand cell = age(1, u"F,6"_s), other = age(1, u"F,7"_s);
        const int section = sectionOf(**session, cell), column = columnOf(**session, cell);
        VERIFY_OK((*session)->put(total(1, u"F"_s), u"50"_s));
        VERIFY_OK((*session)->put(cell, u"21"_s));
        VERIFY_OK((*session)->put(cell, u"2z"_s));
        VERIFY_OK((*session)->put(cell, u"22"_s));
        VERIFY_OK((*session)->put(other, u"28"_s));
        VERIFY_OK((*session)->setComment(other, u"counted twice"_s));
        VERIFY_OK((*session)->setFollowUp(other, true));
        VERIFY_OK((*session)->endColumn(section, column));
        VERIFY_OK((*session)->doesNotApply((*session)->form().sections[size_t(section)].section, u"no lists"_s));
        constexpr int kActs = 9;
        for (int step = 0; step < kActs; ++step) {
            VERIFY_OK((*session)->undo());
            QVERIFY2(isAsStored(**session), qPrintable(u"undo %1"_s.arg(step)));
        }
        QCOMPARE((*session)->state(), entry::ReturnState::NotStarted);
        for (int step = 0; step < kActs; ++step) {
            VERIFY_OK((*session)->redo());
            QVERIFY2(isAsStored(**session), qPrintable(u"redo %1"_s.arg(step)));
        }
        QCOMPARE((*session)->view(cell)->shown, u"22"_s);
        QVERIFY((*session)->isColumnAnswered(section, column));
    }

    void aReasonComesBackWithItsValues()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto last = desk.session(u"RJ_DS_ASC_ENR_PRI"_s, u"2024Sep"_s);
        VERIFY_OK(last);
        VERIFY_OK((*last)->put(total(1, u"F"_s), u"40"_s));
        VERIFY_OK((*last)->put(total(1, u"M"_s), u"34"_s));
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(total(1, u"F"_s), u"60"_s));
        VERIFY_OK((*session)->put(total(1, u"M"_s), u"37"_s));
        VERIFY_OK((*session)->explain(u"V18:P1"_s, u"Rosanda closed"_s));
        const auto state = [&] {
            for (const entry::Message& message : (*session)->messages())
                if (message.instance == u"V18:P1")
                    return std::optional(message.state);
            return std::optional<entry::Message::State>();
        };
        QVERIFY(state() == entry::Message::State::Explained);
        VERIFY_OK((*session)->put(total(1, u"M"_s), u"38"_s));
        QVERIFY(state() == entry::Message::State::Open);
        VERIFY_OK((*session)->undo());
        QVERIFY(state() == entry::Message::State::Explained);
        QVERIFY(isAsStored(**session));
        VERIFY_OK((*session)->undo());  // the reason itself
        QVERIFY(state() == entry::Message::State::Open);
        QVERIFY(isAsStored(**session));
    }

    void itsOwnUndoIsNoNews()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(), second = desk.session();
        VERIFY_OK(session);
        VERIFY_OK(second);
        const Operand cell = age(1, u"F,6"_s);
        VERIFY_OK((*session)->put(cell, u"21"_s));
        VERIFY_OK((*session)->endColumn(sectionOf(**session, cell), columnOf(**session, cell)));
        for (int step = 0; step < 2; ++step) {
            VERIFY_OK((*session)->undo());
            QVERIFY(!isBehind(**session, changeOf(**session, {cell})));
        }
        VERIFY_OK((*session)->redo());
        QVERIFY(!isBehind(**session, changeOf(**session, {cell})));
        QVERIFY(isBehind(**second, changeOf(**second, {cell})));  // the other one did not do it
    }

    void whatSomebodyElseEndedIsSeenWhileAnEndIsOnItsWay()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(), second = desk.session();
        VERIFY_OK(session);
        VERIFY_OK(second);
        const Operand mine = age(1, u"F,6"_s), theirs = age(2, u"F,6"_s);
        QSemaphore disk;
        auto held = desk.store->write([&](storage::Tx&) {
            disk.acquire();
            return domain::Result<void>();
        });
        const auto ended = (*session)->endColumnLater(sectionOf(**session, mine), columnOf(**session, mine));
        const bool behindOwn = isBehind(**session, changeOf(**session, {}));
        // Before anything may end the test: the store's thread waits at a semaphore that would go with it.
        disk.release();
        held.waitForFinished();
        VERIFY_OK(ended);
        QVERIFY(!behindOwn);
        QVERIFY(ended->saved.isValid());
        auto saved = ended->saved;
        saved.waitForFinished();
        VERIFY_OK((*second)->endColumn(sectionOf(**session, theirs), columnOf(**session, theirs)));
        auto heldAgain = desk.store->write([&](storage::Tx&) {
            disk.acquire();
            return domain::Result<void>();
        });
        const auto taken = (*session)->endColumnLater(sectionOf(**session, mine), columnOf(**session, mine), false);
        const bool behind = isBehind(**session, changeOf(**session, {}));
        disk.release();
        heldAgain.waitForFinished();
        VERIFY_OK(taken);
        QVERIFY(behind);
    }

    void aValueOfAnotherFormThatDidNotMoveIsNoNews()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        auto staff = desk.session(u"RJ_DS_ASC_STAFF"_s);
        VERIFY_OK(staff);
        const metadata::FormCell& first = (*staff)->form().sections.front().cells.front();
        const Operand teachers{first.element, first.combo};
        const storage::ChangeSet changes = changeOf(**staff, {teachers});
        // What only went on its way to the hub stands as it did.
        QVERIFY(!isBehind(**session, changes));
        VERIFY_OK((*staff)->put(teachers, u"4"_s));
        QVERIFY(isBehind(**session, changes));
        VERIFY_OK((*session)->reload());
        QVERIFY(!isBehind(**session, changes));
    }
};

QTEST_GUILESS_MAIN(TestSessionUndo)
#include "tst_session_undo.moc"
