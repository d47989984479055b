#include "metadata/import_types.h"

#include "metadata/names.h"
#include "metadata/type_properties.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QString& word, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView w) { return word == w; });
}

}  // namespace

const QStringList& keptTypes()
{
    static const QStringList types{
        u"organisationUnitLevels"_s,
        u"organisationUnits"_s,
        u"organisationUnitGroups"_s,
        u"organisationUnitGroupSets"_s,
        u"attributes"_s,
        u"optionSets"_s,
        u"options"_s,
        u"categoryOptions"_s,
        u"categories"_s,
        u"categoryCombos"_s,
        u"categoryOptionCombos"_s,
        u"dataElements"_s,
        u"dataElementGroups"_s,
        u"categoryOptionGroups"_s,
        u"dataSets"_s,
        u"sections"_s,
        u"indicatorTypes"_s,
        u"indicators"_s,
        u"validationRules"_s,
        u"constants"_s,
        // stored
        u"optionGroups"_s,
        u"optionGroupSets"_s,
        u"categoryOptionGroupSets"_s,
        u"dataElementGroupSets"_s,
        u"indicatorGroups"_s,
        u"indicatorGroupSets"_s,
        u"validationRuleGroups"_s,
        u"legendSets"_s,
        u"dataEntryForms"_s,
        u"dataApprovalLevels"_s,
        u"dataApprovalWorkflows"_s,
        u"predictors"_s,
        u"predictorGroups"_s,
        u"trackedEntityAttributes"_s,
        u"trackedEntityTypes"_s,
        u"programs"_s,
        u"programSections"_s,
        u"programStages"_s,
        u"programStageSections"_s,
        u"programIndicators"_s,
        u"programIndicatorGroups"_s,
        u"programRuleVariables"_s,
        u"programRules"_s,
        u"programRuleActions"_s,
        u"relationshipTypes"_s,
    };
    return types;
}

Handling handlingOf(const QString& type)
{
    if (hasPropertyTable(type))
        return Handling::Catalog;
    if (keptTypes().contains(type))
        return Handling::Stored;
    static const QSet<QString> ignored{
        u"users"_s,
        u"userRoles"_s,
        u"userGroups"_s,
        u"userAuthorityGroups"_s,
        u"dashboards"_s,
        u"dashboardItems"_s,
        u"visualizations"_s,
        u"charts"_s,
        u"reportTables"_s,
        u"maps"_s,
        u"mapViews"_s,
        u"externalMapLayers"_s,
        u"eventCharts"_s,
        u"eventReports"_s,
        u"eventVisualizations"_s,
        u"reports"_s,
        u"documents"_s,
        u"sqlViews"_s,
        u"jobConfigurations"_s,
        u"pushAnalysis"_s,
        u"interpretations"_s,
        u"programNotificationTemplates"_s,
        u"dataSetNotificationTemplates"_s,
        u"validationNotificationTemplates"_s,
        u"aggregateDataExchanges"_s,
        u"oAuth2Clients"_s,
        u"routes"_s,
        u"icons"_s,
        u"fileResources"_s,
        u"expressionDimensionItems"_s,
    };
    return ignored.contains(type) ? Handling::Ignored : Handling::Unknown;
}

std::span<const Reference> references()
{
    static constexpr QLatin1StringView none{};
    static const std::array table{
        Reference{"organisationUnits"_L1, none, "parent"_L1, "organisationUnits"_L1},
        Reference{"organisationUnits"_L1, "organisationUnitGroups"_L1, none, "organisationUnitGroups"_L1},
        Reference{"organisationUnitGroups"_L1, "organisationUnits"_L1, none, "organisationUnits"_L1},
        Reference{"organisationUnitGroupSets"_L1, "organisationUnitGroups"_L1, none, "organisationUnitGroups"_L1},
        Reference{"optionSets"_L1, "options"_L1, none, "options"_L1},
        Reference{"options"_L1, none, "optionSet"_L1, "optionSets"_L1},
        Reference{"categories"_L1, "categoryOptions"_L1, none, "categoryOptions"_L1},
        Reference{"categoryCombos"_L1, "categories"_L1, none, "categories"_L1},
        Reference{"categoryOptionCombos"_L1, none, "categoryCombo"_L1, "categoryCombos"_L1},
        Reference{"categoryOptionCombos"_L1, "categoryOptions"_L1, none, "categoryOptions"_L1},
        Reference{"categoryOptionGroups"_L1, "categoryOptions"_L1, none, "categoryOptions"_L1},
        Reference{"dataElements"_L1, none, "categoryCombo"_L1, "categoryCombos"_L1},
        Reference{"dataElements"_L1, none, "optionSet"_L1, "optionSets"_L1},
        Reference{"dataElements"_L1, none, "commentOptionSet"_L1, "optionSets"_L1},
        Reference{"dataElementGroups"_L1, "dataElements"_L1, none, "dataElements"_L1},
        Reference{"dataSets"_L1, none, "categoryCombo"_L1, "categoryCombos"_L1},
        Reference{"dataSets"_L1, "dataSetElements"_L1, "dataElement"_L1, "dataElements"_L1},
        Reference{"dataSets"_L1, "dataSetElements"_L1, "categoryCombo"_L1, "categoryCombos"_L1},
        Reference{"dataSets"_L1, "dataElements"_L1, none, "dataElements"_L1},
        Reference{"dataSets"_L1, "compulsoryDataElementOperands"_L1, "dataElement"_L1, "dataElements"_L1},
        Reference{"dataSets"_L1, "compulsoryDataElementOperands"_L1, "categoryOptionCombo"_L1,
                  "categoryOptionCombos"_L1},
        Reference{"dataSets"_L1, "indicators"_L1, none, "indicators"_L1},
        Reference{"dataSets"_L1, "organisationUnits"_L1, none, "organisationUnits"_L1},
        Reference{"dataSets"_L1, none, "workflow"_L1, "dataApprovalWorkflows"_L1},
        Reference{"dataApprovalWorkflows"_L1, "dataApprovalLevels"_L1, none, "dataApprovalLevels"_L1},
        Reference{"dataApprovalWorkflows"_L1, none, "categoryCombo"_L1, "categoryCombos"_L1},
        Reference{"sections"_L1, none, "dataSet"_L1, "dataSets"_L1},
        Reference{"sections"_L1, "dataElements"_L1, none, "dataElements"_L1},
        Reference{"sections"_L1, "indicators"_L1, none, "indicators"_L1},
        Reference{"sections"_L1, "greyedFields"_L1, "dataElement"_L1, "dataElements"_L1},
        Reference{"sections"_L1, "greyedFields"_L1, "categoryOptionCombo"_L1, "categoryOptionCombos"_L1},
        Reference{"indicators"_L1, none, "indicatorType"_L1, "indicatorTypes"_L1},
        Reference{"trackedEntityAttributes"_L1, none, "optionSet"_L1, "optionSets"_L1},
        Reference{"trackedEntityTypes"_L1, "trackedEntityTypeAttributes"_L1, "trackedEntityAttribute"_L1,
                  "trackedEntityAttributes"_L1},
        Reference{"programs"_L1, none, "trackedEntityType"_L1, "trackedEntityTypes"_L1},
        Reference{"programs"_L1, "programStages"_L1, none, "programStages"_L1},
        Reference{"programs"_L1, "programTrackedEntityAttributes"_L1, "trackedEntityAttribute"_L1,
                  "trackedEntityAttributes"_L1},
        Reference{"programs"_L1, "organisationUnits"_L1, none, "organisationUnits"_L1},
        Reference{"programStages"_L1, none, "program"_L1, "programs"_L1},
        Reference{"programStages"_L1, "programStageDataElements"_L1, "dataElement"_L1, "dataElements"_L1},
        Reference{"programRules"_L1, none, "program"_L1, "programs"_L1},
        Reference{"programRuleVariables"_L1, none, "program"_L1, "programs"_L1},
        Reference{"programRuleActions"_L1, none, "programRule"_L1, "programRules"_L1},
    };
    return table;
}

std::span<const Nested> nestings()
{
    static const std::array table{
        Nested{"dataSets"_L1, "sections"_L1, "sections"_L1, "dataSet"_L1},
        Nested{"dataSets"_L1, "indicators"_L1, "indicators"_L1, {}},
        Nested{"optionSets"_L1, "options"_L1, "options"_L1, "optionSet"_L1},
        Nested{"categories"_L1, "categoryOptions"_L1, "categoryOptions"_L1, {}},
        Nested{"categoryCombos"_L1, "categories"_L1, "categories"_L1, {}},
        Nested{"categoryCombos"_L1, "categoryOptionCombos"_L1, "categoryOptionCombos"_L1, "categoryCombo"_L1},
        Nested{"programs"_L1, "programStages"_L1, "programStages"_L1, "program"_L1},
    };
    return table;
}

std::span<const Vocabulary> vocabularies()
{
    static constexpr auto valueType = [](const QString& w) { return valueTypeFromName(w).has_value(); };
    static constexpr auto period = [](const QString& w) { return domain::periodTypeFromName(w).has_value(); };
    static const std::array table{
        Vocabulary{"dataElements"_L1, "valueType"_L1, +valueType},
        Vocabulary{"dataElements"_L1, "aggregationType"_L1,
                   +[](const QString& w) { return aggregationFromName(w).has_value(); }},
        Vocabulary{"dataElements"_L1, "domainType"_L1,
                   +[](const QString& w) {
                       return isOneOf(w, {"AGGREGATE"_L1, "TRACKER"_L1});
                   }},
        Vocabulary{"optionSets"_L1, "valueType"_L1, +valueType},
        Vocabulary{"trackedEntityAttributes"_L1, "valueType"_L1, +valueType},
        Vocabulary{"dataSets"_L1, "periodType"_L1, +period},
        Vocabulary{"dataSets"_L1, "formType"_L1,
                   +[](const QString& w) {
                       return isOneOf(w, {"DEFAULT"_L1, "SECTION"_L1, "CUSTOM"_L1, "SECTION_MULTIORG"_L1});
                   }},
        Vocabulary{"validationRules"_L1, "operator"_L1,
                   +[](const QString& w) { return operatorFromName(w).has_value(); }},
        Vocabulary{"validationRules"_L1, "periodType"_L1, +period},
        Vocabulary{"validationRules"_L1, "importance"_L1,
                   +[](const QString& w) {
                       return isOneOf(w, {"HIGH"_L1, "MEDIUM"_L1, "LOW"_L1});
                   }},
        Vocabulary{"programs"_L1, "programType"_L1,
                   +[](const QString& w) {
                       return isOneOf(w, {"WITH_REGISTRATION"_L1, "WITHOUT_REGISTRATION"_L1});
                   }},
    };
    return table;
}

std::span<const LocalAddition> localAdditions()
{
    static const std::array table{
        LocalAddition{"dataSets"_L1, "organisationUnits"_L1, "organisationUnits"_L1},
        LocalAddition{"programs"_L1, "organisationUnits"_L1, "organisationUnits"_L1},
        LocalAddition{"organisationUnitGroups"_L1, "organisationUnits"_L1, "organisationUnits"_L1},
        LocalAddition{"organisationUnits"_L1, "organisationUnitGroups"_L1, "organisationUnitGroups"_L1},
        LocalAddition{"organisationUnits"_L1, "dataSets"_L1, "dataSets"_L1},
        LocalAddition{"organisationUnits"_L1, "programs"_L1, "programs"_L1},
    };
    return table;
}

}  // namespace rejista::metadata
