// The edge cases of domain.md §5: what is missing, partial, contradictory or asked for at another period.
#include "indicators/own_checks.h"

using namespace Qt::StringLiterals;
using namespace rejista;
using indicators::OwnFlag;
using indicators::OwnValue;
using packtest::District;
using packtest::kPrimary;

class TestOwnEdges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreAtSchoolThanInThePopulationIsSaidAndNotShown()
    {
        District d;
        const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"P"_s);
        d.type(school, u"RJ_D_ENR_P1"_s, u"F,6"_s, 120);
        d.type(d.district, u"RJ_D_POP"_s, u"F,6"_s, 100);
        const OwnValue out = d.one(d.district, u"OOSR"_s, kPrimary);
        QVERIFY(!out.value);
        QVERIFY(out.flags.testFlag(OwnFlag::Negative));
        QCOMPARE(out.numerator, std::optional(-20.0));
    }

    void aNegativeDropoutIsFlagged()
    {
        District d;
        const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"P"_s);
        d.type(school, u"RJ_D_ENR_P1"_s, u"F,6"_s, 100, u"2024Sep"_s);
        d.type(school, u"RJ_D_REP_P1"_s, u"F"_s, 10);
        d.type(school, u"RJ_D_ENR_P1"_s, u"F,6"_s, 90);
        d.type(school, u"RJ_D_ENR_P2"_s, u"F,7"_s, 120);
        d.type(school, u"RJ_D_REP_P2"_s, u"F"_s, 0);
        const OwnValue dropout = d.one(school, u"DROP_RATE"_s, {{u"grade"_s, u"P1"_s}});
        COMPARE_VALUE(dropout, -0.3);
        QVERIFY(dropout.flags.testFlag(OwnFlag::NegativeFlow));
    }

    void aDistrictWithTwoLevelsDividesByTheTeachersOfTheLevelOnly()
    {
        District d;
        const auto primarySchool = d.addSchool(u"RJ_OUG_PRI"_s, u"P"_s);
        const auto junior = d.addSchool(u"RJ_OUG_JSS"_s, u"J"_s);
        d.type(primarySchool, u"RJ_D_ENR_P1"_s, u"F,6"_s, 400);
        d.type(primarySchool, u"RJ_D_TCH"_s, u"F,QUAL_OK,PAYROLL"_s, 10);
        d.type(junior, u"RJ_D_ENR_JSS1"_s, u"F,12"_s, 300);
        d.type(junior, u"RJ_D_TCH"_s, u"M,QUAL_OK,PAYROLL"_s, 15);
        COMPARE_VALUE(d.one(d.district, u"PTR"_s), 28.0);
        COMPARE_VALUE(d.one(d.district, u"PTR"_s, kPrimary), 40.0);
        COMPARE_VALUE(d.one(d.district, u"PTR"_s, {{u"level"_s, u"JSS"_s}}), 20.0);
        QVERIFY(d.one(d.district, u"PTR"_s, {{u"level"_s, u"SSS"_s}}).code.isEmpty());
    }

    void sumsAreDividedAndSilentSchoolsAreCounted()
    {
        District d;
        const auto one = d.addSchool(u"RJ_OUG_PRI"_s, u"A"_s);
        const auto two = d.addSchool(u"RJ_OUG_PRI"_s, u"B"_s);
        (void)d.addSchool(u"RJ_OUG_PRI"_s, u"SILENT"_s);
        d.type(one, u"RJ_D_ENR_P1"_s, u"F,6"_s, 100);
        d.type(one, u"RJ_D_TCH"_s, u"F,QUAL_OK,PAYROLL"_s, 1);
        d.type(two, u"RJ_D_ENR_P1"_s, u"F,6"_s, 20);
        d.type(two, u"RJ_D_TCH"_s, u"F,QUAL_OK,PAYROLL"_s, 2);
        const OwnValue ratio = d.one(d.district, u"PTR"_s);
        COMPARE_VALUE(ratio, 40.0);  // 120 ÷ 3, not the mean of 100 and 10
        QVERIFY(ratio.flags.testFlag(OwnFlag::Partial));
        QCOMPARE(ratio.reported, 2);
        QCOMPARE(ratio.expected, 3);
    }

    // The demo's years before the register have only the paper's totals; the chart over the years drew them as 0.
    void aYearOfWhichOnlyTheTotalsAreKnownHasItsLearnersButNoAges()
    {
        District d;
        const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"P"_s);
        d.type(school, u"RJ_D_TOT_P1"_s, u"F"_s, 40, u"2021Sep"_s);
        d.type(school, u"RJ_D_TOT_P1"_s, u"M"_s, 60, u"2021Sep"_s);
        d.type(school, u"RJ_D_TCH"_s, u"F,QUAL_OK,PAYROLL"_s, 2, u"2021Sep"_s);
        const OwnValue ratio = d.one(school, u"PTR"_s, {}, u"2021Sep"_s);
        COMPARE_VALUE(ratio, 50.0);
        QVERIFY(!ratio.flags.testFlag(OwnFlag::FormTotalDiffers));
        COMPARE_VALUE(d.one(school, u"PCT_F"_s, {}, u"2021Sep"_s), 40.0);
        d.type(school, u"RJ_D_ENR_P1"_s, u"F,6"_s, 39, u"2021Sep"_s);
        d.type(school, u"RJ_D_ENR_P1"_s, u"M,6"_s, 60, u"2021Sep"_s);
        const OwnValue typed = d.one(school, u"PTR"_s, {}, u"2021Sep"_s);
        COMPARE_VALUE(typed, 49.5);
        QVERIFY(typed.flags.testFlag(OwnFlag::FormTotalDiffers));
    }

    void aBlankOfAnAnsweredColumnIsZeroAndAnotherBlankIsNot()
    {
        District d;
        const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"P"_s);
        d.type(school, u"RJ_D_ENR_P1"_s, u"F,6"_s, 50);
        QVERIFY(d.one(school, u"DIS_PCT"_s).flags.testFlag(OwnFlag::MissingNumerator));
        d.facts->addAnswered(d.catalog.dataElements.byCode(u"RJ_D_DISANY_P1"_s)->key, school,
                             *domain::Period::parse(u"2025Sep"));
        COMPARE_VALUE(d.one(school, u"DIS_PCT"_s), 0.0);
        d.type(school, u"RJ_D_DISANY_P1"_s, u"F"_s, 0);
        COMPARE_VALUE(d.one(school, u"DIS_PCT"_s), 0.0);
    }

    void aTypedTotalThatDiffersFromTheAgesIsFlagged()
    {
        District d;
        const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"P"_s);
        d.type(school, u"RJ_D_ENR_P5"_s, u"M,10"_s, 23);
        d.type(school, u"RJ_D_TOT_P5"_s, u"M"_s, 33);
        d.type(school, u"RJ_D_TCH"_s, u"F,QUAL_OK,PAYROLL"_s, 1);
        const OwnValue ratio = d.one(school, u"PTR"_s);
        COMPARE_VALUE(ratio, 23.0);  // figures use the age cells
        QVERIFY(ratio.flags.testFlag(OwnFlag::FormTotalDiffers));
        QCOMPARE(indicators::flagNames(ratio.flags), QStringList{u"FORM_TOTAL_DIFFERS"_s});
        d.type(school, u"RJ_D_TOT_P5"_s, u"M"_s, 23);
        QVERIFY(!d.one(school, u"PTR"_s).flags.testFlag(OwnFlag::FormTotalDiffers));
    }

    void sharesOfSchoolsLeaveOutThoseThatDoNotKnow()
    {
        District d;
        const char* kToday[] = {"Y", "N", "U", "Y"};
        const char* kSource[] = {"PIPE_IN", "PIPE_IN", "BOREHOLE", "UNPROT_WELL"};
        std::vector<domain::OrgUnitKey> schools;
        for (int i = 0; i < 4; ++i) {
            schools.push_back(d.addSchool(u"RJ_OUG_PRI"_s, u"W%1"_s.arg(i)));
            d.type(schools.back(), u"RJ_D_WATER_SRC"_s, {}, QString::fromLatin1(kSource[i]));
            d.type(schools.back(), u"RJ_D_WATER_TODAY"_s, {}, QString::fromLatin1(kToday[i]));
        }
        COMPARE_VALUE(d.one(d.district, u"WATER_B"_s), 100.0 / 3);
        QCOMPARE(d.one(d.district, u"WATER_B"_s).denominator, std::optional(3.0));
        QVERIFY(d.one(d.district, u"WATER_B"_s).flags.testFlag(OwnFlag::Partial));
        QVERIFY(d.one(d.district, u"ELEC"_s).flags.testFlag(OwnFlag::MissingDenominator));
        d.type(schools[0], u"RJ_D_TOILET_IMPROVED"_s, {}, u"Y"_s);
        d.type(schools[0], u"RJ_D_TOILET"_s, u"GIRLS,USABLE"_s, 2);
        d.type(schools[1], u"RJ_D_TOILET_IMPROVED"_s, {}, u"Y"_s);
        d.type(schools[1], u"RJ_D_TOILET"_s, u"GIRLS,USABLE"_s, 1);
        d.type(schools[1], u"RJ_D_TOILET"_s, u"BOYS,USABLE"_s, 1);
        COMPARE_VALUE(d.one(d.district, u"SAN_B"_s), 50.0);
    }

    // A census counts once a year: to show its ratio as October's would be an answer about October.
    void aMonthGetsTheFigureOfItsYearUnderTheYearsName()
    {
        District d;
        const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"P"_s);
        d.type(school, u"RJ_D_ENR_P1"_s, u"F,6"_s, 80);
        d.type(school, u"RJ_D_TCH"_s, u"F,QUAL_OK,PAYROLL"_s, 2);
        const OwnValue year = d.one(school, u"PTR"_s);
        COMPARE_VALUE(year, 40.0);
        QCOMPARE(d.one(school, u"PTR"_s, {}, u"202510"_s), year);
        QCOMPARE(d.one(school, u"PTR"_s, {}, u"2026Q1"_s).period.id(), u"2025Sep"_s);
        QCOMPARE(d.one(school, u"PTR"_s, {}, u"202609"_s).period.id(), u"2026Sep"_s);
        QVERIFY(!d.one(school, u"PTR"_s, {}, u"202609"_s).value);
        QCOMPARE(d.one(school, u"PTR"_s, {}, u"2025"_s).period.id(), u"2025"_s);  // the year by its other name
        COMPARE_VALUE(d.one(school, u"PTR"_s, {}, u"2025"_s), 40.0);
        // A quarter that two school years share is none of either.
        QCOMPARE(d.one(school, u"PTR"_s, {}, u"2025Q3"_s).period.id(), u"2025Q3"_s);
        QVERIFY(!d.one(school, u"PTR"_s, {}, u"2025Q3"_s).value);
        const auto at = [](const char* id) { return *domain::Period::parse(QString::fromLatin1(id)); };
        const auto both = d.own->evaluate(*d.facts,
                                          {{school}, {at("202510"), at("2025Sep"), at("202511")}, {u"PTR"_s}, {}});
        QCOMPARE(both.size(), size_t(1));
        for (const OwnValue& value : d.own->evaluate(*d.facts, {{school}, {at("202510")}, {}, {}}))
            QVERIFY2(value.period == at("2025Sep"), qPrintable(value.code));
    }

    void whatIsReturnedEachMonthHasAFigureOfTheMonth()
    {
        District d;
        const auto* monthly = d.catalog.dataSets.byCode(u"RJ_DS_MONTH"_s);
        QVERIFY(monthly);
        const auto school = d.addSchool(u"RJ_OUG_PRI"_s, u"P"_s);
        const domain::Period month = *domain::Period::parse(u"202510");
        const QByteArray config =
            R"({"presence":"days","measures":{"days":{"element":"RJ_D_MO_DAYS"},"teachers":{"element":"RJ_D_TCH"}},
                "indicators":[{"code":"DAYS","numerator":["days"],"denominator":["teachers"]},
                              {"code":"SENT","kind":"complete","dataSets":["RJ_DS_MONTH"]}]})";
        const auto own = indicators::OwnIndicators::make(d.catalog, d.pack, config);
        QVERIFY2(own, own ? "" : qPrintable(own.error().where));
        d.type(school, u"RJ_D_MO_DAYS"_s, {}, 20, u"202510"_s);
        d.type(school, u"RJ_D_TCH"_s, u"F,QUAL_OK,PAYROLL"_s, 2);
        d.facts->addCompletion({monthly->key, school, month, d.catalog.defaultCombo, month.end()});
        const auto values = own->evaluate(*d.facts, {{school}, {month}, {}, {}});
        QCOMPARE(values.size(), size_t(2));
        for (const OwnValue& value : values)
            QVERIFY2(value.period == month, qPrintable(value.code));
        COMPARE_VALUE(values[0], 10.0);
        COMPARE_VALUE(values[1], 1.0);
    }

    void oneEditMakesOnlyItsReadersStale()
    {
        District d;
        const auto readers = d.own->readersOf(d.catalog.dataElements.byCode(u"RJ_D_SEAT_OK"_s)->key);
        QCOMPARE(readers, QStringList{u"PSR"_s});
        const auto learners = d.own->readersOf(d.catalog.dataElements.byCode(u"RJ_D_ENR_P1"_s)->key);
        QVERIFY(learners.contains(u"PTR"_s) && learners.contains(u"GPI_GER"_s) && learners.contains(u"SURV"_s));
        QVERIFY(!learners.contains(u"COMPL"_s));
        QVERIFY(d.own->readersOf(d.catalog.dataElements.byCode(u"RJ_D_TOT_P1"_s)->key).contains(u"PTR"_s));
    }

    void everyIndicatorHasANameInEveryLanguageOfThePack()
    {
        District d;
        QCOMPARE_GE(d.own->codes().size(), 50);
        for (const QString& code : d.own->codes()) {
            for (const QString& language : d.pack.languages)
                QVERIFY2(!d.own->name(code).value(language).isEmpty(), qPrintable(code + u' ' + language));
        }
    }

    void aConfigurationThatIsWrongSaysWhere()
    {
        District d;
        using indicators::OwnIndicators;
        QCOMPARE(OwnIndicators::make(d.catalog, d.pack, "{").error().kind, domain::Kind::NotJson);
        const QByteArray unknown =
            R"({"presence":"a","measures":{"a":{"element":"RJ_D_TCH"}},"indicators":[{"code":"X","numerator":["b"]}]})";
        const auto made = OwnIndicators::make(d.catalog, d.pack, unknown);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, domain::Kind::BadMetadata);
        QCOMPARE(made.error().where, u"indicators[0]"_s);
        QCOMPARE(made.error().fact(u"text"_s), u"b"_s);
    }
};

QTEST_APPLESS_MAIN(TestOwnEdges)
#include "tst_own_edges.moc"
