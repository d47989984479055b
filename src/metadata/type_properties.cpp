#include "metadata/type_properties.h"

#include "metadata/raw_edit.h"

#include <QHash>
#include <QSet>

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

}  // namespace

bool hasPropertyTable(const QString& type)
{
    return ownProperties().contains(type);
}

bool isKnownProperty(const QString& type, const QString& property)
{
    const auto own = ownProperties().constFind(type);
    return own == ownProperties().constEnd() || own->contains(property) || commonProperties().contains(property);
}

bool isServersOwn(const QString& property)
{
    static const Words words{u"created"_s,
                             u"lastUpdated"_s,
                             u"createdBy"_s,
                             u"lastUpdatedBy"_s,
                             u"user"_s,
                             u"href"_s,
                             u"access"_s,
                             u"favorite"_s,
                             u"favorites"_s,
                             u"subscribed"_s,
                             u"subscribers"_s,
                             u"interpretations"_s,
                             u"displayName"_s,
                             u"displayShortName"_s,
                             u"displayFormName"_s,
                             u"displayDescription"_s};
    return words.contains(property);
}

bool isNotForAPackage(const QString& property)
{
    static const Words words{u"publicAccess"_s, u"externalAccess"_s, u"userAccesses"_s, u"userGroupAccesses"_s,
                             kMadeHere,         kWithdrawn,          kKeptUnits};
    return isServersOwn(property) || words.contains(property);
}

}  // namespace rejista::metadata
