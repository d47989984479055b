// Each fault as a client meets it, and what the hub got of it.
#include "practice/server_desk.h"

using namespace rejista;
using namespace rejista::practice;
using domain::Kind;
using State = hub::Outcome::State;

class ServerFaults : public QObject {
    Q_OBJECT

    /// Metadata that is nothing: a write that any hub takes.
    static hub::Outcome writeTo(Desk& desk) { return desk.ask("POST", u"/api/metadata"_s, "{}"); }

private Q_SLOTS:
    void dropAfterTheBodyTheHubHasItOnce()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"dropAfter,method=POST,once"_s}));
        const hub::Outcome outcome = writeTo(desk);
        QCOMPARE(outcome.state, State::Unknown);
        QCOMPARE(desk.server->counts().bodies, 1);
        QCOMPARE(writeTo(desk).state, State::Answered);
        QCOMPARE(desk.server->counts().bodies, 2);
    }

    void dropBeforeTheBodyTheHubHasNothing()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"dropBefore,method=POST"_s}));
        const hub::Outcome outcome = writeTo(desk);
        QVERIFY(outcome.state != State::Answered);
        QCOMPARE(desk.server->counts().bodies, 0);
        QCOMPARE(desk.server->counts().handled, 0);
        // Nobody repeats a write behind our back (decisions.md 26).
        QCOMPARE(desk.server->counts().requests, 1);
    }

    void dropInTheMiddleOfTheBodyTheHubHasNothing()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"dropBefore=100000,method=POST"_s}));
        const hub::Outcome outcome = desk.ask("POST", u"/api/metadata"_s, "{" + QByteArray(2'000'000, ' ') + "}");
        QCOMPARE(outcome.state, State::Unknown);
        QCOMPARE(desk.server->counts().bodies, 0);
    }

    void aTruncatedAnswerIsNoAnswer()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"truncate=20"_s}));
        const hub::Outcome outcome = desk.ask("GET", u"/api/me"_s);
        QVERIFY(outcome.state != State::Answered);
        QVERIFY(outcome.error.has_value());
        LineClient line = desk.line();
        line.send("GET /api/loginConfig HTTP/1.1\r\nHost: a\r\n\r\n");
        const QByteArray heard = line.hearAll();
        QCOMPARE(heard.size() - heard.indexOf("\r\n\r\n") - 4, 20);
    }

    void aWrongLengthIsNoAnswer()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"wrongLength=10"_s}));
        QVERIFY(desk.ask("GET", u"/api/me"_s).state != State::Answered);
    }

    void refusalsLookLikeTheirMakers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("byProxy");
        for (const int status : {401, 403, 409, 500})
            QTest::addRow("%d", status) << status << false;
        for (const int status : {413, 429, 502, 503, 504})
            QTest::addRow("%d", status) << status << true;
    }
    void refusalsLookLikeTheirMakers()
    {
        QFETCH(int, status);
        QFETCH(bool, byProxy);
        Desk desk;
        desk.server->setFaults(faultsOf({u"status=%1,method=POST,once"_s.arg(status)}));
        const hub::Outcome outcome = writeTo(desk);
        QCOMPARE(outcome.state, State::Answered);
        QCOMPARE(outcome.response.status, status);
        const QByteArray type = outcome.response.header("content-type");
        QCOMPARE(type.startsWith("text/html"), byProxy);
        if (!byProxy) {
            const QJsonObject body = QJsonDocument::fromJson(outcome.response.body).object();
            QCOMPARE(body.value("httpStatusCode"_L1).toInt(), status);
            QCOMPARE(body.value("status"_L1).toString(), u"ERROR"_s);
        }
        QCOMPARE(!outcome.response.header("retry-after").isEmpty(), status == 429 || status == 503);
        QCOMPARE(desk.server->counts().bodies, 0);
        QCOMPARE(writeTo(desk).response.status, 200);
    }

    void aGatewayMayRefuseWhatTheHubHasTaken()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"status=504,method=POST,after,once"_s}));
        QCOMPARE(writeTo(desk).response.status, 504);
        QCOMPARE(desk.server->counts().bodies, 1);
    }

    void aPortalAnswersWithItsPage()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"portal,path=/api/me"_s, u"portal=302,path=/api/system/*"_s}));
        const hub::Outcome page = desk.ask("GET", u"/api/me"_s);
        QCOMPARE(page.response.status, 200);
        QVERIFY(page.response.header("content-type").startsWith("text/html"));
        const hub::Outcome away = desk.ask("GET", u"/api/system/info"_s);
        QCOMPARE(away.response.status, 302);
        QVERIFY(!away.response.header("location").isEmpty());
        QCOMPARE(desk.server->counts().handled, 0);
    }

    void aProxyMayPackAnswers()
    {
        Desk desk;
        const QByteArray plain = desk.ask("GET", u"/api/me"_s).response.body;
        desk.server->setFaults(faultsOf({u"gzip"_s}));
        const hub::Outcome packed = desk.ask("GET", u"/api/me"_s);
        QCOMPARE(packed.response.body, plain);
        LineClient line = desk.line();
        line.send("GET /api/loginConfig HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n");
        QVERIFY(line.hear("\r\n\r\n").contains("Content-Encoding: gzip"));
    }

    void aDelayedAnswerComesWhole()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"delay=50"_s}));
        QCOMPARE(desk.ask("GET", u"/api/me"_s).response.status, 200);
    }

    void aProxyMayHoldAnOldEtag()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"staleEtag"_s}));
        const auto tagOf = [&](const QByteArray& more) {
            LineClient line = desk.line();
            line.send("GET /api/categoryOptions?fields=id&paging=false HTTP/1.1\r\nHost: a\r\nAuthorization: ApiToken "
                      + desk.server->running().users.back().token.toLatin1() + "\r\n" + more + "\r\n");
            return line.hear("\r\n\r\n");
        };
        const QByteArray first = tagOf({});
        const qsizetype at = first.indexOf("ETag: ");
        QVERIFY2(at > 0, first.constData());
        const QByteArray etag = first.mid(at + 6, first.indexOf("\r\n", at) - at - 6);
        QVERIFY(tagOf("If-None-Match: " + etag + "\r\n").startsWith("HTTP/1.1 304"));
        const QByteArray package = R"({"categoryOptions":[{"id":"RJctCoFem01","name":"F","shortName":"F"}]})";
        QCOMPARE(desk.ask("POST", u"/api/metadata"_s, package).response.status, 200);
        // Another option is there, and the proxy does not know.
        QVERIFY(tagOf("If-None-Match: " + etag + "\r\n").startsWith("HTTP/1.1 304"));
        QVERIFY(tagOf({}).contains(etag));
    }

    void aSlowLineCarriesEverything()
    {
        Server::Options options;
        options.tls = true;
        options.faults = faultsOf({u"slow=20000000,latency=20"_s});
        Desk desk(options);
        const hub::Outcome outcome = desk.ask("POST", u"/api/metadata"_s, "{" + QByteArray(300'000, ' ') + "}");
        QCOMPARE(outcome.state, State::Answered);
        QCOMPARE(outcome.response.status, 200);
        QCOMPARE(desk.server->counts().bodies, 1);
    }

    void aCutLineBreaksWhatRunsOverIt()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"cut=1"_s, u"delay=60000"_s}));
        const hub::Outcome outcome = writeTo(desk);
        QCOMPARE(outcome.state, State::Unknown);
        QVERIFY(desk.server->counts().cuts >= 1);
        QCOMPARE(desk.server->counts().bodies, 1);
        desk.server->setFaults({});
        QCOMPARE(writeTo(desk).response.status, 200);
    }

    void theControlPathWantsItsKey()
    {
        Desk desk;
        QCOMPARE(desk.control(u"reset"_s, {}, "wrong").response.status, 403);
        QCOMPARE(desk.control(u"reset"_s, {}, {}).response.status, 403);
        QCOMPARE(desk.control(u"reset"_s).response.status, 200);
        QCOMPARE(desk.control(u"nonsense"_s).response.status, 409);
        QCOMPARE(desk.control(u"analytics"_s).response.status, 200);
    }

    void faultsAreSetByTheControlPath()
    {
        Desk desk;
        const QJsonObject wanted{{u"faults"_s, QJsonArray{u"status=503,path=/api/me,once"_s}}};
        const hub::Outcome set = desk.control(u"faults"_s, wanted);
        QCOMPARE(set.response.status, 200);
        const QJsonObject state = QJsonDocument::fromJson(set.response.body).object();
        QCOMPARE(state.value("faults"_L1).toArray().at(0).toString(), u"status,path=/api/me,times=1"_s);
        QCOMPARE(desk.ask("GET", u"/api/me"_s).response.status, 503);
        QCOMPARE(desk.ask("GET", u"/api/me"_s).response.status, 200);
        const QJsonObject bad{{u"faults"_s, QJsonArray{u"nonsense"_s}}};
        QCOMPARE(desk.control(u"faults"_s, bad).response.status, 409);
        QCOMPARE(desk.server->faults().size(), size_t(1));
    }

    // No fault may stand in the way of taking the fault away.
    void theControlPathMeetsNoFault()
    {
        Desk desk;
        desk.server->setFaults(faultsOf({u"status=500"_s}));
        QCOMPARE(desk.ask("GET", u"/api/me"_s).response.status, 500);
        // A word that is none takes nothing away.
        QCOMPARE(desk.control(u"faults"_s, {{u"fault"_s, QJsonArray{}}}).response.status, 409);
        QCOMPARE(desk.control(u"faults"_s, {{u"faults"_s, QJsonArray{}}}).response.status, 200);
        QCOMPARE(desk.ask("GET", u"/api/me"_s).response.status, 200);
    }
};

QTEST_GUILESS_MAIN(ServerFaults)
#include "tst_server_faults.moc"
