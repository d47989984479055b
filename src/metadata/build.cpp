#include "metadata/build.h"

#include "metadata/builder.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace rejista::metadata {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

// What a catalog holds; all else (programs, legends …) stays raw and is not even parsed at start.
constexpr std::array kRead{
    "organisationUnits"_L1,
    "organisationUnitLevels"_L1,
    "organisationUnitGroups"_L1,
    "organisationUnitGroupSets"_L1,
    "attributes"_L1,
    "optionSets"_L1,
    "options"_L1,
    "categoryOptions"_L1,
    "categories"_L1,
    "categoryCombos"_L1,
    "categoryOptionCombos"_L1,
    "dataElements"_L1,
    "dataElementGroups"_L1,
    "categoryOptionGroups"_L1,
    "dataSets"_L1,
    "sections"_L1,
    "indicatorTypes"_L1,
    "indicators"_L1,
    "validationRules"_L1,
    "constants"_L1,
};

}  // namespace

domain::Result<void> Builder::parse()
{
    QSet<qint32> keys;
    keys.reserve(qsizetype(m_objects.size()));
    for (const RawObject& raw : m_objects) {
        const auto bad = [&](const QString& reason) {
            return domain::error(Kind::BadMetadata, raw.type + u'/' + raw.uid, {{u"reason"_s, reason}});
        };
        if (raw.key <= 0 || keys.contains(raw.key))
            return bad(raw.key <= 0 ? u"noKey"_s : u"sameKey"_s);
        keys.insert(raw.key);
        if (std::none_of(kRead.begin(), kRead.end(), [&](QLatin1StringView type) { return raw.type == type; }))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(raw.json);
        if (!document.isObject())
            return bad(u"notJson"_s);
        m_byType[raw.type].push_back({&raw, document.object()});
    }
    return {};
}

const std::vector<Builder::Source>& Builder::of(QLatin1StringView type) const
{
    static const std::vector<Source> none;
    const auto found = m_byType.constFind(type);
    return found == m_byType.constEnd() ? none : *found;
}

domain::Result<Catalog> Builder::build()
{
    if (const auto parsed = parse(); !parsed)
        return parsed.error();
    readOptionSets();
    readCategories();
    readOptionCombos();
    findDefaults();
    readUnits();
    placeUnits();
    readUnitGroups();
    readElements();
    readConstants();
    readIndicators();
    readDataSets();
    readSections();
    readAssignments();
    readRules();
    m_catalog.index();
    return std::move(m_catalog);
}

domain::Result<Catalog> buildCatalog(const std::vector<RawObject>& objects)
{
    return Builder(objects).build();
}

}  // namespace rejista::metadata
