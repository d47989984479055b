#include "expression/decimal.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace rejista::expression::detail;
using namespace Qt::StringLiterals;

class TestDecimal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenthsAddUp()
    {
        QCOMPARE_EQ(addDecimals(0.1, 0.2), 0.3);
        QVERIFY(0.1 + 0.2 != 0.3);  // negative control: plain doubles would not pass
        QCOMPARE_EQ(multiplyDecimals(0.1, 3), 0.3);
        QVERIFY(0.1 * 3 != 0.3);
        QCOMPARE_EQ(subtractDecimals(1, 0.9), 0.1);
        QVERIFY(1 - 0.9 != 0.1);
        QCOMPARE_EQ(remainderDecimals(7.5, 2), 1.5);
        QCOMPARE_EQ(remainderDecimals(1, 0.1), 0.0);
        QVERIFY(std::fmod(1, 0.1) != 0.0);
    }
    void divisionHasSixteenDigits()
    {
        QCOMPARE_EQ(divideDecimals(1, 3), 0.3333333333333333);
        QCOMPARE_EQ(multiplyDecimals(divideDecimals(1, 3), 3), 0.9999999999999999);
        QCOMPARE_EQ(divideDecimals(2, 3), 0.6666666666666667);
        QCOMPARE_EQ(divideDecimals(-5, 2), -2.5);
        QCOMPARE_EQ(divideDecimals(0, -5), 0.0);
        // A tie in the 17th digit goes to the even one: 0.12345678901234565 / 1 and ...75.
        QCOMPARE_EQ(divideDecimals(0.12345678901234565, 1), 0.1234567890123456);
        QCOMPARE_EQ(divideDecimals(0.12345678901234575, 1), 0.1234567890123458);
        QCOMPARE_EQ(divideDecimals(1e308, 1e-308), std::numeric_limits<double>::infinity());
        QCOMPARE_EQ(divideDecimals(1e-308, 1e308), 0.0);
    }
    void theRemainderHasTheDividendsSign()
    {
        QCOMPARE_EQ(remainderDecimals(-7, 3), -1.0);
        QCOMPARE_EQ(remainderDecimals(7, -3), 1.0);
        QCOMPARE_EQ(remainderDecimals(1e22, 7), 4.0);
        QCOMPARE_EQ(remainderDecimals(1e-5, 1e20), 1e-5);
        QCOMPARE_EQ(remainderDecimals(1e300, 3), 1.0);
    }
    void farApartOperandsAreStillAddedExactly()
    {
        QCOMPARE_EQ(addDecimals(1e300, 1e-300), 1e300);
        QCOMPARE_EQ(subtractDecimals(1e300, 1e300), 0.0);
        QCOMPARE_EQ(addDecimals(1e25, -1), 1e25);
        QCOMPARE_EQ(addDecimals(-1e25, 1), -1e25);
        QCOMPARE_EQ(addDecimals(123456789012345680.0, 0.5), 123456789012345680.0);
        QCOMPARE_EQ(addDecimals(1e308, 1e308), std::numeric_limits<double>::infinity());
    }
    void noResultIsMinusZero()
    {
        QVERIFY(!std::signbit(multiplyDecimals(0, -1)));
        QVERIFY(!std::signbit(addDecimals(-0.0, -0.0)));
        QVERIFY(!std::signbit(divideDecimals(-0.0, 3)));
        QVERIFY(!std::signbit(remainderDecimals(-3, 3)));
    }
    void powersHaveSevenDigitsAndWholeExponents_data()
    {
        QTest::addColumn<double>("base");
        QTest::addColumn<double>("exponent");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("rounded");
        QTest::addColumn<bool>("cut");
        const auto row = [](double b, double e, double v, bool rounded, bool cut) {
            QTest::addRow("%g^%g", b, e) << b << e << v << rounded << cut;
        };
        row(1234567, 2, 1524156000000, true, false);
        row(2, 0.5, 1, false, true);
        row(9, 0.5, 1, false, true);
        row(2, 1.9, 2, false, true);
        row(2, -1, 0.5, false, false);
        row(0, 0, 1, false, false);
        row(-2, 2, 4, false, false);
        row(-2, 3, -8, false, false);
        row(1.1, 10, 2.593742, true, false);
        row(3, -1, 0.3333333, true, false);
        row(10, 309, std::numeric_limits<double>::infinity(), false, false);
        row(10, -400, 0, false, false);
        row(2, -0.5, 1, false, true);
        row(2, 4294967298.0, 4, false, false);  // the server keeps the exponent's low 32 bits
    }
    void powersHaveSevenDigitsAndWholeExponents()
    {
        QFETCH(double, base);
        QFETCH(double, exponent);
        QFETCH(double, value);
        QFETCH(bool, rounded);
        QFETCH(bool, cut);
        const Power power = powerDecimals(base, exponent);
        QCOMPARE_EQ(power.value, value);
        QCOMPARE_EQ(power.rounded, rounded);
        QCOMPARE_EQ(power.exponentCut, cut);
        QVERIFY(power.failure.isEmpty());
    }
    void someExponentsFail()
    {
        QCOMPARE(powerDecimals(0, -1).failure, u"Division by zero"_s);
        QCOMPARE(powerDecimals(2, 99999999999.0).failure, u"Invalid operation"_s);
        QCOMPARE(powerDecimals(1e308, 9999999).failure, u"Overflow"_s);
    }
    void halvesOfTheTextGoAwayFromZero()
    {
        QCOMPARE_EQ(roundHalfUp(2.675, 2), 2.68);
        QCOMPARE_EQ(roundHalfUp(-2.675, 2), -2.68);
        QCOMPARE_EQ(roundHalfUp(1.005, 2), 1.01);
        QCOMPARE_EQ(roundHalfUp(1e300, 2), 1e300);
        QCOMPARE_EQ(roundHalfUp(1e-300, 2), 0.0);
        QCOMPARE_EQ(roundHalfUp(0.05, 1), 0.1);
        QCOMPARE_EQ(roundHalfUp(0.049999, 1), 0.0);
    }
    void numbersAreWrittenAndReadAsJavaDoes()
    {
        QCOMPARE(javaText(5), u"5.0"_s);
        QCOMPARE(javaText(0.001), u"0.001"_s);
        QCOMPARE(javaText(0.00012), u"1.2E-4"_s);
        QCOMPARE(javaText(12345678), u"1.2345678E7"_s);
        QCOMPARE(javaText(1e100), u"1.0E100"_s);
        QCOMPARE(javaText(-1234.5), u"-1234.5"_s);
        QCOMPARE(javaText(-0.0), u"-0.0"_s);
        QCOMPARE(javaNumber(u" 1e3 "), 1000.0);
        QCOMPARE(javaNumber(u"+.5"), 0.5);
        QCOMPARE(javaNumber(u"1d"), 1.0);
        QCOMPARE(javaNumber(u"1e999"), std::numeric_limits<double>::infinity());
        QVERIFY(std::isnan(*javaNumber(u"NaN")));
        for (const QStringView no : {u"", u"abc", u"nan", u"inf", u"1,5", u"١٢", u"--1", u"1 2", u"0x10"})
            QVERIFY2(!javaNumber(no), qPrintable(no.toString()));
    }
    void wholeNumbersTakeAShortWayWithTheSameResult()
    {
        QRandomGenerator random(20260203);
        for (int i = 0; i < 20000; ++i) {
            const double a = double(random.bounded(quint64(1) << 53U)) * (i % 2 == 0 ? 1 : -1);
            const double b = double(random.bounded(quint64(1) << (i % 53U + 1U)));
            // The same numbers moved by a tenth power go through the decimals.
            QCOMPARE_EQ(addDecimals(a, b), double((long double)a + (long double)b) + 0.0);
            QCOMPARE_EQ(addDecimals(a, b), subtractDecimals(a, -b));
            QCOMPARE_EQ(multiplyDecimals(a, 1.0), a + 0.0);
            QCOMPARE_EQ(remainderDecimals(a, b + 1), std::fmod(a, b + 1) + 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
