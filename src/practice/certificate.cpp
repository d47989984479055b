#include "practice/certificate.h"

#include <QHostAddress>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace rejista::practice {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

template <class T, void (*Free)(T*)>
struct Freed {
    void operator()(T* what) const { Free(what); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509, X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO, BIO_free_all>>;

domain::Error opensslError()
{
    const unsigned long code = ERR_get_error();
    char words[256] = {};
    ERR_error_string_n(code, words, sizeof words);
    ERR_clear_error();
    return domain::error(Kind::Storage, u"certificate"_s, {{u"why"_s, QString::fromLatin1(words)}});
}

// P-256: every TLS library knows it, and it is made in a millisecond.
Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

bool extend(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        return false;
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool name(X509* certificate, const char* commonName)
{
    X509_NAME* subject = X509_get_subject_name(certificate);
    const auto put = [&](const char* field, const char* text) {
        return X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(text),
                                          -1, -1, 0)
            == 1;
    };
    return put("O", "Rejista training hub") && put("CN", commonName);
}

bool serial(X509* certificate)
{
    // A client that has met another of our certificates must not take this one for the same.
    quint64 number = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char*>(&number), sizeof number) != 1)
        return false;
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1) == 1;
}

Certificate blank(EVP_PKEY* key, const char* commonName, const CertificateWish& wish)
{
    Certificate certificate(X509_new());
    X509* raw = certificate.get();
    const bool made = raw && X509_set_version(raw, 2) == 1 && serial(raw)
        && ASN1_TIME_set(X509_getm_notBefore(raw), wish.from.toSecsSinceEpoch())
        && ASN1_TIME_set(X509_getm_notAfter(raw), wish.until.toSecsSinceEpoch()) && X509_set_pubkey(raw, key) == 1
        && name(raw, commonName);
    return made ? std::move(certificate) : Certificate();
}

Certificate authority(EVP_PKEY* key, const CertificateWish& wish)
{
    Certificate made = blank(key, "Rejista training authority", wish);
    X509* raw = made.get();
    const bool good = raw && X509_set_issuer_name(raw, X509_get_subject_name(raw)) == 1
        && extend(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && extend(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign")
        && extend(raw, raw, NID_subject_key_identifier, "hash") && X509_sign(raw, key, EVP_sha256()) > 0;
    return good ? std::move(made) : Certificate();
}

QByteArray alternativeNames(const QStringList& hosts)
{
    QByteArrayList names;
    for (const QString& host : hosts)
        names.append((QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toLatin1());
    return names.join(',');
}

Certificate server(EVP_PKEY* key, X509* issuer, EVP_PKEY* issuerKey, const CertificateWish& wish)
{
    Certificate made = blank(key, "Rejista training hub", wish);
    X509* raw = made.get();
    const bool good = raw && X509_set_issuer_name(raw, X509_get_subject_name(issuer)) == 1
        && extend(raw, issuer, NID_basic_constraints, "critical,CA:FALSE")
        && extend(raw, issuer, NID_key_usage, "critical,digitalSignature")
        && extend(raw, issuer, NID_ext_key_usage, "serverAuth")
        && extend(raw, issuer, NID_subject_key_identifier, "hash")
        && extend(raw, issuer, NID_authority_key_identifier, "keyid:always")
        && extend(raw, issuer, NID_subject_alt_name, alternativeNames(wish.hosts))
        && X509_sign(raw, issuerKey, EVP_sha256()) > 0;
    return good ? std::move(made) : Certificate();
}

QByteArray text(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

QByteArray pem(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? text(bio.get()) : QByteArray();
}

QByteArray pem(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    const bool written = bio
        && PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return written ? text(bio.get()) : QByteArray();
}

Certificate readCertificate(const QByteArray& pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

Key readKey(const QByteArray& pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

bool isFor(X509* certificate, const QString& host)
{
    const QByteArray name = host.toLatin1();
    return QHostAddress(host).isNull() ? X509_check_host(certificate, name.constData(), 0, 0, nullptr) == 1
                                       : X509_check_ip_asc(certificate, name.constData(), 0) == 1;
}

}  // namespace

Result<ServerCertificate> makeCertificate(const CertificateWish& wish)
{
    const Key caKey = newKey(), serverKey = newKey();
    const Certificate ca = caKey ? authority(caKey.get(), wish) : Certificate();
    const Certificate own = ca && serverKey ? server(serverKey.get(), ca.get(), caKey.get(), wish) : Certificate();
    if (!own)
        return opensslError();
    ServerCertificate made{pem(ca.get()), pem(own.get()), pem(serverKey.get())};
    if (made.caPem.isEmpty() || made.serverPem.isEmpty() || made.keyPem.isEmpty())
        return opensslError();
    return made;
}

bool certificateFits(const ServerCertificate& certificate, const QStringList& hosts, const QDateTime& now)
{
    const Certificate ca = readCertificate(certificate.caPem), own = readCertificate(certificate.serverPem);
    const Key key = readKey(certificate.keyPem);
    time_t moment = now.toSecsSinceEpoch();
    const bool good = ca && own && key && X509_check_private_key(own.get(), key.get()) == 1
        && X509_verify(own.get(), X509_get0_pubkey(ca.get())) == 1
        && X509_cmp_time(X509_get0_notBefore(own.get()), &moment) < 0
        && X509_cmp_time(X509_get0_notAfter(own.get()), &moment) > 0;
    ERR_clear_error();
    return good
        && std::all_of(hosts.cbegin(), hosts.cend(), [&](const QString& host) { return isFor(own.get(), host); });
}

}  // namespace rejista::practice
