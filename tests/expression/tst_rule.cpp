#include "expression/rounding.h"
#include "expression/rule.h"

#include <QTest>

#include <cmath>

using namespace rejista::expression;

class TestRule : public QObject {
    Q_OBJECT
    static RuleSideResult side(std::optional<double> value, MissingStrategy strategy = MissingStrategy::SkipIfAny)
    {
        Outcome outcome;
        if (value)
            outcome.value = Value(*value);
        return {outcome, strategy};
    }

private Q_SLOTS:
    void aRuleIsViolatedWhenItDoesNotHold_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<bool>("less");
        QTest::addColumn<bool>("equal");
        QTest::addColumn<bool>("greater");
        QTest::newRow("=") << int(Operator::EqualTo) << true << false << true;
        QTest::newRow("!=") << int(Operator::NotEqualTo) << false << true << false;
        QTest::newRow(">") << int(Operator::GreaterThan) << true << true << false;
        QTest::newRow(">=") << int(Operator::GreaterThanOrEqualTo) << true << false << false;
        QTest::newRow("<") << int(Operator::LessThan) << false << true << true;
        QTest::newRow("<=") << int(Operator::LessThanOrEqualTo) << false << false << true;
    }
    void aRuleIsViolatedWhenItDoesNotHold()
    {
        QFETCH(int, op);
        QFETCH(bool, less);
        QFETCH(bool, equal);
        QFETCH(bool, greater);
        QCOMPARE(checkRule(side(1), Operator(op), side(2)).violated, less);
        QCOMPARE(checkRule(side(2), Operator(op), side(2)).violated, equal);
        QCOMPARE(checkRule(side(3), Operator(op), side(2)).violated, greater);
    }
    void aPairIsCompulsoryOrExclusive()
    {
        QVERIFY(checkRule(side(1), Operator::CompulsoryPair, side({})).violated);
        QVERIFY(checkRule(side({}), Operator::CompulsoryPair, side(1)).violated);
        QVERIFY(!checkRule(side(1), Operator::CompulsoryPair, side(1)).violated);
        QVERIFY(!checkRule(side({}), Operator::CompulsoryPair, side({})).violated);
        QVERIFY(checkRule(side(0), Operator::ExclusivePair, side(0)).violated);
        QVERIFY(!checkRule(side(0), Operator::ExclusivePair, side({})).violated);
    }
    void aSideWithoutValueIsZeroOnlyWhenItIsNeverSkipped()
    {
        const RuleResult skipped = checkRule(side({}), Operator::LessThan, side(0));
        QVERIFY(!skipped.checked);
        QVERIFY(!skipped.violated);
        const RuleResult zero = checkRule(side({}, MissingStrategy::NeverSkip), Operator::LessThan, side(0));
        QVERIFY(zero.checked);
        QVERIFY(zero.violated);
        QCOMPARE(zero.left, 0.0);
        QVERIFY(!checkRule(side(NAN), Operator::EqualTo, side(1)).checked);
        QVERIFY(!checkRule(side(INFINITY), Operator::EqualTo, side(1)).checked);
        QVERIFY(checkRule(side(NAN, MissingStrategy::NeverSkip), Operator::EqualTo, side(1)).violated);
    }
    void sidesAreComparedToTheLastBit()
    {
        QVERIFY(checkRule(side(0.1 + 0.2), Operator::EqualTo, side(0.3)).violated);
        const RuleResult zeros = checkRule(side(-0.0), Operator::EqualTo, side(0.0));
        QVERIFY(zeros.violated);  // the server writes both out and compares -0.0 with 0.0
        QVERIFY(zeros.flags.testFlag(Flag::NegativeZero));
    }
    void whatMakesTheServerFailIsNotChecked()
    {
        RuleSideResult broken = side({}, MissingStrategy::NeverSkip);
        broken.outcome.flags = Flag::ServerFails;
        QVERIFY(!checkRule(broken, Operator::EqualTo, side(1)).checked);
    }
    void shownSidesAreRounded()
    {
        QCOMPARE_EQ(displaySide(34.19), 34.2);
        QCOMPARE_EQ(displaySide(-12.25), -12.3);
        QCOMPARE_EQ(displaySide(3.14159), 3.14);
        QCOMPARE_EQ(displaySide(0.0334266), 0.0334);
        QCOMPARE_EQ(displaySide(0.01), 0.0);
        QCOMPARE_EQ(displaySide(-0.005), 0.0);
        QCOMPARE_EQ(displaySide(9.261294126385818e24), 9.261294126385818e24);
        QVERIFY(std::isnan(displaySide(NAN)));
    }
    void indicatorsAreRoundedByTheirDecimals()
    {
        QCOMPARE_EQ(roundIndicator(2.675, 2), 2.68);
        QCOMPARE_EQ(roundIndicator(2.675, {}), 2.68);
        QCOMPARE_EQ(roundIndicator(2.675, -1), 2.68);
        QCOMPARE_EQ(roundIndicator(2.5, 0), 3.0);
        QCOMPARE_EQ(roundIndicator(-2.5, 0), -2.0);
        QCOMPARE_EQ(roundIndicator(-0.5, 0), 0.0);
        QVERIFY(!std::signbit(roundIndicator(-0.5, 0)));
        QCOMPARE_EQ(roundIndicator(0.49999999999999994, 0), 0.0);
        QCOMPARE_EQ(roundIndicator(0.123456, 4), 0.1235);
        QCOMPARE_EQ(roundUnrounded(1.0 / 3), 0.3333333333);
    }
};

QTEST_APPLESS_MAIN(TestRule)
#include "tst_rule.moc"
