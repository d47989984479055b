// Our own figures of one org unit and period. Private to the room; one thread; made for one request.
#pragma once

#include "indicators/flows.h"
#include "indicators/own_measures.h"

namespace rejista::indicators::detail {

class OwnFigures {
public:
    OwnFigures(const OwnPlans& plans, const FactSource& facts, domain::OrgUnitKey unit);

    void setPeriod(const domain::Period& period);
    /// The figure for a slice; nothing where the slice has no meaning here (no learners of that level).
    [[nodiscard]] std::optional<OwnValue> value(int index, const Slice& slice);

private:
    struct Side {
        double total = 0;
        bool any = true, needsPopulation = false;
    };

    [[nodiscard]] Side side(const std::vector<Term>& terms, const Slice& slice);
    void setRatio(OwnValue& value, const Side& numerator, const Side& denominator) const;
    void setRatio(OwnValue& value, std::optional<double> numerator, std::optional<double> denominator) const;
    void flagTerms(OwnValue& value, const OwnIndicator& indicator, const Slice& slice);
    void countUnits(OwnValue& value, const OwnIndicator& indicator, const Slice& slice);

    void ratio(OwnValue& value, const OwnIndicator& indicator, const Slice& slice);
    void outOfSchool(OwnValue& value, const OwnIndicator& indicator, const Slice& slice);
    void parity(OwnValue& value, const OwnIndicator& indicator, const Slice& slice, bool adjusted);
    void share(OwnValue& value, const OwnIndicator& indicator, const Slice& slice);
    void completeness(OwnValue& value, const OwnIndicator& indicator);
    void flow(OwnValue& value, const OwnIndicator& indicator, const Slice& slice);
    void cohort(OwnValue& value, const OwnIndicator& indicator, const Slice& slice);
    void transition(OwnValue& value, const OwnIndicator& indicator, const Slice& slice);

    struct Flow {
        std::optional<double> before, repeaters, promoted;  ///< E(g,y), R(g,y+1), arrived in the next grade
    };
    [[nodiscard]] std::optional<double> amount(const char* measure, const QString& grade, const QString& sex,
                                               const domain::Period& period);
    [[nodiscard]] Flow flowOf(const metadata::Grade& grade, const QString& sex);
    [[nodiscard]] bool isMeaningful(const OwnIndicator& indicator, const Slice& slice);

    const OwnPlans& m_plans;
    const FactSource& m_facts;
    domain::OrgUnitKey m_unit;
    Measures m_measures;
    domain::Period m_period, m_before;
};

}  // namespace rejista::indicators::detail
