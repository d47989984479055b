// A return that is said to be done: what stops it, what it takes no more, and when it is done again.
#include "support/example_school.h"

using namespace rejista;
using namespace rejista::test;
using entry::Message;

class TestSessionCompletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

    void refusesToCompleteWithAnError()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_REP_P2"_s, u"F"_s), u"9"_s));
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_TOT_P2"_s, u"F"_s), u"5"_s));
        const auto refused = (*session)->complete();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::Kind::HasErrors);
        QVERIFY2(refused.error().fact(u"rules"_s).contains(u"V06:P2:F"_s), qPrintable(told(refused.error())));
        QCOMPARE((*session)->state(), entry::ReturnState::Started);
        desk.role = security::Role::Clerk;
        const auto clerk = entry::complete(*desk.store, desk.context(), m_world.form(u"RJ_DS_ASC_ENR_PRI"_s));
        QVERIFY(!clerk);
        QCOMPARE(clerk.error().kind, domain::Kind::NotAllowed);
    }

    void anEmptySectionNeedsAReasonAndACompleteReturnTakesNoMore()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(session);
        const auto cell = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        VERIFY_OK((*session)->put(cell, u"5"_s));
        VERIFY_OK((*session)->complete());  // no layout of the pack: nothing asks for its sections
        QCOMPARE((*session)->state(), entry::ReturnState::Complete);
        const auto more = (*session)->put(cell, u"6"_s);
        VERIFY_OK(more);
        QCOMPARE(more->refused.size(), 1u);
        QCOMPARE(more->refused.front().error.kind, domain::Kind::Complete);
        QCOMPARE((*session)->undo().error().kind, domain::Kind::Complete);
        VERIFY_OK((*session)->reopen(u"one girl was forgotten"_s));
        VERIFY_OK((*session)->put(cell, u"6"_s));
        QCOMPARE((*session)->cell(cell)->row.value, std::optional(u"6"_s));

        auto form = desk.session(u"RJ_DS_MONTH"_s, u"202510"_s);
        VERIFY_OK(form);
        const QString section = (*form)->sections().front().section;
        QVERIFY(messageOf(**form, u"V70:"_s + section));
        const auto refused = (*form)->complete();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::Kind::HasUnexplained);
        VERIFY_OK((*form)->doesNotApply(section, u"the school was a shelter"_s));
        QVERIFY(!messageOf(**form, u"V70:"_s + section));
        QCOMPARE((*form)->sections().front().state, entry::SectionState::State::DoesNotApply);
        VERIFY_OK((*form)->undo());
        QVERIFY(messageOf(**form, u"V70:"_s + section));
    }

    void theExampleSchoolCanBeCompleted()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto report = importExampleSchool(desk);
        VERIFY_OK(report);
        QVERIFY2(report->refused.empty(),
                 report->refused.empty() ? "" : qPrintable(told(report->refused.front().error)));
        QStringList open;
        int returns = 0;
        for (const entry::Batch& batch : exampleSchool(desk, u".csv"_s)) {
            ++returns;
            const auto reader = desk.store->reader();
            VERIFY_OK(reader);
            const auto found = entry::validate(**reader, desk.context(), batch.form, desk.book);
            VERIFY_OK(found);
            for (const Message& message : found->messages) {
                if (message.severity == metadata::Severity::Error)
                    open.append(message.instance + u": "_s + message.words(u"en"));
                else if (message.needsReason)
                    VERIFY_OK(entry::explain(*desk.store, desk.context(), batch.form, message.instance, u"seen"_s,
                                             desk.book));
            }
            if (open.isEmpty())
                VERIFY_OK(entry::complete(*desk.store, desk.context(), batch.form, desk.book));
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        QVERIFY(returns >= 10);
    }

    void aReturnThatChangedSinceIsCompletedAgain()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto cell = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        auto other = desk.session(u"X_DS_OTHER"_s);
        VERIFY_OK(other);
        VERIFY_OK((*other)->put(cell, u"40"_s));
        VERIFY_OK((*other)->complete());
        const auto twice = (*other)->complete();
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, domain::Kind::AlreadyExists);
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(cell, u"41"_s));
        VERIFY_OK((*session)->replaceShared(cell));
        VERIFY_OK((*other)->reload());
        QCOMPARE((*other)->state(), entry::ReturnState::ChangedSinceComplete);
        const auto again = (*other)->complete();
        VERIFY_OK(again);
        QVERIFY(again->returnState);
        QCOMPARE((*other)->state(), entry::ReturnState::Complete);
        VERIFY_OK((*other)->reload());
        QCOMPARE((*other)->state(), entry::ReturnState::Complete);
    }

private:
    PackWorld m_world;
};

QTEST_GUILESS_MAIN(TestSessionCompletion)
#include "tst_session_completion.moc"
