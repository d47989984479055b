#include "indicators/truth_set.h"

#include "metadata/build.h"
#include "metadata/import.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

#include <cstdio>

namespace truth {

using namespace Qt::StringLiterals;
using rejista::domain::CellKey;
using rejista::domain::Period;
using rejista::indicators::CompletionFact;
using rejista::metadata::Catalog;

namespace {

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

/// The server had these units, groups and assignments besides the package.
void addOrgUnits(QJsonObject& package, const QJsonObject& orgUnits)
{
    package.insert(u"organisationUnits"_s, orgUnits.value(u"organisationUnits"_s));
    QJsonArray groups = package.value(u"organisationUnitGroups"_s).toArray();
    for (const QJsonValue& added : orgUnits.value(u"organisationUnitGroups"_s).toArray()) {
        for (qsizetype i = groups.size() - 1; i >= 0; --i) {
            if (groups.at(i).toObject().value(u"id"_s) == added.toObject().value(u"id"_s))
                groups.removeAt(i);
        }
        groups.append(added);
    }
    package.insert(u"organisationUnitGroups"_s, groups);
    QJsonArray sets = package.value(u"dataSets"_s).toArray();
    for (const QJsonValue& value : orgUnits.value(u"addedDataSets"_s).toArray()) {
        QJsonObject added = value.toObject();
        QJsonArray elements;
        for (const QJsonValue& element : added.value(u"dataElements"_s).toArray())
            elements.append(QJsonObject{{u"dataElement"_s, QJsonObject{{u"id"_s, element}}}});
        added.remove(u"dataElements"_s);
        added.insert(u"dataSetElements"_s, elements);
        sets.append(added);
    }
    for (qsizetype i = 0; i < sets.size(); ++i) {
        QJsonObject set = sets.at(i).toObject();
        for (const QJsonValue& value : orgUnits.value(u"dataSets"_s).toArray()) {
            if (value.toObject().value(u"id"_s) != set.value(u"id"_s))
                continue;
            QJsonArray units;
            for (const QJsonValue& unit : value.toObject().value(u"organisationUnits"_s).toArray())
                units.append(QJsonObject{{u"id"_s, unit}});
            set.insert(u"organisationUnits"_s, units);
        }
        sets.replace(i, set);
    }
    package.insert(u"dataSets"_s, sets);
}

Period periodOf(const QString& id)
{
    const auto period = Period::parse(id);
    if (!period)
        giveUp(u"no period: "_s + id);
    return *period;
}

CellKey keyOf(const Catalog& catalog, const QJsonObject& group, const QJsonObject& value)
{
    const auto text = [&](const QString& name) {
        const QString own = value.value(name).toString();
        return own.isEmpty() ? group.value(name).toString() : own;
    };
    const auto combo = [&](const QString& name) {
        const QString uid = text(name);
        const auto* found = catalog.optionCombos.byUid(uid);
        return found ? found->key : catalog.defaultCombo;
    };
    const auto* element = catalog.dataElements.byUid(text(u"dataElement"_s));
    const auto* unit = catalog.orgUnits.byUid(text(u"orgUnit"_s));
    if (!element || !unit)
        giveUp(u"a value of an unknown element or unit: "_s + text(u"dataElement"_s));
    return {unit->key, periodOf(text(u"period"_s)), element->key, combo(u"categoryOptionCombo"_s),
            combo(u"attributeOptionCombo"_s)};
}

void addValues(Set& set, const QJsonObject& values)
{
    const Catalog& catalog = *set.catalog;
    for (const QJsonValue& group : values.value(u"dataValueSets"_s).toArray()) {
        const QJsonArray notStored = group.toObject().value(u"notStored"_s).toArray();
        for (const QJsonValue& value : group.toObject().value(u"dataValues"_s).toArray()) {
            if (!notStored.contains(value))
                set.facts->add(keyOf(catalog, group.toObject(), value.toObject()),
                               value.toObject().value(u"value"_s).toString());
        }
    }
    set.facts->finish();
    for (const QJsonValue& value : values.value(u"deleted"_s).toArray())
        (void)set.facts->set(keyOf(catalog, {}, value.toObject()), {});
    for (const QJsonValue& value : values.value(u"completeDataSetRegistrations"_s).toArray()) {
        const QJsonObject done = value.toObject();
        const auto* dataSet = catalog.dataSets.byUid(done.value(u"dataSet"_s).toString());
        const auto* unit = catalog.orgUnits.byUid(done.value(u"organisationUnit"_s).toString());
        if (dataSet && unit && done.value(u"completed"_s).toBool()) {
            set.facts->addCompletion({dataSet->key, unit->key, periodOf(done.value(u"period"_s).toString()),
                                      catalog.defaultCombo,
                                      QDate::fromString(done.value(u"date"_s).toString(), Qt::ISODate)});
        }
    }
}

}  // namespace

std::optional<QString> sharedFolder()
{
    if (qEnvironmentVariableIsSet("REJISTA_SHARED")) {
        const QString named = qEnvironmentVariable("REJISTA_SHARED");
        if (!QFileInfo(named + u"/data/dhis2-truth/README.md"_s).isReadable())
            giveUp(u"REJISTA_SHARED is set, but there is no data/dhis2-truth in "_s + named);
        return named;
    }
    QDir folder(QStringLiteral(REJISTA_SOURCE_DIR));
    do {
        if (QFileInfo(folder.filePath(u"shared/data/dhis2-truth/README.md"_s)).isReadable())
            return folder.filePath(u"shared"_s);
    } while (folder.cdUp());
    return std::nullopt;
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"not readable: "_s + path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        giveUp(u"no JSON object: "_s + path + u' ' + error.errorString());
    return document.object();
}

std::unique_ptr<Catalog> catalogOf(const QJsonObject& package)
{
    using namespace rejista::metadata;
    const RawIndex empty;
    const auto plan = planImport(QJsonDocument(package).toJson(QJsonDocument::Compact), empty, {});
    if (!plan)
        giveUp(u"import: "_s + plan.error().where);
    auto catalog = buildCatalog(applied(empty, *plan));
    if (!catalog)
        giveUp(u"catalog: "_s + catalog.error().where);
    return std::make_unique<Catalog>(std::move(*catalog));
}

Set load(const QString& shared, const QString& name, const QString& packageFile)
{
    const QString folder = shared + u"/data/dhis2-truth/"_s + name + u'/';
    Set set;
    set.package = readObject(packageFile.isEmpty() ? folder + u"package.json"_s : shared + u"/data/"_s + packageFile);
    if (QFileInfo::exists(folder + u"orgunits.json"_s))
        addOrgUnits(set.package, readObject(folder + u"orgunits.json"_s));
    for (const char* note : {"package", "server", "seed", "uids"}) {
        if (packageFile.isEmpty())
            set.package.remove(QLatin1StringView(note));
    }
    set.catalog = catalogOf(set.package);
    set.facts = std::make_unique<rejista::indicators::MemoryFacts>(*set.catalog);
    addValues(set, readObject(folder + u"values.json"_s));
    set.indicators = readObject(folder + u"indicators.json"_s);
    return set;
}

}  // namespace truth
