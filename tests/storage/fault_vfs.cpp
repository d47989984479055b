#include "storage/fault_vfs.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <new>

namespace rejista::test {

namespace {
constexpr int kSwallow = -1;

sqlite3_vfs* system()
{
    static sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

// SQLite gives the memory; the system's own file object follows ours.
struct FaultFile {
    sqlite3_file base;
    QString* name;
    sqlite3_file* real;
};

FaultFile* mine(sqlite3_file* file)
{
    return reinterpret_cast<FaultFile*>(file);
}
sqlite3_file* real(sqlite3_file* file)
{
    return mine(file)->real;
}

int onClose(sqlite3_file* file)
{
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete mine(file)->name;
    return code;
}
int onRead(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), to, size, at);
}
int onWrite(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    if (const int code = faultPlan().count(SQLITE_IOERR_WRITE))
        return code == kSwallow ? SQLITE_OK : code;
    const int code = real(file)->pMethods->xWrite(real(file), from, size, at);
    if (code == SQLITE_OK)
        faultPlan().note(
            {DiskOp::Kind::Write, *mine(file)->name, at, QByteArray(static_cast<const char*>(from), size)});
    return code;
}
int onTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int code = faultPlan().count(SQLITE_IOERR_TRUNCATE))
        return code;
    faultPlan().note({DiskOp::Kind::Truncate, *mine(file)->name, size, {}});
    return real(file)->pMethods->xTruncate(real(file), size);
}
int onSync(sqlite3_file* file, int)
{
    if (const int code = faultPlan().count(SQLITE_IOERR_FSYNC))
        return code;
    if (faultPlan().dropSyncs)
        return SQLITE_OK;
    faultPlan().note({DiskOp::Kind::Sync, *mine(file)->name, 0, {}});
    return SQLITE_OK;
}
int onFileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int onLock(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int onUnlock(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int onCheckReserved(sqlite3_file* file, int* is)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), is);
}
int onControl(sqlite3_file* file, int what, void* with)
{
    return real(file)->pMethods->xFileControl(real(file), what, with);
}
int onSectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int onCharacteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int onShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** to)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}
int onShmLock(sqlite3_file* file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void onShmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int onShmUnmap(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods = {
    2,          onClose,         onRead,    onWrite,      onTruncate,        onSync,   onFileSize, onLock,
    onUnlock,   onCheckReserved, onControl, onSectorSize, onCharacteristics, onShmMap, onShmLock,  onShmBarrier,
    onShmUnmap, nullptr,         nullptr,
};

int onOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    FaultFile* own = mine(file);
    own->base.pMethods = nullptr;
    if (const int code = faultPlan().count(SQLITE_CANTOPEN))
        return code;
    own->real = reinterpret_cast<sqlite3_file*>(own + 1);
    const int code = system()->xOpen(system(), name, own->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    own->name = new QString(QFile::decodeName(name ? name : ""));
    own->base.pMethods = &kMethods;
    return SQLITE_OK;
}
int onDelete(sqlite3_vfs*, const char* name, int sync)
{
    if (const int code = faultPlan().count(SQLITE_IOERR_DELETE))
        return code;
    const int code = system()->xDelete(system(), name, sync);
    if (code == SQLITE_OK)
        faultPlan().note({DiskOp::Kind::Delete, QFile::decodeName(name), 0, {}});
    return code;
}
int onLastError(sqlite3_vfs*, int size, char* text)
{
    const FaultPlan& plan = faultPlan();
    if (plan.injected > 0)
        return plan.fault == Fault::DiskFull ? ENOSPC : EIO;
    return system()->xGetLastError(system(), size, text);
}
}  // namespace

void FaultPlan::clear()
{
    const std::lock_guard lock(mutex);
    fault = Fault::None;
    failAt = operations = injected = 0;
    persistent = dropSyncs = record = false;
    log.clear();
}

int FaultPlan::count(int code)
{
    const std::lock_guard lock(mutex);
    ++operations;
    if (fault == Fault::None || failAt == 0 || operations < failAt || (operations > failAt && !persistent))
        return SQLITE_OK;
    if (fault == Fault::Silent) {
        const bool write = code == SQLITE_IOERR_WRITE;
        injected += write;
        return write ? kSwallow : SQLITE_OK;
    }
    ++injected;
    errno = fault == Fault::DiskFull ? ENOSPC : EIO;
    return fault == Fault::DiskFull && code == SQLITE_IOERR_WRITE ? SQLITE_FULL : code;
}

void FaultPlan::note(DiskOp op)
{
    const std::lock_guard lock(mutex);
    if (record)
        log.push_back(std::move(op));
}

FaultPlan& faultPlan()
{
    static FaultPlan plan;
    return plan;
}

void installFaultVfs()
{
    if (sqlite3_vfs_find(kFaultVfs))
        return;
    static sqlite3_vfs vfs = *system();
    vfs.szOsFile = int(sizeof(FaultFile)) + system()->szOsFile;
    vfs.zName = kFaultVfs;
    vfs.pNext = nullptr;
    vfs.xOpen = onOpen;
    vfs.xDelete = onDelete;
    vfs.xGetLastError = onLastError;
    sqlite3_vfs_register(&vfs, 0);
}

}  // namespace rejista::test
