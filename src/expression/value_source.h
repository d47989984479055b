// Where an expression's values come from. The caller has resolved items() beforehand and answers by index.
// Called on the thread that evaluates; must not call back into the evaluation.
#pragma once

#include "expression/expression.h"
#include "expression/value.h"

#include <optional>
#include <span>

namespace rejista::expression {

/// What stands for a missing value while nulls are replaced (§3): 0, '' or false. A missing date makes the whole
/// side null instead (DHIS2 2.44 source, no case in the truth set).
enum class Absent { Number, Text, Boolean, Date };

/// An answer to "what is this item worth": a value (null = missing), or why there can be none.
struct Reading {
    enum class State {
        Read,         ///< `value`; null = missing
        Invalid,      ///< the server calls the side invalid and counts it as 0: an unknown constant (§7)
        ServerFails,  ///< the server answers 500: a text element in an indicator, R{} in a rule (§5, §6)
    };
    Value value;
    State state = State::Read;
    Absent absent = Absent::Number;  ///< what a missing value is replaced by
    QString reason;                  ///< for flags; empty for Read

    Reading() = default;
    Reading(Value v) : value(std::move(v)) {}
    Reading(State s, QString why) : state(s), reason(std::move(why)) {}
    [[nodiscard]] static Reading number(double n) { return Value(n); }
    /// In rules and sub-expressions the element's value type decides; in indicators it is always 0.
    [[nodiscard]] static Reading missing(Absent as = Absent::Number)
    {
        Reading reading;
        reading.absent = as;
        return reading;
    }
};

/// `orgUnit.ancestor(…)`, `.group(…)`, `.dataSet(…)`, `.program(…)`.
enum class OrgUnitTest { Ancestor, Group, DataSet, Program };

/// Functions of pack rules over the cells of one operand.
enum class CellFunction {
    Max,       ///< cellMax: the greatest single cell
    Count,     ///< cellCount: cells that hold a value
    NonZero,   ///< cellNonZero: cells that hold something else than 0
    Distinct,  ///< cellDistinct: different values
    Round5,    ///< cellRound5: cells other than 0 that are multiples of 5
};

class ValueSource {
public:
    virtual ~ValueSource() = default;
    /// `index` into Expression::items(). Values carry `item.modifiers`.
    [[nodiscard]] virtual Reading item(int index, const Item& item) = 0;
    /// The sub-expression's value over all org units; null = no unit had any of its operands.
    [[nodiscard]] virtual Reading subExpression(int index, const SubExpression& sub);
    /// True if one id fits; none = an unknown id, which makes the side invalid.
    [[nodiscard]] virtual std::optional<bool> orgUnitIs(OrgUnitTest test, std::span<const QString> ids);
    [[nodiscard]] virtual Reading cellFunction(CellFunction function, int index, const Item& item);
    /// Whether another expression of the same request or run makes the server read this item, which its first look
    /// at this expression passes over (see ReadSet). No by default: the expression stands alone.
    [[nodiscard]] virtual bool isReadElsewhere(int index, const Item& item);
    /// For sub-expressions: whether the unit has any cell of the item's element in the item's periods, of whatever
    /// combo. By default whether the item itself has a value.
    [[nodiscard]] virtual bool hasElement(int index, const Item& item);
};

}  // namespace rejista::expression
