// A small certificate authority and one server certificate of it, made anew with OpenSSL's library (decisions.md 27).
// Pure but for chance; any thread. Invariant: the authority's key is forgotten as soon as it has signed, so nobody can
// sign a second certificate by which a client that trusts it would be deceived.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace rejista::practice {

struct CertificateWish {
    QStringList hosts{};  ///< names and addresses that the server answers to
    QDateTime from{}, until{};
};

struct ServerCertificate {
    QByteArray caPem{};      ///< what clients trust
    QByteArray serverPem{};  ///< the server's certificate
    QByteArray keyPem{};     ///< its key, PKCS#8; whoever keeps it, keeps it from others
    [[nodiscard]] bool isEmpty() const { return keyPem.isEmpty(); }
};

/// Kind::Storage with fact why where OpenSSL fails.
[[nodiscard]] domain::Result<ServerCertificate> makeCertificate(const CertificateWish& wish);
/// Good at `now` for all `hosts`, and the key is the certificate's.
[[nodiscard]] bool certificateFits(const ServerCertificate& certificate, const QStringList& hosts,
                                   const QDateTime& now);

}  // namespace rejista::practice
