// Which DHIS2 validation rules belong to a data set, with their expressions parsed once (expressions-live.md §6).
// Built from a Catalog and good for as long as it is the same; immutable afterwards, any thread.
#pragma once

#include "expression/expression.h"
#include "metadata/catalog.h"

namespace rejista::metadata {

class Pack;

struct IndexedRule {
    domain::ValidationRuleKey rule;
    expression::Expression left, right;  ///< what a server refuses counts as 0: Expression::defect() says so
    std::vector<Operand> reads;          ///< combo none = all
};

class RuleIndex {
public:
    RuleIndex() = default;
    /// Rules that are copies of the pack's own are left out: those run as the pack's (decisions.md 13).
    explicit RuleIndex(const Catalog& catalog, const Pack* pack = nullptr);

    [[nodiscard]] const std::vector<IndexedRule>& all() const { return m_rules; }
    /// Rules of which some operand is in the data set: the element, with a combo that is one of its form's.
    [[nodiscard]] std::vector<const IndexedRule*> touching(domain::DataSetKey dataSet) const;
    /// Those that run on the form of `unit`: same period type, not skipFormValidation, level of the unit. Without a
    /// unit levels are not looked at.
    [[nodiscard]] std::vector<const IndexedRule*> rulesOf(const Catalog& catalog, domain::DataSetKey dataSet,
                                                          domain::OrgUnitKey unit = {}) const;

private:
    std::vector<IndexedRule> m_rules;
    QHash<domain::DataSetKey, std::vector<size_t>> m_bySet;
};

}  // namespace rejista::metadata
