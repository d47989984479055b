#include "domain/clock.h"
#include "hub/answer.h"

#include "json_text.h"

#include <QTest>

using namespace rejista;
using rejista::test::json;
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

const QDateTime kNow(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC);

hub::Response answer(int status, const QByteArray& body, const QByteArray& type = "application/json;charset=UTF-8",
                     hub::Headers more = {})
{
    hub::Headers headers{{"Content-Type", type}};
    headers.append(more);
    return {status, headers, body};
}

hub::Asked reading()
{
    hub::Asked asked;
    asked.path = u"/api/me"_s;
    asked.withToken = true;
    return asked;
}

hub::Asked writing()
{
    hub::Asked asked;
    asked.path = u"/api/dataValueSets"_s;
    asked.writes = true;
    asked.withToken = true;
    asked.quotesValues = true;
    return asked;
}

QByteArray envelope(const char* message, const char* code = "")
{
    QByteArray text = json("{'httpStatus':'x','status':'ERROR','message':'") + QByteArray(message) + '"';
    if (*code)
        text += json(",'errorCode':'") + QByteArray(code) + '"';
    return text + '}';
}

const QByteArray kPortal = "<!DOCTYPE html><html><body>Welcome to Airport WiFi</body></html>";

}  // namespace

class TestHubAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachStatusHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("written");
        const QByteArray asJson = "application/json;charset=UTF-8", html = "text/html;charset=utf-8";
        const auto row = [](const char* name, int status, const QByteArray& body, const QByteArray& type,
                            const char* read, const char* written) {
            QTest::newRow(name) << status << body << type << QString::fromLatin1(read) << QString::fromLatin1(written);
        };
        row("a yes", 200, "{}", asJson, "", "");
        row("made", 201, "{}", "application/json", "", "");
        row("vendor json", 200, "{}", "application/vnd.dhis+json", "", "");
        row("portal page", 200, kPortal, html, "notAHub", "hubUnknown");
        row("page that claims to be json", 200, kPortal, asJson, "notAHub", "hubUnknown");
        row("nothing where something is due", 200, "", asJson, "notAHub", "hubUnknown");
        row("no type", 200, "{}", "", "notAHub", "hubUnknown");
        row("login redirect", 302, "", html, "notAHub", "notAHub");
        row("moved", 301, kPortal, html, "notAHub", "notAHub");
        row("bad request", 400, envelope("x", "E1003"), asJson, "hubRefused", "hubRefused");
        row("bad request of a proxy", 400, kPortal, html, "notAHub", "notAHub");
        row("signed out", 401, envelope("Unauthorized"), asJson, "hubSignIn", "hubSignIn");
        row("sign-in of a proxy", 401, kPortal, html, "notAHub", "notAHub");
        row("forbidden", 403, envelope("Access is denied"), asJson, "hubForbidden", "hubForbidden");
        row("forbidden by a wall", 403, kPortal, html, "notAHub", "notAHub");
        row("missing", 404, envelope("x", "E1005"), asJson, "hubRefused", "hubRefused");
        row("unknown path of the container", 404, kPortal, html, "hubRefused", "hubRefused");
        row("wrong method", 405, envelope("x"), asJson, "hubRefused", "hubRefused");
        row("not acceptable", 406, kPortal, html, "hubRefused", "hubRefused");
        row("proxy wants a name", 407, kPortal, html, "notAHub", "notAHub");
        row("conflict", 409, envelope("x", "E2012"), asJson, "hubRefused", "hubRefused");
        row("too large for the proxy", 413, kPortal, html, "hubRefused", "hubRefused");
        row("wrong type", 415, envelope("x"), asJson, "hubRefused", "hubRefused");
        row("slow down", 429, kPortal, html, "hubBusy", "hubBusy");
        row("broken inside", 500, envelope("x"), asJson, "hubRefused", "hubRefused");
        row("broken page", 500, kPortal, html, "notAHub", "hubUnknown");
        row("bad gateway", 502, kPortal, html, "hubBusy", "hubUnknown");
        row("out of service", 503, kPortal, html, "hubBusy", "hubBusy");
        row("gateway timed out", 504, kPortal, html, "hubBusy", "hubUnknown");
        row("network sign-in", 511, kPortal, html, "notAHub", "hubUnknown");
    }
    void eachStatusHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const auto kindOf = [&](const hub::Asked& asked) {
            const auto judged = hub::judged(answer(status, body, type), asked, kNow);
            return judged ? QString() : QString(domain::kindName(judged.error().kind));
        };
        QTEST(kindOf(reading()), "read");
        QTEST(kindOf(writing()), "written");
    }
    void notModifiedNeedsNoBody() { QVERIFY(hub::judged({304, {{"ETag", "\"x\""}}, {}}, reading(), kNow).has_value()); }
    void anAnswerWithoutBodyIsFineWhereOneIsDue()
    {
        hub::Asked asked = writing();
        asked.mayBeEmpty = true;
        QVERIFY(hub::judged({200, {}, {}}, asked, kNow).has_value());
        QVERIFY(hub::judged({204, {}, {}}, asked, kNow).has_value());
        QCOMPARE(hub::judged(answer(200, kPortal, "text/html"), asked, kNow).error().kind, Kind::HubUnknown);
    }
    void aMistypedTokenIsToldFromABadRequest()
    {
        const auto mistyped = hub::judged(
            answer(400, envelope("Checksum validation failed"), "application/json", {{"WWW-Authenticate", "ApiToken"}}),
            reading(), kNow);
        QCOMPARE(mistyped.error().kind, Kind::HubToken);
    }
    void aFailedSignInSaysWhatToType_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("withToken");
        QTest::addColumn<QString>("reason");
        QTest::newRow("revoked") << QByteArray("The API token does not exists") << true << u"token"_s;
        QTest::newRow("expired") << QByteArray("Failed to authenticate API token, token has expired.") << true
                                 << u"token"_s;
        QTest::newRow("method") << QByteArray("Failed to authenticate API token, request http method is not allowed.")
                                << true << u"method"_s;
        QTest::newRow("password") << QByteArray("Unauthorized") << false << u"password"_s;
        QTest::newRow("locked") << QByteArray("Account locked") << false << u"locked"_s;
        QTest::newRow("disabled") << QByteArray("Account disabled") << false << u"disabled"_s;
    }
    void aFailedSignInSaysWhatToType()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, withToken);
        hub::Asked asked = reading();
        asked.withToken = withToken;
        const auto judged = hub::judged(answer(401, envelope(message.constData())), asked, kNow);
        QCOMPARE(judged.error().kind, Kind::HubSignIn);
        QTEST(judged.error().fact(u"reason"_s), "reason");
    }
    void aBusyHubSaysHowLongInBothForms_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("seconds");
        QTest::newRow("seconds") << QByteArray("120") << u"120"_s;
        QTest::newRow("date") << QByteArray("Tue, 03 Feb 2026 09:01:30 GMT") << u"90"_s;
        QTest::newRow("date gone by") << QByteArray("Tue, 03 Feb 2026 08:00:00 GMT") << u"0"_s;
        QTest::newRow("rubbish") << QByteArray("soon") << QString();
        QTest::newRow("negative") << QByteArray("-5") << QString();
        QTest::newRow("none") << QByteArray() << QString();
    }
    void aBusyHubSaysHowLongInBothForms()
    {
        QFETCH(QByteArray, header);
        const auto judged = hub::judged(answer(503, kPortal, "text/html", {{"Retry-After", header}}), reading(), kNow);
        QCOMPARE(judged.error().kind, Kind::HubBusy);
        QTEST(judged.error().fact(u"retryAfter"_s), "seconds");
    }
    void aBodyTooLargeIsMarkedSoThatItCanBeHalved()
    {
        const auto judged = hub::judged(answer(413, kPortal, "text/html"), writing(), kNow);
        QCOMPARE(judged.error().fact(u"status"_s), u"413"_s);
        QCOMPARE(judged.error().fact(u"reason"_s), u"tooLarge"_s);
    }
    void aConflictWithAnImportReportIsAnAnswer()
    {
        hub::Asked asked = writing();
        asked.takes409 = true;
        QVERIFY(hub::judged(answer(409, json("{'status':'WARNING','response':{}}")), asked, kNow).has_value());
        QCOMPARE(hub::judged(answer(409, envelope("x", "E1004")), asked, kNow).error().kind, Kind::HubRefused);
        QCOMPARE(hub::judged(answer(409, "{\"response\":"), asked, kNow).error().kind, Kind::HubUnknown);
        QCOMPARE(hub::judged(answer(409, kPortal, "text/html"), asked, kNow).error().kind, Kind::NotAHub);
    }
    void aRedirectTellsWhereToButNothingElseOfIt()
    {
        const auto judged = hub::judged(
            answer(302, {}, "text/html", {{"Location", "https://portal.example.net/login?sid=geheim"}}), reading(),
            kNow);
        QCOMPARE(judged.error().fact(u"to"_s), u"portal.example.net"_s);
        for (const QString& fact : judged.error().facts)
            QVERIFY(!fact.contains(u"geheim"_s));
    }
    void valuesOfCellsStayOutOfErrors()
    {
        const QByteArray quoting = json(
            "{'status':'ERROR','errorCode':'E1004','message':'Value #0 value `Hawa Kanu` of "
            "`FULiEpundUl` is \\'0771234567\\' and `412`'}");
        const auto refused = hub::judged(answer(409, quoting), writing(), kNow);
        QCOMPARE(refused.error().fact(u"message"_s), u"Value #0 value … of `FULiEpundUl` is … and …"_s);
        // Parse errors echo the body without any quotation marks.
        for (const int status : {400, 500}) {
            const auto echoed = hub::judged(answer(status, envelope("Unexpected EOI: Hawa Kanu")), writing(), kNow);
            QCOMPARE(echoed.error().kind, Kind::HubRefused);
            QVERIFY(!echoed.error().facts.contains(u"message"_s));
        }
        const auto told = hub::judged(answer(409, envelope("Period is invalid: `2026Foo`", "E1101")), reading(), kNow);
        QCOMPARE(told.error().fact(u"message"_s), u"Period is invalid: `2026Foo`"_s);
    }
    void theHubsWordsAreBoundedAndOneLine()
    {
        const QString words = hub::boundedMessage(u"a\nb\tc\u0007"_s + QString(5000, u'x'), false);
        QVERIFY(words.startsWith(u"a b c x"_s));
        QVERIFY(words.size() <= 300);
    }
    void fiveMegabytesOfHtmlAreJustAnotherPage()
    {
        const QByteArray page = "\n  <html>" + QByteArray(5 * 1024 * 1024, 'x');
        QCOMPARE(hub::judged(answer(200, page, "text/html"), reading(), kNow).error().kind, Kind::NotAHub);
        QCOMPARE(hub::judged(answer(200, page), reading(), kNow).error().kind, Kind::NotAHub);
        QCOMPARE(hub::judged(answer(503, page), reading(), kNow).error().kind, Kind::HubBusy);
    }

    void jsonIsBoundedInDepthBeforeItIsParsed()
    {
        const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
        QCOMPARE(hub::jsonObject("{\"a\":" + deep + "}", {}).error().fact(u"reason"_s), u"tooDeep"_s);
        const QByteArray objects = QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}');
        QCOMPARE(hub::jsonObject(objects, {}).error().fact(u"reason"_s), u"tooDeep"_s);
        // As an error's body, too.
        const auto judged = hub::judged(answer(409, objects), reading(), kNow);
        QCOMPARE(judged.error().kind, Kind::HubRefused);
        const QByteArray brackets = "{\"a\":\"" + QByteArray(10'000, '[') + "\\\"" + QByteArray(10'000, '{') + "\"}";
        QVERIFY(hub::jsonObject(brackets, {}).has_value());
    }
    void whatIsNoJsonObjectIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("cut") << QByteArray("{\"dataValues\":[{\"a\":1}") << u"notJson"_s;
        QTest::newRow("cut in a text") << QByteArray("{\"a\":\"b") << u"notJson"_s;
        QTest::newRow("two") << QByteArray("{}{}") << u"notJson"_s;
        QTest::newRow("empty") << QByteArray() << u"notJson"_s;
        QTest::newRow("bad utf-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << u"notJson"_s;
        QTest::newRow("list") << QByteArray("[]") << u"shape"_s;
    }
    void whatIsNoJsonObjectIsSaidSo()
    {
        QFETCH(QByteArray, body);
        const auto object = hub::jsonObject(body, u"/api/x"_s);
        QVERIFY(!object);
        QCOMPARE(object.error().kind, Kind::HubAnswer);
        QCOMPARE(object.error().where, u"/api/x"_s);
        QTEST(object.error().fact(u"reason"_s), "reason");
    }
};

QTEST_APPLESS_MAIN(TestHubAnswer)
#include "tst_hub_answer.moc"
