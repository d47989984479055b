#include "storage/folder_lock.h"

#include "security/atomic_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
domain::Error inUse(const QString& file)
{
    QFile holder(file);
    QJsonObject text;
    if (holder.open(QIODevice::ReadOnly))
        text = QJsonDocument::fromJson(holder.read(64 * 1024)).object();
    return domain::error(Kind::InUse, file,
                         {{u"person"_s, text[u"person"_s].toString()}, {u"since"_s, text[u"since"_s].toString()}});
}
}  // namespace

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString& file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return security::fileError(errno, file);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const int failed = errno;
        ::close(fd);
        return failed == EWOULDBLOCK ? inUse(file) : security::fileError(failed, file);
    }
    std::unique_ptr<FolderLock> lock(new FolderLock(fd, file));
    // A text left by a power cut is not the truth any more.
    if (::ftruncate(fd, 0) != 0)
        return security::fileError(errno, file);
    return lock;
}

FolderLock::~FolderLock()
{
    // Only the text; the lock itself goes with the descriptor. Nothing depends on the text being gone.
    if (::ftruncate(m_fd, 0) != 0)
        errno = 0;
    ::close(m_fd);
}

Result<void> FolderLock::sign(const QString& person, const QDateTime& since)
{
    const QByteArray text = QJsonDocument(QJsonObject{{u"person"_s, person},
                                                      {u"since"_s, since.toUTC().toString(Qt::ISODate)},
                                                      {u"process"_s, qint64(::getpid())}})
                                .toJson();
    if (::ftruncate(m_fd, 0) != 0 || ::pwrite(m_fd, text.constData(), size_t(text.size()), 0) != text.size())
        return security::fileError(errno, m_file);
    return {};
}

}  // namespace rejista::storage
