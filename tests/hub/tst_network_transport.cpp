#include "rude_server.h"

#include "hub/client.h"
#include "hub/gzip.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::test;
using domain::Kind;
using State = hub::Outcome::State;

namespace {

QString kindOf(const hub::Outcome& outcome)
{
    return outcome.error ? QString(domain::kindName(outcome.error->kind)) : QString();
}

QString reasonOf(const hub::Outcome& outcome)
{
    return outcome.error ? outcome.error->fact(u"reason"_s) : QString();
}

}  // namespace

class TestNetworkTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestArrivesAsItWasMeantAndItsAnswerComesBackWhole()
    {
        RudeServer server([](QTcpSocket& line, const Arrived&) {
            line.write(page(201, "{\"ok\":true}", "X-Test: a\r\nETag: \"e\"\r\n"));
        });
        const auto transport = transportTo(server.url(u"/emis"_s));
        hub::Request request = posting("{\"é\":1}");
        request.query = {{u"filter"_s, u"code:in:[a+b, c&d]"_s}, {u"filter"_s, u"é"_s}};
        const hub::Outcome outcome = transport->send(request, {});
        QCOMPARE(outcome.state, State::Answered);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.response.status, 201);
        QCOMPARE(outcome.response.body, "{\"ok\":true}");
        QCOMPARE(outcome.response.header("etag"), "\"e\"");
        QCOMPARE(server.requests.size(), 1);
        const Arrived& got = server.requests.front();
        QCOMPARE(got.line(), "POST /emis/api/x?filter=code%3Ain%3A%5Ba%2Bb%2C%20c%26d%5D&filter=%C3%A9 HTTP/1.1");
        QCOMPARE(got.body, "{\"é\":1}");
        QVERIFY(got.has("Authorization: ApiToken geheim"));
        QVERIFY(got.has("Accept-Encoding: gzip\r"));
        QVERIFY(got.has("Content-Type: application/json"));
        QVERIFY(!got.has("Cookie"));
        QVERIFY(!got.has("Upgrade"));
        // Heads counted in, nearly to the byte.
        const qint64 up = got.head.size() + 2 + got.body.size();
        QVERIFY2(qAbs(outcome.bytesUp - up) < 120, qPrintable(QString::number(outcome.bytesUp - up)));
        QVERIFY(outcome.bytesDown > 11);
    }
    void everyStatusIsAnAnswerWithItsBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 204, 302, 304, 400, 401, 403, 404, 405, 406, 407, 409,
                                 410, 413, 415, 418, 429, 500, 501, 502, 503, 504, 511, 599})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAnAnswerWithItsBody()
    {
        QFETCH(int, status);
        const bool empty = status == 204 || status == 304;
        RudeServer server([&](QTcpSocket& line, const Arrived&) {
            line.write(empty ? "HTTP/1.1 " + QByteArray::number(status) + " X\r\n\r\n"
                             : page(status, "{\"status\":\"ERROR\"}",
                                    "WWW-Authenticate: Basic realm=\"x\"\r\nLocation: http://127.0.0.1:9/\r\n"));
        });
        const auto transport = transportTo(server.url());
        for (const hub::Request& request : {getting(), posting()}) {
            const hub::Outcome outcome = transport->send(request, {});
            QVERIFY2(!outcome.error, qPrintable(kindOf(outcome) + u' ' + reasonOf(outcome)));
            QCOMPARE(outcome.state, State::Answered);
            QCOMPARE(outcome.response.status, status);
            QCOMPARE(outcome.response.body, empty ? QByteArray() : QByteArray("{\"status\":\"ERROR\"}"));
        }
        QCOMPARE(server.requests.size(), 2);
    }
    void aConnectionIsKeptForTheNextRequest()
    {
        RudeServer server([](QTcpSocket& line, const Arrived&) { line.write(page(200, "{}")); });
        const auto transport = transportTo(server.url());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(transport->send(i % 2 ? posting() : getting(), {}).state, State::Answered);
        QCOMPARE(server.requests.size(), 5);
        QCOMPARE(server.connections, 1);
    }

    // decisions.md 26: Qt repeats a request by itself when the server takes the body and closes.
    void aBodyIsDeliveredOnceThoughTheServerClosesAfterIt()
    {
        constexpr int kRuns = 200;
        RudeServer server([](QTcpSocket& line, const Arrived&) { line.disconnectFromHost(); });
        const auto transport = transportTo(server.url());
        for (int i = 0; i < kRuns; ++i) {
            const hub::Outcome outcome = transport->send(posting(QByteArray(1 + i * 97, 'x')), {});
            QCOMPARE(outcome.state, State::Unknown);
        }
        QCOMPARE(server.requests.size(), kRuns);
    }
    void theCounterSeesWhatQtRepeats()
    {
        RudeServer server([](QTcpSocket& line, const Arrived&) { line.disconnectFromHost(); });
        QNetworkAccessManager manager;
        manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        QNetworkRequest request(server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, "{}"));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QVERIFY2(server.requests.size() > 1, "Qt has learnt better: then this control has to go");
    }
    void aBodyIsDeliveredOnceThoughAKeptConnectionDies()
    {
        int answered = 0;
        RudeServer server([&](QTcpSocket& line, const Arrived&) {
            if (++answered % 2)
                line.write(page(200, "{}"));
            else
                line.abort();
        });
        const auto transport = transportTo(server.url());
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(transport->send(posting(), {}).state, State::Answered);
            QCOMPARE(transport->send(posting(), {}).state, State::Unknown);
        }
        QCOMPARE(server.requests.size(), 40);
    }

    void nobodyThereIsNotSent()
    {
        QUrl nowhere;
        {
            RudeServer server([](QTcpSocket&, const Arrived&) {});
            nowhere = server.url();
        }
        const auto transport = transportTo(nowhere);
        for (const hub::Request& request : {getting(), posting()}) {
            const hub::Outcome outcome = transport->send(request, {});
            QCOMPARE(outcome.state, State::NotSent);
            QCOMPARE(kindOf(outcome), u"hubUnreachable"_s);
            QCOMPARE(outcome.error->fact(u"code"_s), u"refused"_s);
            QCOMPARE(outcome.error->fact(u"host"_s), u"127.0.0.1"_s);
            QVERIFY(!outcome.error->fact(u"why"_s).isEmpty());
        }
    }
    void aCutAnywhereInTheAnswerIsUnknownAndNeverAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray packed = hub::gzipped("{\"a\":\"" + QByteArray(5000, 'x') + "\"}");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a status line") << QByteArray("HTTP/1.1 20");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("head only") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n");
        QTest::newRow("one byte short") << page(200, "{\"a\":\"12345\"}").chopped(1);
        QTest::newRow("promised more") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}");
        QTest::newRow("an error cut short") << QByteArray("HTTP/1.1 409 X\r\nContent-Length: 99\r\n\r\n{\"status\":");
        QTest::newRow("gzip without end")
            << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + packed.chopped(9);
        QTest::newRow("gzip cut in a true length") << page(200, packed.chopped(9), "Content-Encoding: gzip\r\n");
        QTest::newRow("no http") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    }
    void aCutAnywhereInTheAnswerIsUnknownAndNeverAnAnswer()
    {
        QFETCH(QByteArray, bytes);
        RudeServer server([&](QTcpSocket& line, const Arrived&) {
            line.write(bytes);
            line.disconnectFromHost();
        });
        const auto transport = transportTo(server.url());
        const hub::Outcome written = transport->send(posting(), {});
        QCOMPARE(written.state, State::Unknown);
        QVERIFY(written.error);
        QVERIFY2(!written.response.status, "a cut answer must not be looked at");
        QCOMPARE(server.requests.size(), 1);
        const hub::Outcome read = transport->send(getting(), {});
        QVERIFY(read.state != State::Answered);
    }
    void chunksThatWereCutAreNeverWholeJson()
    {
        RudeServer server([&](QTcpSocket& line, const Arrived&) {
            line.write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"a");
            line.disconnectFromHost();
        });
        const auto transport = transportTo(server.url());
        domain::FixedClock clock(QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC));
        hub::Client client(*transport, {hub::Credentials::Kind::Token, {}, security::SecretBytes::from("x")}, clock);
        const auto got = client.get(u"x"_s, {});
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Kind::HubAnswer);
        // On a line of its own: what is left of the broken one may die before anything is written on it.
        const auto again = transportTo(server.url());
        hub::Client writer(*again, {hub::Credentials::Kind::Token, {}, security::SecretBytes::from("x")}, clock);
        const auto made = writer.createToken(clock.now());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::HubUnknown);
    }
    void aLineThatBreaksWithinTheRequestIsUnknown()
    {
        RudeServer server([](QTcpSocket&, const Arrived&) {});
        server.early = [](QTcpSocket& line, const QByteArray& so) {
            if (so.size() > 3000)
                line.abort();
            return true;
        };
        const auto transport = transportTo(server.url());
        const hub::Outcome outcome = transport->send(posting(QByteArray(4'000'000, 'x')), {});
        QCOMPARE(outcome.state, State::Unknown);
        QCOMPARE(server.requests.size(), 0);
    }

    void aPackedAnswerIsUnpackedAndItsBytesCountedAsTheyCame()
    {
        const QByteArray plain = "{\"a\":\"" + QByteArray(500'000, 'x') + "\"}";
        const QByteArray packed = hub::gzipped(plain);
        RudeServer server(
            [&](QTcpSocket& line, const Arrived&) { line.write(page(200, packed, "Content-Encoding: gzip\r\n")); });
        const hub::Outcome outcome = transportTo(server.url())->send(getting(), {});
        QCOMPARE(outcome.state, State::Answered);
        QCOMPARE(outcome.response.body, plain);
        QVERIFY(outcome.bytesDown >= packed.size() && outcome.bytesDown < packed.size() + 500);
    }
    void aLargeAnswerInManyPiecesIsWhole()
    {
        const QByteArray plain(5 * 1024 * 1024 + 17, 'x');
        RudeServer server([&](QTcpSocket& line, const Arrived&) {
            line.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (qsizetype at = 0; at < plain.size(); at += 70'000) {
                const QByteArray chunk = plain.mid(at, 70'000);
                line.write(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
            }
            line.write("0\r\n\r\n");
        });
        const hub::Outcome outcome = transportTo(server.url())->send(getting(), {});
        QCOMPARE(outcome.state, State::Answered);
        QCOMPARE(outcome.response.body.size(), plain.size());
    }
    void whatIsTooLargeOrABombIsNotReadOn_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray bomb = hub::gzipped(QByteArray(64 * 1024 * 1024, ' '));
        QTest::newRow("bomb") << page(200, bomb, "Content-Encoding: gzip\r\n");
        QTest::newRow("plain") << page(200, QByteArray(2'000'000, 'x'));
        QTest::newRow("without a length")
            << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(2'000'000, 'x');
    }
    void whatIsTooLargeOrABombIsNotReadOn()
    {
        QFETCH(QByteArray, answer);
        RudeServer server([&](QTcpSocket& line, const Arrived& request) {
            line.write(request.has("POST ") ? answer : page(200, "{}"));
        });
        hub::Request request = posting();
        request.limits.maxBytes = 1'000'000;
        const auto transport = transportTo(server.url());
        const hub::Outcome outcome = transport->send(request, {});
        QCOMPARE(kindOf(outcome), u"hubAnswer"_s);
        QCOMPARE(reasonOf(outcome), u"tooLarge"_s);
        QCOMPARE(outcome.state, State::Unknown);
        QVERIFY(outcome.response.body.isEmpty());
        QVERIFY(outcome.bytesDown < 2'000'000 + 1000);
        QCOMPARE(transport->send(getting(), {}).state, State::Answered);  // the next one is not hurt by it
    }
    void aLittleTooMuchInTheLastPacketIsTooMuch()
    {
        const QByteArray twenty(20, 'x');
        RudeServer server([&](QTcpSocket& line, const Arrived& request) {
            const bool packed = request.has("POST ");
            line.write(page(200, packed ? hub::gzipped(twenty) : twenty, packed ? "Content-Encoding: gzip\r\n" : ""));
        });
        const auto transport = transportTo(server.url());
        for (hub::Request request : {getting(), posting()}) {
            request.limits.maxBytes = 19;
            const hub::Outcome outcome = transport->send(request, {});
            QCOMPARE(outcome.state, State::Unknown);
            QCOMPARE(reasonOf(outcome), u"tooLarge"_s);
            request.limits.maxBytes = 20;
            QCOMPARE(transport->send(request, {}).response.body, twenty);
        }
    }
    void aPackingThatNobodyAskedForIsRefused()
    {
        RudeServer server([](QTcpSocket& line, const Arrived& request) {
            line.write(
                page(200, "{}",
                     request.line().startsWith("GET") ? "Content-Encoding: br\r\n" : "Content-Encoding: gzip\r\n"));
        });
        const auto transport = transportTo(server.url());
        for (const hub::Request& request : {getting(), posting()}) {
            const hub::Outcome outcome = transport->send(request, {});
            QCOMPARE(kindOf(outcome), u"hubAnswer"_s);
            QCOMPARE(reasonOf(outcome), u"encoding"_s);
        }
    }

    void aRedirectIsAnAnswerAndNobodyElseIsAsked()
    {
        RudeServer other([](QTcpSocket& line, const Arrived&) { line.write(page(200, "{}")); });
        for (const int status : {301, 302, 303, 307, 308}) {
            RudeServer server([&](QTcpSocket& line, const Arrived&) {
                line.write(page(status, {}, "Location: " + other.url(u"/login/"_s).toEncoded() + "\r\n"));
            });
            const auto transport = transportTo(server.url());
            for (const hub::Request& request : {getting(), posting()}) {
                const hub::Outcome outcome = transport->send(request, {});
                QCOMPARE(outcome.state, State::Answered);
                QCOMPARE(outcome.response.status, status);
            }
            QCOMPARE(server.requests.size(), 2);
        }
        QCOMPARE(other.connections, 0);
    }
    void aCookieIsNeitherKeptNorSent()
    {
        RudeServer server([](QTcpSocket& line, const Arrived&) {
            line.write(page(200, "{}", "Set-Cookie: JSESSIONID=abc; Path=/\r\n"));
        });
        const auto transport = transportTo(server.url());
        QCOMPARE(transport->send(getting(), {}).state, State::Answered);
        QCOMPARE(transport->send(getting(), {}).state, State::Answered);
        QVERIFY(!server.requests.back().has("Cookie"));
    }

    void aLineThatGoesQuietTimesOut()
    {
        RudeServer server(
            [](QTcpSocket& line, const Arrived&) { line.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n"); });
        const auto transport = transportTo(server.url());
        hub::Request request = posting();
        request.limits.quietMs = 150;
        const hub::Outcome outcome = transport->send(request, {});
        QCOMPARE(kindOf(outcome), u"hubTimeout"_s);
        QCOMPARE(reasonOf(outcome), u"quiet"_s);
        QCOMPARE(outcome.state, State::Unknown);
        request.limits.quietMs = 0;
        request.limits.totalMs = 150;
        const hub::Outcome total = transport->send(request, {});
        QCOMPARE(reasonOf(total), u"total"_s);
        QCOMPARE(total.state, State::Unknown);
    }
    void aHandshakeThatNeverEndsIsNotSent()
    {
        RudeServer server([](QTcpSocket&, const Arrived&) {});
        server.early = [](QTcpSocket&, const QByteArray&) { return true; };  // takes the hello and keeps silent
        QUrl secure = server.url();
        secure.setScheme(u"https"_s);
        hub::Request request = posting();
        request.limits.connectMs = 150;
        const hub::Outcome outcome = transportTo(secure)->send(request, {});
        QCOMPARE(kindOf(outcome), u"hubTimeout"_s);
        QCOMPARE(reasonOf(outcome), u"connect"_s);
        QCOMPARE(outcome.state, State::NotSent);
    }
};

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_network_transport.moc"
