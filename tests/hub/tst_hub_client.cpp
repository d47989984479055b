#include "client_desk.h"

using namespace rejista;
using namespace rejista::test;
using domain::Kind;
using State = hub::Outcome::State;

class TestHubClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRequestCarriesTheSameHeadersAndTheSecretApart()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        desk.transport.answer(200, json("{'a':1}"));
        QVERIFY(desk.client.get(u"dataSets/abc"_s, {{u"fields"_s, u"id"_s}}).has_value());
        const hub::Request& sent = desk.transport.sent.back();
        QCOMPARE(sent.path, u"/api/dataSets/abc"_s);
        QCOMPARE(hub::headerValue(sent.headers, "Accept"), "application/json");
        QCOMPARE(hub::headerValue(sent.headers, "X-Requested-With"), "XMLHttpRequest");
        QCOMPARE(hub::headerValue(sent.headers, "Accept-Encoding"), "gzip");
        QVERIFY(hub::headerValue(sent.headers, "User-Agent").startsWith("Rejista/"));
        QVERIFY(hub::headerValue(sent.headers, "Authorization").isEmpty());
        QCOMPARE(sent.secret, "ApiToken d2p_geheim");
    }
    void aPasswordGoesAsBasicAndNobodyWithoutOneAsksAnything()
    {
        ClientDesk desk;
        hub::Client withPassword(desk.transport,
                                 {hub::Credentials::Kind::Password, u"amina"_s, security::SecretBytes::from("gehéim")},
                                 desk.clock);
        desk.transport.answer(200, json("{'id':'xE7jOejl9FI','username':'amina'}"));
        QVERIFY(withPassword.me().has_value());
        QCOMPARE(desk.transport.sent.back().secret, "Basic " + QByteArray("amina:gehéim").toBase64());
        hub::Client nobody(desk.transport, {}, desk.clock);
        const auto me = nobody.me();
        QCOMPARE(me.error().kind, Kind::HubSignIn);
        QCOMPARE(me.error().fact(u"reason"_s), u"missing"_s);
        QCOMPARE(desk.transport.sent.size(), 1);
        desk.transport.answer(200, json("{'apiVersion':'2.44.0','oidcProviders':[]}"));
        QCOMPARE(*nobody.knock(), u"2.44.0"_s);
        QVERIFY(desk.transport.sent.back().secret.isEmpty());
    }
    void aTokenThatCouldBreakAHeaderIsNeverSent()
    {
        ClientDesk desk;
        hub::Client client(desk.transport,
                           {hub::Credentials::Kind::Token, {}, security::SecretBytes::from("d2p_x\r\nEvil: 1")},
                           desk.clock);
        QCOMPARE(client.me().error().kind, Kind::HubToken);
        QVERIFY(desk.transport.sent.empty());
    }
    void theClockOfTheHubIsComparedInItsOwnZone()
    {
        ClientDesk desk;
        desk.transport.answer(200,
                              json("{'version':'2.43.1','serverDate':'2026-11-22T01:32:00.000',"
                                   "'serverTimeZoneId':'GMT+01:00','calendar':'iso8601','systemId':'0246b8bf-561f',"
                                   "'lastAnalyticsTableSuccess':'2026-11-21T02:00:00.000'}"));
        const auto info = desk.client.serverInfo();
        QVERIFY(info.has_value());
        QCOMPARE(info->serverTime, QDateTime(QDate(2026, 11, 22), QTime(0, 32), Qt::UTC));
        QCOMPARE(info->clockSkewMs, 120'000);
        QCOMPARE(info->analyticsBuilt, QDateTime(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC));
        QCOMPARE(info->version.minor, 43);
        QVERIFY(!desk.client.capabilities().listEtags);
    }
    void aHubThatWeCannotServeIsRefusedAtTheDoor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("old") << QByteArray(json("{'version':'2.40.1','serverDate':'2026-11-22T01:32:00.000',"
                                                "'serverTimeZoneId':'UTC','calendar':'iso8601'}"))
                             << u"hubVersion"_s;
        QTest::newRow("other calendar") << QByteArray(json("{'version':'2.44.0','serverDate':'2018-11-22T01:32:00.000',"
                                                           "'serverTimeZoneId':'UTC','calendar':'ethiopian'}"))
                                        << u"hubCalendar"_s;
        QTest::newRow("unknown zone") << QByteArray(json("{'version':'2.44.0','serverDate':'2026-11-22T01:32:00.000',"
                                                         "'serverTimeZoneId':'Mars/Olympus','calendar':'iso8601'}"))
                                      << u"hubAnswer"_s;
        QTest::newRow("no date") << QByteArray(
            json("{'version':'2.44.0','serverTimeZoneId':'UTC','calendar':'iso8601'}"))
                                 << u"hubAnswer"_s;
        QTest::newRow("another program") << QByteArray(json("{'hello':'world'}")) << u"hubVersion"_s;
    }
    void aHubThatWeCannotServeIsRefusedAtTheDoor()
    {
        QFETCH(QByteArray, body);
        ClientDesk desk;
        desk.transport.answer(200, body);
        const auto info = desk.client.serverInfo();
        QVERIFY(!info);
        QTEST(QString(domain::kindName(info.error().kind)), "kind");
    }
    void aWebServerWithoutDhis2IsNotAHub()
    {
        ClientDesk desk;
        desk.transport.answer(404, "<html>nothing here</html>", {{"Content-Type", "text/html"}});
        QCOMPARE(desk.client.serverInfo().error().kind, Kind::NotAHub);
        desk.transport.answer(404, "<html>nothing here</html>", {{"Content-Type", "text/html"}});
        QCOMPARE(desk.client.knock().error().kind, Kind::NotAHub);
        desk.transport.answer(200, json("{'hello':'world'}"));
        QCOMPARE(desk.client.knock().error().kind, Kind::NotAHub);
    }

    void whoeverStoppedGetsNoNewRequest()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        std::stop_source stop;
        desk.client.setStop(stop.get_token());
        stop.request_stop();
        QCOMPARE(desk.client.me().error().kind, Kind::Cancelled);
        QVERIFY(desk.transport.sent.empty());
    }
    void noSecretStandsInAnyError()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        for (const int status : {302, 400, 401, 403, 404, 409, 413, 500, 502}) {
            desk.transport.answer(status, json("{'status':'ERROR','message':'no'}"));
            const auto me = desk.client.me();
            QVERIFY(!me);
            QVERIFY(!me.error().where.contains(u"geheim"_s));
            for (const QString& fact : me.error().facts)
                QVERIFY(!fact.contains(u"geheim"_s));
        }
    }
    void trafficIsCounted()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        desk.transport.answer(200, "{}");
        QVERIFY(desk.client.get(u"/api/x"_s, {}).has_value());
        QCOMPARE(desk.client.traffic().requests, 2);
        QCOMPARE(desk.client.traffic().bytesUp, 20);
        QCOMPARE(desk.client.traffic().bytesDown, 200);
    }

    void aListEndsAtAnEmptyPageOrWithoutANextOne()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        hub::Client::ListQuery query;
        query.type = u"dataElements"_s;
        query.fields = u"id"_s;
        query.filters = {u"code:like:RJ"_s, u"id:in:[a,b]"_s};
        query.order = u"id:asc"_s;
        query.ifNoneMatch = "\"abc\"";
        desk.transport.answer(200, json("{'pager':{'page':1,'nextPage':'x'},'dataElements':[{'id':'a'}]}"),
                              {{"Content-Type", "application/json"}, {"ETag", "\"def\""}});
        const auto first = desk.client.list(query);
        QVERIFY(first.has_value());
        QVERIFY(first->next);
        QCOMPARE(first->etag, "\"def\"");
        QCOMPARE(first->objects.size(), 1);
        const hub::Request& sent = desk.transport.sent.back();
        QCOMPARE(sent.encodedQuery(),
                 "?fields=id&filter=code%3Alike%3ARJ&filter=id%3Ain%3A%5Ba%2Cb%5D&order=id%3Aasc"
                 "&page=1&pageSize=60");
        QCOMPARE(hub::headerValue(sent.headers, "If-None-Match"), "\"abc\"");
        desk.transport.answer(200, json("{'pager':{'page':3,'nextPage':'x'},'dataElements':[]}"));
        QVERIFY(!desk.client.list(query)->next);
        desk.transport.answer(200, json("{'pager':{'page':3},'dataElements':[{'id':'a'}]}"));
        QVERIFY(!desk.client.list(query)->next);
        desk.transport.answer(304, "", {{"ETag", "\"abc\""}});
        QVERIFY(desk.client.list(query)->notModified);
        desk.transport.answer(200, json("{'pager':{}}"));
        QCOMPARE(desk.client.list(query).error().kind, Kind::HubAnswer);
    }
    void aNewTokenMayDoAllThatWeDo()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        const QDateTime dies = desk.clock.now().addDays(365);
        desk.transport.answer(201, json("{'status':'OK','response':{'key':'d2p_neu','uid':'abcdefghijk'}}"));
        const auto made = desk.client.createToken(dies);
        QVERIFY(made.has_value());
        QCOMPARE(made->token.view().toByteArray(), "d2p_neu");
        QCOMPARE(made->uid, u"abcdefghijk"_s);
        QCOMPARE(made->expires, dies);
        const QJsonObject body = bodyOf(desk.transport.sent.back());
        QCOMPARE(qint64(body.value("expire"_L1).toDouble()), dies.toMSecsSinceEpoch());
        const QJsonObject list = body.value("attributes"_L1).toArray().first().toObject();
        QCOMPARE(list.value("type"_L1).toString(), u"MethodAllowedList"_s);
        QCOMPARE(list.value("allowedMethods"_L1).toArray().size(), 5);
        desk.transport.answer(201, json("{'status':'OK'}"));
        QCOMPARE(desk.client.createToken(dies).error().kind, Kind::HubAnswer);
        desk.transport.answer(201, "{\"resp");
        QCOMPARE(desk.client.createToken(dies).error().kind, Kind::HubUnknown);
    }
    void aTokensEndIsToldOnlyWhereThereIsNoDoubtWhichIsOurs()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        const qint64 soon = desk.clock.now().addDays(7).toMSecsSinceEpoch();
        const QByteArray one = json("{'id':'a','expire':") + QByteArray::number(soon) + "}";
        const QByteArray dead = json("{'id':'b','expire':1000}");
        desk.transport.answer(200, json("{'apiToken':[") + one + "," + dead + "]}");
        QCOMPARE(desk.client.tokenExpiry()->value(), desk.clock.now().addDays(7));
        desk.transport.answer(200, json("{'apiToken':[") + one + "," + one + "]}");
        QVERIFY(!desk.client.tokenExpiry()->has_value());
        desk.transport.answer(200, json("{'apiToken':[]}"));
        QVERIFY(!desk.client.tokenExpiry()->has_value());
        QVERIFY(desk.client.revokeToken(u"abcdefghijk"_s).error().kind == Kind::HubUnreachable);
        desk.transport.answer(404, json("{'status':'ERROR'}"));
        QVERIFY(desk.client.revokeToken(u"abcdefghijk"_s).has_value());
        QCOMPARE(desk.transport.sent.back().method, "DELETE");
    }
};

QTEST_GUILESS_MAIN(TestHubClient)
#include "tst_hub_client.moc"
