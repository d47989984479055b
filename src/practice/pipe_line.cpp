#include "practice/pipe_line.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <deque>

namespace rejista::practice {

namespace {

// What stands in the line's own queues before it stops to take more; the sender's TCP then waits.
constexpr qsizetype kQueue = 32 * 1024;
constexpr qsizetype kSocketBuffer = 16 * 1024;

// Small enough that a slow line runs evenly, large enough that a fast one costs little.
qsizetype pieceSize(const LineRule& rule)
{
    if (rule.bitsPerSecond == 0)
        return kQueue;
    return std::clamp<qsizetype>(rule.bitsPerSecond / 8 / 50, 64, 1460);
}

}  // namespace

// One connection: two sockets and what is on its way between them.
class Relay final : public QObject {
public:
    Relay(Line& line, qintptr descriptor) : QObject(&line), m_line(line)
    {
        for (QTcpSocket* socket : {&m_outer, &m_inner})
            socket->setReadBufferSize(kSocketBuffer);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Relay::deliver);
        m_ways[0] = {&m_outer, &m_inner, {}, 0, false};
        m_ways[1] = {&m_inner, &m_outer, {}, 0, false};
        m_outer.setSocketDescriptor(descriptor);
        m_outer.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kSocketBuffer);
        // A TCP connection costs one round trip before its first byte may leave.
        m_firstAt = m_line.m_clock.nsecsElapsed() / 1000 + 1000LL * m_line.m_rule.roundTripMs;
        m_inner.bind(QHostAddress::LocalHost);
        m_port = m_inner.localPort();
        if (!m_outer.peerAddress().isLoopback())
            m_line.m_outside.insert(m_port);
        m_inner.connectToHost(QHostAddress(QHostAddress::LocalHost), m_line.m_target);
        for (int way : {0, 1}) {
            connect(m_ways[way].from, &QTcpSocket::readyRead, this, [this, way] { take(way); });
            connect(m_ways[way].to, &QTcpSocket::bytesWritten, this, [this, way] { take(way); });
            connect(m_ways[way].from, &QTcpSocket::disconnected, this, [this, way] { ended(way); });
            connect(m_ways[way].from, &QTcpSocket::errorOccurred, this,
                    [this, way](QAbstractSocket::SocketError error) {
                        if (error != QAbstractSocket::RemoteHostClosedError)
                            ended(way);
                    });
        }
        take(0);
    }
    ~Relay() override
    {
        m_line.m_relays.remove(this);
        m_line.m_outside.remove(m_port);
    }

    void breakOff()
    {
        m_broken = true;
        m_outer.abort();
        m_inner.abort();
        deleteLater();
    }

private:
    struct Piece {
        qint64 at;
        QByteArray bytes;
    };
    struct Way {
        QTcpSocket *from = nullptr, *to = nullptr;
        std::deque<Piece> queue;
        qsizetype queued = 0;
        bool ended = false;
    };

    void take(int way)
    {
        Way& flow = m_ways[size_t(way)];
        const qsizetype size = pieceSize(m_line.m_rule);
        while (!m_broken && flow.from->bytesAvailable() > 0 && flow.queued + flow.to->bytesToWrite() < kQueue) {
            const QByteArray bytes = flow.from->read(size);
            const qint64 at = std::max(m_line.reserve(way, bytes.size()) + 500LL * m_line.m_rule.roundTripMs,
                                       way == 0 ? m_firstAt : 0);
            flow.queued += bytes.size();
            flow.queue.push_back({at, bytes});
        }
        deliver();
    }

    void deliver()
    {
        if (m_broken)
            return;
        const qint64 now = m_line.m_clock.nsecsElapsed() / 1000;
        qint64 next = -1;
        for (Way& flow : m_ways) {
            while (!flow.queue.empty() && flow.queue.front().at <= now) {
                flow.to->write(flow.queue.front().bytes);
                flow.queued -= flow.queue.front().bytes.size();
                flow.queue.pop_front();
            }
            if (!flow.queue.empty() && (next < 0 || flow.queue.front().at < next))
                next = flow.queue.front().at;
            if (flow.ended && flow.queue.empty() && flow.from->bytesAvailable() == 0)
                flow.to->disconnectFromHost();
        }
        if (next >= 0)
            m_timer.start(int((next - now + 999) / 1000));
        for (int way : {0, 1}) {
            const Way& flow = m_ways[size_t(way)];
            if (flow.from->bytesAvailable() > 0 && flow.queued + flow.to->bytesToWrite() < kQueue)
                QTimer::singleShot(0, this, [this, way] { take(way); });
        }
        if (m_outer.state() == QAbstractSocket::UnconnectedState
            && m_inner.state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    }

    void ended(int way)
    {
        if (m_broken)
            return;
        m_ways[size_t(way)].ended = true;
        take(way);
    }

    Line& m_line;
    QTcpSocket m_outer, m_inner;
    QTimer m_timer;
    std::array<Way, 2> m_ways;
    qint64 m_firstAt = 0;
    quint16 m_port = 0;
    bool m_broken = false;
};

Line::Line(QObject* parent) : QObject(parent)
{
    m_clock.start();
    connect(&m_cut, &QTimer::timeout, this, [this] {
        breakAll();
        if (m_onCut)
            m_onCut();
    });
}

Line::~Line()
{
    const auto all = m_relays;
    qDeleteAll(all);
}

void Line::setRule(const LineRule& rule)
{
    m_rule = rule;
    m_free = {};
    if (rule.cutEverySeconds > 0)
        m_cut.start(rule.cutEverySeconds * 1000);
    else
        m_cut.stop();
}

void Line::carry(qintptr descriptor)
{
    m_relays.insert(new Relay(*this, descriptor));
}

void Line::breakAll()
{
    const auto all = m_relays;
    for (Relay* relay : all)
        relay->breakOff();
}

qint64 Line::reserve(int way, qsizetype bytes)
{
    const qint64 now = m_clock.nsecsElapsed() / 1000;
    if (m_rule.bitsPerSecond == 0)
        return now;
    qint64& free = m_free[size_t(way)];
    free = std::max(now, free) + bytes * 8'000'000LL / m_rule.bitsPerSecond;
    return free;
}

}  // namespace rejista::practice
