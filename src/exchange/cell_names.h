// How an exported file names things: codes where there are any, combos so that they are found again.
// One thread; it remembers what it has worked out.
#pragma once

#include "domain/key.h"
#include "metadata/catalog.h"

namespace rejista::exchange {

class CellNames {
public:
    explicit CellNames(const metadata::Catalog& catalog) : m_catalog(catalog) {}

    /// Blank for the only combo of its category combo (`default`); option codes where comboNamed() finds the combo
    /// again by them; else its UID.
    [[nodiscard]] QString combo(domain::OptionComboKey key);
    [[nodiscard]] static QString codeOrUid(const metadata::Named* object)
    {
        return !object ? QString() : object->code.isEmpty() ? object->uid : object->code;
    }
    [[nodiscard]] const metadata::Catalog& catalog() const { return m_catalog; }

private:
    const metadata::Catalog& m_catalog;
    QHash<domain::OptionComboKey, QString> m_combos;
};

}  // namespace rejista::exchange
