#include "recorded_desk.h"

#include <algorithm>

using namespace rejista;
using namespace Qt::StringLiterals;
using domain::Kind;

class TestHubRecorded : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyServerSaysWhoItIs_data() { tests::eachVersion(); }
    void everyServerSaysWhoItIs()
    {
        QFETCH(QString, version);
        tests::RecordedDesk desk(version);
        const auto info = desk.greet();
        QVERIFY2(info.has_value(), info ? "" : domain::kindName(info.error().kind).data());
        QCOMPARE(u"2.%1"_s.arg(info->version.minor), version);
        QVERIFY(!info->systemId.isEmpty());
        QCOMPARE(info->calendar, u"iso8601"_s);
        QVERIFY(!info->analyticsBuilt.isValid());  // 1970 means never
        QCOMPARE(info->serverTime.date(), QDate(2026, 11, 22));
        QVERIFY(info->clockSkewMs != 0);
        QCOMPARE(desk.client.capabilities(), hub::capabilitiesOf(info->version));
    }
    void aClerkSeesHerRightsAndUnits_data() { tests::eachVersion(); }
    void aClerkSeesHerRightsAndUnits()
    {
        QFETCH(QString, version);
        tests::RecordedDesk desk(version);
        QVERIFY(desk.greet().has_value());
        desk.play("me-clerk");
        const auto me = desk.client.me();
        QVERIFY(me.has_value());
        QCOMPARE(me->username, u"clerk"_s);
        QVERIFY(me->may(u"F_DATAVALUE_ADD"_s));
        QVERIFY(!me->may(u"F_EDIT_EXPIRED"_s));
        QVERIFY(!me->twoFactor);
        QCOMPARE(me->captureUnits.size(), 1);
        QCOMPARE(me->captureUnits.front().uid, u"jKUIi4NH20A"_s);
        QCOMPARE(me->captureUnits.front().level, 3);
        QCOMPARE(me->captureUnits.front().path, u"/T0aqboSsOsn/pbYk8EB1jP3/jKUIi4NH20A"_s);
        QVERIFY(me->readableDataSets.contains(u"IUMZhZgV673"_s));
    }
    void refusedSignInsAreToldApart_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("wrong-password") << u"hubSignIn"_s << u"password"_s;
        QTest::newRow("token-bad-checksum") << u"hubToken"_s << QString();
        QTest::newRow("token-not-a-token") << u"hubToken"_s << QString();
        QTest::newRow("token-method-refused") << u"hubSignIn"_s << u"method"_s;
        QTest::newRow("token-revoked") << u"hubSignIn"_s << u"token"_s;
        QTest::newRow("token-expired") << u"hubSignIn"_s << u"token"_s;
        QTest::newRow("system-info-nobody-redirect") << u"notAHub"_s << QString();
    }
    void refusedSignInsAreToldApart()
    {
        QFETCH(QString, kind);
        QFETCH(QString, reason);
        for (const QString& version : tests::kVersions) {
            tests::RecordedDesk desk(version);
            desk.play(QTest::currentDataTag());
            const bool byToken = QByteArray(QTest::currentDataTag()).startsWith("token");
            hub::Client client(desk.transport,
                               {byToken ? hub::Credentials::Kind::Token : hub::Credentials::Kind::Password, u"admin"_s,
                                security::SecretBytes::from("d2p_x")},
                               desk.clock);
            const auto me = client.me();
            QVERIFY(!me);
            QCOMPARE(QString(domain::kindName(me.error().kind)), kind);
            QCOMPARE(me.error().fact(u"reason"_s), reason);
        }
    }
    void tokensAreMadeListedAndRevoked()
    {
        for (const QString& version : tests::kVersions) {
            tests::RecordedDesk desk(version);
            QVERIFY(desk.greet().has_value());
            desk.play("token-create");
            const auto made = desk.client.createToken(desk.clock.now().addDays(30));
            QVERIFY(made.has_value());
            QVERIFY(!made->token.isEmpty());
            desk.play("token-revoke");
            QVERIFY(desk.client.revokeToken(u"abcdefghijk"_s).has_value());
            hub::Client byToken(desk.transport,
                                {hub::Credentials::Kind::Token, {}, security::SecretBytes::from("d2p_x")}, desk.clock);
            desk.play("token-list");
            const auto dies = byToken.tokenExpiry();
            QVERIFY(dies.has_value() && dies->has_value());
            QCOMPARE((*dies)->toMSecsSinceEpoch(), 1'999'999'999'999);
        }
    }
    void aServerShowsItselfBeforeSignIn()
    {
        for (const QString& version : tests::kVersions) {
            tests::RecordedDesk desk(version);
            desk.play("login-config");
            QVERIFY(desk.client.knock().has_value());
        }
    }

    void listsArePagedAndEtagsAreABonus_data() { tests::eachVersion(); }
    void listsArePagedAndEtagsAreABonus()
    {
        QFETCH(QString, version);
        tests::RecordedDesk desk(version);
        QVERIFY(desk.greet().has_value());
        hub::Client::ListQuery query;
        query.type = u"dataElements"_s;
        desk.play("list-page");
        const auto page = desk.client.list(query);
        QVERIFY(page.has_value());
        QCOMPARE(page->objects.size(), 2);
        QVERIFY(page->next);
        desk.play("list-past-end");
        const auto past = desk.client.list(query);
        QVERIFY(past.has_value());
        QVERIFY(past->objects.empty() && !past->next);
        query.type = u"dataSets"_s;
        desk.play("etag-first");
        const auto first = desk.client.list(query);
        if (version != "2.42"_L1)  // not kept
            QCOMPARE(!first->etag.isEmpty(), version == "2.44"_L1);
        desk.play("etag-not-modified");
        const auto again = desk.client.list(query);
        QVERIFY(again.has_value());
        QCOMPARE(again->notModified, version == "2.44"_L1);
        QVERIFY(again->notModified || again->objects.size() == 11);
        desk.play("filter-bad-property");
        QCOMPARE(desk.client.list(query).error().kind, Kind::HubRefused);
        desk.play("unknown-path");
        QCOMPARE(desk.client.list(query).error().fact(u"status"_s), u"404"_s);
    }
    void packagesAreImportedAndTheirFaultsListed()
    {
        for (const QString& version : tests::kVersions) {
            tests::RecordedDesk desk(version);
            QVERIFY(desk.greet().has_value());
            desk.play("package-commit");
            const auto made = desk.client.importMetadata("{}", false);
            QVERIFY(made.has_value());
            QCOMPARE(made->created, 531);
            QVERIFY(made->problems.empty());
            desk.play("md-missing-short-name");
            const auto refused = desk.client.importMetadata("{}", true);
            QVERIFY(refused.has_value());
            QCOMPARE(refused->status, u"ERROR"_s);
            QCOMPARE(refused->problems.size(), 1);
            QCOMPARE(refused->problems.front().code, u"E4000"_s);
            QCOMPARE(refused->problems.front().type, u"DataElement"_s);
            QCOMPARE(refused->problems.front().property, u"shortName"_s);
            desk.play("md-bad-enum");
            QCOMPARE(desk.client.importMetadata("{}", true).error().kind, Kind::HubRefused);
        }
    }
    void figuresAreReadByTheNamesOfTheirColumns()
    {
        for (const QString& version : tests::kVersions) {
            tests::RecordedDesk desk(version);
            QVERIFY(desk.greet().has_value());
            const hub::Client::AnalyticsQuery query{{u"ZSpmi9EaCBV"_s}, {u"2026Sep"_s}, {u"x2JDDPqe3Dy"_s}};
            desk.play("analytics");
            const auto rows = desk.client.analytics(query);
            QVERIFY2(rows.has_value(), qPrintable(version));
            QCOMPARE(rows->size(), 1);
            QCOMPARE(rows->front().dx, u"ZSpmi9EaCBV"_s);
            QCOMPARE(rows->front().ou, u"x2JDDPqe3Dy"_s);
            QVERIFY(rows->front().value.toDouble() > 0);
            desk.play("analytics-before");
            const auto before = desk.client.analytics(query);
            QCOMPARE(before.error().kind, Kind::HubRefused);
            QCOMPARE(before.error().fact(u"code"_s), u"E7144"_s);
        }
    }
};

int main(int argc, char** argv)
{
    rejista::tests::sharedData();  // ends the program where there is nothing to read
    QCoreApplication app(argc, argv);
    TestHubRecorded test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hub_recorded.moc"
