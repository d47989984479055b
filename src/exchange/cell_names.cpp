#include "exchange/cell_names.h"

namespace rejista::exchange {

QString CellNames::combo(domain::OptionComboKey key)
{
    if (const auto known = m_combos.constFind(key); known != m_combos.constEnd())
        return *known;
    QString name;
    const auto* combo = m_catalog.optionCombos.find(key);
    const auto* whole = combo ? m_catalog.categoryCombos.find(combo->combo) : nullptr;
    if (combo && whole && whole->optionCombos.size() > 1) {
        name = m_catalog.comboCode(key);
        const auto found = m_catalog.comboNamed(combo->combo, name);
        if (!found || *found != key)
            name = combo->uid;
    }
    m_combos.insert(key, name);
    return name;
}

}  // namespace rejista::exchange
