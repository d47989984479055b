#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
Kind kindOf(int code, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return Kind::DiskFull;
    if (systemError == EROFS)
        return Kind::ReadOnlyFolder;
    switch (code & 0xff) {
    case SQLITE_FULL: return Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Kind::ReadOnlyFolder;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT: return Kind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Kind::InUse;
    default: return Kind::Storage;
    }
}

int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::ReadWrite: return SQLITE_OPEN_READWRITE;
    case Database::Mode::ReadOnly: return SQLITE_OPEN_READONLY;
    case Database::Mode::Immutable: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    Q_UNREACHABLE();
}

int applyKey(sqlite3* handle, const security::SecretBytes& key)
{
    // SQLCipher takes a raw key as x'64 hex digits'; no derivation, so opening costs half a millisecond.
    constexpr char kDigits[] = "0123456789abcdef";
    security::SecretBytes text(key.size() * 2 + 3);
    unsigned char* out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (qsizetype i = 0; i < key.size(); ++i) {
        *out++ = static_cast<unsigned char>(kDigits[key.data()[i] >> 4]);
        *out++ = static_cast<unsigned char>(kDigits[key.data()[i] & 15]);
    }
    *out++ = '\'';
    return sqlite3_key_v2(handle, "main", text.data(), int(text.size()));
}

int countFrames(void* frames, sqlite3*, const char*, int count)
{
    *static_cast<int*>(frames) = count;
    return SQLITE_OK;
}
}  // namespace

domain::Error sqliteError(int extendedCode, const QString& where, int systemError)
{
    QMap<QString, QString> facts{{u"code"_s, QString::number(extendedCode)}};
    if (systemError != 0)
        facts.insert(u"errno"_s, QString::number(systemError));
    return domain::error(kindOf(extendedCode, systemError), where, std::move(facts));
}

Result<std::unique_ptr<Database>> Database::open(const Options& options)
{
    const bool inMemory = options.path == ":memory:"_L1;
    if (options.mode != Mode::Create && !inMemory) {
        const QFileInfo file(options.path);
        if (!file.exists())
            return domain::error(Kind::NotFound, options.path);
        // SQLite takes an empty file for a new database; one of ours was never empty.
        if (file.size() == 0 && QFileInfo(options.path + "-wal"_L1).size() == 0)
            return domain::error(Kind::Damaged, options.path, {{u"what"_s, u"empty"_s}});
    }
    std::unique_ptr<Database> database(new Database(options.path));
    QByteArray name = QFile::encodeName(options.path);
    if (options.mode == Mode::Immutable)
        name = QUrl::fromLocalFile(options.path).toEncoded(QUrl::FullyEncoded).replace('?', "%3f") + "?immutable=1";
    const int code = sqlite3_open_v2(name.constData(), &database->m_handle, openFlags(options.mode),
                                     options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    if (code != SQLITE_OK)
        return database->m_handle ? database->lastError() : sqliteError(code, options.path);
    auto ready = database->configure(options);
    if (ready)
        return database;
    // A full disk has no room for the log's index, a file of 32 KiB. A register belongs to one process (folder_lock.h),
    // so the index may be kept in memory instead: what there is can still be looked at, and writing says DiskFull.
    constexpr const char* kIndexInMemory = "unix-excl";
    const bool noRoom = ready.error().fact(u"code"_s) == QString::number(SQLITE_IOERR_SHMSIZE);
    if (!noRoom || !options.vfs.isEmpty() || !sqlite3_vfs_find(kIndexInMemory))
        return ready.error();
    database.reset();
    Options again = options;
    again.vfs = kIndexInMemory;
    return open(again);
}

Result<void> Database::configure(const Options& options)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 5000);
    // SQLCipher would write its own words to stderr; what matters of them comes back as an Error.
    if (auto quiet = options.key ? script("PRAGMA cipher_log_level=NONE") : Result<void>(); !quiet)
        return quiet;
    if (options.key && applyKey(m_handle, *options.key) != SQLITE_OK)
        return lastError();
    if (auto quiet = options.key ? script("PRAGMA cipher_log_level=NONE") : Result<void>(); !quiet)
        return quiet;  // once more: the first key of a program sets the level anew
    const bool writes = options.mode == Mode::Create || options.mode == Mode::ReadWrite;
    if (writes && sqlite3_db_readonly(m_handle, "main") == 1)
        return domain::error(Kind::ReadOnlyFolder, m_path);
    // Most settings look into the first page; a caller who cannot rely on it gets none and reads no table.
    if (!options.readSchema)
        return {};
    const QByteArray cache = QByteArray::number(-options.cacheKiB);
    if (auto set = script("PRAGMA cache_size=" + cache
                          + ";PRAGMA temp_store=MEMORY;PRAGMA foreign_keys=ON;PRAGMA synchronous=FULL;"
                            "PRAGMA cell_size_check=ON;PRAGMA trusted_schema=OFF;SELECT count(*) FROM sqlite_schema");
        !set)
        return set;
    if (!writes)
        return script("PRAGMA query_only=ON");
    if (!options.wal)
        return {};
    sqlite3_wal_hook(m_handle, countFrames, &m_walFrames);
    Statement mode = sql("PRAGMA journal_mode=WAL");
    if (!mode.next())
        return mode.error() ? *mode.error() : lastError();
    if (options.path != ":memory:"_L1 && mode.text(0) != "wal"_L1)
        return domain::error(Kind::Storage, m_path, {{u"what"_s, u"journalMode"_s}});
    return {};
}

Database::~Database()
{
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
    sqlite3_close_v2(m_handle);
}

Result<void> Database::script(const QByteArray& text)
{
    if (sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

domain::Error Database::lastError() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    // The system's error number stays from earlier calls; it only belongs to codes that come from the system.
    const int primary = code & 0xff;
    const bool fromSystem = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN || primary == SQLITE_FULL;
    return sqliteError(code, m_path, fromSystem ? sqlite3_system_errno(m_handle) : 0);
}

Result<void> Database::checkpoint(bool truncate)
{
    int frames = 0, moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(
        m_handle, "main", truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, &frames, &moved);
    // Busy is no failure: a reader still looks at the log, and the next checkpoint moves the rest.
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        return lastError();
    m_walFrames = qMax(0, frames - moved);
    return {};
}

sqlite3_stmt* Database::take(QByteArrayView sql, int* code)
{
    const auto found = m_idle.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (found != m_idle.end()) {
        sqlite3_stmt* statement = found.value();
        m_idle.erase(found);
        *code = SQLITE_OK;
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    *code = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void Database::giveBack(const QByteArray& sql, sqlite3_stmt* statement)
{
    constexpr qsizetype kKept = 128;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= kKept || m_idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

}  // namespace rejista::storage
