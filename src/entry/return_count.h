// How far returns are, without their rules: one pass over a unit's values instead of a ReturnData for each return.
// For lists of a district; entry's own files only. One thread, the one of its Database.
// Invariant: gives exactly the rows that the full way gives with errors and warnings left at 0 (tst_lists compares).
#pragma once

#include "entry/answered_columns.h"
#include "entry/returns.h"

namespace rejista::entry {

/// What a return's row says whichever unit it is of: name, due date, whether the period is open.
class ReturnHeads {
public:
    explicit ReturnHeads(const Context& context) : m_context(context) {}
    /// A row with key, name, due and periodOpen.
    [[nodiscard]] ReturnRow row(const domain::ReturnKey& key);

private:
    const Context& m_context;
    QHash<domain::ReturnKey, ReturnRow> m_heads;  ///< org unit none
};

class ReturnCounter {
public:
    ReturnCounter(storage::Database& db, const Context& context, RuleBook& book, ReturnHeads& heads)
        : m_db(db),
          m_context(context),
          m_book(book),
          m_heads(heads)
    {}

    /// Reads what the unit has in these periods; count() then answers for returns of that unit and those periods.
    [[nodiscard]] domain::Result<void> begin(domain::OrgUnitKey unit, std::span<const domain::Period> periods);
    /// Kinds of Session::open.
    [[nodiscard]] domain::Result<ReturnRow> count(const domain::ReturnKey& key);

private:
    /// A form's sections as they are counted: parts of one section together.
    struct Shape {
        std::shared_ptr<const metadata::FormSpec> form;
        std::vector<int> group;     ///< by FormSpec::sections
        std::vector<int> expected;  ///< by group
        QStringList sections;       ///< by group
    };
    using Place = std::pair<domain::Period, domain::OptionComboKey>;

    [[nodiscard]] std::shared_ptr<const Shape> shapeOf(const domain::ReturnKey& key);
    [[nodiscard]] bool fill(ReturnRow& row, const Shape& shape, const QSet<metadata::Operand>& values,
                            const QSet<QString>& ended, const QSet<QString>& away) const;

    storage::Database& m_db;
    const Context& m_context;
    RuleBook& m_book;
    ReturnHeads& m_heads;
    QHash<const metadata::FormSpec*, std::shared_ptr<const Shape>> m_shapes;
    QHash<domain::DataSetKey, std::shared_ptr<const Shape>> m_ofUnit;
    QHash<Place, QSet<metadata::Operand>> m_values;
};

}  // namespace rejista::entry
