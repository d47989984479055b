// The training hub over sockets: TLS, HTTP as it comes, and the folder that keeps it.
#include "practice/server_desk.h"
#include "practice/training.h"

#include <QDir>
#include <QTemporaryDir>

using namespace rejista;
using namespace rejista::practice;
using domain::Kind;

class ServerTest : public QObject {
    Q_OBJECT

    static Server::Options secure()
    {
        Server::Options options;
        options.tls = true;
        return options;
    }

private Q_SLOTS:
    void answersOverTlsToWhoTrustsItsAuthority()
    {
        Desk desk(secure());
        QCOMPARE(desk.server->running().url.scheme(), u"https"_s);
        const hub::Outcome known = desk.ask("GET", u"/api/me"_s);
        QCOMPARE(known.state, hub::Outcome::State::Answered);
        QCOMPARE(known.response.status, 200);
        auto stranger = hub::NetworkTransport::make({.base = desk.server->running().url, .systemProxy = false});
        const hub::Outcome refused = (*stranger)->send({}, {});
        QCOMPARE(refused.state, hub::Outcome::State::NotSent);
        QCOMPARE(refused.error->kind, Kind::HubCertificate);
    }

    void theAuthoritysFileIsThereAndGoesWithTheServer()
    {
        QString file;
        {
            Desk desk(secure());
            file = desk.server->running().caFile;
            QFile pem(file);
            QVERIFY(pem.open(QIODevice::ReadOnly));
            QCOMPARE(pem.readAll(), desk.server->running().caPem);
        }
        QVERIFY(!QFile::exists(file));
    }

    void withoutTlsItStaysOnThisMachine()
    {
        domain::SystemClock clock;
        Server::Options options;
        options.addresses = {u"0.0.0.0"_s};
        const auto refused = Server::start(options, clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Usage);
        options.addresses = {u"not an address"_s};
        QVERIFY(!Server::start(options, clock));
        options.addresses = {u"0.0.0.0"_s};
        options.tls = true;
        QVERIFY(Server::start(options, clock));
    }

    void aTakenPortIsSaid()
    {
        Desk first;
        domain::SystemClock clock;
        Server::Options options;
        options.port = quint16(first.server->running().url.port());
        const auto second = Server::start(options, clock);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Kind::InUse);
        QCOMPARE(second.error().fact(u"port"_s), QString::number(options.port));
    }

    void oneConnectionCarriesManyRequests()
    {
        Desk desk;
        LineClient line = desk.line();
        QVERIFY(line.connected());
        for (int i = 0; i < 5; ++i) {
            line.send("GET /api/ping HTTP/1.1\r\nHost: a\r\n\r\n");
            QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 200"));
        }
        // Two at once, and one in pieces.
        line.send("GET /api/ping HTTP/1.1\r\nHost: a\r\n\r\nGET /api/ping HTTP/1.1\r\nHost: a\r\n\r\nGET /api/pi");
        QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 200"));
        line.send("ng HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QVERIFY(line.hearAll().startsWith("HTTP/1.1 200"));
        QCOMPARE(desk.server->counts().requests, 8);
    }

    void aBodyMayComeInChunks()
    {
        Desk desk;
        LineClient line = desk.line();
        line.send("POST /api/metadata HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: ApiToken "
                  + desk.server->running().users.back().token.toLatin1()
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n");
        line.send("5;x=y\r\n     \r\n1\r\n}\r\n0\r\nTrailer: a\r\n\r\n");
        QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 200"));
        QCOMPARE(desk.server->counts().bodies, 1);
    }

    void whoeverAsksWhetherToGoOnIsTold()
    {
        Desk desk;
        LineClient line = desk.line();
        line.send("POST /api/auth/login HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n"
                  "Content-Type: application/json\r\n\r\n");
        QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 100"));
        line.send("{}");
        QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 4"));
    }

    void nonsenseEndsTheConnectionAndNothingElse()
    {
        Desk desk;
        for (const QByteArray& bytes :
             {QByteArray("garbage\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\nno colon\r\n\r\n"),
              QByteArray("POST /api/me HTTP/1.1\r\nContent-Length: many\r\n\r\n"),
              QByteArray("POST /api/me HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), QByteArray(70000, 'a'),
              // Where the next request begins is not to be guessed.
              QByteArray("POST /api/me HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 5\r\n\r\n{}"),
              QByteArray("POST /api/me HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: "
                         "chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")}) {
            LineClient line = desk.line();
            line.send(bytes);
            const QByteArray heard = line.hearAll();
            QVERIFY2(heard.startsWith("HTTP/1.1 400") && heard.contains("text/html"), bytes.left(40).constData());
        }
        QCOMPARE(desk.ask("GET", u"/api/me"_s).response.status, 200);
    }

    // hub-live-243.md §2: 300 UIDs in an address fit, 800 get the container's page. The training hub took them all.
    void anAddressHoldsAsMuchAsTomcatTakes()
    {
        Desk desk;
        const auto statusOf = [&](int uids) {
            LineClient line = desk.line();
            line.send("GET /api/dataElements?filter=id:in:[" + QByteArray("abcdefghijk,").repeated(uids)
                      + "] HTTP/1.1\r\nHost: a\r\nX-Requested-With: a\r\nConnection: close\r\n\r\n");
            return line.hearAll().mid(9, 3);
        };
        QCOMPARE(statusOf(300), "401");
        QCOMPARE(statusOf(800), "400");
    }

    // The line used to be cut while the client was still sending, and the answer went with it.
    void aBodyThatIsTooLargeIsAnsweredBeforeItHasCome()
    {
        Desk desk;
        LineClient line = desk.line();
        line.send(
            "POST /api/metadata HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 300000000\r\n\r\n");
        QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 413"));
        line.send(QByteArray(16'000'000, ' '));
        QVERIFY(!line.hear("</html>").isEmpty());
        QVERIFY(!line.gone());
        QCOMPARE(desk.ask("GET", u"/api/me"_s).response.status, 200);
        QCOMPARE(desk.server->counts().bodies, 0);
    }

    void headAsksForNoBody()
    {
        Desk desk;
        LineClient line = desk.line();
        line.send("HEAD /api/loginConfig HTTP/1.1\r\nHost: a\r\n\r\nGET /api/ping HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(line.hear("\r\n\r\n").startsWith("HTTP/1.1 200"));
    }

    void aLargeBodyArrivesWhole()
    {
        Desk desk(secure());
        // JSON that says little and is long.
        const QByteArray body = "{" + QByteArray(8'000'000, ' ') + "}";
        const hub::Outcome outcome = desk.ask("POST", u"/api/metadata"_s, body);
        QCOMPARE(outcome.state, hub::Outcome::State::Answered);
        QCOMPARE(outcome.response.status, 200);
    }

    void aFolderKeepsPeopleTokensAndData()
    {
        QTemporaryDir folder;
        Server::Options options = secure();
        options.folder = folder.filePath(u"hub"_s);
        QString token, systemId;
        QByteArray ca;
        {
            Desk desk(options);
            token = desk.server->running().users.back().token;
            ca = desk.server->running().caPem;
            systemId = QString::fromLatin1(desk.ask("GET", u"/api/configuration/systemId"_s).response.body);
            const QByteArray package = R"({"categoryOptions":[{"id":"RJctCoFem01","name":"F","shortName":"F"}]})";
            QCOMPARE(desk.ask("POST", u"/api/metadata"_s, package).response.status, 200);
            // While it runs nobody else may have the folder.
            domain::SystemClock clock;
            const auto second = Server::start(options, clock);
            QVERIFY(!second);
            QCOMPARE(second.error().kind, Kind::InUse);
        }
        Desk again(options);
        QCOMPARE(again.server->running().users.back().token, token);
        QCOMPARE(again.server->running().caPem, ca);
        QCOMPARE(again.server->running().caFile, options.folder + u"/ca.pem"_s);
        QCOMPARE(QString::fromLatin1(again.ask("GET", u"/api/configuration/systemId"_s).response.body), systemId);
        QCOMPARE(again.ask("GET", u"/api/categoryOptions/RJctCoFem01"_s).response.status, 200);
        for (const QString& file : QDir(options.folder).entryList(QDir::Files)) {
            if (file == u"lock"_s)
                continue;
            const auto others = QFile::permissions(options.folder + u'/' + file)
                & (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ReadGroup | QFileDevice::WriteGroup);
            QVERIFY2(!others, qPrintable(file));
        }
    }

    void aFolderThatIsDamagedIsLeftAlone()
    {
        QTemporaryDir folder;
        Server::Options options;
        options.folder = folder.filePath(u"hub"_s);
        {
            Desk desk(options);
        }
        QFile state(options.folder + u"/state"_s);
        QVERIFY(state.open(QIODevice::WriteOnly | QIODevice::Truncate));
        state.write("not a state");
        state.close();
        domain::SystemClock clock;
        const auto refused = Server::start(options, clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Damaged);
        QVERIFY(state.open(QIODevice::ReadOnly));
        QCOMPARE(state.readAll(), "not a state");
    }

    void resetKeepsTokensAndForgetsTheRest()
    {
        Desk desk;
        const QByteArray package = R"({"categoryOptions":[{"id":"RJctCoFem01","name":"F","shortName":"F"}]})";
        QCOMPARE(desk.ask("POST", u"/api/metadata"_s, package).response.status, 200);
        desk.server->setFaults(faultsOf({u"delay=1"_s}));
        const QByteArray id = desk.ask("GET", u"/api/configuration/systemId"_s).response.body;
        QVERIFY(desk.server->reset());
        QCOMPARE(desk.ask("GET", u"/api/categoryOptions/RJctCoFem01"_s).response.status, 404);
        QCOMPARE(desk.ask("GET", u"/api/configuration/systemId"_s).response.body, id);
        QVERIFY(desk.server->faults().empty());
    }

    // What the desktop's training mode does: no folder, no TLS, a token, and one click back to the beginning.
    void trainingStartsAndBeginsAnew()
    {
        domain::SystemClock clock;
        const QByteArray package =
            R"({"organisationUnits":[{"id":"RJctUnRoot1","name":"R","shortName":"R","openingDate":"2000-01-01"}]})";
        const auto training = Training::start(package, u"RJctUnRoot1"_s, {}, clock);
        QVERIFY(training);
        QCOMPARE((*training)->url().scheme(), u"http"_s);
        const auto line = hub::NetworkTransport::make({.base = (*training)->url(), .systemProxy = false});
        hub::Request me;
        me.path = u"/api/me"_s;
        me.query = {{u"fields"_s, u"username,organisationUnits[id]"_s}};
        me.secret = "ApiToken " + (*training)->token().toLatin1();
        const hub::Outcome first = (*line)->send(me, {});
        QCOMPARE(first.response.status, 200);
        QVERIFY(first.response.body.contains("teacher") && first.response.body.contains("RJctUnRoot1"));
        QVERIFY((*training)->reset());
        QCOMPARE((*line)->send(me, {}).response.status, 200);
        const auto bad = Training::start("{\"organisationUnits\":[{\"id\":\"RJctUnRoot1\"}]}", {}, {}, clock);
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Kind::BadMetadata);
    }

    void twoServersDoNotKnowEachOther()
    {
        Desk one, other;
        QVERIFY(one.server->running().url != other.server->running().url);
        QVERIFY(one.server->running().controlKey != other.server->running().controlKey);
        QVERIFY(other.control(u"state"_s, {}, one.server->running().controlKey).response.status == 403);
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
