#include "exchange/orgunit_plan.h"

#include "domain/uid.h"
#include "metadata/raw_edit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace rejista::exchange {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;
using metadata::RawObject;

namespace {

const QString kUnits = u"organisationUnits"_s;
const QString kGroups = u"organisationUnitGroups"_s;
const QString kDataSets = u"dataSets"_s;
const QDate kOpensByDefault(2000, 9, 1);  // decisions.md 19

// A unit as the planner sees it, known or new.
struct Node {
    QString uid, path;
    int level = 0;
};

class Planner {
public:
    explicit Planner(const UnitContext& context) : m_context(context)
    {
        for (const auto& level : context.catalog.orgUnitLevels)
            m_lowest = std::max(m_lowest, level.level);
        if (context.pack)
            m_lowest = context.pack->raw.value("schoolLevel"_L1).toInt(m_lowest);
    }

    UnitPlan run(const std::vector<OrgUnitRow>& rows)
    {
        std::vector<OrgUnitRow> waiting = rows;
        for (OrgUnitRow& row : waiting)
            row.code = dashedCode(m_context.pack, row.code);
        // Parents may stand below their children in a list: go round until a round adds nothing.
        for (bool moved = true; moved && !waiting.empty();) {
            moved = false;
            std::vector<OrgUnitRow> later;
            for (const OrgUnitRow& row : waiting) {
                if (!row.under.isEmpty() && !node(row.under) && namesRow(waiting, row))
                    later.push_back(row);
                else
                    moved = take(row) || moved;
            }
            moved = moved && later.size() < waiting.size();
            waiting = std::move(later);
        }
        for (const OrgUnitRow& row : waiting)
            refuse(row, notFound(u"under"_s, row.under));
        collectLists();
        std::sort(m_plan.refused.begin(), m_plan.refused.end(),
                  [](const Refusal& a, const Refusal& b) { return a.row < b.row; });
        return std::move(m_plan);
    }

private:
    static domain::Error notFound(const QString& column, const QString& text)
    {
        return domain::error(Kind::NotFound, column, {{u"column"_s, column}, {u"text"_s, text}});
    }
    void refuse(const OrgUnitRow& row, domain::Error error) { m_plan.refused.push_back({row.row, std::move(error)}); }

    bool namesRow(const std::vector<OrgUnitRow>& rows, const OrgUnitRow& row) const
    {
        const QString under = dashedCode(m_context.pack, row.under);
        return std::any_of(rows.begin(), rows.end(),
                           [&](const OrgUnitRow& other) { return other.code == under && other.row != row.row; });
    }

    std::optional<Node> node(const QString& name) const
    {
        const QString code = dashedCode(m_context.pack, name);
        if (const auto added = m_new.constFind(code); added != m_new.constEnd())
            return *added;
        const auto* unit = m_context.catalog.orgUnits.named(code);
        if (!unit)
            unit = m_context.catalog.orgUnits.named(name);
        return unit ? std::optional<Node>({unit->uid, unit->path, unit->level}) : std::nullopt;
    }

    bool take(const OrgUnitRow& row)
    {
        if (const auto* known = m_context.catalog.orgUnits.byCode(row.code)) {
            compare(row, *known);
            return true;
        }
        const auto problem = addNew(row);
        if (problem)
            refuse(row, *problem);
        return true;
    }

    std::optional<domain::Error> addNew(const OrgUnitRow& row)
    {
        Node parent;
        if (!row.under.isEmpty()) {
            const auto found = node(row.under);
            if (!found)
                return notFound(u"under"_s, row.under);
            parent = *found;
        } else if (m_context.catalog.orgUnits.size() > 0 || !m_new.isEmpty()) {
            return domain::error(Kind::Usage, u"under"_s,
                                 {{u"missing"_s, u"--under CODE (in a file, the column under)"_s}});
        }
        std::vector<const metadata::OrgUnitGroup*> groups;
        for (const QString& name : row.groups) {
            const auto* group = m_context.catalog.orgUnitGroups.named(name);
            if (!group)
                return notFound(u"groups"_s, name);
            groups.push_back(group);
        }
        const bool school = m_context.pack && !m_context.pack->levelGroups.isEmpty() && parent.level + 1 >= m_lowest;
        if (school && !hasLevel(groups))
            return domain::error(
                Kind::Usage, u"group"_s,
                {{u"missing"_s, u"--group CODE (in a file, the column groups)"_s}, {u"allowed"_s, levelGroups()}});
        metadata::OrgUnitDraft draft{row.code, row.name, {}, parent.uid, row.opens, row.closes, row.geometry, {}};
        if (!draft.opens.isValid())
            draft.opens = kOpensByDefault;
        if (const auto order = checkDays(row, draft.opens); !order)
            return order.error();
        auto made = metadata::makeOrgUnit(draft);
        if (!made)
            return made.error();
        const Node fresh{made->uid, parent.path + u'/' + made->uid, parent.level + 1};
        m_new.insert(row.code, fresh);
        m_plan.added.push_back({row.row, made->uid, row.code, fresh.path});
        m_plan.objects.push_back(std::move(*made));
        for (const auto* group : groups) {
            m_lists[{kGroups, group->uid}].append(fresh.uid);
            assign(group->code, fresh.uid);
        }
        for (const QString& set : levelSets(fresh.level))
            addToSet(set, fresh.uid);
        return std::nullopt;
    }

    bool hasLevel(const std::vector<const metadata::OrgUnitGroup*>& groups) const
    {
        return std::any_of(groups.begin(), groups.end(),
                           [&](const auto* group) { return m_context.pack->levelGroups.contains(group->code); });
    }
    QString levelGroups() const
    {
        QStringList codes = m_context.pack->levelGroups.keys();
        codes.sort();
        return codes.join(u", "_s);
    }
    QStringList levelSets(int level) const
    {
        return m_context.pack ? m_context.pack->levelDataSets.value(QString::number(level)) : QStringList();
    }
    void assign(const QString& group, const QString& unit)
    {
        if (!m_context.pack)
            return;
        for (const QString& set : m_context.pack->levelGroups.value(group).dataSets)
            addToSet(set, unit);
    }
    void addToSet(const QString& code, const QString& unit)
    {
        if (const auto* set = m_context.catalog.dataSets.byCode(code))
            m_lists[{kDataSets, set->uid}].append(unit);
    }

    void compare(const OrgUnitRow& row, const metadata::OrgUnit& known)
    {
        QStringList differs;
        if (row.name != known.name)
            differs.append(u"name"_s);
        if (const auto under = node(row.under); !row.under.isEmpty()) {
            const auto* parent = m_context.catalog.orgUnits.find(known.parent);
            if (!under || !parent || under->uid != parent->uid)
                differs.append(u"under"_s);
        }
        for (const QString& name : row.groups) {
            const auto* group = m_context.catalog.orgUnitGroups.named(name);
            if (!group || !group->members.contains(known.key))
                differs.append(u"groups"_s);
        }
        if (row.opens.isValid() && row.opens != known.opens)
            differs.append(u"opens"_s);
        if (row.closes.isValid() && row.closes != known.closes)
            differs.append(u"closes"_s);
        if (!row.geometry.isEmpty()
            && QJsonDocument::fromJson(row.geometry.toUtf8()) != QJsonDocument::fromJson(known.geometry.toUtf8()))
            differs.append(u"geometry"_s);
        differs.removeDuplicates();
        if (differs.isEmpty())
            ++m_plan.unchanged;
        else
            refuse(row, domain::error(Kind::AlreadyExists, row.code, {{u"differs"_s, differs.join(u", "_s)}}));
    }

    void collectLists()
    {
        for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
            const auto* raw = m_context.existing.byUid(it.key().first, it.key().second);
            if (raw)
                m_plan.objects.push_back(
                    metadata::withReferences(*raw, kUnits, metadata::referencesOf(*raw, kUnits) + *it));
        }
    }

    const UnitContext& m_context;
    UnitPlan m_plan;
    QHash<QString, Node> m_new;
    QMap<std::pair<QString, QString>, QStringList> m_lists;  ///< type and UID → units to add
    int m_lowest = 0;
};

QString parentOf(const RawObject& unit)
{
    const QJsonObject object = QJsonDocument::fromJson(unit.json).object();
    const QString parent = object.value("parent"_L1).toObject().value("id"_L1).toString();
    return parent.isEmpty() ? object.value("path"_L1).toString().section(u'/', -2, -2) : parent;
}

/// The units to keep; NotFound with the name that fits none.
Result<QSet<QString>> branches(const std::vector<RawObject>& objects, const QStringList& codes)
{
    QHash<QString, QString> parents, uids;
    QMultiHash<QString, QString> children;
    for (const RawObject& object : objects) {
        if (object.type != kUnits)
            continue;
        const QString parent = parentOf(object);
        parents.insert(object.uid, parent);
        children.insert(parent, object.uid);
        uids.insert(object.code, object.uid);
        uids.insert(object.uid, object.uid);
    }
    QSet<QString> kept;
    for (const QString& code : codes) {
        const QString uid = uids.value(code);
        if (uid.isEmpty())
            return domain::error(Kind::NotFound, code, {{u"column"_s, u"orgunit"_s}, {u"text"_s, code}});
        for (QString up = uid; parents.contains(up) && !kept.contains(up); up = parents.value(up))
            kept.insert(up);
        QSet<QString> seen{uid};
        QStringList below = children.values(uid);
        while (!below.isEmpty()) {
            const QString at = below.takeLast();
            if (seen.contains(at))
                continue;
            seen.insert(at);
            below += children.values(at);
        }
        kept += seen;
    }
    return kept;
}

}  // namespace

QString dashedCode(const metadata::Pack* pack, const QString& code)
{
    if (!pack || code.contains(u'-'))
        return code;
    QString loose = pack->raw.value("emisPatternLoose"_L1).toString();
    if (loose.startsWith(u'^'))
        loose.remove(0, 1);
    if (loose.endsWith(u'$'))
        loose.chop(1);
    if (loose.isEmpty())
        return code;
    const QString parts = loose.split(u"-?"_s).join(u")-?("_s);
    const auto match = QRegularExpression(u"^("_s + parts + u")$"_s).match(code);
    return match.hasMatch() ? match.capturedTexts().mid(1).join(u'-') : code;
}

UnitPlan planOrgUnits(const UnitContext& context, const std::vector<OrgUnitRow>& rows)
{
    return Planner(context).run(rows);
}

std::vector<RawObject> planAssignment(const UnitContext& context, domain::DataSetKey dataSet,
                                      const std::vector<domain::OrgUnitKey>& units)
{
    const auto* set = context.catalog.dataSets.find(dataSet);
    const auto* raw = set ? context.existing.byUid(kDataSets, set->uid) : nullptr;
    if (!raw)
        return {};
    QStringList wanted;
    for (const auto key : units) {
        if (const auto* unit = context.catalog.orgUnits.find(key); unit && !set->orgUnits.contains(key))
            wanted.append(unit->uid);
    }
    if (wanted.isEmpty())
        return {};
    return {metadata::withReferences(*raw, kUnits, metadata::referencesOf(*raw, kUnits) + wanted)};
}

std::vector<RawObject> planPackAssignments(const UnitContext& context)
{
    QMap<QString, std::vector<domain::OrgUnitKey>> wanted;
    for (const auto& unit : context.catalog.orgUnits) {
        if (!context.pack)
            break;
        for (const QString& set : context.pack->levelDataSets.value(QString::number(unit.level)))
            wanted[set].push_back(unit.key);
        for (const auto* group : context.pack->levelsOf(context.catalog, unit.key)) {
            for (const QString& set : group->dataSets)
                wanted[set].push_back(unit.key);
        }
    }
    std::vector<RawObject> changed;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (const auto* set = context.catalog.dataSets.byCode(it.key())) {
            for (RawObject& object : planAssignment(context, set->key, *it))
                changed.push_back(std::move(object));
        }
    }
    return changed;
}

Result<std::vector<RawObject>> keepBranches(std::vector<RawObject> objects, const QStringList& codes)
{
    const auto kept = branches(objects, codes);
    if (!kept)
        return kept.error();
    std::erase_if(objects, [&](const RawObject& o) { return o.type == kUnits && !kept->contains(o.uid); });
    for (RawObject& object : objects) {
        if (object.type != kDataSets && object.type != kGroups)
            continue;
        const QStringList all = metadata::referencesOf(object, kUnits);
        QStringList here = all;
        here.removeIf([&](const QString& uid) { return !kept->contains(uid); });
        if (here != all)
            object = metadata::withReferences(object, kUnits, here);
    }
    return objects;
}

}  // namespace rejista::exchange
