// A block from the clipboard of Excel, LibreOffice or Google Sheets, as edits of a section, and back.
// Pure; any thread. Invariant: every cell of the block is in exactly one of edits, doesNotFit, hatched, blank.
#pragma once

#include "domain/cell.h"
#include "metadata/form_spec.h"

namespace rejista::entry {

/// Rows of cells. Tabs separate, CRLF, LF or CR end a row; a cell that begins with a quote may hold tabs, newlines and
/// doubled quotes; one empty row at the end (Excel's trailing newline) is none.
[[nodiscard]] std::vector<QStringList> readBlock(QStringView text);
/// The same, for the clipboard: LF ends each row but the last; cells with tab, newline or a leading quote are quoted.
[[nodiscard]] QString writeBlock(const std::vector<QStringList>& rows);

struct PasteTarget {
    domain::ReturnKey form;
    int section = 0;          ///< in the FormSpec
    int row = 0, column = 0;  ///< the top left cell, in the section
};

struct PasteMisfit {
    enum class Reason { BelowTheForm, RightOfTheForm, NoCell };
    int row = 0, column = 0;  ///< in the block, from 1
    QString text;
    Reason reason = Reason::NoCell;
    bool operator==(const PasteMisfit&) const = default;
};

struct PastePlan {
    std::vector<domain::CellEdit> edits;  ///< row and column of the block, from 1; texts as they stood, trimmed
    std::vector<PasteMisfit> doesNotFit;  ///< text that has no cell to go to
    std::vector<PasteMisfit> hatched;     ///< text on cells that take no value
    int blank = 0;                        ///< empty cells (also what a merged cell covers): they clear nothing
    int rows = 0, columns = 0;            ///< of the block
};
[[nodiscard]] PastePlan planPaste(const metadata::FormSpec& form, const PasteTarget& target, QStringView text);

}  // namespace rejista::entry
