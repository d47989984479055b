// The line between a client and the hub, below TLS: so many bits a second, so long there and back, cut every n seconds.
// Lives on the server's thread. Invariant: what is carried arrives whole and in order, or the connection is broken.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <functional>

namespace rejista::practice {

struct LineRule {
    qint64 bitsPerSecond = 0;  ///< each way; 0 = no limit
    int roundTripMs = 0;
    int cutEverySeconds = 0;  ///< 0 = never
    [[nodiscard]] bool active() const { return bitsPerSecond > 0 || roundTripMs > 0 || cutEverySeconds > 0; }
    bool operator==(const LineRule&) const = default;
};

class Relay;

class Line final : public QObject {
public:
    explicit Line(QObject* parent);
    ~Line() override;

    /// Where the carried connections end: a port of this machine.
    void setTarget(quint16 port) { m_target = port; }
    void setRule(const LineRule& rule);
    [[nodiscard]] const LineRule& rule() const { return m_rule; }
    void setOnCut(std::function<void()> told) { m_onCut = std::move(told); }
    /// Takes an accepted connection.
    void carry(qintptr descriptor);
    void breakAll();
    /// Whether the connection that arrived at the target from this port of ours began on another machine.
    [[nodiscard]] bool cameFromOutside(quint16 port) const { return m_outside.contains(port); }

private:
    friend class Relay;
    /// When the last bit of `bytes` has left, in µs of m_clock; the line is shared by all, each way for itself.
    [[nodiscard]] qint64 reserve(int way, qsizetype bytes);

    LineRule m_rule;
    quint16 m_target = 0;
    QElapsedTimer m_clock;
    std::array<qint64, 2> m_free{};
    QTimer m_cut;
    std::function<void()> m_onCut;
    QSet<Relay*> m_relays;
    QSet<quint16> m_outside;
};

}  // namespace rejista::practice
