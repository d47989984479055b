// How far returns are, without their rules: one pass over a unit's values instead of a ReturnData for each return.
// For lists of a district; entry's own files only. One thread, the one of its Database.
// Invariant: gives exactly the rows that the full way gives with errors and warnings left at 0 (tst_lists compares).
#pragma once

#include "entry/answered_columns.h"
#include "entry/returns.h"
#include "storage/cells.h"

#include <map>

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
    /// A form as it is counted: parts of one section together.
    struct Shape {
        std::shared_ptr<const metadata::FormSpec> form;
        std::vector<int> group;     ///< by FormSpec::sections
        std::vector<int> expected;  ///< by group
        QStringList sections;       ///< by group
    };
    /// Where a cell is counted: the group of a form's sections, in one row of all groups of all forms of the unit.
    struct Spot {
        int form = 0, group = 0;
        bool greyed = false;
    };
    /// The forms of one kind of school together, so that each value is looked up once.
    struct Kind {
        std::vector<std::shared_ptr<const Shape>> forms;
        std::vector<int> firstGroup;  ///< by form
        int groups = 0;
        QHash<metadata::Operand, int> cells;
        std::vector<std::vector<Spot>> spots;  ///< by cell
    };
    /// What stands in one period and attribute combo.
    struct Tally {
        std::vector<char> has;    ///< by cell of the kind
        std::vector<char> begun;  ///< by form: any of its cells, greyed ones too
        std::vector<int> filled;  ///< by group of the kind
    };
    using Place = std::pair<domain::Period, domain::OptionComboKey>;

    [[nodiscard]] std::shared_ptr<const Shape> shapeOf(domain::DataSetKey dataSet, domain::OrgUnitKey unit);
    [[nodiscard]] std::shared_ptr<const Kind> kindOf(domain::OrgUnitKey unit);
    void add(const storage::cells::Value& value);
    /// True when the return holds any value.
    [[nodiscard]] bool fill(ReturnRow& row, int form, const QSet<QString>& ended, const QSet<QString>& away) const;

    storage::Database& m_db;
    const Context& m_context;
    RuleBook& m_book;
    ReturnHeads& m_heads;
    QHash<const metadata::FormSpec*, std::shared_ptr<const Shape>> m_shapes;
    std::map<std::vector<const Shape*>, std::shared_ptr<const Kind>> m_kinds;
    std::vector<domain::DataSetKey> m_dataSets;  ///< of the unit, as in Kind::forms
    std::shared_ptr<const Kind> m_kind;          ///< of the unit
    QHash<Place, Tally> m_tallies;
};

}  // namespace rejista::entry
