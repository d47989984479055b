// What becomes of the catalog once everything was read: rows take the hub's UIDs and words, what is gone is marked, who
// fills in what follows the hub without hiding anything that was typed. Pure.
#include "sync/pull_parts.h"

#include "metadata/build.h"
#include "metadata/raw_edit.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rejista::sync::pull {
using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::Catalog;
using metadata::RawIndex;
using metadata::RawObject;
using Change = MetadataReport::Change;

namespace {

QJsonArray referenceList(const QStringList& uids)
{
    QJsonArray list;
    for (const QString& uid : uids)
        list.append(QJsonObject{{u"id"_s, uid}});
    return list;
}

QJsonObject parsed(const RawObject& raw)
{
    return QJsonDocument::fromJson(raw.json).object();
}

QByteArray fileOf(const Gathered& gathered)
{
    QJsonObject root;
    for (auto type = gathered.byType.begin(); type != gathered.byType.end(); ++type) {
        QJsonArray list;
        for (const QJsonObject& object : *type)
            list.append(object);
        root.insert(type.key(), list);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

// References that a pull leaves open on purpose: of these lists only a part is ours.
bool isExpected(const metadata::Problem& problem)
{
    static const QSet<QString> partial{u"organisationUnitGroupSets"_s, u"dataElementGroups"_s,
                                       u"categoryOptionGroups"_s};
    return problem.kind == Kind::MissingReference && partial.contains(problem.fact(u"type"_s));
}

class Settling {
public:
    Settling(const RawIndex& known, const Gathered& gathered, const Scope& scope, const HasValues& hasValues)
        : m_known(known),
          m_gathered(gathered),
          m_scope(scope),
          m_hasValues(hasValues)
    {}

    Result<Settled> run()
    {
        auto plan = metadata::planImport(fileOf(m_gathered), m_known, {.fileName = u"hub"_s, .fromHub = true});
        if (!plan)
            return plan.error();
        auto before = metadata::buildCatalog(m_known.all());
        if (!before)
            return before.error();
        m_before = std::move(*before);
        m_rows = metadata::applied(m_known, *plan);
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_index.insert({m_rows[i].type, m_rows[i].uid}, i);
        noteSeen();
        markWithdrawn();
        settleAssignments();
        settleGroups();
        auto after = metadata::buildCatalog(m_rows);
        if (!after)
            return after.error();
        tellUidsAndUnits(*after);
        tellElements(*after);
        Settled settled{changedRows(), std::move(m_report)};
        settled.report.added = plan->addedCounts;
        settled.report.changed = !settled.objects.empty();
        for (const metadata::Problem& problem : plan->problems)
            if (!isExpected(problem))
                settled.report.problems.push_back(problem);
        return settled;
    }

private:
    RawObject* row(const QString& type, const QString& uid)
    {
        const auto found = m_index.constFind({type, uid});
        return found == m_index.constEnd() ? nullptr : &m_rows[*found];
    }

    void see(const QString& type, const QString& uid)
    {
        if (const RawObject* found = row(type, uid))
            m_seen.insert(found->key);
    }

    void noteSeen()
    {
        for (auto type = m_gathered.byType.begin(); type != m_gathered.byType.end(); ++type)
            for (const QJsonObject& object : *type) {
                see(type.key(), json::text(object, "id"_L1));
                for (const QString& uid : json::refs(object, "categoryOptionCombos"_L1))
                    see(u"categoryOptionCombos"_s, uid);
            }
        for (const RawObject& raw : m_rows)
            if (raw.type == "organisationUnits"_L1)
                m_parents.insert(raw.uid, json::ref(parsed(raw), "parent"_L1));
    }

    // Only what stands below the user's units can be missed.
    bool inScope(QString uid) const
    {
        for (int depth = 0; !uid.isEmpty() && depth < 30; ++depth) {
            if (m_scope.roots.contains(uid))
                return true;
            uid = m_parents.value(uid);
        }
        return m_scope.roots.isEmpty();
    }

    bool isGone(const RawObject& raw, const QJsonObject& json) const
    {
        if (m_seen.contains(raw.key) || json.contains(metadata::kMadeHere)
            || json::text(json, "name"_L1) == "default"_L1)
            return false;
        const bool elsewhere = m_gathered.elsewhere.contains({raw.type, raw.uid});
        const auto usedIn = [&](auto uses) {
            return std::any_of(m_before.dataSets.begin(), m_before.dataSets.end(), [&](const metadata::DataSet& set) {
                return std::any_of(set.elements.begin(), set.elements.end(), uses);
            });
        };
        if (raw.type == "organisationUnits"_L1)
            return inScope(raw.uid);
        if (raw.type == "dataSets"_L1)
            return true;
        if (raw.type == "dataElements"_L1)
            return !elsewhere && usedIn([&](const metadata::DataSetElement& e) { return e.element.value == raw.key; });
        if (raw.type == "categoryCombos"_L1)
            return !elsewhere && usedIn([&](const metadata::DataSetElement& e) { return e.combo.value == raw.key; });
        if (raw.type == "categoryOptionCombos"_L1)
            return isSeen(u"categoryCombos"_s, json::ref(json, "categoryCombo"_L1));
        if (raw.type == "sections"_L1)
            return isSeen(u"dataSets"_s, json::ref(json, "dataSet"_L1));
        // A rule that no hub ever had is the country pack's own.
        return raw.type == "validationRules"_L1 && !elsewhere && json.contains("lastUpdated"_L1);
    }

    bool isSeen(const QString& type, const QString& uid) const
    {
        const auto found = m_index.constFind({type, uid});
        return found != m_index.constEnd() && m_seen.contains(m_rows[*found].key);
    }

    void markWithdrawn()
    {
        static const QHash<QString, QString> what{{u"organisationUnits"_s, u"unitWithdrawn"_s},
                                                  {u"dataSets"_s, u"dataSetWithdrawn"_s},
                                                  {u"dataElements"_s, u"elementWithdrawn"_s},
                                                  {u"categoryCombos"_s, u"comboWithdrawn"_s},
                                                  {u"categoryOptionCombos"_s, u"comboWithdrawn"_s}};
        for (RawObject& raw : m_rows) {
            if (raw.key > m_known.lastKey())
                continue;
            QJsonObject json = parsed(raw);
            if (json.contains(metadata::kWithdrawn) || !isGone(raw, json))
                continue;
            json.insert(metadata::kWithdrawn, m_scope.hubTime.date().toString(Qt::ISODate));
            raw.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
            ++m_report.withdrawn[raw.type];
            m_marked.insert(raw.key);
            if (what.contains(raw.type))
                m_report.changes.push_back(
                    {what.value(raw.type), raw.type, raw.code, json::text(json, "name"_L1), {}, {}});
        }
    }

    // The units of a list as they shall be: the hub's of those that it told us about, ours of all others.
    template <class Keep>
    QStringList members(const QString& owner, const QSet<domain::OrgUnitKey>& ours,
                        const QHash<QString, QStringList>& ofUnit, Keep keep)
    {
        QStringList uids;
        for (const RawObject& raw : m_rows) {
            if (raw.type != "organisationUnits"_L1)
                continue;
            const domain::OrgUnitKey key{raw.key};
            const auto told = ofUnit.constFind(raw.uid);
            const bool here = ours.contains(key), seen = told != ofUnit.constEnd();
            const bool there = seen && told->contains(owner);
            // A unit of which the hub says nothing at all has not been taken in there yet.
            if (there || (here && (!seen || told->isEmpty() || keep(key))))
                uids << raw.uid;
            if (seen && there != here)
                m_differing.push_back({key, there});
        }
        return uids;
    }

    void setUnits(RawObject& raw, QStringList uids, const QStringList& kept)
    {
        QJsonObject json = parsed(raw);
        const QStringList now = json::refs(json, "organisationUnits"_L1);
        QStringList ordered;
        for (const QString& uid : now)
            if (uids.removeOne(uid))
                ordered << uid;
        uids.sort();
        ordered += uids;
        const bool same = ordered == now && json::refs(json, "rejistaKeptUnits"_L1) == kept;
        if (same)
            return;
        json.insert(u"organisationUnits"_s, referenceList(ordered));
        if (kept.isEmpty())
            json.remove(metadata::kKeptUnits);
        else
            json.insert(metadata::kKeptUnits, referenceList(kept));
        raw.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
    }

    void settleAssignments()
    {
        for (RawObject& raw : m_rows) {
            if (raw.type != "dataSets"_L1 || !m_seen.contains(raw.key))
                continue;
            const metadata::DataSet* set = m_before.dataSets.find({raw.key});
            const QSet<domain::OrgUnitKey> ours = set ? set->orgUnits : QSet<domain::OrgUnitKey>();
            const QJsonObject json = parsed(raw);
            const QStringList keptBefore = json::refs(json, "rejistaKeptUnits"_L1);
            QStringList kept;
            m_differing.clear();
            const QStringList uids = members(raw.uid, ours, m_gathered.setsOfUnit,
                                             [&](domain::OrgUnitKey unit) { return m_hasValues(unit, {raw.key}); });
            for (const auto& [unit, there] : m_differing) {
                const RawObject* unitRow = rowOfKey(unit.value);
                const QString code = unitRow->code.isEmpty() ? unitRow->uid : unitRow->code;
                const bool stays = !there && uids.contains(unitRow->uid);
                if (stays)
                    kept << unitRow->uid;
                if (stays && keptBefore.contains(unitRow->uid))
                    continue;  // told before
                if (set)
                    m_report.changes.push_back({there ? u"assigned"_s : u"unassigned"_s, raw.type, raw.code,
                                                json::text(json, "name"_L1), there ? QString() : code,
                                                there ? code : QString()});
            }
            kept.sort();
            setUnits(raw, uids, kept);
        }
    }

    void settleGroups()
    {
        for (RawObject& raw : m_rows) {
            if (raw.type == "organisationUnitGroups"_L1 && m_seen.contains(raw.key)) {
                const metadata::OrgUnitGroup* group = m_before.orgUnitGroups.find({raw.key});
                const QStringList uids = members(raw.uid, group ? group->members : QSet<domain::OrgUnitKey>(),
                                                 m_gathered.groupsOfUnit, [](domain::OrgUnitKey) { return false; });
                setUnits(raw, uids, {});
            } else if (raw.type == "organisationUnits"_L1 && m_seen.contains(raw.key)) {
                // From now on these stand on the other side only.
                QJsonObject json = parsed(raw);
                const qsizetype size = json.size();
                json.remove("dataSets"_L1);
                json.remove("organisationUnitGroups"_L1);
                if (json.size() != size)
                    raw.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
            }
        }
    }

    const RawObject* rowOfKey(qint32 key)
    {
        if (m_byKey.isEmpty())
            for (size_t i = 0; i < m_rows.size(); ++i)
                m_byKey.insert(m_rows[i].key, i);
        return &m_rows[m_byKey.value(key)];
    }

    void tellUidsAndUnits(const Catalog& after)
    {
        for (const RawObject& was : m_known.all()) {
            const RawObject* is = rowOfKey(was.key);
            if (is->uid != was.uid)
                m_report.changes.push_back(
                    {u"uidChanged"_s, was.type, is->code, json::text(parsed(*is), "name"_L1), was.uid, is->uid});
        }
        const auto nameOf = [](const Catalog& catalog, domain::OrgUnitKey key) {
            const metadata::OrgUnit* unit = catalog.orgUnits.find(key);
            return unit ? unit->name : QString();
        };
        for (const metadata::OrgUnit& was : m_before.orgUnits) {
            const metadata::OrgUnit* is = after.orgUnits.find(was.key);
            const auto tell = [&](const QString& what, const QString& before, const QString& now) {
                m_report.changes.push_back({what, u"organisationUnits"_s, is->code, is->name, before, now});
            };
            if (is->parent != was.parent)
                tell(u"unitMoved"_s, nameOf(m_before, was.parent), nameOf(after, is->parent));
            if (is->name != was.name)
                tell(u"unitRenamed"_s, was.name, is->name);
            if (is->closes != was.closes && is->closes.isValid())
                tell(u"unitClosed"_s, was.closes.toString(Qt::ISODate), is->closes.toString(Qt::ISODate));
        }
    }

    // An element that left a form of ours; what was typed for it stays in the register.
    void tellElements(const Catalog& after)
    {
        for (const metadata::DataSet& was : m_before.dataSets) {
            const metadata::DataSet* is = after.dataSets.find(was.key);
            QSet<domain::DataElementKey> now;
            for (const metadata::DataSetElement& e : is->elements)
                now.insert(e.element);
            for (const metadata::DataSetElement& e : was.elements) {
                const metadata::DataElement* element = m_before.dataElements.find(e.element);
                if (now.contains(e.element) || m_marked.contains(e.element.value))
                    continue;
                m_report.changes.push_back(
                    {u"elementWithdrawn"_s, u"dataSets"_s, element->code, element->name, was.code, {}});
            }
        }
    }

    std::vector<RawObject> changedRows()
    {
        std::vector<RawObject> changed;
        QHash<qint32, const RawObject*> before;
        for (const RawObject& raw : m_known.all())
            before.insert(raw.key, &raw);
        for (const RawObject& raw : m_rows) {
            const RawObject* was = before.value(raw.key);
            if (was && *was == raw)
                continue;
            if (was && !m_marked.contains(raw.key))
                ++m_report.updated[raw.type];
            changed.push_back(raw);
        }
        return changed;
    }

    const RawIndex& m_known;
    const Gathered& m_gathered;
    const Scope& m_scope;
    const HasValues& m_hasValues;
    Catalog m_before;
    std::vector<RawObject> m_rows;
    QHash<std::pair<QString, QString>, size_t> m_index;
    QHash<qint32, size_t> m_byKey;
    QSet<qint32> m_seen, m_marked;
    QHash<QString, QString> m_parents;
    std::vector<std::pair<domain::OrgUnitKey, bool>> m_differing;
    MetadataReport m_report;
};

}  // namespace

Result<Settled> settle(const RawIndex& known, const Gathered& gathered, const Scope& scope, const HasValues& hasValues)
{
    return Settling(known, gathered, scope, hasValues).run();
}

}  // namespace rejista::sync::pull
