#include "storage/workspace_files.h"

#include "security/atomic_file.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace rejista::storage::detail {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

QString databaseFile(const QString& folder)
{
    return QDir(folder).filePath(u"data.db"_s);
}
QString keysFile(const QString& folder)
{
    return QDir(folder).filePath(u"keys.json"_s);
}
QString backupsFolder(const QString& folder)
{
    return QDir(folder).filePath(u"backups"_s);
}

const domain::Clock& systemClock()
{
    static const domain::SystemClock clock;
    return clock;
}

namespace {
// Nothing but a folder with both files is opened, and nothing is made in any other.
Result<void> looksLikeWorkspace(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return domain::error(Kind::NotAWorkspace, folder, {{u"what"_s, u"noFolder"_s}});
    if (!QFileInfo::exists(databaseFile(folder)))
        return domain::error(QFileInfo::exists(keysFile(folder)) ? Kind::Damaged : Kind::NotAWorkspace, folder,
                             {{u"what"_s, u"data.db"_s}});
    return {};
}

}  // namespace

Result<void> makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir() || QDir().mkpath(path))
        return {};
    return security::fileError(errno ? errno : EACCES, path);
}

Result<std::unique_ptr<FolderLock>> lockFolder(const QString& folder)
{
    if (auto is = looksLikeWorkspace(folder); !is)
        return is.error();
    auto lock = FolderLock::take(QDir(folder).filePath(u"lock"_s));
    // People know the folder, not the file in it.
    if (!lock && (lock.error().kind == Kind::InUse || lock.error().kind == Kind::ReadOnlyFolder))
        return domain::error(lock.error().kind, folder, lock.error().facts);
    return lock;
}

// People know the folder, not the files in it.
Result<security::Keys> readKeys(const QString& folder)
{
    auto keys = security::Keys::read(keysFile(folder));
    if (!keys && keys.error().kind == Kind::NotAWorkspace)
        return domain::error(Kind::NotAWorkspace, folder, {{u"what"_s, u"keys.json"_s}});
    return keys;
}

QString cleaned(const QString& folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

}  // namespace rejista::storage::detail
