#include "hub/network_transport.h"

#include "hub/address.h"
#include "hub/exchange.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace rejista::hub {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr qint64 kStaleMs = 15'000;  // servers and proxies drop a quiet connection after some such time

// The system's proxy, but never for what runs on this machine.
class SystemProxy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

}  // namespace

struct NetworkTransport::Private {
    QByteArray base{};  ///< encoded, no slash at the end
    QSslConfiguration tls{};
    std::unique_ptr<QNetworkAccessManager> manager{};
    QElapsedTimer sinceLast{};

    [[nodiscard]] QNetworkRequest prepared(const Request& request) const;
};

QNetworkRequest NetworkTransport::Private::prepared(const Request& request) const
{
    const QByteArray path = QUrl::toPercentEncoding(request.path, "/");
    QNetworkRequest made(QUrl::fromEncoded(base + path + request.encodedQuery(), QUrl::StrictMode));
    made.setSslConfiguration(tls);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(name, value);
    // Named by us, unpacked by us, with a bound: Qt would unpack without one.
    if (headerValue(request.headers, "Accept-Encoding").isEmpty())
        made.setRawHeader("Accept-Encoding", "identity");
    if (!request.secret.isEmpty())
        made.setRawHeader("Authorization", request.secret);
    return made;
}

domain::Result<std::unique_ptr<NetworkTransport>> NetworkTransport::make(Options options)
{
    const bool plain = options.base.scheme() == "http"_L1 && isLoopback(options.base.host());
    if (!options.base.isValid() || (options.base.scheme() != "https"_L1 && !plain)
        || !options.base.userInfo().isEmpty())
        return domain::error(Kind::HubAddress, {},
                             {{u"text"_s, options.base.host()}, {u"reason"_s, u"notEncrypted"_s}});
    auto made = std::make_unique<Private>();
    made->base = options.base.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    made->tls = QSslConfiguration::defaultConfiguration();
    made->tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    made->tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!options.caPem.isEmpty()) {
        const QList<QSslCertificate> more = QSslCertificate::fromData(options.caPem, QSsl::Pem);
        if (more.isEmpty())
            return domain::error(Kind::HubCertificate, {}, {{u"reason"_s, u"caFile"_s}});
        made->tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + more);
    }
    made->manager = std::make_unique<QNetworkAccessManager>();
    made->manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    made->manager->setStrictTransportSecurityEnabled(false);
    if (options.systemProxy)
        made->manager->setProxyFactory(new SystemProxy);
    else
        made->manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    return std::unique_ptr<NetworkTransport>(new NetworkTransport(std::move(made)));
}

NetworkTransport::NetworkTransport(std::unique_ptr<Private> made) : m(std::move(made)) {}

NetworkTransport::~NetworkTransport() = default;

Outcome NetworkTransport::send(const Request& request, std::stop_token stop)
{
    // A write on a connection that the other side has just dropped would be an unknown outcome for nothing.
    if (request.writes() && m->sinceLast.isValid() && m->sinceLast.hasExpired(kStaleMs))
        m->manager->clearConnectionCache();
    Exchange exchange(*m->manager, m->prepared(request), request);
    Outcome outcome = exchange.run(stop);
    m->sinceLast.start();
    // What is left of a broken line in Qt's pool would fail the next request before it is sent.
    if (outcome.error)
        m->manager->clearConnectionCache();
    return outcome;
}

}  // namespace rejista::hub
