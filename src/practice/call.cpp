#include "practice/call.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

constexpr qsizetype kMostBytes = 256LL * 1024 * 1024;

std::optional<QByteArray> unpacked(const QByteArray& packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = uInt(packed.size());
    QByteArray out;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && out.size() < kMostBytes) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END)
        return std::nullopt;
    return out;
}

QByteArray packedBytes(const QByteArray& plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return plain;
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 32, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QString statusName(int status)
{
    switch (status) {
    case 200: return u"OK"_s;
    case 201: return u"Created"_s;
    case 202: return u"Accepted"_s;
    case 400: return u"Bad Request"_s;
    case 401: return u"Unauthorized"_s;
    case 403: return u"Forbidden"_s;
    case 404: return u"Not Found"_s;
    case 405: return u"Method Not Allowed"_s;
    case 406: return u"Not Acceptable"_s;
    case 409: return u"Conflict"_s;
    case 415: return u"Unsupported Media Type"_s;
    default: return u"Internal Server Error"_s;
    }
}

hub::Response with(int status, const QByteArray& type, const QByteArray& body)
{
    hub::Response out;
    out.status = status;
    out.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    if (!type.isEmpty())
        out.headers.emplaceBack("Content-Type", type);
    out.body = body;
    return out;
}

}  // namespace

bool Call::has(QStringView name) const
{
    for (const auto& [key, value] : request.query) {
        if (key == name)
            return true;
    }
    return false;
}

QString Call::text(QStringView name) const
{
    for (const auto& [key, value] : request.query) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList Call::list(QStringView name) const
{
    QStringList out;
    for (const auto& [key, value] : request.query) {
        if (key == name)
            out += value.split(u',', Qt::SkipEmptyParts);
    }
    return out;
}

std::optional<QByteArray> Call::body() const
{
    if (request.body.size() < 2 || request.body.at(0) != '\x1f' || request.body.at(1) != '\x8b')
        return request.body;
    return unpacked(request.body);
}

hub::Response json(int status, const QByteArray& body)
{
    return with(status, "application/json;charset=UTF-8", body);
}

hub::Response json(int status, const QJsonObject& body)
{
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

hub::Response json(int status, const QJsonArray& body)
{
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

hub::Response empty(int status)
{
    return with(status, {}, {});
}

QJsonObject envelope(int status, const QString& word, const QString& text)
{
    QJsonObject out{{u"httpStatus"_s, statusName(status)}, {u"httpStatusCode"_s, status}, {u"status"_s, word}};
    if (!text.isEmpty())
        out.insert(u"message"_s, text);
    return out;
}

hub::Response message(int status, const QString& text, const QString& code, const QString& word)
{
    QJsonObject out = envelope(status, word, text);
    if (!code.isEmpty())
        out.insert(u"errorCode"_s, code);
    return json(status, out);
}

hub::Response done(int status, const QString& text)
{
    return message(status, text, {}, u"OK"_s);
}

hub::Response needsAuthority(const QString& authorities)
{
    return message(403, u"Access is denied, requires one Authority from [%1]"_s.arg(authorities));
}

hub::Response containerPage(int status, const QString& text)
{
    const QString page = u"<!doctype html><html lang=\"en\"><head><title>HTTP Status %1 – %2</title></head><body>"
                         "<h1>HTTP Status %1 – %2</h1><p>%3</p></body></html>"_s.arg(status)
                             .arg(statusName(status), text.toHtmlEscaped());
    return with(status, "text/html;charset=utf-8", page.toUtf8());
}

hub::Response wrongMethod(const Call& call)
{
    return message(405, u"Request method '%1' is not supported"_s.arg(QString::fromLatin1(call.request.method)));
}

hub::Response attachment(const hub::Response& answer, const QByteArray& name)
{
    hub::Response out = answer;
    out.headers.emplaceBack("Content-Disposition", "attachment; filename=" + name + ".json.gz");
    out.headers.emplaceBack("Content-Transfer-Encoding", "binary");
    out.body = packedBytes(answer.body);
    return out;
}

void tag(const Call& call, hub::Response& response)
{
    if (response.status != 200)
        return;
    const QByteArray etag = "\"0" + QCryptographicHash::hash(response.body, QCryptographicHash::Md5).toHex() + "\"";
    response.headers.emplaceBack("ETag", etag);
    if (hub::headerValue(call.request.headers, "If-None-Match") != etag)
        return;
    response.status = 304;
    response.body.clear();
}

std::optional<QJsonObject> readObject(const QByteArray& bytes)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

}  // namespace rejista::practice
