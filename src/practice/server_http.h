// QHttpServer's side: turns its requests into hub::Request, asks, writes the answer. Lives on the server's thread.
#pragma once

#include "hub/http.h"

#include <QAbstractHttpServer>

#include <functional>

namespace rejista::practice {

class HttpFace final : public QAbstractHttpServer {
public:
    using Answer = std::function<hub::Response(const hub::Request&)>;
    explicit HttpFace(Answer answer);

    /// Listens on loopback for the pipe; 0 = it could not.
    [[nodiscard]] quint16 open();

private:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

    Answer m_answer;
};

}  // namespace rejista::practice
