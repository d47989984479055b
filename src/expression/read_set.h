// What a request or a run of rules reads as a whole: an item that one expression passes over is read all the same if
// another one reads it (see Expression::isPassedOver). A value; any thread once filled.
#pragma once

#include "expression/expression.h"

#include <QSet>

namespace rejista::expression {

class ReadSet {
public:
    /// Numerator and denominator of an indicator, or both sides of every rule of a run.
    void add(const Expression& expression);
    /// For ValueSource::isReadElsewhere().
    [[nodiscard]] bool contains(const Item& item) const { return m_items.contains(bare(item)); }

private:
    [[nodiscard]] static Item bare(Item item);

    QSet<Item> m_items;
};

}  // namespace rejista::expression
