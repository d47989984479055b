// A return beside last year's: sums and answers, cell by cell, in the form's order. Values; read on the GUI thread from an
// open return, because labels are translated.
// Invariant: last year is what the form itself shows beside a cell (decisions.md 5); nothing is worked out here that the
// core did not add up, but the difference of two numbers that are both there.
#pragma once

#include "desktop/census/open_return.h"
#include "desktop/look/state_glyph.h"

namespace rejista::desktop {

struct CompareRow {
    enum class Kind {
        Section,  ///< "E2 Enrolment": what follows is of it
        Sum,      ///< what the form adds up, or a total that the paper has
        Answer,   ///< a question; a cell of a table that adds nothing up
        Cell,     ///< one of those that a sum holds
    };
    Kind kind = Kind::Cell;
    int part = -1;        ///< of FormSpec::sections
    QString name;         ///< "P1 · Girls"
    QString now, before;  ///< as people read them; empty = nothing
    QString difference;   ///< "+23", "new", "changed"; empty = none
    QString percent;      ///< "+31 %"; empty where there is no number to divide by
    bool differs = false;
    std::optional<State> state;             ///< the worst that the form says of it
    std::optional<metadata::Operand> cell;  ///< where one goes from here

    bool operator==(const CompareRow&) const = default;
};

[[nodiscard]] std::vector<CompareRow> compareReturn(const OpenReturn& form);

}  // namespace rejista::desktop
