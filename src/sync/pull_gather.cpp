// What is asked of the hub, in the order in which one list tells what to ask of the next: units → data sets → sections,
// elements → combos, option sets → categories → options; then what reads them.
#include "sync/pull_gathering.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace rejista::sync::pull {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {

// Parts that are no objects of their own: seen with their members named (dataset-full), never with the preset alone.
const auto kDataSet =
    u":owner,!organisationUnits,sections[id],dataSetElements[dataSet[id],dataElement[id],categoryCombo[id]],"
    "compulsoryDataElementOperands[dataElement[id],categoryOptionCombo[id]],"
    "dataInputPeriods[period[id],openingDate,closingDate]"_s;
const auto kSection = u":owner,greyedFields[dataElement[id],categoryOptionCombo[id]]"_s;
const auto kCombo = u":owner,categoryOptionCombos[id,code,name,categoryCombo[id],categoryOptions[id],ignoreApproval,"
                    "translations,attributeValues,lastUpdated]"_s;
const auto kOptionSet =
    u":owner,options[id,code,name,sortOrder,optionSet[id],translations,attributeValues,style,lastUpdated]"_s;
constexpr int kNestedPage = 25;  // objects that carry many others inside

}  // namespace

Result<Gathered> Gathering::run()
{
    for (const auto step :
         {&Gathering::units, &Gathering::unitsThatAreMissing, &Gathering::unitGroups, &Gathering::dataSets,
          &Gathering::elements, &Gathering::dimensions, &Gathering::figures, &Gathering::groups, &Gathering::missing})
        if (const auto done = (this->*step)(); !done)
            return done.error();
    return std::move(m_got);
}

void Gathering::keep(const QString& type, const QList<QJsonObject>& objects)
{
    for (const QJsonObject& object : objects) {
        if (m_seen.contains({type, json::id(object)}))
            continue;
        m_seen.insert({type, json::id(object)});
        m_got.byType[type].append(object);
    }
}

Result<void> Gathering::keepByIds(const QString& type, const QString& fields, const QStringList& uids, int pageSize)
{
    const auto got = m_pages.byIds(type, fields, uids, pageSize);
    if (!got)
        return got.error();
    keep(type, *got);
    return {};
}

Result<QList<QJsonObject>> Gathering::whole(const QString& type, const QString& fields)
{
    hub::Client::ListQuery query;
    query.type = type;
    query.fields = fields;
    return m_pages.all(query);
}

Result<void> Gathering::keepWhole(const QString& type)
{
    const auto got = whole(type, kOwner);
    if (!got)
        return got.error();
    keep(type, *got);
    return {};
}

bool Gathering::isKnown(const QString& type, const QJsonObject& object) const
{
    const QString code = json::text(object, "code"_L1);
    return m_known.byUid(type, json::id(object)) || (!code.isEmpty() && m_known.byCode(type, code));
}

Result<void> Gathering::dataSets()
{
    const QSet<QString> list(m_scope.readable.begin(), m_scope.readable.end());
    const auto reads = [&](const QString& uid) { return m_scope.readsAll || list.contains(uid); };
    QSet<QString> wanted;
    for (const QStringList& sets : std::as_const(m_got.setsOfUnit))
        for (const QString& uid : sets)
            if (reads(uid))
                wanted.insert(uid);
    for (const metadata::DataSet& set : m_catalog.dataSets)
        if (reads(set.uid))
            wanted.insert(set.uid);
    auto got = m_pages.byIds(u"dataSets"_s, kDataSet, QStringList(wanted.begin(), wanted.end()));
    if (!got)
        return got.error();
    QSet<QString> codes;
    for (const QJsonObject& set : std::as_const(*got))
        codes.insert(json::text(set, "code"_L1));
    QStringList unmatched;
    for (const metadata::DataSet& set : m_catalog.dataSets)
        if (!wanted.contains(set.uid) && !set.code.isEmpty() && !codes.contains(set.code))
            unmatched << set.code;
    const auto byCode = m_pages.byCodes(u"dataSets"_s, kDataSet, unmatched);
    if (!byCode)
        return byCode.error();
    for (const QJsonObject& set : *byCode)
        if (reads(json::id(set)))
            got->append(set);
    for (QJsonObject& set : *got)
        set.remove("organisationUnits"_L1);
    keep(u"dataSets"_s, *got);
    return {};
}

Result<void> Gathering::elements()
{
    QStringList sections, workflows;
    for (const QJsonObject& set : std::as_const(m_got.byType[u"dataSets"_s])) {
        sections += json::refs(set, "sections"_L1);
        workflows << json::ref(set, "workflow"_L1);
        m_combos << json::ref(set, "categoryCombo"_L1);
        m_indicators += json::refs(set, "indicators"_L1);
        const QJsonArray parts = set.value("dataSetElements"_L1).toArray();
        for (const QJsonValue& part : parts) {
            m_elements << json::ref(part.toObject(), "dataElement"_L1);
            m_combos << json::ref(part.toObject(), "categoryCombo"_L1);
        }
    }
    if (const auto done = keepByIds(u"sections"_s, kSection, sections); !done)
        return done;
    for (const QJsonObject& section : std::as_const(m_got.byType[u"sections"_s]))
        m_indicators += json::refs(section, "indicators"_L1);
    auto got = m_pages.byIds(u"dataElements"_s, kOwner, m_elements);
    if (!got)
        return got.error();
    for (QJsonObject& element : *got) {
        m_combos << json::ref(element, "categoryCombo"_L1);
        m_optionSets << json::ref(element, "optionSet"_L1) << json::ref(element, "commentOptionSet"_L1);
        element.remove("dataSetElements"_L1);
        element.remove("dataElementGroups"_L1);
    }
    keep(u"dataElements"_s, *got);
    workflows.removeAll(QString());
    if (workflows.isEmpty())
        return {};
    if (const auto done = keepWhole(u"dataApprovalLevels"_s); !done)
        return done;
    return keepByIds(u"dataApprovalWorkflows"_s, kOwner, workflows);
}

Result<void> Gathering::dimensions()
{
    if (const auto done = keepByIds(u"categoryCombos"_s, kCombo, m_combos, kNestedPage); !done)
        return done;
    QStringList categories, options;
    for (const QJsonObject& combo : std::as_const(m_got.byType[u"categoryCombos"_s]))
        categories += json::refs(combo, "categories"_L1);
    if (const auto done = keepByIds(u"categories"_s, kOwner, categories); !done)
        return done;
    for (const QJsonObject& category : std::as_const(m_got.byType[u"categories"_s]))
        options += json::refs(category, "categoryOptions"_L1);
    if (const auto done = keepByIds(u"categoryOptions"_s, kOwner, options); !done)
        return done;
    for (const QJsonObject& attribute : std::as_const(m_got.byType[u"attributes"_s]))
        m_optionSets << json::ref(attribute, "optionSet"_L1);
    return keepByIds(u"optionSets"_s, kOptionSet, m_optionSets, kNestedPage);
}

// Whether something that reads values reads only ours: "#{de}", "#{de.coc}" and their like.
bool Gathering::readsOurs(const QString& expressions) const
{
    static const QRegularExpression operand(uR"([#]\{([a-zA-Z][a-zA-Z0-9]{10}))"_s);
    auto match = operand.globalMatch(expressions);
    bool any = false;
    while (match.hasNext()) {
        any = true;
        if (!m_elementSet.contains(match.next().captured(1)))
            return false;
    }
    return any;
}

Result<void> Gathering::figures()
{
    m_elementSet = QSet<QString>(m_elements.begin(), m_elements.end());
    if (const auto done = keepWhole(u"indicatorTypes"_s); !done)
        return done;
    if (const auto done = keepWhole(u"constants"_s); !done)
        return done;
    const auto indicators = whole(u"indicators"_s, kOwner);
    if (!indicators)
        return indicators.error();
    QList<QJsonObject> ours;
    for (const QJsonObject& indicator : *indicators)
        if (m_indicators.contains(json::id(indicator)) || isKnown(u"indicators"_s, indicator)
            || readsOurs(json::text(indicator, "numerator"_L1) + u' ' + json::text(indicator, "denominator"_L1)))
            ours << indicator;
    keep(u"indicators"_s, ours);
    const auto rules = whole(u"validationRules"_s, kOwner);
    if (!rules)
        return rules.error();
    ours.clear();
    for (const QJsonObject& rule : *rules)
        if (isKnown(u"validationRules"_s, rule)
            || readsOurs(json::text(rule.value("leftSide"_L1).toObject(), "expression"_L1) + u' '
                         + json::text(rule.value("rightSide"_L1).toObject(), "expression"_L1)))
            ours << rule;
    keep(u"validationRules"_s, ours);
    return {};
}

Result<void> Gathering::groups()
{
    struct Kind {
        QString type;
        QLatin1StringView members;
        QString of;
    };
    for (const Kind& kind : {Kind{u"dataElementGroups"_s, "dataElements"_L1, u"dataElements"_s},
                             Kind{u"categoryOptionGroups"_s, "categoryOptions"_L1, u"categoryOptions"_s}}) {
        const auto got = whole(kind.type, kOwner);
        if (!got)
            return got.error();
        QList<QJsonObject> ours;
        for (const QJsonObject& group : *got) {
            const QStringList members = json::refs(group, kind.members);
            if (isKnown(kind.type, group) || std::any_of(members.begin(), members.end(), [&](const QString& uid) {
                    return m_seen.contains({kind.of, uid});
                }))
                ours << group;
        }
        keep(kind.type, ours);
    }
    return {};
}

// What we have and the lists lack: gone, or only no longer in a form of ours?
Result<void> Gathering::missing()
{
    for (const QString& type : {u"dataElements"_s, u"categoryCombos"_s, u"sections"_s, u"validationRules"_s}) {
        QSet<QString> codes;
        for (const QJsonObject& object : std::as_const(m_got.byType[type]))
            codes.insert(json::text(object, "code"_L1));
        QStringList uids;
        for (const metadata::RawObject& raw : m_known.all())
            if (raw.type == type && !m_seen.contains({type, raw.uid})
                && (raw.code.isEmpty() || !codes.contains(raw.code)))
                uids << raw.uid;
        const auto got = m_pages.byIds(type, u"id"_s, uids);
        if (!got)
            return got.error();
        for (const QJsonObject& object : *got)
            m_got.elsewhere.insert({type, json::id(object)});
    }
    return {};
}

Result<Gathered> gather(Pages& pages, const Scope& scope, const metadata::RawIndex& known,
                        const metadata::Catalog& catalog)
{
    return Gathering(pages, scope, known, catalog).run();
}

}  // namespace rejista::sync::pull
