#include "metadata/rule_index.h"

#include "metadata/operands.h"
#include "metadata/pack.h"

#include <algorithm>

namespace rejista::metadata {
using expression::Dialect;
using expression::Expression;

namespace {

/// RJ_V06_P1_F is a copy of V06: the pack's prefix, the rule, the instance.
bool isCopy(const ValidationRule& rule, const Pack& pack)
{
    const QStringView rest = QStringView(rule.code).mid(rule.code.indexOf(u'_') + 1);
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&](const PackRule& own) {
        return own.inDhis2 && (rest == own.id || rest.startsWith(QString(own.id + u'_')));
    });
}

bool isInSet(const Catalog& catalog, const DataSet& set, const Operand& operand)
{
    const auto combo = catalog.comboIn(set.key, operand.element);
    if (!combo)
        return false;
    return !operand.combo || catalog.optionCombos.find(operand.combo)->combo == combo;
}

}  // namespace

RuleIndex::RuleIndex(const Catalog& catalog, const Pack* pack)
{
    for (const ValidationRule& rule : catalog.validationRules) {
        if (pack && isCopy(rule, *pack))
            continue;
        IndexedRule indexed{rule.key,
                            Expression::read(rule.left.expression, Dialect::ValidationRule),
                            Expression::read(rule.right.expression, Dialect::ValidationRule),
                            {}};
        for (const Expression& side : {indexed.left, indexed.right})
            for (const expression::Item& item : side.items())
                for (const Operand& operand : operandsOf(catalog, item))
                    if (std::find(indexed.reads.begin(), indexed.reads.end(), operand) == indexed.reads.end())
                        indexed.reads.push_back(operand);
        for (const DataSet& set : catalog.dataSets)
            if (std::any_of(indexed.reads.begin(), indexed.reads.end(),
                            [&](const Operand& operand) { return isInSet(catalog, set, operand); }))
                m_bySet[set.key].push_back(m_rules.size());
        m_rules.push_back(std::move(indexed));
    }
}

std::vector<const IndexedRule*> RuleIndex::touching(domain::DataSetKey dataSet) const
{
    std::vector<const IndexedRule*> found;
    for (const size_t i : m_bySet.value(dataSet))
        found.push_back(&m_rules[i]);
    return found;
}

std::vector<const IndexedRule*> RuleIndex::rulesOf(const Catalog& catalog, domain::DataSetKey dataSet,
                                                   domain::OrgUnitKey unit) const
{
    const DataSet* set = catalog.dataSets.find(dataSet);
    const OrgUnit* at = catalog.orgUnits.find(unit);
    std::vector<const IndexedRule*> found = touching(dataSet);
    std::erase_if(found, [&](const IndexedRule* indexed) {
        const ValidationRule* rule = catalog.validationRules.find(indexed->rule);
        return !set || rule->periodType != set->periodType || rule->skipFormValidation
            || (at && !rule->orgUnitLevels.isEmpty() && !rule->orgUnitLevels.contains(at->level));
    });
    return found;
}

}  // namespace rejista::metadata
