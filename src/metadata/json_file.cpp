#include "metadata/json_file.h"

#include <QJsonDocument>

#include <zlib.h>

#include <array>
#include <memory>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

struct InflateEnd {
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

constexpr int kGzipWindow = 15 + 16;  // zlib: the largest window, and a gzip header is expected

/// A byte's place as an editor shows it, from 1.
QMap<QString, QString> place(const QByteArray& bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return {{u"byte"_s, QString::number(offset)},
            {u"line"_s, QString::number(line)},
            {u"column"_s, QString::number(column)}};
}

bool endsEarly(const QByteArray& bytes, const QJsonParseError& error)
{
    switch (error.error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
    case QJsonParseError::MissingNameSeparator:
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::IllegalValue:
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalEscapeSequence:
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::MissingObject: return qsizetype(error.offset) >= bytes.trimmed().size();
    default: return false;
    }
}

}  // namespace

domain::Result<QByteArray> unpacked(const QByteArray& bytes, const QString& fileName, qint64 maxBytes)
{
    const auto tooLarge = [&] {
        return domain::error(Kind::TooLarge, fileName, {{u"max"_s, QString::number(maxBytes)}});
    };
    if (!bytes.startsWith("\x1f\x8b")) {
        if (bytes.size() > maxBytes)
            return tooLarge();
        return bytes;
    }
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK)
        return domain::error(Kind::FileUnreadable, fileName, {{u"reason"_s, u"gzip"_s}});
    const std::unique_ptr<z_stream, InflateEnd> owner(&stream);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    std::array<char, 1 << 16> chunk;
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = uInt(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype made = qsizetype(chunk.size() - stream.avail_out);
        if (state != Z_OK && state != Z_STREAM_END && !(state == Z_BUF_ERROR && made > 0)) {
            const bool early = state == Z_BUF_ERROR;
            return domain::error(early ? Kind::Truncated : Kind::NotJson, fileName,
                                 {{u"byte"_s, QString::number(qint64(stream.total_in))}, {u"reason"_s, u"gzip"_s}});
        }
        if (out.size() + made > maxBytes)
            return tooLarge();
        out.append(chunk.data(), made);
    }
    return out;
}

domain::Result<QJsonObject> readJsonObject(const QByteArray& bytes, const QString& fileName, qint64 maxBytes)
{
    auto plain = unpacked(bytes, fileName, maxBytes);
    if (!plain)
        return plain.error();
    QByteArray text = std::move(*plain);
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return domain::error(Kind::BadEncoding, fileName, {{u"expected"_s, u"UTF-8"_s}, {u"found"_s, u"UTF-16"_s}});
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.trimmed().isEmpty())
        return domain::error(Kind::Truncated, fileName, {{u"byte"_s, u"0"_s}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        auto facts = place(text, std::min(qsizetype(error.offset), text.size()));
        facts.insert(u"reason"_s, error.errorString());
        if (error.error == QJsonParseError::IllegalUTF8String)
            return domain::error(Kind::BadEncoding, fileName, facts);
        if (error.error == QJsonParseError::DocumentTooLarge)
            return domain::error(Kind::TooLarge, fileName, facts);
        return domain::error(endsEarly(text, error) ? Kind::Truncated : Kind::NotJson, fileName, facts);
    }
    if (!document.isObject())
        return domain::error(Kind::BadMetadata, fileName, {{u"reason"_s, u"noObject"_s}});
    return document.object();
}

}  // namespace rejista::metadata
