// The socket pipe before QHttpServer: accepts, does TLS, lets requests meet their faults, passes the rest on and the
// answers back. Lives on the server's thread. Invariant: a request is passed on at most once, and only when all of it
// has come; what a fault keeps from the hub never reaches it.
#pragma once

#include "practice/faults.h"
#include "practice/pipe_line.h"

#include "domain/result.h"
#include "hub/http.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rejista::practice {

class Connection;

class Pipe final : public QObject {
public:
    /// What the pipe counts.
    struct Counts {
        qint64 requests = 0, faults = 0, cuts = 0;
    };
    using Control = std::function<hub::Response(const hub::Request&)>;

    /// `hubPort`: where QHttpServer listens. `control` answers /practice/…, for callers of this machine only.
    Pipe(quint16 hubPort, FaultBook& book, Control control, std::optional<QSslConfiguration> tls);
    ~Pipe() override;

    /// Kind::InUse with facts address, port, why.
    [[nodiscard]] domain::Result<void> listen(const QStringList& addresses, quint16 port);
    [[nodiscard]] quint16 port() const;
    /// Takes the line's rules out of the book; what runs over the line before breaks off when they differ.
    void rulesChanged();
    [[nodiscard]] Counts counts() const { return m_counts; }

private:
    friend class Connection;
    class Door;

    void enter(qintptr descriptor, bool relayed);
    [[nodiscard]] std::optional<QByteArray> keptEtag(const QByteArray& target) const;
    [[nodiscard]] QByteArray keepEtag(const QByteArray& target, const QByteArray& etag);

    quint16 m_hubPort;
    FaultBook& m_book;
    Control m_control;
    std::optional<QSslConfiguration> m_tls;
    Line m_line;
    std::vector<std::unique_ptr<Door>> m_doors;
    std::unique_ptr<Door> m_behindLine;
    QSet<Connection*> m_connections;
    QHash<QByteArray, QByteArray> m_etags;
    Counts m_counts;
};

}  // namespace rejista::practice
