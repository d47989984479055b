#include "practice/meta_types.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

constexpr bool kShared = true, kOpen = false, kData = true;

MetaType type(const QString& plural, const QString& simple, const QString& package, bool sharing, bool dataSharing,
              const QString& required, const QString& unique)
{
    return {plural,
            simple,
            u"org.hisp.dhis."_s + package + u'.' + simple,
            sharing,
            dataSharing,
            required.split(u' ', Qt::SkipEmptyParts),
            unique.split(u' ', Qt::SkipEmptyParts)};
}

std::vector<MetaType> makeAggregateTypes()
{
    return {
        type(u"organisationUnitLevels"_s, u"OrganisationUnitLevel"_s, u"organisationunit"_s, kOpen, kOpen,
             u"name level"_s, {}),
        type(u"organisationUnits"_s, u"OrganisationUnit"_s, u"organisationunit"_s, kOpen, kOpen,
             u"name shortName openingDate"_s, {}),
        type(u"organisationUnitGroups"_s, u"OrganisationUnitGroup"_s, u"organisationunit"_s, kShared, kOpen,
             u"name shortName"_s, u"name shortName"_s),
        type(u"organisationUnitGroupSets"_s, u"OrganisationUnitGroupSet"_s, u"organisationunit"_s, kShared, kOpen,
             u"name shortName"_s, u"name shortName"_s),
        type(u"attributes"_s, u"Attribute"_s, u"attribute"_s, kShared, kOpen, u"name valueType"_s, u"name"_s),
        type(u"optionSets"_s, u"OptionSet"_s, u"option"_s, kShared, kOpen, u"name valueType"_s, u"name"_s),
        type(u"options"_s, u"Option"_s, u"option"_s, kOpen, kOpen, u"code name"_s, {}),
        type(u"categoryOptions"_s, u"CategoryOption"_s, u"category"_s, kShared, kData, u"name shortName"_s,
             u"name shortName"_s),
        type(u"categories"_s, u"Category"_s, u"category"_s, kShared, kOpen, u"dataDimensionType name shortName"_s,
             u"name shortName"_s),
        type(u"categoryCombos"_s, u"CategoryCombo"_s, u"category"_s, kShared, kOpen, u"dataDimensionType name"_s,
             u"name"_s),
        type(u"categoryOptionCombos"_s, u"CategoryOptionCombo"_s, u"category"_s, kOpen, kOpen, u"categoryCombo"_s, {}),
        type(u"dataElements"_s, u"DataElement"_s, u"dataelement"_s, kShared, kOpen,
             u"aggregationType domainType name shortName valueType"_s, u"name shortName"_s),
        type(u"dataElementGroups"_s, u"DataElementGroup"_s, u"dataelement"_s, kShared, kOpen, u"name shortName"_s,
             u"name shortName"_s),
        type(u"dataSets"_s, u"DataSet"_s, u"dataset"_s, kShared, kData, u"name periodType shortName"_s, u"shortName"_s),
        type(u"sections"_s, u"Section"_s, u"dataset"_s, kOpen, kOpen, u"dataSet name"_s, {}),
        type(u"dataApprovalLevels"_s, u"DataApprovalLevel"_s, u"dataapproval"_s, kOpen, kOpen, u"name orgUnitLevel"_s,
             {}),
        type(u"dataApprovalWorkflows"_s, u"DataApprovalWorkflow"_s, u"dataapproval"_s, kOpen, kOpen,
             u"name periodType"_s, {}),
        type(u"indicatorTypes"_s, u"IndicatorType"_s, u"indicator"_s, kOpen, kOpen, u"factor name"_s, u"name"_s),
        type(u"indicators"_s, u"Indicator"_s, u"indicator"_s, kShared, kOpen,
             u"denominator indicatorType name numerator shortName"_s, {}),
        type(u"validationRules"_s, u"ValidationRule"_s, u"validation"_s, kShared, kOpen,
             u"leftSide name operator periodType rightSide"_s, u"name shortName"_s),
        type(u"validationRuleGroups"_s, u"ValidationRuleGroup"_s, u"validation"_s, kShared, kOpen, u"name"_s,
             u"name"_s),
        type(u"constants"_s, u"Constant"_s, u"constant"_s, kShared, kOpen, u"name shortName value"_s,
             u"name shortName"_s),
        type(u"categoryOptionGroups"_s, u"CategoryOptionGroup"_s, u"category"_s, kShared, kData,
             u"dataDimensionType name shortName"_s, u"name shortName"_s),
    };
}

std::vector<MetaType> makeOtherTypes()
{
    return {
        type(u"trackedEntityAttributes"_s, u"TrackedEntityAttribute"_s, u"trackedentity"_s, kShared, kOpen,
             u"aggregationType name shortName valueType"_s, u"name shortName"_s),
        type(u"trackedEntityTypes"_s, u"TrackedEntityType"_s, u"trackedentity"_s, kShared, kData, u"name shortName"_s,
             u"name shortName"_s),
        type(u"programs"_s, u"Program"_s, u"program"_s, kShared, kData, u"name programType shortName"_s, {}),
        type(u"programSections"_s, u"ProgramSection"_s, u"program"_s, kOpen, kOpen, u"name"_s, {}),
        type(u"programStages"_s, u"ProgramStage"_s, u"program"_s, kShared, kData, u"name program"_s, {}),
        type(u"programStageSections"_s, u"ProgramStageSection"_s, u"program"_s, kOpen, kOpen, u"name"_s, {}),
        type(u"programRuleVariables"_s, u"ProgramRuleVariable"_s, u"programrule"_s, kOpen, kOpen, u"name program"_s,
             {}),
        type(u"programRules"_s, u"ProgramRule"_s, u"programrule"_s, kOpen, kOpen, u"name program"_s, {}),
        type(u"programRuleActions"_s, u"ProgramRuleAction"_s, u"programrule"_s, kOpen, kOpen,
             u"programRule programRuleActionType"_s, {}),
        type(u"programIndicators"_s, u"ProgramIndicator"_s, u"program"_s, kShared, kOpen, u"name program shortName"_s,
             {}),
        type(u"relationshipTypes"_s, u"RelationshipType"_s, u"relationship"_s, kShared, kData, u"fromToName name"_s,
             u"name"_s),
        type(u"userRoles"_s, u"UserRole"_s, u"user"_s, kShared, kOpen, u"name"_s, u"name"_s),
        type(u"userGroups"_s, u"UserGroup"_s, u"user"_s, kShared, kOpen, u"name"_s, {}),
        type(u"users"_s, u"User"_s, u"user"_s, kOpen, kOpen, u"firstName surname username"_s, u"username"_s),
    };
}

}  // namespace

const std::vector<MetaType>& metaTypes()
{
    static const std::vector<MetaType> types = [] {
        std::vector<MetaType> all = makeAggregateTypes();
        for (MetaType& one : makeOtherTypes())
            all.push_back(std::move(one));
        return all;
    }();
    return types;
}

const MetaType* metaType(const QString& plural)
{
    static const QHash<QString, const MetaType*> byName = [] {
        QHash<QString, const MetaType*> made;
        for (const MetaType& one : metaTypes())
            made.insert(one.plural, &one);
        return made;
    }();
    return byName.value(plural, nullptr);
}

const MetaType* referredType(const QString& property)
{
    static const QHash<QString, QString> others{
        {u"parent"_s, u"organisationUnits"_s},
        {u"children"_s, u"organisationUnits"_s},
        {u"dataViewOrganisationUnits"_s, u"organisationUnits"_s},
        {u"teiSearchOrganisationUnits"_s, u"organisationUnits"_s},
        {u"organisationUnit"_s, u"organisationUnits"_s},
        {u"category"_s, u"categories"_s},
        {u"workflow"_s, u"dataApprovalWorkflows"_s},
        {u"commentOptionSet"_s, u"optionSets"_s},
        {u"createdBy"_s, u"users"_s},
        {u"lastUpdatedBy"_s, u"users"_s},
        {u"user"_s, u"users"_s},
        {u"programStage"_s, u"programStages"_s},
    };
    if (const MetaType* plural = metaType(property))
        return plural;
    if (const MetaType* singular = metaType(property + u's'))
        return singular;
    return metaType(others.value(property));
}

}  // namespace rejista::practice
