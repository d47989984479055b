#include "exchange/text_decode.h"

#include <QStringDecoder>

#include <zlib.h>

#include <array>

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

// WHATWG index-windows-1252, bytes 0x80–0x9F; 0 = no letter.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

domain::Error badEncoding(const QString& fileName, const QString& looksLike, qsizetype byte)
{
    return domain::error(Kind::BadEncoding, fileName,
                         {{u"looksLike"_s, looksLike}, {u"byte"_s, QString::number(byte)}});
}

Result<DecodedText> fromUtf16(const QByteArray& bytes, const QString& fileName, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes.sliced(2));
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return badEncoding(fileName, u"utf-16"_s, bytes.size());
    return DecodedText{text.toUtf8(), Encoding::Utf16, true, false};
}

Result<DecodedText> fromWindows1252(const QByteArray& bytes, const QString& fileName)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        char16_t unit = byte;
        if (byte >= 0x80 && byte < 0xA0)
            unit = kWindows1252[byte - 0x80];
        if (unit == 0)
            return badEncoding(fileName, u"windows-1252"_s, i);
        text.append(QChar(unit));
    }
    return DecodedText{text.toUtf8(), Encoding::Windows1252, false, true};
}

struct Inflater {
    z_stream stream{};
    bool ready = false;
    Inflater() { ready = inflateInit2(&stream, 15 + 16) == Z_OK; }
    ~Inflater()
    {
        if (ready)
            inflateEnd(&stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

}  // namespace

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(bytes, fileName, QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes, fileName, QStringConverter::Utf16BE);
    if (bytes.startsWith("PK\x03\x04"))
        return badEncoding(fileName, u"xlsx"_s, 0);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return badEncoding(fileName, u"binary"_s, nul);
    const bool bom = bytes.startsWith("\xEF\xBB\xBF");
    QByteArray text = bom ? bytes.sliced(3) : bytes;
    if (text.isValidUtf8())
        return DecodedText{std::move(text), Encoding::Utf8, bom, false};
    if (bom)
        return badEncoding(fileName, u"utf-8"_s, 0);
    return fromWindows1252(bytes, fileName);
}

Result<QByteArray> gunzipped(const QByteArray& bytes, const QString& fileName, qint64 maxBytes)
{
    if (!bytes.startsWith("\x1F\x8B"))
        return bytes;
    Inflater inflater;
    if (!inflater.ready || bytes.size() > qsizetype(std::numeric_limits<uInt>::max()))
        return domain::error(Kind::TooLarge, fileName, {{u"max"_s, QString::number(maxBytes)}});
    inflater.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    inflater.stream.avail_in = uInt(bytes.size());
    QByteArray out;
    std::array<char, 65536> chunk{};
    for (;;) {
        inflater.stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        inflater.stream.avail_out = uInt(chunk.size());
        const int state = inflate(&inflater.stream, Z_NO_FLUSH);
        out.append(chunk.data(), qsizetype(chunk.size() - inflater.stream.avail_out));
        if (out.size() > maxBytes)
            return domain::error(Kind::TooLarge, fileName, {{u"max"_s, QString::number(maxBytes)}});
        if (state == Z_STREAM_END)
            return out;
        if (state == Z_BUF_ERROR || (state == Z_OK && inflater.stream.avail_in == 0 && inflater.stream.avail_out > 0))
            return domain::error(Kind::Truncated, fileName, {{u"byte"_s, QString::number(bytes.size())}});
        if (state != Z_OK)
            return badEncoding(fileName, u"gzip"_s, qsizetype(inflater.stream.total_in));
    }
}

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(done ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

}  // namespace rejista::exchange
