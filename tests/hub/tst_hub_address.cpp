#include "hub/address.h"

#include <QTest>

using namespace rejista;
using namespace Qt::StringLiterals;

class TestHubAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleTypeBecomesOneBaseAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        const auto row = [](const char* typed, const char* base) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(base);
        };
        row("hub.example.org", "https://hub.example.org");
        row("  hub.example.org \n", "https://hub.example.org");
        row("https://hub.example.org/", "https://hub.example.org");
        row("https://hub.example.org/emis", "https://hub.example.org/emis");
        row("hub.example.org/emis/api/", "https://hub.example.org/emis");
        row("hub.example.org/api", "https://hub.example.org");
        row("hub.example.org/api/44/me", "https://hub.example.org");
        row("https://hub.example.org/emis/dhis-web-login/", "https://hub.example.org/emis");
        row("https://hub.example.org/emis/dhis-web-dashboard/#/", "https://hub.example.org/emis");
        row("https://hub.example.org/login/", "https://hub.example.org");
        row("https://hub.example.org/apps/capture", "https://hub.example.org");
        row("HTTPS://Hub.Example.ORG:8443/Emis", "https://hub.example.org:8443/Emis");
        row("https://hub.example.org:443", "https://hub.example.org");
        row("hub.example.org:8443", "https://hub.example.org:8443");
        row("hub.example.org//emis///", "https://hub.example.org/emis");
        row("192.168.1.5/dhis", "https://192.168.1.5/dhis");
        row("[2001:db8::5]:8443", "https://[2001:db8::5]:8443");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("http://127.5.5.5", "http://127.5.5.5");
        row("localhost:8080", "http://localhost:8080");
        row("http://[::1]:8080/api", "http://[::1]:8080");
        row("https://localhost:8443", "https://localhost:8443");
        row("https://hub.example.org/apiary", "https://hub.example.org/apiary");
    }
    void whatPeopleTypeBecomesOneBaseAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        const auto url = hub::baseAddress(typed);
        QVERIFY2(url.has_value(), qPrintable(url ? QString() : url.error().fact(u"reason"_s)));
        QCOMPARE(url->toString(), base);
    }
    void whatIsNoAddressOfAHubIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* typed, const char* reason) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(reason);
        };
        row("", "empty");
        row("   ", "empty");
        row("ftp://hub.example.org", "scheme");
        row("file:///etc/passwd", "scheme");
        row("javascript:alert(1)", "scheme");
        row("http://hub.example.org", "notEncrypted");
        row("http://192.168.1.5", "notEncrypted");
        row("http://localhost.example.org", "notEncrypted");
        row("https://amina:geheim@hub.example.org", "userInfo");
        row("amina@hub.example.org", "userInfo");
        row("amina:geheim@hub.example.org/emis", "userInfo");
        row("https://hub.example.org/?token=d2p_geheim", "query");
        row("https://", "host");
        row("hub example org", "host");
        row("https://hub..example.org", "host");
        row("https://-", "host");
    }
    void whatIsNoAddressOfAHubIsRefusedWithItsReason()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        const auto url = hub::baseAddress(typed);
        QVERIFY(!url);
        QCOMPARE(url.error().kind, domain::Kind::HubAddress);
        QCOMPARE(url.error().fact(u"reason"_s), reason);
        QVERIFY2(!url.error().fact(u"text"_s).contains(u"geheim"_s), qPrintable(url.error().fact(u"text"_s)));
    }
    void onlyThisMachineIsLoopback()
    {
        for (const QString& host :
             {u"localhost"_s, u"LOCALHOST"_s, u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s, u"[::1]"_s})
            QVERIFY2(hub::isLoopback(host), qPrintable(host));
        for (const QString& host :
             {u"localhost.example.org"_s, u"128.0.0.1"_s, u"127.0.0.1.example.org"_s, u""_s, u"::2"_s})
            QVERIFY2(!hub::isLoopback(host), qPrintable(host));
    }
};

QTEST_APPLESS_MAIN(TestHubAddress)
#include "tst_hub_address.moc"
