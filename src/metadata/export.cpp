#include "metadata/export.h"

#include "metadata/exporter.h"
#include "metadata/import_types.h"
#include "metadata/importer.h"
#include "metadata/json_file.h"
#include "metadata/json_read.h"
#include "metadata/package_demands.h"
#include "metadata/raw_edit.h"
#include "metadata/type_properties.h"

#include <QJsonDocument>

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestHubExport = 512LL * 1024 * 1024;

QJsonArray referenceList(const QStringList& uids)
{
    QJsonArray list;
    for (const QString& uid : uids)
        list.append(QJsonObject{{u"id"_s, uid}});
    return list;
}

/// Every hub has its own `default` of these, under UIDs of its own; ours beside it would be refused (E5003).
bool isHubsDefault(const QString& type, const QJsonObject& json)
{
    static const QStringList types{u"categoryOptions"_s, u"categories"_s, u"categoryCombos"_s,
                                   u"categoryOptionCombos"_s};
    return json::text(json, "name"_L1) == "default"_L1 && types.contains(type);
}

/// Adds to the list `property`; what is there keeps its place.
void addReferences(QJsonObject& json, const QString& property, const QStringList& more)
{
    QStringList uids;
    const QJsonArray list = json.value(property).toArray();
    for (const QJsonValue& item : list)
        uids << json::id(item);
    const qsizetype before = uids.size();
    uids += more;
    uids.removeDuplicates();
    if (uids.size() != before)
        json.insert(property, referenceList(uids));
}

/// Whether what the hub has counts in the place of it. How long a period stays open is a country's to set at its hub: our
/// 0 is DHIS2's "always".
bool saysNothing(const QString& property, const QJsonValue& ours)
{
    return ours.isUndefined() || ours.isNull() || (ours.isString() && ours.toString().isEmpty())
        || (ours.isArray() && ours.toArray().isEmpty()) || (ours.isObject() && ours.toObject().isEmpty())
        || (property == "expiryDays"_L1 && ours.toInt() == 0);
}

}  // namespace

Exporter::Exporter(const std::vector<RawObject>& objects, const ExportOptions& options) : m_options(options)
{
    for (const RawObject& raw : objects) {
        const QJsonObject json = QJsonDocument::fromJson(raw.json).object();
        if (json.contains(kMadeHere))
            continue;  // the hub makes its own, under its own UIDs
        if (!options.includeOrgUnits && (raw.type == "organisationUnits"_L1 || raw.type == "organisationUnitLevels"_L1))
            continue;
        m_byType[raw.type].push_back({raw.uid, json});
        m_known.insert({raw.type, raw.uid});
    }
}

// Units name groups and data sets, but a server reads these lists only from the other side.
void Exporter::moveBackReferences()
{
    struct Owner {
        QLatin1StringView back, type;
    };
    static constexpr Owner owners[] = {{"dataSets"_L1, "dataSets"_L1},
                                       {"programs"_L1, "programs"_L1},
                                       {"organisationUnitGroups"_L1, "organisationUnitGroups"_L1}};
    for (const Owner& owner : owners) {
        QHash<QString, QStringList> members;
        for (Object& unit : m_byType[u"organisationUnits"_s]) {
            for (const QString& uid : json::refs(unit.json, owner.back))
                members[uid] << unit.uid;
            unit.json.remove(owner.back);
        }
        for (Object& object : m_byType[owner.type])
            if (members.contains(object.uid))
                addReferences(object.json, u"organisationUnits"_s, members.value(object.uid));
    }
    QHash<QString, QStringList> options;
    for (const Object& option : m_byType[u"options"_s])
        options[json::ref(option.json, "optionSet"_L1)] << option.uid;
    for (Object& set : m_byType[u"optionSets"_s])
        if (json::refs(set.json, "options"_L1).isEmpty())  // sent without the list a set is emptied
            addReferences(set.json, u"options"_s, options.value(set.uid));
}

void Exporter::dropDeadReferences(const QString& type, Object& object)
{
    if (const QString workflow = json::ref(object.json, "workflow"_L1);
        !workflow.isEmpty() && !m_known.contains({u"dataApprovalWorkflows"_s, workflow})) {
        object.json.remove("workflow"_L1);
        note(type, object, u"workflow unknown left out"_s);
    }
    for (const Reference& reference : references()) {
        if (reference.type != type || reference.list.isEmpty() || !object.json.value(reference.list).isArray())
            continue;
        QJsonArray kept;
        int dropped = 0;
        const QJsonArray items = object.json.value(reference.list).toArray();
        for (const QJsonValue& item : items) {
            const QString uid = reference.property.isEmpty() ? json::id(item)
                                                             : json::ref(item.toObject(), reference.property);
            const bool dead = !uid.isEmpty() && !m_known.contains({reference.target, uid});
            dropped += dead;
            if (!dead)
                kept.append(item);
        }
        if (dropped == 0)
            continue;
        object.json.insert(reference.list, kept);
        if (m_options.includeOrgUnits || reference.target != "organisationUnits"_L1)
            note(type, object, u"%1: %2 unknown left out"_s.arg(reference.list, QString::number(dropped)));
    }
}

void Exporter::note(const QString& type, const Object& object, const QString& what)
{
    const QString code = json::text(object.json, "code"_L1);
    m_package.changed << u"%1 %2 %3"_s.arg(type, code.isEmpty() ? object.uid : code, what);
}

void Exporter::tidy(const QString& type, Object& object)
{
    const QStringList keys = object.json.keys();
    for (const QString& key : keys)
        if (isNotForAPackage(key))
            object.json.remove(key);
    if (!m_options.sharing) {
        object.json.remove("sharing"_L1);
    } else if (QJsonObject sharing = object.json.value("sharing"_L1).toObject(); !sharing.isEmpty()) {
        // Groups and people that the package does not carry would be refused, or be somebody else's on that hub.
        const bool named = !sharing.value("userGroups"_L1).toObject().isEmpty()
            || !sharing.value("users"_L1).toObject().isEmpty();
        for (const auto key : {"owner"_L1, "userGroups"_L1, "users"_L1})
            sharing.remove(key);
        object.json.insert("sharing"_L1, sharing);
        if (named)
            note(type, object, u"sharing: user groups left out"_s);
    }
    QJsonArray translations;
    QSet<QString> seen;
    const QJsonArray all = object.json.value("translations"_L1).toArray();
    for (const QJsonValue& item : all) {
        const QString key = json::text(item.toObject(), "property"_L1) + u'/'
            + json::text(item.toObject(), "locale"_L1);
        if (!seen.contains(key))
            translations.append(item);
        seen.insert(key);
    }
    if (translations.size() != all.size())
        object.json.insert("translations"_L1, translations);
}

// What servers since 2.42 refuse in packages that older ones wrote (expressions-live.md §8).
void Exporter::mend(const QString& type, Object& object)
{
    const QString description = json::text(object.json, "description"_L1);
    if (description.size() > demands::kDescriptionLength) {
        object.json.insert("description"_L1, description.left(demands::kDescriptionLength));
        note(type, object, u"description cut to %1"_s.arg(demands::kDescriptionLength));
    }
    if (demands::needsShortName(type) && json::text(object.json, "shortName"_L1).isEmpty()) {
        object.json.insert("shortName"_L1, json::text(object.json, "name"_L1).left(demands::kShortNameLength));
        note(type, object, u"shortName added"_s);
    }
    if (demands::required(type).contains(u"dataDimensionType"_s) && !object.json.contains("dataDimensionType"_L1)) {
        object.json.insert("dataDimensionType"_L1, u"DISAGGREGATION"_s);
        note(type, object, u"dataDimensionType added"_s);
    }
}

void Exporter::fitFor241(const QString& type, Object& object)
{
    static const QStringList unknown{u"FinancialSep"_s, u"FinancialFeb"_s, u"FinancialAug"_s};
    const QString period = json::periodTypeText(object.json);
    if (!unknown.contains(period))
        return;
    object.json.insert("periodType"_L1, u"Yearly"_s);
    note(type, object, u"periodType %1→Yearly"_s.arg(period));
}

// What a hub has made its own stays: an import replaces objects whole (hub-contract.md §2.4).
void Exporter::mergeHub(const QJsonObject& hub)
{
    QHash<QByteArray, QByteArray> hubUids;
    QHash<std::pair<QString, QString>, QJsonObject> hubObjects;
    // A level has no code; which it is, is its number.
    const auto keyOf = [](const QString& type, const QJsonObject& json) {
        return type == "organisationUnitLevels"_L1 ? QString::number(json.value("level"_L1).toInt())
                                                   : json::text(json, "code"_L1);
    };
    for (auto type = m_byType.begin(); type != m_byType.end(); ++type) {
        QHash<QString, QString> byCode, defaults;
        const QJsonArray items = hub.value(type.key()).toArray();
        for (const QJsonValue& item : items) {
            const QJsonObject json = item.toObject();
            const QString uid = json::text(json, "id"_L1);
            hubObjects.insert({type.key(), uid}, json);
            if (json::text(json, "name"_L1) == "default"_L1)
                defaults.insert(u"default"_s, uid);
            else if (!keyOf(type.key(), json).isEmpty() && type.key() != "options"_L1)
                byCode.insert(keyOf(type.key(), json), uid);
        }
        for (const Object& object : *type) {
            if (hubObjects.contains({type.key(), object.uid}))
                continue;
            const bool isDefault = json::text(object.json, "name"_L1) == "default"_L1;
            const QString other = isDefault ? defaults.value(u"default"_s)
                                            : byCode.value(keyOf(type.key(), object.json));
            if (other.isEmpty())
                continue;
            hubUids.insert(object.uid.toLatin1(), other.toLatin1());
            note(type.key(), object, u"id %1→%2"_s.arg(object.uid, other));
        }
    }
    for (auto type = m_byType.begin(); type != m_byType.end(); ++type)
        for (Object& object : *type) {
            if (!hubUids.isEmpty())
                object.json = QJsonDocument::fromJson(
                                  withUids(QJsonDocument(object.json).toJson(QJsonDocument::Compact), hubUids))
                                  .object();
            object.uid = json::text(object.json, "id"_L1);
            const auto theirs = hubObjects.constFind({type.key(), object.uid});
            if (theirs != hubObjects.constEnd())
                mergeObject(object, *theirs);
        }
}

void Exporter::mergeObject(Object& object, const QJsonObject& hub)
{
    if (hub.contains("sharing"_L1))
        object.json.insert("sharing"_L1, hub.value("sharing"_L1));
    QJsonArray translations = hub.value("translations"_L1).toArray();
    QSet<QString> theirs;
    const auto keyOf = [](const QJsonValue& t) {
        return json::text(t.toObject(), "property"_L1) + u'/' + json::text(t.toObject(), "locale"_L1);
    };
    for (const QJsonValue& t : std::as_const(translations))
        theirs.insert(keyOf(t));
    const QJsonArray ours = object.json.value("translations"_L1).toArray();
    for (const QJsonValue& t : ours)
        if (!theirs.contains(keyOf(t)))
            translations.append(t);
    if (!translations.isEmpty())
        object.json.insert("translations"_L1, translations);
    for (const auto property : {"organisationUnits"_L1, "options"_L1}) {
        if (hub.value(property).isArray())
            addReferences(object.json, property, json::refs(hub, property));
    }
    for (auto held = hub.begin(); held != hub.end(); ++held) {
        if (!isNotForAPackage(held.key()) && saysNothing(held.key(), object.json.value(held.key())))
            object.json.insert(held.key(), held.value());
    }
}

domain::Result<ExportedPackage> Exporter::run()
{
    moveBackReferences();
    for (auto type = m_byType.begin(); type != m_byType.end(); ++type)
        for (Object& object : *type) {
            tidy(type.key(), object);
            mend(type.key(), object);
            dropDeadReferences(type.key(), object);
            if (m_options.for241)
                fitFor241(type.key(), object);
        }
    if (!m_options.updateFrom.isEmpty()) {
        const auto hub = readJsonObject(m_options.updateFrom, u"update-from"_s, kLargestHubExport);
        if (!hub)
            return hub.error();
        mergeHub(*hub);
    }
    QJsonObject root;
    for (auto type = m_byType.begin(); type != m_byType.end(); ++type) {
        if (type->empty())
            continue;
        QJsonArray list;
        for (const Object& object : *type)
            if (!isHubsDefault(type.key(), object.json))
                list.append(object.json);
        if (list.isEmpty())
            continue;
        root.insert(type.key(), list);
        m_package.counts.insert(type.key(), int(list.size()));
    }
    m_package.json = QJsonDocument(root).toJson(QJsonDocument::Compact);
    m_package.changed.sort();
    return std::move(m_package);
}

domain::Result<ExportedPackage> exportPackage(const std::vector<RawObject>& objects, const ExportOptions& options)
{
    return Exporter(objects, options).run();
}

}  // namespace rejista::metadata
