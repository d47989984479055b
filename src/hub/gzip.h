// gzip streams by zlib, both ways, bounded: what we send, and what a proxy in front of a hub may send us.
// Values; any thread. Invariant: an unpacker never holds more than its limit and one step of 64 KiB.
#pragma once

#include <QByteArray>

#include <memory>

namespace rejista::hub {

/// A whole gzip stream (RFC 1952) of `plain`. The same bytes in, the same bytes out: no name and no time stand in it.
[[nodiscard]] QByteArray gzipped(const QByteArray& plain);

/// Unpacks a gzip or zlib stream bit by bit, as it comes off the wire.
class Unpacker {
public:
    enum class State {
        More,      ///< wants more bytes
        Done,      ///< the stream is whole
        Broken,    ///< this is no such stream
        TooLarge,  ///< it unpacks to more than the limit: not read on
    };
    explicit Unpacker(qint64 limit);
    ~Unpacker();
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;

    State feed(QByteArrayView packed);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QByteArray take() { return std::move(m_plain); }

private:
    struct Stream;
    void inflateAll(QByteArrayView packed);

    std::unique_ptr<Stream> m_stream;
    qint64 m_limit;
    QByteArray m_plain;
    State m_state = State::More;
};

}  // namespace rejista::hub
