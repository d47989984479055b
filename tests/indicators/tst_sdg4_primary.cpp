// The SDG4 Toolkit's Primary tool for one invented school, worked out by hand: the arithmetic stands beside each line.
#include "indicators/truth_set.h"

#include <QtTest>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rejista;
using domain::Period;

class TestSdg4Primary : public QObject {
    Q_OBJECT

public:
    explicit TestSdg4Primary(QString shared) : m_shared(std::move(shared)) {}

private Q_SLOTS:
    void init()
    {
        m_catalog = truth::catalogOf(truth::readObject(m_shared + u"/data/sdg4-toolkit/primary.json"_s));
        metadata::OrgUnit school;
        school.key = {900'001};
        school.uid = u"School00001"_s;
        m_school = school.key;
        m_catalog->orgUnits.add(school);
        for (const metadata::OrgUnitGroup& group : m_catalog->orgUnitGroups) {
            if (group.uid == u"xs3WUlrhsir"_s)  // the Master School List
                m_catalog->orgUnitGroups.edit(group.key)->members.insert(m_school);
        }
        m_facts = std::make_unique<indicators::MemoryFacts>(*m_catalog);
        typeSchool();
    }

    void theSchoolsIndicatorsAreWhatAPersonWorksOut()
    {
        // 100 learners; 3 qualified and 2 certified teachers; 250 children of 6 to 12.
        expectRow(u"EMIS_PRI_GER"_s, 40, 40);                             // 100 ÷ 250
        expectRow(u"EMIS_PRI_NER"_s, 39.2, 39.2);                         // (100 − 2 under 6 − 0 over 13) ÷ 250
        expectRow(u"EMIS_PRI_GROSS_INTAKE_RATIO"_s, 42, 42);              // 42 entrants ÷ (60 of five + 40 of six)
        expectRow(u"EMIS_PRI_REPETITION_RATE"_s, 10, 10);                 // 9 ÷ last year's 90
        expectRow(u"EMIS_PRI_SURVIVAL_RATE"_s, 81, 81);                   // (90 − 9) ÷ 100
        expectRow(u"EMIS_PRI_PCT_FEMALE_TEACHERS"_s, 60, 60);             // (1 + 2) ÷ 5
        expectRow(u"EMIS_PRI_PCT_TEACHERS_NATIONAL_STANDARD"_s, 60, 60);  // 3 ÷ 5
        expectRow(u"SDG4_PRI_TEACH_MIN_QUAL"_s, 40, 40);                  // 2 ÷ 5
        expectRow(u"EMIS_PRI_PUPIL_TEACHER_RATIO"_s, 20, 20);             // 100 ÷ 5
        expectRow(u"EMIS_PRI_PUPIL_QUALIFIED_TEACHER_RATIO"_s, 100.0 / 3, 33);  // 100 ÷ 3, no decimals
        expectRow(u"SDG4_PRI_PUPIL_TRAINED_TEACHER_RATIO"_s, 50, 50);           // 100 ÷ 2
        expectRow(u"EMIS_PRI_PUPIL_LATRINE_RATIO"_s, 20, 20);                   // 100 ÷ (2 + 2 + 1)
        expectRow(u"EMIS_PRI_REPEATERS_LEVEL_1"_s, 5, 5);                       // 3 + 2
        expectRow(u"EMIS_PRI_LEARNERS_AGE_UNDER_6"_s, 2, 2);
        expectRow(u"SDG4_PRI_OVERAGE_L1"_s, 100.0 * 8 / 52, 15.38);   // 5 + 3 of seven, of 52 in level 1
        expectRow(u"EMIS_PRI_SNE_LEARNERS_VISION"_s, 3, 3);           // 1 + 2
        expectRow(u"EMIS_PRI_BOOKS_SUBJECT_1"_s, 42, 42);             // 40 + 2 English
        expectRow(u"SDG4_SCHOOLS_BASIC_DRINKING_WATER"_s, 100, 100);  // 1 of 1 on the Master School List
    }

    void theLastCountOfRoomsStaysUntilTheNextOneWithinTheYearsAskedFor()
    {
        expectRow(u"EMIS_SHARED_FACILITY_CLASSROOMS"_s, 7, 7);  // 2025 alone: 7 permanent
        const auto both = evaluate(u"EMIS_SHARED_FACILITY_CLASSROOMS"_s,
                                   {*Period::parse(u"2024"), *Period::parse(u"2025")});
        QCOMPARE(both[0].value, std::optional(8.0));  // 6 + 2
        QCOMPARE(both[1].value, std::optional(9.0));  // 7 and the 2 temporary of 2024
    }

    void whatIsMissingHasNoRowAndSaysWhich()
    {
        using indicators::RowState;
        QCOMPARE(evaluate(u"SDG4_PRI_COMPLETION_RATE"_s).front().state, RowState::DenominatorMissing);  // no 2018
        type(u"n0wlUuIV7ff"_s, {u"Male"_s}, 0);
        type(u"n0wlUuIV7ff"_s, {u"Female"_s}, 0);
        type(u"n0wlUuIV7ff"_s, {u"SPECIAL_NEEDS"_s}, 0);
        // Analytics drops typed zeros: for the server the stances are missing, not 0.
        QCOMPARE(evaluate(u"EMIS_PRI_PUPIL_LATRINE_RATIO"_s).front().state, RowState::DenominatorMissing);
        for (const metadata::OrgUnitGroup& group : m_catalog->orgUnitGroups)
            m_catalog->orgUnitGroups.edit(group.key)->members.clear();
        QCOMPARE(evaluate(u"SDG4_SCHOOLS_BASIC_DRINKING_WATER"_s).front().state, RowState::DenominatorZero);
    }

    void anEditMakesOnlyItsReadersStale()
    {
        const indicators::Dhis2Indicators engine(*m_catalog);
        const auto* stances = m_catalog->dataElements.byUid(u"n0wlUuIV7ff"_s);
        const auto readers = engine.readersOf(stances->key);
        QCOMPARE(readers.size(), size_t(1));
        QCOMPARE(m_catalog->indicators.find(readers.front())->code, u"EMIS_PRI_PUPIL_LATRINE_RATIO"_s);
        QVERIFY(engine.elementsOf(readers.front()).contains(stances->key));
        QCOMPARE(engine.elementsOf(readers.front()).size(), 2);
    }

private:
    /// The combo whose options have these codes or names.
    domain::OptionComboKey combo(const metadata::DataElement& element, const QStringList& options) const
    {
        for (const domain::OptionComboKey key : m_catalog->categoryCombos.find(element.combo)->optionCombos) {
            qsizetype found = 0;
            for (const domain::CategoryOptionKey option : m_catalog->optionCombos.find(key)->options) {
                const auto* known = m_catalog->categoryOptions.find(option);
                found += options.contains(known->code) || options.contains(known->name) ? 1 : 0;
            }
            if (found == options.size())
                return key;
        }
        qFatal("%s has no combo %s", qPrintable(element.uid), qPrintable(options.join(u',')));
    }

    void type(const QString& uid, const QStringList& options, int value, const QString& period = u"2025"_s)
    {
        const auto* element = m_catalog->dataElements.byUid(uid);
        if (!element)
            qFatal("no element %s", qPrintable(uid));
        const auto key = options.isEmpty() ? m_catalog->defaultCombo : combo(*element, options);
        (void)m_facts->set({m_school, *Period::parse(period), element->key, key, m_catalog->defaultCombo},
                           QString::number(value));
    }

    void typeSchool()
    {
        const QString learners = u"ue3QIMOAC7G"_s;
        const auto both = [&](const QString& uid, QStringList options, int female, int male,
                              const QString& period = u"2025"_s) {
            type(uid, options + QStringList{u"Female"_s}, female, period);
            type(uid, options + QStringList{u"Male"_s}, male, period);
        };
        both(learners, {u"LEVEL_1"_s, u"P6Y"_s}, 20, 22);
        both(learners, {u"LEVEL_1"_s, u"P7Y"_s}, 5, 3);
        type(learners, {u"LEVEL_1"_s, u"P0Y--P7Y"_s, u"Female"_s}, 2);
        both(learners, {u"LEVEL_2"_s, u"P7Y"_s}, 18, 17);
        both(learners, {u"LEVEL_7"_s, u"P12Y"_s}, 9, 4);
        both(learners, {u"LEVEL_1"_s, u"P6Y"_s}, 50, 40, u"2024"_s);
        both(u"UxaMoIg2SIr"_s, {u"LEVEL_1"_s}, 3, 2);
        type(u"UxaMoIg2SIr"_s, {u"LEVEL_2"_s, u"Male"_s}, 4);
        both(u"RJi5MW86kCs"_s, {}, 2, 1);  // qualified
        both(u"Zy2bdINTA6W"_s, {}, 1, 1);  // certified
        type(u"n0wlUuIV7ff"_s, {u"Male"_s}, 2);
        type(u"n0wlUuIV7ff"_s, {u"Female"_s}, 2);
        type(u"n0wlUuIV7ff"_s, {u"SPECIAL_NEEDS"_s}, 1);
        both(u"frfEgziQhoT"_s, {u"P6Y"_s}, 30, 12);
        both(u"R6zkoFtcs1x"_s, {u"P6Y--P13Y"_s}, 130, 120);
        both(u"R6zkoFtcs1x"_s, {u"P5Y"_s}, 30, 30);
        both(u"R6zkoFtcs1x"_s, {u"P6Y"_s}, 20, 20);
        both(u"kN4ePtUhIL9"_s, {u"LEVEL_1"_s, u"VISION"_s}, 1, 2);
        type(u"FaAsIdQC3GM"_s, {u"LEVEL_1"_s, u"English"_s}, 40);
        type(u"FaAsIdQC3GM"_s, {u"LEVEL_2"_s, u"English"_s}, 2);
        type(u"b0YUzqNJf5v"_s, {}, 1);
        type(u"gAncEUIftwu"_s, {u"Permanent"_s}, 6, u"2024"_s);
        type(u"gAncEUIftwu"_s, {u"Temporary"_s}, 2, u"2024"_s);
        type(u"gAncEUIftwu"_s, {u"Permanent"_s}, 7);
    }

    std::vector<indicators::IndicatorValue> evaluate(const QString& code, std::vector<Period> periods = {}) const
    {
        if (periods.empty())
            periods.push_back(*Period::parse(u"2025"));
        const auto* indicator = m_catalog->indicators.byCode(code);
        if (!indicator)
            qFatal("no indicator %s", qPrintable(code));
        return indicators::Dhis2Indicators(*m_catalog)
            .evaluate(*m_facts, {&indicator->key, 1}, {&m_school, 1}, periods);
    }

    void expectRow(const QString& code, double value, double rounded) const
    {
        const auto row = evaluate(code).front();
        QVERIFY2(row.hasRow(), qPrintable(code + u": no row"_s));
        QVERIFY2(std::abs(*row.value - value) < 1e-9,
                 qPrintable(u"%1: %2, not %3"_s.arg(code).arg(*row.value).arg(value)));
        QVERIFY2(*row.rounded == rounded,
                 qPrintable(u"%1 rounded: %2, not %3"_s.arg(code).arg(*row.rounded).arg(rounded)));
    }

    QString m_shared;
    std::unique_ptr<metadata::Catalog> m_catalog;
    std::unique_ptr<indicators::MemoryFacts> m_facts;
    domain::OrgUnitKey m_school;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const std::optional<QString> shared = truth::sharedFolder();
    if (!shared) {
        std::printf(
            "SKIP: no shared folder with data/sdg4-toolkit; the Primary tool's indicators are not worked out\n");
        return 77;
    }
    TestSdg4Primary test(*shared);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sdg4_primary.moc"
