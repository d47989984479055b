#include "rude_server.h"

#include "practice/certificate.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using namespace rejista;
using namespace rejista::test;
using domain::Kind;
using State = hub::Outcome::State;

namespace {

practice::ServerCertificate certificate(const QStringList& hosts, int fromDays, int untilDays)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto made = practice::makeCertificate({hosts, now.addDays(fromDays), now.addDays(untilDays)});
    return made ? *made : practice::ServerCertificate{};
}

class SecureServer : public RudeServer {
public:
    SecureServer(const practice::ServerCertificate& own, Manners manners) : RudeServer(std::move(manners))
    {
        m_tls.setLocalCertificateChain(QSslCertificate::fromData(own.serverPem, QSsl::Pem));
        m_tls.setPrivateKey(QSslKey(own.keyPem, QSsl::Ec, QSsl::Pem));
        if (m_tls.privateKey().isNull())
            m_tls.setPrivateKey(QSslKey(own.keyPem, QSsl::Rsa, QSsl::Pem));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    [[nodiscard]] QUrl secureUrl(const QString& host) const
    {
        return QUrl(u"https://%1:%2"_s.arg(host).arg(serverPort()));
    }
    QSslConfiguration& tls() { return m_tls; }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* line = new QSslSocket(this);
        line->setSocketDescriptor(handle);
        line->setSslConfiguration(m_tls);
        line->startServerEncryption();
        serve(line);
    }

private:
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

void yes(QTcpSocket& line, const Arrived&)
{
    line.write(page(200, "{}"));
}

}  // namespace

class TestNetworkTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAuthorityOfOurOwnIsTrustedAndTheBodyGoesOnce()
    {
        const practice::ServerCertificate own = certificate({u"localhost"_s, u"127.0.0.1"_s}, -1, 30);
        QVERIFY(!own.isEmpty());
        SecureServer server(own, yes);
        for (const QString& host : {u"localhost"_s, u"127.0.0.1"_s}) {
            const auto transport = transportTo(server.secureUrl(host), own.caPem);
            const hub::Outcome outcome = transport->send(posting("{\"a\":1}"), {});
            QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->fact(u"why"_s) : QString()));
            QCOMPARE(outcome.state, State::Answered);
            QCOMPARE(server.requests.back().body, "{\"a\":1}");
        }
        QCOMPARE(server.requests.size(), 2);
        SecureServer closing(own, [](QTcpSocket& line, const Arrived&) { line.disconnectFromHost(); });
        const auto transport = transportTo(closing.secureUrl(u"localhost"_s), own.caPem);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(transport->send(posting(), {}).state, State::Unknown);
        QCOMPARE(closing.requests.size(), 20);
    }
    void whoCannotProveToBeTheHubGetsNotOneByte_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown authority") << u"unknownIssuer"_s;
        QTest::newRow("another authority of ours") << u"unknownIssuer"_s;
        QTest::newRow("another name") << u"hostName"_s;
        QTest::newRow("run out") << u"expired"_s;
        QTest::newRow("not yet") << u"notYetValid"_s;
    }
    void whoCannotProveToBeTheHubGetsNotOneByte()
    {
        QFETCH(QString, code);
        const QByteArray what = QTest::currentDataTag();
        practice::ServerCertificate own = certificate({u"localhost"_s}, -10, 30);
        if (what == "another name")
            own = certificate({u"hub.example.org"_s}, -1, 30);
        else if (what == "run out")
            own = certificate({u"localhost"_s}, -10, -1);
        else if (what == "not yet")
            own = certificate({u"localhost"_s}, 1, 30);
        QVERIFY(!own.isEmpty());
        QByteArray trusted = own.caPem;
        if (what == "unknown authority")
            trusted.clear();
        else if (what == "another authority of ours")
            trusted = certificate({u"localhost"_s}, -10, 30).caPem;
        SecureServer server(own, yes);
        const auto transport = transportTo(server.secureUrl(u"localhost"_s), trusted);
        for (const hub::Request& request : {posting(), getting()}) {
            const hub::Outcome outcome = transport->send(request, {});
            QCOMPARE(outcome.state, State::NotSent);
            QCOMPARE(outcome.error->kind, Kind::HubCertificate);
            QCOMPARE(outcome.error->fact(u"code"_s), code);
            QCOMPARE(outcome.error->fact(u"host"_s), u"localhost"_s);
            QVERIFY(!outcome.error->fact(u"why"_s).isEmpty());
        }
        QVERIFY(server.requests.empty());
    }
    void aServerWithoutTlsIsNotSpokenTo()
    {
        RudeServer plain(yes);
        plain.early = [](QTcpSocket& line, const QByteArray&) {
            line.write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
            line.disconnectFromHost();
            return true;
        };
        QUrl url = plain.url();
        url.setScheme(u"https"_s);
        const hub::Outcome outcome = transportTo(url)->send(posting(), {});
        QCOMPARE(outcome.state, State::NotSent);
        QCOMPARE(outcome.error->kind, Kind::HubUnreachable);
        QVERIFY(plain.requests.empty());
    }
    void aFileWithoutCertificateIsRefused()
    {
        const auto made = hub::NetworkTransport::make({QUrl(u"https://localhost"_s), "no certificate", false});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::HubCertificate);
        QCOMPARE(made.error().fact(u"reason"_s), u"caFile"_s);
    }
    void withoutTlsOnlyThisMachineIsReached()
    {
        for (const QString& base :
             {u"http://hub.example.org"_s, u"ftp://localhost"_s, u"https://amina@localhost"_s, u""_s}) {
            const auto made = hub::NetworkTransport::make({QUrl(base), {}, false});
            QVERIFY2(!made, qPrintable(base));
            QCOMPARE(made.error().kind, Kind::HubAddress);
        }
        QVERIFY(hub::NetworkTransport::make({QUrl(u"http://127.0.0.1:1"_s), {}, false}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestNetworkTls)
#include "tst_network_tls.moc"
