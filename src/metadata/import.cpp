#include "metadata/import.h"

#include "metadata/export.h"
#include "metadata/import_types.h"
#include "metadata/importer.h"
#include "metadata/json_file.h"
#include "metadata/json_read.h"
#include "metadata/raw_edit.h"
#include "metadata/type_properties.h"

#include <QJsonDocument>

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

bool sameContent(const QJsonObject& a, const QJsonObject& b)
{
    const auto bare = [](QJsonObject json) {
        const QStringList keys = json.keys();
        for (const QString& key : keys)
            if (isServersOwn(key))
                json.remove(key);
        return json;
    };
    return bare(a) == bare(b);
}

// People and their rights, of which a package says nothing, stay as they are known; what it does say is taken.
QJsonObject withPeople(QJsonObject json, const QJsonObject& known, bool fromHub)
{
    for (auto it = known.begin(); it != known.end(); ++it)
        // A display name follows the name; what comes in a file is no longer made here, nor withdrawn where it is the hub's.
        if (isNotForAPackage(it.key()) && !it.key().startsWith("display"_L1) && it.key() != kMadeHere
            && !(fromHub && it.key() == kWithdrawn) && !json.contains(it.key()))
            json.insert(it.key(), it.value());
    const QJsonObject was = known.value("sharing"_L1).toObject();
    QJsonObject sharing = json.value("sharing"_L1).toObject();
    for (auto it = was.begin(); it != was.end(); ++it)
        if (!sharing.contains(it.key()))
            sharing.insert(it.key(), it.value());
    if (!sharing.isEmpty())
        json.insert(u"sharing"_s, sharing);
    return json;
}

}  // namespace

bool Importer::isKnown(const QString& type, const QString& uid) const
{
    return m_index.contains({type, uid}) || m_existing.byUid(type, uid);
}

// A package knows nothing of who fills in what here; taking its silence for an order would empty the workspace.
QJsonObject Importer::withLocalAdditions(const QString& type, QJsonObject json, const QJsonObject& known) const
{
    for (const LocalAddition& addition : localAdditions()) {
        if (addition.type != type)
            continue;
        const QStringList uids = json::refs(json, addition.property);
        if (std::any_of(uids.begin(), uids.end(), [&](const QString& uid) { return isKnown(addition.target, uid); }))
            continue;
        if (known.contains(addition.property))
            json.insert(addition.property, known.value(addition.property));
    }
    return withPeople(std::move(json), known, m_options.fromHub);
}

// What the workspace's own export says of an object that it already has. Made once, when something differs at all.
const QJsonObject& Importer::ownExportOf(const QString& type, const QString& uid)
{
    if (!m_ownExport) {
        m_ownExport.emplace();
        const auto exported = exportPackage(m_existing.all());
        const QJsonObject root = exported ? QJsonDocument::fromJson(exported->json).object() : QJsonObject();
        for (auto it = root.begin(); it != root.end(); ++it) {
            const QJsonArray items = it->toArray();
            for (const QJsonValue& item : items)
                m_ownExport->insert({it.key(), json::id(item)}, item.toObject());
        }
    }
    static const QJsonObject none;
    const auto found = m_ownExport->constFind({type, uid});
    return found == m_ownExport->constEnd() ? none : *found;
}

// The same as it is here, or as our export writes it: an export mends, and moves lists to where a hub reads them.
bool Importer::saysNothingNew(const Incoming& incoming, const QJsonObject& known)
{
    if (incoming.known->uid != incoming.uid || (m_options.fromHub && known.contains(kWithdrawn)))
        return false;
    if (sameContent(known, incoming.json))
        return true;
    const QJsonObject& own = ownExportOf(incoming.type, incoming.uid);
    return !own.isEmpty() && sameContent(withLocalAdditions(incoming.type, own, known), incoming.json);
}

void Importer::settleObjects()
{
    for (Incoming& incoming : m_incoming) {
        if (incoming.dropped) {
            ++m_plan.unchangedCounts[incoming.type];
            continue;
        }
        RawObject object{incoming.type, 0, incoming.uid, incoming.code, {}};
        if (incoming.known) {
            const QJsonObject known = QJsonDocument::fromJson(withUids(incoming.known->json, m_workspaceUids)).object();
            incoming.json = withLocalAdditions(incoming.type, std::move(incoming.json), known);
            object.key = incoming.known->key;
            m_replaced.insert(object.key);
            if (saysNothingNew(incoming, QJsonDocument::fromJson(incoming.known->json).object())) {
                m_replaced.remove(object.key);  // others' new UIDs may still have to be written into it
                ++m_plan.unchangedCounts[incoming.type];
                continue;
            }
        }
        object.json = QJsonDocument(incoming.json).toJson(QJsonDocument::Compact);
        if (incoming.known) {
            ++m_plan.updatedCounts[incoming.type];
            m_plan.updated.push_back(std::move(object));
        } else {
            ++m_plan.addedCounts[incoming.type];
            m_plan.added.push_back(std::move(object));
        }
    }
}

// Everything here that names an object by the UID it had follows it to the hub's.
void Importer::renameInWorkspace()
{
    if (m_workspaceUids.isEmpty())
        return;
    for (const RawObject& raw : m_existing.all()) {
        if (m_replaced.contains(raw.key))
            continue;
        RawObject renamed = raw;
        renamed.json = withUids(raw.json, m_workspaceUids);
        if (renamed.json == raw.json)
            continue;
        renamed.uid = json::text(QJsonDocument::fromJson(renamed.json).object(), "id"_L1);
        ++m_plan.updatedCounts[renamed.type];
        m_plan.updated.push_back(std::move(renamed));
    }
}

domain::Result<ImportPlan> Importer::plan(const QByteArray& bytes)
{
    const auto root = readJsonObject(bytes, m_options.fileName, m_options.maxBytes);
    if (!root)
        return root.error();
    if (const auto read = readAll(*root); !read)
        return read.error();
    settleDefaults();
    matchKnown();
    translateIncoming();
    completeCombos();
    settleObjects();
    renameInWorkspace();
    QHash<std::pair<QString, QString>, QString> where;
    for (const Incoming& incoming : m_incoming)
        if (!incoming.dropped)
            where.insert({incoming.type, incoming.uid}, incoming.where);
    const auto found = findProblems(applied(m_existing, m_plan), where);
    m_plan.problems.insert(m_plan.problems.end(), found.begin(), found.end());
    return std::move(m_plan);
}

domain::Result<ImportPlan> planImport(const QByteArray& bytes, const RawIndex& existing, const ImportOptions& options)
{
    return Importer(existing, options).plan(bytes);
}

std::vector<RawObject> applied(const RawIndex& existing, const ImportPlan& plan)
{
    std::vector<RawObject> all = existing.all();
    QHash<qint32, size_t> byKey;
    for (size_t i = 0; i < all.size(); ++i)
        byKey.insert(all[i].key, i);
    for (const RawObject& object : plan.updated)
        if (const auto at = byKey.constFind(object.key); at != byKey.constEnd())
            all[*at] = object;
    all.insert(all.end(), plan.added.begin(), plan.added.end());
    numberNew(all, existing.lastKey());
    return all;
}

}  // namespace rejista::metadata
