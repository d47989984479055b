// One request and its answer over Qt Network, from the first byte to the last, with limits, a stop and a count of bytes.
// Lives for one send(), on the transport's thread; runs an event loop in run().
#pragma once

#include "hub/gzip.h"
#include "hub/one_shot_body.h"
#include "hub/transport.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace rejista::hub {

class Exchange final : public QObject {
    Q_OBJECT
public:
    Exchange(QNetworkAccessManager& manager, QNetworkRequest request, const Request& asked);
    ~Exchange() override;

    [[nodiscard]] Outcome run(const std::stop_token& stop);

private:
    void start();
    void watch();
    void connected();
    void active();
    void receive();
    void fail(domain::Kind kind, const QString& reason = {});
    void take(const QByteArray& bytes);

    [[nodiscard]] bool mayHaveArrived() const;
    [[nodiscard]] std::optional<domain::Error> wireError() const;
    [[nodiscard]] domain::Error wireKind(QNetworkReply::NetworkError code) const;
    [[nodiscard]] domain::Error certificateError() const;
    [[nodiscard]] std::optional<domain::Error> incomplete() const;
    [[nodiscard]] Response response();
    [[nodiscard]] qint64 headSize() const;

    QNetworkAccessManager& m_manager;
    QNetworkRequest m_request;
    const Request& m_asked;
    OneShotBody m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_connect, m_quiet, m_total;
    std::optional<domain::Error> m_failure;  ///< why we ended it ourselves
    QList<QSslError> m_sslErrors;
    bool m_connected = false;
    bool m_began = false;   ///< the answer's head is here
    qint64 m_rawBytes = 0;  ///< of the answer's body, as they came
    bool m_packed = false;
    Unpacker m_unpacker;
    QByteArray m_plain;
};

}  // namespace rejista::hub
