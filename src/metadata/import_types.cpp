#include "metadata/import_types.h"

#include "metadata/names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

// What every DHIS2 object may carry in some version from 2.36 to 2.44.
const Words& commonProperties()
{
    static const Words words{
        u"id"_s,
        u"uid"_s,
        u"code"_s,
        u"name"_s,
        u"shortName"_s,
        u"formName"_s,
        u"description"_s,
        u"translations"_s,
        u"sharing"_s,
        u"attributeValues"_s,
        u"created"_s,
        u"lastUpdated"_s,
        u"createdBy"_s,
        u"lastUpdatedBy"_s,
        u"user"_s,
        u"href"_s,
        u"access"_s,
        u"externalAccess"_s,
        u"publicAccess"_s,
        u"userAccesses"_s,
        u"userGroupAccesses"_s,
        u"favorite"_s,
        u"favorites"_s,
        u"subscribers"_s,
        u"subscribed"_s,
        u"interpretations"_s,
        u"style"_s,
        u"url"_s,
        u"displayName"_s,
        u"displayShortName"_s,
        u"displayFormName"_s,
        u"displayDescription"_s,
        u"dimensionItem"_s,
        u"dimensionItemType"_s,
        u"dimensionItemKeywords"_s,
        u"dimension"_s,
        u"dimensionType"_s,
        u"dimensionAlias"_s,
        u"legendSet"_s,
        u"legendSets"_s,
        u"periodOffset"_s,
        u"queryMods"_s,
        u"aggregationType"_s,
        u"aggregationLevels"_s,
        u"optionSetValue"_s,
        u"version"_s,
        u"items"_s,
        u"filter"_s,
        u"allItems"_s,
        u"lastUpdatedInPeriod"_s,
        u"dataDimension"_s,
        u"dataDimensionType"_s,
        u"valueType"_s,
        u"program"_s,
        u"programStage"_s,
        u"optionSet"_s,
    };
    return words;
}

const QHash<QString, Words>& ownProperties()
{
    static const QHash<QString, Words> table{
        {u"organisationUnits"_s,
         {u"parent"_s,
          u"path"_s,
          u"level"_s,
          u"openingDate"_s,
          u"closedDate"_s,
          u"geometry"_s,
          u"coordinates"_s,
          u"featureType"_s,
          u"organisationUnitGroups"_s,
          u"dataSets"_s,
          u"programs"_s,
          u"children"_s,
          u"ancestors"_s,
          u"leaf"_s,
          u"comment"_s,
          u"contactPerson"_s,
          u"address"_s,
          u"email"_s,
          u"phoneNumber"_s,
          u"users"_s,
          u"image"_s,
          u"memberCount"_s,
          u"type"_s,
          u"groupNames"_s,
          u"hierarchyLevel"_s,
          u"displayAlternateName"_s}},
        {u"organisationUnitLevels"_s, {u"level"_s, u"offlineLevels"_s}},
        {u"organisationUnitGroups"_s,
         {u"organisationUnits"_s, u"groupSets"_s, u"organisationUnitGroupSet"_s, u"symbol"_s, u"color"_s,
          u"featureType"_s, u"geometry"_s, u"coordinates"_s}},
        {u"organisationUnitGroupSets"_s,
         {u"organisationUnitGroups"_s, u"compulsory"_s, u"includeSubhierarchyInAnalytics"_s}},
        {u"attributes"_s,
         {u"mandatory"_s,
          u"unique"_s,
          u"sortOrder"_s,
          u"objectTypes"_s,
          u"categoryAttribute"_s,
          u"categoryOptionAttribute"_s,
          u"categoryOptionComboAttribute"_s,
          u"categoryOptionGroupAttribute"_s,
          u"categoryOptionGroupSetAttribute"_s,
          u"constantAttribute"_s,
          u"dataElementAttribute"_s,
          u"dataElementGroupAttribute"_s,
          u"dataElementGroupSetAttribute"_s,
          u"dataSetAttribute"_s,
          u"documentAttribute"_s,
          u"eventChartAttribute"_s,
          u"eventReportAttribute"_s,
          u"indicatorAttribute"_s,
          u"indicatorGroupAttribute"_s,
          u"legendSetAttribute"_s,
          u"mapAttribute"_s,
          u"optionAttribute"_s,
          u"optionSetAttribute"_s,
          u"organisationUnitAttribute"_s,
          u"organisationUnitGroupAttribute"_s,
          u"organisationUnitGroupSetAttribute"_s,
          u"programAttribute"_s,
          u"programIndicatorAttribute"_s,
          u"programStageAttribute"_s,
          u"relationshipTypeAttribute"_s,
          u"sectionAttribute"_s,
          u"sqlViewAttribute"_s,
          u"trackedEntityAttributeAttribute"_s,
          u"trackedEntityTypeAttribute"_s,
          u"userAttribute"_s,
          u"userGroupAttribute"_s,
          u"validationRuleAttribute"_s,
          u"validationRuleGroupAttribute"_s,
          u"visualizationAttribute"_s}},
        {u"optionSets"_s, {u"options"_s}},
        {u"options"_s, {u"sortOrder"_s}},
        {u"categoryOptions"_s,
         {u"startDate"_s, u"endDate"_s, u"organisationUnits"_s, u"categories"_s, u"categoryOptionCombos"_s,
          u"categoryOptionGroups"_s, u"isDefault"_s}},
        {u"categories"_s, {u"categoryOptions"_s, u"categoryCombos"_s, u"isDefault"_s}},
        {u"categoryCombos"_s, {u"categories"_s, u"categoryOptionCombos"_s, u"skipTotal"_s, u"isDefault"_s}},
        {u"categoryOptionCombos"_s,
         {u"categoryCombo"_s, u"categoryOptions"_s, u"ignoreApproval"_s, u"startDate"_s, u"endDate"_s}},
        {u"categoryOptionGroups"_s, {u"categoryOptions"_s, u"groupSets"_s}},
        {u"dataElements"_s,
         {u"domainType"_s, u"categoryCombo"_s, u"commentOptionSet"_s, u"zeroIsSignificant"_s, u"dataElementGroups"_s,
          u"dataSetElements"_s, u"fieldMask"_s}},
        {u"dataElementGroups"_s, {u"dataElements"_s, u"groupSets"_s}},
        {u"dataSets"_s,
         {u"periodType"_s,
          u"formType"_s,
          u"categoryCombo"_s,
          u"dataSetElements"_s,
          u"dataElements"_s,
          u"sections"_s,
          u"indicators"_s,
          u"organisationUnits"_s,
          u"compulsoryDataElementOperands"_s,
          u"dataInputPeriods"_s,
          u"openFuturePeriods"_s,
          u"openPeriodsAfterCoEndDate"_s,
          u"expiryDays"_s,
          u"timelyDays"_s,
          u"validCompleteOnly"_s,
          u"noValueRequiresComment"_s,
          u"compulsoryFieldsCompleteOnly"_s,
          u"fieldCombinationRequired"_s,
          u"skipOffline"_s,
          u"dataElementDecoration"_s,
          u"renderAsTabs"_s,
          u"renderHorizontally"_s,
          u"notifyCompletingUser"_s,
          u"mobile"_s,
          u"workflow"_s,
          u"dataEntryForm"_s,
          u"displayOptions"_s,
          u"notificationRecipients"_s}},
        {u"sections"_s,
         {u"dataSet"_s, u"dataElements"_s, u"indicators"_s, u"greyedFields"_s, u"sortOrder"_s, u"showRowTotals"_s,
          u"showColumnTotals"_s, u"disableDataElementAutoGroup"_s, u"displayOptions"_s, u"categoryCombos"_s}},
        {u"indicatorTypes"_s, {u"factor"_s, u"number"_s}},
        {u"indicators"_s,
         {u"indicatorType"_s, u"numerator"_s, u"denominator"_s, u"numeratorDescription"_s, u"denominatorDescription"_s,
          u"displayNumeratorDescription"_s, u"displayDenominatorDescription"_s, u"explodedNumerator"_s,
          u"explodedDenominator"_s, u"decimals"_s, u"annualized"_s, u"indicatorGroups"_s, u"dataSets"_s}},
        {u"validationRules"_s,
         {u"instruction"_s, u"displayInstruction"_s, u"importance"_s, u"operator"_s, u"periodType"_s, u"leftSide"_s,
          u"rightSide"_s, u"skipFormValidation"_s, u"organisationUnitLevels"_s, u"validationRuleGroups"_s,
          u"notificationTemplates"_s}},
        {u"constants"_s, {u"value"_s}},
    };
    return table;
}

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
    if (ownProperties().contains(type))
        return Handling::Catalog;
    if (keptTypes().contains(type))
        return Handling::Stored;
    static const Words ignored{
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

bool isKnownProperty(const QString& type, const QString& property)
{
    const auto own = ownProperties().constFind(type);
    return own == ownProperties().constEnd() || own->contains(property) || commonProperties().contains(property);
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

bool isServersOwn(const QString& property)
{
    static const Words words{u"created"_s,   u"lastUpdated"_s, u"createdBy"_s,   u"lastUpdatedBy"_s,
                             u"user"_s,      u"href"_s,        u"access"_s,      u"favorite"_s,
                             u"favorites"_s, u"subscribed"_s,  u"subscribers"_s, u"interpretations"_s};
    return words.contains(property);
}

}  // namespace rejista::metadata
