// Data elements, data sets, their sections, and who fills them in.
#include "metadata/builder.h"
#include "metadata/names.h"

#include <algorithm>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

void Builder::readElements()
{
    QHash<QString, std::vector<domain::DataElementKey>> groupsOfElements;
    for (const Source& source : of("dataElements"_L1)) {
        DataElement element = start<DataElement>(source);
        element.valueType = valueTypeFromName(json::text(source.json, "valueType"_L1)).value_or(ValueType::Text);
        element.aggregation =
            aggregationFromName(json::text(source.json, "aggregationType"_L1)).value_or(AggregationType::Sum);
        const CategoryCombo* combo = m_catalog.categoryCombos.byUid(json::ref(source.json, "categoryCombo"_L1));
        element.combo = combo ? combo->key : m_catalog.defaultCategoryCombo;
        if (const OptionSet* set = m_catalog.optionSets.byUid(json::ref(source.json, "optionSet"_L1)))
            element.optionSet = set->key;
        if (const OptionSet* set = m_catalog.optionSets.byUid(json::ref(source.json, "commentOptionSet"_L1)))
            element.commentOptionSet = set->key;
        element.zeroIsSignificant = source.json.value("zeroIsSignificant"_L1).toBool();
        element.tracker = json::text(source.json, "domainType"_L1) == "TRACKER"_L1;
        for (const QString& group : json::refs(source.json, "dataElementGroups"_L1))
            groupsOfElements[group].push_back(element.key);
        m_catalog.dataElements.add(std::move(element));
    }
    for (const Source& source : of("dataElementGroups"_L1)) {
        DataElementGroup group = start<DataElementGroup>(source);
        for (const auto key : keysOf(m_catalog.dataElements, json::refs(source.json, "dataElements"_L1)))
            group.members.insert(key);
        for (const auto key : groupsOfElements.value(group.uid))
            group.members.insert(key);
        m_catalog.dataElementGroups.add(std::move(group));
    }
}

// Servers write an operand as two references; very old exports as one id with a dot.
Operand Builder::operand(const QJsonObject& source) const
{
    QString element = json::ref(source, "dataElement"_L1);
    QString combo = json::ref(source, "categoryOptionCombo"_L1);
    if (element.isEmpty()) {
        const QString item = json::text(source, "dimensionItem"_L1).isEmpty() ? json::text(source, "id"_L1)
                                                                              : json::text(source, "dimensionItem"_L1);
        element = item.section(u'.', 0, 0);
        combo = item.section(u'.', 1, 1);
    }
    Operand operand;
    if (const DataElement* found = m_catalog.dataElements.byUid(element))
        operand.element = found->key;
    if (const OptionCombo* found = m_catalog.optionCombos.byUid(combo))
        operand.combo = found->key;
    else if (!combo.isEmpty())
        operand.element = {};  // a combo that is unknown must not become "all combos"
    return operand;
}

void Builder::readOneDataSet(const Source& source)
{
    const QJsonObject& object = source.json;
    DataSet set = start<DataSet>(source);
    set.periodType = domain::periodTypeFromName(json::periodTypeText(object)).value_or(domain::PeriodType::Yearly);
    const CategoryCombo* attribute = m_catalog.categoryCombos.byUid(json::ref(object, "categoryCombo"_L1));
    set.attributeCombo = attribute ? attribute->key : m_catalog.defaultCategoryCombo;
    const auto add = [&](const QString& elementUid, const QString& comboUid) {
        const DataElement* element = m_catalog.dataElements.byUid(elementUid);
        if (!element || std::any_of(set.elements.begin(), set.elements.end(), [&](const DataSetElement& e) {
                return e.element == element->key;
            }))
            return;
        const CategoryCombo* combo = m_catalog.categoryCombos.byUid(comboUid);
        set.elements.push_back({element->key, combo ? combo->key : element->combo});
    };
    const QJsonArray elements = object.value("dataSetElements"_L1).toArray();
    for (const QJsonValue& item : elements)
        add(json::ref(item.toObject(), "dataElement"_L1), json::ref(item.toObject(), "categoryCombo"_L1));
    for (const QString& uid : json::refs(object, "dataElements"_L1))
        add(uid, {});
    const QJsonArray compulsory = object.value("compulsoryDataElementOperands"_L1).toArray();
    for (const QJsonValue& item : compulsory)
        if (const Operand read = operand(item.toObject()); read.element)
            set.compulsory.push_back(read);
    const QJsonArray inputPeriods = object.value("dataInputPeriods"_L1).toArray();
    for (const QJsonValue& item : inputPeriods) {
        const QJsonObject inputPeriod = item.toObject();
        const QJsonObject named = inputPeriod.value("period"_L1).toObject();
        for (const auto key : {"id"_L1, "isoPeriod"_L1, "code"_L1, "name"_L1}) {
            const auto period = domain::Period::parse(json::text(named, key));
            if (!period)
                continue;
            set.inputPeriods.push_back(
                {*period, json::day(inputPeriod, "openingDate"_L1), json::day(inputPeriod, "closingDate"_L1)});
            break;
        }
    }
    set.indicators = keysOf(m_catalog.indicators, json::refs(object, "indicators"_L1));
    set.openFuturePeriods = object.value("openFuturePeriods"_L1).toInt();
    set.expiryDays = object.value("expiryDays"_L1).toInt();
    set.timelyDays = object.value("timelyDays"_L1).toInt(15);
    set.validCompleteOnly = object.value("validCompleteOnly"_L1).toBool();
    set.noValueRequiresComment = object.value("noValueRequiresComment"_L1).toBool();
    set.compulsoryFieldsCompleteOnly = object.value("compulsoryFieldsCompleteOnly"_L1).toBool();
    set.fieldCombinationRequired = object.value("fieldCombinationRequired"_L1).toBool();
    set.customForm = json::text(object, "formType"_L1) == "CUSTOM"_L1 || object.value("dataEntryForm"_L1).isObject();
    m_catalog.dataSets.add(std::move(set));
}

void Builder::readDataSets()
{
    for (const Source& source : of("dataSets"_L1))
        readOneDataSet(source);
    // Exports of the element side only: the elements say in which sets they stand.
    for (const Source& source : of("dataElements"_L1)) {
        const QJsonArray parts = source.json.value("dataSetElements"_L1).toArray();
        for (const QJsonValue& item : parts) {
            const DataSet* known = m_catalog.dataSets.byUid(json::ref(item.toObject(), "dataSet"_L1));
            const DataElement* element = m_catalog.dataElements.find({source.raw->key});
            if (!known || std::any_of(known->elements.begin(), known->elements.end(), [&](const DataSetElement& e) {
                    return e.element == element->key;
                }))
                continue;
            const CategoryCombo* combo = m_catalog.categoryCombos.byUid(json::ref(item.toObject(), "categoryCombo"_L1));
            m_catalog.dataSets.edit(known->key)
                ->elements.push_back({element->key, combo ? combo->key : element->combo});
        }
    }
}

void Builder::readSections()
{
    QHash<QString, QString> setOfSection;
    for (const Source& source : of("dataSets"_L1))
        for (const QString& section : json::refs(source.json, "sections"_L1))
            setOfSection.insert(section, source.raw->uid);
    for (const Source& source : of("sections"_L1)) {
        Section section = start<Section>(source);
        if (section.withdrawn)
            continue;  // its elements stand where the hub has put them
        const QString named = json::ref(source.json, "dataSet"_L1);
        const DataSet* set = m_catalog.dataSets.byUid(named.isEmpty() ? setOfSection.value(section.uid) : named);
        if (!set)
            continue;
        section.dataSet = set->key;
        section.sortOrder = source.json.value("sortOrder"_L1).toInt();
        section.elements = keysOf(m_catalog.dataElements, json::refs(source.json, "dataElements"_L1));
        section.indicators = keysOf(m_catalog.indicators, json::refs(source.json, "indicators"_L1));
        const QJsonArray greyed = source.json.value("greyedFields"_L1).toArray();
        for (const QJsonValue& item : greyed)
            if (const Operand read = operand(item.toObject()); read.element)
                section.greyed.insert(read);
        section.showRowTotals = source.json.value("showRowTotals"_L1).toBool();
        section.showColumnTotals = source.json.value("showColumnTotals"_L1).toBool();
        section.autoGroup = !source.json.value("disableDataElementAutoGroup"_L1).toBool();
        m_catalog.dataSets.edit(set->key)->sections.push_back(section.key);
        m_catalog.sections.add(std::move(section));
    }
    for (DataSet& set : m_catalog.dataSets.editAll())
        std::stable_sort(set.sections.begin(), set.sections.end(), [&](domain::SectionKey a, domain::SectionKey b) {
            return m_catalog.sections.find(a)->sortOrder < m_catalog.sections.find(b)->sortOrder;
        });
}

void Builder::readAssignments()
{
    for (const Source& source : of("dataSets"_L1))
        for (const auto unit : keysOf(m_catalog.orgUnits, json::refs(source.json, "organisationUnits"_L1)))
            m_catalog.dataSets.edit({source.raw->key})->orgUnits.insert(unit);
    for (const Source& source : of("organisationUnits"_L1))
        for (const QString& uid : json::refs(source.json, "dataSets"_L1))
            if (const DataSet* set = m_catalog.dataSets.byUid(uid))
                m_catalog.dataSets.edit(set->key)->orgUnits.insert({source.raw->key});
}

}  // namespace rejista::metadata
