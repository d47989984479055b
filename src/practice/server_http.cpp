#include "practice/server_http.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QUrl>

namespace rejista::practice {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get: return "GET";
    case Method::Put: return "PUT";
    case Method::Delete: return "DELETE";
    case Method::Post: return "POST";
    case Method::Head: return "HEAD";
    case Method::Options: return "OPTIONS";
    case Method::Patch: return "PATCH";
    default: return "TRACE";
    }
}

// In a query `+` is a blank for a servlet container; QUrlQuery leaves it as it is.
QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

hub::Request requestOf(const QHttpServerRequest& from)
{
    hub::Request request;
    request.method = methodName(from.method());
    request.path = from.url().path(QUrl::FullyDecoded);
    const QByteArray query = from.url().query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty()) {
        for (const QByteArray& pair : query.split('&')) {
            const qsizetype equals = pair.indexOf('=');
            request.query.append({decoded(equals < 0 ? pair : pair.left(equals)),
                                  equals < 0 ? QString() : decoded(pair.mid(equals + 1))});
        }
    }
    for (const auto& [name, value] : from.headers()) {
        if (name.compare("authorization", Qt::CaseInsensitive) == 0)
            request.secret = value;
        else
            request.headers.emplaceBack(name, value);
    }
    request.body = from.body();
    return request;
}

}  // namespace

HttpFace::HttpFace(Answer answer) : m_answer(std::move(answer)) {}

quint16 HttpFace::open()
{
    return listen(QHostAddress::LocalHost, 0);
}

bool HttpFace::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    const hub::Response response = m_answer(requestOf(request));
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(response.status));
    for (const auto& [name, value] : response.headers) {
        if (name.compare("content-length", Qt::CaseInsensitive) != 0)
            responder.writeHeader(name, value);
    }
    const bool bodiless = response.status == 204 || response.status == 304;
    if (!bodiless)
        responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    const bool silent = bodiless || request.method() == QHttpServerRequest::Method::Head;
    responder.writeBody(silent ? QByteArray() : response.body);
    return true;
}

void HttpFace::missingHandler(const QHttpServerRequest&, QTcpSocket*) {}

}  // namespace rejista::practice
