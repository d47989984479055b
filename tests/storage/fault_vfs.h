// A SQLite VFS over the system's that fails, loses or records what reaches the disk. Below the codec, so it sees the
// bytes as the disk would. One plan at a time; set it while no connection is open. Any thread may then write through it.
// It never waits for the real disk: what a power cut leaves is worked out from the record.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <mutex>
#include <vector>

namespace rejista::test {

inline constexpr char kFaultVfs[] = "rejista-fault";

enum class Fault {
    None,
    IoError,   ///< EIO
    DiskFull,  ///< ENOSPC
    Silent,    ///< the negative control: a write that says it was done and was not
};

/// One thing that was asked of the disk.
struct DiskOp {
    enum class Kind { Write, Truncate, Sync, Delete } kind = Kind::Write;
    QString file{};
    qint64 offset = 0;  ///< of a write; the size for a truncate
    QByteArray bytes{};
};

struct FaultPlan {
    std::mutex mutex{};
    Fault fault = Fault::None;
    int failAt = 0;           ///< the k-th write, sync, truncate, open or delete fails; 0 = none
    bool persistent = false;  ///< and all after it
    bool dropSyncs = false;   ///< the negative control: says a sync was done that was not
    bool record = false;
    int operations = 0;  ///< counted since clear()
    int injected = 0;
    std::vector<DiskOp> log{};

    void clear();
    /// Counts one operation; the SQLite code that it must fail with, or 0.
    int count(int code);
    void note(DiskOp op);
};

FaultPlan& faultPlan();
/// Registers the VFS once.
void installFaultVfs();

}  // namespace rejista::test
