#include "domain/period.h"

#include <QTest>

using namespace rejista::domain;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryTypeOfTheHubContract_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char* id, const char* type, QDate start, QDate end) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(type) << start << end;
        };
        row("20260115", "Daily", {2026, 1, 15}, {2026, 1, 15});
        row("2026W3", "Weekly", {2026, 1, 12}, {2026, 1, 18});
        row("2026W53", "Weekly", {2026, 12, 28}, {2027, 1, 3});
        row("2026W1", "Weekly", {2025, 12, 29}, {2026, 1, 4});
        row("2026WedW2", "WeeklyWednesday", {2026, 1, 7}, {2026, 1, 13});
        row("2026SatW1", "WeeklySaturday", {2026, 1, 3}, {2026, 1, 9});
        row("2026SunW1", "WeeklySunday", {2026, 1, 4}, {2026, 1, 10});
        row("2026BiW2", "BiWeekly", {2026, 1, 12}, {2026, 1, 25});
        row("202601", "Monthly", {2026, 1, 1}, {2026, 1, 31});
        row("202602B", "BiMonthly", {2026, 3, 1}, {2026, 4, 30});
        row("2026Q1", "Quarterly", {2026, 1, 1}, {2026, 3, 31});
        row("2026NovQ1", "QuarterlyNov", {2025, 11, 1}, {2026, 1, 31});
        row("2026S2", "SixMonthly", {2026, 7, 1}, {2026, 12, 31});
        row("2026AprilS2", "SixMonthlyApril", {2026, 10, 1}, {2027, 3, 31});
        row("2026NovS1", "SixMonthlyNov", {2025, 11, 1}, {2026, 4, 30});
        row("2026", "Yearly", {2026, 1, 1}, {2026, 12, 31});
        row("2025Feb", "FinancialFeb", {2025, 2, 1}, {2026, 1, 31});
        row("2025April", "FinancialApril", {2025, 4, 1}, {2026, 3, 31});
        row("2025July", "FinancialJuly", {2025, 7, 1}, {2026, 6, 30});
        row("2025Aug", "FinancialAug", {2025, 8, 1}, {2026, 7, 31});
        row("2025Sep", "FinancialSep", {2025, 9, 1}, {2026, 8, 31});
        row("2025Oct", "FinancialOct", {2025, 10, 1}, {2026, 9, 30});
        row("2025Nov", "FinancialNov", {2024, 11, 1}, {2025, 10, 31});
    }
    void readsEveryTypeOfTheHubContract()
    {
        QFETCH(QString, id);
        QFETCH(QString, type);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        const auto period = Period::parse(id);
        QVERIFY(period.has_value());
        QCOMPARE(periodTypeName(period->type()), type);
        QCOMPARE(period->start(), start);
        QCOMPARE(period->end(), end);
        QCOMPARE(period->id(), id);
        QCOMPARE(period->shifted(1).start(), end.addDays(1));
        QCOMPARE(period->shifted(1).shifted(-1), *period);
    }
    void readsDashesAsTheHubDoes()
    {
        QCOMPARE(Period::parse(u"2026-01")->id(), u"202601"_s);
        QCOMPARE(Period::parse(u"2026-01-15")->id(), u"20260115"_s);
    }
    void refusesWhatIsNoPeriod_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"", "2025AugSept", "2026W54", "2025W53", "202613", "202607B", "2026Q5", "2026Q0",
                               "2026W03", "20260231", "2026Foo", "26", "2026S3", "٢٠٢٦", "2026Sep1"})
            QTest::newRow(id) << QString::fromUtf8(id);
    }
    void refusesWhatIsNoPeriod()
    {
        QFETCH(QString, id);
        const auto period = Period::parse(id);
        QVERIFY(!period);
        QCOMPARE(period.error().kind, Kind::BadPeriod);
    }
    void everyDayLiesInExactlyOnePeriodOfEachType()
    {
        for (const PeriodType type : allPeriodTypes()) {
            for (QDate day(2023, 12, 20); day < QDate(2027, 1, 15); day = day.addDays(1)) {
                const Period period = Period::containing(type, day);
                QVERIFY(period.contains(day));
                const auto again = Period::parse(period.id());
                QVERIFY2(again.has_value(), qPrintable(period.id()));
                QCOMPARE(*again, period);
            }
        }
    }
    void lastYearIsTheSamePlaceInTheYearBefore()
    {
        QCOMPARE(Period::parse(u"202510")->yearEarlier().id(), u"202410"_s);
        QCOMPARE(Period::parse(u"2025Sep")->yearEarlier().id(), u"2024Sep"_s);
        QCOMPARE(Period::parse(u"2025Q4")->yearEarlier().id(), u"2024Q4"_s);
    }
    void listsThePeriodsWithinDates()
    {
        const auto months = periodsWithin(PeriodType::Monthly, {2026, 1, 1}, {2026, 3, 31});
        QCOMPARE(months.size(), 3U);
        QCOMPARE(months.front().id(), u"202601"_s);
        QVERIFY(periodsWithin(PeriodType::Monthly, {2026, 1, 2}, {2026, 1, 30}).empty());
    }
};

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
