#include "practice/meta_checks.h"

#include "domain/uid.h"
#include "practice/access.h"
#include "practice/moment.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

QString named(const PayloadObject& one)
{
    return u"%1 [%2] (%3)"_s.arg(one.object.value(u"name"_s).toString(), one.uid, one.type->simple);
}

QString refOf(const QJsonObject& object, const QString& property)
{
    return object.value(property).toObject().value(u"id"_s).toString();
}

bool isMissing(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

QSet<QString> optionsOf(const QJsonObject& optionCombo)
{
    QSet<QString> out;
    for (const QJsonValue& one : optionCombo.value(u"categoryOptions"_s).toArray())
        out.insert(one.toObject().value(u"id"_s).toString());
    return out;
}

/// Every set of options that the categories of a combo can make together.
QList<QSet<QString>> product(const MetaStore& store, const std::vector<PayloadObject>& payload, const QString& combo)
{
    auto find = [&](const QString& kind, const QString& uid) -> QJsonObject {
        for (const PayloadObject& one : payload) {
            if (one.type->plural == kind && one.uid == uid)
                return one.object;
        }
        const QJsonObject* stored = store.find(kind, uid);
        return stored == nullptr ? QJsonObject() : *stored;
    };
    QList<QSet<QString>> out{{}};
    for (const QJsonValue& category : find(u"categoryCombos"_s, combo).value(u"categories"_s).toArray()) {
        const QJsonObject object = find(u"categories"_s, category.toObject().value(u"id"_s).toString());
        QList<QSet<QString>> longer;
        for (const QSet<QString>& before : out) {
            for (const QJsonValue& option : object.value(u"categoryOptions"_s).toArray()) {
                QSet<QString> more = before;
                more.insert(option.toObject().value(u"id"_s).toString());
                longer.append(more);
            }
        }
        out = longer;
    }
    return out;
}

const QHash<QString, QStringList>& enumsOf()
{
    static const QHash<QString, QStringList> values{
        {u"valueType"_s,
         u"BOOLEAN NUMBER TIME URL LONG_TEXT MULTI_TEXT USERNAME GEOJSON PERCENTAGE INTEGER AGE UNIT_INTERVAL LETTER "
         "REFERENCE TEXT DATE FILE_RESOURCE INTEGER_NEGATIVE COORDINATE INTEGER_POSITIVE IMAGE EMAIL TRUE_ONLY "
         "INTEGER_ZERO_OR_POSITIVE ORGANISATION_UNIT PHONE_NUMBER DATETIME TRACKER_ASSOCIATE"_s.split(u' ')},
        {u"domainType"_s, {u"AGGREGATE"_s, u"TRACKER"_s}},
        {u"dataDimensionType"_s, {u"DISAGGREGATION"_s, u"ATTRIBUTE"_s}},
        {u"importance"_s, {u"HIGH"_s, u"MEDIUM"_s, u"LOW"_s}},
    };
    return values;
}

}  // namespace

MetaChecks::MetaChecks(HubState& hub, const User& user, const std::vector<PayloadObject>& payload,
                       const QString& strategy)
    : m_hub(hub),
      m_user(user),
      m_payload(payload),
      m_strategy(strategy)
{
    for (const PayloadObject& one : payload) {
        m_coming.insert(one.type->plural + u'/' + one.uid);
        if (one.type->plural == u"categoryOptionCombos"_s)
            m_optionCombos[refOf(one.object, u"categoryCombo"_s)].push_back(&one);
    }
}

std::optional<std::pair<int, QString>> MetaChecks::refusesWhole() const
{
    for (const PayloadObject& one : m_payload) {
        for (const QString& property : {u"openingDate"_s, u"closedDate"_s, u"startDate"_s, u"endDate"_s}) {
            const QString text = one.object.value(property).toString();
            if (!text.isEmpty() && !readTime(text))
                return std::pair(
                    400,
                    u"Invalid date format '%1', only ISO format or UNIX Epoch timestamp is supported."_s.arg(text));
        }
        for (const auto& [property, values] : enumsOf().asKeyValueRange()) {
            const QString text = one.object.value(property).toString();
            if (!text.isEmpty() && !values.contains(text))
                return std::pair(
                    m_hub.isOld() ? 500 : 409,
                    u"Cannot deserialize value of `%1` from String \"%2\": not one of the values accepted "
                    "for Enum class (through reference chain: %3[\"%1\"])"_s.arg(property, text, one.type->klass));
        }
    }
    return std::nullopt;
}

bool MetaChecks::exists(const MetaType& type, const QString& uid) const
{
    return m_coming.contains(type.plural + u'/' + uid) || m_hub.meta.find(type.plural, uid) != nullptr;
}

std::vector<MetaProblem> MetaChecks::problemsOf(const PayloadObject& one)
{
    Problems out;
    const bool isThere = m_hub.meta.find(one.type->plural, one.uid) != nullptr;
    const QJsonObject* stored = m_hub.meta.find(one.type->plural, one.uid);
    if (isThere && m_strategy == u"CREATE"_s)
        return {
            {u"E5000"_s,
             u"Found matching object for reference, but import strategy is CREATE. Identifier was UID, and object was %1."_s
                 .arg(named(one)),
             {},
             one.uid,
             {u"UID"_s, named(one)}}};
    if (!isThere && m_strategy == u"UPDATE"_s)
        return {{u"E5001"_s,
                 u"No matching object for reference. Identifier was UID, and object was %1."_s.arg(named(one)),
                 u"id"_s,
                 one.uid,
                 {u"UID"_s, named(one)}}};
    if (!mayEditKind(m_user, *one.type)
        || (isThere && one.type->sharing && !allows(m_user, readSharing(*stored), Right::Write))) {
        const QString who = u"%1 [%2] (User)"_s.arg(m_user.displayName, m_user.uid);
        return {
            {isThere ? u"E3001"_s : u"E3000"_s,
             u"User `%1` is not allowed to %2 object `%3`"_s.arg(who, isThere ? u"update"_s : u"create"_s, named(one)),
             {},
             {},
             {who, named(one)}}};
    }
    plain(one, out);
    if (out.empty())
        unique(one, out);
    if (out.empty())
        references(one, one.object, out);
    if (out.empty())
        special(one, out);
    return out;
}

void MetaChecks::plain(const PayloadObject& one, Problems& out) const
{
    if (!domain::isUid(one.uid)) {
        if (one.uid.size() != 11)
            out.push_back(
                {u"E4002"_s,
                 u"Allowed length range for property `id` is [11 to 11], but given length was %1"_s.arg(one.uid.size()),
                 u"id"_s,
                 {},
                 {u"id"_s, u"11.0"_s, u"11.0"_s, QString::number(one.uid.size())}});
        out.push_back({u"E4014"_s,
                       u"Invalid UID `%1` for property `%2`"_s.arg(one.uid, one.type->simple),
                       {},
                       {},
                       {one.uid, one.type->simple}});
        return;
    }
    for (const QString& property : one.type->required) {
        if (isMissing(one.object.value(property)))
            out.push_back({u"E4000"_s, u"Missing required property `%1`"_s.arg(property), property, {}, {property}});
    }
    static const QList<std::pair<QString, int>> lengths{
        {u"code"_s, 50}, {u"name"_s, 230}, {u"shortName"_s, 50}, {u"formName"_s, 230}};
    for (const auto& [property, most] : lengths) {
        const qsizetype length = one.object.value(property).toString().size();
        if (length > most)
            out.push_back(
                {u"E4001"_s,
                 u"Maximum length of property `%1`is %2, but given length was %3"_s.arg(property).arg(most).arg(length),
                 property,
                 {},
                 {property, QString::number(most), QString::number(length)}});
    }
}

void MetaChecks::unique(const PayloadObject& one, Problems& out)
{
    QStringList properties = one.type->unique;
    if (one.type->plural != u"options"_s)  // an option's code holds within its set (E4028)
        properties.prepend(u"code"_s);
    for (const QString& property : properties) {
        const QString value = one.object.value(property).toString();
        if (value.isEmpty())
            continue;
        const QString key = one.type->plural + u'/' + property;
        if (!m_taken.contains(key)) {
            QHash<QString, QString>& taken = m_taken[key];
            for (const auto& [uid, object] : m_hub.meta.all(one.type->plural)) {
                if (!m_coming.contains(one.type->plural + u'/' + uid) && object.contains(property))
                    taken.insert(object.value(property).toString(), uid);
            }
            // Of two in one payload the later is in the wrong.
            for (auto it = m_payload.rbegin(); it != m_payload.rend(); ++it) {
                if (it->type == one.type && it->object.contains(property)
                    && !taken.contains(it->object.value(property).toString()))
                    taken.insert(it->object.value(property).toString(), it->uid);
            }
        }
        const QString other = m_taken.value(key).value(value);
        if (!other.isEmpty() && other != one.uid)
            out.push_back({u"E5003"_s,
                           u"Property `%1` with value `%2` on object %3 already exists on object %4"_s.arg(
                               property, value, named(one), other),
                           property,
                           other,
                           {property, value, named(one), other}});
    }
}

void MetaChecks::references(const PayloadObject& one, const QJsonObject& object, Problems& out) const
{
    static const QStringList skipped{u"sharing"_s,      u"createdBy"_s, u"lastUpdatedBy"_s, u"user"_s, u"access"_s,
                                     u"translations"_s, u"id"_s,        u"users"_s};
    auto look = [&](const QString& property, const QJsonObject& target) {
        const MetaType* type = referredType(property);
        const QString uid = target.value(u"id"_s).toString();
        if (type == nullptr) {
            references(one, target, out);
        } else if (!uid.isEmpty() && !exists(*type, uid)) {
            const QString what = u"[%1] (%2)"_s.arg(uid, type->simple);
            out.push_back({u"E5002"_s,
                           u"Invalid reference %1 on object %2 for association `%3`"_s.arg(what, named(one), property),
                           property,
                           one.uid,
                           {what, named(one), property}});
        }
    };
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (skipped.contains(it.key()))
            continue;
        if (it.value().isObject())
            look(it.key(), it.value().toObject());
        for (const QJsonValue& element : it.value().toArray()) {
            if (element.isObject())
                look(it.key(), element.toObject());
        }
    }
}

void MetaChecks::special(const PayloadObject& one, Problems& out)
{
    QSet<QString> translated;
    for (const QJsonValue& value : one.object.value(u"translations"_s).toArray()) {
        const QString property = value.toObject().value(u"property"_s).toString();
        const QString locale = value.toObject().value(u"locale"_s).toString();
        if (translated.contains(property + u'/' + locale))
            out.push_back(
                {u"E1106"_s,
                 u"There are duplicate translation records for property `%1` and locale `%2` on %3 `%4`"_s.arg(
                     property, locale, one.type->simple, one.uid),
                 {},
                 {},
                 {property, locale, one.type->simple, one.uid},
                 u"org.hisp.dhis.translation.Translation"_s});
        translated.insert(property + u'/' + locale);
    }
    attributeValues(one, out);
    if (one.type->plural == u"options"_s)
        option(one, out);
    if (one.type->plural == u"categoryOptionCombos"_s && !m_hub.isOld())
        optionCombo(one, out);
    if (one.type->plural == u"trackedEntityAttributes"_s && one.object.value(u"generated"_s).toBool()) {
        static const QRegularExpression good(
            u"^(?:\"[^\"]*\"|(?:RANDOM|SEQUENTIAL|CURRENT_DATE|ORG_UNIT_CODE)\\([^()]*\\)|[+ ])+$"_s);
        const QString pattern = one.object.value(u"pattern"_s).toString();
        if (!good.match(pattern).hasMatch())
            out.push_back({u"E4019"_s, u"Failed to parse pattern `%1`"_s.arg(pattern), {}, {}, {pattern}});
    }
}

void MetaChecks::attributeValues(const PayloadObject& one, Problems& out) const
{
    for (const QJsonValue& value : one.object.value(u"attributeValues"_s).toArray()) {
        const QJsonObject* attribute = m_hub.meta.find(u"attributes"_s, refOf(value.toObject(), u"attribute"_s));
        const QString type = attribute == nullptr ? QString() : attribute->value(u"valueType"_s).toString();
        const QString text = value.toObject().value(u"value"_s).toString();
        bool isNumber = false;
        (void)text.toInt(&isNumber);
        if (type.startsWith(u"INTEGER") && !isNumber)
            out.push_back({u"E6006"_s,
                           u"AttributeValue `%1` is an invalid integer value"_s.arg(text),
                           {},
                           {},
                           {text},
                           u"org.hisp.dhis.attribute.AttributeValues"_s});
    }
}

void MetaChecks::option(const PayloadObject& one, Problems& out) const
{
    const QString setUid = refOf(one.object, u"optionSet"_s);
    const QString code = one.object.value(u"code"_s).toString(), name = one.object.value(u"name"_s).toString();
    const QJsonObject* set = m_hub.meta.find(u"optionSets"_s, setUid);
    if (set == nullptr)
        return;
    for (const QJsonValue& ref : set->value(u"options"_s).toArray()) {
        const QString uid = ref.toObject().value(u"id"_s).toString();
        const QJsonObject* other = m_hub.meta.find(u"options"_s, uid);
        if (other == nullptr || uid == one.uid || m_coming.contains(u"options/"_s + uid))
            continue;
        if (other->value(u"code"_s).toString() == code || other->value(u"name"_s).toString() == name)
            out.push_back({u"E4028"_s,
                           u"Option set `%1` already contains option `%2`"_s.arg(setUid, uid),
                           {},
                           {},
                           {setUid, uid},
                           u"org.hisp.dhis.option.OptionSet"_s});
    }
    if (set->value(u"valueType"_s).toString() == u"MULTI_TEXT"_s && code.contains(u','))
        out.push_back(
            {u"E1118"_s,
             u"Option set `%1` of value type multi-text cannot have option codes with the separator character: `%2`"_s
                 .arg(setUid, code),
             {},
             {},
             {setUid, code},
             u"org.hisp.dhis.option.OptionSet"_s});
}

void MetaChecks::optionCombo(const PayloadObject& one, Problems& out)
{
    const QString combo = refOf(one.object, u"categoryCombo"_s);
    if (!m_products.contains(combo))
        m_products.insert(combo, product(m_hub.meta, m_payload, combo));
    const QList<QSet<QString>> expected = m_products.value(combo);
    const auto& sent = m_optionCombos.value(combo);
    if (qsizetype(sent.size()) != expected.size()) {
        out.push_back(
            {u"E1130"_s,
             u"Importing %1 CategoryOptionCombos does not match the expected amount of %2 for CategoryCombo %3"_s
                 .arg(sent.size())
                 .arg(expected.size())
                 .arg(combo),
             {},
             {},
             {QString::number(sent.size()), QString::number(expected.size()), combo}});
        return;
    }
    const QSet<QString> mine = optionsOf(one.object);
    if (!expected.contains(mine)) {
        const QString options = QStringList(mine.begin(), mine.end()).join(u',');
        out.push_back(
            {u"E1131"_s,
             u"Unexpected CategoryOptionCombo provided with CategoryOptions: [%1] for CategoryCombo: %2."_s.arg(options,
                                                                                                                combo),
             {},
             {},
             {options, combo}});
        return;
    }
    for (const QString& uid : m_hub.metadata().optionCombosOfCombo.value(combo)) {
        const QJsonObject* other = m_hub.meta.find(u"categoryOptionCombos"_s, uid);
        if (uid != one.uid && other != nullptr && optionsOf(*other) == mine)
            out.push_back({u"E1132"_s,
                           u"Provided CategoryOptionCombo %1 cannot be processed (potential duplicate). An existing "
                           "CategoryOptionCombo %2 has the same CategoryCombo %3 and same CategoryOptions"_s.arg(
                               one.uid, uid, combo),
                           {},
                           {},
                           {one.uid, uid, combo}});
    }
}

}  // namespace rejista::practice
