// A return being filled: what is typed is kept, as a draft if need be, beside last year's; undo.
#include "support/entry_school.h"

using namespace rejista;
using namespace rejista::test;

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void keepsTextThatIsNoNumberAsADraft()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto cell = m_world.cell(u"RJ_D_ENR_P5"_s, u"M,10"_s);
        {
            auto session = desk.session();
            VERIFY_OK(session);
            VERIFY_OK((*session)->put(cell, u"12"_s));
            const auto change = (*session)->put(cell, u"12o"_s);
            VERIFY_OK(change);
            QCOMPARE(change->drafts.size(), 1u);
            QCOMPARE(change->drafts.front().error.kind, domain::Kind::NotANumber);
        }
        VERIFY_OK(desk.start());
        auto again = desk.session();
        VERIFY_OK(again);
        QCOMPARE((*again)->cell(cell)->row.value, std::optional(u"12"_s));
        QVERIFY((*again)->cell(cell)->draft.has_value());
        QCOMPARE((*again)->cell(cell)->draft->text, u"12o"_s);
        const auto refused = (*again)->complete();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::Kind::HasDrafts);
        VERIFY_OK((*again)->put(cell, u"11"_s));
        QVERIFY(!(*again)->cell(cell)->draft);
        QCOMPARE((*again)->progress().drafts, 0);
    }

    void undoSurvivesARestart()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto cell = m_world.cell(u"RJ_D_STREAM_P1"_s);
        {
            auto session = desk.session();
            VERIFY_OK(session);
            VERIFY_OK((*session)->put(cell, u"2"_s));
            VERIFY_OK((*session)->put(cell, u"3"_s));
        }
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->undo());
        QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"2"_s));
        VERIFY_OK((*session)->undo());
        QVERIFY(!(*session)->cell(cell)->row.value);
        const auto nothing = (*session)->undo();
        VERIFY_OK(nothing);
        QVERIFY(nothing->isEmpty());
        VERIFY_OK((*session)->redo());
        QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"2"_s));
        const auto history = (*session)->history(cell);
        VERIFY_OK(history);
        QCOMPARE(history->size(), 5u);  // two typed, two taken back, one done again: nothing is rubbed out
    }

    void memoryIsWhatTheStoreHolds()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        for (int age = 6; age < 12; ++age)
            VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_ENR_P1"_s, u"F,%1"_s.arg(age)), QString::number(age)));
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s), u"12a"_s));
        VERIFY_OK((*session)->setComment(m_world.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s), u"asked twice"_s));
        VERIFY_OK((*session)->setFollowUp(m_world.cell(u"RJ_D_ENR_P1"_s, u"F,7"_s), true));
        QCOMPARE((*session)->cell(m_world.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s))->row.comment, u"asked twice"_s);
        const auto messages = (*session)->messages();
        const auto again = (*session)->reload();
        VERIFY_OK(again);
        QVERIFY2(again->isEmpty(), qPrintable(QString::number(again->cells.size())));
        QCOMPARE((*session)->messages(), messages);
    }

    void laterIsSeenAtOnceAndSavedBehind()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto cell = m_world.cell(u"RJ_D_STREAM_P4"_s);
        auto later = (*session)->putLater(cell, u"2"_s);
        VERIFY_OK(later);
        QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"2"_s));
        later->saved.waitForFinished();
        VERIFY_OK(later->saved.result());
        QVERIFY((*session)->unsaved().empty());
        VERIFY_OK((*session)->reload());
        QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"2"_s));
    }

    void lastYearIsTheSameMonthAndTheSameTerm()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto days = m_world.cell(u"RJ_D_MO_DAYS"_s);
        for (const auto& [month, value] : {std::pair(u"202410"_s, u"18"_s), std::pair(u"202509"_s, u"7"_s)}) {
            auto past = desk.session(u"RJ_DS_MONTH"_s, month);
            VERIFY_OK(past);
            VERIFY_OK((*past)->put(days, value));
        }
        auto month = desk.session(u"RJ_DS_MONTH"_s, u"202510"_s);
        VERIFY_OK(month);
        QCOMPARE((*month)->cell(days)->lastYear, std::optional(u"18"_s));
        auto other = desk.session(u"RJ_DS_MONTH"_s, u"202511"_s);
        VERIFY_OK(other);
        QCOMPARE((*other)->cell(days)->lastYear, std::optional<QString>());

        const auto girls = m_world.cell(u"RJ_D_TM_ENR_P1"_s, u"F"_s);
        const auto term = [&](const QString& code, const QString& period) {
            domain::ReturnKey key = m_world.form(u"RJ_DS_TERM"_s, period);
            key.attribute = *m_world.catalog.comboNamed(m_world.catalog.dataSets.find(key.dataSet)->attributeCombo,
                                                        code);
            return entry::Session::open(*desk.store, desk.context(), key, desk.book);
        };
        for (const auto& [code, value] : {std::pair(u"T1"_s, u"40"_s), std::pair(u"T2"_s, u"41"_s)}) {
            auto past = term(code, u"2024Sep"_s);
            VERIFY_OK(past);
            VERIFY_OK((*past)->put(girls, value));
        }
        auto first = term(u"T1"_s, u"2025Sep"_s), second = term(u"T2"_s, u"2025Sep"_s),
             third = term(u"T3"_s, u"2025Sep"_s);
        VERIFY_OK(first);
        VERIFY_OK(second);
        VERIFY_OK(third);
        QCOMPARE((*first)->cell(girls)->lastYear, std::optional(u"40"_s));
        QCOMPARE((*second)->cell(girls)->lastYear, std::optional(u"41"_s));
        QCOMPARE((*third)->cell(girls)->lastYear, std::optional<QString>());
    }

private:
    PackWorld m_world;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
