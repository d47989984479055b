// A return being filled: rules as you type, reasons, answered columns, empty sections.
#include "support/entry_school.h"

using namespace rejista;
using namespace rejista::test;
using entry::Message;

class TestSessionRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.load()); }

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

private:
    PackWorld m_world;
};

QTEST_GUILESS_MAIN(TestSessionRules)
#include "tst_session_rules.moc"
