// The values that rules read, of one unit: by period, attribute combo and element. One thread.
// Invariant: holds what is stored; blanks of answered columns are told apart in `zeros`.
#pragma once

#include "domain/cell.h"
#include "entry/rule_set.h"
#include "storage/database.h"

namespace rejista::entry {

class RuleValues {
public:
    using Cells = QHash<domain::OptionComboKey, QString>;

    /// Reads every period that the rules ask for.
    [[nodiscard]] static domain::Result<RuleValues> read(storage::Database& db, const RuleSet& rules,
                                                         const domain::ReturnKey& key,
                                                         struct UnitValues* known = nullptr);
    /// For values that come from elsewhere (tests, a stream over many units).
    RuleValues() = default;
    void set(const domain::CellKey& key, const std::optional<QString>& value);
    [[nodiscard]] const Cells* cells(const domain::Period& period, domain::OptionComboKey attribute,
                                     domain::DataElementKey element) const;
    [[nodiscard]] bool holdsAny(const domain::ReturnKey& key, const QSet<metadata::Operand>& operands) const;

    /// Blank cells of the return itself that count as 0 in our own rules (decisions.md 9).
    QSet<metadata::Operand> zeros;

private:
    struct Place {
        domain::Period period;
        domain::OptionComboKey attribute;
        domain::DataElementKey element;
        bool operator==(const Place&) const = default;
        friend size_t qHash(const Place& p, size_t seed = 0)
        {
            return qHashMulti(seed, p.period, p.attribute, p.element);
        }
    };
    QHash<Place, Cells> m_cells;
};

/// What was read of one unit, for the next return of the same unit: forms share most periods.
struct UnitValues {
    domain::OrgUnitKey unit;
    QHash<QSet<domain::Period>, RuleValues> byPeriods;
};

/// The period in which an item of a return's rule is looked up.
[[nodiscard]] domain::Period periodOf(const domain::Period& own, const ItemCells& item);

}  // namespace rejista::entry
