#include "storage/backup.h"

#include "security/atomic_file.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace rejista::storage::backup {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using security::fileError;

namespace {
constexpr char kMagic[] = "RejistaBackup001";  // 16 bytes, at the very end
constexpr qsizetype kMagicSize = 16, kSumSize = 32, kFooterSize = 8 + 8 + kSumSize + kMagicSize;
constexpr qint64 kBlock = 1 << 20, kMaxKeys = 4 << 20;
constexpr int kPagesAtOnce = 512;  // between two looks at whether to stop

// Away with a half-written copy, whatever happens; what has got its name is let go first.
class Partial {
public:
    explicit Partial(QString path) : m_path(std::move(path)) { QFile::remove(m_path); }
    ~Partial()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Partial(const Partial&) = delete;
    Partial& operator=(const Partial&) = delete;
    [[nodiscard]] const QString& path() const { return m_path; }
    void letGo() { m_path.clear(); }

private:
    QString m_path;
};

// An I/O error on the copy is about the stick or disk it goes to.
domain::Error aboutCopy(domain::Error failed, const QString& file)
{
    if (failed.kind == Kind::Storage || failed.kind == Kind::InUse)
        failed.kind = Kind::FileUnwritable;
    failed.where = file;
    return failed;
}

Result<void> goOn(const Wish& wish)
{
    if (wish.watch.stop.stop_requested())
        return domain::error(Kind::Cancelled, wish.to);
    return {};
}

// In pieces, of one view: the caller's transaction on `from` keeps it the same while the writer goes on.
int copyInPieces(sqlite3_backup* copy, const Watch& watch)
{
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !watch.stop.stop_requested()) {
        code = sqlite3_backup_step(copy, kPagesAtOnce);
        const qint64 all = sqlite3_backup_pagecount(copy);
        if (watch.told)
            watch.told(all - sqlite3_backup_remaining(copy), all);
    }
    return code;
}

Result<void> copyPages(Database& from, const Wish& wish, const QString& part)
{
    Database::Options options = wish.from;
    options.path = part;
    options.mode = Database::Mode::Create;
    options.wal = false;
    auto to = Database::open(options);
    if (!to)
        return aboutCopy(to.error(), wish.to);
    // The copy is thrown away when it does not come through, so it needs no journal beside it.
    if (auto set = (*to)->script("PRAGMA journal_mode=OFF"); !set)
        return aboutCopy(set.error(), wish.to);
    sqlite3_backup* copy = sqlite3_backup_init((*to)->handle(), "main", from.handle(), "main");
    if (!copy)
        return aboutCopy((*to)->lastError(), wish.to);
    const int code = copyInPieces(copy, wish.watch);
    const int ended = sqlite3_backup_finish(copy);
    if (code == SQLITE_OK)
        return goOn(wish);
    if (code != SQLITE_DONE || ended != SQLITE_OK) {
        const int bad = code != SQLITE_DONE ? code : ended;
        return aboutCopy(sqliteError(bad, wish.to, bad == SQLITE_IOERR ? sqlite3_system_errno((*to)->handle()) : 0),
                         wish.to);
    }
    return {};
}

// Reads the copy as the disk has it, not as memory remembers it.
void forgetCached(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;  // opening it for the verification will say why
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
}

Result<void> verifyCopy(const Wish& wish, const QString& part, const journal::Head& head)
{
    forgetCached(part);
    Database::Options options = wish.from;
    options.path = part;
    options.mode = Database::Mode::Immutable;
    options.vfs.clear();
    auto copy = Database::open(options);
    if (!copy)
        return copy.error();
    const auto checked = verify(**copy);
    if (!checked)
        return checked.error();
    QStringList problems = checked->problems;
    if (!wish.checkSchema)
        problems.removeIf([](const QString& p) { return p.startsWith("schema"_L1); });
    if (!problems.isEmpty() || checked->journal != head)
        return domain::error(Kind::Damaged, wish.to,
                             {{u"problem"_s, problems.isEmpty() ? u"journal head"_s : problems.first()}});
    return {};
}

Result<QByteArray> sumOf(QFile& file, qint64 size)
{
    QCryptographicHash sum(QCryptographicHash::Blake2b_256);
    file.seek(0);
    while (size > 0) {
        const QByteArray block = file.read(qMin(size, kBlock));
        if (block.isEmpty())
            return domain::error(Kind::FileUnreadable, file.fileName());
        sum.addData(block);
        size -= block.size();
    }
    return sum.result();
}

Result<QByteArray> readKeys(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return domain::error(Kind::FileUnreadable, path);
    return file.readAll();
}

Result<void> appendAndSync(const QString& path, const QByteArray& bytes, const QString& where)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (fd < 0)
        return fileError(errno, where);
    int failed = 0;
    for (qsizetype done = 0; done < bytes.size() && !failed;) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n > 0)
            done += n;
        else if (n == 0 || errno != EINTR)
            failed = n == 0 ? EIO : errno;
    }
    if (!failed && ::fsync(fd) != 0)
        failed = errno;
    if (::close(fd) != 0 && !failed)
        failed = errno;
    if (failed)
        return fileError(failed, where);
    return {};
}

Result<void> addFooter(const Wish& wish, const QString& part)
{
    const auto keys = readKeys(wish.keysFile);
    if (!keys)
        return keys.error();
    QFile file(part);
    if (!file.open(QIODevice::ReadOnly))
        return domain::error(Kind::FileUnreadable, wish.to);
    const qint64 size = file.size();
    const auto databaseSum = sumOf(file, size);
    if (!databaseSum)
        return databaseSum.error();
    QByteArray footer = *keys;
    QDataStream out(&footer, QIODevice::Append);
    out << size << qint64(keys->size());
    footer += QCryptographicHash::hash(*databaseSum + *keys, QCryptographicHash::Blake2b_256);
    footer += QByteArrayView(kMagic, kMagicSize);
    return appendAndSync(part, footer, wish.to);
}

struct Opened {
    std::unique_ptr<QFile> file;
    Content content;
};

Result<Opened> openChecked(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return domain::error(file->exists() ? Kind::FileUnreadable : Kind::NotFound, path);
    const qint64 size = file->size();
    if (size < kFooterSize || !file->seek(size - kFooterSize))
        return domain::error(Kind::Truncated, path);
    const QByteArray footer = file->read(kFooterSize);
    if (footer.size() != kFooterSize || footer.last(kMagicSize) != QByteArrayView(kMagic, kMagicSize))
        return domain::error(Kind::Truncated, path);
    qint64 databaseSize = 0, keysSize = 0;
    QDataStream in(footer);
    in >> databaseSize >> keysSize;
    if (databaseSize <= 0 || keysSize < 0 || keysSize > kMaxKeys || databaseSize > size
        || databaseSize + keysSize + kFooterSize != size)
        return domain::error(Kind::Damaged, path, {{u"what"_s, u"footer"_s}});
    file->seek(databaseSize);
    Content content{databaseSize, file->read(keysSize)};
    const auto databaseSum = sumOf(*file, databaseSize);
    if (!databaseSum)
        return databaseSum.error();
    if (QCryptographicHash::hash(*databaseSum + content.keysJson, QCryptographicHash::Blake2b_256)
        != footer.sliced(16, kSumSize))
        return domain::error(Kind::Damaged, path, {{u"what"_s, u"sum"_s}});
    return Opened{std::move(file), std::move(content)};
}
}  // namespace

Result<void> write(const Wish& wish)
{
    auto from = Database::open(wish.from);
    if (!from)
        return from.error();
    if (QFileInfo::exists(wish.to))
        return domain::error(Kind::AlreadyExists, wish.to);
    if (!QFileInfo(QFileInfo(wish.to).absolutePath()).isDir())  // the stick is not in, or the name is misspelt
        return domain::error(Kind::FileUnwritable, wish.to, {{u"errno"_s, QString::number(ENOENT)}});
    Partial part(wish.to + u".part"_s);
    // One view of the original from head to copy, while the writer goes on.
    if (auto begun = (*from)->script("BEGIN"); !begun)
        return begun;
    const auto head = journal::head(**from);
    if (!head)
        return head.error();
    if (auto copied = copyPages(**from, wish, part.path()); !copied)
        return copied;
    from->reset();
    if (auto on = goOn(wish); !on)
        return on;
    if (auto verified = verifyCopy(wish, part.path(), *head); !verified)
        return aboutCopy(verified.error(), wish.to);
    if (auto added = addFooter(wish, part.path()); !added)
        return added;
    forgetCached(part.path());
    if (auto whole = check(part.path()); !whole)
        return aboutCopy(whole.error(), wish.to);
    if (auto on = goOn(wish); !on)
        return on;
    if (std::rename(QFile::encodeName(part.path()).constData(), QFile::encodeName(wish.to).constData()) != 0)
        return fileError(errno, wish.to);
    part.letGo();
    return security::syncFolder(QFileInfo(wish.to).absolutePath());
}

Result<Content> check(const QString& file)
{
    auto opened = openChecked(file);
    if (!opened)
        return opened.error();
    return std::move(opened->content);
}

Result<void> unpack(const QString& file, const QString& folder)
{
    auto opened = openChecked(file);
    if (!opened)
        return opened.error();
    const QString databasePath = QDir(folder).filePath(u"data.db"_s);
    QFile database(databasePath);
    if (!database.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return domain::error(Kind::FileUnwritable, databasePath);
    opened->file->seek(0);
    for (qint64 left = opened->content.databaseSize; left > 0;) {
        const QByteArray block = opened->file->read(qMin(left, kBlock));
        if (block.isEmpty())
            return domain::error(Kind::FileUnreadable, file);
        if (database.write(block) != block.size())
            return fileError(errno, databasePath);
        left -= block.size();
    }
    if (!database.flush() || ::fsync(database.handle()) != 0)
        return fileError(errno, databasePath);
    database.close();
    if (opened->content.keysJson.isEmpty())
        return security::syncFolder(folder);
    return security::writeAtomically(QDir(folder).filePath(u"keys.json"_s), opened->content.keysJson);
}

}  // namespace rejista::storage::backup
