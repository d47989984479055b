// The example school that the pack ships, as batches: what entry's tests fill a register with.
#pragma once

#include "support/entry_school.h"

#include <QFile>

namespace rejista::test {

/// A line of the example; a field in quotes may hold commas.
[[nodiscard]] inline QStringList exampleFields(const QString& line)
{
    QStringList found{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            found.append(QString());
        else
            found.back() += c;
    }
    return found;
}

/// One batch a return; `ending` is ".csv" for this year, "-last-year.csv" for the one before. Empty = cannot be read.
[[nodiscard]] inline std::vector<entry::Batch> exampleSchool(const Desk& desk, const QString& ending)
{
    const PackWorld& world = desk.world;
    QFile file(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone/examples/school-2103-2-00417") + ending);
    std::vector<entry::Batch> batches;
    if (!file.open(QIODevice::ReadOnly))
        return batches;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList part = exampleFields(line.trimmed());
        domain::ReturnKey form = world.form(part[0], part[2]);
        if (!part[5].isEmpty())
            form.attribute = *world.catalog.comboNamed(world.catalog.dataSets.find(form.dataSet)->attributeCombo,
                                                       part[5]);
        auto found = std::find_if(batches.begin(), batches.end(), [&](const auto& b) { return b.form == form; });
        if (found == batches.end())
            found = batches.insert(batches.end(), entry::Batch{form, {}});
        found->edits.push_back(
            desk.edit(form, world.cell(part[3], part[4].isEmpty() ? u"default"_s : part[4]), part[6]));
    }
    return batches;
}

/// Both years of it, imported.
[[nodiscard]] inline domain::Result<entry::ApplyReport> importExampleSchool(const Desk& desk)
{
    std::vector<entry::Batch> batches = exampleSchool(desk, u"-last-year.csv"_s);
    for (entry::Batch& batch : exampleSchool(desk, u".csv"_s))
        batches.push_back(std::move(batch));
    entry::ApplyOptions options;
    options.origin = domain::Origin::Imported;
    options.book = desk.book;
    return entry::applyAll(*desk.store, desk.context(), batches, options);
}

}  // namespace rejista::test
