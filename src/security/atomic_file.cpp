#include "security/atomic_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace rejista::security {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {
// Everything that was written, or the system's error.
int writeAll(int fd, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n < 0 ? errno : EIO;
        done += n;
    }
    return ::fsync(fd) == 0 ? 0 : errno;
}
}  // namespace

domain::Error fileError(int systemError, const QString& path)
{
    Kind kind = Kind::FileUnwritable;
    if (systemError == ENOSPC || systemError == EDQUOT)
        kind = Kind::DiskFull;
    else if (systemError == EROFS || systemError == EACCES || systemError == EPERM)
        kind = Kind::ReadOnlyFolder;
    return domain::error(kind, path, {{u"errno"_s, QString::number(systemError)}});
}

domain::Result<void> syncFolder(const QString& folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return fileError(errno, folder);
    // Some file systems (FAT on a USB stick) cannot sync a folder and say EINVAL; there is nothing more to do then.
    const int failed = ::fsync(fd) == 0 || errno == EINVAL ? 0 : errno;
    ::close(fd);
    if (failed)
        return fileError(failed, folder);
    return {};
}

domain::Result<void> writeAtomically(const QString& path, const QByteArray& bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray beside = target + ".new";
    const int fd = ::open(beside.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return fileError(errno, path);
    int failed = writeAll(fd, bytes);
    if (::close(fd) != 0 && !failed)
        failed = errno;
    if (!failed && std::rename(beside.constData(), target.constData()) != 0)
        failed = errno;
    if (failed) {
        ::unlink(beside.constData());
        return fileError(failed, path);
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

}  // namespace rejista::security
