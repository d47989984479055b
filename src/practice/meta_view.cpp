#include "practice/meta_view.h"

#include "practice/access.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QJsonArray refs(const QStringList& uids)
{
    QJsonArray out;
    for (const QString& uid : uids)
        out.append(QJsonObject{{u"id"_s, uid}});
    return out;
}

/// What is there although nobody sent it.
const QHash<QString, QHash<QString, QJsonValue>>& defaults()
{
    static const QJsonArray none;
    static const QHash<QString, QHash<QString, QJsonValue>> values{
        {u"dataSets"_s,
         {{u"expiryDays"_s, 0.0},
          {u"timelyDays"_s, 15.0},
          {u"openFuturePeriods"_s, 0},
          {u"openPeriodsAfterCoEndDate"_s, 0},
          {u"version"_s, 0},
          {u"dataInputPeriods"_s, none},
          {u"dataSetElements"_s, none},
          {u"organisationUnits"_s, none},
          {u"compulsoryDataElementOperands"_s, none},
          {u"indicators"_s, none},
          {u"mobile"_s, false},
          {u"skipOffline"_s, false},
          {u"renderAsTabs"_s, false},
          {u"renderHorizontally"_s, false},
          {u"dataElementDecoration"_s, false},
          {u"notifyCompletingUser"_s, false},
          {u"validCompleteOnly"_s, false},
          {u"noValueRequiresComment"_s, false},
          {u"fieldCombinationRequired"_s, false},
          {u"compulsoryFieldsCompleteOnly"_s, false}}},
        {u"dataElements"_s, {{u"zeroIsSignificant"_s, false}, {u"domainType"_s, u"AGGREGATE"_s}}},
        {u"organisationUnitGroups"_s, {{u"organisationUnits"_s, none}}},
        {u"categoryOptions"_s, {{u"organisationUnits"_s, none}}},
        {u"sections"_s, {{u"greyedFields"_s, none}, {u"dataElements"_s, none}, {u"indicators"_s, none}}},
        {u"optionSets"_s, {{u"options"_s, none}, {u"version"_s, 0}}},
        {u"validationRules"_s, {{u"skipFormValidation"_s, false}}},
    };
    return values;
}

bool isDefault(const QJsonObject& object)
{
    return object.value(u"name"_s).toString() == u"default"_s;
}

}  // namespace

MetaView::MetaView(const HubState& hub, const Model& model, const User& user, Options options)
    : m_hub(hub),
      m_model(model),
      m_user(user),
      m_options(std::move(options))
{}

QString MetaView::shown(const QJsonObject& object, const QString& property, const QString& key) const
{
    if (m_options.translate && !m_options.locale.isEmpty()) {
        for (const QJsonValue& one : object.value(u"translations"_s).toArray()) {
            const QJsonObject translation = one.toObject();
            if (translation.value(u"property"_s).toString() == key
                && translation.value(u"locale"_s).toString() == m_options.locale)
                return translation.value(u"value"_s).toString();
        }
    }
    return object.value(property).toString();
}

QJsonObject MetaView::access(const MetaType& type, const QJsonObject& object) const
{
    const Sharing sharing = readSharing(object);
    const bool write = mayEditKind(m_user, type) && (!type.sharing || allows(m_user, sharing, Right::Write));
    QJsonObject out{{u"manage"_s, write},
                    {u"write"_s, write},
                    {u"read"_s, !type.sharing || allows(m_user, sharing, Right::Read)},
                    {u"update"_s, write},
                    {u"delete"_s, write}};
    if (type.dataSharing) {
        out.insert(u"data"_s,
                   QJsonObject{{u"read"_s, allows(m_user, sharing, Right::DataRead)},
                               {u"write"_s, allows(m_user, sharing, Right::DataWrite)}});
    }
    return out;
}

QJsonValue MetaView::worked(const MetaType& type, const QJsonObject& object, const QString& name) const
{
    const QString uid = object.value(u"id"_s).toString();
    if (name == u"displayName"_s) {
        if (type.plural == u"users"_s)
            return QString(object.value(u"firstName"_s).toString() + u' ' + object.value(u"surname"_s).toString());
        return shown(object, u"name"_s, u"NAME"_s);
    }
    if (name == u"displayShortName"_s)
        return shown(object, u"shortName"_s, u"SHORT_NAME"_s);
    if (name == u"displayFormName"_s) {
        const bool hasOwn = !object.value(u"formName"_s).toString().isEmpty();
        return hasOwn ? shown(object, u"formName"_s, u"FORM_NAME"_s) : shown(object, u"name"_s, u"NAME"_s);
    }
    if (name == u"access"_s)
        return access(type, object);
    if (name == u"translations"_s || name == u"attributeValues"_s)
        return QJsonArray{};
    if (type.plural == u"organisationUnits"_s) {
        const Unit* unit = m_model.unit(m_hub.ids.find(uid));
        if (name == u"path"_s && unit != nullptr)
            return unit->path;
        if (name == u"level"_s && unit != nullptr)
            return unit->level;
        if (name == u"leaf"_s)
            return !m_model.childrenOfUnit.contains(uid);
        if (name == u"children"_s)
            return refs(m_model.childrenOfUnit.value(uid));
        if (name == u"organisationUnitGroups"_s)
            return refs(m_model.groupsOfUnit.value(uid));
        if (name == u"dataSets"_s)
            return refs(m_model.dataSetsOfUnit.value(uid));
    }
    if (name == u"isDefault"_s && type.plural.startsWith(u"categor"))
        return isDefault(object);
    if (type.plural == u"categoryCombos"_s && name == u"categoryOptionCombos"_s)
        return refs(m_model.optionCombosOfCombo.value(uid));
    if (type.plural == u"dataElements"_s && name == u"dataSetElements"_s) {
        QJsonArray out;
        for (const QString& set : m_model.setsOfDataElement.value(uid))
            out.append(QJsonObject{{u"dataSet"_s, QJsonObject{{u"id"_s, set}}},
                                   {u"dataElement"_s, QJsonObject{{u"id"_s, uid}}}});
        return out;
    }
    if (type.plural == u"dataElements"_s && name == u"optionSetValue"_s)
        return object.contains(u"optionSet"_s);
    if (type.plural == u"dataSets"_s && name == u"sections"_s)
        return refs(m_model.sectionsOfSet.value(uid));
    if (type.plural == u"dataSets"_s && name == u"formType"_s)
        return m_model.sectionsOfSet.contains(uid) ? u"SECTION"_s : u"DEFAULT"_s;
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue MetaView::property(const MetaType& type, const QJsonObject& object, const QString& name) const
{
    // What the server works out, whatever was sent: the type of the form, the sections that name the set.
    if (type.plural == u"dataSets"_s && (name == u"formType"_s || name == u"sections"_s))
        return worked(type, object, name);
    const QJsonValue stored = object.value(name);
    if (!stored.isUndefined())
        return stored;
    const QJsonValue computed = worked(type, object, name);
    if (!computed.isUndefined())
        return computed;
    return defaults().value(type.plural).value(name, QJsonValue(QJsonValue::Undefined));
}

QJsonValue MetaView::along(const MetaType& type, const QJsonObject& object, const QStringList& path) const
{
    QJsonValue value = property(type, object, path.first());
    const MetaType* kind = referredType(path.first());
    for (qsizetype i = 1; i < path.size(); ++i) {
        auto step = [&](const QJsonValue& from) -> QJsonValue {
            const QJsonObject here = from.toObject();
            if (here.contains(path.at(i)))
                return here.value(path.at(i));
            if (kind == nullptr)
                return QJsonValue(QJsonValue::Undefined);
            const QJsonObject* target = m_hub.meta.find(kind->plural, here.value(u"id"_s).toString());
            return target == nullptr ? QJsonValue(QJsonValue::Undefined) : property(*kind, *target, path.at(i));
        };
        if (value.isArray()) {
            QJsonArray all;
            for (const QJsonValue& one : value.toArray())
                all.append(step(one));
            value = all;
        } else {
            value = step(value);
        }
        kind = referredType(path.at(i));
    }
    return value;
}

QJsonValue MetaView::nested(const QJsonValue& value, const MetaType* type, const std::vector<Field>& inner) const
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue& one : value.toArray())
            out.append(nested(one, type, inner));
        return out;
    }
    if (!value.isObject())
        return value;
    const QJsonObject from = value.toObject();
    const QJsonObject* target = type == nullptr ? nullptr
                                                : m_hub.meta.find(type->plural, from.value(u"id"_s).toString());
    QJsonObject out;
    for (const Field& field : inner) {
        QJsonValue found = from.value(field.name);
        if (found.isUndefined() && target != nullptr)
            found = property(*type, *target, field.name);
        if (found.isUndefined())
            continue;
        if (field.transform == u"size"_s)
            found = found.toArray().size();
        else if (field.name == u"period"_s && m_hub.isOld())
            found = QJsonObject{{u"id"_s, found.toObject().value(u"id"_s)},
                                {u"name"_s, found.toObject().value(u"id"_s)}};
        else if (!field.inner.empty())
            found = nested(found, referredType(field.name), field.inner);
        out.insert(field.name, found);
    }
    return out;
}

QJsonObject MetaView::show(const MetaType& type, const QJsonObject& object, const FieldTree& fields) const
{
    QJsonObject out;
    for (const QString& preset : fields.presets) {
        if (preset == u"identifiable"_s || preset == u"nameable"_s) {
            for (const QString& name :
                 {u"id"_s, u"code"_s, u"name"_s, u"displayName"_s, u"created"_s, u"lastUpdated"_s}) {
                const QJsonValue value = property(type, object, name);
                if (!value.isUndefined())
                    out.insert(name, value);
            }
            continue;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), it.value());
        const QHash<QString, QJsonValue> more = defaults().value(type.plural);
        for (const auto& [name, value] : more.asKeyValueRange()) {
            if (!out.contains(name))
                out.insert(name, value);
        }
        QStringList alsoOwned{u"translations"_s, u"attributeValues"_s};
        if (type.plural == u"organisationUnits"_s)
            alsoOwned << u"path"_s;
        if (type.plural == u"dataSets"_s)
            alsoOwned << u"formType"_s << u"sections"_s;
        if (type.plural == u"categoryCombos"_s)
            alsoOwned << u"categoryOptionCombos"_s;
        if (preset == u"all"_s)
            alsoOwned << u"displayName"_s << u"access"_s << u"level"_s << u"isDefault"_s;
        for (const QString& name : alsoOwned) {
            const QJsonValue value = property(type, object, name);
            if (!value.isUndefined())
                out.insert(name, value);
        }
    }
    const std::vector<Field>& asked = fields.fields;
    for (const Field& field : asked) {
        QJsonValue value = property(type, object, field.name);
        if (value.isUndefined())
            continue;
        if (field.transform == u"size"_s)
            value = value.toArray().size();
        else if (!field.inner.empty())
            value = nested(value, referredType(field.name), field.inner);
        out.insert(field.name, value);
    }
    for (const QString& name : fields.without)
        out.remove(name);
    return out;
}

bool MetaView::knows(const MetaType& type, const QString& name) const
{
    static const QStringList common{u"id"_s,
                                    u"code"_s,
                                    u"name"_s,
                                    u"shortName"_s,
                                    u"displayName"_s,
                                    u"description"_s,
                                    u"created"_s,
                                    u"lastUpdated"_s,
                                    u"createdBy"_s,
                                    u"access"_s,
                                    u"sharing"_s,
                                    u"translations"_s,
                                    u"user"_s,
                                    u"formName"_s,
                                    u"lastUpdatedBy"_s,
                                    u"attributeValues"_s,
                                    u"displayShortName"_s,
                                    u"displayFormName"_s};
    if (common.contains(name) || defaults().value(type.plural).contains(name))
        return true;
    const auto& all = m_hub.meta.all(type.plural);
    for (const auto& [uid, object] : all) {
        if (object.contains(name) || !worked(type, object, name).isUndefined())
            return true;
    }
    // Optional properties of which no object here makes use.
    static const QHash<QString, QStringList> more{
        {u"organisationUnits"_s, {u"closedDate"_s, u"geometry"_s, u"path"_s, u"level"_s, u"parent"_s}},
        {u"dataSets"_s, {u"workflow"_s, u"categoryCombo"_s}},
        {u"dataElements"_s, {u"optionSet"_s, u"domainType"_s, u"valueType"_s, u"categoryCombo"_s}},
        {u"options"_s, {u"optionSet"_s, u"sortOrder"_s}},
        {u"categoryCombos"_s, {u"isDefault"_s, u"categoryOptionCombos"_s}},
        {u"categoryOptionCombos"_s, {u"categoryCombo"_s, u"categoryOptions"_s}},
        {u"users"_s, {u"username"_s, u"disabled"_s}},
    };
    return more.value(type.plural).contains(name);
}

}  // namespace rejista::practice
