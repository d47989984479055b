#include "practice/pipe_http.h"

#include <QUrl>

namespace rejista::practice {

namespace {

// Tomcat's own limit: 300 UIDs in an address fit, 800 do not (hub-live-243.md §2).
constexpr qsizetype kLongestHead = 8 * 1024;
constexpr qsizetype kLongestChunkLine = 1024;

bool readStartLine(QByteArrayView line, HttpHead& head)
{
    const QByteArrayList words = line.toByteArray().split(' ');
    if (words.size() < 3)
        return false;
    if (words[0].startsWith("HTTP/1.")) {
        bool ok = false;
        head.status = words[1].toInt(&ok);
        return ok && head.status >= 100 && head.status <= 599;
    }
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || words[0].isEmpty() || !words[1].startsWith('/'))
        return false;
    head.method = words[0];
    head.target = words[1];
    head.oldVersion = words[2] == "HTTP/1.0";
    return true;
}

}  // namespace

bool HttpHead::isChunked() const
{
    return header("transfer-encoding").toLower().contains("chunked");
}

qint64 HttpHead::contentLength() const
{
    qint64 length = 0;
    bool given = false;
    for (const auto& [name, value] : headers) {
        if (name.compare("content-length", Qt::CaseInsensitive) != 0)
            continue;
        bool ok = false;
        const qint64 one = value.toLongLong(&ok);
        // Two that differ: whoever is behind us might believe the other one.
        if (!ok || one < 0 || (given && one != length))
            return -1;
        length = one;
        given = true;
    }
    return given && isChunked() ? -1 : length;
}

bool HttpHead::closes() const
{
    const QByteArray connection = header("connection").toLower();
    return connection.contains("close") || (oldVersion && !connection.contains("keep-alive"));
}

QString HttpHead::path() const
{
    return QUrl::fromPercentEncoding(target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')));
}

Reading readHead(QByteArrayView bytes, HttpHead& head)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if ((end < 0 ? bytes.size() : end) > kLongestHead)
        return Reading::Bad;
    if (end < 0)
        return Reading::More;
    head = {};
    head.size = end + 4;
    const QByteArrayList lines = bytes.first(end).toByteArray().split('\n');
    if (!readStartLine(QByteArrayView(lines.front()).trimmed(), head))
        return Reading::Bad;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0)
            return Reading::Bad;
        head.headers.emplaceBack(lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed());
    }
    return Reading::Whole;
}

Reading ChunkReader::read(QByteArrayView bytes)
{
    while (true) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", m_at);
        if (lineEnd < 0)
            return bytes.size() - m_at > kLongestChunkLine ? Reading::Bad : Reading::More;
        const QByteArrayView line = bytes.sliced(m_at, lineEnd - m_at);
        if (m_trailer) {
            m_at = lineEnd + 2;
            if (line.isEmpty())
                return Reading::Whole;
            continue;
        }
        const QByteArray size = line.toByteArray().split(';').front().trimmed();
        bool ok = false;
        const qint64 length = size.toLongLong(&ok, 16);
        if (!ok || length < 0 || length > (1LL << 40))
            return Reading::Bad;
        if (length == 0) {
            m_trailer = true;
            m_at = lineEnd + 2;
            continue;
        }
        const qsizetype next = lineEnd + 2 + length + 2;
        if (bytes.size() < next)
            return Reading::More;
        m_at = next;
    }
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 302: return "Found";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 409: return "Conflict";
    case 413: return "Request Entity Too Large";
    case 415: return "Unsupported Media Type";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Temporarily Unavailable";
    case 504: return "Gateway Time-out";
    default: return "Status";
    }
}

QByteArray answerHead(int status, const hub::Headers& headers, qint64 contentLength)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto& [name, value] : headers) {
        if (name.compare("content-length", Qt::CaseInsensitive) != 0)
            head += name + ": " + value + "\r\n";
    }
    if (status != 204 && status != 304)
        head += "Content-Length: " + QByteArray::number(contentLength) + "\r\n";
    return head + "\r\n";
}

}  // namespace rejista::practice
