// One program at a time in a workspace folder: an OS lock (flock) on the file `lock`, whose text says who and since
// when. After kill -9 or a power cut the OS lock is gone, so what the text still says keeps nobody out.
// Belongs to one thread. Invariant: the file is never deleted, so that nobody locks a name that means another file.
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace rejista::storage {

class FolderLock {
public:
    /// Kind::InUse with facts person and since (ISO 8601 UTC; both empty while the other is still signing in);
    /// Kind::ReadOnlyFolder, DiskFull, FileUnwritable.
    [[nodiscard]] static domain::Result<std::unique_ptr<FolderLock>> take(const QString& file);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    /// Writes who has it, for the next program to tell.
    [[nodiscard]] domain::Result<void> sign(const QString& person, const QDateTime& since);

private:
    FolderLock(int fd, QString file) : m_fd(fd), m_file(std::move(file)) {}

    int m_fd;
    QString m_file;
};

}  // namespace rejista::storage
