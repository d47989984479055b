// The values that rules read, of one unit: by period, attribute combo and element. One thread.
// Invariant: holds what is stored; blanks of answered columns are told apart in `zeros`.
#pragma once

#include "domain/cell.h"
#include "entry/rule_set.h"
#include "storage/database.h"

#include <span>

namespace rejista::entry {

class RuleValues {
public:
    struct Held {
        QString text;
        std::optional<double> number;  ///< none = the text is no number
    };
    using Cells = QHash<domain::OptionComboKey, Held>;

    /// Reads every period that the rules ask for.
    [[nodiscard]] static domain::Result<RuleValues> read(storage::Database& db, const RuleSet& rules,
                                                         const domain::ReturnKey& key, class UnitValues& known);
    /// For values that come from elsewhere (tests, a stream over many units).
    RuleValues() = default;
    void set(const domain::CellKey& key, const std::optional<QString>& value);
    [[nodiscard]] const Cells* cells(const domain::Period& period, domain::OptionComboKey attribute,
                                     domain::DataElementKey element) const;
    /// Whether a rule asks for the period; what is held of others is not brought up to date.
    [[nodiscard]] bool reads(const domain::Period& period) const;
    /// None = no value is held there.
    [[nodiscard]] std::optional<QString> text(const domain::CellKey& key) const;
    [[nodiscard]] bool holdsAny(const domain::ReturnKey& key, const QSet<metadata::Operand>& operands) const;
    /// As periodOf(), which is worked out once for a return and not for each item of each rule.
    [[nodiscard]] domain::Period periodFor(const domain::Period& own, const ItemCells& item) const;

    /// Blank cells of the return itself that count as 0 in our own rules (decisions.md 9).
    void setZeros(QSet<metadata::Operand> cells);
    [[nodiscard]] const QSet<metadata::Operand>& zeros() const { return m_zeros; }
    [[nodiscard]] int zerosOf(domain::DataElementKey element) const { return m_zerosOf.value(element); }

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
    struct Resolved {
        domain::PeriodType type = domain::PeriodType::Yearly;
        int offset = 0;
        domain::Period period;
    };
    void resolve(const RuleSet& rules, const domain::Period& own);

    QHash<Place, Cells> m_cells;
    QSet<metadata::Operand> m_zeros;
    QHash<domain::DataElementKey, int> m_zerosOf;
    domain::Period m_own;  ///< what m_resolved was worked out for
    std::vector<Resolved> m_resolved;
};

/// What was read of one unit, for the next return of the same unit: forms share most periods. Each period is read once.
class UnitValues {
public:
    /// Every row of unit and period, of all attribute combos. Good until the next unit is asked for.
    [[nodiscard]] domain::Result<std::span<const domain::CellRow>> rows(storage::Database& db, domain::OrgUnitKey unit,
                                                                        const domain::Period& period);
    /// The values of these periods together.
    [[nodiscard]] domain::Result<RuleValues> values(storage::Database& db, domain::OrgUnitKey unit,
                                                    const QSet<domain::Period>& periods);

private:
    void turnTo(domain::OrgUnitKey unit);

    domain::OrgUnitKey m_unit;
    QHash<domain::Period, std::vector<domain::CellRow>> m_rows;
    QHash<QSet<domain::Period>, RuleValues> m_byPeriods;
};

/// The period in which an item of a return's rule is looked up.
[[nodiscard]] domain::Period periodOf(const domain::Period& own, const ItemCells& item);

}  // namespace rejista::entry
