#include "storage/backup_ring.h"

#include "storage/backup.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace rejista::storage {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {
constexpr int kDays = 3, kWeeks = 4;
constexpr QLatin1StringView kFormat{"yyyy-MM-dd HHmmss"};
}  // namespace

QString BackupRing::fileFor(const QDateTime& at) const
{
    return QDir(m_folder).filePath(at.toUTC().toString(kFormat) + backup::kSuffix);
}

std::vector<std::pair<QDateTime, QString>> BackupRing::files() const
{
    std::vector<std::pair<QDateTime, QString>> found;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*"_s + backup::kSuffix}, QDir::Files);
    for (const QString& name : names) {
        QDateTime at = QDateTime::fromString(name.chopped(backup::kSuffix.size()), kFormat);
        at.setTimeSpec(Qt::UTC);
        // Copies from before a migration have other names and stay until a person takes them away.
        if (at.isValid())
            found.emplace_back(at, folder.filePath(name));
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::optional<QDateTime> BackupRing::newest() const
{
    const auto all = files();
    return all.empty() ? std::nullopt : std::optional(all.back().first);
}

QStringList BackupRing::surplus() const
{
    const auto all = files();
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QStringList away;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const QDate day = it->first.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool keepsDay = !days.contains(day) && days.size() < kDays;
        const bool keepsWeek = !weeks.contains({year, week}) && weeks.size() < kWeeks;
        if (keepsDay)
            days.insert(day);
        if (keepsWeek)
            weeks.insert({year, week});
        if (!keepsDay && !keepsWeek)
            away.prepend(it->second);
    }
    return away;
}

Result<void> BackupRing::makeRoom() const
{
    QStringList away = surplus();
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({u"*"_s + backup::kSuffix + u".part"_s}, QDir::Files))
        away << folder.filePath(name);
    for (const QString& path : std::as_const(away)) {
        if (!QFile::remove(path))
            return domain::error(Kind::FileUnwritable, path);
    }
    return {};
}

}  // namespace rejista::storage
