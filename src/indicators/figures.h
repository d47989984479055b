// All DHIS2 figures of one org unit: operands added up once and remembered, expressions evaluated on them.
// Private to the room; one thread; made for one request.
#pragma once

#include "expression/read_set.h"
#include "indicators/aggregation.h"
#include "indicators/dhis2_indicators.h"
#include "indicators/item_plan.h"

#include <QHash>

namespace rejista::indicators::detail {

/// The org units that a figure is made of.
struct Scope {
    std::vector<qint32> units;  ///< sorted keys
    std::vector<quint8> mask;   ///< by key; 1 = inside

    [[nodiscard]] bool contains(qint32 unit) const { return size_t(unit) < mask.size() && mask[size_t(unit)] != 0; }
    [[nodiscard]] static Scope of(const metadata::Catalog& catalog, domain::OrgUnitKey unit);
};

/// What the server reads for one request depends on the request as a whole.
struct Request {
    Dhis2Options options;
    expression::ReadSet reads;  ///< of every indicator asked for and those inside them
    Years years;
};

struct UnitValue {
    qint32 unit = 0;
    double value = 0;
};

class Figures {
public:
    Figures(const Plans& plans, const FactSource& facts, const Request& request, domain::OrgUnitKey unit);

    void setPeriod(const domain::Period& period);
    [[nodiscard]] IndicatorValue indicator(int index);

    // What the sources below read.
    [[nodiscard]] expression::Reading read(const ItemPlan& plan, int index);
    [[nodiscard]] expression::Reading readSubExpression(const SidePlan& side, int index,
                                                        const expression::SubExpression& sub);
    [[nodiscard]] bool isReadElsewhere(const expression::Item& item) const { return m_request.reads.contains(item); }

private:
    struct ComboSum {
        qint32 combo = 0, attribute = 0;
        Sum sum;
    };
    struct SumKey {
        qint32 element = 0;
        domain::Period period;
        QDate minDate, maxDate;
        bool operator==(const SumKey&) const = default;
        friend size_t qHash(const SumKey& k, size_t seed = 0)
        {
            return qHashMulti(seed, k.element, k.period, k.minDate, k.maxDate);
        }
    };
    struct Memo {
        enum class State : quint8 { Unknown, Missing, Known } state = State::Unknown;
        double value = 0;
    };
    struct Sides {
        expression::Outcome numerator, denominator;
    };

    [[nodiscard]] bool keeps(const ElementPlan& element, double value) const;
    template <class Visit>
    void eachRow(const ElementPlan& element, const ItemPlan& plan, const domain::Period& asked, Visit visit) const;
    [[nodiscard]] std::optional<double> operand(const ItemPlan& plan, int index);
    [[nodiscard]] std::optional<double> aggregate(const ItemPlan& plan, const domain::Period& asked);
    [[nodiscard]] std::optional<double> sum(const ElementPlan& element, const ItemPlan& plan,
                                            const domain::Period& asked);
    [[nodiscard]] const std::vector<ComboSum>& comboSums(const ElementPlan& element, const ItemPlan& plan,
                                                         const domain::Period& asked);
    [[nodiscard]] double unitValue(const ElementPlan& element, const std::vector<Row>& rows,
                                   const domain::Period& asked) const;
    [[nodiscard]] std::vector<UnitValue> unitValues(const ItemPlan& plan, const domain::Period& asked,
                                                    bool anyCombo) const;
    [[nodiscard]] expression::Reading reportingRate(const ItemPlan& plan) const;
    [[nodiscard]] expression::Reading nestedIndicator(const ItemPlan& plan);
    [[nodiscard]] Sides evaluateSides(const IndicatorPlan& plan);
    void finish(IndicatorValue& result, const Sides& sides) const;

    const Plans& m_plans;
    const FactSource& m_facts;
    const Request& m_request;
    domain::OrgUnitKey m_unit;
    Scope m_scope;
    domain::Period m_period;
    std::vector<Memo> m_memo;                     ///< by item plan, of m_period
    QHash<SumKey, std::vector<ComboSum>> m_sums;  ///< of any period
    std::vector<int> m_open;                      ///< indicators being evaluated, to see circles
    bool m_rounding = false;                      ///< N{} gives rounded values
};

/// The periods that an item with these modifiers reads for `asked`: one, or all of the year so far.
[[nodiscard]] std::vector<domain::Period> periodsRead(const expression::Modifiers& modifiers,
                                                      const domain::Period& asked);

}  // namespace rejista::indicators::detail
