#include "hub/hub_time.h"
#include "hub/version.h"

#include <QTest>

using namespace rejista;
using namespace Qt::StringLiterals;

class TestHubVersion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void versionsAreReadAsServersWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minor");
        QTest::addColumn<int>("patch");
        QTest::newRow("release") << u"2.42.3"_s << 42 << 3;
        QTest::newRow("hotfix") << u"2.42.5.2"_s << 42 << 5;
        QTest::newRow("snapshot") << u"2.44-SNAPSHOT"_s << 44 << 0;
        QTest::newRow("patch snapshot") << u"2.43.2-SNAPSHOT"_s << 43 << 2;
        QTest::newRow("oldest") << u"2.41"_s << 41 << 0;
        QTest::newRow("newer than we know") << u"2.51.0"_s << 51 << 0;
    }
    void versionsAreReadAsServersWriteThem()
    {
        QFETCH(QString, text);
        const auto version = hub::Version::parse(text);
        QVERIFY(version.has_value());
        QTEST(version->minor, "minor");
        QTEST(version->patch, "patch");
        QCOMPARE(version->text, text);
    }
    void whatIsTooOldOrNoVersionIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"2.40.5", "2.4", "2.9", "1.44", "3.0", "2", "DHIS 2.44", "2.44x", "2.-44", "44"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsTooOldOrNoVersionIsRefused()
    {
        QFETCH(QString, text);
        const auto version = hub::Version::parse(text);
        QVERIFY(!version);
        QCOMPARE(version.error().kind, domain::Kind::HubVersion);
        QCOMPARE(version.error().fact(u"text"_s), text);
    }
    void anEmptyVersionHasNoTextToShow() { QVERIFY(!hub::Version::parse({}).error().facts.contains(u"text"_s)); }
    void eachVersionCanWhatWasSeenOfIt()
    {
        const auto of = [](const QString& text) { return hub::capabilitiesOf(*hub::Version::parse(text)); };
        QVERIFY(!of(u"2.41.9"_s).financialSep);
        QVERIFY(of(u"2.42.5.2"_s).financialSep);
        for (const QString& old : {u"2.41.9"_s, u"2.42.5.2"_s}) {
            const hub::Capabilities can = of(old);
            QVERIFY(!can.newImport && can.strictParameters && can.unchangedIsIgnored && !can.outputPeriodTypes);
            QCOMPARE(can.timeGrainMs, 1000);
        }
        for (const QString& young : {u"2.43.0"_s, u"2.44-SNAPSHOT"_s}) {
            const hub::Capabilities can = of(young);
            QVERIFY(can.newImport && !can.strictParameters && !can.unchangedIsIgnored && can.outputPeriodTypes);
            QCOMPARE(can.timeGrainMs, 1);
        }
        QVERIFY(!of(u"2.43.2"_s).listEtags);
        QVERIFY(of(u"2.44.0"_s).listEtags);
        QVERIFY(!of(u"2.44.0"_s).newerThanKnown);
        hub::Capabilities next = of(u"2.45.0"_s);
        QVERIFY(next.newerThanKnown);
        next.newerThanKnown = false;
        QCOMPARE(next, of(u"2.44.0"_s));
    }

    void timesAreReadInBothForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* text, const char* zone, const char* utc) {
            QTest::addRow("%s in %s", text, zone)
                << QString::fromLatin1(text) << QString::fromLatin1(zone) << QString::fromLatin1(utc);
        };
        row("2026-11-22T00:33:40.912", "Etc/UTC", "2026-11-22T00:33:40.912Z");
        row("2026-11-22T00:33:40.912", "GMT+01:00", "2026-11-21T23:33:40.912Z");
        row("2026-11-22T00:33:40.912+0000", "GMT+01:00", "2026-11-22T00:33:40.912Z");
        row("2026-11-22T00:33:40.912+01:00", "Etc/UTC", "2026-11-21T23:33:40.912Z");
        row("2026-11-22T00:33:40.000-0330", "Etc/UTC", "2026-11-22T04:03:40.000Z");
        row("2026-11-22T00:33:40Z", "GMT+01:00", "2026-11-22T00:33:40.000Z");
        row("2026-11-22T00:33:40.9", "UTC", "2026-11-22T00:33:40.900Z");
        row("2026-11-22T00:33:40.912345", "UTC", "2026-11-22T00:33:40.912Z");
        row("2026-11-22T00:33", "UTC", "2026-11-22T00:33:00.000Z");
        row("2026-11-22", "GMT+01:00", "2026-11-21T23:00:00.000Z");
        row("22.11.2026", "UTC", "");
        row("2026-13-22T00:33:40", "UTC", "");
        row("2026-11-22T25:33:40", "UTC", "");
        row("", "UTC", "");
    }
    void timesAreReadInBothForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        const auto known = hub::serverZone(zone);
        QVERIFY(known.has_value());
        QTEST(hub::readTime(text, *known).toString(Qt::ISODateWithMs), "utc");
    }
    void aZoneThatNobodyKnowsIsNone()
    {
        QVERIFY(!hub::serverZone(u"Mars/Olympus"_s));
        QVERIFY(!hub::serverZone({}));
        QVERIFY(!hub::serverZone(u"GMT+x"_s));
    }
    void aTimeToAskFromIsCutDownNeverRoundedUp()
    {
        const QDateTime at(QDate(2026, 11, 22), QTime(0, 33, 40, 912), Qt::UTC);
        QCOMPARE(hub::writtenTime(at, 1), u"2026-11-22T00:33:40.912Z"_s);
        QCOMPARE(hub::writtenTime(at, 1000), u"2026-11-22T00:33:40.000Z"_s);
        QCOMPARE(hub::writtenTime(at.toOffsetFromUtc(3600), 1000), u"2026-11-22T00:33:40.000Z"_s);
    }
};

QTEST_APPLESS_MAIN(TestHubVersion)
#include "tst_hub_version.moc"
