// What the training hub does with values, row by row of hub-live.md §A1 and §A3 and of hub-live-242.md §2 and §3.
#include "practice/small_hub.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;
using practice::Like;

class TestPracticeValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenCountsAsUpdatedEvenUnchangedOrDeleted();
    void anEmptyValueIsRefused();
    void someBadValuesAreAWarningAndTheOthersAreStored();
    void atomicRefusesAllForOne();
    void oneBadValueOfTheGroupRefusesAllOfIt_data();
    void oneBadValueOfTheGroupRefusesAllOfIt();
    void aMissingComboIsStoredAsDefault();
    void nulIsASuccessThatStoredNothing();
    void aMalformedPeriodIsAnErrorOfTheServer();
    void aCommentLeftOutIsErasedAndTheMarkMovesAlone();
    void createOverwritesAndUpdateCreates();
    void whoMayNotWriteIsTold();
    void periodsCloseAndOpen();
    void approvalOfTheVeryUnitAloneLocks();
    void numbersAreRefusedBy243();
    void the242ImportCountsAndRefusesByValue();
    void the242ImportChecksNoStructureUnlessAsked();
    void the242HeadWinsOverTheValue();
    void the242ImportDeletesAnInsignificantZero();
    void the242ImportKeepsWholeSeconds();
};

void TestPracticeValues::whatIsWrittenCountsAsUpdatedEvenUnchangedOrDeleted()
{
    SmallHub small;
    const QJsonArray values{row(kPupils, {{u"value"_s, u"12"_s}}, kGirls), row(kRooms, {{u"value"_s, u"3"_s}})};
    QCOMPARE(small.send(values).counts(), u"0/2/0/0"_s);
    QCOMPARE(small.send(values).counts(), u"0/2/0/0"_s);
    QCOMPARE(small.cell(kPupils, kGirls), u"12"_s);
    const QJsonArray gone{row(kPupils, {{u"deleted"_s, true}}, kGirls)};
    QCOMPARE(small.send(gone).counts(), u"0/1/0/0"_s);
    QCOMPARE(small.cell(kPupils, kGirls), u"-"_s);
    QCOMPARE(small.send(gone).counts(), u"0/1/0/0"_s);
    QCOMPARE(small
                 .send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}, kYear, u"2026Sep"_s,
                       {{u"importStrategy"_s, u"DELETE"_s}})
                 .counts(),
             u"0/0/0/1"_s);
    QCOMPARE(small.cell(kRooms), u"-"_s);
    QCOMPARE(small.send({}).counts(), u"0/0/0/0"_s);
}

void TestPracticeValues::anEmptyValueIsRefused()
{
    SmallHub small;
    for (const QJsonObject& one :
         {row(kRooms, {{u"value"_s, QString()}}), row(kRooms, {}), row(kRooms, {{u"comment"_s, u"none"_s}})}) {
        const Said said = small.send(QJsonArray{one});
        QCOMPARE(said.status, 409);
        QCOMPARE(said.code(), u"E8120"_s);
        QCOMPARE(said.counts(), u"0/0/1/0"_s);
    }
}

void TestPracticeValues::someBadValuesAreAWarningAndTheOthersAreStored()
{
    SmallHub small;
    const Said said = small.send(QJsonArray{row(kPupils, {{u"value"_s, u"5"_s}}, kGirls),
                                            row(kPupils, {{u"value"_s, u"-1"_s}}, kBoys),
                                            row(kRooms, {{u"value"_s, u"2.5"_s}})});
    QCOMPARE(said.status, 200);
    QCOMPARE(said.inner().value(u"status"_s).toString(), u"WARNING"_s);
    QCOMPARE(said.counts(), u"0/1/2/0"_s);
    QCOMPARE(said.rejected(), (QList<int>{1, 2}));
    QCOMPARE(said.code(), u"E8122"_s);
    QCOMPARE(small.cell(kPupils, kGirls), u"5"_s);
}

void TestPracticeValues::atomicRefusesAllForOne()
{
    SmallHub small;
    const Said said = small.send(
        QJsonArray{row(kPupils, {{u"value"_s, u"5"_s}}, kGirls), row(kRooms, {{u"value"_s, u"x"_s}})}, kYear,
        u"2026Sep"_s, {{u"atomic"_s, u"true"_s}});
    QCOMPARE(said.status, 409);
    QCOMPARE(said.code(), u"E8000"_s);
    QCOMPARE(said.rejected(), (QList<int>{0, 1}));
    QCOMPARE(small.cell(kPupils, kGirls), u"-"_s);
}

void TestPracticeValues::oneBadValueOfTheGroupRefusesAllOfIt_data()
{
    QTest::addColumn<QJsonObject>("bad");
    QTest::addColumn<QString>("code");
    QTest::newRow("foreign combo") << row(kPupils, {{u"value"_s, u"1"_s}}, kTermOne) << u"E8024"_s;
    QTest::newRow("element of another set") << row(kMeals, {{u"value"_s, u"1"_s}}) << u"E8020"_s;
    QTest::newRow("unknown element") << row(u"abcdefghijk"_s, {{u"value"_s, u"1"_s}}) << u"E8020"_s;
    QTest::newRow("unit not yet open") << row(kHead, {{u"value"_s, u"1"_s}, {u"orgUnit"_s, kNew}}) << u"E8031"_s;
    QTest::newRow("unit out of scope") << row(kHead, {{u"value"_s, u"1"_s}, {u"orgUnit"_s, kFar}}) << u"E8011"_s;
    QTest::newRow("period of another type")
        << row(kHead, {{u"value"_s, u"1"_s}, {u"period"_s, u"202610"_s}}) << u"E8021"_s;
    QTest::newRow("too early") << row(kHead, {{u"value"_s, u"1"_s}, {u"period"_s, u"2027Sep"_s}}) << u"E8030"_s;
    QTest::newRow("the same cell twice") << row(kRooms, {{u"value"_s, u"4"_s}}) << u"E8128"_s;
}

void TestPracticeValues::oneBadValueOfTheGroupRefusesAllOfIt()
{
    QFETCH(QJsonObject, bad);
    QFETCH(QString, code);
    SmallHub small;
    const Said said = small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}}), bad});
    QCOMPARE(said.status, 409);
    QCOMPARE(said.code(), code);
    QCOMPARE(said.counts(), u"0/0/0/0"_s);
    QCOMPARE(said.rejected(), (QList<int>{0, 1}));
    QCOMPARE(small.cell(kRooms), u"-"_s);
}

void TestPracticeValues::aMissingComboIsStoredAsDefault()
{
    for (const Like like : {Like::V242, Like::V243, Like::V244}) {
        SmallHub small(like);
        QCOMPARE(small.send(QJsonArray{row(kPupils, {{u"value"_s, u"3"_s}})}).status, 200);
        QCOMPARE(small.cell(kPupils), u"3"_s);
    }
}

void TestPracticeValues::nulIsASuccessThatStoredNothing()
{
    const QString text = QString(u"a"_s + QChar(u'\0') + u"b"_s);
    const QJsonArray values{row(kHead, {{u"value"_s, text}}), row(kRooms, {{u"value"_s, u"3"_s}})};
    SmallHub small;
    const Said said = small.send(values);
    QCOMPARE(said.status, 200);
    QCOMPARE(said.inner().value(u"status"_s).toString(), u"SUCCESS"_s);
    QCOMPARE(said.counts(), u"0/0/2/0"_s);
    QVERIFY(said.rejected().isEmpty());
    QCOMPARE(small.cell(kRooms), u"-"_s);
    SmallHub old(Like::V242);
    const Said refused = old.send(values);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.inner().value(u"status"_s).toString(), u"ERROR"_s);
    QCOMPARE(old.cell(kRooms), u"-"_s);
}

void TestPracticeValues::aMalformedPeriodIsAnErrorOfTheServer()
{
    SmallHub small;
    QCOMPARE(small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}, kYear, u"2026Schoolyear"_s).status, 500);
    QCOMPARE(small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}, {u"period"_s, u"2026Foo"_s}})}).status, 500);
    SmallHub old(Like::V242);
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}, kYear, u"2026Schoolyear"_s).code(), u"E7611"_s);
}

void TestPracticeValues::aCommentLeftOutIsErasedAndTheMarkMovesAlone()
{
    SmallHub small;
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}, {u"comment"_s, u"recounted"_s}})});
    const QJsonObject mark{
        {u"dataElement"_s, kRooms}, {u"period"_s, u"2026Sep"_s}, {u"orgUnit"_s, kSchool}, {u"followup"_s, true}};
    QCOMPARE(small.ask("PUT", u"/api/dataValues/followup"_s, {}, u"clerk"_s, QJsonDocument(mark).toJson()).status, 200);
    QJsonObject cell = small.form().rows().first().toObject();
    QCOMPARE(cell.value(u"followUp"_s).toBool(), true);
    QCOMPARE(cell.value(u"comment"_s).toString(), u"recounted"_s);
    (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    cell = small.form().rows().first().toObject();
    QVERIFY(!cell.contains(u"comment"_s));
    QCOMPARE(cell.value(u"followUp"_s).toBool(), false);
}

void TestPracticeValues::createOverwritesAndUpdateCreates()
{
    SmallHub small;
    const QList<std::pair<QString, QString>> create{{u"importStrategy"_s, u"CREATE"_s}},
        update{{u"importStrategy"_s, u"UPDATE"_s}};
    QCOMPARE(small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}, kYear, u"2026Sep"_s, update).counts(),
             u"0/1/0/0"_s);
    QCOMPARE(small.send(QJsonArray{row(kRooms, {{u"value"_s, u"4"_s}})}, kYear, u"2026Sep"_s, create).counts(),
             u"0/1/0/0"_s);
    QCOMPARE(small.cell(kRooms), u"4"_s);
    SmallHub old(Like::V242);
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}, kYear, u"2026Sep"_s, update).counts(),
             u"0/0/1/0"_s);
    (void)old.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"value"_s, u"4"_s}})}, kYear, u"2026Sep"_s, create).counts(),
             u"0/0/1/0"_s);
    QCOMPARE(old.cell(kRooms), u"3"_s);
}

void TestPracticeValues::whoMayNotWriteIsTold()
{
    SmallHub small;
    const QJsonArray values{row(kRooms, {{u"value"_s, u"3"_s}})};
    QCOMPARE(small.send(values, kYear, u"2026Sep"_s, {}, u"reader"_s).status, 403);
    const Said said = small.send(values, kYear, u"2026Sep"_s, {}, u"viewer"_s);
    QCOMPARE(said.status, 409);
    QCOMPARE(said.code(), u"E8010"_s);
}

void TestPracticeValues::periodsCloseAndOpen()
{
    SmallHub small;
    const QJsonArray values{row(kMeals, {{u"value"_s, u"3"_s}})};
    QCOMPARE(small.send(values, kMonth, u"202608"_s).code(), u"E8030"_s);
    QCOMPARE(small.form(kMonth, u"202608"_s).body.value(u"lockStatus"_s).toString(), u"LOCKED"_s);
    QCOMPARE(small.send(values, kMonth, u"202608"_s, {{u"force"_s, u"true"_s}}).code(), u"E8030"_s);
    QCOMPARE(small.send(values, kMonth, u"202608"_s, {}, u"admin"_s).status, 200);
    const QList<std::pair<QString, QString>> where{{u"ou"_s, kSchool}, {u"pe"_s, u"202608"_s}, {u"ds"_s, kMonth}};
    QCOMPARE(small.ask("POST", u"/api/lockExceptions"_s, where).status, 403);
    QCOMPARE(small.ask("POST", u"/api/lockExceptions"_s, where, u"admin"_s).status, 201);
    QCOMPARE(small.send(values, kMonth, u"202608"_s).status, 200);
    QCOMPARE(small.form(kMonth, u"202608"_s).body.value(u"lockStatus"_s).toString(), u"OPEN"_s);
    QCOMPARE(small.ask("DELETE", u"/api/lockExceptions"_s, where, u"admin"_s).status, 204);
    QCOMPARE(small.send(values, kMonth, u"202608"_s).code(), u"E8030"_s);
    SmallHub old(Like::V242);
    QCOMPARE(old.send(values, kMonth, u"202608"_s).code(), u"E7640"_s);
    QCOMPARE(old.send(values, kMonth, u"202701"_s).code(), u"E7641"_s);
}

void TestPracticeValues::approvalOfTheVeryUnitAloneLocks()
{
    const QJsonArray values{row(kMeals, {{u"value"_s, u"3"_s}})};
    for (const Like like : {Like::V242, Like::V244}) {
        SmallHub small(like);
        QJsonObject package{
            {u"dataApprovalLevels"_s,
             QJsonArray{object(u"AlDistrict1"_s, u"District"_s, {{u"orgUnitLevel"_s, 2}}),
                        object(u"AlSchool001"_s, u"School"_s, {{u"orgUnitLevel"_s, 3}})}},
            {u"dataApprovalWorkflows"_s,
             QJsonArray{object(u"AwMonth0001"_s, u"Month"_s,
                               {{u"periodType"_s, u"Monthly"_s},
                                {u"dataApprovalLevels"_s, refs({u"AlDistrict1"_s, u"AlSchool001"_s})}})}}};
        QCOMPARE(small.post(u"/api/metadata"_s, package, u"admin"_s).status, 200);
        const QByteArray patch = "[{\"op\":\"add\",\"path\":\"/workflow\",\"value\":{\"id\":\"AwMonth0001\"}}]";
        hub::Request request;
        request.method = "PATCH";
        request.path = u"/api/dataSets/"_s + kMonth;
        request.headers = {{"Content-Type", "application/json-patch+json"}};
        request.secret = basic(u"admin"_s);
        request.body = patch;
        QCOMPARE(small.hub.handle(request).status, 200);
        auto where = [](const QString& unitUid) {
            return QList<std::pair<QString, QString>>{{u"ds"_s, kMonth}, {u"pe"_s, u"202610"_s}, {u"ou"_s, unitUid}};
        };
        QCOMPARE(small.ask("POST", u"/api/dataApprovals"_s, where(kDistrict), u"admin"_s).status, 204);
        const Said above = small.send(values, kMonth, u"202610"_s);
        if (like == Like::V242)
            QCOMPARE(above.code(), u"E7642"_s);
        else
            QCOMPARE(above.status, 200);
        QCOMPARE(small.ask("POST", u"/api/dataApprovals"_s, where(kSchool), u"admin"_s).status, 204);
        QCOMPARE(small.send(values, kMonth, u"202610"_s).code(), like == Like::V242 ? u"E7642"_s : u"E8033"_s);
        QCOMPARE(small.form(kMonth, u"202610"_s).body.value(u"lockStatus"_s).toString(), u"APPROVED"_s);
    }
}

void TestPracticeValues::numbersAreRefusedBy243()
{
    SmallHub now, before(Like::V243);
    const QJsonArray values{row(kRooms, {{u"value"_s, 3}})};
    QCOMPARE(now.send(values).status, 200);
    QCOMPARE(now.cell(kRooms), u"3"_s);
    QCOMPARE(before.send(values).status, 500);
    QCOMPARE(before.cell(kRooms), u"-"_s);
}

void TestPracticeValues::the242ImportCountsAndRefusesByValue()
{
    SmallHub old(Like::V242);
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}).counts(), u"1/0/0/0"_s);
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}).counts(), u"0/0/1/0"_s);
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"value"_s, u"4"_s}})}).counts(), u"0/1/0/0"_s);
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"deleted"_s, true}})}).counts(), u"0/0/0/1"_s);
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"deleted"_s, true}})}).counts(), u"0/0/1/0"_s);
    const Said some = old.send(
        QJsonArray{row(kPupils, {{u"value"_s, u"5"_s}}, kGirls), row(kPupils, {{u"value"_s, u"-1"_s}}, kBoys)});
    QCOMPARE(some.status, 409);
    QCOMPARE(some.inner().value(u"status"_s).toString(), u"WARNING"_s);
    QCOMPARE(some.counts(), u"1/0/1/0"_s);
    QCOMPARE(some.code(), u"E7619"_s);
    QCOMPARE(old.cell(kPupils, kGirls), u"5"_s);
    QCOMPARE(old.send(QJsonArray{row(kRooms, {{u"comment"_s, u"none"_s}})}).counts(), u"1/0/0/0"_s);
}

void TestPracticeValues::the242ImportChecksNoStructureUnlessAsked()
{
    SmallHub old(Like::V242);
    const QJsonArray foreign{row(kPupils, {{u"value"_s, u"1"_s}}, kTermOne)},
        missing{row(kPupils, {{u"value"_s, u"1"_s}})};
    QCOMPARE(old.send(foreign).status, 200);
    QCOMPARE(old.send(foreign, kYear, u"2026Sep"_s, {{u"strictCategoryOptionCombos"_s, u"true"_s}}).code(), u"E7634"_s);
    QCOMPARE(old.send(missing, kYear, u"2026Sep"_s, {{u"requireCategoryOptionCombo"_s, u"true"_s}}).code(), u"E7630"_s);
    QCOMPARE(old.send(QJsonArray{row(kMeals, {{u"value"_s, u"1"_s}})}, kYear, u"2026Sep"_s,
                      {{u"strictDataElements"_s, u"true"_s}})
                 .code(),
             u"E7633"_s);
    QCOMPARE(
        old.send(QJsonArray{row(kRooms, {{u"value"_s, u"1"_s}})}, kYear, u"202610"_s, {{u"strictPeriods"_s, u"true"_s}})
            .code(),
        u"E7632"_s);
}

void TestPracticeValues::the242HeadWinsOverTheValue()
{
    SmallHub old(Like::V242);
    (void)old.send(
        QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}, {u"orgUnit"_s, kOther}, {u"period"_s, u"2025Sep"_s}})});
    QCOMPARE(old.cell(kRooms), u"3"_s);
    QVERIFY(old.form(kYear, u"2025Sep"_s, kOther).rows().isEmpty());
    SmallHub now;
    (void)now.send(
        QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}, {u"orgUnit"_s, kOther}, {u"period"_s, u"2025Sep"_s}})});
    QCOMPARE(now.form(kYear, u"2025Sep"_s, kOther).rows().size(), 1);
}

void TestPracticeValues::the242ImportDeletesAnInsignificantZero()
{
    const QJsonArray some{row(kMeals, {{u"value"_s, u"77"_s}})}, zero{row(kMeals, {{u"value"_s, u"0"_s}})};
    SmallHub old(Like::V242), now;
    (void)old.send(some, kMonth, u"202610"_s);
    QCOMPARE(old.send(zero, kMonth, u"202610"_s).counts(), u"0/0/0/1"_s);
    QVERIFY(old.form(kMonth, u"202610"_s).rows().isEmpty());
    (void)now.send(some, kMonth, u"202610"_s);
    (void)now.send(zero, kMonth, u"202610"_s);
    QCOMPARE(now.form(kMonth, u"202610"_s).rows().first().toObject().value(u"value"_s).toString(), u"0"_s);
}

// hub-live-242.md §2.1: who reads the server's time first and asks from there on misses what came in the same second.
void TestPracticeValues::the242ImportKeepsWholeSeconds()
{
    for (const Like like : {Like::V242, Like::V244}) {
        SmallHub small(like);
        (void)small.send(QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})});
        const QString now = small.clock.now().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
        const Said said = small.ask("GET", u"/api/dataValueSets"_s,
                                    {{u"dataSet"_s, kYear}, {u"orgUnit"_s, kSchool}, {u"lastUpdated"_s, now}});
        QCOMPARE(said.rows().size(), like == Like::V242 ? 0 : 1);
    }
}

QTEST_GUILESS_MAIN(TestPracticeValues)
#include "tst_practice_values.moc"
