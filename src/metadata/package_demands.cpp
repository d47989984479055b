#include "metadata/package_demands.h"

#include <QHash>
#include <QStringList>

namespace rejista::metadata::demands {
using namespace Qt::StringLiterals;

const QStringList& required(const QString& type)
{
    static const QStringList named{u"name"_s}, shortNamed{u"name"_s, u"shortName"_s};
    static const QHash<QString, QStringList> table{
        {u"dataElements"_s, {u"name"_s, u"shortName"_s, u"domainType"_s, u"valueType"_s, u"aggregationType"_s}},
        {u"dataSets"_s, {u"name"_s, u"shortName"_s, u"periodType"_s}},
        {u"categories"_s, {u"name"_s, u"shortName"_s, u"dataDimensionType"_s}},
        {u"categoryOptions"_s, shortNamed},
        {u"categoryCombos"_s, {u"name"_s, u"dataDimensionType"_s}},
        {u"categoryOptionCombos"_s, {u"name"_s, u"categoryCombo"_s}},
        {u"categoryOptionGroups"_s, {u"name"_s, u"shortName"_s, u"dataDimensionType"_s}},
        {u"categoryOptionGroupSets"_s, shortNamed},
        {u"dataElementGroups"_s, shortNamed},
        {u"dataElementGroupSets"_s, shortNamed},
        {u"indicators"_s, {u"name"_s, u"shortName"_s, u"indicatorType"_s, u"numerator"_s, u"denominator"_s}},
        {u"indicatorGroupSets"_s, shortNamed},
        {u"indicatorTypes"_s, {u"name"_s, u"factor"_s}},
        {u"organisationUnits"_s, {u"name"_s, u"shortName"_s, u"openingDate"_s}},
        {u"organisationUnitGroups"_s, shortNamed},
        {u"organisationUnitGroupSets"_s, shortNamed},
        {u"organisationUnitLevels"_s, {u"name"_s, u"level"_s}},
        {u"options"_s, {u"name"_s, u"code"_s}},
        {u"optionSets"_s, {u"name"_s, u"valueType"_s}},
        {u"sections"_s, {u"name"_s, u"dataSet"_s}},
        {u"validationRules"_s,
         {u"name"_s, u"operator"_s, u"periodType"_s, u"importance"_s, u"leftSide"_s, u"rightSide"_s}},
        {u"trackedEntityAttributes"_s, {u"name"_s, u"shortName"_s, u"valueType"_s, u"aggregationType"_s}},
        {u"trackedEntityTypes"_s, shortNamed},
        {u"programs"_s, {u"name"_s, u"shortName"_s, u"programType"_s}},
        {u"programStages"_s, {u"name"_s, u"program"_s}},
        {u"programRules"_s, {u"name"_s, u"program"_s}},
        {u"programRuleVariables"_s, {u"name"_s, u"program"_s, u"programRuleVariableSourceType"_s}},
        {u"programRuleActions"_s, {u"programRule"_s, u"programRuleActionType"_s}},
        {u"relationshipTypes"_s, {u"name"_s, u"fromToName"_s}},
        {u"constants"_s, {u"name"_s, u"shortName"_s, u"value"_s}},
        {u"dataEntryForms"_s, named},
        {u"dataApprovalLevels"_s, {u"name"_s, u"orgUnitLevel"_s}},
        {u"dataApprovalWorkflows"_s, {u"name"_s, u"periodType"_s}},
    };
    const auto found = table.constFind(type);
    return found == table.constEnd() ? named : *found;
}

bool needsShortName(const QString& type)
{
    return required(type).contains(u"shortName"_s);
}

const QStringList& unique(const QString& type)
{
    static const QStringList both{u"name"_s, u"shortName"_s}, name{u"name"_s}, shortName{u"shortName"_s}, none;
    static const QHash<QString, QStringList> table{
        {u"dataElements"_s, both},
        {u"categories"_s, both},
        {u"categoryOptions"_s, both},
        {u"dataElementGroups"_s, both},
        {u"dataElementGroupSets"_s, both},
        {u"categoryOptionGroups"_s, both},
        {u"categoryOptionGroupSets"_s, both},
        {u"organisationUnitGroups"_s, both},
        {u"organisationUnitGroupSets"_s, both},
        {u"trackedEntityAttributes"_s, both},
        {u"trackedEntityTypes"_s, both},
        {u"validationRules"_s, both},
        {u"categoryCombos"_s, name},
        {u"optionSets"_s, name},
        {u"indicatorTypes"_s, name},
        {u"relationshipTypes"_s, name},
        {u"attributes"_s, name},
        {u"dataApprovalLevels"_s, name},
        {u"dataApprovalWorkflows"_s, name},
        {u"dataSets"_s, shortName},
    };
    const auto found = table.constFind(type);
    return found == table.constEnd() ? none : *found;
}

}  // namespace rejista::metadata::demands
