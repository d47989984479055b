#include "practice/pipe.h"

#include "practice/pipe_connection.h"

namespace rejista::practice {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr qsizetype kMostConnections = 500;

LineRule lineRule(const std::vector<Fault>& faults)
{
    LineRule rule;
    for (const Fault& fault : faults) {
        if (fault.kind == Fault::Kind::Slow) {
            rule.bitsPerSecond = fault.amount;
            rule.roundTripMs = fault.latency;
        }
        if (fault.kind == Fault::Kind::Cut)
            rule.cutEverySeconds = int(fault.amount);
    }
    return rule;
}

}  // namespace

// A listening port. Descriptors are taken before Qt makes a socket of them: over a slow line the relay wants them raw.
class Pipe::Door final : public QTcpServer {
public:
    explicit Door(std::function<void(qintptr)> taken) : m_taken(std::move(taken)) {}

private:
    void incomingConnection(qintptr descriptor) override { m_taken(descriptor); }

    std::function<void(qintptr)> m_taken;
};

Pipe::Pipe(quint16 hubPort, FaultBook& book, Control control, std::optional<QSslConfiguration> tls)
    : m_hubPort(hubPort),
      m_book(book),
      m_control(std::move(control)),
      m_tls(std::move(tls)),
      m_line(this)
{
    m_line.setOnCut([this] { ++m_counts.cuts; });
}

Pipe::~Pipe()
{
    const auto all = m_connections;
    qDeleteAll(all);
}

Result<void> Pipe::listen(const QStringList& addresses, quint16 port)
{
    m_behindLine = std::make_unique<Door>([this](qintptr descriptor) { enter(descriptor, true); });
    if (!m_behindLine->listen(QHostAddress::LocalHost))
        return domain::error(Kind::InUse, u"port"_s, {{u"why"_s, m_behindLine->errorString()}});
    m_line.setTarget(m_behindLine->serverPort());
    for (const QString& address : addresses) {
        auto door = std::make_unique<Door>([this](qintptr descriptor) {
            if (m_line.rule().active())
                m_line.carry(descriptor);
            else
                enter(descriptor, false);
        });
        if (!door->listen(QHostAddress(address), port)) {
            return domain::error(
                Kind::InUse, address,
                {{u"address"_s, address}, {u"port"_s, QString::number(port)}, {u"why"_s, door->errorString()}});
        }
        // All addresses have the port that the first one was given.
        port = door->serverPort();
        m_doors.push_back(std::move(door));
    }
    return {};
}

quint16 Pipe::port() const
{
    return m_doors.empty() ? 0 : m_doors.front()->serverPort();
}

void Pipe::rulesChanged()
{
    m_etags.clear();
    const LineRule rule = lineRule(m_book.faults());
    if (rule == m_line.rule())
        return;
    m_line.setRule(rule);
    const auto all = m_connections;
    for (Connection* connection : all) {
        if (connection->controls())
            connection->endAfterAnswer();
        else
            connection->breakOff();
    }
}

void Pipe::enter(qintptr descriptor, bool relayed)
{
    auto* connection = new Connection(*this, descriptor, relayed);
    m_connections.insert(connection);
    if (m_connections.size() > kMostConnections)
        connection->breakOff();
}

std::optional<QByteArray> Pipe::keptEtag(const QByteArray& target) const
{
    const auto it = m_etags.constFind(target);
    return it == m_etags.cend() ? std::nullopt : std::optional(*it);
}

QByteArray Pipe::keepEtag(const QByteArray& target, const QByteArray& etag)
{
    if (!m_etags.contains(target))
        m_etags.insert(target, etag);
    return m_etags.value(target);
}

}  // namespace rejista::practice
