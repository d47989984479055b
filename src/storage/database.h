// One SQLite connection (SQLCipher), with the settings of design.md §3. One thread at a time.
// Only storage includes the SQLite header; others see Reader, Tx and the functions of cells.h and its neighbours.
// Invariant: a damaged file is reported as Kind::Damaged and never written to, moved or deleted.
#pragma once

#include "domain/result.h"
#include "security/secret_bytes.h"
#include "storage/statement.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;

namespace rejista::storage {

class Database {
public:
    enum class Mode {
        Create,     ///< made if absent
        ReadWrite,  ///< must be there
        ReadOnly,
        Immutable,  ///< read-only, nothing beside it is read or made: a backup
    };
    struct Options {
        QString path{};
        const security::SecretBytes* key = nullptr;  ///< none = not encrypted: benchmark and tests only
        Mode mode = Mode::ReadWrite;
        QByteArray vfs{};  ///< empty = the system's; else a registered VFS (fault tests)
        int cacheKiB = 32 * 1024;
        bool wal = true;
        bool readSchema = true;  ///< false: what is damaged in the first page is not looked at; for damagedPages() only
    };

    /// Kind::NotFound, Kind::Damaged (also: another key), Kind::ReadOnlyFolder, Kind::DiskFull, Kind::Storage.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> open(const Options& options);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Statement sql(QByteArrayView text) { return Statement(*this, text); }
    /// Several statements, separated by `;`, without results.
    [[nodiscard]] domain::Result<void> script(const QByteArray& text);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The last SQLite code as an Error; `where` is the file's name.
    [[nodiscard]] domain::Error lastError() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// Frames in the write-ahead log after the last commit of this connection.
    [[nodiscard]] int walFrames() const { return m_walFrames; }
    /// Moves the log into the file as far as readers allow, without waiting for them; `truncate` waits and empties it.
    [[nodiscard]] domain::Result<void> checkpoint(bool truncate = false);

private:
    friend class Statement;
    explicit Database(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] domain::Result<void> configure(const Options& options);
    [[nodiscard]] sqlite3_stmt* take(QByteArrayView sql, int* code);
    void giveBack(const QByteArray& sql, sqlite3_stmt* statement);

    QString m_path;
    sqlite3* m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt*> m_idle;
    int m_walFrames = 0;
};

/// The kind of an extended SQLite result code: SQLITE_FULL → DiskFull, READONLY/CANTOPEN → ReadOnlyFolder,
/// NOTADB/CORRUPT → Damaged, BUSY/LOCKED → InUse, the rest Storage. Fact `code` is the extended code.
[[nodiscard]] domain::Error sqliteError(int extendedCode, const QString& where, int systemError = 0);

}  // namespace rejista::storage
