// What an expression reads: one operand as written, with the modifiers in force where it stands.
// Values; any thread. Two operands are the same item only if ids and modifiers are the same.
#pragma once

#include <QDate>
#include <QString>

namespace rejista::expression {

/// What dot-methods ask of the values read (expressions-live.md §5). Nested offsets are added up.
struct Modifiers {
    int periodOffset = 0;     ///< whole periods of the type asked for; negative = earlier
    QDate minDate, maxDate;   ///< only cells whose period starts on or after / ends on or before
    bool yearToDate = false;  ///< everything from 1 January to the end of the (moved) period
    QString aggregationType;  ///< DHIS2's name (AVERAGE …); empty = the element's own

    [[nodiscard]] bool isEmpty() const { return *this == Modifiers{}; }
    bool operator==(const Modifiers&) const = default;
    friend size_t qHash(const Modifiers& m, size_t seed = 0)
    {
        return qHashMulti(seed, m.periodOffset, m.minDate, m.maxDate, m.yearToDate, m.aggregationType);
    }
};

enum class ItemKind {
    Operand,             ///< #{element.combo.attribute}
    Constant,            ///< C{id}
    OrgUnitGroup,        ///< OUG{id}: number of members in the subtree (in rules always 0)
    ReportingRate,       ///< R{dataSet.METRIC}
    Indicator,           ///< N{id}; only in indicators
    Days,                ///< [days]
    PeriodInYear,        ///< [periodInYear]; only in indicators
    YearlyPeriodCount,   ///< [yearlyPeriodCount]; only in indicators
    ProgramIndicator,    ///< I{id}: known, no values here, so always missing
    ProgramAttribute,    ///< A{program.attribute}: as above
    ProgramDataElement,  ///< D{program.element}: as above
};

/// One part between the dots of an operand.
struct Place {
    enum class Tag {
        Absent,        ///< not written: all of them, added up
        All,           ///< `*`: all of them, added up
        Uid,           ///< `id` is what was written
        Code,          ///< pack rules: a code, or option codes without prefixes, e.g. "F,*"
        OptionTag,     ///< `co:id`, a category option
        OptionGroup,   ///< `coGroup:id`
        ElementGroup,  ///< `deGroup:id`
    };
    Tag tag = Tag::Absent;
    QString id;

    [[nodiscard]] bool isAll() const { return tag == Tag::Absent || tag == Tag::All; }
    bool operator==(const Place&) const = default;
    friend size_t qHash(const Place& p, size_t seed = 0) { return qHashMulti(seed, int(p.tag), p.id); }
};

struct Item {
    ItemKind kind = ItemKind::Operand;
    Place element;    ///< the element; for other kinds the id before the dot (data set, program, constant …)
    Place combo;      ///< the option combo; for R{} the metric; for A{} and D{} the id after the dot
    Place attribute;  ///< the attribute combo
    Modifiers modifiers;
    int subExpression = -1;  ///< index into Expression::subExpressions(); −1 = not inside one
    QString text;            ///< as written, e.g. "#{abcdefghij1.abcdefghij2}"

    /// Whether a missing value of it is counted by the strategies (§3): constants, [days], OUG{} never are.
    [[nodiscard]] bool isCounted() const
    {
        return kind == ItemKind::Operand || kind == ItemKind::ReportingRate || kind == ItemKind::Indicator
            || kind == ItemKind::ProgramIndicator || kind == ItemKind::ProgramAttribute
            || kind == ItemKind::ProgramDataElement;
    }
    /// Whether a place is a group or an option (`co:`, `coGroup:`, `deGroup:`), which only indicators know.
    [[nodiscard]] bool hasTag() const
    {
        return element.tag == Place::Tag::ElementGroup || combo.tag == Place::Tag::OptionTag
            || combo.tag == Place::Tag::OptionGroup;
    }
    bool operator==(const Item&) const = default;
    friend size_t qHash(const Item& i, size_t seed = 0)
    {
        return qHashMulti(seed, int(i.kind), i.element, i.combo, i.attribute, i.modifiers, i.subExpression);
    }
};

}  // namespace rejista::expression
