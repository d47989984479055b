// The certificate that the training hub makes for itself.
#include "practice/certificate.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QtTest>

using namespace rejista::practice;
using namespace Qt::StringLiterals;

class CertificateTest : public QObject {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 2, 3), QTime(8, 0), Qt::UTC};
    [[nodiscard]] ServerCertificate made(const QStringList& hosts = {u"localhost"_s, u"127.0.0.1"_s}) const
    {
        return makeCertificate({hosts, m_now.addDays(-1), m_now.addDays(30)}).value();
    }

private Q_SLOTS:
    void namesItsHostsAndItsDays()
    {
        const ServerCertificate certificate = made();
        const QSslCertificate server(certificate.serverPem), ca(certificate.caPem);
        QVERIFY(!server.isNull() && !ca.isNull());
        QVERIFY(!QSslKey(certificate.keyPem, QSsl::Ec).isNull());
        QCOMPARE(server.effectiveDate(), m_now.addDays(-1));
        QCOMPARE(server.expiryDate(), m_now.addDays(30));
        QVERIFY(server.subjectAlternativeNames().values(QSsl::DnsEntry).contains(u"localhost"_s));
        QVERIFY(server.subjectAlternativeNames().values(QSsl::IpAddressEntry).contains(u"127.0.0.1"_s));
        QVERIFY(server.serialNumber() != ca.serialNumber());
    }

    void fitsItsHostsOnItsDaysOnly()
    {
        const ServerCertificate certificate = made();
        QVERIFY(certificateFits(certificate, {u"localhost"_s, u"127.0.0.1"_s}, m_now));
        QVERIFY(!certificateFits(certificate, {u"127.0.0.2"_s}, m_now));
        QVERIFY(!certificateFits(certificate, {u"hub.example"_s}, m_now));
        QVERIFY(!certificateFits(certificate, {u"localhost"_s}, m_now.addDays(31)));
        QVERIFY(!certificateFits(certificate, {u"localhost"_s}, m_now.addDays(-2)));
    }

    void anothersKeyOrAuthorityDoesNotFit()
    {
        const ServerCertificate one = made(), other = made();
        ServerCertificate mixed = one;
        mixed.keyPem = other.keyPem;
        QVERIFY(!certificateFits(mixed, {u"localhost"_s}, m_now));
        mixed = one;
        mixed.caPem = other.caPem;
        QVERIFY(!certificateFits(mixed, {u"localhost"_s}, m_now));
        QVERIFY(!certificateFits({}, {u"localhost"_s}, m_now));
    }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "tst_certificate.moc"
