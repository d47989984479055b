// A web server on loopback that does what a test tells it with each whole request, byte by byte, and counts what arrives.
// Runs in the event loop of the one who made it: a transport's send() runs it along.
#pragma once

#include "hub/network_transport.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

#if defined(__SANITIZE_ADDRESS__)
// OpenSSL keeps what belongs to a thread until that thread ends; Qt's own HTTP thread may end with the process.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libcrypto\n";
}
#endif

namespace rejista::test {
using namespace Qt::StringLiterals;

struct Arrived {
    QByteArray head;  ///< request line and headers
    QByteArray body;

    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf('\r')); }
    [[nodiscard]] bool has(const QByteArray& text) const { return head.toLower().contains(text.toLower()); }
};

class RudeServer : public QTcpServer {
public:
    using Manners = std::function<void(QTcpSocket& line, const Arrived& request)>;

    explicit RudeServer(Manners manners) : m_manners(std::move(manners))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
    }
    [[nodiscard]] QUrl url(const QString& path = {}) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
    }
    /// Called with whatever came before a whole request is there; true = done with this connection.
    std::function<bool(QTcpSocket&, const QByteArray&)> early;

    std::vector<Arrived> requests;
    int connections = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* line = new QTcpSocket(this);
        line->setSocketDescriptor(handle);
        serve(line);
    }
    void serve(QTcpSocket* line)
    {
        ++connections;
        auto buffer = std::make_shared<QByteArray>();
        connect(line, &QTcpSocket::readyRead, this, [this, line, buffer] {
            *buffer += line->readAll();
            if (early && early(*line, *buffer))
                return;
            while (takeOne(*line, *buffer)) {}
        });
        connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
    }

private:
    bool takeOne(QTcpSocket& line, QByteArray& buffer)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        Arrived one;
        one.head = buffer.left(end + 2);
        const QByteArray lower = one.head.toLower();
        const qsizetype at = lower.indexOf("content-length:");
        const qsizetype length = at < 0 ? 0
                                        : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (buffer.size() < end + 4 + length)
            return false;
        one.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        requests.push_back(one);
        m_manners(line, one);
        return true;
    }

    Manners m_manners;
};

inline QByteArray page(int status, const QByteArray& body, const QByteArray& more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

inline std::unique_ptr<hub::NetworkTransport> transportTo(const QUrl& base, const QByteArray& caPem = {})
{
    auto made = hub::NetworkTransport::make({base, caPem, false});
    return made ? std::move(*made) : nullptr;
}

inline hub::Request getting(const QString& path = u"/api/x"_s)
{
    hub::Request request;
    request.path = path;
    request.headers = {{"Accept", "application/json"}, {"Accept-Encoding", "gzip"}};
    request.secret = "ApiToken geheim";
    return request;
}

inline hub::Request posting(const QByteArray& body = "{\"a\":1}")
{
    hub::Request request = getting();
    request.method = "POST";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = body;
    return request;
}

}  // namespace rejista::test
