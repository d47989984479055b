#include "practice/pipe_bodies.h"

#include "practice/pipe_http.h"

#include <QSet>

#include <zlib.h>

namespace rejista::practice {

namespace {

constexpr int kGzipWindow = 15 + 16;  // zlib: 16 more than the window means gzip's frame

QByteArray proxyPage(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonPhrase(status);
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
        + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
}

// The words of DHIS2's envelope (hub-contract.md §0.2), which spells its httpStatus in its own way.
QByteArray dhis2Words(int status)
{
    switch (status) {
    case 401: return "Unauthorized";
    case 403: return "Access is denied";
    case 409: return "An error occurred, please check import summary.";
    case 500: return "Internal Server Error";
    default: return reasonPhrase(status);
    }
}

}  // namespace

hub::Response refusal(int status)
{
    static const QSet<int> kByProxies{413, 429, 431, 502, 503, 504};
    hub::Response response;
    response.status = status;
    if (kByProxies.contains(status)) {
        response.headers = {{"Server", "nginx"}, {"Content-Type", "text/html"}};
        if (status == 429 || status == 503)
            response.headers.emplaceBack("Retry-After", "7");
        response.body = proxyPage(status);
        return response;
    }
    response.headers = {{"Content-Type", "application/json;charset=UTF-8"}, {"Cache-Control", "no-cache, private"}};
    if (status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"DHIS2\"");
    response.body = "{\"httpStatus\":\"" + reasonPhrase(status) + "\",\"httpStatusCode\":" + QByteArray::number(status)
        + ",\"status\":\"ERROR\",\"message\":\"" + dhis2Words(status) + "\"}";
    return response;
}

hub::Response portalPage(int status)
{
    hub::Response response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}};
    if (status == 302)
        response.headers.emplaceBack("Location", "http://portal.example/welcome");
    response.body = "<!doctype html><html><head><title>Welcome to Lodge WiFi</title></head><body><h1>Welcome</h1>"
                    "<form action=\"/login\" method=\"post\"><p>Please enter the code of your voucher.</p>"
                    "<input name=\"voucher\"><button>Go online</button></form></body></html>";
    return response;
}

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

}  // namespace rejista::practice
