// What the disk itself takes: append some bytes to a plain file and fsync it. One thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace rejista::bench {

class AppendedFile {
public:
    explicit AppendedFile(const QString& path);
    ~AppendedFile();
    AppendedFile(const AppendedFile&) = delete;
    AppendedFile& operator=(const AppendedFile&) = delete;

    /// Appends `size` bytes and waits until they are on the disk. False when that failed.
    [[nodiscard]] bool append(qint64 size);

private:
    int m_descriptor = -1;
    QByteArray m_bytes;
};

}  // namespace rejista::bench
