// Where the pieces of a question stand: number, words, editor, messages, last year's value; wide and narrow (ui.md §3).
// Measuring needs no widget, so that a list of hundreds of questions knows its height before it has rows. GUI thread.
// Invariant: rectangles are for left-to-right; painting mirrors them.
#pragma once

#include "desktop/census/field_question.h"
#include "desktop/look/look.h"
#include "desktop/look/state_glyph.h"

#include <QRect>

namespace rejista::desktop {

struct FieldColumns {
    int width = 0;
    bool narrow = false;  ///< the editor stands under the words
    int number = 0, text = 0, textWidth = 0;
    int editor = 0, editorWidth = 0;
    int last = 0, lastWidth = 0;  ///< 0 = no last year here
    bool operator==(const FieldColumns&) const = default;
};
[[nodiscard]] FieldColumns fieldColumns(const Look& look, int width, bool lastYear);

/// A line of a message: its state's glyph and its words.
struct FieldLine {
    State state = State::Error;
    QString text;
    bool operator==(const FieldLine&) const = default;
};

/// What a question says now.
struct FieldContent {
    QString shown;  ///< as people read it; a draft as it was typed
    QString value;  ///< what the core shows: a code, a draft's text
    bool draft = false;
    /// Error: wrong, or one of those that do not agree; Warning: to explain; Conflict: typed elsewhere too.
    State ground = State::Empty;
    bool locked = false;  ///< nothing can be typed
    bool muted = false;   ///< its section does not apply
    QString lastYear, lastYearLabel;
    std::vector<FieldLine> lines;
    bool operator==(const FieldContent&) const = default;
};

struct FieldRowLayout {
    QRect number, text, hint, editor, last;
    std::vector<QRect> lines;  ///< with the glyph at the left
    int height = 0;
};

/// The room that an editor wants in these columns.
[[nodiscard]] QSize editorSize(const FieldQuestion& question, const FieldContent& content, const FieldColumns& columns,
                               const Look& look);
[[nodiscard]] FieldRowLayout layoutField(const FieldQuestion& question, const FieldContent& content,
                                         const FieldColumns& columns, const Look& look);

/// A part's head: "I1 Water", its description, the name of last year's column.
[[nodiscard]] int fieldHeadHeight(const Look& look, const FieldColumns& columns, const QString& title,
                                  const QString& about);

}  // namespace rejista::desktop
