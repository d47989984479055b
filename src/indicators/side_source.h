// The expression room's view of a side: items by index, read from Figures. Private to the room.
#pragma once

#include "indicators/figures.h"

namespace rejista::indicators::detail {

/// Numerator or denominator of one indicator, one unit, one period.
class SideSource final : public expression::ValueSource {
public:
    SideSource(Figures& figures, const SidePlan& side, const Plans& plans)
        : m_figures(figures),
          m_side(side),
          m_plans(plans)
    {}
    expression::Reading item(int index, const expression::Item& item) override;
    expression::Reading subExpression(int index, const expression::SubExpression& sub) override;
    bool isReadElsewhere(int index, const expression::Item& item) override;

private:
    Figures& m_figures;
    const SidePlan& m_side;
    const Plans& m_plans;
};

/// One org unit inside a sub-expression. Units are asked for in ascending order.
class SubExpressionSource final : public expression::ValueSource {
public:
    SubExpressionSource(const FactSource& facts, const SidePlan& side, const Plans& plans);

    /// `present` = units with any cell of the element, whatever its combo.
    void setValues(int item, std::vector<UnitValue> values, std::vector<UnitValue> present);
    void setUnit(qint32 unit);
    expression::Reading item(int index, const expression::Item& item) override;
    bool hasElement(int index, const expression::Item& item) override;

private:
    struct Column {
        std::vector<UnitValue> values, present;
        size_t at = 0, presentAt = 0;
    };

    const FactSource& m_facts;
    const SidePlan& m_side;
    const Plans& m_plans;
    std::vector<Column> m_columns;  ///< by item
    qint32 m_unit = 0;
};

}  // namespace rejista::indicators::detail
