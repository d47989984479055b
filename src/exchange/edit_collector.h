// Groups the cells of a file by return, and settles what several rows say of one cell.
// One thread, one file. Invariant: no row wins silently over another that says something else of the same cell.
#pragma once

#include "exchange/cell_resolver.h"
#include "exchange/read_values.h"

namespace rejista::exchange {

class EditCollector {
public:
    explicit EditCollector(const metadata::Catalog& catalog, const QString& attribute = {},
                           const metadata::Pack* pack = nullptr)
        : m_catalog(catalog),
          m_resolver(catalog, attribute, pack)
    {}

    /// `edit` comes without its key. Refusals: those of CellResolver::resolve().
    void add(const NamedCell& names, domain::CellEdit edit);
    void refuse(int row, domain::Error error) { m_read.refused.push_back({row, std::move(error)}); }
    [[nodiscard]] CellResolver& resolver() { return m_resolver; }
    [[nodiscard]] ReadValues& read() { return m_read; }

    /// After the last row. Of the rows of one cell only those count that the register can take (a value of its type, a
    /// unit that fills in the data set, no grey cell): rows that say the same are one edit and `repeated`, rows that
    /// contradict each other are all refused as DuplicateCell (facts `first` = the first row that says otherwise,
    /// `firstText`, `text`). What the register cannot take stays an edit, for `entry` says why.
    [[nodiscard]] ReadValues finish();

private:
    enum class Fate { Take, Repeat, Refuse };
    struct Candidate {
        domain::ReturnKey form;
        domain::CellEdit edit;
        Fate fate = Fate::Take;
        QString value;  ///< canonical; only known where a cell has several rows
    };

    [[nodiscard]] bool canBeTaken(Candidate& candidate) const;
    [[nodiscard]] static bool contradicts(const Candidate& a, const Candidate& b);
    void settle(const std::vector<size_t>& rows);

    const metadata::Catalog& m_catalog;
    CellResolver m_resolver;
    ReadValues m_read;
    std::vector<Candidate> m_candidates;
    QHash<domain::CellKey, size_t> m_first;         ///< the cell's first row
    QHash<size_t, std::vector<size_t>> m_sameCell;  ///< by first row: all rows, where there are several
};

}  // namespace rejista::exchange
