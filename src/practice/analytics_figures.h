// One figure of the analytics tables: an element, an operand, an indicator or a reporting rate, for one period and some
// units. Inside the room only.
#pragma once

#include "practice/hub_state.h"

namespace rejista::practice {

struct Figure {
    QString text{};
    double numerator = 0, denominator = 0, factor = 1;  ///< of an indicator
    bool isIndicator = false;
};

/// "de", "de.coc", "de.coc.aoc" with `*` for any: 0 = all of them. The attribute combo is from DHIS2's source (composite
/// data dimension items), not from a recording.
struct Operand {
    Id element = 0, optionCombo = 0, attributeCombo = 0;
};

/// What a `dx` names.
struct Item {
    enum class Kind { Element, Operand, Indicator, Rate };
    Kind kind = Kind::Element;
    QString text{}, name{};
    Operand operand{};
    Id dataSet = 0;
    QString rate{};  ///< REPORTING_RATE, EXPECTED_REPORTS, ACTUAL_REPORTS
    QJsonObject indicator{};
};
[[nodiscard]] std::optional<Item> itemOf(HubState& hub, const QString& text);

struct Place {
    domain::Period period{};
    QString periodId{};
    QSet<Id> units{};  ///< roots; what is below counts, too
    Id option = 0;     ///< of a category dimension, of the cells' or of the form's combo; 0 = none
};
[[nodiscard]] std::optional<Figure> figureOf(HubState& hub, const Item& item, const Place& place);
/// As Java prints a double: "9.0".
[[nodiscard]] QString javaNumber(double value);
[[nodiscard]] QString periodName(const domain::Period& period);

}  // namespace rejista::practice
