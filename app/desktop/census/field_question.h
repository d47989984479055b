// A question of a fields section as the screen and the print ask it: its words, the kind of its answer, the words of a
// value. Values; the GUI thread, because words are translated.
// Invariant: what textOf() shows for a value, typed again, gives the same value.
#pragma once

#include "metadata/catalog.h"
#include "metadata/form_spec.h"
#include "metadata/pack.h"

#include <vector>

namespace rejista::desktop {

enum class FieldKind {
    Choice,   ///< joined boxes: yes, no, not known
    Option,   ///< one of a list, by type-ahead
    Options,  ///< several of a list, with commas
    Number,
    Line,
    Long,
};

struct FieldChoice {
    QString code, text;
    QString about;  ///< beside it in a list: "last year"
    QChar letter;   ///< chooses it in a segment
    bool operator==(const FieldChoice&) const = default;
};

struct FieldQuestion {
    metadata::Operand cell;
    int section = -1, index = -1;  ///< FormSpec::sections, FormSection::cells
    int number = 0;                ///< from 1, through all parts of the page
    QString text, hint;
    FieldKind kind = FieldKind::Line;
    metadata::ValueType type = metadata::ValueType::Text;
    std::vector<FieldChoice> choices;  ///< of Choice, Option, Options
    bool greyed = false;
};

/// What the words of questions come from.
struct FieldWords {
    const metadata::Catalog& catalog;
    QString locale;
};

/// The questions of one part, numbered from `firstNumber`.
[[nodiscard]] std::vector<FieldQuestion> fieldQuestions(const FieldWords& words, const metadata::FormSpec& form,
                                                        int section, int firstNumber);
/// The kind of answer that an element takes, with its choices.
[[nodiscard]] FieldQuestion fieldOf(const FieldWords& words, const metadata::DataElement& element);
/// A kept value as people read it: "Borehole", "30 Jan 2026", "Yes". A text that is no value comes back as it is.
[[nodiscard]] QString textOf(const FieldWords& words, const FieldQuestion& question, const QString& value);
/// What to hand to the core for a typed text: the code where the text is a choice's, else the text.
[[nodiscard]] QString answerFor(const FieldQuestion& question, const QString& typed);

/// "I1 Water": the letter of the paper and the name of a part.
[[nodiscard]] QString partTitle(const metadata::FormSection& part);
/// "2024/25", "Feb 2025": how a period is called over a column of last year's values.
[[nodiscard]] QString shortPeriod(const metadata::Pack* pack, const domain::Period& period, const QString& locale);

/// Small letters without marks, ɛ ɔ ŋ as e o n: how typed text is looked for in lists.
[[nodiscard]] QString folded(const QString& text);
/// The choices that a typed text may mean, the likeliest first; all for an empty text.
[[nodiscard]] std::vector<FieldChoice> choicesFor(const std::vector<FieldChoice>& all, const QString& typed);

}  // namespace rejista::desktop
