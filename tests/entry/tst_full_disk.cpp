// What a clerk typed while the disk was full: kept in the session, written as soon as there is room, never passed over.
#include "storage/fault_vfs.h"
#include "support/entry_school.h"

using namespace rejista;
using namespace rejista::test;

class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installFaultVfs();
        QVERIFY(m_world.load());
    }
    void cleanup() { faultPlan().clear(); }

    void whatWasTypedIsKeptAndSavedWhenThereIsRoomAgain()
    {
        Desk desk(m_world);
        desk.vfs = kFaultVfs;
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(stream(), u"2"_s));
        fillTheDisk();
        auto later = (*session)->putLater(stream(), u"3"_s);
        VERIFY_OK(later);
        later->saved.waitForFinished();
        QVERIFY(!later->saved.result());
        QCOMPARE(later->saved.result().error().kind, domain::Kind::DiskFull);
        QCOMPARE((*session)->cell(stream())->row.value, std::optional(u"3"_s));
        QVERIFY((*session)->unsaved() == std::vector{stream()});
        auto again = (*session)->retry();
        again.waitForFinished();
        QVERIFY(!again.result());  // still full
        QVERIFY((*session)->unsaved() == std::vector{stream()});
        faultPlan().clear();
        again = (*session)->retry();
        again.waitForFinished();
        VERIFY_OK(again.result());
        QVERIFY((*session)->unsaved().empty());
        auto other = desk.session();
        VERIFY_OK(other);
        QCOMPARE((*other)->cell(stream())->row.value, std::optional(u"3"_s));
    }

    void noActPassesOverTextThatIsNotOnDisk()
    {
        Desk desk(m_world);
        desk.vfs = kFaultVfs;
        VERIFY_OK(desk.start());
        auto session = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(session);
        const auto girls = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s), boys = m_world.cell(u"RJ_D_TOT_P1"_s, u"M"_s);
        fillTheDisk();
        auto later = (*session)->putLater(girls, u"40"_s);
        VERIFY_OK(later);
        later->saved.waitForFinished();
        QVERIFY(!later->saved.result());
        for (const auto& act :
             {(*session)->complete(), (*session)->reload(), (*session)->undo(), (*session)->put(boys, u"1"_s)}) {
            QVERIFY(!act);
            QCOMPARE(act.error().kind, domain::Kind::DiskFull);
        }
        QCOMPARE((*session)->cell(girls)->row.value, std::optional(u"40"_s));
        QCOMPARE((*session)->state(), entry::ReturnState::Started);
        faultPlan().clear();
        VERIFY_OK((*session)->complete());  // writes the 40 first
        QVERIFY((*session)->unsaved().empty());
        auto other = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(other);
        QCOMPARE((*other)->cell(girls)->row.value, std::optional(u"40"_s));
        QCOMPARE((*other)->state(), entry::ReturnState::Complete);
    }

    void endIsKeptWithTheRestUntilThereIsRoom()
    {
        Desk desk(m_world);
        desk.vfs = kFaultVfs;
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto age = m_world.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s), blank = m_world.cell(u"RJ_D_ENR_P1"_s, u"F,7"_s);
        const int section = (*session)->form().find(age.element, age.combo).first;
        const int column = (*session)->form().cell(age.element, age.combo)->column;
        fillTheDisk();
        auto typed = (*session)->putLater(age, u"3"_s);
        VERIFY_OK(typed);
        auto ended = (*session)->endColumnLater(section, column);
        VERIFY_OK(ended);
        ended->saved.waitForFinished();
        QVERIFY(!ended->saved.result());
        QVERIFY((*session)->isColumnAnswered(section, column));
        QVERIFY((*session)->view(blank)->unsaved && (*session)->view(age)->unsaved);
        QVERIFY(!(*session)->reload());
        faultPlan().clear();
        auto again = (*session)->retry();
        again.waitForFinished();
        VERIFY_OK(again.result());
        QVERIFY((*session)->unsaved().empty() && !(*session)->view(blank)->unsaved);
        auto other = desk.session();
        VERIFY_OK(other);
        QVERIFY((*other)->isColumnAnswered(section, column));
        QCOMPARE((*other)->view(age)->value, std::optional(u"3"_s));
    }

    void aRefusedActLeavesWhatTheStoreHolds()
    {
        Desk desk(m_world);
        desk.vfs = kFaultVfs;
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(stream(), u"2"_s));
        fillTheDisk();
        const auto refused = (*session)->put(stream(), u"3"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::Kind::DiskFull);
        QCOMPARE((*session)->cell(stream())->row.value, std::optional(u"2"_s));
        QVERIFY((*session)->unsaved().empty());
        faultPlan().clear();
        VERIFY_OK((*session)->put(stream(), u"3"_s));
    }

    void anActThatDoesNotWaitWritesFirstWhatWasRefused()
    {
        Desk desk(m_world);
        desk.vfs = kFaultVfs;
        VERIFY_OK(desk.start());
        auto session = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(session);
        const auto girls = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        fillTheDisk();
        VERIFY_OK((*session)->putLater(girls, u"40"_s));
        // Asked before the disk has refused the figure: it is behind it in the queue.
        auto acting = (*session)->completeLater();
        acting.waitForFinished();
        auto taken = (*session)->take(acting.result());
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, domain::Kind::DiskFull);
        QVERIFY((*session)->unsaved() == std::vector{girls});
        QCOMPARE((*session)->state(), entry::ReturnState::Started);
        faultPlan().clear();
        acting = (*session)->completeLater();
        acting.waitForFinished();
        QCOMPARE((*session)->state(), entry::ReturnState::Started);  // until it is taken
        taken = (*session)->take(acting.result());
        VERIFY_OK(taken);
        QVERIFY(taken->returnState);
        QVERIFY((*session)->unsaved().empty());
        QCOMPARE((*session)->state(), entry::ReturnState::Complete);
        auto other = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(other);
        QCOMPARE((*other)->cell(girls)->row.value, std::optional(u"40"_s));
        QCOMPARE((*other)->state(), entry::ReturnState::Complete);
    }

    void whatReplacesAnotherFormsValueStillDoesWhenItIsWrittenAgain()
    {
        Desk desk(m_world);
        desk.vfs = kFaultVfs;
        VERIFY_OK(desk.start());
        const auto girls = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s), boys = m_world.cell(u"RJ_D_TOT_P1"_s, u"M"_s);
        auto other = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(other);
        VERIFY_OK((*other)->put(girls, u"40"_s));
        VERIFY_OK((*other)->put(boys, u"50"_s));
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(girls, u"41"_s));
        VERIFY_OK((*session)->put(boys, u"51"_s));
        QVERIFY((*session)->cell(girls)->draft && (*session)->cell(boys)->draft);
        fillTheDisk();
        auto later = (*session)->replaceSharedLater(girls);
        VERIFY_OK(later);
        QCOMPARE((*session)->cell(girls)->row.value, std::optional(u"41"_s));
        auto note = (*session)->setCommentLater(boys, u"Counted again."_s);
        VERIFY_OK(note);
        note->saved.waitForFinished();
        QVERIFY(!later->saved.result() && !note->saved.result());
        faultPlan().clear();
        auto again = (*session)->retry();
        again.waitForFinished();
        VERIFY_OK(again.result());
        auto fresh = desk.session();
        VERIFY_OK(fresh);
        QCOMPARE((*fresh)->cell(girls)->row.value, std::optional(u"41"_s));
        QVERIFY(!(*fresh)->cell(girls)->draft);
        // The note is there, and the text beside it still waits to be asked.
        QCOMPARE((*fresh)->cell(boys)->row.value, std::optional(u"50"_s));
        QCOMPARE((*fresh)->cell(boys)->row.comment, u"Counted again."_s);
        QVERIFY((*fresh)->cell(boys)->draft);
        QCOMPARE((*fresh)->cell(boys)->draft->text, u"51"_s);
    }

private:
    [[nodiscard]] metadata::Operand stream() const { return m_world.cell(u"RJ_D_STREAM_P1"_s); }
    static void fillTheDisk()
    {
        faultPlan().clear();
        faultPlan().failAt = 1;
        faultPlan().persistent = true;
        faultPlan().fault = Fault::DiskFull;
    }

    PackWorld m_world;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
