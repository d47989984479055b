// A cell of a return: its address, what stands in it, and what both sides last agreed on (decisions.md 4).
// Values; any thread.
#pragma once

#include "domain/key.h"
#include "domain/period.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace rejista::domain {

/// A value belongs to unit, period, element and combos, never to a data set.
struct CellKey {
    OrgUnitKey orgUnit;
    Period period;
    DataElementKey element;
    OptionComboKey combo;
    OptionComboKey attribute;  ///< the attribute option combo; the catalog's default where there is none

    bool operator==(const CellKey&) const = default;
    friend size_t qHash(const CellKey& k, size_t seed = 0)
    {
        return qHashMulti(seed, k.orgUnit, k.period, k.element, k.combo, k.attribute);
    }
};

/// Which return: data set, unit, period, attribute combo.
struct ReturnKey {
    DataSetKey dataSet;
    OrgUnitKey orgUnit;
    Period period;
    OptionComboKey attribute;

    bool operator==(const ReturnKey&) const = default;
    friend size_t qHash(const ReturnKey& k, size_t seed = 0)
    {
        return qHashMulti(seed, k.dataSet, k.orgUnit, k.period, k.attribute);
    }
};

enum class Origin { Typed, Imported, Derived, Hub };

/// One row of values. `value` without text = cleared; the row stays, so that the hub can be told.
struct CellRow {
    CellKey key;
    std::optional<QString> value;
    QString comment;
    bool followUp = false;
    Origin origin = Origin::Typed;
    qint64 editSeq = 0;
    QString editedBy;    ///< display name of the person
    QDateTime editedAt;  ///< UTC
    DataSetKey typedIn;  ///< the data set whose form it was typed through; none = import or hub
    std::optional<QString> baseValue;
    QString baseComment;
    bool baseFollowUp = false;
    QString baseUpdatedAt;  ///< the hub's text, verbatim
    bool baseKnown = false;

    bool operator==(const CellRow&) const = default;
};

/// One wish to change a cell, as typed, pasted or read from a file. Text is not parsed yet.
struct CellEdit {
    CellKey key;
    QString text;                    ///< empty = clear the cell
    std::optional<QString> comment;  ///< none = leave it
    std::optional<bool> followUp;    ///< none = leave it
    int row = 0;                     ///< where it stood: file row or clipboard row, from 1; 0 = typed
    int column = 0;

    bool operator==(const CellEdit&) const = default;
};

}  // namespace rejista::domain
