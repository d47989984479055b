// A return being filled: drafts, rules as you type, reasons, answered columns, completion, undo.
#include "support/entry_school.h"
#include "support/example_school.h"

using namespace rejista;
using namespace rejista::test;
using entry::Message;

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

    void saysWhatIsMissingInTheAges()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        {
            auto last = desk.session(u"RJ_DS_ASC_ENR_PRI"_s, u"2024Sep"_s);
            VERIFY_OK(last);
            VERIFY_OK((*last)->put(m_world.cell(u"RJ_D_ENR_P5"_s, u"M,10"_s), u"12"_s));
            VERIFY_OK((*last)->put(m_world.cell(u"RJ_D_ENR_P5"_s, u"M,11"_s), u"11"_s));
        }
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_ENR_P5"_s, u"M,10"_s), u"1"_s));
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_ENR_P5"_s, u"M,11"_s), u"22"_s));
        QVERIFY(!messageOf(**session, u"V02:P5:M"_s));  // nothing is said before the total is typed
        const auto change = (*session)->put(m_world.cell(u"RJ_D_TOT_P5"_s, u"M"_s), u"33"_s);
        VERIFY_OK(change);
        const Message* message = messageOf(**session, u"V02:P5:M"_s);
        QVERIFY(message);
        QCOMPARE(message->severity, metadata::Severity::Error);
        QCOMPARE(message->left, std::optional(23.0));
        QCOMPARE(message->right, std::optional(33.0));
        QVERIFY2(message->words(u"en").contains(u"23"_s) && message->words(u"en").contains(u"10"_s)
                     && !message->words(u"en").contains(u'{'),
                 qPrintable(message->words(u"en")));
        QVERIFY(message->words(u"fr") != message->words(u"en"));
        QVERIFY(std::find(change->messages.begin(), change->messages.end(), *message) != change->messages.end());
        // F8 goes to the age that is furthest from last year, not to the total. 10 is 11 away, 11 is 11 away: the first.
        const auto problems = (*session)->problems();
        const auto problem = std::find_if(problems.begin(), problems.end(),
                                          [](const auto& p) { return p.instance == "V02:P5:M"_L1; });
        QVERIFY(problem != problems.end());
        QCOMPARE(problem->cell, m_world.cell(u"RJ_D_ENR_P5"_s, u"M,10"_s));
        const auto total = std::find_if((*session)->totals().begin(), (*session)->totals().end(),
                                        [](const auto& t) { return t.form == 33.0; });
        QVERIFY(total != (*session)->totals().end());
        QCOMPARE(total->sum, std::optional(23.0));
        QCOMPARE(total->lastYear, std::optional(23.0));
        const auto mended = (*session)->put(m_world.cell(u"RJ_D_ENR_P5"_s, u"M,10"_s), u"11"_s);
        VERIFY_OK(mended);
        QVERIFY(mended->messagesGone.contains(u"V02:P5:M"_s));
    }

    void explanationLapsesWhenItsNumbersChange()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        const auto girls = m_world.cell(u"RJ_D_TOT_P1"_s, u"F"_s);
        {
            auto last = desk.session(u"RJ_DS_ASC_ENR_PRI"_s, u"2024Sep"_s);
            VERIFY_OK(last);
            VERIFY_OK((*last)->put(girls, u"74"_s));
        }
        auto session = desk.session();
        VERIFY_OK(session);
        VERIFY_OK((*session)->put(girls, u"97"_s));
        const Message* open = messageOf(**session, u"V18:P1"_s);
        QVERIFY(open && open->needsReason && open->blocks());
        QCOMPARE(open->facts.value(u"pct"_s), u"+31"_s);
        VERIFY_OK((*session)->explain(u"V18:P1"_s, u"Rosanda's school closed in July."_s));
        const Message* explained = messageOf(**session, u"V18:P1"_s);
        QVERIFY(explained);
        QCOMPARE(explained->state, Message::State::Explained);
        QCOMPARE(explained->reasonBy, u"Hawa Kanu"_s);
        QCOMPARE((*session)->cell(girls)->row.comment, u"[V18] Rosanda's school closed in July."_s);
        VERIFY_OK((*session)->put(girls, u"98"_s));
        const Message* lapsed = messageOf(**session, u"V18:P1"_s);
        QVERIFY(lapsed);
        QCOMPARE(lapsed->state, Message::State::Open);
        QCOMPARE(lapsed->reason, u"Rosanda's school closed in July."_s);  // offered again, not lost
        QCOMPARE((*session)->cell(girls)->row.comment, QString());
        VERIFY_OK((*session)->put(girls, u"97"_s));
        QCOMPARE(messageOf(**session, u"V18:P1"_s)->state, Message::State::Explained);
        QCOMPARE((*session)->cell(girls)->row.comment, u"[V18] Rosanda's school closed in July."_s);
        const auto nothing = (*session)->explain(u"V02:P1:F"_s, u"no"_s);
        QVERIFY(!nothing);
    }

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

    void answeredColumnCountsBlanksAsZeroInOurRulesOnly()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const auto age = m_world.cell(u"RJ_D_ENR_P1"_s, u"F,6"_s);
        const auto blank = m_world.cell(u"RJ_D_ENR_P1"_s, u"F,7"_s);
        VERIFY_OK((*session)->put(age, u"7"_s));
        QVERIFY(!(*session)->cell(blank)->answered);
        const auto [section, index] = (*session)->form().find(age.element, age.combo);
        const int column = (*session)->form().sections[size_t(section)].cells[size_t(index)].column;
        const int before = (*session)->progress().filled;
        VERIFY_OK((*session)->endColumn(section, column));
        QVERIFY((*session)->cell(blank)->answered);
        QVERIFY(!(*session)->cell(blank)->row.value);  // blank is never 0 in what is kept and sent
        QVERIFY((*session)->isColumnAnswered(section, column));
        QVERIFY((*session)->progress().filled > before);
        VERIFY_OK((*session)->undo());
        QVERIFY(!(*session)->cell(blank)->answered);
        // A typed total answers its column too: all ages blank are 0, which is not 4.
        const auto total = m_world.cell(u"RJ_D_TOT_P2"_s, u"M"_s);
        VERIFY_OK((*session)->put(total, u"4"_s));
        const Message* message = messageOf(**session, u"V02:P2:M"_s);
        QVERIFY(message);
        QCOMPARE(message->left, std::optional(0.0));
    }

    void reevaluatesOnlyDependants()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        const qint64 all = (*session)->evaluations();
        QVERIFY(all > 200);
        VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_REP_P3"_s, u"F"_s), u"1"_s));
        const qint64 one = (*session)->evaluations() - all;
        QVERIFY2(one > 0 && one * 10 < all, qPrintable(u"%1 of %2"_s.arg(one).arg(all)));
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

    void everyEmptySectionAsksForAReasonAndAnyValueAnswersIt()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(u"RJ_DS_MONTH"_s, u"202510"_s);
        VERIFY_OK(session);
        const auto asked = [](const entry::Session& of) {
            QStringList sections;
            for (const Message& message : of.messages()) {
                if (message.rule == "V70"_L1 && message.state == Message::State::Open)
                    sections.append(message.anchorAddress);
            }
            return sections;
        };
        QStringList all;
        for (const entry::SectionState& section : (*session)->sections()) {
            if (section.expected > 0)
                all.append(section.section);
        }
        QVERIFY(all.size() >= 3);
        QCOMPARE(asked(**session), all);
        // One value is an answer; nothing else is asked of that section.
        const auto cell = m_world.cell(u"RJ_D_MO_DAYS"_s);
        const QString has =
            (*session)->form().sections[size_t((*session)->form().find(cell.element, cell.combo).first)].section;
        VERIFY_OK((*session)->put(cell, u"20"_s));
        QVERIFY(!asked(**session).contains(has));
        VERIFY_OK((*session)->clear(cell));
        QVERIFY(asked(**session).contains(has));
        // Blank words are no reason; "not known" and "refused" are, and leave the section out of the count.
        VERIFY_OK((*session)->doesNotApply(all.front(), u"  "_s));
        QCOMPARE(asked(**session), all);
        const int expected = (*session)->progress().expected;
        for (const QString& section : all)
            VERIFY_OK((*session)->explain(u"V70:"_s + section, u"not known"_s));
        QVERIFY(asked(**session).isEmpty());
        QCOMPARE((*session)->progress().expected, 0);
        QCOMPARE((*session)->sections().front().reason, u"not known"_s);
        VERIFY_OK((*session)->doesNotApply(all.front(), {}));  // taken back
        QCOMPARE(asked(**session), QStringList{all.front()});
        QVERIFY((*session)->progress().expected > 0 && (*session)->progress().expected < expected);
        const auto refused = (*session)->complete();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::Kind::HasUnexplained);
        QCOMPARE(refused.error().fact(u"rules"_s), u"V70:"_s + all.front());
        VERIFY_OK((*session)->doesNotApply(all.front(), u"refused"_s));
        VERIFY_OK((*session)->complete());
    }

    void aSectionThatTheSchoolDoesNotSeeAsksForNothing()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session(u"RJ_DS_ASC_EXAM"_s);  // one part each for primary, junior and senior schools
        VERIFY_OK(session);
        QCOMPARE(m_world.pack.layouts.value(u"RJ_DS_ASC_EXAM"_s).size(), 3u);
        const auto asked = std::count_if((*session)->messages().begin(), (*session)->messages().end(),
                                         [](const Message& m) { return m.rule == "V70"_L1; });
        QCOMPARE(asked, 1);
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

    void whatIsOnlySaidCannotBeExplainedAndStopsNothing()
    {
        Desk desk(m_world);
        VERIFY_OK(desk.start());
        auto session = desk.session();
        VERIFY_OK(session);
        for (int grade = 1; grade <= 6; ++grade)
            for (const QString& sex : {u"F"_s, u"M"_s})
                VERIFY_OK((*session)->put(m_world.cell(u"RJ_D_TOT_P%1"_s.arg(grade), sex), u"20"_s));
        const Message* said = messageOf(**session, u"V17"_s);
        QVERIFY(said);
        QCOMPARE(said->severity, metadata::Severity::Info);
        QVERIFY(!said->needsReason && !said->blocks());
        const auto here = (*session)->explain(u"V17"_s, u"we counted so"_s);
        QVERIFY(!here);
        QCOMPARE(here.error().kind, domain::Kind::NotFound);
        const auto there = entry::explain(*desk.store, desk.context(), (*session)->key(), u"V17"_s, u"we counted so"_s,
                                          desk.book);
        QVERIFY(!there);
        QCOMPARE(there.error().kind, domain::Kind::NotFound);
        const auto problems = (*session)->problems();
        QVERIFY(std::none_of(problems.begin(), problems.end(), [](const auto& p) { return p.instance == "V17"_L1; }));
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

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
