// What figures are made from: values, completions and answered columns, without a database.
// A FactSource is read by one thread at a time and must not change while a figure is computed.
// Invariant: rows of a block are in order of unit, combo, attribute combo; a cleared cell is not there.
#pragma once

#include "domain/cell.h"

#include <QDate>

#include <span>
#include <vector>

namespace rejista::indicators {

/// The values of one element in one period, as columns. `values` are numbers (yes/no: 1 and 0); for text and dates
/// they are handles for FactSource::text().
struct FactBlock {
    domain::Period period;
    QDate end;                  ///< of the period, kept because it is asked for often
    std::vector<qint32> units;  ///< keys of org units, ascending
    std::vector<qint32> combos;
    std::vector<qint32> attributes;
    std::vector<double> values;

    [[nodiscard]] size_t size() const { return values.size(); }
    /// First and last + 1 row of a unit.
    [[nodiscard]] std::pair<size_t, size_t> rowsOf(qint32 unit) const;
};

/// A return that was marked complete.
struct CompletionFact {
    domain::DataSetKey dataSet;
    domain::OrgUnitKey orgUnit;
    domain::Period period;
    domain::OptionComboKey attribute;
    QDate date;

    bool operator==(const CompletionFact&) const = default;
};

class FactSource {
public:
    virtual ~FactSource() = default;
    /// Blocks of an element in order of period; empty = no data at all.
    [[nodiscard]] virtual std::span<const FactBlock> blocks(domain::DataElementKey element) const = 0;
    /// The text behind a value of a block whose element is text or a date.
    [[nodiscard]] virtual const QString& text(double handle) const = 0;
    /// Completed returns of a data set; empty = none was ever completed.
    [[nodiscard]] virtual std::span<const CompletionFact> completions(domain::DataSetKey dataSet) const = 0;
    /// Whether the unit answered this element's column in this period, so that its blanks are 0 (decisions.md 9).
    [[nodiscard]] virtual bool isAnswered(domain::DataElementKey element, domain::OrgUnitKey unit,
                                          const domain::Period& period) const = 0;
};

}  // namespace rejista::indicators
