#include "metadata/pack.h"

#include "metadata/json_file.h"
#include "metadata/json_read.h"
#include "metadata/pack_reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

QString textIn(const Texts& texts, QStringView locale)
{
    const QString full = locale.toString();
    for (const QString& key : {full, full.section(u'_', 0, 0).section(u'-', 0, 0), u"en"_s})
        if (const QString text = texts.value(key); !text.isEmpty())
            return text;
    return texts.isEmpty() ? QString() : texts.first();
}

std::vector<const LevelGroup*> Pack::levelsOf(const Catalog& catalog, domain::OrgUnitKey unit) const
{
    std::vector<const LevelGroup*> found;
    for (const LevelGroup& level : levelGroups)
        if (const OrgUnitGroup* group = catalog.orgUnitGroups.byCode(level.code);
            group && group->members.contains(unit))
            found.push_back(&level);
    std::sort(found.begin(), found.end(), [](const LevelGroup* a, const LevelGroup* b) { return a->code < b->code; });
    return found;
}

const Grade* Pack::grade(const QString& code) const
{
    const auto found = std::find_if(grades.begin(), grades.end(), [&](const Grade& g) { return g.code == code; });
    return found == grades.end() ? nullptr : &*found;
}

const AcademicYear* Pack::yearOf(const domain::Period& period) const
{
    for (const AcademicYear& year : calendar)
        if (std::find(year.periods.begin(), year.periods.end(), period) != year.periods.end())
            return &year;
    // A month or a quarter lies in the school year that its own period of twelve months holds.
    for (const AcademicYear& year : calendar)
        if (!year.periods.empty() && year.periods.front().contains(period))
            return &year;
    return nullptr;
}

const AcademicYear* Pack::yearAt(QDate day) const
{
    for (const AcademicYear& year : calendar)
        if (!year.periods.empty() && year.periods.front().contains(day))
            return &year;
    return nullptr;
}

QDate Pack::dueDate(const DataSet& dataSet, const domain::Period& period, const QString& term) const
{
    const AcademicYear* year = yearOf(period);
    if (!year)
        return {};
    if (!term.isEmpty()) {
        const auto found = std::find_if(year->terms.begin(), year->terms.end(),
                                        [&](const Term& t) { return term == t.code || term.endsWith(u'_' + t.code); });
        if (found != year->terms.end())
            return found->due;
    }
    if (const auto due = year->due.constFind(dataSet.code); due != year->due.constEnd())
        return *due;
    if (period.type() == domain::PeriodType::Monthly && year->monthlyDueDay > 0)
        return period.end().addDays(year->monthlyDueDay);
    return {};
}

domain::Result<Pack> loadPack(const PackReader& read)
{
    return PackFiles(read).load();
}

domain::Result<Pack> loadPackFolder(const QString& folder)
{
    const QDir root(folder);
    return loadPack([root](const QString& path) -> domain::Result<QByteArray> {
        QFile file(root.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return domain::error(Kind::FileUnreadable, path, {{u"reason"_s, file.errorString()}});
        return file.readAll();
    });
}

}  // namespace rejista::metadata
