// What a file of values holds: edits grouped by return, and every row that cannot be used, with its reason.
// Values; any thread. Invariant: a row is in exactly one of edits, refused, blank, repeated.
#pragma once

#include "domain/cell.h"
#include "domain/error.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rejista::exchange {

struct Refusal {
    int row =
        0;  ///< CSV: the spreadsheet's row, header 1; JSON: position in dataValues from 1; 0 = the file as a whole
    domain::Error error;
    bool operator==(const Refusal&) const = default;
};

struct ReturnEdits {
    domain::ReturnKey form;
    std::vector<domain::CellEdit> edits;  ///< in file order; CellEdit::row as Refusal::row
};

struct ReadValues {
    std::vector<ReturnEdits> returns;  ///< in order of first appearance
    std::vector<Refusal> refused;
    std::vector<domain::Error> notes;         ///< what was taken for granted: BadEncoding = read as Windows-1252
    std::vector<domain::ReturnKey> complete;  ///< returns that the file calls complete
    int rows = 0;
    int blank = 0;     ///< rows that give no value and take none away: blank is never 0, and clears nothing
    int repeated = 0;  ///< rows that say again what an earlier row said
};

/// Values of one return, as files carry them: cells with a value; a draft is none.
struct ReturnValues {
    domain::ReturnKey form;
    std::vector<domain::CellRow> rows;
    std::optional<QDate> completedOn;
};

}  // namespace rejista::exchange
