#include "metadata/import.h"

#include "metadata/import_types.h"
#include "metadata/importer.h"
#include "metadata/json_file.h"
#include "metadata/json_read.h"

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

}  // namespace

bool Importer::isKnown(const QString& type, const QString& uid) const
{
    return m_index.contains({type, uid}) || m_existing.byUid(type, uid);
}

// A package knows nothing of who fills in what here; taking its silence for an order would empty the workspace.
void Importer::keepLocalAdditions(Incoming& incoming) const
{
    for (const LocalAddition& addition : localAdditions()) {
        if (addition.type != incoming.type)
            continue;
        const QStringList uids = json::refs(incoming.json, addition.property);
        if (std::any_of(uids.begin(), uids.end(), [&](const QString& uid) { return isKnown(addition.target, uid); }))
            continue;
        const QJsonObject known = QJsonDocument::fromJson(withUids(incoming.known->json, m_workspaceUids)).object();
        if (known.contains(addition.property))
            incoming.json.insert(addition.property, known.value(addition.property));
    }
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
            keepLocalAdditions(incoming);
            object.key = incoming.known->key;
            m_replaced.insert(object.key);
            const bool sameUid = incoming.known->uid == incoming.uid;
            if (sameUid && sameContent(QJsonDocument::fromJson(incoming.known->json).object(), incoming.json)) {
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
