// A backup is one file: the encrypted database, the key slots, and a footer with their sizes and a BLAKE2b sum.
// It is written as FILE.part, verified from the disk, and only then gets its name, so what has the name is whole.
// Any thread: it reads through a connection of its own, and the writer goes on meanwhile.
#pragma once

#include "storage/database.h"
#include "storage/verify.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>

namespace rejista::storage::backup {

inline constexpr QLatin1StringView kSuffix{".rejista-backup"};

/// How far a copy is, and the way to stop it. `told` runs on the thread that copies; when `done` is `all` the copy is
/// read back from the disk, which takes about as long again.
struct Watch {
    std::function<void(qint64 done, qint64 all)> told{};
    std::stop_token stop{};
};

struct Wish {
    Database::Options from{};  ///< the running database, read-only
    QString keysFile{};        ///< goes in; absent = none (tests with a raw key)
    QString to{};
    bool checkSchema = true;  ///< false before a migration: the old schema is what is wanted
    Watch watch{};
};
/// Kind::DiskFull, FileUnwritable, ReadOnlyFolder with fact `file`; Kind::Damaged when the copy or the original does not
/// verify; Kind::Cancelled. Then nothing stands at `to` that was not there before.
[[nodiscard]] domain::Result<void> write(const Wish& wish);

struct Content {
    qint64 databaseSize = 0;
    QByteArray keysJson{};
};
/// Reads the footer and checks the sum. Kind::FileUnreadable, Truncated (no footer: not a whole backup), Damaged.
[[nodiscard]] domain::Result<Content> check(const QString& file);
/// Writes database and key slots into an existing empty folder and syncs them. Kinds of check() and of writing.
[[nodiscard]] domain::Result<void> unpack(const QString& file, const QString& folder);

}  // namespace rejista::storage::backup
