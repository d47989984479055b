#include "opened/register.h"

#include "metadata/build.h"
#include "storage/catalog_store.h"
#include "storage/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace rejista::opened {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

/// The folders that hold packs, the nearest wish first.
QStringList packPlaces()
{
    QStringList places;
    if (const QString own = qEnvironmentVariable("REJISTA_PACKS"); !own.isEmpty())
        places.append(own);
    places.append(QCoreApplication::applicationDirPath() + u"/../share/rejista/forms"_s);
    places.append(QStringLiteral(REJISTA_FORMS_DIR));
    return places;
}

std::vector<QFileInfo> packs()
{
    std::vector<QFileInfo> found;
    for (const QString& place : packPlaces()) {
        for (const QFileInfo& entry : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (QFileInfo::exists(entry.filePath() + u"/pack.json"_s))
                found.push_back(entry);
        }
    }
    return found;
}

}  // namespace

Result<Lists> readLists(storage::Database& db)
{
    auto objects = storage::catalog::load(db);
    if (!objects)
        return objects.error();
    auto built = metadata::buildCatalog(*objects);
    if (!built)
        return built.error();
    return Lists{metadata::RawIndex(std::move(*objects)), std::move(*built)};
}

Result<void> Register::reload()
{
    auto lists = readLists(workspace->reader());
    if (!lists)
        return lists.error();
    raw = std::move(lists->raw);
    catalog = std::move(lists->catalog);
    const auto name = storage::settings::get(workspace->reader(), storage::settings::name::kPack);
    if (!name)
        return name.error();
    if (*name && !(*name)->isEmpty() && !pack) {
        auto loaded = packNamed(**name);
        if (!loaded)
            return loaded.error();
        pack = std::move(*loaded);
    }
    return {};
}

Result<std::unique_ptr<Register>> withMetadata(std::unique_ptr<storage::Workspace> workspace)
{
    auto made = std::make_unique<Register>();
    made->workspace = std::move(workspace);
    if (const auto loaded = made->reload(); !loaded)
        return loaded.error();
    return made;
}

bool isTestRun()
{
    return qEnvironmentVariableIntValue("REJISTA_TEST") == 1;
}

security::KdfCost kdfCost()
{
    return isTestRun() ? security::KdfCost::minimum() : security::KdfCost::calibrated();
}

storage::WorkspaceOptions workspaceOptions()
{
    storage::WorkspaceOptions options;
    options.test = isTestRun();
    return options;
}

QStringList packNames()
{
    QStringList names;
    for (const QFileInfo& folder : packs())
        names.append(folder.fileName());
    names.removeDuplicates();
    return names;
}

Result<QString> packFolder(const QString& name)
{
    for (const QFileInfo& folder : packs()) {
        if (folder.fileName() == name)
            return QDir::cleanPath(folder.filePath());
    }
    return domain::error(
        Kind::NotFound, u"--pack"_s,
        {{u"what"_s, u"country pack"_s}, {u"text"_s, name}, {u"allowed"_s, packNames().join(u", "_s)}});
}

Result<metadata::Pack> packNamed(const QString& name)
{
    const auto folder = packFolder(name);
    if (!folder)
        return folder.error();
    return metadata::loadPackFolder(*folder);
}

}  // namespace rejista::opened
