#include "practice/model.h"

#include "practice/moment.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

const QString kId = u"id"_s;

QString refOf(const QJsonObject& object, const QString& property)
{
    return object.value(property).toObject().value(kId).toString();
}

std::vector<Id> refsOf(const QJsonObject& object, const QString& property, Ids& ids)
{
    std::vector<Id> out;
    for (const QJsonValue& one : object.value(property).toArray())
        out.push_back(ids.of(one.toObject().value(kId).toString()));
    return out;
}

QSet<Id> refSet(const QJsonObject& object, const QString& property, Ids& ids)
{
    QSet<Id> out;
    for (const Id id : refsOf(object, property, ids))
        out.insert(id);
    return out;
}

QDate dayIn(const QJsonObject& object, const QString& property)
{
    return QDate::fromString(object.value(property).toString().left(10), Qt::ISODate);
}

class Builder {
public:
    Builder(const MetaStore& store, Ids& ids, Model& model) : m_store(store), m_ids(ids), m(model) {}

    void all()
    {
        elements();
        combos();
        options();
        units();
        dataSets();
        workflows();
        users();
        names();
        inverses();
    }

private:
    Id idOf(const QString& uid) { return m_ids.of(uid); }

    void elements()
    {
        for (const auto& [uid, object] : m_store.all(u"dataElements"_s)) {
            Element made;
            made.id = idOf(uid);
            made.name = object.value(u"name"_s).toString();
            made.valueType = object.value(u"valueType"_s).toString();
            made.aggregation = object.value(u"aggregationType"_s).toString();
            made.combo = idOf(refOf(object, u"categoryCombo"_s));
            made.optionSet = idOf(refOf(object, u"optionSet"_s));
            made.commentOptionSet = idOf(refOf(object, u"commentOptionSet"_s));
            made.zeroIsSignificant = object.value(u"zeroIsSignificant"_s).toBool();
            m.elements.insert(made.id, made);
        }
    }

    void combos()
    {
        for (const auto& [uid, object] : m_store.all(u"categoryCombos"_s)) {
            Combo made;
            made.id = idOf(uid);
            m.combos.insert(made.id, made);
            if (object.value(u"name"_s).toString() == u"default"_s)
                m.defaultCombo = made.id;
        }
        for (const auto& [uid, object] : m_store.all(u"categoryOptionCombos"_s)) {
            OptionCombo made;
            made.id = idOf(uid);
            made.name = object.value(u"name"_s).toString();
            made.combo = idOf(refOf(object, u"categoryCombo"_s));
            made.options = refsOf(object, u"categoryOptions"_s, m_ids);
            m.optionCombos.insert(made.id, made);
            if (m.combos.contains(made.combo)) {
                m.combos[made.combo].optionCombos.push_back(made.id);
                m.combos[made.combo].set.insert(made.id);
            }
            m.optionCombosOfCombo[refOf(object, u"categoryCombo"_s)].append(uid);
            if (made.combo == m.defaultCombo) {
                m.defaultOptionCombo = made.id;
                m.defaultOption = made.options.empty() ? 0 : made.options.front();
            }
        }
        for (Element& one : m.elements) {
            if (one.combo == 0)
                one.combo = m.defaultCombo;
        }
    }

    void options()
    {
        for (const auto& [uid, object] : m_store.all(u"categoryOptions"_s)) {
            CategoryOption made;
            made.id = idOf(uid);
            made.begins = dayIn(object, u"startDate"_s);
            made.ends = dayIn(object, u"endDate"_s);
            made.units = refSet(object, u"organisationUnits"_s, m_ids);
            made.sharing = readSharing(object);
            m.categoryOptions.insert(made.id, made);
        }
        for (const auto& [uid, object] : m_store.all(u"optionSets"_s)) {
            QSet<QString>& codes = m.optionCodes[idOf(uid)];
            for (const QJsonValue& ref : object.value(u"options"_s).toArray()) {
                if (const QJsonObject* option = m_store.find(u"options"_s, ref.toObject().value(kId).toString()))
                    codes.insert(option->value(u"code"_s).toString());
            }
        }
    }

    void units()
    {
        for (const auto& [uid, object] : m_store.all(u"organisationUnits"_s)) {
            Unit made;
            made.id = idOf(uid);
            made.name = object.value(u"name"_s).toString();
            QString at = uid;
            // A ring of parents cannot be imported, but a hub's state file may hold anything: 40 levels are enough.
            for (int depth = 0; !at.isEmpty() && depth < 40; ++depth) {
                made.line.push_back(idOf(at));
                const QJsonObject* here = m_store.find(u"organisationUnits"_s, at);
                at = here == nullptr ? QString() : refOf(*here, u"parent"_s);
            }
            std::reverse(made.line.begin(), made.line.end());
            for (const Id step : made.line)
                made.path += u'/' + m_ids.text(step);
            made.level = int(made.line.size());
            made.opened = dayIn(object, u"openingDate"_s);
            made.closed = dayIn(object, u"closedDate"_s);
            const QString parent = refOf(object, u"parent"_s);
            if (!parent.isEmpty())
                m.childrenOfUnit[parent].append(uid);
            m.units.insert(made.id, made);
        }
        for (const auto& [parent, children] : m.childrenOfUnit.asKeyValueRange()) {
            for (const QString& child : children)
                m.units[idOf(parent)].children.push_back(idOf(child));
        }
    }

    void dataSets()
    {
        for (const auto& [uid, object] : m_store.all(u"dataSets"_s)) {
            DataSet made;
            made.id = idOf(uid);
            made.name = object.value(u"name"_s).toString();
            made.periodType = domain::periodTypeFromName(object.value(u"periodType"_s).toString());
            const QString combo = refOf(object, u"categoryCombo"_s);
            made.attributeCombo = combo.isEmpty() ? m.defaultCombo : idOf(combo);
            for (const QJsonValue& one : object.value(u"dataSetElements"_s).toArray()) {
                const Id element = idOf(refOf(one.toObject(), u"dataElement"_s));
                made.elements.push_back(element);
                const QString own = refOf(one.toObject(), u"categoryCombo"_s);
                if (!own.isEmpty())
                    made.combos.insert(element, idOf(own));
                m.setsOfElement[element].push_back(made.id);
                m.setsOfDataElement[m_ids.text(element)].append(uid);
            }
            made.units = refSet(object, u"organisationUnits"_s, m_ids);
            made.expiryDays = object.value(u"expiryDays"_s).toDouble();
            made.openFuturePeriods = object.value(u"openFuturePeriods"_s).toInt();
            made.compulsoryOnly = object.value(u"compulsoryFieldsCompleteOnly"_s).toBool();
            made.noValueRequiresComment = object.value(u"noValueRequiresComment"_s).toBool();
            made.workflow = idOf(refOf(object, u"workflow"_s));
            made.sharing = readSharing(object);
            periodsAndOperands(object, made);
            m.dataSetOrder.push_back(made.id);
            m.dataSets.insert(made.id, made);
        }
    }

    void periodsAndOperands(const QJsonObject& object, DataSet& made)
    {
        for (const QJsonValue& one : object.value(u"dataInputPeriods"_s).toArray()) {
            const QJsonObject row = one.toObject();
            made.inputPeriods.push_back({idOf(refOf(row, u"period"_s)),
                                         readTime(row.value(u"openingDate"_s).toString()).value_or(0),
                                         readTime(row.value(u"closingDate"_s).toString()).value_or(0)});
        }
        for (const QJsonValue& one : object.value(u"compulsoryDataElementOperands"_s).toArray()) {
            const QJsonObject row = one.toObject();
            const QString optionCombo = refOf(row, u"categoryOptionCombo"_s);
            made.compulsory.push_back(
                {idOf(refOf(row, u"dataElement"_s)), optionCombo.isEmpty() ? m.defaultOptionCombo : idOf(optionCombo)});
        }
    }

    void workflows()
    {
        for (const auto& [uid, object] : m_store.all(u"dataApprovalWorkflows"_s)) {
            Workflow made;
            made.id = idOf(uid);
            for (const QJsonValue& one : object.value(u"dataApprovalLevels"_s).toArray()) {
                const QString level = one.toObject().value(kId).toString();
                if (const QJsonObject* found = m_store.find(u"dataApprovalLevels"_s, level))
                    made.unitLevels.push_back(found->value(u"orgUnitLevel"_s).toInt());
            }
            m.workflows.insert(made.id, made);
        }
    }

    void users()
    {
        for (const auto& [uid, object] : m_store.all(u"users"_s)) {
            User made;
            made.id = idOf(uid);
            made.uid = uid;
            made.username = object.value(u"username"_s).toString();
            made.displayName = object.value(u"firstName"_s).toString() + u' ' + object.value(u"surname"_s).toString();
            made.disabled = object.value(u"disabled"_s).toBool();
            made.capture = refSet(object, u"organisationUnits"_s, m_ids);
            made.view = refSet(object, u"dataViewOrganisationUnits"_s, m_ids);
            for (const QJsonValue& role : object.value(u"userRoles"_s).toArray()) {
                const QJsonObject* found = m_store.find(u"userRoles"_s, role.toObject().value(kId).toString());
                if (found == nullptr)
                    continue;
                for (const QJsonValue& authority : found->value(u"authorities"_s).toArray())
                    made.authorities.insert(authority.toString());
            }
            for (const QJsonValue& group : object.value(u"userGroups"_s).toArray())
                made.groups.insert(group.toObject().value(kId).toString());
            m.users.insert(made.username, made);
        }
    }

    void names()
    {
        for (const QString& kind : {u"dataElements"_s, u"dataSets"_s, u"organisationUnits"_s, u"categoryOptionCombos"_s,
                                    u"categoryOptions"_s}) {
            for (const auto& [uid, object] : m_store.all(kind)) {
                const QString code = object.value(u"code"_s).toString();
                if (!code.isEmpty())
                    m.byCode[kind].insert(code, idOf(uid));
                m.byName[kind].insert(object.value(u"name"_s).toString(), idOf(uid));
            }
        }
    }

    void inverses()
    {
        for (const auto& [uid, object] : m_store.all(u"organisationUnitGroups"_s)) {
            for (const QJsonValue& unit : object.value(u"organisationUnits"_s).toArray())
                m.groupsOfUnit[unit.toObject().value(kId).toString()].append(uid);
        }
        for (const auto& [uid, object] : m_store.all(u"dataSets"_s)) {
            for (const QJsonValue& unit : object.value(u"organisationUnits"_s).toArray())
                m.dataSetsOfUnit[unit.toObject().value(kId).toString()].append(uid);
        }
        for (const auto& [uid, object] : m_store.all(u"sections"_s))
            m.sectionsOfSet[refOf(object, u"dataSet"_s)].append(uid);
    }

    const MetaStore& m_store;
    Ids& m_ids;
    Model& m;
};

}  // namespace

Sharing readSharing(const QJsonObject& object)
{
    const QJsonObject sharing = object.value(u"sharing"_s).toObject();
    Sharing out;
    out.owner = sharing.value(u"owner"_s).toString();
    out.everybody = sharing.value(u"public"_s).toString();
    const QJsonObject users = sharing.value(u"users"_s).toObject();
    for (auto it = users.begin(); it != users.end(); ++it)
        out.users.insert(it.key(), it.value().toObject().value(u"access"_s).toString());
    const QJsonObject groups = sharing.value(u"userGroups"_s).toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it)
        out.groups.insert(it.key(), it.value().toObject().value(u"access"_s).toString());
    return out;
}

Model Model::build(const MetaStore& store, Ids& ids)
{
    Model made;
    Builder(store, ids, made).all();
    return made;
}

bool Model::below(Id id, const QSet<Id>& roots) const
{
    const Unit* found = unit(id);
    return found != nullptr
        && std::any_of(found->line.begin(), found->line.end(), [&](Id one) { return roots.contains(one); });
}

Id Model::optionComboOf(Id combo, const std::vector<Id>& options) const
{
    const auto found = combos.constFind(combo == 0 ? defaultCombo : combo);
    if (found == combos.cend())
        return 0;
    if (options.empty() && found->id == defaultCombo)
        return defaultOptionCombo;
    std::vector<Id> wanted = options;
    std::sort(wanted.begin(), wanted.end());
    for (const Id one : found->optionCombos) {
        std::vector<Id> have = optionCombos.value(one).options;
        std::sort(have.begin(), have.end());
        if (have == wanted)
            return one;
    }
    return 0;
}

}  // namespace rejista::practice
