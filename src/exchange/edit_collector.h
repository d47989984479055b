// Groups the cells of a file by return and refuses the second of two different values for one cell.
// One thread, one file.
#pragma once

#include "exchange/cell_resolver.h"
#include "exchange/read_values.h"

namespace rejista::exchange {

class EditCollector {
public:
    explicit EditCollector(const metadata::Catalog& catalog, const QString& attribute = {})
        : m_resolver(catalog, attribute)
    {}

    /// `edit` comes without its key. Refusals: those of CellResolver::resolve(), and DuplicateCell (fact `first`).
    void add(const NamedCell& names, domain::CellEdit edit);
    void refuse(int row, domain::Error error) { m_read.refused.push_back({row, std::move(error)}); }
    [[nodiscard]] CellResolver& resolver() { return m_resolver; }
    [[nodiscard]] ReadValues& read() { return m_read; }

private:
    CellResolver m_resolver;
    ReadValues m_read;
    QHash<domain::ReturnKey, size_t> m_returns;
    QHash<domain::CellKey, std::pair<size_t, size_t>> m_cells;
};

}  // namespace rejista::exchange
