// The folder backups/: which backups stay and which make room. Any thread; reads and removes files only.
// Invariant: the newest three days and four weeks that have a backup keep their newest one.
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace rejista::storage {

class BackupRing {
public:
    explicit BackupRing(QString folder) : m_folder(std::move(folder)) {}

    /// Where a backup made at this moment goes.
    [[nodiscard]] QString fileFor(const QDateTime& at) const;
    [[nodiscard]] std::optional<QDateTime> newest() const;
    /// All backups of the ring, oldest first, with the moment their name tells.
    [[nodiscard]] std::vector<std::pair<QDateTime, QString>> files() const;
    /// What is not needed any more, oldest first.
    [[nodiscard]] QStringList surplus() const;
    /// Removes the surplus and copies left half-written by a crash. Kind::FileUnwritable for the first that stays.
    [[nodiscard]] domain::Result<void> makeRoom() const;

private:
    QString m_folder;
};

}  // namespace rejista::storage
