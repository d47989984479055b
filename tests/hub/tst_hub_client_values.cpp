#include "client_desk.h"

using namespace rejista;
using namespace rejista::test;
using domain::Kind;
using State = hub::Outcome::State;

class TestHubClientValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesGoOutSortedWholeAndAsText()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        desk.transport.answer(200, summary("SUCCESS", 0, 4, 0, 0, json("'conflicts':[],'rejectedIndexes':[]")));
        const std::vector<hub::OutgoingValue> values{
            {kElement2, kGirls, u"5"_s, {}, false},
            {kElement, kBoys, std::nullopt, u"not counted"_s, false},
            {kElement, kGirls, u"12"_s, u"recounted \"twice\" é"_s, true},
            {kElement2, kBoys, u"a\0b"_s, u"x\0y"_s, false},
        };
        const auto pushed = desk.client.pushValues(form(), values);
        QVERIFY(pushed.has_value());
        QVERIFY(pushed->accounted);
        const hub::Request& sent = desk.transport.sent.back();
        QCOMPARE(sent.method, "POST");
        QCOMPARE(sent.path, u"/api/dataValueSets"_s);
        QVERIFY(sent.query.isEmpty());
        QCOMPARE(hub::headerValue(sent.headers, "Content-Type"), "application/json");
        const QByteArray expected = json(
            "{'attributeOptionCombo':'HllvX50cXC0','dataSet':'IUMZhZgV673','dataValues':["
            "{'categoryOptionCombo':'A1gK0i4Gege','comment':'recounted \\'twice\\' é','dataElement':'FULiEpundUl',"
            "'followUp':true,'followup':true,'value':'12'},"
            "{'categoryOptionCombo':'d7RtIKYZVGW','dataElement':'FULiEpundUl','deleted':true},"
            "{'categoryOptionCombo':'A1gK0i4Gege','dataElement':'YWpcFhjNrV5','followUp':false,'followup':false,"
            "'value':'5'},"
            "{'categoryOptionCombo':'d7RtIKYZVGW','comment':'xy','dataElement':'YWpcFhjNrV5','followUp':false,"
            "'followup':false,'value':'ab'}],'orgUnit':'x2JDDPqe3Dy','period':'2026Sep'}");
        QCOMPARE(QString::fromUtf8(QJsonDocument(bodyOf(sent)).toJson(QJsonDocument::Compact)),
                 QString::fromUtf8(expected));
    }
    void theIndexesThatComeBackAreTheCallers()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        desk.transport.answer(
            200,
            summary("WARNING", 0, 1, 1, 0,
                    json("'conflicts':[{'value':'Value #1 value `x` is bad','errorCode':'E8122','indexes':[1]}],"
                         "'rejectedIndexes':[1]")));
        // Sent in the other order: row 1 of the body is number 0 of the caller.
        const std::vector<hub::OutgoingValue> values{{kElement2, kGirls, u"x"_s, {}, false},
                                                     {kElement, kGirls, u"12"_s, {}, false}};
        const auto pushed = desk.client.pushValues(form(), values);
        QCOMPARE(pushed->rejected.size(), 1);
        QCOMPARE(pushed->rejected.front().index, 0);
        QCOMPARE(pushed->rejected.front().code, u"E8122"_s);
    }
    void theGuiltyRowOfARefusedGroupIsFoundWhereTheWordsNameOne_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("index");
        const QString set = u"Data set IUMZhZgV673 "_s;
        QTest::newRow("combo") << set
                + u"+ data element FULiEpundUl not usable with category option combo(s): "
                  "`[A1gK0i4Gege]`"_s
                               << 2;
        QTest::newRow("element") << set + u"not usable with data element(s): `[YWpcFhjNrV5]`"_s << 0;
        QTest::newRow("element of two rows") << set + u"not usable with data element(s): `[FULiEpundUl]`"_s << -1;
        QTest::newRow("nobody") << set + u"not usable with org unit(s): `[x2JDDPqe3Dy]`"_s << -1;
    }
    void theGuiltyRowOfARefusedGroupIsFoundWhereTheWordsNameOne()
    {
        QFETCH(QString, words);
        QFETCH(int, index);
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        const std::vector<hub::OutgoingValue> values{{kElement2, kGirls, u"x"_s, {}, false},
                                                     {kElement, kBoys, u"12"_s, {}, false},
                                                     {kElement, kGirls, u"12"_s, {}, false}};
        desk.transport.answer(409,
                              summary("ERROR", 0, 0, 0, 0,
                                      json("'conflicts':[{'errorCode':'E8020','indexes':[0,1,2],'value':'")
                                          + words.toUtf8() + json("'}],'rejectedIndexes':[0,1,2]")));
        const auto pushed = desk.client.pushValues(form(), values);
        QVERIFY(pushed.has_value() && pushed->refusedWhole.has_value() && pushed->accounted);
        QCOMPARE(pushed->refusedWhole->index, index);
    }
    void largeBodiesArePackedAndTooLargeOnesRefused()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.42.3"));
        std::vector<hub::OutgoingValue> values;
        for (int i = 0; i < 400; ++i)
            values.push_back({u"E%1"_s.arg(i, 10, 10, QChar(u'0')), kGirls, QString::number(i), {}, false});
        desk.transport.answer(200, summary("SUCCESS", 400, 0, 0, 0, json("'conflicts':[],'rejectedIndexes':[]")));
        const auto pushed = desk.client.pushValues(form(), values);
        QVERIFY(pushed.has_value() && pushed->accounted);
        const hub::Request& sent = desk.transport.sent.back();
        QVERIFY(sent.body.startsWith("\x1f\x8b"));
        QVERIFY(hub::headerValue(sent.headers, "Content-Encoding").isEmpty());
        QCOMPARE(bodyOf(sent).value("dataValues"_L1).toArray().size(), 400);
        values.front().comment = QString(900 * 1024, u'x');
        const auto tooLarge = desk.client.pushValues(form(), values);
        QCOMPARE(tooLarge.error().kind, Kind::Usage);
        QCOMPARE(tooLarge.error().fact(u"reason"_s), u"tooLarge"_s);
        QCOMPARE(desk.transport.sent.size(), 1);
    }
    void olderHubsAreAskedToBeStrict()
    {
        const std::vector<hub::OutgoingValue> values{{kElement, kGirls, u"12"_s, {}, false}};
        for (const QByteArray& version : {QByteArray("2.41.9"), QByteArray("2.42.5.2")}) {
            ClientDesk desk;
            QVERIFY(desk.greet(version));
            desk.transport.answer(200, summary("SUCCESS", 1, 0, 0, 0, json("'conflicts':[]")));
            QVERIFY(desk.client.pushValues(form(), values, true).has_value());
            const QStringList names = namesOf(desk.transport.sent.back());
            for (const char* name :
                 {"strictPeriods", "strictDataElements", "strictCategoryOptionCombos", "strictAttributeOptionCombos",
                  "strictOrganisationUnits", "requireCategoryOptionCombo", "requireAttributeOptionCombo", "dryRun"})
                QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        }
    }
    void whatWouldDoHarmNeverLeaves_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << u"empty"_s;
        QTest::newRow("no combo") << u"cell"_s;
        QTest::newRow("bad element") << u"cell"_s;
        QTest::newRow("bad period") << u"form"_s;
        QTest::newRow("no attribute combo") << u"form"_s;
        QTest::newRow("twice") << u"duplicate"_s;
        QTest::newRow("empty value") << u"emptyValue"_s;
        QTest::newRow("only NUL") << u"emptyValue"_s;
    }
    void whatWouldDoHarmNeverLeaves()
    {
        const QByteArray what = QTest::currentDataTag();
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        hub::FormId id = form();
        std::vector<hub::OutgoingValue> values{{kElement, kGirls, u"12"_s, {}, false}};
        if (what == "nothing")
            values.clear();
        else if (what == "no combo")
            values.front().categoryOptionCombo.clear();
        else if (what == "bad element")
            values.front().dataElement = u"abc"_s;
        else if (what == "bad period")
            id.period = u"2026Foo"_s;
        else if (what == "no attribute combo")
            id.attributeOptionCombo.clear();
        else if (what == "twice")
            values.push_back(values.front());
        else if (what == "empty value")
            values.front().value = u""_s;
        else
            values.front().value = QString(QChar(u'\0'));
        const auto pushed = desk.client.pushValues(id, values);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, Kind::Usage);
        QTEST(pushed.error().fact(u"reason"_s), "reason");
        QVERIFY(desk.transport.sent.empty());
    }
    void aCutWriteIsUnknownAndACutReadIsWhatItWas()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        const std::vector<hub::OutgoingValue> values{{kElement, kGirls, u"12"_s, {}, false}};
        const domain::Error cut = domain::error(Kind::HubTimeout, {}, {{u"host"_s, u"hub.example.org"_s}});
        desk.transport.fail(State::Unknown, cut);
        auto pushed = desk.client.pushValues(form(), values);
        QCOMPARE(pushed.error().kind, Kind::HubUnknown);
        QCOMPARE(pushed.error().fact(u"cause"_s), u"hubTimeout"_s);
        QCOMPARE(pushed.error().fact(u"host"_s), u"hub.example.org"_s);
        desk.transport.fail(State::Unknown, domain::error(Kind::Cancelled));
        QCOMPARE(desk.client.pushValues(form(), values).error().kind, Kind::HubUnknown);
        desk.transport.fail(State::NotSent, domain::error(Kind::HubUnreachable));
        QCOMPARE(desk.client.pushValues(form(), values).error().kind, Kind::HubUnreachable);
        desk.transport.fail(State::Unknown, cut);
        QCOMPARE(desk.client.readForm(form()).error().kind, Kind::HubTimeout);
        desk.transport.fail(State::Unknown, cut);
        QCOMPARE(desk.client.setComplete(form(), true).error().kind, Kind::HubUnknown);
        // A yes that is no whole answer says nothing either.
        for (const QByteArray& body :
             {QByteArray("{\"response\":{"), QByteArray("{}"), QByteArray(json("{'response':{}}"))}) {
            desk.transport.answer(200, body);
            QCOMPARE(desk.client.pushValues(form(), values).error().kind, Kind::HubUnknown);
        }
    }
    void aPullAsksFromTheSecondOnOlderHubs()
    {
        for (const QByteArray& version : {QByteArray("2.42.3"), QByteArray("2.44.0")}) {
            ClientDesk desk;
            QVERIFY(desk.greet(version));
            desk.transport.answer(200, json("{'dataValues':[]}"));
            hub::Client::DeltaQuery query;
            query.dataSets = {kSet};
            query.orgUnits = {kUnit};
            query.since = QDateTime(QDate(2026, 11, 22), QTime(0, 33, 40, 912), Qt::UTC);
            QVERIFY(desk.client.readValues(query).has_value());
            const QByteArray asked = desk.transport.sent.back().encodedQuery();
            QVERIFY2(asked.contains(version.startsWith("2.42") ? "lastUpdated=2026-11-22T00%3A33%3A40.000Z"
                                                               : "lastUpdated=2026-11-22T00%3A33%3A40.912Z"),
                     asked.constData());
            QVERIFY(asked.contains("includeDeleted=true"));
            QVERIFY(asked.contains("children=true"));
        }
    }
    void aPullIsPackedByTheHubWhereItCan()
    {
        hub::Client::DeltaQuery query;
        query.dataSets = {kSet};
        query.orgUnits = {kUnit};
        query.periods = {u"2026Sep"_s};
        const QByteArray rows = json(
            "{'orgUnit':'x2JDDPqe3Dy','dataValues':[{'dataElement':'FULiEpundUl',"
            "'categoryOptionCombo':'A1gK0i4Gege','attributeOptionCombo':'HllvX50cXC0','value':'1',"
            "'lastUpdated':'2026-11-22T00:33:40.912+0000'}]}");
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        // Called JSON (seen), or a file: it is what it is.
        for (const QByteArray& type : {QByteArray("application/json"), QByteArray("application/gzip"), QByteArray()}) {
            desk.transport.answer(200, hub::gzipped(rows), {{"Content-Type", type}});
            const auto values = desk.client.readValues(query);
            QVERIFY(values.has_value());
            QCOMPARE(values->front().value.value_or(QString()), u"1"_s);
        }
        QVERIFY(namesOf(desk.transport.sent.back()).contains(u"compression"_s));
        desk.transport.answer(200, rows);  // who does not know the parameter forgets it
        QVERIFY(desk.client.readValues(query).has_value());
        desk.transport.answer(200, hub::gzipped(rows).chopped(5));
        QCOMPARE(desk.client.readValues(query).error().fact(u"reason"_s), u"truncated"_s);
        desk.transport.answer(200, "\x1f\x8bnothing");
        QCOMPARE(desk.client.readValues(query).error().fact(u"reason"_s), u"encoding"_s);
        desk.transport.answer(200, hub::gzipped(QByteArray(80 * 1024 * 1024, ' ')));
        QCOMPARE(desk.client.readValues(query).error().fact(u"reason"_s), u"tooLarge"_s);
        // Only what was asked for packed may come so.
        desk.transport.answer(200, hub::gzipped("{}"));
        QCOMPARE(desk.client.get(u"x"_s, {}).error().kind, Kind::HubAnswer);
        ClientDesk old;
        QVERIFY(old.greet("2.42.3"));
        old.transport.answer(200, rows);
        QVERIFY(old.client.readValues(query).has_value());
        QVERIFY(!namesOf(old.transport.sent.back()).contains(u"compression"_s));
    }
    void aPullNeedsASetAUnitAndOneTime()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.42.3"));
        hub::Client::DeltaQuery query;
        QCOMPARE(desk.client.readValues(query).error().kind, Kind::Usage);
        query.dataSets = {kSet};
        query.orgUnits = {kUnit};
        QCOMPARE(desk.client.readValues(query).error().kind, Kind::Usage);
        query.periods = {u"2026Sep"_s};
        query.since = desk.clock.now();
        QCOMPARE(desk.client.readValues(query).error().kind, Kind::Usage);
        query.since.reset();
        query.offset = 10;  // which 2.42 would forget
        QCOMPARE(desk.client.readValues(query).error().kind, Kind::Usage);
        query.offset = 0;
        for (int i = 0; i < 900; ++i)
            query.orgUnits.append(u"E%1"_s.arg(i, 10, 10, QChar(u'0')));
        QCOMPARE(desk.client.readValues(query).error().fact(u"reason"_s), u"tooLong"_s);
        QVERIFY(desk.transport.sent.empty());
    }
    void rowsThatCannotBeReadAreNeverTakenForMissingOnes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no rows") << QByteArray("{}");
        QTest::newRow("no element") << QByteArray(
            json("{'dataValues':[{'categoryOptionCombo':'A1gK0i4Gege','period':'2026Sep','orgUnit':'x2JDDPqe3Dy',"
                 "'attributeOptionCombo':'HllvX50cXC0','value':'1','lastUpdated':'2026-11-22T00:33:40.912+0000'}]}"));
        QTest::newRow("no unit, no head") << QByteArray(
            json("{'dataValues':[{'dataElement':'FULiEpundUl','categoryOptionCombo':'A1gK0i4Gege','period':'2026Sep',"
                 "'attributeOptionCombo':'HllvX50cXC0','value':'1','lastUpdated':'2026-11-22T00:33:40.912+0000'}]}"));
        QTest::newRow("a number") << QByteArray(json(
            "{'orgUnit':'x2JDDPqe3Dy','dataValues':[{'dataElement':'FULiEpundUl','categoryOptionCombo':'A1gK0i4Gege',"
            "'period':'2026Sep','attributeOptionCombo':'HllvX50cXC0','value':1,"
            "'lastUpdated':'2026-11-22T00:33:40.912+0000'}]}"));
        QTest::newRow("no time") << QByteArray(json(
            "{'orgUnit':'x2JDDPqe3Dy','dataValues':[{'dataElement':'FULiEpundUl','categoryOptionCombo':'A1gK0i4Gege',"
            "'period':'2026Sep','attributeOptionCombo':'HllvX50cXC0','value':'1'}]}"));
    }
    void rowsThatCannotBeReadAreNeverTakenForMissingOnes()
    {
        QFETCH(QByteArray, body);
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        desk.transport.answer(200, body);
        hub::Client::DeltaQuery query;
        query.dataSets = {kSet};
        query.orgUnits = {kUnit};
        query.since = desk.clock.now();
        const auto values = desk.client.readValues(query);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, Kind::HubAnswer);
        QCOMPARE(values.error().fact(u"reason"_s), u"shape"_s);
    }
    void aFormWithAnAttributeComboIsAskedForItsOptions()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0", "GMT+01:00"));
        hub::FormId id = form();
        id.attributeOptionCombo = u"QK1hAbVAbzS"_s;
        id.attributeCombo = u"Y6Ky4N8ijyE"_s;
        id.attributeOptions = {u"GVo1XZZOxbt"_s, u"GVo1XZZOxbu"_s};
        desk.transport.answer(
            200,
            json("{'dataValues':[{'dataElement':'FULiEpundUl','period':'2026Sep','orgUnit':'x2JDDPqe3Dy',"
                 "'categoryOptionCombo':'A1gK0i4Gege','value':'4','followUp':true,'storedBy':'clerk',"
                 "'lastUpdated':'2026-11-22T01:33:49.293'}],'lockStatus':'LOCKED','completeStatus':"
                 "{'complete':true,'created':'2026-11-22T01:00:00.000','createdBy':'clerk'}}"));
        const auto read = desk.client.readForm(id);
        QVERIFY(read.has_value());
        QVERIFY(desk.transport.sent.back().encodedQuery().contains("cc=Y6Ky4N8ijyE&cp=GVo1XZZOxbt%3BGVo1XZZOxbu"));
        QCOMPARE(read->lock, hub::LockStatus::Locked);
        QVERIFY(read->completion.complete);
        QCOMPARE(read->completion.by, u"clerk"_s);
        QCOMPARE(read->completion.at, QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC));
        QCOMPARE(read->values.front().attributeOptionCombo, u"QK1hAbVAbzS"_s);
        QCOMPARE(read->values.front().updatedAt, QDateTime(QDate(2026, 11, 22), QTime(0, 33, 49, 293), Qt::UTC));
        desk.transport.answer(200, "");
        QVERIFY(desk.client.setComplete(id, true).has_value());
        QCOMPARE(bodyOf(desk.transport.sent.back()).value("attribute"_L1).toObject().value("combo"_L1).toString(),
                 u"Y6Ky4N8ijyE"_s);
    }
    void halfAnAttributeIsNeverAskedFor()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        hub::FormId id = form();
        id.attributeCombo = u"Y6Ky4N8ijyE"_s;
        QCOMPARE(desk.client.readForm(id).error().kind, Kind::Usage);
        QCOMPARE(desk.client.setComplete(id, true).error().kind, Kind::Usage);
        id.attributeCombo.clear();
        id.attributeOptions = {u"GVo1XZZOxbt"_s};
        QCOMPARE(desk.client.readForm(id).error().kind, Kind::Usage);
        QVERIFY(desk.transport.sent.empty());
    }
    void aFormWithoutLockOrCompletionIsNoForm()
    {
        ClientDesk desk;
        QVERIFY(desk.greet("2.44.0"));
        for (const QByteArray& body :
             {json("{'dataValues':[],'completeStatus':{'complete':false}}"),
              json("{'dataValues':[],'lockStatus':'MAYBE','completeStatus':{'complete':false}}"),
              json("{'dataValues':[],'lockStatus':'OPEN'}"),
              json("{'lockStatus':'OPEN','completeStatus':{'complete':false}}")}) {
            desk.transport.answer(200, body);
            const auto read = desk.client.readForm(form());
            QVERIFY2(!read, body.constData());
            QCOMPARE(read.error().kind, Kind::HubAnswer);
        }
    }
};

QTEST_GUILESS_MAIN(TestHubClientValues)
#include "tst_hub_client_values.moc"
