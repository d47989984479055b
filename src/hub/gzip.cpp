#include "hub/gzip.h"

#include <zlib.h>

#include <array>
#include <new>

namespace rejista::hub {

namespace {

constexpr int kGzipOnly = 15 + 16;    // zlib.h: window bits + 16 writes a gzip head
constexpr int kGzipOrZlib = 15 + 32;  // … + 32 reads either
constexpr qsizetype kStep = 64 * 1024;

Bytef* asBytes(const char* data)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(data));  // zlib's next_in is not const
}

}  // namespace

QByteArray gzipped(const QByteArray& plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipOnly, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = asBytes(plain.constData());
    stream.avail_in = uInt(plain.size());
    stream.next_out = asBytes(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);  // ends in one call: deflateBound() is enough room
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

struct Unpacker::Stream {
    z_stream z{};
};

Unpacker::Unpacker(qint64 limit) : m_stream(std::make_unique<Stream>()), m_limit(limit)
{
    if (inflateInit2(&m_stream->z, kGzipOrZlib) != Z_OK)
        throw std::bad_alloc();
}

Unpacker::~Unpacker()
{
    inflateEnd(&m_stream->z);
}

Unpacker::State Unpacker::feed(QByteArrayView packed)
{
    // Bytes behind the end of the stream are a second stream or rubbish; no hub sends either.
    if (m_state == State::Done && !packed.isEmpty())
        m_state = State::Broken;
    if (m_state == State::More)
        inflateAll(packed);
    return m_state;
}

void Unpacker::inflateAll(QByteArrayView packed)
{
    z_stream& z = m_stream->z;
    z.next_in = asBytes(packed.data());
    z.avail_in = uInt(packed.size());
    std::array<char, kStep> step{};
    while (m_state == State::More) {
        z.next_out = asBytes(step.data());
        z.avail_out = uInt(step.size());
        const int result = inflate(&z, Z_NO_FLUSH);
        const qsizetype made = qsizetype(step.size()) - qsizetype(z.avail_out);
        if (m_plain.size() + made > m_limit) {
            m_plain.clear();
            m_state = State::TooLarge;
        } else if (result == Z_STREAM_END) {
            m_plain.append(step.data(), made);
            m_state = z.avail_in == 0 ? State::Done : State::Broken;
        } else if (result == Z_OK) {
            m_plain.append(step.data(), made);
            if (z.avail_in == 0 && z.avail_out != 0)
                return;
        } else if (result == Z_BUF_ERROR)
            return;  // nothing left to read
        else
            m_state = State::Broken;
    }
}

}  // namespace rejista::hub
