// A JSON file from anywhere: gzip or plain, with or without a byte-order mark, damaged or hostile. Internal; any thread.
#pragma once

#include "domain/result.h"

#include <QJsonObject>

namespace rejista::metadata {

/// The object that the file is. Kind::NotJson (facts byte, line, column, reason), Truncated (fact byte), TooLarge
/// (fact max), BadEncoding (not UTF-8), BadMetadata (JSON, but no object). `where` is `fileName`.
[[nodiscard]] domain::Result<QJsonObject> readJsonObject(const QByteArray& bytes, const QString& fileName,
                                                         qint64 maxBytes);

/// `bytes` unpacked if they begin as gzip does, else as they are. Truncated, TooLarge or NotJson (reason gzip).
[[nodiscard]] domain::Result<QByteArray> unpacked(const QByteArray& bytes, const QString& fileName, qint64 maxBytes);

}  // namespace rejista::metadata
