// A client that sends exactly the bytes it is told to, and hears exactly what comes back; over TLS where it has an
// authority. Waits for events. Main thread.
#pragma once

#include <QSslConfiguration>
#include <QSslCertificate>
#include <QSslSocket>
#include <QUrl>
#include <QtTest>

namespace rejista::practice {

class LineClient {
public:
    explicit LineClient(const QUrl& url, const QByteArray& caPem = {})
    {
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { m_heard += m_socket.readAll(); });
        if (caPem.isEmpty()) {
            m_socket.connectToHost(url.host(), quint16(url.port()));
            m_connected = QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 10000);
            return;
        }
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslCertificate::fromData(caPem));
        m_socket.setSslConfiguration(trust);
        m_socket.connectToHostEncrypted(url.host(), quint16(url.port()));
        m_connected = QTest::qWaitFor([&] { return m_socket.isEncrypted(); }, 10000);
    }

    [[nodiscard]] bool connected() const { return m_connected; }
    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    /// What was heard until `text` came, taken away; empty = the line broke or nothing came for long.
    [[nodiscard]] QByteArray hear(const QByteArray& text)
    {
        const bool came = QTest::qWaitFor([&] { return m_heard.contains(text) || gone(); }, 20000)
            && m_heard.contains(text);
        if (!came)
            return {};
        const qsizetype end = m_heard.indexOf(text) + text.size();
        const QByteArray heard = m_heard.left(end);
        m_heard.remove(0, end);
        return heard;
    }
    /// Everything up to the end of the connection.
    [[nodiscard]] QByteArray hearAll()
    {
        static_cast<void>(QTest::qWaitFor([&] { return gone(); }, 20000));
        return m_heard;
    }
    [[nodiscard]] bool gone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QSslSocket m_socket;
    QByteArray m_heard;
    bool m_connected = false;
};

}  // namespace rejista::practice
