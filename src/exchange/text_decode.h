// Bytes of a text file to UTF-8, whichever program wrote them; and gzip in and out. Pure; any thread.
// Invariant: the result is valid UTF-8 without a byte order mark.
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace rejista::exchange {

enum class Encoding { Utf8, Utf16, Windows1252 };

struct DecodedText {
    QByteArray utf8;
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    bool guessed = false;
};

/// Errors: BadEncoding with fact `looksLike` (xlsx, binary, utf-8, utf-16, windows-1252) and fact `byte`.
[[nodiscard]] domain::Result<DecodedText> decodeText(const QByteArray& bytes, const QString& fileName);

/// Unpacks when `bytes` begin with gzip's mark, else gives them back. Errors: Truncated, BadEncoding (no gzip
/// inside), TooLarge above `maxBytes` unpacked.
[[nodiscard]] domain::Result<QByteArray> gunzipped(const QByteArray& bytes, const QString& fileName, qint64 maxBytes);
/// A gzip stream without name or time, so that the same content gives the same bytes.
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);

}  // namespace rejista::exchange
