#include "hub/exchange.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslError>

namespace rejista::hub {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::Kind;

namespace {

constexpr int kLongestWhy = 200;

// Qt calls an answer with a status of 400 and more an error; it is an answer all the same.
bool isOnlyAStatus(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: return true;
    default: return false;
    }
}

QString codeOf(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired: return u"expired"_s;
    case QSslError::CertificateNotYetValid: return u"notYetValid"_s;
    case QSslError::HostNameMismatch: return u"hostName"_s;
    case QSslError::CertificateRevoked: return u"revoked"_s;
    default: return {};
    }
}

// What a person can do something about, the clock of this computer first. An authority that has run out is unknown to Qt:
// then the dates of what it signed tell more.
QString codeOf(const QList<QSslError>& errors)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QSslError& error : errors) {
        const QSslCertificate about = error.certificate();
        if (!about.isNull() && about.expiryDate() < now)
            return u"expired"_s;
        if (!about.isNull() && about.effectiveDate() > now)
            return u"notYetValid"_s;
    }
    for (const QSslError& error : errors) {
        const QString code = codeOf(error);
        if (!code.isEmpty())
            return code;
    }
    return u"unknownIssuer"_s;
}

QString codeOf(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::HostNotFoundError: return u"notFound"_s;
    case QNetworkReply::ConnectionRefusedError: return u"refused"_s;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return u"closed"_s;
    case QNetworkReply::SslHandshakeFailedError: return u"tls"_s;
    case QNetworkReply::ProxyAuthenticationRequiredError: return u"proxySignIn"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return u"proxy"_s;
    default: return u"network"_s;
    }
}

// Before a connection stands nothing can have been sent.
bool isBeforeTheConnection(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError: return true;
    default: return false;
    }
}

}  // namespace

Exchange::Exchange(QNetworkAccessManager& manager, QNetworkRequest request, const Request& asked)
    : m_manager(manager),
      m_request(std::move(request)),
      m_asked(asked),
      m_body(asked.body, [this] { active(); }),
      m_unpacker(asked.limits.maxBytes)
{}

Exchange::~Exchange() = default;

Outcome Exchange::run(const std::stop_token& stop)
{
    Outcome outcome;
    if (stop.stop_requested()) {
        outcome.error = domain::error(Kind::Cancelled);
        return outcome;
    }
    start();
    watch();
    {
        // Called by whoever stops, on his thread: the loop takes it up on ours.
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { fail(Kind::Cancelled); }, Qt::QueuedConnection);
        });
        QEventLoop loop;
        connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!m_reply->isFinished())
            loop.exec();
    }
    receive();  // what came with the last packet
    m_connect.stop();
    m_quiet.stop();
    m_total.stop();
    outcome.bytesUp = headSize() + m_body.taken();
    outcome.error = wireError();
    outcome.response = response();
    outcome.bytesDown = m_rawBytes;
    for (const auto& [name, value] : outcome.response.headers)
        outcome.bytesDown += name.size() + value.size() + 4;
    if (!outcome.error)
        outcome.state = Outcome::State::Answered;
    else {
        outcome.state = mayHaveArrived() ? Outcome::State::Unknown : Outcome::State::NotSent;
        outcome.response = {};
        outcome.error->facts.insert(u"host"_s, m_request.url().host());
    }
    return outcome;
}

void Exchange::start()
{
    if (m_asked.method == "GET")
        m_reply.reset(m_manager.get(m_request));
    else if (m_asked.method == "HEAD")
        m_reply.reset(m_manager.head(m_request));
    else {
        m_request.setHeader(QNetworkRequest::ContentLengthHeader, m_asked.body.size());
        m_request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply.reset(m_manager.sendCustomRequest(m_request, m_asked.method, &m_body));
    }
}

void Exchange::watch()
{
    const auto guard = [this](QTimer& timer, int ms, const QString& reason) {
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, this, [this, reason] { fail(Kind::HubTimeout, reason); });
        if (ms > 0)
            timer.start(ms);
    };
    guard(m_connect, m_asked.limits.connectMs, u"connect"_s);
    guard(m_total, m_asked.limits.totalMs, u"total"_s);
    guard(m_quiet, 0, u"quiet"_s);
    QNetworkReply* reply = m_reply.get();
    connect(reply, &QNetworkReply::encrypted, this, &Exchange::connected);
    connect(reply, &QNetworkReply::requestSent, this, &Exchange::connected);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::active);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::receive);
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        if (sent > 0)
            active();
    });
    // Collected for the error's sake only: nobody can ignore them.
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { m_sslErrors = errors; });
}

void Exchange::connected()
{
    m_connected = true;
    m_connect.stop();
    if (m_asked.limits.quietMs > 0)
        m_quiet.start(m_asked.limits.quietMs);
}

void Exchange::active()
{
    connected();
}

void Exchange::receive()
{
    const QByteArray bytes = m_reply->isOpen() ? m_reply->readAll() : QByteArray();
    if (m_failure || bytes.isEmpty())
        return;
    active();
    if (!m_began) {
        m_began = true;
        const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
        m_packed = encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate";
        if (!m_packed && !encoding.isEmpty() && encoding != "identity")
            return fail(Kind::HubAnswer, u"encoding"_s);
    }
    take(bytes);
}

void Exchange::take(const QByteArray& bytes)
{
    m_rawBytes += bytes.size();
    if (m_packed) {
        const auto state = m_unpacker.feed(bytes);
        if (state == Unpacker::State::TooLarge)
            fail(Kind::HubAnswer, u"tooLarge"_s);
        else if (state == Unpacker::State::Broken)
            fail(Kind::HubAnswer, u"encoding"_s);
        return;
    }
    if (m_plain.size() + bytes.size() > m_asked.limits.maxBytes)
        return fail(Kind::HubAnswer, u"tooLarge"_s);
    m_plain += bytes;
}

void Exchange::fail(Kind kind, const QString& reason)
{
    const bool finished = m_reply->isFinished();
    // A stop or a limit of time that comes after the end changes nothing; what is wrong with the last bytes does.
    if (m_failure || (finished && kind != Kind::HubAnswer))
        return;
    m_failure = domain::error(kind);
    if (!reason.isEmpty())
        m_failure->facts.insert(u"reason"_s, reason);
    if (!finished)
        m_reply->abort();
}

bool Exchange::mayHaveArrived() const
{
    if (!m_asked.body.isEmpty())
        return m_body.taken() > 0;
    return m_connected || (!m_failure && !isBeforeTheConnection(m_reply->error()));
}

std::optional<Error> Exchange::wireError() const
{
    if (m_failure)
        return m_failure;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool answered = status != 0;
    const QNetworkReply::NetworkError code = m_reply->error();
    // Qt wants to send the body again for 307 and 308 though it was told not to follow; it cannot, and says so.
    if (status >= 300 && status < 400 && code == QNetworkReply::ContentReSendError)
        return std::nullopt;
    if (answered && code == QNetworkReply::ProxyAuthenticationRequiredError)
        return incomplete();
    if (code == QNetworkReply::NoError || (answered && isOnlyAStatus(code)))
        return answered ? incomplete() : std::optional(domain::error(Kind::NotAHub));
    if (answered)
        return domain::error(Kind::HubAnswer, {}, {{u"reason"_s, u"truncated"_s}});
    return wireKind(code);
}

Error Exchange::wireKind(QNetworkReply::NetworkError code) const
{
    if (code == QNetworkReply::SslHandshakeFailedError && !m_sslErrors.isEmpty())
        return certificateError();
    if (code == QNetworkReply::ProtocolFailure)
        return domain::error(Kind::NotAHub);
    if (code == QNetworkReply::TimeoutError)
        return domain::error(Kind::HubTimeout, {}, {{u"reason"_s, u"connect"_s}});
    const QString what = codeOf(code);
    const QString why = what == "closed"_L1 ? u"Connection closed"_s : m_reply->errorString().left(kLongestWhy);
    return domain::error(Kind::HubUnreachable, {}, {{u"code"_s, what}, {u"why"_s, why}});
}

Error Exchange::certificateError() const
{
    return domain::error(
        Kind::HubCertificate, {},
        {{u"code"_s, codeOf(m_sslErrors)}, {u"why"_s, m_sslErrors.first().errorString().left(kLongestWhy)}});
}

// A cut that the protocol does not show: fewer bytes than promised, or a packed stream without its end.
std::optional<Error> Exchange::incomplete() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasBody = m_asked.method != "HEAD" && status != 204 && status != 304;
    bool isNumber = false;
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong(&isNumber);
    const bool tooShort = hasBody && isNumber && promised > m_rawBytes;
    const bool noEnd = m_packed && m_rawBytes > 0 && m_unpacker.state() != Unpacker::State::Done;
    if (tooShort || noEnd)
        return domain::error(Kind::HubAnswer, {}, {{u"reason"_s, u"truncated"_s}});
    return std::nullopt;
}

Response Exchange::response()
{
    Response response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name, value});
    response.body = m_packed ? m_unpacker.take() : std::move(m_plain);
    return response;
}

qint64 Exchange::headSize() const
{
    if (!m_connected)
        return 0;
    // "POST /path HTTP/1.1", Host, Connection and the blank line stand beside what we set.
    qint64 size = m_asked.method.size() + m_request.url().toEncoded(QUrl::RemoveScheme).size() + 50;
    for (const QByteArray& name : m_request.rawHeaderList())
        size += name.size() + m_request.rawHeader(name).size() + 4;
    return size;
}

}  // namespace rejista::hub
