// What a grid says of one cell and of the totals under its columns: worked out by Session, painted by a window.
// Values; any thread. Pointers to messages hold until the session's next act.
#pragma once

#include "entry/message.h"
#include "storage/drafts.h"

namespace rejista::entry {

/// Another form of the same unit that shows the same value.
struct AlsoIn {
    domain::DataSetKey dataSet;
    bool typedThere = false;  ///< the value that stands was typed in that form
    QString by;               ///< who typed it there; empty unless typedThere
    QDateTime at;
    bool operator==(const AlsoIn&) const = default;
};

struct CellView {
    /// The worst of what is anchored in the cell itself.
    enum class Mark { None, Info, Explained, Warning, Error };

    metadata::Operand cell;
    QString shown;                 ///< what stands in the cell: the draft's text, else the value, else empty
    std::optional<QString> value;  ///< what is kept, also under a draft
    bool isDraft = false;
    /// Why the draft is no value: kinds of apply(); Shared has facts value, by, dataSet. None without a draft, and
    /// where nothing stands in its way any more.
    std::optional<domain::Error> draftWhy;
    bool answered = false;  ///< blank, but counts as 0 (decisions.md 9)
    bool unsaved = false;   ///< not known to be on disk yet
    std::optional<QString> lastYear;
    QString by;  ///< who changed the cell last, and when
    QDateTime at;
    QString comment;
    bool followUp = false;
    std::vector<AlsoIn> alsoIn;
    Mark mark = Mark::None;
    bool inError = false;                  ///< one of the cells that a broken rule reads: the sides of its column
    std::vector<const Message*> messages;  ///< anchored here first, then those that read the cell; worst first
    std::optional<domain::Error> whyNot;   ///< it takes no typing now: Greyed, or as Session::whyNotTyped()
};

/// One cell of the totals row, beside what the paper says.
struct ColumnTotal {
    enum class State {
        None,     ///< the form adds nothing up here
        Empty,    ///< nothing typed, neither cells nor total
        Open,     ///< only one of the two sides is there, so nothing can be compared
        Equal,    ///< as the paper says
        Differs,  ///< the sum is not what the paper says
    };
    int column = 0;
    State state = State::None;
    std::optional<double> sum, form, lastYear;
    std::optional<double> missing;  ///< form − sum where they differ: 10 of 33 are missing; negative = too many
    bool answered = false;          ///< its blanks count as 0
    bool operator==(const ColumnTotal&) const = default;
};

/// What a paste would do, cell by cell, before anything is written.
struct PasteChange {
    enum class What {
        Change,  ///< `to` replaces `from`
        Same,    ///< stands so already
        Draft,   ///< kept red in the cell, as text that is no value yet; `why`
        Refuse,  ///< not taken; `why`
    };
    metadata::Operand cell;
    int row = 0, column = 0;  ///< in the block, from 1
    What what = What::Change;
    QString from;  ///< as shown now
    QString to;    ///< as it would be kept; Draft, Refuse: the text as it stood
    std::optional<domain::Error> why;
    bool operator==(const PasteChange&) const = default;
};

}  // namespace rejista::entry
