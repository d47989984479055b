// Sums of measures per org unit, worked out once for a request and remembered. Private to the room; one thread.
#pragma once

#include "indicators/own_config.h"

namespace rejista::indicators::detail {

/// What a figure is cut down to; empty = all.
struct Slice {
    QString level{}, grade{}, sex{}, subject{};
};

/// One number a unit, in the order of the scope.
struct UnitSums {
    std::vector<double> sums;
    std::vector<quint8> has;  ///< something typed, or an answered column
    double total = 0;
    bool any = false;
};

class Measures {
public:
    Measures(const OwnPlans& plans, const FactSource& facts, domain::OrgUnitKey unit);

    [[nodiscard]] const UnitSums& sums(const Term& term, const Slice& slice, const domain::Period& period);
    /// Units where one of the alternatives is true, as 1.
    [[nodiscard]] std::vector<quint8> holds(const Alternatives& alternatives, const domain::Period& period) const;
    /// Units that have learners of the slice's level, as 1.
    [[nodiscard]] std::vector<quint8> withLevel(const Slice& slice, const domain::Period& period);
    /// Units whose forms ask for the term and that were open when the period began, as 1.
    [[nodiscard]] std::vector<quint8> expected(const Term& term, const Slice& slice, const domain::Period& period);
    /// Whether a typed form total of the slice differs from its ages in some unit.
    [[nodiscard]] bool totalsDiffer(const Term& term, const Slice& slice, const domain::Period& period);
    /// Whether the unit is one of ours, fills in the data set and was open when the period began.
    [[nodiscard]] bool isOpenIn(const metadata::DataSet& dataSet, domain::OrgUnitKey unit,
                                const domain::Period& period) const;
    [[nodiscard]] const std::vector<quint8>& assigned(const metadata::DataSet& dataSet);
    [[nodiscard]] size_t openUnits(const metadata::DataSet& dataSet, const domain::Period& period);

private:
    [[nodiscard]] int indexOf(qint32 unit) const
    {
        return unit >= 0 && size_t(unit) < m_index.size() ? m_index[size_t(unit)] : -1;
    }
    /// visit(row, index of the unit) for every row of our units.
    template <class Visit>
    void eachRow(const FactBlock& block, Visit visit) const;
    [[nodiscard]] UnitSums compute(const Term& term, const Slice& slice, const domain::Period& period);
    [[nodiscard]] std::vector<const metadata::Grade*> gradesOf(const Term& term, const Slice& slice) const;
    [[nodiscard]] bool countsAge(domain::OptionComboKey combo, Age age, const metadata::Grade* grade,
                                 const LevelPlan* level) const;
    [[nodiscard]] std::vector<const FactBlock*> blocksOf(domain::DataElementKey element,
                                                         const domain::Period& period) const;
    void addElement(UnitSums& sums, const metadata::DataElement& element, const Term& term, const Slice& slice,
                    const metadata::Grade* grade, const domain::Period& period) const;
    /// By unit, what the form's totals of the grade say for these options; empty where the measure has none.
    [[nodiscard]] std::vector<double> typedTotals(const Measure& measure, const std::vector<QStringList>& options,
                                                  const metadata::Grade* grade, const domain::Period& period) const;

    const OwnPlans& m_plans;
    const FactSource& m_facts;
    std::vector<qint32> m_units;
    std::vector<int> m_index;                                         ///< key → position, −1 = outside
    QHash<const metadata::DataSet*, std::vector<quint8>> m_assigned;  ///< our units that fill it in, as 1
    QHash<QString, std::shared_ptr<UnitSums>> m_memo;
};

}  // namespace rejista::indicators::detail
