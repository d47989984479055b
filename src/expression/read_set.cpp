#include "expression/read_set.h"

namespace rejista::expression {

void ReadSet::add(const Expression& expression)
{
    for (int i = 0; i < int(expression.items().size()); ++i) {
        const Item& item = expression.items()[size_t(i)];
        if (!expression.isPassedOver(i) && item.subExpression < 0)
            m_items.insert(bare(item));
    }
}

// How it is spelt does not matter, only what it means.
Item ReadSet::bare(Item item)
{
    item.text.clear();
    return item;
}

}  // namespace rejista::expression
