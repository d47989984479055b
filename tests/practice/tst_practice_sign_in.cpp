// The training hub and who calls: passwords, tokens, trainees, and what nobody may.
#include "practice/small_hub.h"

#include <QTest>

using namespace rejista;
using namespace rejista::tests;

class TestPracticeSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsCheckedKeptAndRevoked();
    void aTokenGoesOnForAnHourWithWhatItsOwnerMight();
    void nobodySeesMoreThanPing();
    void aTraineeCapturesWhereItSays();
    void headIsGetWithoutItsBody();
};

void TestPracticeSignIn::aTokenIsCheckedKeptAndRevoked()
{
    SmallHub small;
    const Said made = small.post(u"/api/apiToken"_s, {{u"expire"_s, 1999999999999.0}});
    QCOMPARE(made.status, 201);
    const QByteArray key = made.inner().value(u"key"_s).toString().toLatin1();
    const QString uid = made.inner().value(u"uid"_s).toString();
    QVERIFY(key.startsWith("d2p_") && key.size() == 54);
    auto with = [&](const QByteArray& text, const QByteArray& method = "GET") {
        return small.ask(method, u"/api/me"_s, {{u"fields"_s, u"username"_s}}, {}, {}, "ApiToken " + text).status;
    };
    QCOMPARE(with(key), 200);
    QByteArray mistyped = key;
    mistyped[20] = mistyped.at(20) == 'a' ? 'b' : 'a';
    QCOMPARE(with(mistyped), 400);
    QCOMPARE(small.ask("DELETE", u"/api/apiToken/"_s + uid).status, 200);
    QCOMPARE(with(key), 401);
    const Said dead = small.post(u"/api/apiToken"_s, {{u"expire"_s, 1000.0}});
    QCOMPARE(with(dead.inner().value(u"key"_s).toString().toLatin1()), 401);
    const Said narrow = small.post(
        u"/api/apiToken"_s,
        {{u"attributes"_s,
          QJsonArray{QJsonObject{{u"type"_s, u"MethodAllowedList"_s}, {u"allowedMethods"_s, QJsonArray{u"POST"_s}}}}}});
    QCOMPARE(with(narrow.inner().value(u"key"_s).toString().toLatin1()), 401);
}

// hub-live.md §A5: a user who is disabled still writes by a token in use, for up to an hour; Basic is refused at once.
void TestPracticeSignIn::aTokenGoesOnForAnHourWithWhatItsOwnerMight()
{
    SmallHub small;
    const QByteArray secret = "ApiToken "
        + small.post(u"/api/apiToken"_s, {}).inner().value(u"key"_s).toString().toLatin1();
    auto asks = [&] { return small.ask("GET", u"/api/me"_s, {{u"fields"_s, u"username"_s}}, {}, {}, secret).status; };
    QCOMPARE(asks(), 200);
    const Said users = small.ask("GET", u"/api/users"_s, {{u"filter"_s, u"username:eq:clerk"_s}}, u"admin"_s);
    const QString uid = users.body.value(u"users"_s).toArray().first().toObject().value(u"id"_s).toString();
    hub::Request patch;
    patch.method = "PATCH";
    patch.path = u"/api/users/"_s + uid;
    patch.headers = {{"Content-Type", "application/json-patch+json"}};
    patch.secret = basic(u"admin"_s);
    patch.body = "[{\"op\":\"add\",\"path\":\"/disabled\",\"value\":true}]";
    QCOMPARE(small.hub.handle(patch).status, 200);
    QCOMPARE(small.ask("GET", u"/api/me"_s).status, 401);
    QCOMPARE(asks(), 200);
    small.clock.advance(3'600'000);
    QCOMPARE(asks(), 401);
}

void TestPracticeSignIn::nobodySeesMoreThanPing()
{
    SmallHub small;
    hub::Request request;
    request.path = u"/api/ping"_s;
    QCOMPARE(small.hub.handle(request).status, 200);
    request.path = u"/api/system/info"_s;
    QCOMPARE(small.hub.handle(request).status, 302);
    request.headers = {{"X-Requested-With", "XMLHttpRequest"}};
    QCOMPARE(small.hub.handle(request).status, 401);
    request.secret = "Basic " + QByteArray("clerk:wrong").toBase64();
    QCOMPARE(small.hub.handle(request).status, 401);
    request.secret = basic(u"clerk"_s);
    request.path = u"/api/noSuchThing"_s;
    const hub::Response page = small.hub.handle(request);
    QCOMPARE(page.status, 404);
    QVERIFY(page.header("content-type").startsWith("text/html"));
}

void TestPracticeSignIn::aTraineeCapturesWhereItSays()
{
    SmallHub small;
    const practice::PracticeHub::Trainee teacher = small.hub.addTrainee(u"teacher"_s, u"Teach-2026!"_s, kSchool);
    const practice::PracticeHub::Trainee visitor = small.hub.addTrainee(u"visitor"_s, u"Visit-2026!"_s, kSchool, false);
    auto sends = [&](const practice::PracticeHub::Trainee& who, const QString& unitUid) {
        const QJsonObject body{{u"dataSet"_s, kYear},
                               {u"period"_s, u"2026Sep"_s},
                               {u"orgUnit"_s, unitUid},
                               {u"dataValues"_s, QJsonArray{row(kRooms, {{u"value"_s, u"3"_s}})}}};
        return small.ask("POST", u"/api/dataValueSets"_s, {}, {}, QJsonDocument(body).toJson(),
                         "ApiToken " + who.token.toLatin1());
    };
    QCOMPARE(sends(teacher, kSchool).status, 200);
    QCOMPARE(sends(teacher, kOther).code(), u"E8011"_s);
    QCOMPARE(sends(visitor, kSchool).status, 403);
    const quint64 bodies = small.hub.bodiesTaken();
    (void)sends(teacher, kSchool);
    QCOMPARE(small.hub.bodiesTaken(), bodies + 1);
}

void TestPracticeSignIn::headIsGetWithoutItsBody()
{
    SmallHub small;
    for (const QString& path : {u"/api/me"_s, u"/api/metadata"_s, u"/api/dataSets"_s, u"/api/ping"_s}) {
        const Said said = small.ask("HEAD", path);
        QCOMPARE(said.status, 200);
        QVERIFY(said.raw.body.isEmpty());
    }
    QCOMPARE(small.ask("HEAD", u"/api/noSuchThing"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestPracticeSignIn)
#include "tst_practice_sign_in.moc"
