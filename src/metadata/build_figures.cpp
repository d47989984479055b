// Indicators, validation rules and constants.
#include "metadata/builder.h"
#include "metadata/names.h"

namespace rejista::metadata {
using namespace Qt::StringLiterals;

namespace {

RuleSide side(const QJsonObject& json)
{
    RuleSide side;
    side.expression = json::text(json, "expression"_L1);
    side.description = json::text(json, "description"_L1);
    side.missing = missingFromName(json::text(json, "missingValueStrategy"_L1))
                       .value_or(MissingValueStrategy::SkipIfAllValuesMissing);
    side.slidingWindow = json.value("slidingWindow"_L1).toBool();
    return side;
}

}  // namespace

void Builder::readIndicators()
{
    for (const Source& source : of("indicatorTypes"_L1)) {
        IndicatorType type = start<IndicatorType>(source);
        type.factor = source.json.value("factor"_L1).toDouble(1);
        type.number = source.json.value("number"_L1).toBool();
        m_catalog.indicatorTypes.add(std::move(type));
    }
    for (const Source& source : of("indicators"_L1)) {
        Indicator indicator = start<Indicator>(source);
        if (const IndicatorType* type = m_catalog.indicatorTypes.byUid(json::ref(source.json, "indicatorType"_L1))) {
            indicator.type = type->key;
            indicator.factor = type->factor;
        }
        indicator.numerator = json::text(source.json, "numerator"_L1);
        indicator.denominator = json::text(source.json, "denominator"_L1);
        indicator.numeratorDescription = json::text(source.json, "numeratorDescription"_L1);
        indicator.denominatorDescription = json::text(source.json, "denominatorDescription"_L1);
        if (const QJsonValue decimals = source.json.value("decimals"_L1); decimals.isDouble())
            indicator.decimals = decimals.toInt();
        indicator.annualized = source.json.value("annualized"_L1).toBool();
        m_catalog.indicators.add(std::move(indicator));
    }
}

void Builder::readRules()
{
    for (const Source& source : of("validationRules"_L1)) {
        ValidationRule rule = start<ValidationRule>(source);
        rule.instruction = json::text(source.json, "instruction"_L1);
        rule.importance = json::text(source.json, "importance"_L1);
        rule.op = operatorFromName(json::text(source.json, "operator"_L1)).value_or(Operator::EqualTo);
        rule.periodType =
            domain::periodTypeFromName(json::periodTypeText(source.json)).value_or(domain::PeriodType::Monthly);
        rule.left = side(source.json.value("leftSide"_L1).toObject());
        rule.right = side(source.json.value("rightSide"_L1).toObject());
        rule.skipFormValidation = rule.withdrawn || source.json.value("skipFormValidation"_L1).toBool();
        const QJsonArray levels = source.json.value("organisationUnitLevels"_L1).toArray();
        for (const QJsonValue& level : levels)
            rule.orgUnitLevels.insert(level.toInt());
        m_catalog.validationRules.add(std::move(rule));
    }
}

void Builder::readConstants()
{
    for (const Source& source : of("constants"_L1)) {
        Constant constant = start<Constant>(source);
        constant.value = source.json.value("value"_L1).toDouble();
        m_catalog.constants.add(std::move(constant));
    }
}

}  // namespace rejista::metadata
